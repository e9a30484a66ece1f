import { NO_DAY, type Day } from '#lib/domain/day.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { monthOf, type Month } from '#lib/domain/period.ts';
import type { Pauses } from '#lib/domain/units.ts';
import type { Counting, IndicatorDefinition, Rule } from './definition.ts';

/** The groups that figures are counted by; `region` has the one member 0. */
export type TallyGroup = 'region' | 'municipality' | 'provider' | 'product';

const GROUPS: readonly TallyGroup[] = ['region', 'municipality', 'provider', 'product'];

/** Numbers of days in ascending place: those of cell i are `values[start[i]]` up to `values[start[i + 1]]`. */
export interface DaysByCell {
  start: Int32Array;
  values: Int32Array;
}

/** Counts by cell; the cell of member m in the i-th month is `m × months.length + i`. */
export interface Tally {
  /** rows that are not left out and not undetermined: the n of parts */
  population: Int32Array;
  /** rows in the denominator */
  n: Int32Array;
  /** rows in the numerator */
  x: Int32Array;
  undetermined: Int32Array;
  /** rows of each part; pauses are under their own code */
  parts: Map<string, Int32Array>;
  /** rows left out, by why */
  leftOut: Map<string, Int32Array>;
  days: DaysByCell | undefined;
}

/** Which rows are asked for: codes into the texts of the units, or −1 for all. */
export interface Filter {
  law: Law;
  municipality: number;
  provider: number;
  product: number;
}

/** Everything counted for one indicator, law and filter. */
export interface Counts {
  /** the months in which anything falls, in order; a mistyped year makes no table of centuries */
  months: readonly Month[];
  groups: Record<TallyGroup, Tally>;
}

/** The rows that a count goes over, as far as their place in the groups is concerned. */
interface Rows {
  length: number;
  law: Uint8Array;
  municipality: Int32Array;
  provider: Int32Array;
  product: Int32Array;
  inRegion: Uint8Array;
}

/** Rows with the day that puts each in a month. */
interface Dated {
  rows: Rows;
  day: Int32Array;
}

/** Place among the occurring months of every day from `first` on. */
interface Calendar {
  months: Month[];
  first: Day;
  slot: Int32Array;
}

function calendarOf(all: readonly Dated[]): Calendar {
  let first = Infinity;
  let last = -Infinity;
  for (const { rows, day } of all) {
    for (let row = 0; row < rows.length; row++) {
      const on = day[row] as number;
      if (on === NO_DAY) continue;
      if (on < first) first = on;
      if (on > last) last = on;
    }
  }
  if (first > last) return { months: [], first: 0, slot: new Int32Array(0) };
  const occurs = new Uint8Array(last - first + 1);
  for (const { rows, day } of all) {
    for (let row = 0; row < rows.length; row++) {
      const on = day[row] as number;
      if (on !== NO_DAY) occurs[on - first] = 1;
    }
  }
  const months: Month[] = [];
  const slot = new Int32Array(occurs.length);
  for (let i = 0; i < occurs.length; i++) {
    if (occurs[i] !== 1) continue;
    const month = monthOf(first + i);
    if (months.at(-1) !== month) months.push(month);
    slot[i] = months.length - 1;
  }
  return { months, first, slot };
}

/** The column of a tally that a row is added to. */
type Choose = (tally: Tally, cells: number) => Int32Array;

const POPULATION: Choose = (tally) => tally.population;
const DENOMINATOR: Choose = (tally) => tally.n;
const NUMERATOR: Choose = (tally) => tally.x;
const UNDETERMINED: Choose = (tally) => tally.undetermined;

function named(kind: 'parts' | 'leftOut', name: string): Choose {
  return (tally, cells) => {
    let counts = tally[kind].get(name);
    if (!counts) tally[kind].set(name, (counts = new Int32Array(cells)));
    return counts;
  };
}

function bump(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

/** Adds rows to the tallies of all groups at once. */
class Counter {
  readonly counts: Counts;
  readonly #calendar: Calendar;
  readonly #filter: Filter;
  readonly #law: number;
  readonly #cells: Record<TallyGroup, number>;
  readonly #days: Record<TallyGroup, { cell: number[]; value: number[] }>;

  constructor(calendar: Calendar, filter: Filter, sizes: Record<TallyGroup, number>) {
    const { months } = calendar;
    this.#calendar = calendar;
    this.#filter = filter;
    this.#law = LAWS.indexOf(filter.law);
    const each = <T>(make: (group: TallyGroup) => T) =>
      Object.fromEntries(GROUPS.map((group) => [group, make(group)])) as Record<TallyGroup, T>;
    this.#cells = each((group) => sizes[group] * months.length);
    this.#days = each(() => ({ cell: [], value: [] }));
    this.counts = {
      months,
      groups: each((group) => ({
        population: new Int32Array(this.#cells[group]),
        n: new Int32Array(this.#cells[group]),
        x: new Int32Array(this.#cells[group]),
        undetermined: new Int32Array(this.#cells[group]),
        parts: new Map<string, Int32Array>(),
        leftOut: new Map<string, Int32Array>(),
        days: undefined,
      })),
    };
  }

  /** Calls back for every row that the filter lets through and that has a day. */
  visit({ rows, day }: Dated, each: (row: number) => void): void {
    const { municipality, provider, product } = this.#filter;
    for (let row = 0; row < rows.length; row++) {
      if (day[row] === NO_DAY || rows.law[row] !== this.#law) continue;
      if (municipality >= 0 && rows.municipality[row] !== municipality) continue;
      if (provider >= 0 && rows.provider[row] !== provider) continue;
      if (product >= 0 && rows.product[row] !== product) continue;
      each(row);
    }
  }

  /** Adds a row to a column, in every group that it stands in. */
  add(dated: Dated, row: number, choose: Choose): void {
    this.#spots(dated, row, (group, at) => {
      bump(choose(this.counts.groups[group], this.#cells[group]), at);
    });
  }

  /** Notes a number of days of a row, in every group that it stands in. */
  addDays(dated: Dated, row: number, value: number): void {
    this.#spots(dated, row, (group, at) => {
      this.#days[group].cell.push(at);
      this.#days[group].value.push(value);
    });
  }

  /** Puts the numbers of days by cell; to be called once, at the end. */
  finishDays(): void {
    for (const group of GROUPS) {
      const { cell, value } = this.#days[group];
      const start = new Int32Array(this.#cells[group] + 1);
      for (const at of cell) start[at + 1] = (start[at + 1] as number) + 1;
      for (let i = 1; i < start.length; i++) {
        start[i] = (start[i] as number) + (start[i - 1] as number);
      }
      const cursor = start.slice();
      const values = new Int32Array(value.length);
      cell.forEach((at, i) => {
        values[cursor[at] as number] = value[i] as number;
        cursor[at] = (cursor[at] as number) + 1;
      });
      this.counts.groups[group].days = { start, values };
    }
  }

  #spots({ rows, day }: Dated, row: number, each: (group: TallyGroup, at: number) => void): void {
    const { months, first, slot } = this.#calendar;
    const month = slot[(day[row] as number) - first] as number;
    const count = months.length;
    // Without a municipality asked, figures of the region hold the region's municipalities alone.
    if (this.#filter.municipality >= 0 || rows.inRegion[row] === 1) {
      each('region', month);
      each('provider', (rows.provider[row] as number) * count + month);
      // Code 0 is the empty product: it stands only in cells for all products.
      const product = rows.product[row] as number;
      if (product > 0) each('product', product * count + month);
    }
    each('municipality', (rows.municipality[row] as number) * count + month);
  }
}

function countRows(counter: Counter, dated: Dated, rule: Rule): void {
  counter.visit(dated, (row) => {
    const why = rule.leftOut(row);
    if (why !== undefined) {
      counter.add(dated, row, named('leftOut', why));
      return;
    }
    if (rule.undetermined?.(row)) {
      counter.add(dated, row, UNDETERMINED);
      return;
    }
    counter.add(dated, row, POPULATION);
    const part = rule.part?.(row);
    if (part !== undefined) counter.add(dated, row, named('parts', part));
    if (rule.among && !rule.among(row)) return;
    counter.add(dated, row, DENOMINATOR);
    if (rule.counts?.(row)) counter.add(dated, row, NUMERATOR);
    if (rule.days) counter.addDays(dated, row, rule.days(row));
  });
  if (rule.days) counter.finishDays();
}

/**
 * Counts one indicator over the units of a law, by month and by member of every group. The group
 * `municipality` holds municipalities outside the region under their own code. One pass over the units.
 */
export function count(
  definition: IndicatorDefinition,
  counting: Counting,
  pauses: Pauses,
  filter: Filter,
): Counts {
  const { units } = counting;
  const begun: Dated = { rows: units, day: units.begin };
  const ended: Dated = { rows: units, day: units.end };
  const paused: Dated = { rows: pauses, day: pauses.end };
  const isFlow = definition.shape === 'flow';
  const main = definition.by === 'end' ? ended : begun;
  const all = isFlow ? [begun, ended] : definition.besidePauses ? [main, paused] : [main];
  const counter = new Counter(calendarOf(all), filter, {
    region: 1,
    municipality: units.texts.party.length,
    provider: units.texts.party.length,
    product: units.texts.product.length,
  });
  if (isFlow) {
    counter.visit(begun, (row) => counter.add(begun, row, named('parts', 'in')));
    counter.visit(ended, (row) => counter.add(ended, row, named('parts', 'uit')));
    return counter.counts;
  }
  countRows(counter, main, definition.rule(counting));
  if (definition.besidePauses) {
    const reasons = units.texts.reason;
    counter.visit(paused, (row) => {
      counter.add(paused, row, named('parts', reasons[pauses.reason[row] as number] ?? ''));
    });
  }
  return counter.counts;
}

/** Places of the first month from `from` on and of the first after `to`. */
function range(months: readonly Month[], from: Month, to: Month): [number, number] {
  let first = 0;
  while (first < months.length && (months[first] as number) < from) first++;
  let end = first;
  while (end < months.length && (months[end] as number) <= to) end++;
  return [first, end];
}

/** The sum of a member's counts over months `from` up to and with `to`. */
export function sumMonths(
  column: Int32Array | undefined,
  { months }: Pick<Counts, 'months'>,
  member: number,
  from: Month,
  to: Month,
): number {
  if (!column) return 0;
  const [first, end] = range(months, from, to);
  let sum = 0;
  for (let i = first; i < end; i++) sum += column[member * months.length + i] as number;
  return sum;
}

/** A member's numbers of days over months `from` up to and with `to`, in ascending order. */
export function daysOf(
  { start, values }: DaysByCell,
  { months }: Pick<Counts, 'months'>,
  member: number,
  from: Month,
  to: Month,
): Int32Array {
  const [first, end] = range(months, from, to);
  const at = member * months.length;
  return values.slice(start[at + first], start[at + end]).sort();
}
