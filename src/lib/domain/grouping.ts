/** Rows put together by equal keys: the rows of group g are `rows[start[g]]` up to `rows[start[g + 1]]`. */
export interface Grouping {
  count: number;
  /** group of each row */
  group: Int32Array;
  start: Int32Array;
  /** rows by group, in ascending order within a group */
  rows: Int32Array;
}

/** A whole-number column that can be part of a key. */
export type KeyColumn = Int32Array | Uint8Array;

/**
 * Groups the rows 0 … length − 1 whose values are equal in every key column, and for which `same`
 * holds where it is given. Groups are numbered by their first row. Time and memory grow with the
 * number of rows (open addressing, half full).
 */
export function groupRows(
  length: number,
  keys: readonly KeyColumn[],
  same?: (a: number, b: number) => boolean,
): Grouping {
  let size = 16;
  while (size < length * 2) size *= 2;
  const mask = size - 1;
  // The first row of the group in each slot, from 1; 0 where there is none.
  const slots = new Int32Array(size);
  const group = new Int32Array(length);
  let count = 0;
  const telling = keys.filter((key) => differs(key, length));
  const equal = (a: number, b: number) => {
    for (const key of telling) if (key[a] !== key[b]) return false;
    return same === undefined || same(a, b);
  };
  // Column by column: one tight loop over one array at a time.
  const hashes = new Int32Array(length).fill(0x9e3779b9);
  for (const key of telling) {
    for (let row = 0; row < length; row++) {
      const mixed = Math.imul((hashes[row] as number) ^ (key[row] as number), 0x85ebca6b);
      hashes[row] = mixed ^ (mixed >>> 13);
    }
  }
  for (let row = 0; row < length; row++) {
    const hash = Math.imul(hashes[row] as number, 0xc2b2ae35);
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (;;) {
      const first = (slots[slot] as number) - 1;
      if (first < 0) {
        slots[slot] = row + 1;
        group[row] = count++;
        break;
      }
      if (equal(first, row)) {
        group[row] = group[first] as number;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  const start = new Int32Array(count + 1);
  for (let row = 0; row < length; row++) {
    const next = (group[row] as number) + 1;
    start[next] = (start[next] as number) + 1;
  }
  for (let g = 0; g < count; g++) start[g + 1] = (start[g + 1] as number) + (start[g] as number);
  const cursor = start.slice(0, count);
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row++) {
    const g = group[row] as number;
    const at = cursor[g] as number;
    rows[at] = row;
    cursor[g] = at + 1;
  }
  return { count, group, start, rows };
}

/** Whether a column tells any rows apart; many are the same all the way down. */
function differs(key: KeyColumn, length: number): boolean {
  const value = key[0];
  for (let row = 1; row < length; row++) if (key[row] !== value) return true;
  return false;
}

/** The two halves of the bits of numbers, as key columns; −0 and 0 are told apart. */
export function halves(numbers: Float64Array): [Int32Array, Int32Array] {
  const bits = new Int32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length);
  const low = new Int32Array(numbers.length);
  const high = new Int32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    low[i] = bits[2 * i] as number;
    high[i] = bits[2 * i + 1] as number;
  }
  return [low, high];
}

/**
 * Finds rows by the whole numbers that stand in two columns: of rows with the same the last one, −1
 * where there is none.
 */
export function indexRows(
  rows: Int32Array,
  place: Int32Array,
  number: Float64Array,
): (place: number, number: number) => number {
  let size = 16;
  while (size < rows.length * 2) size *= 2;
  const mask = size - 1;
  // The row in each slot, from 1; 0 where there is none.
  const slots = new Int32Array(size);
  const slotOf = (inPlace: number, numbered: number) => {
    const mixed = Math.imul(Math.imul(inPlace, 0x9e3779b1) ^ numbered, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & mask;
  };
  /** the slot of what is asked, or the empty one where it would be */
  const find = (inPlace: number, numbered: number) => {
    let slot = slotOf(inPlace, numbered);
    for (;;) {
      const row = (slots[slot] as number) - 1;
      if (row < 0 || (number[row] === numbered && place[row] === inPlace)) return slot;
      slot = (slot + 1) & mask;
    }
  };
  for (const row of rows) slots[find(place[row] as number, number[row] as number)] = row + 1;
  return (inPlace, numbered) => (slots[find(inPlace, numbered)] as number) - 1;
}

/** Sorts `rows[from]` up to `rows[to]` in place; nearly always a handful of rows. */
export function sortRange(
  rows: Int32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): void {
  if (to - from > 12) {
    rows.subarray(from, to).sort(compare);
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const row = rows[i] as number;
    let j = i - 1;
    while (j >= from && compare(rows[j] as number, row) > 0) {
      rows[j + 1] = rows[j] as number;
      j--;
    }
    rows[j + 1] = row;
  }
}
