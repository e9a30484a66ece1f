import type { Table, TableSchema, TextColumn } from '#lib/domain/columns.ts';

/** What a new version of a delivery does to its rows; `changed` only where rows have keys. */
export interface RowDifference {
  same: number;
  fresh: number;
  gone: number;
  changed: number;
}

/** Columns that are counted within a file: another file counts otherwise. */
const COUNTERS = new Set(['trajectory', 'evaluationNumber', 'goal']);

function contentOf(table: Table<TableSchema>, row: number, names: readonly string[]): string {
  return JSON.stringify(
    names.map((name) => {
      const column = table.columns[name] as TextColumn | Float64Array;
      return 'codes' in column ? column.dictionary[column.codes[row] as number] : column[row];
    }),
  );
}

/** Rows by what tells them apart, with how often each content is there. */
function countRows(rows: readonly { table: Table<TableSchema>; row: number }[]) {
  const counts = new Map<string, Map<string, number>>();
  for (const { table, row } of rows) {
    const names = Object.keys(table.columns).filter(
      (name) => name !== 'key' && !COUNTERS.has(name),
    );
    const content = contentOf(table, row, names);
    const keys = table.columns['key'] as Uint8Array | undefined;
    const key = keys ? keys.subarray(row * 16, row * 16 + 16).join() : content;
    let contents = counts.get(key);
    if (!contents) counts.set(key, (contents = new Map()));
    contents.set(content, (contents.get(content) ?? 0) + 1);
  }
  return counts;
}

/**
 * Compares the rows of a delivery with those of its earlier version. Rows with a key are the same row
 * where their keys are equal, and changed where something else differs; other rows are only there, or
 * not.
 */
export function compareRows(
  before: readonly { table: Table<TableSchema>; row: number }[],
  after: readonly { table: Table<TableSchema>; row: number }[],
): RowDifference {
  const [old, now] = [countRows(before), countRows(after)];
  const difference = { same: 0, fresh: 0, gone: 0, changed: 0 };
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key), now.get(key)];
    let same = 0;
    for (const [content, count] of is ?? []) same += Math.min(count, was?.get(content) ?? 0);
    const [lost, won] = [total(was) - same, total(is) - same];
    const changed = Math.min(lost, won);
    difference.same += same;
    difference.changed += changed;
    difference.gone += lost - changed;
    difference.fresh += won - changed;
  }
  return difference;
}

function total(contents: ReadonlyMap<string, number> | undefined): number {
  let sum = 0;
  for (const count of contents?.values() ?? []) sum += count;
  return sum;
}
