import { expect, test } from 'vitest';
import { NOT_FILLED, NOT_LISTED } from '#lib/domain/groups.ts';
import { NO_CHOICE as NOTHING, parseChoice, writeChoice } from '#lib/app/question.svelte.ts';

test('a choice survives the way to the address and back', () => {
  const choice = {
    ...NOTHING,
    law: 'jeugd',
    kind: 'half-year',
    period: '2024-H1',
    set: 'sdcg',
    municipality: '0405',
    provider: '12345678',
    product: '45A04/é&#',
    segment: 'B',
    careKind: NOT_LISTED,
    residence: NOT_FILLED,
    per: 'careKind',
    open: true,
    share: true,
  } as const;
  expect(parseChoice(writeChoice(choice))).toEqual(choice);
});

test('nothing chosen is an empty fragment', () => {
  expect(writeChoice(NOTHING)).toBe('#');
  expect(parseChoice('')).toEqual(NOTHING);
});

test('a period brings its kind along', () => {
  expect(parseChoice('#periode=2024-03').kind).toBe('month');
});

test('what is no choice is skipped', () => {
  expect(parseChoice('#wet=zvw&periode=2024-H3&soort=week')).toEqual(NOTHING);
});
