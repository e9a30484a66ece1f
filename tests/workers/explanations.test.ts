import { expect, test } from 'vitest';
import { DELIVERED_INDICATORS } from '#lib/domain/indicator-list.ts';
import { nl } from '#lib/ui/words/nl.ts';
import { EXPLANATIONS } from '#lib/workers/explanations.ts';

test('every indicator that has a page has an explanation, and the other way round', () => {
  const explained = EXPLANATIONS.map(({ id }) => id);
  expect(explained.sort()).toEqual([...Object.keys(nl.indicators), ...DELIVERED_INDICATORS].sort());
});

test('an explanation carries what the definition says and nothing that counts', () => {
  for (const explanation of EXPLANATIONS) {
    expect(explanation.examples.length).toBeGreaterThan(0);
    expect(structuredClone(explanation)).toEqual(explanation);
  }
});
