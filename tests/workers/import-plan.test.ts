import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planParts } from '#lib/workers/import-plan.ts';

test('the parts of a file hold every document once, in chunks of their own', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 1, max: 8 }), (n, w) => {
      const parts = planParts(n, w);
      expect(parts[0]?.from).toBe(0);
      expect(parts.at(-1)?.to).toBe(n);
      parts.forEach((part, i) => {
        expect(part.to).toBeGreaterThan(part.from);
        if (i > 0) expect(part.from).toBe(parts[i - 1]?.to);
      });
      expect(new Set(parts.map(({ chunk }) => chunk)).size).toBe(parts.length);
    }),
  );
});
