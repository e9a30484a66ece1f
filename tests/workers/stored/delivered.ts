import type { FieldId, TableFormatId, TableReview, TableStep } from '#lib/domain/table.ts';
import { tableFormat } from '#lib/formats/definitions/tables.ts';
import { analysis } from '#lib/workers/analysis.ts';
import { tables } from '#lib/workers/tables.ts';

const quiet = () => undefined;

/** The day of delivery in tests. */
export const today = '2026-06-15';

/** Cells of a row by their field. */
export type Cells = Partial<Record<FieldId, string>>;

/** Rows of a format as the text of a CSV file, with the names of its template. */
export function csvOf(format: TableFormatId, rows: readonly Cells[]): string {
  const { fields } = tableFormat(format);
  const lines = rows.map((row) => fields.map(({ id }) => row[id] ?? '').join(';'));
  return [fields.map(({ name }) => name).join(';'), ...lines].join('\n');
}

/** Opens a file the way the page does, and says how it reads. */
export async function openDelivery(
  id: string,
  text: string,
  steps: TableStep[] = [],
  name = `${id}.csv`,
): Promise<TableReview> {
  const opened = await tables.open({ id, file: new File([text], name) }, quiet);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  return tables.review(await inputOf(id, steps), quiet);
}

async function inputOf(id: string, steps: TableStep[]) {
  const { profile } = await analysis.refresh(null, quiet);
  const { municipalities: region, providers, mappings } = profile;
  return { id, steps, context: { today, mappings, region, providers } };
}

/** Adds a file that was opened, as an import of the same name. */
export async function addDelivery(id: string, steps: TableStep[] = []): Promise<void> {
  await analysis.begin({ imports: [{ id, drop: id }] }, quiet);
  const { summary } = await tables.add(
    { ...(await inputOf(id, steps)), import: id, lines: [] },
    quiet,
  );
  await analysis.add(
    { imports: [{ id, summary }], now: Date.parse('2026-06-15') + ++added },
    quiet,
  );
  await tables.close({ id }, quiet);
}

let added = 0;

/** Opens and adds a file of a format. */
export async function deliver(
  id: string,
  format: TableFormatId,
  rows: readonly Cells[],
  steps: TableStep[] = [],
): Promise<TableReview> {
  const review = await openDelivery(id, csvOf(format, rows), steps);
  await addDelivery(id, steps);
  return review;
}
