import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ByteCodes } from '#lib/formats/read/byte-codes.ts';
import { scanDelimited } from '#lib/formats/read/delimited-bytes.ts';
import { parseDelimited } from '#lib/formats/read/delimited.ts';
import { openTables, pastedTable } from '#lib/formats/read/tables.ts';
import { fileOf, opened, rowsOf, summaryOf, tableIn } from './table-fixtures.ts';

vi.setConfig({ testTimeout: 120_000 });

async function refusal(content: string | Uint8Array) {
  const found = await openTables(fileOf(content));
  return typeof found === 'string' ? found : `${found.sheets.length} sheets`;
}

async function delimiterOf(text: string) {
  const { source } = await opened(text);
  return source.kind === 'text' ? source.delimiter : source.type;
}

describe('the delimiter', () => {
  test.each<[string, string, string]>([
    ['a semicolon', 'a;b\n1;2', ';'],
    ['a comma', 'a,b\n1,2', ','],
    ['a tab', 'a\tb\n1\t2', '\t'],
    ['a bar', 'a|b\n1|2', '|'],
    ['not the comma of decimals', 'a;b\n1,5;2,5\n3,5;4,5', ';'],
    [
      'not the comma of decimals below a title with one',
      'Export, maart\na;b;c\n1,5;2;3\n1,5;2;3',
      ';',
    ],
    ['not one within quotes', 'a;b\n"1,2,3";x\n"4,5,6";y', ';'],
    ['the one that a first line names', 'sep=|\na;b|c\n1;2|3', '|'],
    ['the one that a first line in quotes names', '"sep=,"\r\na;b,c\r\n1;2,3', ','],
  ])('is %s', async (_, text, delimiter) => {
    expect(await delimiterOf(text)).toBe(delimiter);
  });
});

describe('records', () => {
  test.each(['\n', '\r\n', '\r'])('end with %j', async (end) => {
    expect(summaryOf(await tableIn(['a;b', '1;2', '3;4', ''].join(end)))).toEqual({
      headers: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['3', '4'],
      ],
      numbers: [2, 3],
      issues: [],
    });
  });

  test('hold quotes, and delimiters and line ends within them', async () => {
    const table = await tableIn('a;b\r\n"x;""y""";"een\r\ntwee"\r\n"z" ; "q"\r\n');
    expect(rowsOf(table)).toEqual([
      ['x;"y"', 'een\r\ntwee'],
      ['z', '"q"'],
    ]);
  });

  test('are trimmed of blanks, also those that do not break', async () => {
    expect(rowsOf(await tableIn('a;b\n \u00a0x\u00a0;\ty  z \n'))).toEqual([['x', 'y  z']]);
  });

  test('that are blank are passed over and keep their number', async () => {
    const table = await tableIn('a;b\n1;2\n\n;\n \u00a0;\n3;4\n');
    expect([rowsOf(table), [...table.rowNumbers]]).toEqual([
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [2, 6],
    ]);
  });

  test('are numbered as in the file, a sep= line included', async () => {
    const table = await tableIn('sep=;\r\na;b\r\n"1\n";2\r\n3;4\r\n');
    expect([table.headerRow, ...table.rowNumbers]).toEqual([2, 3, 4]);
  });

  test('may be short; too long they are an issue', async () => {
    const table = await tableIn('a;b;c\n1\n1;2;3;;\n1;2;3;4\n5;6;7\n8;9;0\n');
    expect(summaryOf(table)).toEqual({
      headers: ['a', 'b', 'c'],
      rows: [
        ['1', '', ''],
        ['1', '2', '3'],
        ['1', '2', '3'],
        ['5', '6', '7'],
        ['8', '9', '0'],
      ],
      numbers: [2, 3, 4, 5, 6],
      issues: ['row-too-wide 4'],
    });
    expect([...table.wideRows]).toEqual([2]);
  });

  test('keep a last column without a name that most rows fill', async () => {
    const table = await tableIn('a;b\n1;2;x\n3;4;y\n');
    expect(summaryOf(table).headers).toEqual(['a', 'b', '']);
    expect(table.issues).toEqual([]);
  });
});

describe('the row of names', () => {
  test('is found below titles', async () => {
    const text = 'Export leveringen;;\nPeriode;2024;\n\nWet;AGB;Datum\nJeugd;73000685;1-2-2024\n';
    const file = await opened(text);
    expect(file.sheets[0]).toEqual({
      name: null,
      hidden: false,
      rows: 1,
      columns: 3,
      headerRow: 4,
      preview: [
        ['Export leveringen', '', ''],
        ['Periode', '2024', ''],
        [],
        ['Wet', 'AGB', 'Datum'],
        ['Jeugd', '73000685', '1-2-2024'],
      ],
    });
    expect(summaryOf(await file.table(0)).headers).toEqual(['Wet', 'AGB', 'Datum']);
    const other = await file.table(0, 5);
    expect([other.rows, other.columns[0]?.header]).toEqual([0, 'Jeugd']);
    expect((await file.table(0, 3)).headerRow).toBe(4);
    expect((await file.table(0, 99)).headerRow).toBe(5);
  });

  test('leaves its own texts out of the columns', async () => {
    const table = await tableIn('titel;\nnaam;code\nx;1\n');
    expect(table.columns.map(({ texts }) => texts)).toEqual([
      ['', 'x'],
      ['', '1'],
    ]);
  });

  test('alone is a table without rows', async () => {
    expect(summaryOf(await tableIn('Wet;AGB'))).toEqual({
      headers: ['Wet', 'AGB'],
      rows: [],
      numbers: [],
      issues: ['table-no-rows'],
    });
  });

  test('has double names told apart', async () => {
    expect(summaryOf(await tableIn('a;b;a;a (2);a\n1;2;3;4;5'))).toMatchObject({
      headers: ['a', 'b', 'a (3)', 'a (2)', 'a (4)'],
      issues: ['header-double 1 3', 'header-double 1 5'],
    });
  });

  test('may hold the names that objects have', async () => {
    const names = ['__proto__', 'constructor', 'toString'];
    expect(summaryOf(await tableIn(`${names.join(';')}\n__proto__;x;hasOwnProperty`))).toEqual({
      headers: names,
      rows: [['__proto__', 'x', 'hasOwnProperty']],
      numbers: [2],
      issues: [],
    });
  });
});

describe('refused is', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'empty-file'],
    ['a file of blanks', ' \n\t\n', 'empty-file'],
    ['a file of delimiters', ';;\n;;\n', 'empty-file'],
    ['prose', 'Beste collega\nhierbij de lijst\n', 'unknown-kind'],
    ['JSON', '[{"a": 1, "b": 2},\n{"a": 1, "b": 2}]', 'unknown-kind'],
    ['XML', '<?xml version="1.0"?><a b="1,2"/>', 'unknown-kind'],
    ['NUL characters', 'a;b\n1;\0', 'table-binary'],
    ['other control characters', '\u0001\u0002\u0003;\u0004\n;\u0005', 'table-binary'],
    ['a web page', '\ufeff <!DOCTYPE html><table><tr><td>a;b</td></tr></table>', 'workbook-html'],
    ['a table of a web page', '<table border="1"><tr><td>a</td></tr></table>', 'workbook-html'],
    [
      'XML of an old Excel',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      'workbook-html',
    ],
    ['a million columns', `${'kolom;'.repeat(1_000_000)}\n1;2`, 'table-too-wide'],
    ['a million short columns', `${'a;'.repeat(1_000_000)}\n1;2`, 'table-too-wide'],
    ['a cell of 50 MB', `a;b\n1;${'x'.repeat(50_000_000)}\n`, 'table-cell-too-large'],
    ['a cell of 1 MB', `a;b\n1;${'x'.repeat(1_048_577)}\n`, 'table-cell-too-large'],
    [
      'an open quote before 50 MB',
      `a;b\n1;"x\n${'1;2\n'.repeat(12_500_000)}`,
      'table-cell-too-large',
    ],
    ['quotes without end', `a;b\n1;"${'"x" '.repeat(1_500_000)}`, 'table-cell-too-large'],
  ])('%s', async (_, content, code) => {
    const start = performance.now();
    expect(await refusal(content)).toBe(code);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

test('1,048,576 rows are read', async () => {
  const part = Array.from({ length: 1024 }, (_, i) => `Jeugd;${i};1-2-2024\n`).join('');
  const found = await openTables(new Blob(['Wet;AGB;Datum\n', ...Array<string>(1024).fill(part)]));
  if (typeof found === 'string') throw new Error(found);
  const table = await found.table(0);
  expect([table.rows, table.rowNumbers.at(-1)]).toEqual([1_048_576, 1_048_577]);
  expect(table.columns.map(({ texts }) => texts.length)).toEqual([2, 1025, 2]);
});

test('the deliveries of the example region are read', async () => {
  const { readFileSync } = await import('node:fs');
  const bytes = readFileSync('tests/fixtures/example-region/leveringen.csv');
  const file = await opened(new Uint8Array(bytes));
  expect(file.source).toEqual({ kind: 'text', encoding: 'windows-1252', delimiter: ';' });
  const table = await file.table(0);
  expect(table.columns.at(-1)?.header).toBe('Reden beëindiging');
  expect(table.rows).toBeGreaterThan(200);
  expect(table.issues).toEqual([]);
});

describe('cells pasted from a spreadsheet', () => {
  test('have tabs between them', async () => {
    const table = await pastedTable('Wet\tOpmerking\r\nJeugd\t"een\ntwee"\r\nWmo\ta;b\r\n');
    if (typeof table === 'string') throw new Error(table);
    expect(rowsOf(table)).toEqual([
      ['Jeugd', 'een\ntwee'],
      ['Wmo', 'a;b'],
    ]);
  });

  test('may be one column, or text with another delimiter', async () => {
    const one = await pastedTable('AGB\n73000685\n');
    const text = await pastedTable('a;b\n1;2');
    if (typeof one === 'string' || typeof text === 'string') throw new Error();
    expect([rowsOf(one), rowsOf(text)]).toEqual([[['73000685']], [['1', '2']]]);
    expect(await pastedTable(' \n')).toBe('empty-file');
  });
});

test('any cells come back as they were', async () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab1;",|\t\n é') }).map((text) => text.trim());
  const row = fc.array(cell, { minLength: 3, maxLength: 3 });
  const filled = fc.array(row, { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(filled, async (rows) => {
      const text = [['x', 'y', 'z'], ...rows]
        .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'))
        .join('\r\n');
      const table = await tableIn(`sep=;\r\n${text}`, 2);
      expect(rowsOf(table)).toEqual(rows.filter((cells) => cells.some((one) => one !== '')));
    }),
    { numRuns: 100 },
  );
});

describe('the scanner and the parser', () => {
  const end = fc.constantFrom('\n', '\r\n', '\r');
  const bare = fc.string({
    unit: fc.constantFrom(...'aab1"\t\u00a0\ufeff\né€ '),
    maxLength: 6,
  });
  const quoted = fc
    .string({ unit: fc.constantFrom(...'ab;"\r\n é'), maxLength: 8 })
    .map((cell) => `"${cell.replaceAll('"', '""')}"`);
  const cell = fc.oneof({ weight: 5, arbitrary: bare }, { weight: 3, arbitrary: quoted });
  const record = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(';'));
  const text = fc
    .tuple(fc.array(record, { maxLength: 12 }), end, fc.boolean())
    .map(([records, by, isClosed]) => records.join(by) + (isClosed ? by : ''));

  async function* cutUp(one: string, size: number): AsyncGenerator<Uint8Array> {
    const bytes = new TextEncoder().encode(one);
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }

  async function* whole(one: string): AsyncGenerator<string> {
    yield one;
  }

  test('read the same, wherever the bytes are cut', async () => {
    let scanned = 0;
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 40 }), async (one, size) => {
        const newline = one.includes('\n') ? ('\n' as const) : ('\r' as const);
        const layout = { delimiter: ';', newline, head: '' };
        const grid = await scanDelimited(cutUp(one, size), layout);
        if (grid === undefined) return;
        scanned++;
        expect(grid).toEqual(await parseDelimited(whole(one), layout));
      }),
      { numRuns: 3000 },
    );
    expect(scanned).toBeGreaterThan(1000);
  });

  test.each<[string, string, boolean]>([
    ['plain cells', 'a;b\n1;2\n', true],
    ['cells in quotes', '"a";"b;""x"""\r\n1;"2\n3"\r\n', true],
    ['quotes within a cell', 'a;5" pijp\n', true],
    ['something behind a quote', '"a" ;b\n', false],
    ['an open quote', 'a;"b\nc;d\n', false],
  ])('share the work: %s', async (_, one, isScanned) => {
    const layout = { delimiter: ';', newline: '\n', head: '' } as const;
    const grid = await scanDelimited(cutUp(one, 99), layout);
    expect(grid !== undefined).toBe(isScanned);
    if (grid) expect(grid).toEqual(await parseDelimited(whole(one), layout));
  });

  test('keep cells apart that hash alike', () => {
    const codes = new ByteCodes();
    const all = Array.from({ length: 5000 }, (_, i) => `t${i}${i % 7 === 0 ? 'é' : ''}`);
    const codeOf = (one: string) => {
      const bytes = new TextEncoder().encode(`;${one};`);
      return codes.codeAt(bytes, 1, bytes.length - 1, one.length % 3);
    };
    const given = all.map(codeOf);
    expect(given).toEqual(all.map((_, i) => i + 1));
    expect(all.map(codeOf)).toEqual(given);
    expect(codes.texts()).toEqual(['', ...all]);
  });
});

test('any text is read or refused', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'a1;",\t\r\n= '), maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, fc.string()), async (one) => {
      const found = await openTables(fileOf(one));
      if (typeof found !== 'string') await found.table(0);
      await pastedTable(one);
    }),
    { numRuns: 300 },
  );
});
