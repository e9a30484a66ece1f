import { expect, test } from 'vitest';
import { DEFINITION_SETS, type DefinitionSet } from '#lib/domain/definition-set.ts';
import { SET_PARAMETERS } from '#lib/domain/set-difference.ts';
import { setCauses as en } from '#lib/ui/words/en/set-causes.ts';
import { setCauses as nl } from '#lib/ui/words/nl/set-causes.ts';

const [westfriesland, , cbs] = DEFINITION_SETS as [DefinitionSet, DefinitionSet, DefinitionSet];

test('a change is told in more and fewer, and a small one without its number', () => {
  const { change } = nl;
  expect(change('n', 0, 14, 'beëindigingen')).toBe('14 minder beëindigingen');
  expect(change('n', 1200, 3, 'starts')).toBe('1.200 meer en 3 minder starts');
  expect(change('x', 'few', 0, '')).toBe('enkele meer in de teller');
  expect(change('x', 0, 0, '')).toBe('');
  expect(en.change('uit', 0, 'few', '')).toBe('a few fewer ended');
});

test('every value of a set has its words in both languages', () => {
  const other: DefinitionSet = { ...cbs, followOnDays: 60, gapDays: 14 };
  const told = (words: typeof nl) =>
    SET_PARAMETERS.map((parameter) => words.causes[parameter](westfriesland, other));
  expect(told(nl)).toEqual([
    'Door de eenheid traject in plaats van arrangement',
    'Door 14 dagen ruimte binnen een traject in plaats van 31',
    'Door een venster tot het eind van het volgende halfjaar in plaats van een venster van 365 dagen',
    'Door vervolg binnen 60 dagen in plaats van 31',
    'Doordat deze redenen wel meetellen: administratief',
  ]);
  expect(new Set(told(en)).size).toBe(SET_PARAMETERS.length);
});

test('reasons that are left out as well are named as such', () => {
  const moved: DefinitionSet = { ...westfriesland, leftOut: ['moved'] };
  expect(nl.causes.leftOut(westfriesland, moved)).toBe(
    'Doordat deze redenen wel meetellen: administratief, en deze redenen niet meetellen: verhuizing',
  );
});
