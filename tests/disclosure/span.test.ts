import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameRest, PRIME, Span } from '#lib/disclosure/span.ts';

const vector = fc
  .array(fc.integer({ min: -2, max: 2 }), { minLength: 6, maxLength: 6 })
  .map((by) => ({ at: by.map((_, at) => at), by }));

test('numbers are counted modulo a prime', () => {
  let divisor = 2;
  while (divisor * divisor <= PRIME && PRIME % divisor !== 0) divisor++;
  expect(divisor * divisor).toBeGreaterThan(PRIME);
  expect(PRIME * PRIME).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
});

test('of a combination of what was put in, nothing is left', () => {
  fc.assert(
    fc.property(
      vector,
      vector,
      fc.integer({ min: -5, max: 5 }),
      fc.integer({ min: -5, max: 5 }),
      (a, b, p, q) => {
        const span = new Span(6);
        for (const one of [a, b]) {
          const rest = span.rest(one);
          if (rest) span.add(rest);
        }
        const mixed = a.by.map((value, at) => p * value + q * (b.by[at] ?? 0));
        expect(span.rest({ at: a.at, by: mixed })).toBeNull();
      },
    ),
  );
});

test('two vectors that differ by what is known leave the same', () => {
  const span = new Span(3);
  const known = span.rest({ at: [0, 1, 2], by: [1, 1, 1] });
  if (known) span.add(known);
  const one = span.rest({ at: [0], by: [1] });
  const other = span.rest({ at: [1, 2], by: [1, 1] });
  expect(one && other && isSameRest(one, other)).toBe(true);
});
