import { NO_DAY, type Day } from '#lib/domain/day.ts';
import type { Units } from '#lib/domain/units.ts';

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
    const { client, law, begin, end, length } = units;
    const rows: number[] = [];
    for (let row = 0; row < length; row++) if (client[row] !== -1) rows.push(row);
    this.#rows = Int32Array.from(rows).sort(
      (a, b) =>
        (client[a] as number) - (client[b] as number) ||
        (law[a] as number) - (law[b] as number) ||
        (begin[a] as number) - (begin[b] as number) ||
        a - b,
    );
    // Open units have the lowest end of all and come first: they never end before anything.
    this.#byEnd = this.#rows
      .slice()
      .sort(
        (a, b) =>
          (client[a] as number) - (client[b] as number) ||
          (law[a] as number) - (law[b] as number) ||
          (end[a] as number) - (end[b] as number) ||
          (begin[a] as number) - (begin[b] as number),
      );
    this.#place = new Int32Array(length).fill(-1);
    this.#from = new Int32Array(rows.length);
    this.#to = new Int32Array(rows.length);
    for (let from = 0; from < this.#rows.length;) {
      const first = this.#rows[from] as number;
      let to = from;
      while (to < this.#rows.length && this.#same(first, this.#rows[to] as number)) to++;
      for (let at = from; at < to; at++) {
        this.#place[this.#rows[at] as number] = at;
        this.#from[at] = from;
        this.#to[at] = to;
      }
      from = to;
    }
  }

  #same(a: number, b: number): boolean {
    const { client, law } = this.#units;
    return client[a] === client[b] && law[a] === law[b];
  }

  /**
   * The rows that began next after an ended unit, up to a day: all that share the earliest begin.
   * One that begins on the day of the end counts only where it began later than the unit itself.
   */
  nextStarts(row: number, last: Day): number[] {
    const place = this.#place[row] as number;
    if (place < 0) return [];
    const { begin, end } = this.#units;
    const ended = end[row] as number;
    const first = (begin[row] as number) < ended ? ended : ended + 1;
    const to = this.#to[place] as number;
    const at = search(this.#from[place] as number, to, (i) => this.#begin(i) < first);
    if (at === to || this.#begin(at) > last) return [];
    const same = search(at, to, (i) => this.#begin(i) <= this.#begin(at));
    return [...this.#rows.subarray(at, same)];
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
