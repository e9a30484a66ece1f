import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, dayOf, formatDay, NO_DAY, parseDay } from '#lib/domain/day.ts';
import { daysOfPeriod, monthOf, parsePeriod, periodOf } from '#lib/domain/period.ts';

describe('days', () => {
  test('are counted from 1 January 1970', () => {
    expect(parseDay('1970-01-01')).toBe(0);
    expect(parseDay('2000-03-01')).toBe(11017);
    expect(parseDay('1969-12-31')).toBe(-1);
  });

  test.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-1-01',
    '',
    '31-12-2024',
  ])('%j is no day', (text) => {
    expect(parseDay(text)).toBe(NO_DAY);
  });

  test('only the first ten characters count', () => {
    expect(parseDay('2024-02-29T23:59:59+01:00')).toBe(parseDay('2024-02-29'));
    expect(parseDay('2024-02-29Z')).toBe(parseDay('2024-02-29'));
  });

  test('agree with the calendar of the platform and come back as they went', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200000, max: 200000 }), (day) => {
        const text = new Date(day * 86400000).toISOString().slice(0, 10);
        expect(formatDay(day)).toBe(text);
        expect(parseDay(text)).toBe(day);
        const { year, month, dayOfMonth } = civilOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });
});

describe('periods', () => {
  const june = monthOf(parseDay('2024-06-30'));

  test('have their names', () => {
    expect(periodOf(june, 'year')).toBe('2024');
    expect(periodOf(june, 'half-year')).toBe('2024-H1');
    expect(periodOf(june, 'quarter')).toBe('2024-Q2');
    expect(periodOf(june, 'month')).toBe('2024-06');
    expect(periodOf(june + 1, 'half-year')).toBe('2024-H2');
  });

  test('span their days', () => {
    const { first, last } = daysOfPeriod('2024-H2');
    expect([formatDay(first), formatDay(last)]).toEqual(['2024-07-01', '2024-12-31']);
  });

  test.each(['2024-H3', '2024-Q5', '2024-13', '24', '2024-', ''])('%j is no period', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('every day lies in the period that is named after it', () => {
    const kind = fc.constantFrom('year', 'half-year', 'quarter', 'month');
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 40000 }), kind, (day, of) => {
        const { first, last } = daysOfPeriod(periodOf(monthOf(day), of));
        expect(first <= day && day <= last).toBe(true);
      }),
    );
  });
});
