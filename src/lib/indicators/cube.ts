import { NO_DAY } from '#lib/domain/day.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import type { Month } from '#lib/domain/period.ts';
import type { UnitTexts } from '#lib/domain/units.ts';
import { NO_BUNDLE, type CountColumn, type JudgedRows, type Judgement } from './judge.ts';

/** The groups that figures are counted by; `region` has the one member 0. */
export type TallyGroup = 'region' | 'municipality' | 'provider' | 'product';

/** All groups. */
export const ALL_GROUPS: readonly TallyGroup[] = ['region', 'municipality', 'provider', 'product'];

/** Which rows are asked for: codes into the texts of the units, or −1 for all. */
export interface Filter {
  law: Law;
  municipality: number;
  provider: number;
  product: number;
}

/** Everything counted for one indicator, law and filter. */
export interface Counts {
  months: readonly Month[];
  groups: Record<TallyGroup, Tally>;
}

/** Numbers of days by cell: those of cell i are `values[start[i]]` up to `values[start[i + 1]]`. */
interface DaysByCell {
  start: Int32Array;
  values: Int32Array;
}

/**
 * Counts of one group by member and month. They are kept by bundle and added up to a column when that
 * is asked for.
 */
export class Tally {
  readonly members: number;
  readonly #months: readonly Month[];
  readonly #bundles: { columns: readonly CountColumn[]; counts: Int32Array }[] = [];
  readonly #columns = new Map<CountColumn, Int32Array>();
  #days: DaysByCell | undefined;

  constructor(members: number, months: readonly Month[]) {
    this.members = members;
    this.#months = months;
  }

  /** Makes room for the rows of a bundle and gives back its counts, to be filled at once. */
  room(columns: readonly CountColumn[]): Int32Array {
    const counts = new Int32Array(this.members * this.#months.length);
    this.#bundles.push({ columns, counts });
    return counts;
  }

  /** Takes numbers of days by cell; `each` calls back with every cell and number, twice the same. */
  takeDays(each: (take: (cell: number, days: number) => void) => void): void {
    const start = new Int32Array(this.members * this.#months.length + 1);
    each((cell) => {
      start[cell + 1] = (start[cell + 1] as number) + 1;
    });
    for (let i = 1; i < start.length; i++) {
      start[i] = (start[i] as number) + (start[i - 1] as number);
    }
    const cursor = start.slice();
    const values = new Int32Array(start[start.length - 1] as number);
    each((cell, days) => {
      values[cursor[cell] as number] = days;
      cursor[cell] = (cursor[cell] as number) + 1;
    });
    this.#days = { start, values };
  }

  /** The sum of a member's column over months `from` up to and with `to`. */
  sum(column: CountColumn, member: number, from: Month, to: Month): number {
    const counts = this.#column(column);
    if (!counts) return 0;
    const [first, end] = this.#range(from, to);
    let sum = 0;
    for (let i = first; i < end; i++) sum += counts[member * this.#months.length + i] as number;
    return sum;
  }

  /** Names of the columns of a kind that hold anything: `part` or `out`, in order. */
  names(kind: 'part' | 'out'): string[] {
    const found = new Set<string>();
    for (const { columns } of this.#bundles) {
      for (const column of columns) {
        if (column.startsWith(`${kind} `)) found.add(column.slice(kind.length + 1));
      }
    }
    return [...found].sort();
  }

  /** Whether anything at all is counted for a member in months `from` up to and with `to`. */
  holds(member: number, from: Month, to: Month): boolean {
    const [first, end] = this.#range(from, to);
    const at = member * this.#months.length;
    return this.#bundles.some(({ columns, counts }) => {
      if (columns[0]?.startsWith('out ')) return false;
      for (let i = first; i < end; i++) if ((counts[at + i] as number) > 0) return true;
      return false;
    });
  }

  /** A member's numbers of days over months, in ascending order; undefined where there are none at all. */
  days(member: number, from: Month, to: Month): Int32Array | undefined {
    if (!this.#days) return undefined;
    const [first, end] = this.#range(from, to);
    const at = member * this.#months.length;
    const { start, values } = this.#days;
    return values.slice(start[at + first], start[at + end]).sort();
  }

  #column(column: CountColumn): Int32Array | undefined {
    let sum = this.#columns.get(column);
    if (sum) return sum;
    for (const { columns, counts } of this.#bundles) {
      if (!columns.includes(column)) continue;
      if (!sum) sum = counts.slice();
      else for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (counts[i] as number);
    }
    if (sum) this.#columns.set(column, sum);
    return sum;
  }

  #range(from: Month, to: Month): [number, number] {
    const months = this.#months;
    let first = 0;
    while (first < months.length && (months[first] as number) < from) first++;
    let end = first;
    while (end < months.length && (months[end] as number) <= to) end++;
    return [first, end];
  }
}

/**
 * Counts judged rows by month and by member of the groups asked for. Without a municipality asked,
 * cells of all municipalities hold the region's alone; the group `municipality` holds the others
 * under their own code. One pass over the rows.
 */
export function tally(
  { months, judged }: Judgement,
  texts: UnitTexts,
  filter: Filter,
  groups: readonly TallyGroup[] = ALL_GROUPS,
): Counts {
  const sizes: Record<TallyGroup, number> = {
    region: 1,
    municipality: texts.party.length,
    provider: texts.party.length,
    product: texts.product.length,
  };
  const tallies = Object.fromEntries(
    ALL_GROUPS.map((group) => [
      group,
      new Tally(groups.includes(group) ? sizes[group] : 0, months),
    ]),
  ) as Record<TallyGroup, Tally>;
  for (const rows of judged) {
    addRows(rows, months.length, filter, tallies, groups.length > 1);
    if (!rows.days) continue;
    for (const group of groups) {
      addDays(rows, rows.days, months.length, filter, group, tallies[group]);
    }
  }
  return { months, groups: tallies };
}

/** Adds rows to the tallies; written out, because every question at a million rows waits for it. */
function addRows(
  { rows, slot, bundle, bundles }: JudgedRows,
  months: number,
  filter: Filter,
  tallies: Record<TallyGroup, Tally>,
  withGroups: boolean,
): void {
  const counts = bundles.map((columns) => ({
    region: tallies.region.room(columns),
    municipality: tallies.municipality.room(columns),
    provider: tallies.provider.room(columns),
    product: tallies.product.room(columns),
  }));
  const { law, municipality, provider, product, inRegion, length } = rows;
  const lawAsked = LAWS.indexOf(filter.law);
  const { municipality: placeAsked, provider: providerAsked, product: productAsked } = filter;
  const isEverywhere = placeAsked < 0;
  for (let row = 0; row < length; row++) {
    const code = bundle[row] as number;
    if (code === NO_BUNDLE || law[row] !== lawAsked) continue;
    const place = municipality[row] as number;
    if (!isEverywhere && place !== placeAsked) continue;
    const by = provider[row] as number;
    if (providerAsked >= 0 && by !== providerAsked) continue;
    const what = product[row] as number;
    if (productAsked >= 0 && what !== productAsked) continue;
    const month = slot[row] as number;
    const to = counts[code] as (typeof counts)[number];
    if (!isEverywhere || inRegion[row] === 1) {
      to.region[month] = (to.region[month] as number) + 1;
      if (withGroups) {
        const byCell = by * months + month;
        to.provider[byCell] = (to.provider[byCell] as number) + 1;
        // Code 0 is the empty product: it stands only in cells for all products.
        if (what > 0) {
          const whatCell = what * months + month;
          to.product[whatCell] = (to.product[whatCell] as number) + 1;
        }
      }
    }
    if (withGroups) {
      const placeCell = place * months + month;
      to.municipality[placeCell] = (to.municipality[placeCell] as number) + 1;
    }
  }
}

/** Adds the numbers of days of rows to one group. */
function addDays(
  { rows, slot }: JudgedRows,
  days: Int32Array,
  months: number,
  filter: Filter,
  group: TallyGroup,
  into: Tally,
): void {
  const { law, municipality, provider, product, inRegion, length } = rows;
  const lawAsked = LAWS.indexOf(filter.law);
  const members = group === 'region' ? undefined : rows[group];
  const isEverywhere = filter.municipality < 0;
  // The group of municipalities holds those outside the region as well.
  const isRegional = isEverywhere && group !== 'municipality';
  into.takeDays((take) => {
    for (let row = 0; row < length; row++) {
      const value = days[row] as number;
      if (value === NO_DAY || law[row] !== lawAsked) continue;
      if (!isEverywhere && municipality[row] !== filter.municipality) continue;
      if (filter.provider >= 0 && provider[row] !== filter.provider) continue;
      if (filter.product >= 0 && product[row] !== filter.product) continue;
      if (isRegional && inRegion[row] !== 1) continue;
      const member = members === undefined ? 0 : (members[row] as number);
      if (group === 'product' && member === 0) continue;
      take(member * months + (slot[row] as number), value);
    }
  });
}
