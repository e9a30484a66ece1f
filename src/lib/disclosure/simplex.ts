import type { Sum } from './block.ts';

const TINY = 1e-9;
const HAIR = 1e-8;
/** Less than this is no room at all. */
const NONE = 1e-13;
/** Steps without any movement after which the first column that helps is taken, so that none come round again. */
const STALLED = 40;
/** Steps after which a question is given up: what was reached by then holds. */
const MOST_STEPS = 1000;

/**
 * Linear programming over moves: how far counts can move away from what they are, while sums hold and
 * each count stays in its bounds. The simplex method with bounded variables; standing still is always
 * allowed, so that there is no first phase, and one question begins where the last one ended.
 */
export class Moves {
  /** the move of every variable now */
  readonly value: Float64Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly #basic: Int32Array;
  readonly #loose: Int32Array;
  readonly #table: Float64Array[];

  /** `least` ≤ 0 ≤ `most` bound the moves; each of the sums must stay 0. */
  constructor(least: Float64Array, most: Float64Array, sums: readonly Sum[]) {
    this.least = least.map((bound, at) => bound - slack(at));
    this.most = most.map((bound, at) => bound + slack(at));
    this.value = new Float64Array(least.length);
    const { basic, loose, table } = eliminate(least.length, sums);
    this.#basic = basic;
    this.#loose = loose;
    this.#table = table;
  }

  /** Lets everything stand still again. */
  reset(): void {
    this.value.fill(0);
  }

  /** Moves so that Σ by × move grows, until it is `enough` or can grow no further; gives what it is then. */
  grow(aim: Sum, enough: number): number {
    const price = new Float64Array(this.value.length);
    aim.at.forEach((at, i) => (price[at] = (price[at] as number) + (aim.by[i] as number)));
    const gain = this.#gains(price);
    let reached = aim.at.reduce(
      (sum, at, i) => sum + (aim.by[i] as number) * (this.value[at] as number),
      0,
    );
    let stalled = 0;

    for (let step = 0; step < MOST_STEPS && reached < enough - TINY; step++) {
      const column = this.#entering(gain, stalled > STALLED);
      if (column < 0) break;

      const rate = Math.abs(gain[column] as number);
      const moved = this.#move(
        column,
        Math.sign(gain[column] as number),
        gain,
        (enough - reached) / rate,
      );
      reached += moved * rate;
      stalled = moved > NONE ? 0 : stalled + 1;
    }
    return reached;
  }

  /** What the aim gains by each loose variable. */
  #gains(price: Float64Array): Float64Array {
    const gain = Float64Array.from(this.#loose, (at) => price[at] as number);
    this.#table.forEach((row, i) => {
      const worth = price[this.#basic[i] as number] as number;
      if (worth === 0) return;
      for (let j = 0; j < row.length; j++)
        gain[j] = (gain[j] as number) - worth * (row[j] as number);
    });
    return gain;
  }

  #entering(gain: Float64Array, first: boolean): number {
    let best = -1;
    let most = TINY;
    for (let j = 0; j < gain.length; j++) {
      const rate = gain[j] as number;
      if (Math.abs(rate) <= most) continue;
      const at = this.#loose[j] as number;
      const value = this.value[at] as number;
      const room =
        rate > 0 ? (this.most[at] as number) - value : value - (this.least[at] as number);
      if (room <= NONE) continue;
      if (first) {
        if (best < 0 || at < (this.#loose[best] as number)) best = j;
        continue;
      }
      most = Math.abs(rate);
      best = j;
    }
    return best;
  }

  /** Moves a loose variable one way as far as all bounds allow; gives how far that was. */
  #move(column: number, way: number, gain: Float64Array, enough: number): number {
    const at = this.#loose[column] as number;
    const value = this.value[at] as number;
    let step = way > 0 ? (this.most[at] as number) - value : value - (this.least[at] as number);
    let leaving = -1;
    let size = 0;
    for (let i = 0; i < this.#table.length; i++) {
      const rate = -((this.#table[i] as Float64Array)[column] as number) * way;
      if (Math.abs(rate) <= TINY) continue;
      const basic = this.#basic[i] as number;
      const bound = (rate > 0 ? this.most[basic] : this.least[basic]) as number;
      const room = Math.max(0, (bound - (this.value[basic] as number)) / rate);
      if (room < step - NONE || (room <= step + NONE && leaving >= 0 && Math.abs(rate) > size)) {
        step = Math.min(step, room);
        leaving = i;
        size = Math.abs(rate);
      }
    }
    if (enough <= step) {
      step = enough;
      leaving = -1;
    }
    this.value[at] = value + way * step;
    for (let i = 0; i < this.#table.length; i++) {
      const rate = (this.#table[i] as Float64Array)[column] as number;
      if (rate === 0) continue;
      const basic = this.#basic[i] as number;
      const next = (this.value[basic] as number) - rate * way * step;
      this.value[basic] = Math.min(
        this.most[basic] as number,
        Math.max(this.least[basic] as number, next),
      );
    }
    if (leaving >= 0) this.#exchange(leaving, column, gain);
    return step;
  }

  /** A basic and a loose variable change places. */
  #exchange(leaving: number, column: number, gain: Float64Array): void {
    const row = this.#table[leaving] as Float64Array;
    const pivot = row[column] as number;
    for (let j = 0; j < row.length; j++) row[j] = tidy((row[j] as number) / pivot);
    row[column] = 1 / pivot;
    const used: number[] = [];
    for (let j = 0; j < row.length; j++) if (j !== column && row[j] !== 0) used.push(j);
    const take = (other: Float64Array) => {
      const factor = other[column] as number;
      if (factor === 0) return;
      for (const j of used) other[j] = tidy((other[j] as number) - factor * (row[j] as number));
      other[column] = tidy(-factor / pivot);
    };
    for (const other of this.#table) if (other !== row) take(other);
    take(gain);
    const at = this.#loose[column] as number;
    this.#loose[column] = this.#basic[leaving] as number;
    this.#basic[leaving] = at;
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

/** Writes the sums as: each basic variable is minus a combination of the loose ones. */
function eliminate(size: number, sums: readonly Sum[]) {
  const uses = new Int32Array(size);
  for (const { at } of sums) for (const place of at) uses[place] = (uses[place] as number) + 1;
  const rows: Float64Array[] = [];
  const basics: number[] = [];
  // Short sums first, and of each the variable that stands in the fewest others: it keeps rows thin.
  for (const { at, by } of [...sums].sort((a, b) => a.at.length - b.at.length)) {
    const row = new Float64Array(size);
    at.forEach((place, i) => (row[place] = (row[place] as number) + (by[i] as number)));
    basics.forEach((basic, i) => {
      const factor = row[basic] as number;
      if (factor !== 0) subtract(row, rows[i] as Float64Array, factor);
    });
    let best = -1;
    for (let place = 0; place < size; place++) {
      if (Math.abs(row[place] as number) < 1e-7) row[place] = 0;
      else if (best < 0 || (uses[place] as number) < (uses[best] as number)) best = place;
    }
    if (best < 0) continue;
    const pivot = row[best] as number;
    for (let place = 0; place < size; place++) row[place] = (row[place] as number) / pivot;
    for (const other of rows) {
      const factor = other[best] as number;
      if (factor !== 0) subtract(other, row, factor);
    }
    rows.push(row);
    basics.push(best);
  }
  const isBasic = new Set(basics);
  const loose = Int32Array.from(
    Array.from({ length: size }, (_, place) => place).filter((place) => !isBasic.has(place)),
  );
  return {
    basic: Int32Array.from(basics),
    loose,
    table: rows.map((row) => Float64Array.from(loose, (place) => row[place] as number)),
  };
}

function subtract(from: Float64Array, row: Float64Array, factor: number): void {
  for (let place = 0; place < row.length; place++) {
    const value = row[place] as number;
    if (value !== 0) from[place] = tidy((from[place] as number) - factor * value);
  }
}
