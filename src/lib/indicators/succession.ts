import { NO_DAY, type Day } from '#lib/domain/day.ts';
import { sortRange } from '#lib/domain/grouping.ts';
import type { Units } from '#lib/domain/units.ts';

const NONE: readonly number[] = [];

/**
 * The units of each client and law in order of begin: what came before a unit, and what came after.
 * Units whose client is nobody else's have neither.
 */
export class Succession {
  readonly #units: Units;
  /** rows by client and law, within that by begin */
  readonly #rows: Int32Array;
  /** rows by client and law, within that by end and then by begin */
  readonly #byEnd: Int32Array;
  /** place of a row in #rows, or −1 */
  readonly #place: Int32Array;
  /** first place of the same client and law, and one past the last, by place */
  readonly #from: Int32Array;
  readonly #to: Int32Array;

  constructor(units: Units) {
    this.#units = units;
    const { begin, end, length } = units;
    const { rows, start } = byClient(units);
    const earlierBegin = (a: number, b: number) => (begin[a] as number) - (begin[b] as number);
    // Open units have the lowest end of all and come first: they never end before anything.
    const earlierEnd = (a: number, b: number) =>
      (end[a] as number) - (end[b] as number) || earlierBegin(a, b);
    this.#rows = rows;
    this.#byEnd = rows.slice();
    this.#place = new Int32Array(length).fill(-1);
    this.#from = new Int32Array(rows.length);
    this.#to = new Int32Array(rows.length);
    for (let client = 0; client + 1 < start.length; client++) {
      const from = start[client] as number;
      const to = start[client + 1] as number;
      sortRange(this.#rows, from, to, earlierBegin);
      sortRange(this.#byEnd, from, to, earlierEnd);
      for (let at = from; at < to; at++) {
        this.#place[this.#rows[at] as number] = at;
        this.#from[at] = from;
        this.#to[at] = to;
      }
    }
  }

  /**
   * The rows that began next after an ended unit, up to a day: all that share the earliest begin.
   * One that begins on the day of the end counts only where it began later than the unit itself.
   */
  nextStarts(row: number, last: Day): readonly number[] {
    const place = this.#place[row] as number;
    if (place < 0) return NONE;
    const { begin, end } = this.#units;
    const ended = end[row] as number;
    const first = (begin[row] as number) < ended ? ended : ended + 1;
    const to = this.#to[place] as number;
    const at = search(this.#from[place] as number, to, (i) => this.#begin(i) < first);
    if (at === to || this.#begin(at) > last) return NONE;
    const same = search(at, to, (i) => this.#begin(i) <= this.#begin(at));
    // Nearly always one, and every ended unit is asked about.
    const next = this.#rows[at] as number;
    return same === at + 1 ? [next] : [...this.#rows.subarray(at, same)];
  }

  /**
   * The latest end, up to and with a unit's begin, of another unit of its client that began earlier;
   * NO_DAY where there is none.
   */
  latestEndBefore(row: number): Day {
    const place = this.#place[row] as number;
    if (place < 0) return NO_DAY;
    const { begin, end } = this.#units;
    const day = begin[row] as number;
    const from = this.#from[place] as number;
    const to = this.#to[place] as number;
    const endAt = (i: number) => end[this.#byEnd[i] as number] as number;
    // Ends on the very day come by begin: the first of them began earliest.
    const onTheDay = search(from, to, (i) => endAt(i) < day);
    if (onTheDay < to && endAt(onTheDay) === day) {
      if ((begin[this.#byEnd[onTheDay] as number] as number) < day) return day;
    }
    return onTheDay > from ? endAt(onTheDay - 1) : NO_DAY;
  }

  #begin(place: number): Day {
    return this.#units.begin[this.#rows[place] as number] as number;
  }
}

/** Rows put together by client and law (counting sort); units that are nobody else's are left out. */
function byClient({ client, law, length }: Units): { rows: Int32Array; start: Int32Array } {
  let most = -1;
  for (let row = 0; row < length; row++) most = Math.max(most, client[row] as number);
  const keyOf = (row: number) => (client[row] as number) * 2 + (law[row] as number);
  const start = new Int32Array(most * 2 + 3);
  let known = 0;
  for (let row = 0; row < length; row++) {
    if (client[row] === -1) continue;
    const next = keyOf(row) + 1;
    start[next] = (start[next] as number) + 1;
    known++;
  }
  for (let i = 1; i < start.length; i++) start[i] = (start[i] as number) + (start[i - 1] as number);
  const cursor = start.slice();
  const rows = new Int32Array(known);
  for (let row = 0; row < length; row++) {
    if (client[row] === -1) continue;
    const key = keyOf(row);
    rows[cursor[key] as number] = row;
    cursor[key] = (cursor[key] as number) + 1;
  }
  return { rows, start };
}

/** The first place from `from` on where a condition that holds up to somewhere no longer holds. */
function search(from: number, to: number, holds: (place: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
