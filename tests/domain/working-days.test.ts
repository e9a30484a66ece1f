import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, parseDay } from '#lib/domain/day.ts';
import { easterOf, holidaysOf, WorkingDays } from '#lib/domain/working-days.ts';

const days = new WorkingDays();
const works = (text: string) => days.isWorking(parseDay(text));
const deadline = (text: string) => formatDay(days.deadline(parseDay(text)));

test('Easter falls on the days that the calendar gives', () => {
  const known = [
    '2000-04-23',
    '2011-04-24',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2038-04-25',
  ];
  for (const day of known) expect(formatDay(easterOf(Number(day.slice(0, 4))))).toBe(day);
});

test('a year has its Dutch public holidays', () => {
  expect(holidaysOf(2025).map(formatDay)).toEqual([
    '2025-01-01',
    '2025-04-21',
    '2025-04-26',
    '2025-05-05',
    '2025-05-29',
    '2025-06-09',
    '2025-12-25',
    '2025-12-26',
  ]);
  expect(holidaysOf(2024).map(formatDay)).not.toContain('2024-05-05');
  expect(holidaysOf(2023).map(formatDay)).toContain('2023-04-27');
});

test('Good Friday and an ordinary 5 May are working days, a weekend is not', () => {
  expect(works('2025-04-18')).toBe(true);
  expect(works('2026-05-05')).toBe(true);
  expect(works('2025-05-05')).toBe(false);
  expect(works('2024-06-01')).toBe(false);
  expect(works('2024-06-02')).toBe(false);
});

test('five working days after a Monday is the next Monday, over holidays it is later', () => {
  expect(deadline('2024-06-03')).toBe('2024-06-10');
  expect(deadline('2024-06-01')).toBe('2024-06-07');
  // Christmas, the day after it and New Year fall between
  expect(deadline('2024-12-23')).toBe('2025-01-02');
});

test('a deadline is a working day with five of them behind the day, never earlier for a later day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
      const until = days.deadline(day);
      let working = 0;
      for (let one = day + 1; one <= until; one++) if (days.isWorking(one)) working++;
      expect(working).toBe(5);
      expect(days.isWorking(until)).toBe(true);
      expect(days.deadline(day + 1)).toBeGreaterThanOrEqual(until);
    }),
  );
});
