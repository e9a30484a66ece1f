import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockOfOthers, type Block, type Insider } from '#lib/disclosure/block.ts';
import { protect } from '#lib/disclosure/protect.ts';
import { boundsOf, leaksOf, listOf, rules } from './tables.ts';

/** What is left of a block to a provider that has so much of each count: [x, n], or all there is. */
function leftTo(
  { counts }: Block,
  own: Readonly<Record<number, readonly [number, number] | 'all'>>,
): Insider {
  const left = (at: number, of: number, all: number) => {
    const part = own[at];
    return part === 'all' ? 0 : all - (part?.[of] ?? 0);
  };
  return {
    x: Float64Array.from(counts, ({ x }, at) => left(at, 0, x)),
    most: Float64Array.from(counts, ({ most }, at) => left(at, 1, most)),
  };
}

/** A provider that knows its own numbers: what it has, and what it is after. */
const insiders: Record<
  string,
  { block: Block; own: Parameters<typeof leftTo>[1]; target: number }
> = {
  'the second hidden provider takes itself off the total': {
    // 2 is hidden beside 1; its provider knows it.
    block: listOf([
      [2, 40],
      [12, 50],
      [30, 90],
      [28, 120],
    ]),
    own: { 0: [12, 50], 2: 'all' },
    target: 1,
  },
  'a provider with nearly all of the hidden place beside another': {
    // Places 1 and 2 are hidden; 38 of the 40 in place 2 are its own.
    block: listOf([
      [2, 40],
      [9, 40],
      [30, 90],
      [45, 120],
    ]),
    own: { 0: [18, 100], 2: [9, 38], 3: [4, 31], 4: [5, 31] },
    target: 1,
  },
};

describe('a provider that knows its own numbers', () => {
  test.each(Object.entries(insiders))('%s', (_, { block, own, target }) => {
    const insider = leftTo(block, own);
    const others = blockOfOthers(block, insider);
    const before = protect(block, rules.threshold).hidden;
    const found = boundsOf(others, before, target);
    expect(found.high - found.low, 'the attack works').toBeLessThan(3);
    const { hidden } = protect(block, rules.threshold, [insider]);
    expect(leaksOf(others, hidden)).toEqual([]);
    expect(leaksOf(block, hidden)).toEqual([]);
  });

  const n = fc.integer({ min: 1, max: 60 });
  const cell = fc.tuple(n, fc.nat(60), n, fc.nat(60)).map(([a, x, b, y]) => ({
    own: [Math.min(x, a), a] as const,
    other: [Math.min(y, b), b] as const,
  }));
  test('learns nothing more in lists that were never seen, whichever of two it is', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 3, maxLength: 7 }), (cells) => {
        const add = (...all: (readonly [number, number])[]) =>
          all.reduce(([x, m], [y, k]) => [x + y, m + k] as [number, number], [0, 0] as [
            number,
            number,
          ]);
        const block = listOf(cells.map(({ own, other }) => add(own, other)));
        const parts = (side: 'own' | 'other') =>
          leftTo(block, {
            0: add(...cells.map((one) => one[side])),
            ...Object.fromEntries(cells.map((one, at) => [at + 1, one[side]])),
          });
        const both = [parts('own'), parts('other')];
        const { hidden } = protect(block, rules.threshold, both);
        expect(leaksOf(block, hidden)).toEqual([]);
        for (const insider of both) {
          const others = blockOfOthers(block, insider);
          const most = Uint8Array.from(block.counts, () => 1);
          const anyway = new Map(leaksOf(others, most).map((one) => [one.at, one.high - one.low]));
          for (const { at, low, high } of leaksOf(others, hidden)) {
            expect(high - low).toBeGreaterThanOrEqual((anyway.get(at) ?? Infinity) - 1e-6);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
