import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hidesShare, type DisclosureRules } from '#lib/disclosure/primary.ts';

const rules: DisclosureRules = { threshold: 10, minPart: 3, allOrNoneBelow: 30 };

describe('primary rules', () => {
  test.each([
    ['fewer than 10 units', 9, 4, true],
    ['10 units', 10, 4, false],
    ['x of 1', 40, 1, true],
    ['x of 2', 40, 2, true],
    ['x of 3', 40, 3, false],
    ['n − x of 2', 40, 38, true],
    ['n − x of 3', 40, 37, false],
    ['0 % of 29', 29, 0, true],
    ['0 % of 30', 30, 0, false],
    ['100 % of 29', 29, 29, true],
    ['100 % of 30', 30, 30, false],
  ])('%s (n %i, x %i) is hidden: %s', (_, n, x, hidden) => {
    expect(hidesShare(n, x, rules)).toBe(hidden);
  });

  test('a count outside a population is hidden where it is 1 or 2', () => {
    expect([0, 1, 2, 3].map((x) => hidesShare(null, x, rules))).toEqual([false, true, true, false]);
  });

  test('a threshold of 0 turns protection off', () => {
    const off = { ...rules, threshold: 0 };
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (n, x) => {
        expect(hidesShare(n, x, off)).toBe(false);
      }),
    );
  });

  test('a share and its complement are hidden alike', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (a, b) => {
        expect(hidesShare(a + b, a, rules)).toBe(hidesShare(a + b, b, rules));
      }),
    );
  });
});
