import type { Month } from '#lib/domain/period.ts';
import type { CountColumn } from './judge.ts';

/** The counts of one group, to be asked by member and month. */
export interface GroupTally {
  /** The sum of a member's column over months `from` up to and with `to`. */
  sum: (column: CountColumn, member: number, from: Month, to: Month) => number;
  /** Names of the columns of a kind that hold anything: `part` or `out`, in order. */
  names: (kind: 'part' | 'out') => string[];
  /** Whether anything at all is counted for a member in months `from` up to and with `to`. */
  holds: (member: number, from: Month, to: Month) => boolean;
  /** A member's numbers of days over months, in ascending order; undefined where there are none at all. */
  days: (member: number, from: Month, to: Month) => Int32Array | undefined;
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
export class Tally implements GroupTally {
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

  sum(column: CountColumn, member: number, from: Month, to: Month): number {
    const counts = this.#column(column);
    if (!counts) return 0;
    const [first, end] = this.#range(from, to);
    let sum = 0;
    for (let i = first; i < end; i++) sum += counts[member * this.#months.length + i] as number;
    return sum;
  }

  names(kind: 'part' | 'out'): string[] {
    const found = new Set<string>();
    for (const { columns } of this.#bundles) {
      for (const column of columns) {
        if (column.startsWith(`${kind} `)) found.add(column.slice(kind.length + 1));
      }
    }
    return [...found].sort();
  }

  holds(member: number, from: Month, to: Month): boolean {
    const [first, end] = this.#range(from, to);
    const at = member * this.#months.length;
    return this.#bundles.some(({ columns, counts }) => {
      if (columns[0]?.startsWith('out ')) return false;
      for (let i = first; i < end; i++) if ((counts[at + i] as number) > 0) return true;
      return false;
    });
  }

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

/** Counts of a group whose members are each made up of members of a finer one. */
export class MergedTally implements GroupTally {
  readonly #fine: GroupTally;
  readonly #parts: readonly (readonly number[])[];

  constructor(fine: GroupTally, parts: readonly (readonly number[])[]) {
    this.#fine = fine;
    this.#parts = parts;
  }

  sum(column: CountColumn, member: number, from: Month, to: Month): number {
    let sum = 0;
    for (const part of this.#partsOf(member)) sum += this.#fine.sum(column, part, from, to);
    return sum;
  }

  names(kind: 'part' | 'out'): string[] {
    return this.#fine.names(kind);
  }

  holds(member: number, from: Month, to: Month): boolean {
    return this.#partsOf(member).some((part) => this.#fine.holds(part, from, to));
  }

  days(member: number, from: Month, to: Month): Int32Array | undefined {
    const found = this.#partsOf(member).map((part) => this.#fine.days(part, from, to));
    if (found.some((days) => days === undefined)) return undefined;
    const all = new Int32Array(found.reduce((sum, days) => sum + (days?.length ?? 0), 0));
    let at = 0;
    for (const days of found) {
      if (!days) continue;
      all.set(days, at);
      at += days.length;
    }
    return all.sort();
  }

  #partsOf(member: number): readonly number[] {
    return this.#parts[member] ?? [];
  }
}
