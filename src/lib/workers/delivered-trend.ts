import type { DeliveredPoint } from '#lib/domain/delivered.ts';
import { MONTHS_IN, periodOf, type Month, type PeriodKind } from '#lib/domain/period.ts';
import { deadlineOf, periodsHolding } from '#lib/deliveries/due.ts';
import type { Counts } from '#lib/indicators/cube.ts';
import type { DeliveredDefinition } from '#lib/indicators/delivered/definition.ts';
import { strandFigures } from './delivered-figures.ts';
import type { Model } from './model.ts';

/**
 * The numbers over periods, oldest first. One is provisional until the day has passed by which it has
 * to be delivered.
 */
export function deliveredTrend(
  definition: DeliveredDefinition,
  counts: Counts,
  model: Model,
  starts: readonly Month[],
  kind: PeriodKind,
): DeliveredPoint[] {
  const rules = model.profile.deliveries;
  return starts.map((from) => {
    const spot = { group: 'region', member: 0, from, to: from + MONTHS_IN[kind] - 1 } as const;
    const figures = strandFigures(definition, counts, spot, model.profile.disclosure);
    const period = periodOf(from, kind);
    const due = deadlineOf(periodsHolding(period, rules).at(-1) ?? period, 'care', rules);
    return { period, figures, provisional: model.today <= due };
  });
}
