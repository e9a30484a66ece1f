import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as SheetJs from 'xlsx';
import { openTables } from '#lib/formats/read/tables.ts';
import { countsOf } from '#lib/formats/read/raw-table.ts';
import { bytesOfBook, fileOf, opened, rowsOf, tableIn } from './table-fixtures.ts';

const BOOK = SheetJs.utils.book_new();
SheetJs.utils.book_append_sheet(
  BOOK,
  SheetJs.utils.aoa_to_sheet([
    ['Wet', 'AGB'],
    ['Wmo', '01'],
  ]),
  'Blad',
);

describe('a file is told by its content, whatever its name', () => {
  test.each<[string, BlobPart, object | string]>([
    ['lijst.csv', bytesOfBook(BOOK, 'xlsx') as BlobPart, { kind: 'workbook', type: 'xlsx' }],
    ['lijst.txt', bytesOfBook(BOOK, 'biff8') as BlobPart, { kind: 'workbook', type: 'xls' }],
    ['lijst.xlsx', bytesOfBook(BOOK, 'ods') as BlobPart, { kind: 'workbook', type: 'ods' }],
    ['lijst.xlsx', 'Wet;AGB\nWmo;01', { kind: 'text', encoding: 'utf-8', delimiter: ';' }],
    ['lijst.xls', 'Wet\tAGB\nWmo\t01', { kind: 'text', encoding: 'utf-8', delimiter: '\t' }],
    ['lijst.xls', '<html><table><tr><td>Wet</td></tr></table></html>', 'workbook-html'],
  ])('%s', async (name, content, source) => {
    const found = await openTables(new File([content], name));
    expect(typeof found === 'string' ? found : found.source).toEqual(source);
    if (typeof found !== 'string') expect(rowsOf(await found.table(0))).toEqual([['Wmo', '01']]);
  });
});

test('a binary workbook is read as well', async () => {
  expect(rowsOf(await tableIn(bytesOfBook(BOOK, 'xlsb')))).toEqual([['Wmo', '01']]);
});

test('a table is read once, and given as often as it is asked for', async () => {
  const file = fileOf('titel;x\nnaam;code\na;1\n');
  const reads = vi.spyOn(file, 'slice');
  const found = await openTables(file);
  if (typeof found === 'string') throw new Error(found);
  reads.mockClear();
  const [first, again, other] = [
    await found.table(0),
    await found.table(0),
    await found.table(0, 2),
  ];
  expect(first).toEqual(again);
  expect([first.rows, other.rows]).toEqual([2, 1]);
  expect(reads).not.toHaveBeenCalled();
  await expect(found.table(1)).rejects.toThrow(RangeError);
});

test('a column says how many rows hold each of its texts', async () => {
  const table = await tableIn('a;b\nx;1\ny;1\nx;\n');
  expect(table.columns.map((column) => [column.texts, [...countsOf(column)]])).toEqual([
    [
      ['', 'x', 'y'],
      [0, 2, 1],
    ],
    [
      ['', '1'],
      [1, 2],
    ],
  ]);
});

test('a preview shows rows as they are numbered, and not endless cells', async () => {
  const { sheets } = await opened(`a;b\n\n${'x'.repeat(500)};1\n${'c;d\n'.repeat(100)}`);
  expect(sheets[0]?.preview.slice(0, 3)).toEqual([['a', 'b'], [], ['x'.repeat(100), '1']]);
  expect(sheets[0]?.preview.length).toBe(25);
});

test('any bytes are read or refused', async () => {
  const starts = fc.constantFrom(
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    [0xff, 0xfe],
    [0xef, 0xbb, 0xbf],
  );
  await fc.assert(
    fc.asyncProperty(starts, fc.uint8Array({ maxLength: 2000 }), async (start, bytes) => {
      const found = await openTables(fileOf(Uint8Array.from([...start, ...bytes])));
      if (typeof found !== 'string') await found.table(0);
    }),
    { numRuns: 300 },
  );
});
