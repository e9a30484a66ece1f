import { eliminate } from './eliminate.ts';
import type { Sum } from './block.ts';

const TINY = 1e-9;
/** A rate of less than this is what rounding left of 0: true rates are ratios of small whole numbers. */
const NO_RATE = 1e-7;
const HAIR = 1e-8;
/** Less than this is no room at all. */
const NONE = 1e-13;
/** Steps without any movement after which the first column that helps is taken, so that none come round again. */
const STALLED = 40;
/** Steps after which a question is given up: what was reached by then holds. */
const MOST_STEPS = 1000;
/** Steps that make a move cheaper once it goes as far as was asked: the first ones gain the most. */
const MOST_CHEAPER = 150;
/** What a move of the count that is asked about is worth, where other moves have a price. */
const WORTH = 1e5;
/** What is gained by a move when prices are involved is only known as precisely as this. */
const PENNY = 1e-5;

/**
 * Linear programming over moves: how far a count can move away from what it is, while sums hold and
 * each count stays in its bounds. The simplex method with bounded variables; standing still is always
 * allowed, so that there is no first phase, and one question begins where the last one ended. Moves
 * may have a price, either way: then a count moves as far as it is asked to at the least price.
 */
export class Moves {
  /** the move of every count now */
  readonly value: Float64Array;
  readonly #least: Float64Array;
  readonly #most: Float64Array;
  readonly #price: Float64Array | undefined;
  /** of a basic count with a price: the side of 0 on which it is, beyond which its price turns */
  readonly #side: Int8Array;
  readonly #basic: Int32Array;
  readonly #loose: Int32Array;
  readonly #table: Float64Array[];
  /** what is gained by moving each loose count, its own price left aside */
  readonly #gain: Float64Array;
  #aim = -1;
  #worth = 0;

  /** `least` ≤ 0 ≤ `most` bound the moves; each of the sums must stay 0. */
  constructor(least: Float64Array, most: Float64Array, sums: readonly Sum[], price?: Float64Array) {
    this.#least = least.map((bound, at) => bound - slack(at));
    this.#most = most.map((bound, at) => bound + slack(at));
    this.#price = price;
    this.#side = new Int8Array(least.length).fill(1);
    this.value = new Float64Array(least.length);
    const { basic, loose, table } = eliminate(least.length, sums);
    this.#basic = basic;
    this.#loose = loose;
    this.#table = table;
    this.#gain = new Float64Array(loose.length);
  }

  /** Lets everything stand still again. */
  reset(): void {
    this.value.fill(0);
    this.#side.fill(1);
  }

  /** Moves a count up (1) or down (−1) until it moved `enough` or can go no further; gives how far it is then. */
  push(at: number, way: 1 | -1, enough: number): number {
    const bounds = way > 0 ? this.#most : this.#least;
    const bound = bounds[at] as number;
    if (way * bound > enough) bounds[at] = way * enough;
    this.#aim = at;
    this.#worth = way * (this.#price ? WORTH : 1);
    this.#findGains();
    const tiny = this.#price ? PENNY : TINY;
    let stalled = 0;
    let cheaper = 0;
    for (let step = 0; step < MOST_STEPS; step++) {
      const isFar = way * ((bounds[at] as number) - (this.value[at] as number)) <= TINY;
      if (isFar && (!this.#price || cheaper++ > MOST_CHEAPER)) break;
      const column = this.#entering(tiny, stalled > STALLED);
      if (column === 0) break;
      const moved = this.#move(Math.abs(column) - 1, Math.sign(column), tiny);
      stalled = moved > NONE ? 0 : stalled + 1;
    }
    bounds[at] = bound;
    return way * (this.value[at] as number);
  }

  #priceOf(at: number): number {
    return this.#price && at !== this.#aim ? (this.#price[at] as number) : 0;
  }

  /** What is gained by moving a basic count up. */
  #slope(at: number): number {
    if (at === this.#aim) return this.#worth;
    return this.#price ? -(this.#price[at] as number) * (this.#side[at] as number) : 0;
  }

  #findGains(): void {
    const gain = this.#gain;
    this.#loose.forEach((at, j) => (gain[j] = at === this.#aim ? this.#worth : 0));
    this.#table.forEach((row, i) => {
      const slope = this.#slope(this.#basic[i] as number);
      if (slope !== 0) subtract(gain, row, slope);
    });
  }

  /** The loose count that gains most: its column + 1, negative where it is to move down; 0 where none does. */
  #entering(tiny: number, first: boolean): number {
    let best = 0;
    let most = tiny;
    for (let j = 0; j < this.#gain.length; j++) {
      const at = this.#loose[j] as number;
      const value = this.value[at] as number;
      const price = this.#priceOf(at);
      const gain = this.#gain[j] as number;
      const up = gain - (value >= 0 ? price : -price);
      const down = -gain - (value <= 0 ? price : -price);
      const isUp = up > most && (this.#most[at] as number) - value > NONE;
      const isDown = !isUp && down > most && value - (this.#least[at] as number) > NONE;
      if (!isUp && !isDown) continue;
      const column = isUp ? j + 1 : -j - 1;
      if (first) {
        if (best === 0 || at < (this.#loose[Math.abs(best) - 1] as number)) best = column;
        continue;
      }
      most = isUp ? up : down;
      best = column;
    }
    return best;
  }

  /** How far a count may go on this side of where its price turns. */
  #end(at: number, isUp: boolean, side: number): number {
    if (this.#priceOf(at) > 0 && side > 0 !== isUp) return 0;
    return (isUp ? this.#most[at] : this.#least[at]) as number;
  }

  /** Moves a loose count one way for as long as that gains; gives how far that was. */
  #move(column: number, way: number, tiny: number): number {
    const at = this.#loose[column] as number;
    const start = this.value[at] as number;
    const side = start === 0 ? way : Math.sign(start);
    let moved = 0;
    for (;;) {
      const { step, leaving, isTurn } = this.#ratio(column, way, at, side);
      moved += step;
      this.#advance(column, way, step);
      if (leaving < 0) return moved;
      const basic = this.#basic[leaving] as number;
      // As far as was asked, or as it can go at all: no count need change places for that.
      if (basic === this.#aim && !this.#price) return moved;
      const rate = (this.#table[leaving] as Float64Array)[column] as number;
      const price = this.#priceOf(basic);
      const own = -this.#priceOf(at) * side;
      const left = way * ((this.#gain[column] as number) + own) - 2 * price * Math.abs(rate);
      if (!isTurn || left <= tiny) {
        this.#side[at] =
          (this.value[at] as number) === 0 ? way : Math.sign(this.value[at] as number);
        this.#exchange(leaving, column);
        return moved;
      }
      // The basic count goes on past 0, where its price turns.
      const change = 2 * price * (this.#side[basic] as number);
      this.#side[basic] = -(this.#side[basic] as number);
      subtract(this.#gain, this.#table[leaving] as Float64Array, change);
    }
  }

  /** How far a loose count can move until it or a basic count is at its end. */
  #ratio(column: number, way: number, at: number, side: number) {
    let step = way * (this.#end(at, way > 0, side) - (this.value[at] as number));
    let leaving = -1;
    let isTurn = false;
    let size = 0;
    for (let i = 0; i < this.#table.length; i++) {
      const rate = -((this.#table[i] as Float64Array)[column] as number) * way;
      if (Math.abs(rate) <= NO_RATE) continue;
      const basic = this.#basic[i] as number;
      const end = this.#end(basic, rate > 0, this.#side[basic] as number);
      const room = Math.max(0, (end - (this.value[basic] as number)) / rate);
      if (room < step - NONE || (room <= step + NONE && leaving >= 0 && Math.abs(rate) > size)) {
        step = Math.min(step, room);
        leaving = i;
        // At 0 a price turns once; a bound may be as near, and stays one.
        isTurn = end === 0 && this.#priceOf(basic) > 0;
        size = Math.abs(rate);
      }
    }
    return { step, leaving, isTurn };
  }

  #advance(column: number, way: number, step: number): void {
    const at = this.#loose[column] as number;
    this.value[at] = snap((this.value[at] as number) + way * step);
    for (let i = 0; i < this.#table.length; i++) {
      const rate = (this.#table[i] as Float64Array)[column] as number;
      if (rate === 0) continue;
      const basic = this.#basic[i] as number;
      const next = snap((this.value[basic] as number) - rate * way * step);
      this.value[basic] = Math.min(
        this.#most[basic] as number,
        Math.max(this.#least[basic] as number, next),
      );
    }
  }

  /** A basic and a loose count change places. */
  #exchange(leaving: number, column: number): void {
    const row = this.#table[leaving] as Float64Array;
    const gain = this.#gain;
    const [out, into] = [this.#basic[leaving] as number, this.#loose[column] as number];
    // Of loose counts the own price is left aside, of basic ones it is not.
    subtract(gain, row, out === this.#aim ? 0 : -this.#slope(out));
    if (into !== this.#aim) gain[column] = (gain[column] as number) + this.#slope(into);
    const pivot = row[column] as number;
    const used: number[] = [];
    for (let j = 0; j < row.length; j++) {
      row[j] = tidy((row[j] as number) / pivot);
      if (j !== column && row[j] !== 0) used.push(j);
    }
    row[column] = 1 / pivot;
    const take = (other: Float64Array) => {
      const factor = other[column] as number;
      if (factor === 0) return;
      for (const j of used) other[j] = tidy((other[j] as number) - factor * (row[j] as number));
      other[column] = tidy(-factor / pivot);
    };
    for (const other of this.#table) if (other !== row) take(other);
    take(gain);
    this.#loose[column] = out;
    this.#basic[leaving] = into;
  }
}

/**
 * Bounds are a hair wider than they are, each its own hair. Most counts stand at a bound (at 0), and
 * with equal bounds the method would turn in circles without moving.
 */
function slack(at: number): number {
  return (1 + ((at * 0.6180339887) % 1)) * HAIR;
}

function tidy(value: number): number {
  return Math.abs(value) < 1e-11 ? 0 : value;
}

/** Where a price turns must be met exactly. */
function snap(value: number): number {
  return Math.abs(value) < 1e-12 ? 0 : value;
}

function subtract(from: Float64Array, row: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let j = 0; j < row.length; j++) {
    const value = row[j] as number;
    if (value !== 0) from[j] = tidy((from[j] as number) - factor * value);
  }
}
