import fc from 'fast-check';
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/disclosure/block.ts';
import { hiddenFromSpan } from '#lib/disclosure/greedy.ts';
import { protect } from '#lib/disclosure/protect.ts';
import { leaksOf, lossOf, listOf, primaryOnly, rules, tableOf } from './tables.ts';

/** The cheapest way of hiding that keeps every bound wide, by trying them all. */
function cheapest(block: Block): { number: number; size: number } {
  const open = block.counts.flatMap(({ kind }, at) => (kind === 'open' ? [at] : []));
  const best = { number: Infinity, size: Infinity };
  for (let choice = 0; choice < 1 << open.length; choice++) {
    const hidden = primaryOnly(block);
    open.forEach((at, bit) => {
      if ((choice >> bit) & 1) hidden[at] = 1;
    });
    const { number, size } = lossOf(block, hidden);
    if (number >= best.number && size >= best.size) continue;
    if (leaksOf(block, hidden).length > 0) continue;
    best.number = Math.min(best.number, number);
    best.size = Math.min(best.size, size);
  }
  return best;
}

const share = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 10, max: 120 })),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([n, part]): [number, number] => [Math.round(n * part), n]);
const lists = fc.array(share, { minLength: 2, maxLength: 8 }).map(listOf);
const tables = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(share, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map((cells) =>
    tableOf(
      cells.map((row) => row.map(([x]) => x)),
      (row, column) => cells[row]?.[column]?.[1] ?? 0,
    ),
  );

describe('tables that were never seen', () => {
  test.each([
    ['lists', lists],
    ['tables', tables],
  ])('%s keep every primary count as uncertain as the threshold', (_, blocks) => {
    fc.assert(
      fc.property(blocks, (block) => {
        const { hidden, exposed } = protect(block, rules.threshold);
        expect(exposed).toEqual([]);
        expect(leaksOf(block, hidden)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['lists', lists],
    ['tables', tables],
  ])('%s lose little more than they must', (_, blocks) => {
    const loss = { number: 0, size: 0 };
    const least = { number: 0, size: 0 };
    fc.assert(
      fc.property(blocks, (block) => {
        const made = lossOf(block, protect(block, rules.threshold).hidden);
        const best = cheapest(block);
        loss.number += made.number;
        loss.size += made.size;
        least.number += best.number;
        least.size += best.size;
      }),
      { numRuns: 60, seed: 1 },
    );
    expect(loss.number).toBeLessThanOrEqual(1.3 * least.number);
    expect(loss.size).toBeLessThanOrEqual(1.3 * least.size);
  });
});

/** A table of 800 cells and their totals, the same one every time. */
function largeTable(): Block {
  const xs = Array.from({ length: 40 }, (_, row) =>
    Array.from(
      { length: 20 },
      (_cell, column) => (row * row * 7 + column * 13 + row * column) % 41,
    ),
  );
  return tableOf(
    xs,
    (row, column) => (xs[row]?.[column] ?? 0) + ((row * 17 + column * 5) % 90) + 1,
  );
}

test('800 cells take less than a second to find what must be hidden', () => {
  const block = largeTable();
  const begun = performance.now();
  const hidden = hiddenFromSpan(block);
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(hidden.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(
    block.counts.filter(({ kind }) => kind === 'primary').length,
  );
});

test('the same block is always hidden in the same way', () => {
  const block = largeTable();
  const { hidden, exposed } = protect(block, rules.threshold);
  expect(exposed).toEqual([]);
  expect(protect(largeTable(), rules.threshold).hidden).toEqual(hidden);
});
