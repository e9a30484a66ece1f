import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '#lib/formats/write/csv.ts';

const MARK = '\uFEFF';

/** Reads a CSV text back, cell by cell. */
function readBack(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 1; at < text.length;) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    } else {
      while (text[at] !== ';' && text[at] !== '\r') cell += text[at++];
    }
    row.push(cell);
    if (text[at++] === '\r') {
      at++;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('a CSV file', () => {
  test('has a byte order mark, semicolons and CRLF behind every row', () => {
    expect(writeCsv([['a', 'b'], ['1']])).toBe(`${MARK}a;b\r\n1\r\n`);
    expect(writeCsv([])).toBe(MARK);
  });

  test('puts quotes round a cell with a semicolon, a quote or a line end', () => {
    expect(writeCsv([['a;b', 'say "no"', 'two\nlines']])).toBe(
      `${MARK}"a;b";"say ""no""";"two\nlines"\r\n`,
    );
  });

  test.each([
    '=1+1',
    '+31',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '\u0000x',
    '\u007Fx',
    '\u0085x',
  ])('keeps %j text with an apostrophe', (cell) => {
    expect(readBack(writeCsv([[cell]]))).toEqual([[`'${cell}`]]);
  });

  test('leaves those characters alone elsewhere', () => {
    expect(writeCsv([['a=b', '1-2', 'x@y', '']])).toBe(`${MARK}a=b;1-2;x@y;\r\n`);
  });

  test('reads back as it was, apart from the apostrophes, and never begins a cell with a formula', () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'=+-@;"\r\n\ta') }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        const back = readBack(writeCsv(rows));
        expect(
          back.map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\p{Cc}])/u, ''))),
        ).toEqual(rows.map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\p{Cc}])/u, ''))));
        for (const one of back.flat()) expect(one).not.toMatch(/^[=+\-@\p{Cc}]/u);
      }),
    );
  });
});
