import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { ISSUES, type IssueCode } from '#lib/domain/issue.ts';
import type { MarkedWords } from '#lib/domain/table.ts';
import { openTables } from '#lib/formats/read/tables.ts';
import { OpenTable } from '#lib/formats/table/open-table.ts';
import { markedWorkbook } from '#lib/formats/write/marked-workbook.ts';

const codes = Object.keys(ISSUES) as IssueCode[];
const words: MarkedWords = {
  rows: 'Gegevens',
  list: 'Na te kijken',
  columns: { row: 'Rij', column: 'Kolom', severity: 'Soort', what: 'Wat', todo: 'Doen' },
  wholeRow: 'hele rij',
  severities: { unreadable: 'onleesbaar', wrong: 'klopt niet', doubt: 'twijfel', remark: 'let op' },
  issues: Object.fromEntries(
    codes.map((code) => [code, { title: code, todo: `doe ${code}` }]),
  ) as MarkedWords['issues'],
};
const context = { today: '2026-06-15', mappings: [] };
const TABLE = [
  'Lijst;;;;;;',
  '',
  'Wet;Gemeentecode;AGB;BSN;Begindatum;Einddatum;Reden',
  'Jeugd;0405;01234567;123456782;15-03-2024;30-09-2024;31',
  'Jeugd;0405;01234567;111222333;31-02-2024;;',
  'Jeugd;0405;=1+1;123456789;15-03-2024;;',
].join('\n');

async function marked(text: string): Promise<Uint8Array> {
  const tables = await openTables(new Blob([text]));
  if (typeof tables === 'string') throw new Error(tables);
  const table = new OpenTable(tables, { id: 'a', name: 'a', size: 1 });
  const bytes = await table.marked([], context, words);
  if (!bytes) throw new Error('no format');
  return bytes;
}

describe('the marked workbook', () => {
  test('holds the rows where they stood, ids as text, and nothing that runs', async () => {
    const { sheets } = await readXlsx(await marked(TABLE));
    expect(sheets.map(({ name }) => name)).toEqual(['Gegevens', 'Na te kijken']);
    const [rows] = sheets;
    expect(rows!.rows[3]!.slice(0, 4)).toEqual(['Jeugd', '0405', '01234567', '123456782']);
    expect(rows!.rows[5]![2]).toBe("'=1+1");
  });

  test('marks the cells in question in colour', async () => {
    const { sheets } = await readXlsx(await marked(TABLE), { readStyles: true });
    const fill = (row: number, column: number) =>
      sheets[0]!.cells?.get(`${row},${column}`)?.style?.fill;
    expect(fill(4, 4)).toMatchObject({ pattern: 'solid' });
    expect(fill(3, 4) ?? { pattern: 'none' }).not.toMatchObject({ pattern: 'solid' });
  });

  test('lists row, column, what and what to do', async () => {
    const { sheets } = await readXlsx(await marked(TABLE));
    const [head, ...list] = sheets[1]!.rows;
    expect(head).toEqual(['Rij', 'Kolom', 'Soort', 'Wat', 'Doen']);
    expect(list).toContainEqual([
      5,
      'Begindatum',
      'klopt niet',
      'date-impossible',
      'doe date-impossible',
    ]);
  });

  test('is read again as the table that it was', async () => {
    const again = await openTables(new Blob([(await marked(TABLE)) as Uint8Array<ArrayBuffer>]));
    if (typeof again === 'string') throw new Error(again);
    const table = await again.table(0);
    expect(table.columns.map(({ header }) => header)).toContain('Einddatum');
    expect([...table.rowNumbers]).toEqual([4, 5, 6]);
  });

  test('keeps every text as it is (fuzz)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 1, maxLength: 20 }),
        async (texts) => {
          const column = {
            header: 'Kop',
            codes: Uint32Array.from(texts, (_, i) => i + 1),
            texts: ['', ...texts],
            kinds: ['', ...texts].map(() => 'text' as const),
          };
          const table = {
            columns: [column],
            rows: texts.length,
            rowNumbers: Uint32Array.from(texts, (_, i) => i + 2),
            headerRow: 1,
            sheet: null,
            wideRows: new Uint32Array(0),
          };
          const { sheets } = await readXlsx(await markedWorkbook(table, [], words));
          // What XML cannot hold is lost; all else stays.
          const bare = (text: unknown) =>
            String(text ?? '')
              .replace(/^'/, '')
              .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
              .replace(/\r\n?/g, '\n');
          texts.forEach((text, i) => expect(bare(sheets[0]!.rows[i + 1]?.[0])).toBe(bare(text)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
