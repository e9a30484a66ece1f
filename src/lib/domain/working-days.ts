import { civilOf, dayOf, NO_DAY, type Day } from './day.ts';

/** Easter Sunday of a year, by the anonymous Gregorian rule (Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Day of the week, 0 = Monday … 6 = Sunday. */
function weekdayOf(day: Day): number {
  // 1 January 1970 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * The Dutch public holidays of a year: New Year, Easter Monday, King's Day (26 April where the 27th
 * is a Sunday), Liberation Day in lustrum years only (2020, 2025, …), Ascension, Whit Monday,
 * Christmas and the day after it. Good Friday is an ordinary working day.
 */
export function holidaysOf(year: number): Day[] {
  const easter = easterOf(year);
  const kingsDay = dayOf(year, 4, 27);
  return [
    dayOf(year, 1, 1),
    easter + 1,
    weekdayOf(kingsDay) === 6 ? kingsDay - 1 : kingsDay,
    ...(year % 5 === 0 ? [dayOf(year, 5, 5)] : []),
    easter + 39,
    easter + 50,
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
  ];
}

/** Working days: Monday to Friday, less the public holidays. Remembers the years it has seen. */
export class WorkingDays {
  readonly #holidays = new Map<number, Day[]>();
  readonly #later = new Map<Day, Day>();

  /** Whether people work on a day. */
  isWorking(day: Day): boolean {
    if (weekdayOf(day) > 4) return false;
    const { year } = civilOf(day);
    let holidays = this.#holidays.get(year);
    if (!holidays) this.#holidays.set(year, (holidays = holidaysOf(year)));
    return !holidays.includes(day);
  }

  /** The fifth working day after a day: the last one on which a start or stop is reported in time. */
  deadline(day: Day): Day {
    if (day === NO_DAY) return NO_DAY;
    let found = this.#later.get(day);
    if (found === undefined) {
      found = day;
      for (let left = REPORTING_DAYS; left > 0;) if (this.isWorking(++found)) left--;
      this.#later.set(day, found);
    }
    return found;
  }
}

/** Working days after the begin or end of care within which it is reported. */
export const REPORTING_DAYS = 5;
