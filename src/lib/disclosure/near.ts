import type { Block, Count, Sum } from './block.ts';
import { Moves } from './simplex.ts';

const TINY = 1e-6;
/** What rounding may add to a sum of many moves: far less than a hundredth of a person. */
const SLIGHT = 1e-3;

/** A sum that a count stands in, and how often it counts there. */
interface Term {
  sum: number;
  by: number;
}

/** Counts, and how far each of them moves. */
interface Moved {
  at: readonly number[];
  move: readonly number[];
}

/** The counts of a block by how near they are to each other: those that share a sum are neighbours. */
export class Near {
  readonly #block: Block;
  readonly #sumsOf: readonly (readonly Term[])[];
  /** by sum: what the moves of a table add up to, 0 between two tables */
  readonly #added: Float64Array;
  /** the last look in which a count and a sum were seen, and the place that the count had in it */
  readonly #countSeen: Int32Array;
  readonly #sumSeen: Int32Array;
  readonly #place: Int32Array;
  #look = 0;

  /** Of a block with the same sums as another, what is known of those is taken over. */
  constructor(block: Block, like?: Near) {
    this.#block = block;
    this.#sumsOf = like ? like.#sumsOf : sumsByCount(block);
    this.#added = new Float64Array(block.sums.length);
    this.#countSeen = new Int32Array(block.counts.length);
    this.#sumSeen = new Int32Array(block.sums.length);
    this.#place = new Int32Array(block.counts.length);
  }

  /** The nearest counts that may move, the first one first, up to a number of them. */
  around(from: number, size: number, mayMove: (at: number) => boolean): number[] {
    const look = ++this.#look;
    this.#countSeen[from] = look;
    const found = [from];
    for (let next = 0; next < found.length && found.length < size; next++) {
      for (const { sum } of this.#sumsOf[found[next] as number] as readonly Term[]) {
        if (this.#sumSeen[sum] === look) continue;
        this.#sumSeen[sum] = look;
        for (const other of (this.#block.sums[sum] as Sum).at) {
          if (this.#countSeen[other] === look || !mayMove(other)) continue;
          this.#countSeen[other] = look;
          found.push(other);
        }
      }
    }
    if (found.length > size) found.length = size;
    return found;
  }

  /** How some counts can move, down to 0 and up to the most that they can be, while all others stand still. */
  moves(places: readonly number[], price?: Float64Array): Moves {
    const { counts } = this.#block;
    return new Moves(
      Float64Array.from(places, (at) => -(counts[at]?.x ?? 0)),
      Float64Array.from(places, (at) => (counts[at]?.most ?? 0) - (counts[at]?.x ?? 0)),
      this.#sumsAmong(places),
      price,
    );
  }

  /** Whether counts may move so far, given what they are and the most that they can be. */
  allows({ at, move }: Moved): boolean {
    return at.every((one, i) => {
      const { x, most } = this.#block.counts[one] as Count;
      const by = move[i] as number;
      return x + by >= -TINY && x + by <= most + TINY;
    });
  }

  /** Whether every sum stays what it is when counts move so far. */
  addsUp({ at, move }: Moved): boolean {
    const added = this.#added;
    at.forEach((one, i) => {
      for (const { sum, by } of this.#sumsOf[one] as readonly Term[]) {
        added[sum] = (added[sum] as number) + by * (move[i] as number);
      }
    });
    let isSame = true;
    for (const one of at) {
      for (const { sum } of this.#sumsOf[one] as readonly Term[]) {
        if (Math.abs(added[sum] as number) > SLIGHT) isSame = false;
        added[sum] = 0;
      }
    }
    return isSame;
  }

  /** The sums among some counts, by their place in the list. */
  #sumsAmong(places: readonly number[]): Sum[] {
    const look = ++this.#look;
    places.forEach((at, place) => {
      this.#countSeen[at] = look;
      this.#place[at] = place;
    });
    const found: Sum[] = [];
    for (const count of places) {
      for (const { sum } of this.#sumsOf[count] as readonly Term[]) {
        if (this.#sumSeen[sum] === look) continue;
        this.#sumSeen[sum] = look;
        const { at, by } = this.#block.sums[sum] as Sum;
        const kept: { at: number[]; by: number[] } = { at: [], by: [] };
        at.forEach((one, i) => {
          if (this.#countSeen[one] !== look) return;
          kept.at.push(this.#place[one] as number);
          kept.by.push(by[i] as number);
        });
        found.push(kept);
      }
    }
    return found;
  }
}

/** By count: the sums that it stands in. */
function sumsByCount({ counts, sums }: Block): Term[][] {
  const found: Term[][] = counts.map(() => []);
  sums.forEach(({ at, by }, sum) => {
    at.forEach((one, i) => found[one]?.push({ sum, by: by[i] as number }));
  });
  return found;
}
