import type { Sum } from './block.ts';

/**
 * Numbers are taken modulo this prime, the largest whose square is exact in a double: no rounding,
 * and two different combinations of small numbers are taken for one less often than once in 10⁷.
 */
export const PRIME = 94906249;

const INVERSE = 1 / PRIME;

function times(a: number, b: number): number {
  const product = a * b;
  const rest = product - Math.floor(product * INVERSE) * PRIME;
  return rest < 0 ? rest + PRIME : rest >= PRIME ? rest - PRIME : rest;
}

function inverseOf(value: number): number {
  let [a, b, x, y] = [value, PRIME, 1, 0];
  while (b !== 0) {
    const quotient = Math.floor(a / b);
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return x < 0 ? x + PRIME : x;
}

interface Row {
  at: Int32Array;
  by: Float64Array;
}

/** Everything that follows by adding and subtracting from the vectors that were put in. */
export class Span {
  readonly #rows: (Row | undefined)[];
  readonly #work: Float64Array;

  constructor(dimension: number) {
    this.#rows = new Array<undefined>(dimension).fill(undefined);
    this.#work = new Float64Array(dimension);
  }

  /** What is left of a vector when all that is known is taken off, its first number made 1; null for nothing. */
  rest({ at, by }: Sum): Row | null {
    const work = this.#work;
    let from = work.length;
    at.forEach((place, i) => {
      work[place] = ((work[place] as number) + (by[i] as number) + PRIME) % PRIME;
      if (place < from) from = place;
    });
    const left: number[] = [];
    for (let place = from; place < work.length; place++) {
      const value = work[place] as number;
      if (value === 0) continue;
      const row = this.#rows[place];
      if (!row) {
        left.push(place);
        continue;
      }
      subtract(work, row, value);
    }
    const [first] = left;
    if (first === undefined) return null;
    const factor = inverseOf(work[first] as number);
    const row = {
      at: Int32Array.from(left),
      by: Float64Array.from(left, (place) => times(work[place] as number, factor)),
    };
    for (const place of left) work[place] = 0;
    return row;
  }

  /** Puts in what `rest` gave. */
  add(row: Row): void {
    this.#rows[row.at[0] as number] = row;
  }
}

function subtract(from: Float64Array, { at, by }: Row, factor: number): void {
  for (let i = 0; i < at.length; i++) {
    const place = at[i] as number;
    const value = (from[place] as number) - times(by[i] as number, factor);
    from[place] = value < 0 ? value + PRIME : value;
  }
}

/** Whether two rests are the same: then each gives the other away. */
export function isSameRest(a: Row, b: Row): boolean {
  if (a.at.length !== b.at.length) return false;
  for (let i = 0; i < a.at.length; i++) {
    if (a.at[i] !== b.at[i] || a.by[i] !== b.by[i]) return false;
  }
  return true;
}

export type { Row };
