import type { Block, Count, Sum } from './block.ts';
import { Moves } from './simplex.ts';

const TINY = 1e-6;

/** The counts of a block by how near they are to each other: those that share a sum are neighbours. */
export class Near {
  readonly #block: Block;
  readonly #sumsOf: readonly (readonly number[])[];
  /** the last look in which a count and a sum were seen, and the place that the count had in it */
  readonly #countSeen: Int32Array;
  readonly #sumSeen: Int32Array;
  readonly #place: Int32Array;
  #look = 0;

  /** Of a block with the same sums as another, what is known of those is taken over. */
  constructor(block: Block, like?: Near) {
    this.#block = block;
    this.#sumsOf = like ? like.#sumsOf : sumsByCount(block);
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
      for (const sum of this.#sumsOf[found[next] as number] as readonly number[]) {
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
  allows({ at, move }: { at: readonly number[]; move: readonly number[] }): boolean {
    return at.every((one, i) => {
      const { x, most } = this.#block.counts[one] as Count;
      const by = move[i] as number;
      return x + by >= -TINY && x + by <= most + TINY;
    });
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
      for (const number of this.#sumsOf[count] as readonly number[]) {
        if (this.#sumSeen[number] === look) continue;
        this.#sumSeen[number] = look;
        const { at, by } = this.#block.sums[number] as Sum;
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
function sumsByCount({ counts, sums }: Block): number[][] {
  const found: number[][] = counts.map(() => []);
  sums.forEach(({ at }, sum) => {
    for (const one of at) found[one]?.push(sum);
  });
  return found;
}
