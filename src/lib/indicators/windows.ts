import type { Day } from '#lib/domain/day.ts';
import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import { firstDayOfMonth, firstMonthOfPeriod, monthOf } from '#lib/domain/period.ts';

/** Months from the first of a half-year to the first of the one after the next. */
const TWO_HALF_YEARS = 12;

/** The last day on which a new start after an end still counts, under a definition set. */
export function lastDayOfNewStart(end: Day, set: DefinitionSet): Day {
  if (set.newStartWindow !== 'half-year') return end + set.newStartWindow;
  const halfYear = firstMonthOfPeriod(monthOf(end), 'half-year');
  return firstDayOfMonth(halfYear + TWO_HALF_YEARS) - 1;
}
