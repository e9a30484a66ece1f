import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import { NO_DAY } from '#lib/domain/day.ts';
import type { IndicatorAnswer } from '#lib/domain/figure.ts';
import { LAWS } from '#lib/domain/law.ts';
import { isUnprotected } from '#lib/disclosure/primary.ts';
import type { Filter } from '#lib/indicators/cube.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import { kaplanMeier, survivalAt } from '#lib/indicators/measure/survival.ts';
import type { Model } from './model.ts';

/** Ended units from which on the curve is shown (privacy and statistics, 2). */
const SURVIVAL_FROM = 100;
/** Days at which it is told. */
const SURVIVAL_DAYS = [31, 92, 183, 274, 365];

/**
 * The estimated share without a new start by days since the end, over all ended units of the region
 * under a law, followed up to the horizon. Null for indicators without an event to wait for, for a
 * narrower choice than the region, and for fewer than a hundred units.
 */
export function survivalOf(
  definition: IndicatorDefinition,
  model: Model,
  set: DefinitionSet,
  filter: Filter,
): IndicatorAnswer['survival'] {
  const { municipality, provider, product, lines } = filter;
  const isWhole = municipality < 0 && provider < 0 && product < 0 && lines === undefined;
  if (!definition.timeToEvent || !isWhole) return null;
  const counting = model.counting(definition, set);
  const { units } = counting;
  const { leftOut } = definition.rule(counting);
  const daysTo = definition.timeToEvent(counting);
  const law = LAWS.indexOf(filter.law);
  const horizon = counting.horizon[law] as number;
  const times: number[] = [];
  const happened: boolean[] = [];
  for (let row = 0; row < units.length; row++) {
    const end = units.end[row] as number;
    if (end === NO_DAY || units.law[row] !== law || units.inRegion[row] !== 1) continue;
    if (leftOut(row) !== undefined) continue;
    const days = daysTo(row);
    times.push(days ?? horizon - end);
    happened.push(days !== undefined);
  }
  const enough = isUnprotected(model.profile.disclosure) ? 1 : SURVIVAL_FROM;
  if (times.length < enough) return null;
  const steps = kaplanMeier(times, happened);
  const points = SURVIVAL_DAYS.map((day) => ({ day, ...survivalAt(steps, day) }));
  return {
    n: times.length,
    points: points.map(({ day, survival, low, high }) => ({ day, survival, low, high })),
  };
}
