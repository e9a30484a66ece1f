import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '#lib/domain/day.ts';
import type { DateOrder } from '#lib/domain/table.ts';
import {
  codeOfCell,
  codeOfLabelled,
  dateShape,
  parseCellDate,
  parseCellNumber,
  restoreBsn,
  restoreZeros,
} from '#lib/formats/cells.ts';
import { dateOrderOf, decimalSignOf } from '#lib/formats/column-kinds.ts';
import { RawTableBuilder } from '#lib/formats/read/raw-table-builder.ts';
import type { CellKind, RawCells } from '#lib/formats/read/raw-table.ts';

const TODAY = parseDay('2026-06-15');

function columnOf(texts: string[], kind: CellKind = 'text'): RawCells {
  const builder = new RawTableBuilder();
  texts.forEach((text, i) => {
    builder.addCell(0, text, kind);
    builder.addCell(1, 'x', 'text');
    builder.endRow(i + 1);
  });
  return builder.grid().columns[0] as RawCells;
}

function dateIn(text: string, order: DateOrder = 'dmy', kind: CellKind = 'text') {
  const found = parseCellDate(text, kind, order, TODAY);
  return typeof found === 'number' ? formatDay(found) : found;
}

describe('a date', () => {
  test.each([
    ['3-4-2024', '2024-04-03'],
    ['03-04-2024', '2024-04-03'],
    ['03/04/2024', '2024-04-03'],
    ['3.4.2024', '2024-04-03'],
    ['03-04-24', '2024-04-03'],
    ['03-04-36', '2036-04-03'],
    ['03-04-37', '1937-04-03'],
    ['2024-04-03', '2024-04-03'],
    ['2024/4/3', '2024-04-03'],
    ['20240403', '2024-04-03'],
    ['3 april 2024', '2024-04-03'],
    ['3 apr 2024', '2024-04-03'],
    ['3-mrt-24', '2024-03-03'],
    ['wo 3 apr. 2024', '2024-04-03'],
    ['45385', '2024-04-03'],
    ['45385,75', '2024-04-03'],
    ['3-4-2024 13:05', '2024-04-03'],
    ['2024-04-03T00:00:00.000Z', '2024-04-03'],
    ['2024-04-03 00:00:00', '2024-04-03'],
    ['29-2-2024', '2024-02-29'],
    ['31-12-9999', '9999-12-31'],
    ['31-02-2024', 'impossible'],
    ['29-02-2023', 'impossible'],
    ['13-13-2024', 'impossible'],
    ['0-0-0000', 'impossible'],
    ['00-00-0000', 'impossible'],
    ['00-00-00', 'impossible'],
    ['0-0-0', 'impossible'],
    ['3-4-0024', 'impossible'],
    ['2024-02-31', 'impossible'],
    ['00000000', 'impossible'],
    ['31 april 2024', 'impossible'],
    ['3-4', 'not-a-date'],
    ['3-4/2024', 'not-a-date'],
    ['3 brumaire 2024', 'not-a-date'],
    ['onbekend', 'not-a-date'],
    ['12', 'not-a-date'],
    ['123456789', 'not-a-date'],
    ['', 'not-a-date'],
  ])('%s is %s', (text, expected) => {
    expect(dateIn(text)).toBe(expected);
  });

  test('of a column month-first is read so', () => {
    expect([dateIn('04/03/2024', 'mdy'), dateIn('13/01/2024', 'mdy')]).toEqual([
      '2024-04-03',
      'impossible',
    ]);
    expect([dateIn('2024-04-03', 'mdy'), dateIn('3 apr 2024', 'mdy')]).toEqual([
      '2024-04-03',
      '2024-04-03',
    ]);
  });

  test('of a workbook is its own, and its numbers may be days', () => {
    expect(dateIn('2024-04-03', 'dmy', 'date')).toBe('2024-04-03');
    expect(dateIn('2024-04-03 12:00:00', 'dmy', 'date')).toBe('2024-04-03');
    expect(dateIn('1900-02-29', 'dmy', 'date')).toBe('impossible');
    expect(dateIn('45385', 'serial', 'number')).toBe('2024-04-03');
    expect(dateIn('20240403', 'ymd', 'number')).toBe('2024-04-03');
    expect(dateIn('true', 'dmy', 'boolean')).toBe('not-a-date');
    expect(dateIn('#N/A', 'dmy', 'error')).toBe('not-a-date');
  });

  test('comes back from every usual way to write it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: parseDay('1940-01-01'), max: parseDay('2036-12-31') }),
        (day) => {
          const [year = '', month = '', dayOfMonth = ''] = formatDay(day).split('-');
          const read = (text: string, order: DateOrder) =>
            parseCellDate(text, 'text', order, TODAY);
          expect(read(`${dayOfMonth}-${month}-${year}`, 'dmy')).toBe(day);
          expect(read(`${Number(dayOfMonth)}/${Number(month)}/${year.slice(2)}`, 'dmy')).toBe(day);
          expect(read(`${month}/${dayOfMonth}/${year}`, 'mdy')).toBe(day);
          expect(read(`${year}${month}${dayOfMonth}`, 'dmy')).toBe(day);
        },
      ),
    );
  });

  test('is made of no text that makes it fail', () => {
    const unit = fc.constantFrom(...'0123456789-/. :TZaprmei');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string()), (text) => {
        dateShape(text);
        dateIn(text);
      }),
    );
  });
});

describe('the order of a column of dates', () => {
  test.each<[string, string[], string]>([
    ['by a first number over 12', ['1-2-2024', '13-2-2024', ''], 'dmy sure'],
    ['with an impossible date', ['13-2-2024', '31-02-2024', '13-13-2024'], 'dmy sure'],
    ['by what is usual', ['1-2-2024', '3-4-2024'], 'dmy likely'],
    ['of first days of months', ['1-1-2024', '1-2-2024', '1-3-2024'], 'dmy likely'],
    ['of American first days', ['1/1/2024', '2/1/2024', '3/1/2024'], 'dmy unsure'],
    ['by a second number over 12', ['1/2/2024', '2/13/2024', '3/14/2024'], 'mdy sure'],
    ['by one of two', ['2/13/2024', '3/4/2024'], 'mdy likely'],
    [
      'with one that goes against many',
      ['2/13/2024', ...Array<string>(20).fill('3/4/2024')],
      'dmy unsure',
    ],
    ['with few mistakes', [...Array<string>(40).fill('13-2-2024'), '2-13-2024'], 'dmy likely'],
    ['mixed', ['13-2-2024', '2-13-2024'], 'dmy unsure'],
    ['year first', ['2024-04-03', '20240404'], 'ymd sure'],
    ['of counts of days', ['45385', '45386'], 'serial likely'],
    ['of month names', ['3 april 2024'], 'dmy sure'],
    ['without any', ['x', ''], 'ymd sure'],
  ])('%s', (_, texts, expected) => {
    const { order, confidence } = dateOrderOf(columnOf(texts), TODAY);
    expect(`${order} ${confidence}`).toBe(expected);
  });

  test('counts the rows that are dates', () => {
    const column = columnOf(['13-2-2024', '13-2-2024', 'onbekend', '', '31-2-2024']);
    expect(dateOrderOf(column, TODAY)).toMatchObject({ dates: 3, others: 1 });
    expect(dateOrderOf(columnOf(['2024-04-03'], 'date'), TODAY)).toMatchObject({
      dates: 1,
      confidence: 'sure',
    });
  });
});

describe('the decimal sign of a column', () => {
  test.each<[string, string[], string]>([
    ['a comma', ['12,5', '1.234'], ', sure'],
    ['a point', ['12.5', '1,234'], '. sure'],
    ['a comma behind grouped digits', ['1.234,56'], ', sure'],
    ['a point behind grouped digits', ['€ 1,234.56'], '. sure'],
    ['a comma where points repeat', ['1.234.567'], ', sure'],
    ['a point before three decimals', ['0.125'], '. sure'],
    ['a guess where nothing shows it', ['1.234', '5'], ', unsure'],
    ['of no matter for whole numbers', ['12', '5'], ', sure'],
    ['mixed', ['12,5', '12.5', '3,5'], ', unsure mixed'],
  ])('is %s', (_, texts, expected) => {
    const { sign, confidence, isMixed } = decimalSignOf(columnOf(texts));
    expect(`${sign} ${confidence}${isMixed ? ' mixed' : ''}`).toBe(expected);
  });

  test('counts the rows that are numbers', () => {
    expect(decimalSignOf(columnOf(['1,5', '1,5', 'x', '']))).toMatchObject({
      numbers: 2,
      others: 1,
    });
    expect(decimalSignOf(columnOf(['1.5'], 'number'))).toMatchObject({ numbers: 1, sign: ',' });
  });
});

describe('a number', () => {
  test.each<[string, ',' | '.', number | 'not-a-number']>([
    ['12,5', ',', 12.5],
    ['12.5', '.', 12.5],
    ['1.234,5', ',', 1234.5],
    ['1 234 567', ',', 1234567],
    ["1'234.5", '.', 1234.5],
    ['€ 1.234', ',', 1234],
    ['-3', ',', -3],
    ['€ -3,50', ',', -3.5],
    ['\u22123', ',', -3],
    [',5', ',', 0.5],
    ['12.5', ',', 'not-a-number'],
    ['12,5', '.', 'not-a-number'],
    ['1.23.456', ',', 'not-a-number'],
    ['1,2,3', ',', 'not-a-number'],
    ['1,', ',', 'not-a-number'],
    ['', ',', 'not-a-number'],
    ['85%', ',', 'not-a-number'],
    ['--3', ',', 'not-a-number'],
    ['1e5', '.', 'not-a-number'],
  ])('%s with %s is %s', (text, sign, expected) => {
    expect(parseCellNumber(text, 'text', sign)).toBe(expected);
  });

  test('of a workbook is exact, and other kinds are none', () => {
    expect(parseCellNumber('1.5', 'number', ',')).toBe(1.5);
    expect(parseCellNumber('1E-7', 'number', ',')).toBe(1e-7);
    expect(parseCellNumber('2024-01-01', 'date', ',')).toBe('not-a-number');
  });

  test('is made of no text that makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,- €'") }), (text) => {
        const found = parseCellNumber(text, 'text', ',');
        if (found !== 'not-a-number') expect(Number.isFinite(found)).toBe(true);
        decimalSignOf(columnOf([text]));
      }),
    );
  });
});

describe('a code', () => {
  test.each<[string, CellKind, number, string]>([
    ['73000685', 'text', 8, '73000685'],
    ['3000685', 'text', 8, '03000685 restored'],
    ['405', 'number', 4, '0405 restored'],
    ['2', 'text', 2, '02 restored'],
    ['20 (Levering is tijdelijk beëindigd)', 'text', 2, '20'],
    ['2 (Levering)', 'text', 2, '02 restored'],
    ['45.0', 'text', 2, '45 restored'],
    ['123', 'text', 2, '123'],
    ['1,23E+11', 'text', 8, 'exponent'],
    ['1.23E+11', 'text', 8, 'exponent'],
    ['1.23E+25', 'number', 8, 'exponent'],
    ['7E+07', 'text', 8, 'exponent'],
    ['73.000.685', 'text', 8, 'not-a-code'],
    ['45.5', 'number', 2, 'not-a-code'],
    ['x', 'text', 2, 'not-a-code'],
    ['2024-01-01', 'date', 8, 'not-a-code'],
    ['true', 'boolean', 2, 'not-a-code'],
    ['#N/A', 'error', 2, 'not-a-code'],
  ])('%s as %s of %d is %s', (text, kind, width, expected) => {
    const code = restoreZeros(text, kind, width);
    const shown =
      typeof code === 'string' ? code : `${code.text}${code.restored ? ' restored' : ''}`;
    expect(shown).toBe(expected);
  });

  test('loses its label', () => {
    const labelled = [
      '20 (Levering)',
      '20 - Levering',
      '20: Levering',
      '20 Levering',
      '20',
      '45A04',
    ];
    expect(labelled.map(codeOfLabelled)).toEqual(['20', '20', '20', '20', '20', '45A04']);
    expect(codeOfLabelled('1-2-2024')).toBe('1-2-2024');
  });

  test('that is a BSN gets its zero back only where the elfproef then holds', () => {
    expect(restoreBsn('12345672', 'number')).toEqual({ text: '012345672', restored: true });
    expect(restoreBsn('12345678', 'number')).toEqual({ text: '12345678', restored: false });
    expect(restoreBsn('111222333', 'text')).toEqual({ text: '111222333', restored: false });
    expect(restoreBsn('1,23E+08', 'text')).toBe('exponent');
    expect(restoreBsn('onbekend', 'text')).toBe('not-a-code');
  });

  test('may hold letters', () => {
    expect(codeOfCell('45A04', 'text')).toEqual({ text: '45A04', restored: false });
    expect(codeOfCell('5E12', 'text')).toEqual({ text: '5E12', restored: false });
    expect(codeOfCell('45', 'number')).toEqual({ text: '45', restored: false });
    expect(codeOfCell('4.5E+14', 'text')).toBe('exponent');
    expect(codeOfCell('9.007199254740992E+15', 'number')).toBe('exponent');
    expect(codeOfCell('45.5', 'number')).toBe('not-a-code');
    expect(codeOfCell('2024-01-01', 'date')).toBe('not-a-code');
  });
});
