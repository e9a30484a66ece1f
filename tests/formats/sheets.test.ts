import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { sheetCsv, sheetNames, sheetsWorkbook } from '#lib/formats/write/sheets.ts';

describe('sheets', () => {
  test('as CSV have a decimal comma, a minus that stays a minus, and text that stays text', () => {
    const rows = [['0405', 1234, -0.5, { percent: 0.075 }, null, '-1', '=1+1']];
    expect(sheetCsv({ heads: ['a'], rows })).toBe(`\uFEFFa\r\n0405;1234;-0,5;0,075;;'-1;'=1+1\r\n`);
  });

  test('as a workbook keep numbers, shares and codes as what they are', async () => {
    const rows = [['0405', 1234, -0.5, { percent: 0.075 }, null, '=1+1']];
    const bytes = await sheetsWorkbook([{ name: 'A', heads: ['code', '=b'], rows }]);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const [sheet] = sheets;
    expect(sheet!.rows).toEqual([
      ['code', "'=b", null, null, null, null],
      ['0405', 1234, -0.5, 0.075, null, "'=1+1"],
    ]);
    expect(sheet!.cells?.get('1,3')?.style?.numFmt).toBe('0.0%');
    expect(sheet!.cells?.get('0,0')?.style?.font?.bold).toBe(true);
    expect(sheet!.freezePane).toMatchObject({ rows: 1 });
  });

  test('have names that every workbook takes, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 50 }), { maxLength: 6 }), (names) => {
        const found = sheetNames([...names, 'Uitval', 'uitval', `${'x'.repeat(40)}1`]);
        expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(found.length);
        for (const name of found) {
          expect(name).not.toMatch(/[[\]:*?/\\']|^$/);
          expect(name.length).toBeLessThanOrEqual(31);
        }
      }),
    );
  });
});
