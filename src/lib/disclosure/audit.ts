import { widthNeeded, type Block } from './block.ts';
import { movesOf, nearest, reachesIn, sumsAmong, sumsByCount } from './near.ts';
import type { Moves } from './simplex.ts';

const TINY = 1e-6;
/**
 * Hidden counts that may move along, nearest first: a bound is looked for among few, and among more
 * only where it stays too narrow. What stands still makes bounds narrower than they are, never wider.
 */
const REACHES = [120, 400, 800];
/** Primary counts that must be bounded anew when one more count is shown; above it is left hidden. */
const MOST_ANEW = 12;

/** A primary count with the widest bounds that were found for it, as moves away from what it is. */
export interface Secret {
  at: number;
  need: number;
  low: number;
  high: number;
}

/** A secret with the counts that move along when it is lowest and highest. */
interface Held extends Secret {
  lowest: ReadonlySet<number>;
  highest: ReadonlySet<number>;
}

const NOTHING: ReadonlySet<number> = new Set();

/**
 * The bounds of primary counts, given all that is shown (linear programming; that counts are whole
 * numbers is left aside). A bound is proven by a table that could be: one that adds up to all that is
 * shown. One such table serves many counts, and stays good while more is hidden.
 */
export class Audit {
  readonly #block: Block;
  readonly #hidden: Uint8Array;
  readonly #sums: readonly (readonly number[])[];
  readonly #secrets = new Map<number, Held>();

  /** Looks at `hidden` as it is at every question. */
  constructor(block: Block, hidden: Uint8Array, threshold: number) {
    this.#block = block;
    this.#hidden = hidden;
    this.#sums = sumsByCount(block);
    block.counts.forEach((count, at) => {
      if (count.kind !== 'primary') return;
      const need = widthNeeded(count, threshold);
      this.#secrets.set(at, { at, need, low: 0, high: 0, lowest: NOTHING, highest: NOTHING });
    });
  }

  /** Bounds every primary count that has no bounds wide enough yet; gives those that stay too narrow. */
  narrow(): Secret[] {
    return [...this.#secrets.values()].filter((secret) => !this.#bound(secret));
  }

  /** Takes bounds that are still too narrow as they are: from now on they may get no narrower. */
  settle(): void {
    for (const secret of this.#secrets.values()) {
      secret.need = Math.min(secret.need, secret.high - secret.low);
    }
  }

  /** Shows a hidden count if all bounds stay wide enough without it; says whether it does. */
  show(at: number): boolean {
    const anew: Held[] = [];
    for (const secret of this.#secrets.values()) {
      if (secret.lowest.has(at) || secret.highest.has(at)) anew.push(secret);
    }
    if (anew.length > MOST_ANEW) return false;
    const before = anew.map((secret) => ({ ...secret }));
    this.#hidden[at] = 0;
    for (const secret of anew) {
      if (secret.lowest.has(at)) Object.assign(secret, { low: 0, lowest: NOTHING });
      if (secret.highest.has(at)) Object.assign(secret, { high: 0, highest: NOTHING });
    }
    if (anew.every((secret) => this.#bound(secret))) return true;
    this.#hidden[at] = 1;
    anew.forEach((secret, i) => Object.assign(secret, before[i]));
    return false;
  }

  /** Looks for tables in which a count is higher and lower; those near it are looked at in one go. */
  #bound(secret: Held): boolean {
    let last = 0;
    for (const reach of reachesIn(this.#block, REACHES)) {
      if (isWide(secret)) return true;
      const places = nearest(
        this.#block,
        this.#sums,
        secret.at,
        reach,
        (at) => this.#hidden[at] === 1,
      );
      if (places.length === last) break;
      last = places.length;
      const moves = movesOf(this.#block, places, sumsAmong(this.#block, this.#sums, places));
      this.#widen(moves, places, secret, 0);
      // The table is made: those that are nearest to it can be looked at in it as well.
      for (let place = 1; place < places.length / 3; place++) {
        const other = this.#secrets.get(places[place] as number);
        if (other && !isWide(other)) this.#widen(moves, places, other, place);
      }
    }
    return isWide(secret);
  }

  #widen(moves: Moves, places: readonly number[], secret: Held, place: number): void {
    moves.grow({ at: [place], by: [1] }, secret.low + secret.need);
    this.#keep(moves, places);
    if (isWide(secret)) return;
    moves.reset();
    moves.grow({ at: [place], by: [-1] }, secret.need - secret.high);
    this.#keep(moves, places);
  }

  /** What a table tells of any primary count in it is kept, where that is still of use. */
  #keep({ value }: Moves, places: readonly number[]): void {
    let moved: ReadonlySet<number> | undefined;
    places.forEach((at, place) => {
      const move = value[place] as number;
      const secret = Math.abs(move) > TINY ? this.#secrets.get(at) : undefined;
      if (!secret || isWide(secret) || (move <= secret.high && move >= secret.low)) return;
      moved ??= new Set(places.filter((_, i) => Math.abs(value[i] as number) > TINY));
      if (move > secret.high) Object.assign(secret, { high: move, highest: moved });
      else Object.assign(secret, { low: move, lowest: moved });
    });
  }
}

function isWide({ low, high, need }: Secret): boolean {
  return high - low >= need - TINY;
}
