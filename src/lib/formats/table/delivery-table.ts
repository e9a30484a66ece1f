import { TableBuilder, type Row, type Table, type TableSchema } from '#lib/domain/columns.ts';
import { NO_DAY } from '#lib/domain/day.ts';
import { DELIVERY_TABLES, type DeliveryTable } from '#lib/domain/delivery-records.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { parsePeriod, periodOf, type Period } from '#lib/domain/period.ts';
import type { FieldId } from '#lib/domain/table.ts';
import { DeliveryNumbers } from './delivery-numbers.ts';
import type { FieldValues } from './field-values.ts';
import { RowView } from './row-view.ts';

type Keyless<R> = Omit<R, 'key'>;

/** A row of a delivery as it is kept, with the text that its key is made of, where it has one. */
export interface DeliveryRow<S extends TableSchema = TableSchema> {
  row: Keyless<Row<S>>;
  /** what tells the row from others in the file, as its sender wrote it; never kept */
  key?: string;
}

/** What the rows of a delivery become: rows of one table. */
export interface DeliveryOutput {
  to: 'delivery';
  table: DeliveryTable;
  rows: (row: RowView, numbers: DeliveryNumbers) => DeliveryRow[];
}

/** An output into a table, with its rows checked against the columns of that table. */
export function delivered<T extends DeliveryTable>(
  table: T,
  rows: (row: RowView, numbers: DeliveryNumbers) => DeliveryRow<(typeof DELIVERY_TABLES)[T]>[],
): DeliveryOutput {
  return { to: 'delivery', table, rows: rows as unknown as DeliveryOutput['rows'] };
}

/** The half-year (or, for foster care, year) that a written period is in. */
export function keptPeriod(written: string): Period {
  const parsed = parsePeriod(written);
  if (!parsed) return written;
  return parsed.kind === 'year' ? written : periodOf(parsed.firstMonth, 'half-year');
}

/** Where a row belongs. */
export function addressOf(row: RowView, period = row.text('period') || row.text('month')) {
  return {
    law: LAWS.indexOf(row.text('law') as Law),
    municipality: row.text('municipality'),
    provider: row.text('provider'),
    product: row.text('product'),
    period: keptPeriod(period),
  };
}

const NO_KEY = new Uint8Array(16);

/**
 * The rows (from 0) of a delivery as a table, the texts that their keys are to be made of (none where
 * the rows have no key), and the period of each as it was written.
 */
export function deliveryTable(
  values: ReadonlyMap<FieldId, FieldValues>,
  output: DeliveryOutput,
  indexes: Uint32Array,
): { name: DeliveryTable; table: Table<TableSchema>; keys: string[]; written: string[] } {
  const builder = new TableBuilder<TableSchema>(DELIVERY_TABLES[output.table]);
  const numbers = new DeliveryNumbers();
  const view = new RowView(values, NO_DAY);
  const keys: string[] = [];
  const written: string[] = [];
  for (const index of indexes) {
    view.index = index;
    for (const { row, key } of output.rows(view, numbers)) {
      builder.add({ ...row, key: NO_KEY } as unknown as Row<TableSchema>);
      if (key !== undefined) keys.push(key);
      written.push(view.text('period') || view.text('month'));
    }
  }
  return { name: output.table, table: builder.finish(), keys, written };
}
