import { Z95 } from './normal.ts';

/** One step of a survival curve: the share still without the event just after `time`. */
export interface SurvivalStep {
  time: number;
  /** how many were still followed just before this time */
  atRisk: number;
  events: number;
  survival: number;
  low: number;
  high: number;
}

/**
 * The Kaplan–Meier estimate of the time to an event, with Greenwood's variance and a 95 % interval on
 * the log scale, cut at 1. `times[i]` is the time of the event where `happened[i]`, else the time up
 * to which row i was followed; at equal times events come before the end of following. Where nobody
 * is left without the event, low and high are NaN.
 *
 * Sources: E. L. Kaplan and P. Meier, JASA 53 (1958), 457–481; M. Greenwood (1926); the interval is
 * that of `survfit(conf.type = "log")` in R's survival.
 */
export function kaplanMeier(
  times: ArrayLike<number>,
  happened: ArrayLike<number | boolean>,
  z: number = Z95,
): SurvivalStep[] {
  const order = Array.from({ length: times.length }, (_, i) => i).sort(
    (a, b) => (times[a] as number) - (times[b] as number),
  );
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let variance = 0;
  for (let i = 0; i < order.length;) {
    const time = times[order[i] as number] as number;
    const atRisk = order.length - i;
    let events = 0;
    for (; i < order.length && times[order[i] as number] === time; i++) {
      if (happened[order[i] as number]) events++;
    }
    if (events === 0) continue;
    survival *= 1 - events / atRisk;
    variance += events / (atRisk * (atRisk - events));
    const spread = z * Math.sqrt(variance);
    steps.push({
      time,
      atRisk,
      events,
      survival,
      low: survival === 0 ? NaN : survival * Math.exp(-spread),
      high: survival === 0 ? NaN : Math.min(1, survival * Math.exp(spread)),
    });
  }
  return steps;
}

/** The share still without the event at a time: that of the last step up to it, or 1 before the first. */
export function survivalAt(
  steps: readonly SurvivalStep[],
  time: number,
): { survival: number; low: number; high: number } {
  return steps.findLast((step) => step.time <= time) ?? { survival: 1, low: 1, high: 1 };
}
