import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenCells } from '#lib/disclosure/matrix.ts';
import { hidesShare, type DisclosureRules } from '#lib/disclosure/primary.ts';

const rules: DisclosureRules = { threshold: 10, minPart: 3, allOrNoneBelow: 30 };
const rowsOf = (counts: number[][]) =>
  counts.map((cells) => ({ n: cells.reduce((sum, x) => sum + x, 0), cells }));

test('a small number takes another one with it in its row and in its column', () => {
  const hidden = hiddenCells(
    rowsOf([
      [1, 30, 40],
      [20, 50, 60],
      [21, 70, 80],
    ]),
    rules,
  );
  expect(hidden).toEqual([
    [true, true, false],
    [true, true, false],
    [false, false, false],
  ]);
});

const matrices = fc.integer({ min: 2, max: 5 }).chain((columns) =>
  fc.array(fc.array(fc.nat(40), { minLength: columns, maxLength: columns }), {
    minLength: 2,
    maxLength: 6,
  }),
);

test('no hidden cell stands alone in its row or column', () => {
  fc.assert(
    fc.property(matrices, (counts) => {
      const rows = rowsOf(counts);
      const hidden = hiddenCells(rows, rules);
      const alone = (line: boolean[]) => line.filter(Boolean).length === 1;
      expect(hidden.some(alone)).toBe(false);
      expect(hidden[0]?.map((_, at) => hidden.map((row) => row[at] === true)).some(alone)).toBe(
        false,
      );
      rows.forEach(({ n, cells }, row) => {
        cells.forEach((x, column) => {
          if (n > 0 && hidesShare(n, x, rules)) expect(hidden[row]?.[column]).toBe(true);
        });
      });
    }),
  );
});

test('without protection nothing is hidden', () => {
  fc.assert(
    fc.property(matrices, (counts) => {
      const hidden = hiddenCells(rowsOf(counts), { ...rules, threshold: 0 });
      expect(hidden.flat()).not.toContain(true);
    }),
  );
});
