import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { CellSort, TemplateLists, TemplateWords } from '#lib/domain/format-guide.ts';
import type { TableReview } from '#lib/domain/table.ts';
import { TABLE_FORMATS } from '#lib/formats/definitions/tables.ts';
import { openTables } from '#lib/formats/read/tables.ts';
import { OpenTable } from '#lib/formats/table/open-table.ts';
import type { TableFormat } from '#lib/formats/table/table-format.ts';
import { formatGuide } from '#lib/formats/write/format-guide.ts';
import { templateCsv, templateWorkbook } from '#lib/formats/write/template.ts';

const named = new Proxy({}, { get: (_, key) => String(key) }) as Record<never, string>;
const words: TemplateWords = {
  rows: 'Invullen',
  guide: 'Uitleg',
  lists: "Lijst's",
  heads: { column: 'Kolom', what: 'Wat', need: 'Verplicht', allowed: 'Mag', example: 'Voorbeeld' },
  needs: { yes: 'ja', one: 'een van deze', no: 'nee' },
  fields: named as TemplateWords['fields'],
  sorts: named as Record<CellSort, string>,
};
const none: TemplateLists = { municipalities: [], products: [], periods: [] };
const lists: TemplateLists = {
  municipalities: ['0388', '0405'],
  products: ['45A04', '=1+1'],
  periods: ['2024-H1', '2024-H2'],
};
const formats = TABLE_FORMATS.filter(({ examples }) => examples);

async function review(content: BlobPart, region: readonly string[] = []): Promise<TableReview> {
  const tables = await openTables(new Blob([content]));
  if (typeof tables === 'string') throw new Error(tables);
  const table = new OpenTable(tables, { id: 'a', name: 'a', size: 1 });
  return (await table.read([], { today: '2026-06-15', mappings: [], region })).review;
}

const bytesOf = async (format: TableFormat, of: TemplateLists) =>
  (await templateWorkbook(format, of, words)) as Uint8Array<ArrayBuffer>;

describe.each(formats.map((format) => [format.id, format] as const))(
  'the template of %s',
  (id, format) => {
    const good = {
      format: id,
      confidence: 'sure',
      questions: [],
      issues: [],
      tally: { good: format.examples!.length, rows: format.examples!.length },
    };

    test.each([
      ['without a profile', none],
      ['of a region', lists],
    ])('is read with its own example rows, %s', async (_, of) => {
      expect(await review(templateCsv(format, of), of.municipalities)).toMatchObject(good);
      expect(await review(await bytesOf(format, of), of.municipalities)).toMatchObject(good);
    });

    test('has a sheet to fill, one that explains every column, and a hidden one', async () => {
      const { sheets } = await readXlsx(await bytesOf(format, lists));
      expect(sheets.map(({ name }) => name)).toEqual(['Invullen', 'Uitleg', "Lijst's"]);
      const guide = sheets[1]!.rows.slice(1).map((row) => row[0]);
      expect(guide).toEqual(formatGuide(format).columns.map(({ name }) => name));
    });
  },
);

test('a template holds no formula, whatever the region calls its things (fuzz)', async () => {
  const [format] = formats as [TableFormat];
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('=1+1', '+A1', '-2', '@x', '\t=1', '"', "'", '<'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 16 }), async (products) => {
      const bytes = await bytesOf(format, { ...lists, products });
      const { sheets } = await readXlsx(bytes, { readStyles: true });
      for (const { cells } of sheets) {
        for (const cell of cells?.values() ?? []) expect(cell.formula).toBeUndefined();
      }
      expect(await review(bytes)).toMatchObject({ questions: [], issues: [] });
    }),
    { numRuns: 8 },
  );
});
