import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenInFlow, type FlowCount } from '#lib/disclosure/flow.ts';
import type { DisclosureRules } from '#lib/disclosure/primary.ts';

const rules: DisclosureRules = { threshold: 10, minPart: 3, allOrNoneBelow: 30 };
const SIGNS = { begin: 1, in: 1, uit: -1, eind: -1 } as const;

function countsOf(begin: number, into: number, out: number): FlowCount[] {
  return [
    { part: 'begin', x: begin },
    { part: 'in', x: into },
    { part: 'uit', x: out },
    { part: 'eind', x: begin + into - out },
  ];
}

/** The hidden counts that follow from those that are shown, by begin + in − out = end. */
function derived(counts: readonly FlowCount[], hidden: ReadonlySet<string>): number[] {
  const unknown = counts.filter(({ part }) => hidden.has(part));
  const [only] = unknown;
  if (!only || unknown.length > 1) return [];
  const rest = counts
    .filter(({ part }) => part !== only.part)
    .reduce((sum, { part, x }) => sum + SIGNS[part] * x, 0);
  return [-rest * SIGNS[only.part]];
}

test('one hidden count takes a second with it', () => {
  expect([...hiddenInFlow(countsOf(100, 2, 40), rules)].sort()).toEqual(['in', 'uit']);
  expect([...hiddenInFlow(countsOf(2, 50, 40), rules)].sort()).toEqual(['begin', 'uit']);
  // Nothing began or ended: begin and end are the same, and both small.
  expect([...hiddenInFlow(countsOf(2, 0, 0), rules)].sort()).toEqual(['begin', 'eind']);
  expect(hiddenInFlow(countsOf(100, 50, 40), rules).size).toBe(0);
});

test('no hidden count follows from the shown ones', () => {
  // Small numbers are what it is about.
  const count = fc.oneof(fc.nat(4), fc.nat(200));
  fc.assert(
    fc.property(count, count, fc.nat(), (begin, into, part) => {
      const counts = countsOf(begin, into, part % (begin + into + 1));
      expect(derived(counts, hiddenInFlow(counts, rules))).toEqual([]);
    }),
  );
});

test('the way back works where only the primary rules hide', () => {
  expect(derived(countsOf(100, 2, 40), new Set(['in']))).toEqual([2]);
  expect(derived(countsOf(100, 2, 40), new Set(['uit']))).toEqual([40]);
});

test('without protection nothing is hidden', () => {
  expect(hiddenInFlow(countsOf(1, 2, 1), { ...rules, threshold: 0 }).size).toBe(0);
});
