import { civilOf, formatDay, parseDay, type Day } from '#lib/domain/day.ts';
import type { Due, DueReason, Track } from '#lib/domain/obligation.ts';
import { daysOfPeriod, parsePeriod, periodOf, type Period } from '#lib/domain/period.ts';

/** What the region agreed on deliveries. */
export interface DueRules {
  /** ended trajectories from which a provider delivers */
  threshold: number;
  periods: 'year' | 'half-year' | 'quarter';
  /** month and day, as `07-31`, in the order of the periods in a year */
  deadlines: readonly string[];
}

/** The care of one provider in the messages. */
export interface ProviderCare {
  /** ended trajectories by period */
  ended: ReadonlyMap<Period, number>;
  /** periods in which care ran */
  active: ReadonlySet<Period>;
  /** years in which foster care ran */
  foster: ReadonlySet<Period>;
}

/** The day it is, and the day up to which the messages are complete (null without messages). */
export interface DueMoment {
  today: Day;
  horizon: Day | null;
}

/** What is due for a period, by when, and why. */
export interface DueFor {
  period: Period;
  track: Track;
  due: Due;
  dueOn: Day;
  reason: DueReason;
}

/** The periods of a year in which care is delivered. */
export function periodsOf(year: string, { periods }: Pick<DueRules, 'periods'>): Period[] {
  return periods === 'year' ? [year] : [`${year}-H1`, `${year}-H2`];
}

/** The periods of care that a written period lies in or holds. */
export function periodsHolding(written: Period, rules: Pick<DueRules, 'periods'>): Period[] {
  const parsed = parsePeriod(written);
  if (!parsed) return [];
  const kind = rules.periods === 'year' ? 'year' : 'half-year';
  const ends = [parsed.firstMonth, parsed.lastMonth].map((month) => periodOf(month, kind));
  return [...new Set(ends)];
}

/** The deadline of a period: the first time after its end that the agreed day comes. */
export function deadlineOf(period: Period, track: Track, { deadlines }: DueRules): Day {
  const { last } = daysOfPeriod(period);
  const isFirst = track === 'care' && period.endsWith('H1');
  const agreed = (isFirst ? deadlines[0] : deadlines.at(-1)) ?? '12-31';
  const { year } = civilOf(last);
  const days = [year, year + 1].map((one) => parseDay(`${one}-${agreed}`));
  return days.find((day) => day > last) ?? last;
}

/** Whether a period is over, and the messages reach its end. */
function unknownYet(
  period: Period,
  count: number,
  carried: number,
  { today, horizon }: DueMoment,
): DueReason | undefined {
  const { last } = daysOfPeriod(period);
  if (horizon === null) return { code: 'no-messages' };
  if (today <= last) return { code: 'running', count, carried, until: formatDay(last) };
  if (horizon >= last) return undefined;
  return { code: 'beyond-horizon', count, carried, horizon: formatDay(horizon) };
}

/**
 * What is due for the care of one year (calculation rules, 4). The count of a first half goes along to
 * the second where it is under the threshold, and never into another year.
 */
export function careDue(
  year: string,
  care: ProviderCare | null,
  rules: DueRules,
  moment: DueMoment,
): DueFor[] {
  const periods = periodsOf(year, rules);
  const of = (period: Period, due: Due, reason: DueReason): DueFor => {
    const dueOn = deadlineOf(period, 'care', rules);
    return { period, track: 'care', due, dueOn, reason };
  };
  const all = (code: 'quarters' | 'no-messages' | 'not-in-messages') =>
    periods.map((period) => of(period, 'unknown', { code }));
  if (rules.periods === 'quarter') return all('quarters');
  if (moment.horizon === null) return all('no-messages');
  if (!care) return all('not-in-messages');

  const countOf = (period: Period) => care.ended.get(period) ?? 0;
  const isEnough = (count: number) => count >= rules.threshold;
  const alone = (period: Period, few: 'few' | 'few-carried'): DueFor => {
    const count = countOf(period);
    const unknown = unknownYet(period, count, 0, moment);
    if (unknown) return of(period, 'unknown', unknown);
    if (!care.active.has(period) && count === 0) return of(period, 'nothing', { code: 'no-care' });
    return isEnough(count)
      ? of(period, 'deliver', { code: 'enough', count })
      : of(period, 'notice', { code: few, count });
  };
  const [one, two] = periods;
  if (one === undefined) return [];
  if (two === undefined) return [alone(one, 'few')];

  const first = alone(one, 'few-carried');
  const counts = { first: countOf(one), second: countOf(two) };
  const carried = isEnough(counts.first) ? 0 : counts.first;
  const unknown = unknownYet(two, counts.second, carried, moment);
  if (unknown) return [first, of(two, 'unknown', unknown)];
  if (isEnough(counts.second) && carried === 0) {
    return [first, of(two, 'deliver', { code: 'enough', count: counts.second })];
  }
  if (isEnough(counts.first)) {
    const gone = !care.active.has(two) && counts.second === 0;
    const few: DueReason = gone ? { code: 'no-care' } : { code: 'few-after-enough', ...counts };
    return [first, of(two, gone ? 'nothing' : 'notice', few)];
  }
  if (carried === 0) return [first, alone(two, 'few')];
  if (!isEnough(carried + counts.second)) {
    return [first, of(two, 'notice', { code: 'sum-few', ...counts })];
  }
  // Both halves come together, at the deadline of the second.
  const second = of(two, 'deliver', { code: 'sum-enough', ...counts });
  return [{ ...second, period: one }, second];
}

/** What is due for foster care: satisfaction, once a year, whatever the number. */
export function fosterDue(
  year: string,
  care: ProviderCare | null,
  rules: DueRules,
  { today }: DueMoment,
): DueFor | undefined {
  if (!care?.foster.has(year)) return undefined;
  const { last } = daysOfPeriod(year);
  const base = {
    period: year,
    track: 'foster' as const,
    dueOn: deadlineOf(year, 'foster', rules),
  };
  return today <= last
    ? { ...base, due: 'unknown', reason: { code: 'foster' } }
    : { ...base, due: 'deliver', reason: { code: 'foster' } };
}
