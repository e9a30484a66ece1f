import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Audit } from '#lib/disclosure/audit.ts';
import { Moves } from '#lib/disclosure/simplex.ts';
import { boundsOf, listOf, primaryOnly, tableOf } from './tables.ts';

const xs = fc.array(fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), {
  minLength: 3,
  maxLength: 3,
});

test('bounds are those that another solver finds', () => {
  fc.assert(
    fc.property(xs, fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), (cells, chosen) => {
      const block = tableOf(cells, (row, column) => (cells[row]?.[column] ?? 0) + 7);
      const hidden = primaryOnly(block).map((one, at) => (one === 1 || chosen[at] ? 1 : 0));
      // A threshold that is never reached: bounds are as wide as they get.
      const found = new Audit(block, hidden, 1e6).narrow();
      for (const { at, low, high } of found) {
        const other = boundsOf(block, hidden, at);
        const { x } = block.counts[at] as { x: number };
        expect(x + low).toBeCloseTo(other.low, 5);
        expect(x + high).toBeCloseTo(other.high, 5);
      }
    }),
  );
});

test('a move that nothing bounds goes as far as is enough', () => {
  const free = Float64Array.of(Infinity, Infinity);
  const moves = new Moves(Float64Array.of(-3, -3), free, [{ at: [0, 1], by: [1, -1] }]);
  expect(moves.grow({ at: [0], by: [1] }, 12)).toBeCloseTo(12);
  expect([...moves.value]).toEqual([12, 12]);
  moves.reset();
  expect(moves.grow({ at: [1], by: [-1] }, 12)).toBeCloseTo(3);
});

test('what stands alone in a sum cannot move', () => {
  const block = listOf([
    [2, 40],
    [20, 40],
  ]);
  expect(new Audit(block, primaryOnly(block), 10).narrow()).toMatchObject([{ low: 0, high: 0 }]);
});
