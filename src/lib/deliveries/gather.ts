import {
  Dictionary,
  type ColumnKind,
  type ColumnOf,
  type Table,
  type TableSchema,
  type TextColumn,
} from '#lib/domain/columns.ts';
import { partKey } from '#lib/domain/delivery.ts';
import {
  DELIVERY_TABLES,
  type DeliveryRows,
  type DeliveryTable,
} from '#lib/domain/delivery-records.ts';
import { partAt, type ContractorOf } from './parts.ts';
import { replacedParts, type DeliveredParts } from './versions.ts';

/** A table of a delivery as it was kept, with the import that it came with. */
export interface KeptTable {
  importId: string;
  name: DeliveryTable;
  table: Table<TableSchema>;
}

/** The rows of a kind that count, of all files behind each other. */
export type GatheredRows<T extends DeliveryTable> = DeliveryRows[T] & {
  /** number of the file of each row: counters are counted within a file */
  file: Int32Array;
};

/** All deliveries that count. */
export type Deliveries = { [T in DeliveryTable]: GatheredRows<T> };

type Numbers = Uint8Array | Int32Array | Float64Array;

/**
 * Puts deliveries behind each other, without those of which there is a newer version. `files` in the
 * order in which they were added.
 */
export function gatherDeliveries(
  kept: readonly KeptTable[],
  files: readonly DeliveredParts[],
  contractorOf: ContractorOf,
): Deliveries {
  const replaced = replacedParts(files, contractorOf);
  const fileOf = new Map(files.map(({ id }, i) => [id, i]));
  const gathered = Object.keys(DELIVERY_TABLES).map((name) => {
    const own = kept.filter((one) => one.name === name);
    const chosen = own.map(({ importId, table }) => ({
      table,
      file: fileOf.get(importId) ?? -1,
      rows: countingRows(name as DeliveryTable, table, replaced.get(importId), contractorOf),
    }));
    return [name, joined(DELIVERY_TABLES[name as DeliveryTable], chosen)];
  });
  return Object.fromEntries(gathered) as Deliveries;
}

function countingRows(
  name: DeliveryTable,
  table: Table<TableSchema>,
  replaced: ReadonlySet<string> | undefined,
  contractorOf: ContractorOf,
): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++) {
    const isReplaced =
      replaced?.size && replaced.has(partKey(partAt(name, table, row, contractorOf)));
    if (!isReplaced) rows.push(row);
  }
  return Int32Array.from(rows);
}

interface Chosen {
  table: Table<TableSchema>;
  file: number;
  rows: Int32Array;
}

function joined(schema: TableSchema, chosen: readonly Chosen[]) {
  const length = chosen.reduce((sum, { rows }) => sum + rows.length, 0);
  const file = new Int32Array(length);
  let at = 0;
  for (const one of chosen) {
    file.fill(one.file, at, (at += one.rows.length));
  }
  const columns = Object.fromEntries(
    Object.entries(schema).map(([name, kind]) => [name, columnOf(name, kind, length, chosen)]),
  );
  return { length, file, columns };
}

function columnOf(
  name: string,
  kind: ColumnKind,
  length: number,
  chosen: readonly Chosen[],
): ColumnOf<ColumnKind> {
  if (kind === 'text') {
    const dictionary = new Dictionary();
    const codes = new Uint32Array(length);
    let at = 0;
    for (const { table, rows } of chosen) {
      const column = table.columns[name] as TextColumn;
      const shared = column.dictionary.map((text) => dictionary.code(text));
      for (const row of rows) codes[at++] = shared[column.codes[row] as number] as number;
    }
    return { codes, dictionary: dictionary.texts };
  }
  const width = kind === 'bytes16' ? 16 : 1;
  const size = length * width;
  const values: Numbers =
    kind === 'int32'
      ? new Int32Array(size)
      : kind === 'float64'
        ? new Float64Array(size)
        : new Uint8Array(size);
  let at = 0;
  for (const { table, rows } of chosen) {
    const column = table.columns[name] as Numbers;
    for (const row of rows) {
      for (let i = 0; i < width; i++) values[at++] = column[row * width + i] as number;
    }
  }
  return values as ColumnOf<ColumnKind>;
}
