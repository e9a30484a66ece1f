import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatDay } from '#lib/domain/day.ts';
import type { FieldId, TableFormatId } from '#lib/domain/table.ts';
import { DELIVERY_FORMATS, tableFormat } from '#lib/formats/definitions/tables.ts';
import { RowView } from '#lib/formats/table/row-view.ts';
import { openTables } from '#lib/formats/read/tables.ts';
import { OpenTable } from '#lib/formats/table/open-table.ts';

/** What a fixture must be read as: a row has the fields that are filled, dates as 2024-01-31. */
interface Expected {
  format: TableFormatId;
  /** how many cells of a field got their lost zeros back, which is told and no fault */
  restored: Partial<Record<FieldId, number>>;
  rows: Partial<Record<FieldId, string | number>>[];
}

const today = '2026-06-15';
const ids = DELIVERY_FORMATS.map(({ id }) => id);
const folders = ids.flatMap((id) =>
  readdirSync(join('tests/fixtures', id)).map((name) => join('tests/fixtures', id, name)),
);

test('every delivery has a file of its template and one of a provider’s own making', () => {
  expect(folders.length).toBe(ids.length * 2);
});

test.each(folders)('%s is read without a question, cell by cell', async (folder) => {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const input = ['input.xlsx', 'input.csv'].map((name) => join(folder, name)).find(existsSync)!;
  const opened = await openTables(new Blob([readFileSync(input)]));
  if (typeof opened === 'string') throw new Error(opened);
  const table = new OpenTable(opened, { id: 'a', name: input, size: 1 });
  const read = await table.read([], { today, mappings: [], region: ['0405'] });
  const { format, restored, rows } = expected;
  expect(read.review).toMatchObject({
    format,
    confidence: 'sure',
    questions: [],
    tally: { rows: rows.length, good: rows.length },
  });
  const told = read.review.issues.map(({ code, field, count }) => [code, field, count]);
  expect(told.sort()).toEqual(
    Object.entries(restored)
      .map(([field, count]) => ['code-restored', field, count])
      .sort(),
  );
  const view = new RowView(read.reading!.values, 0);
  const isDate = new Set(
    tableFormat(format).fields.flatMap(({ id, kind }) => (kind.is === 'date' ? [id] : [])),
  );
  const found = rows.map((_, row) => {
    view.index = row;
    const cells = tableFormat(format).fields.flatMap(({ id }) => {
      const value = view.cell(id)?.value ?? null;
      return value === null ? [] : [[id, isDate.has(id) ? formatDay(Number(value)) : value]];
    });
    return Object.fromEntries(cells) as Expected['rows'][number];
  });
  expect(found).toEqual(rows);
});
