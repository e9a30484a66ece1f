import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as SheetJs from 'xlsx';
import { SheetScanner } from '#lib/formats/read/sheet-scanner.ts';
import { readPlain, readWithLibrary } from '#lib/formats/read/workbook.ts';
import { bytesOfBook, fileOf } from './table-fixtures.ts';
import { zipOf } from './zip-fixtures.ts';

vi.setConfig({ testTimeout: 120_000 });

const encoder = new TextEncoder();

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="[h]:mm"/></numFmts><cellXfs count="3"><xf numFmtId="14"/><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>';
const TEXTS =
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>één</t></si><si><t xml:space="preserve"> </t></si><si><r><t>tw</t></r><r><t>ee</t></r></si><si><t/></si></sst>';

/** A workbook with these rows as its only sheet. */
function workbookOf(rows: string, around = ['', '']): Blob {
  const part = (name: string, text: string) => ({ name, bytes: encoder.encode(text) });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const names = ['worksheet', 'styles', 'sharedStrings'];
  const paths = ['worksheets/sheet1.xml', 'styles.xml', 'sharedStrings.xml'];
  const relations = names.map(
    (name, i) => `<Relationship Id="r${i}" Type="${kind}/${name}" Target="${paths[i]}"/>`,
  );
  const types = ['sheet.main', ...names].map(
    (name, i) =>
      `<Override PartName="/xl/${['workbook.xml', ...paths][i]}" ContentType="${type}.${name}+xml"/>`,
  );
  return fileOf(
    zipOf([
      part(
        '[Content_Types].xml',
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>`,
      ),
      part(
        'xl/_rels/workbook.xml.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
      ),
      part(
        'xl/workbook.xml',
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r0"/></sheets></workbook>',
      ),
      part('xl/styles.xml', STYLES),
      part('xl/sharedStrings.xml', TEXTS),
      part(
        'xl/worksheets/sheet1.xml',
        `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${around[0]}<sheetData>${rows}</sheetData>${around[1]}</worksheet>`,
      ),
    ]),
  );
}

describe('plain sheets are read as the library reads them', () => {
  test.each<[string, string]>([
    ['numbers, with a style and without', '<c r="A1" s="1"><v>1</v></c><c r="B1"><v>1.50</v></c>'],
    ['dates and lengths of time', '<c r="A1" s="0"><v>45383.5</v></c><c r="B1" s="2"><v>2</v></c>'],
    ['a style that is not there', '<c r="A1" s="77"><v>45383</v></c>'],
    ['shared texts', '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c>'],
    ['blank texts', '<c r="A1" t="s"><v>1</v></c><c r="C1" t="s"><v>3</v></c>'],
    [
      'texts of their own',
      '<c r="B1" t="inlineStr"><is><t xml:space="preserve"> a&amp;b</t></is></c>',
    ],
    ['formulas', '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f t="shared"/><v>x</v></c>'],
    ['formulas without a value', '<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><f>C1</f></c>'],
    ['errors and yes or no', '<c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1" t="b"><v>1</v></c>'],
    ['exponents', '<c r="A1"><v>1.23E+11</v></c><c r="B1"><v>-4e-3</v></c>'],
    ['empty cells', '<c r="A1" s="1"/><c r="B1"></c><c r="AA1"><v>9</v></c>'],
  ])('%s', async (_, cells) => {
    const rows = `<row r="1" spans="1:2">${cells}</row> <row r="2"/>\n<row r="7" hidden="1"><c r="A7"><v>1</v></c></row>`;
    const file = workbookOf(rows, [
      '<dimension ref="A1"/>',
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    ]);
    const plain = await readPlain(file);
    expect(plain).toBeDefined();
    expect(plain).toEqual(await readWithLibrary(file, 'zip'));
  });

  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'ab1 &<>"é€\n_x'), maxLength: 6 }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.nat(60_000).map((v) => ({ t: 'n' as const, v, z: 'dd-mm-yyyy' })),
    fc.constantFrom(0, 7, 15, 23, 29, 36, 42).map((v) => ({ t: 'e' as const, v })),
  );

  test('whatever their cells are', async () => {
    let plainOnes = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (rows, bookSST) => {
          const book = SheetJs.utils.book_new();
          const sheet = SheetJs.utils.aoa_to_sheet(rows);
          SheetJs.utils.book_append_sheet(book, sheet, 'Blad');
          SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet([['x', 1]]), 'Twee');
          const file = fileOf(bytesOfBook(book, 'xlsx', { bookSST }));
          const plain = await readPlain(file);
          if (!plain) return;
          plainOnes++;
          expect(plain).toEqual(await readWithLibrary(file, 'zip'));
        },
      ),
      { numRuns: 300 },
    );
    expect(plainOnes).toBeGreaterThan(100);
  });
});

test.each<[string, string]>([
  ['rows without a place', '<row><c r="A1"><v>1</v></c></row>'],
  ['cells without a place', '<row r="1"><c><v>1</v></c></row>'],
  ['rows out of order', '<row r="2"/><row r="1"/>'],
  ['cells out of order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
  ['cells of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ['dates as texts', '<row r="1"><c r="A1" t="d"><v>2024-01-31</v></c></row>'],
  ['comments', '<row r="1"><!-- x --><c r="A1"><v>1</v></c></row>'],
  ['other quotes', "<row r='1'><c r='A1'><v>1</v></c></row>"],
  ['texts in parts', '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>'],
  ['characters by their number', '<row r="1"><c r="A1" t="str"><v>&#233;</v></c></row>'],
  ['a number that is none', '<row r="1"><c r="A1"><v>1,5</v></c></row>'],
  ['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>9</v></c></row>'],
])('%s are left to the library', async (_, rows) => {
  expect(await readPlain(workbookOf(rows))).toBeUndefined();
});

test('rows are read alike wherever the bytes are cut', () => {
  const row = (n: number) =>
    `<row r="${n}" ht="1"><c r="A${n}" s="3"><f>B1</f><v>${n}</v></c><c r="B${n}" t="inlineStr"><is><t>é${n % 5}</t></is></c></row>\n`;
  const all = encoder.encode(
    `${Array.from({ length: 40 }, (_, i) => row(i + 1)).join('')}</sheetData><x/>`,
  );
  const read = (size: number) => {
    const scanner = new SheetScanner();
    let rest = new Uint8Array(0);
    for (let at = 0; at < all.length && !scanner.isDone; at += size) {
      const bytes = Uint8Array.from([...rest, ...all.subarray(at, at + size)]);
      const taken = scanner.take(bytes);
      if (taken === undefined) throw new Error(`unusual at ${at}`);
      rest = bytes.slice(taken);
    }
    expect(scanner.isDone).toBe(true);
    return scanner.rows.finish(({ codes, dictionary }) => ({
      codes,
      texts: dictionary.cells.map((cell) => JSON.stringify(cell)),
      kinds: [],
    }));
  };
  const whole = read(all.length);
  expect(whole.rows).toBe(40);
  for (let size = 1; size < 200; size++) expect(read(size)).toEqual(whole);
});
