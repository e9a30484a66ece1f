import { NO_DAY } from '#lib/domain/day.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { monthOf, type Month } from '#lib/domain/period.ts';
import type { Pauses } from '#lib/domain/units.ts';
import type { Counting, IndicatorDefinition } from './definition.ts';

/** Counts by member of a group and month: member m, month i stands at `m × months + i`. */
export interface Tally {
  /** rows in the denominator */
  n: Int32Array;
  /** rows in the numerator */
  x: Int32Array;
  /** rows of each part; pauses are under their own code */
  parts: Map<string, Int32Array>;
  /** rows left out, by why */
  leftOut: Map<string, Int32Array>;
}

/** The groups that figures are counted by; `region` has the one member 0. */
export type TallyGroup = 'region' | 'municipality' | 'provider' | 'product';

/** Which rows are asked for: codes into the texts of the units, or −1 for all. */
export interface Filter {
  law: Law;
  municipality: number;
  provider: number;
  product: number;
}

/** Everything counted for one indicator, law and filter. */
export interface Counts {
  firstMonth: Month;
  months: number;
  groups: Record<TallyGroup, Tally>;
}

interface Rows {
  length: number;
  law: Uint8Array;
  municipality: Int32Array;
  provider: Int32Array;
  product: Int32Array;
  inRegion: Uint8Array;
  end: Int32Array;
}

const GROUPS: readonly TallyGroup[] = ['region', 'municipality', 'provider', 'product'];

/** The months that ends fall in, and the month of each day as a table: cheaper than a calendar per row. */
function calendarOf(rows: readonly Rows[]) {
  let first = Infinity;
  let last = -Infinity;
  for (const { length, end } of rows) {
    for (let row = 0; row < length; row++) {
      const day = end[row] as number;
      if (day === NO_DAY) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  if (first > last) return { firstMonth: 0, months: 0, firstDay: 0, monthOfDay: new Int32Array(0) };
  const firstMonth = monthOf(first);
  const monthOfDay = new Int32Array(last - first + 1);
  for (let i = 0; i < monthOfDay.length; i++) monthOfDay[i] = monthOf(first + i) - firstMonth;
  return { firstMonth, months: monthOf(last) - firstMonth + 1, firstDay: first, monthOfDay };
}

/**
 * Counts one indicator over the ended units of a law, by month and by member of every group. With no
 * municipality asked, cells of all municipalities hold the region's alone; the group `municipality`
 * holds the others under their own code. Cost: one pass over the units.
 */
export function count(
  definition: IndicatorDefinition,
  counting: Counting,
  pauses: Pauses,
  filter: Filter,
): Counts {
  const { units } = counting;
  const all: Rows[] = definition.besidePauses ? [units, pauses] : [units];
  const { firstMonth, months, firstDay, monthOfDay } = calendarOf(all);
  const sizes: Record<TallyGroup, number> = {
    region: 1,
    municipality: units.texts.party.length,
    provider: units.texts.party.length,
    product: units.texts.product.length,
  };
  const groups = Object.fromEntries(
    GROUPS.map((group) => [
      group,
      {
        n: new Int32Array(sizes[group] * months),
        x: new Int32Array(sizes[group] * months),
        parts: new Map<string, Int32Array>(),
        leftOut: new Map<string, Int32Array>(),
      },
    ]),
  ) as unknown as Record<TallyGroup, Tally>;
  const law = LAWS.indexOf(filter.law);

  const visit = (rows: Rows, each: (row: number, add: (pick: Choose) => void) => void) => {
    for (let row = 0; row < rows.length; row++) {
      const day = rows.end[row] as number;
      if (day === NO_DAY || rows.law[row] !== law) continue;
      const municipality = rows.municipality[row] as number;
      const provider = rows.provider[row] as number;
      const product = rows.product[row] as number;
      if (filter.municipality >= 0 && municipality !== filter.municipality) continue;
      if (filter.provider >= 0 && provider !== filter.provider) continue;
      if (filter.product >= 0 && product !== filter.product) continue;
      const month = monthOfDay[day - firstDay] as number;
      const whole = filter.municipality >= 0 || rows.inRegion[row] === 1;
      each(row, (pick) => {
        if (whole) {
          bump(pick(groups.region, sizes.region), month);
          bump(pick(groups.provider, sizes.provider), provider * months + month);
          // Code 0 is the empty product: it stands only in cells for all products.
          if (product > 0) bump(pick(groups.product, sizes.product), product * months + month);
        }
        bump(pick(groups.municipality, sizes.municipality), municipality * months + month);
      });
    }
  };
  const named =
    (kind: 'parts' | 'leftOut', name: string): Choose =>
    (tally, size) => {
      let counts = tally[kind].get(name);
      if (!counts) tally[kind].set(name, (counts = new Int32Array(size * months)));
      return counts;
    };

  const leftOut = definition.leftOut(counting);
  const counts = definition.counts?.(counting);
  const part = definition.part?.(counting);
  const pickN: Choose = (tally) => tally.n;
  const pickX: Choose = (tally) => tally.x;
  visit(units, (row, add) => {
    const why = leftOut(row);
    if (why !== undefined) {
      add(named('leftOut', why));
      return;
    }
    add(pickN);
    if (counts?.(row)) add(pickX);
    if (part) add(named('parts', part(row)));
  });
  if (definition.besidePauses) {
    const reasons = units.texts.reason;
    visit(pauses, (row, add) => add(named('parts', reasons[pauses.reason[row] as number] ?? '')));
  }
  return { firstMonth, months, groups };
}

type Choose = (tally: Tally, size: number) => Int32Array;

function bump(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

/** The sum of a member's counts over months `from` up to and with `to` (as months, may lie outside). */
export function sumMonths(
  counts: Int32Array | undefined,
  { firstMonth, months }: Pick<Counts, 'firstMonth' | 'months'>,
  member: number,
  from: Month,
  to: Month,
): number {
  if (!counts) return 0;
  let sum = 0;
  const last = Math.min(to - firstMonth, months - 1);
  for (let month = Math.max(from - firstMonth, 0); month <= last; month++) {
    sum += counts[member * months + month] as number;
  }
  return sum;
}
