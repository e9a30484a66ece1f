import type { FilledRow } from '#lib/domain/filled-row.ts';
import type { TableFormat } from '../table/table-format.ts';
import { writeCsv } from './csv.ts';

/** Rows that were filled in on the page as the text of a CSV file, with every column of the format. */
export function deliveryCsv({ fields }: TableFormat, rows: readonly FilledRow[]): string {
  return writeCsv([
    fields.map(({ name }) => name),
    ...rows.map((row) => fields.map(({ id }) => row[id] ?? '')),
  ]);
}
