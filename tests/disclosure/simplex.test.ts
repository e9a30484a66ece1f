import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solve } from 'yalps';
import { Audit } from '#lib/disclosure/audit.ts';
import type { Block, Sum } from '#lib/disclosure/block.ts';
import { Near } from '#lib/disclosure/near.ts';
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
      const found = new Audit(block, new Near(block), hidden, 1e6).narrow();
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
  expect(moves.push(0, 1, 12)).toBeCloseTo(12);
  expect([...moves.value]).toEqual([12, 12]);
  moves.reset();
  expect(moves.push(1, -1, 12)).toBeCloseTo(3);
});

test('what stands alone in a sum cannot move', () => {
  const block = listOf([
    [2, 40],
    [20, 40],
  ]);
  const audit = new Audit(block, new Near(block), primaryOnly(block), 10);
  expect(audit.narrow()).toMatchObject([{ low: 0, high: 0 }]);
});

test('a table that does not add up proves nothing', () => {
  const block = listOf([
    [2, 40],
    [20, 40],
  ]);
  for (const move of [10, -3]) {
    const audit = new Audit(block, new Near(block), primaryOnly(block), 10);
    audit.hide({ at: [1], move: [move] });
    expect(audit.narrow()).toMatchObject([{ low: 0, high: 0 }]);
  }
});

test('every question ends, also where rounding left a hair of a rate: prices turned round for ever', () => {
  const hair = fc.constantFrom(0, 0, 0, 4e-9, 6e-8, 2e-7, 5e-7);
  const signs = fc.array(fc.tuple(fc.constantFrom(1, -1), hair), { minLength: 5, maxLength: 5 });
  const sum = fc
    .tuple(fc.uniqueArray(fc.nat(6), { minLength: 2, maxLength: 5 }), signs)
    .map(([at, by]): Sum => {
      return { at, by: by.slice(0, at.length).map(([sign, more]) => sign * (1 + more)) };
    });
  const numbers = (most: number) => fc.array(fc.nat(most), { minLength: 7, maxLength: 7 });
  const system = fc.array(sum, { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(numbers(2), numbers(3), numbers(5), system, (down, up, price, sums) => {
      const [least, most] = [Float64Array.from(down, (one) => -one), Float64Array.from(up)];
      const moves = new Moves(least, most, sums, Float64Array.from(price));
      for (const at of least.keys()) {
        for (const way of [1, -1] as const) {
          moves.push(at, way, 2);
          moves.value.forEach((value, one) => {
            expect(value).toBeGreaterThan((least[one] ?? 0) - 1e-6);
            expect(value).toBeLessThan((most[one] ?? 0) + 1e-6);
          });
        }
      }
    }),
    { numRuns: 600 },
  );
});

test('a count moves as far as another solver moves it, and at the same price', () => {
  const price = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(xs, price, fc.nat(8), fc.constantFrom(1, -1), (cells, prices, at, way) => {
      const block = tableOf(cells, (row, column) => (cells[row]?.[column] ?? 0) + 7);
      const places = [at, ...block.counts.map((_, other) => other).filter((one) => one !== at)];
      const priceAt = (place: number) => (place === 0 ? 0 : (prices[places[place] ?? 0] ?? 0));
      const moves = new Near(block).moves(
        places,
        Float64Array.from(places, (_, place) => priceAt(place)),
      );
      const reached = moves.push(0, way as 1 | -1, 5);
      const cost = moves.value.reduce((sum, move, i) => sum + Math.abs(move) * priceAt(i), 0);
      // Every table is at hand: 5 up, or down to 0, can always be made up for.
      expect(reached).toBeCloseTo(way > 0 ? 5 : Math.min(5, block.counts[at]?.x ?? 0), 5);
      expect(cost).toBeCloseTo(leastPrice(block, prices, at, way * reached), 3);
    }),
  );
});

/** What it costs at least to move a count, by another solver: each count has a move up and one down. */
function leastPrice({ counts, sums }: Block, prices: readonly number[], at: number, by: number) {
  const found = solve({
    direction: 'minimize',
    objective: 'price',
    constraints: [
      ...sums.map((_, sum): [string, { equal: number }] => [`sum ${sum}`, { equal: 0 }]),
      ...counts.flatMap(({ x, most }, one): [string, { max: number }][] => [
        [`up ${one}`, { max: most - x }],
        [`down ${one}`, { max: x }],
      ]),
      ['aim', { equal: Math.round(by) }],
    ],
    variables: counts.flatMap((_, one) =>
      [1, -1].map((way): [string, [string, number][]] => [
        `${one} ${way}`,
        [
          ['price', one === at ? 0 : (prices[one] ?? 0)],
          [way > 0 ? `up ${one}` : `down ${one}`, 1],
          ...(one === at ? [['aim', way] as [string, number]] : []),
          ...sums.flatMap((sum, number): [string, number][] => {
            const i = sum.at.indexOf(one);
            return i < 0 ? [] : [[`sum ${number}`, way * (sum.by[i] ?? 0)]];
          }),
        ],
      ]),
    ),
  });
  expect(found.status).toBe('optimal');
  return found.result;
}
