import type { Sum } from './block.ts';

/** Less than this is rounding. */
const NOTHING = 1e-9;

/** Sums solved for as many counts as they tell: each basic count is minus its row over the loose ones. */
export interface Solved {
  basic: Int32Array;
  loose: Int32Array;
  table: Float64Array[];
}

/** A row with few numbers in it, 1 at the basic count. */
interface Thin {
  at: number[];
  by: number[];
}

/** Solves sums among `size` counts: down with thin rows (Gauss), and back up over the loose counts alone. */
export function eliminate(size: number, sums: readonly Sum[]): Solved {
  const uses = new Int32Array(size);
  for (const { at } of sums) for (const place of at) uses[place] = (uses[place] as number) + 1;
  const work = new Float64Array(size);
  const rowOf = new Int32Array(size).fill(-1);
  const basics: number[] = [];
  const rows: Thin[] = [];
  // Short sums first, and of each the count that stands in the fewest others: it keeps rows thin.
  for (const sum of [...sums].sort((a, b) => a.at.length - b.at.length)) {
    const row = reduced(sum, work, rowOf, basics, rows);
    let best = -1;
    row.at.forEach((place, i) => {
      const fewest = best < 0 ? Infinity : (uses[row.at[best] as number] as number);
      if ((uses[place] as number) < fewest) best = i;
    });
    if (best < 0) continue;
    const pivot = row.by[best] as number;
    rowOf[row.at[best] as number] = rows.length;
    basics.push(row.at[best] as number);
    rows.push({ at: row.at, by: row.by.map((value) => value / pivot) });
  }
  return backUp(size, basics, rows, rowOf);
}

/** A sum with all counts that are basic already written as what they are. */
function reduced(
  sum: Sum,
  work: Float64Array,
  rowOf: Int32Array,
  basics: readonly number[],
  rows: readonly Thin[],
): Thin {
  const touched = new Set<number>();
  const add = ({ at, by }: Sum, factor: number) =>
    at.forEach((place, i) => {
      touched.add(place);
      work[place] = (work[place] as number) + factor * (by[i] as number);
    });
  add(sum, 1);
  // A row may bring in a count that became basic later: rows in order, until none is left.
  for (let next = 0; next >= 0;) {
    let first = -1;
    for (const place of touched) {
      const row = rowOf[place] as number;
      if (row < next || (first >= 0 && row >= first)) continue;
      if (Math.abs(work[place] as number) > NOTHING) first = row;
    }
    if (first < 0) break;
    add(rows[first] as Thin, -(work[basics[first] as number] as number));
    next = first + 1;
  }
  const left: Thin = { at: [], by: [] };
  for (const place of touched) {
    const value = work[place] as number;
    work[place] = 0;
    if (Math.abs(value) <= NOTHING || (rowOf[place] as number) >= 0) continue;
    left.at.push(place);
    left.by.push(value);
  }
  return left;
}

function backUp(
  size: number,
  basics: readonly number[],
  rows: readonly Thin[],
  rowOf: Int32Array,
): Solved {
  const loose: number[] = [];
  const column = new Int32Array(size);
  for (let place = 0; place < size; place++) {
    if ((rowOf[place] as number) < 0) column[place] = loose.push(place) - 1;
  }
  const table = new Array<Float64Array>(rows.length);
  for (let i = rows.length - 1; i >= 0; i--) {
    const { at, by } = rows[i] as Thin;
    const full = new Float64Array(loose.length);
    at.forEach((place, k) => {
      const value = by[k] as number;
      const row = rowOf[place] as number;
      if (row === i) return;
      if (row < 0) {
        full[column[place] as number] = (full[column[place] as number] as number) + value;
        return;
      }
      const other = table[row] as Float64Array;
      for (let j = 0; j < full.length; j++) {
        full[j] = (full[j] as number) - value * (other[j] as number);
      }
    });
    for (let j = 0; j < full.length; j++) {
      if (Math.abs(full[j] as number) <= NOTHING) full[j] = 0;
    }
    table[i] = full;
  }
  return { basic: Int32Array.from(basics), loose: Int32Array.from(loose), table };
}
