import { civilOf, dayOf, type Day } from './day.ts';

/** The lengths of period that figures come in. */
export type PeriodKind = 'year' | 'half-year' | 'quarter' | 'month';

/** A period as it is written: `2024`, `2024-H1`, `2024-Q1` or `2024-03`. */
export type Period = string;

/** Months in a period of each kind. */
export const MONTHS_IN: Readonly<Record<PeriodKind, number>> = {
  year: 12,
  'half-year': 6,
  quarter: 3,
  month: 1,
};

/** A month counted from January of year 0: year × 12 + month − 1. Additive figures are kept by month. */
export type Month = number;

/** Days from 1970 to 2069: those of nearly every row, whose month is asked many times. */
const CENTURY = dayOf(2070, 1, 1);
let months: Int32Array | undefined;

/** The month that holds a day. */
export function monthOf(day: Day): Month {
  if (!(day >= 0 && day < CENTURY)) return reckonedMonth(day);
  months ??= Int32Array.from({ length: CENTURY }, (_, at) => reckonedMonth(at));
  return months[day] as Month;
}

function reckonedMonth(day: Day): Month {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

/** The first day of a month. */
export function firstDayOfMonth(month: Month): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** The first month of the period of a kind that holds a month. */
export function firstMonthOfPeriod(month: Month, kind: PeriodKind): Month {
  return month - (month % MONTHS_IN[kind]);
}

/** The name of the period of a kind that holds a month. */
export function periodOf(month: Month, kind: PeriodKind): Period {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  const inYear = month % 12;
  switch (kind) {
    case 'year':
      return year;
    case 'half-year':
      return `${year}-H${Math.floor(inYear / 6) + 1}`;
    case 'quarter':
      return `${year}-Q${Math.floor(inYear / 3) + 1}`;
    case 'month':
      return `${year}-${String(inYear + 1).padStart(2, '0')}`;
  }
}

/** What a written period stands for, or undefined where the text is no period. */
export function parsePeriod(
  text: string,
): { kind: PeriodKind; firstMonth: Month; lastMonth: Month } | undefined {
  const parts = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (!parts) return undefined;
  const start = Number(parts[1]) * 12;
  const [kind, offset]: [PeriodKind, number] = parts[2]
    ? ['half-year', (Number(parts[2]) - 1) * 6]
    : parts[3]
      ? ['quarter', (Number(parts[3]) - 1) * 3]
      : parts[4]
        ? ['month', Number(parts[4]) - 1]
        : ['year', 0];
  return { kind, firstMonth: start + offset, lastMonth: start + offset + MONTHS_IN[kind] - 1 };
}

/** First and last day of a written period; throws on a text that is no period. */
export function daysOfPeriod(period: Period): { first: Day; last: Day } {
  const parsed = parsePeriod(period);
  if (!parsed) throw new RangeError(`not a period: ${period}`);
  return {
    first: firstDayOfMonth(parsed.firstMonth),
    last: firstDayOfMonth(parsed.lastMonth + 1) - 1,
  };
}
