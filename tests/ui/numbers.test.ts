import { expect, test } from 'vitest';
import { numbersIn } from '#lib/ui/words/numbers.ts';
import { en, nl } from './all-words.ts';

const dutch = numbersIn('nl');
const english = numbersIn('en');

test('numbers are written the Dutch way', () => {
  expect(dutch.count(2914)).toBe('2.914');
  expect(dutch.percent(0.125)).toBe('13\u00a0%');
  expect(dutch.decimal(8.44)).toBe('8,4');
  expect(dutch.day('2024-09-30')).toBe('30 september 2024');
  expect(dutch.bytes(212_000_000)).toBe('212\u00a0MB');
});

test('numbers are written the English way', () => {
  expect(english.count(2914)).toBe('2,914');
  expect(english.percent(0.125)).toBe('13%');
  expect(english.day('2024-09-30')).toBe('30 September 2024');
});

test('half a percent goes up, however the fraction is kept', () => {
  expect(dutch.points(29 / 200)).toBe('15');
  expect(dutch.points(0.145)).toBe('15');
});

test('the sentence of a figure is the one of the specification', () => {
  const rule = { leavesOut: true, newStartWindow: 365, followOnDays: 31, waitNormDays: 42 };
  expect(nl.indicators.uitval.sentence?.(8, 64, 'arrangement', rule)).toBe(
    '8 van de 64 arrangementen stopten voortijdig door de cliënt: 13\u00a0%.',
  );
  expect(nl.figures.chance(0.0646, 0.2277)).toBe(
    'Door toeval kan dit tussen 6\u00a0% en 23\u00a0% liggen.',
  );
});

test('periods have names', () => {
  expect(['2024', '2024-H1', '2024-Q3', '2024-04'].map(nl.figures.period)).toEqual([
    '2024',
    '1e halfjaar 2024',
    '3e kwartaal 2024',
    'apr 2024',
  ]);
  expect(en.figures.period('2024-H2')).toBe('second half of 2024');
});

test('no sentence of the two languages is left empty or the same by mistake', () => {
  expect(Object.keys(en)).toEqual(Object.keys(nl));
  for (const code of Object.keys(nl.issues) as (keyof typeof nl.issues)[]) {
    expect(en.issues[code].title).not.toBe(nl.issues[code].title);
    expect(nl.issues[code].todo).not.toBe('');
  }
});
