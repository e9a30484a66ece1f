import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as SheetJs from 'xlsx';
import { serialText } from '#lib/formats/read/sheet-cells.ts';
import { openTables } from '#lib/formats/read/tables.ts';
import { readPlain, readWithLibrary } from '#lib/formats/read/workbook.ts';
import {
  bytesOfBook,
  fileOf,
  kindsOf,
  opened,
  rowsOf,
  summaryOf,
  tableIn,
} from './table-fixtures.ts';
import { zipOf } from './zip-fixtures.ts';

vi.setConfig({ testTimeout: 120_000 });

type Cell = string | number | boolean | null | SheetJs.CellObject;

function sheetOf(rows: Cell[][]): SheetJs.WorkSheet {
  return SheetJs.utils.aoa_to_sheet(rows as unknown[][]);
}

function bookOf(...sheets: [string, SheetJs.WorkSheet][]): SheetJs.WorkBook {
  const book = SheetJs.utils.book_new();
  for (const [name, sheet] of sheets) SheetJs.utils.book_append_sheet(book, sheet, name);
  return book;
}

function dateCell(serial: number, format = 'dd-mm-yyyy'): SheetJs.CellObject {
  return { t: 'n', v: serial, z: format };
}

async function refusal(content: string | Uint8Array) {
  const found = await openTables(fileOf(content));
  return typeof found === 'string' ? found : `${found.sheets.length} sheets`;
}

const TYPES = [
  ['xlsx', 'xlsx'],
  ['xls', 'biff8'],
  ['ods', 'ods'],
] as const;

describe.each(TYPES)('a workbook of kind %s', (type, bookType) => {
  test('gives texts, numbers, dates and booleans apart', async () => {
    const sheet = sheetOf([
      ['tekst', 'getal', 'datum', 'waar'],
      ['00420', 420, dateCell(45383), true],
      ['3-4-2024', 0.1, dateCell(45383.5), false],
      [' één ', -1.5, dateCell(1), null],
    ]);
    const file = await opened(bytesOfBook(bookOf(['Blad1', sheet]), bookType));
    expect(file.source).toEqual({ kind: 'workbook', type });
    const table = await file.table(0);
    expect(rowsOf(table)).toEqual([
      ['00420', '420', '2024-04-01', 'true'],
      ['3-4-2024', '0.1', '2024-04-01 12:00:00', 'false'],
      ['één', '-1.5', '1900-01-01', ''],
    ]);
    expect(kindsOf(table)).toEqual([
      ['text', 'number', 'date', 'boolean'],
      ['text', 'number', 'date', 'boolean'],
      ['text', 'number', 'date', 'text'],
    ]);
    expect([table.sheet, [...table.rowNumbers]]).toEqual(['Blad1', [2, 3, 4]]);
  });

  test('shows every sheet with something in it, and says which are hidden', async () => {
    const book = bookOf(
      ['Uitleg', sheetOf([['Lees dit']])],
      ['Leeg', sheetOf([])],
      ['Data', sheetOf([['titel'], [], ['Wet', 'AGB'], ['Wmo', '1']])],
    );
    book.Workbook = { Sheets: [{}, {}, { Hidden: 1 }] };
    // The library writes no hidden sheets in an ODS; see below.
    const isHidden = bookType !== 'ods';
    const file = await opened(bytesOfBook(book, bookType));
    expect(
      file.sheets.map(({ name, hidden, rows, columns, headerRow }) => [
        name,
        hidden,
        rows,
        columns,
        headerRow,
      ]),
    ).toEqual([
      ['Uitleg', false, 0, 1, 1],
      ['Data', isHidden, 1, 2, 3],
    ]);
    expect(summaryOf(await file.table(1))).toMatchObject({
      headers: ['Wet', 'AGB'],
      rows: [['Wmo', '1']],
      numbers: [4],
    });
    expect((await file.table(1, 1)).columns.map(({ header }) => header)).toEqual(['titel', '']);
  });

  test('gives merged cells to their first, and a merged name to each column', async () => {
    const sheet = sheetOf([
      ['Wet', 'Periode', null, 'AGB'],
      ['Wmo', 'a', 'b', 'c'],
      ['Jeugd', 'd', null, 'e'],
    ]);
    sheet['!merges'] = ['B1:C1', 'B3:C3'].map((range) => SheetJs.utils.decode_range(range));
    expect(summaryOf(await tableIn(bytesOfBook(bookOf(['A', sheet]), bookType)))).toEqual({
      headers: ['Wet', 'Periode', 'Periode (2)', 'AGB'],
      rows: [
        ['Wmo', 'a', 'b', 'c'],
        ['Jeugd', 'd', '', 'e'],
      ],
      numbers: [2, 3],
      issues: ['header-merged 1 3'],
    });
  });
});

describe.each(TYPES.slice(0, 2))('a workbook of kind %s', (_, bookType) => {
  test('gives a value as it was last computed, never its formula', async () => {
    const sheet = sheetOf([
      ['a', 'b'],
      [1, { t: 'n', v: 7, f: 'A2*2' }],
    ]);
    const table = await tableIn(bytesOfBook(bookOf(['A', sheet]), bookType));
    expect(rowsOf(table)).toEqual([['1', '7']]);
  });

  test('keeps errors apart', async () => {
    const sheet = sheetOf([
      ['a', 'b'],
      [
        { t: 'e', v: 0x2a },
        { t: 'e', v: 0x07 },
      ],
    ]);
    const table = await tableIn(bytesOfBook(bookOf(['A', sheet]), bookType));
    expect(rowsOf(table)).toEqual([['#N/A', '#DIV/0!']]);
    expect(kindsOf(table)).toEqual([['error', 'error']]);
  });

  test('counts days from 1904 where it says so', async () => {
    const book = bookOf([
      'A',
      sheetOf([
        ['a', 'b'],
        [dateCell(43921), 'x'],
      ]),
    ]);
    book.Workbook = { WBProps: { date1904: true } };
    expect(rowsOf(await tableIn(bytesOfBook(book, bookType)))).toEqual([['2024-04-01', 'x']]);
  });
});

test('numbers that have lost digits show an exponent', async () => {
  const sheet = sheetOf([
    ['a', 'b', 'c', 'd'],
    [1.23e25, 9_007_199_254_740_992, 1e-7, 999_999_999_999],
  ]);
  const table = await tableIn(bytesOfBook(bookOf(['A', sheet]), 'xlsx'));
  expect(rowsOf(table)).toEqual([['1.23E+25', '9.007199254740992E+15', '1E-7', '999999999999']]);
  expect(new Set(kindsOf(table).flat())).toEqual(new Set(['number']));
});

test('a time, a length of time and a number before the calendar are no dates', async () => {
  const sheet = sheetOf([
    ['a', 'b', 'c'],
    [dateCell(0.5, 'hh:mm'), dateCell(1.5, '[h]:mm'), dateCell(-3)],
  ]);
  const table = await tableIn(bytesOfBook(bookOf(['A', sheet]), 'xlsx'));
  expect(rowsOf(table)).toEqual([['12:00:00', '1.5', '-3']]);
  expect(kindsOf(table)).toEqual([['text', 'number', 'number']]);
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [60, false, '1900-02-29'],
  [61, false, '1900-03-01'],
  [45383, false, '2024-04-01'],
  [0, true, '1904-01-01'],
  [43921, true, '2024-04-01'],
])('day %d (from 1904: %s) is %s', (serial, from1904, day) => {
  expect(serialText(serial, from1904)).toBe(day);
});

test('names that objects have are names of columns and sheets', async () => {
  const sheet = sheetOf([
    ['__proto__', 'constructor'],
    ['__proto__', 'x'],
  ]);
  const table = await tableIn(bytesOfBook(bookOf(['constructor', sheet]), 'xlsx'));
  expect([table.sheet, summaryOf(table).headers, rowsOf(table)]).toEqual([
    'constructor',
    ['__proto__', 'constructor'],
    [['__proto__', 'x']],
  ]);
});

test('hidden sheets of an ODS are told by their style', async () => {
  const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
  const book = bookOf(['A', sheetOf([['a'], ['1']])], ['B & C', sheetOf([['b'], ['2']])]);
  const parts = unzipSync(bytesOfBook(book, 'ods'));
  const content = strFromU8(parts['content.xml'] as Uint8Array)
    .replace(
      '</office:automatic-styles>',
      '<style:style style:name="ta9" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>',
    )
    .replace(
      /(<table:table table:name="B [^"]*") table:style-name="[^"]*"/,
      '$1 table:style-name="ta9"',
    );
  const file = await opened(zipSync({ ...parts, 'content.xml': strToU8(content) }));
  expect(file.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['A', false],
    ['B & C', true],
  ]);
});

test('macros are told and not read', async () => {
  const book = bookOf([
    'A',
    sheetOf([
      ['a', 'b'],
      ['1', '2'],
    ]),
  ]) as SheetJs.WorkBook & {
    vbaraw?: Uint8Array;
  };
  book.vbaraw = Uint8Array.of(1, 2, 3);
  const file = await opened(bytesOfBook(book, 'xlsm', { bookVBA: true }));
  expect(file.issues).toEqual([{ code: 'workbook-macros', place: { path: [] } }]);
  expect(rowsOf(await file.table(0))).toEqual([['1', '2']]);
});

describe('refused is', () => {
  const book = bookOf([
    'A',
    sheetOf([
      ['a', 'b'],
      ['1', '2'],
    ]),
  ]);
  const compound = (...streams: string[]) => {
    const container = SheetJs.CFB.utils.cfb_new() as object;
    for (const name of streams) SheetJs.CFB.utils.cfb_add(container, name, new Uint8Array(5000));
    return Uint8Array.from(SheetJs.CFB.write(container, { type: 'array' }) as Uint8Array);
  };
  const bytes = new TextEncoder();

  test.each<[string, () => Uint8Array, string]>([
    [
      'a workbook with a password',
      () => compound('EncryptionInfo', 'EncryptedPackage'),
      'workbook-protected',
    ],
    ['another compound file', () => compound('WordDocument'), 'unknown-kind'],
    ['a damaged compound file', () => compound('Workbook').subarray(0, 700), 'workbook-damaged'],
    ['an XLS without a workbook in it', () => compound('Workbook'), 'workbook-damaged'],
    [
      'an XLSX that breaks off',
      () => bytesOfBook(book, 'xlsx').subarray(0, 3000),
      'workbook-damaged',
    ],
    [
      'an XLSX of which a byte changed',
      () => {
        const changed = bytesOfBook(book, 'xlsx', { compression: true });
        changed[60] = (changed[60] as number) ^ 0xff;
        return changed;
      },
      'workbook-damaged',
    ],
    [
      'a workbook without cells',
      () => bytesOfBook(bookOf(['A', sheetOf([])]), 'xlsx'),
      'empty-file',
    ],
    [
      'another archive',
      () => zipOf([{ name: 'a.xml', bytes: bytes.encode('<a/>') }]),
      'unknown-kind',
    ],
    [
      'a workbook with a locked part',
      () => zipOf([{ name: 'xl/workbook.xml', bytes: bytes.encode('x'), flags: 1 }]),
      'workbook-protected',
    ],
    [
      'an ODS with a password',
      () =>
        zipOf([
          {
            name: 'mimetype',
            bytes: bytes.encode('application/vnd.oasis.opendocument.spreadsheet'),
          },
          { name: 'content.xml', bytes: bytes.encode('secret') },
          { name: 'META-INF/manifest.xml', bytes: bytes.encode('<manifest:encryption-data/>') },
        ]),
      'workbook-protected',
    ],
    [
      'a workbook that unpacks to too much',
      () => zipOf([{ name: 'xl/workbook.xml', bytes: new Uint8Array(5_000_000) }]),
      'workbook-too-large',
    ],
    [
      'a workbook that lies about its size',
      () =>
        zipOf([
          { name: 'xl/workbook.xml', bytes: new Uint8Array(5_000_000), declared: { unpacked: 10 } },
        ]),
      'workbook-damaged',
    ],
    [
      'an ODS of which a few bytes stand for many cells',
      () =>
        zipOf([
          {
            name: 'mimetype',
            bytes: bytes.encode('application/vnd.oasis.opendocument.spreadsheet'),
          },
          {
            name: 'content.xml',
            bytes: bytes.encode(
              '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>',
            ),
          },
        ]),
      'workbook-too-large',
    ],
  ])('%s', async (_, make, code) => {
    expect(await refusal(make())).toBe(code);
  });

  test('an XLS with a password', async () => {
    const container = SheetJs.CFB.read(bytesOfBook(book, 'biff8'), { type: 'array' }) as object;
    const { content } = SheetJs.CFB.find(container, 'Workbook') as { content: Uint8Array };
    const stream = Uint8Array.from(content);
    const first = 4 + (stream[2] as number);
    // FilePass, with the old way of locking, right behind the first record.
    const locked = Uint8Array.from([
      ...stream.subarray(0, first),
      ...[0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4],
      ...stream.subarray(first),
    ]);
    const other = SheetJs.CFB.utils.cfb_new() as object;
    SheetJs.CFB.utils.cfb_add(other, 'Workbook', locked);
    const written = SheetJs.CFB.write(other, { type: 'array' }) as Uint8Array;
    expect(await refusal(Uint8Array.from(written))).toBe('workbook-protected');
  });
});

// The library tells of records that it does not know.
vi.spyOn(console, 'error').mockImplementation(() => undefined);

test('changed bytes of a workbook are read or refused', async () => {
  const sheet = sheetOf([
    ['a', 'b'],
    [1, 'x'],
    [dateCell(45383), true],
  ]);
  for (const [, bookType] of TYPES) {
    const bytes = bytesOfBook(bookOf(['A', sheet]), bookType);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        const found = await openTables(fileOf(changed));
        if (typeof found !== 'string') await found.table(0);
      }),
      { numRuns: 150 },
    );
  }
});

test('changed parts of a workbook are read or refused', async () => {
  const part = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const piece = fc.constantFrom(
    '<row r="1">',
    '</row>',
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>x</v></c></row>',
    '<row r="2"><c r="B2" t="b"><v>1</v></c><c r="C2"/></row>',
    '<row r="9" spans="1:2"><c r="A9"><f>1</f><v>2e3</v></c></row>',
    '<c r="A1" t="s"><v>0</v></c>',
    '<c r="ZZZZ9"><v>1</v></c>',
    '<c t="d"><v>x</v></c>',
    '<row r="99999999">',
    '<c r="B2" t="b"><v>1</v></c>',
    '<c t="inlineStr"><is><t>x</t></is></c>',
    '<c s="9"><v>1e999</v></c>',
    '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    '<v>',
    '&#xD800;',
    '"',
    '<',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
      const archive = zipOf([
        part(
          '[Content_Types].xml',
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        ),
        part(
          'xl/workbook.xml',
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
        ),
        part(
          'xl/_rels/workbook.xml.rels',
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        part(
          'xl/worksheets/sheet1.xml',
          `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${pieces.join('')}</sheetData></worksheet>`,
        ),
      ]);
      const found = await openTables(fileOf(archive));
      if (typeof found !== 'string') await found.table(0);
      const plain = await readPlain(fileOf(archive));
      if (plain) expect(plain).toEqual(await readWithLibrary(fileOf(archive), 'zip'));
    }),
    { numRuns: 500 },
  );
});
