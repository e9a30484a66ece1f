import type { Table, TableSchema, TextColumn } from '#lib/domain/columns.ts';
import { partKey, type DeliveryPart } from '#lib/domain/delivery.ts';
import type { DeliveryTable } from '#lib/domain/delivery-records.ts';
import { formatDay } from '#lib/domain/day.ts';
import { LAWS } from '#lib/domain/law.ts';

/** Gives the main contractor of a provider, or the provider itself. */
export type ContractorOf = (provider: string) => string;

/** The text of a row in a text column; empty where the table has no such column. */
export function textAt(table: Table<TableSchema>, column: string, row: number): string {
  const { codes, dictionary } = (table.columns[column] as TextColumn | undefined) ?? {};
  return dictionary?.[codes?.[row] ?? -1] ?? '';
}

/** Which delivery a row is of. */
export function partAt(
  name: DeliveryTable,
  table: Table<TableSchema>,
  row: number,
  contractorOf: ContractorOf,
): Omit<DeliveryPart, 'written' | 'rows'> {
  const law = table.columns['law'] as Uint8Array | undefined;
  const countedOn = table.columns['countedOn'] as Int32Array | undefined;
  return {
    table: name,
    provider: contractorOf(textAt(table, 'provider', row)),
    law: law ? (LAWS[law[row] as number] ?? '') : '',
    // What is on offer is told of a day, not of a period.
    period: countedOn ? formatDay(countedOn[row] as number) : textAt(table, 'period', row),
  };
}

/** The deliveries in a table, in the order of their first row; `written`: the period of each row. */
export function partsOf(
  name: DeliveryTable,
  table: Table<TableSchema>,
  written: readonly string[],
  contractorOf: ContractorOf,
): DeliveryPart[] {
  const parts = new Map<string, DeliveryPart>();
  for (let row = 0; row < table.length; row++) {
    const found = partAt(name, table, row, contractorOf);
    const key = partKey(found);
    let part = parts.get(key);
    if (!part) parts.set(key, (part = { ...found, written: [], rows: 0 }));
    part.rows++;
    const period = written[row] || found.period;
    if (!part.written.includes(period)) part.written.push(period);
  }
  for (const part of parts.values()) part.written.sort();
  return [...parts.values()];
}
