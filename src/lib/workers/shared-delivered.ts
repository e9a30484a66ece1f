import type { ComparedGroup } from '#lib/domain/comparison.ts';
import type { DeliveredAnswer, DeliveredQuestion, StrandFigure } from '#lib/domain/delivered.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Narrowing } from '#lib/domain/groups.ts';
import type { Period } from '#lib/domain/period.ts';
import type { SharedAnswer } from '#lib/domain/shared-answer.ts';
import { deliveredComparison } from './delivered-comparison.ts';
import { measureDelivered } from './delivered.ts';
import { NOT_HELD } from './shared-answer.ts';
import { asksOf } from './shared-asks.ts';
import { heldGroups, measuredWhereTold } from './shared-held.ts';
import { chosenIn, type SharedSet } from './shared-set.ts';
import type { Model } from './model.ts';

/** The page of an indicator from deliveries with shared figures alone; null where there is nothing. */
export function sharedDelivered(
  model: Model,
  set: SharedSet,
  question: DeliveredQuestion,
  made: { dataVersion: string; kept: number },
): SharedAnswer<DeliveredAnswer> | null {
  const own = measuredWhereTold(set, question, (asked) => measureDelivered(model, asked));
  if (!own) return null;
  const { period } = own.question;
  const told = (narrowing: Narrowing, at: Period, figures: readonly StrandFigure[]) => {
    const found = set.at(own.question, narrowing, at);
    const isCrossing = chosenIn(narrowing).length > 1;
    return figures.map(({ strand, measure, figure }) => {
      const part = [strand, measure].filter(Boolean).join(' ');
      const nobody = figure.n === 0 && !isCrossing ? figure : NOT_HELD;
      return { strand, measure, figure: found?.get(part) ?? nobody };
    });
  };
  const { groups, cut } = heldGroups(set, own, (row, narrowing) => ({
    ...row,
    figures: told(narrowing, period, row.figures),
  }));
  const wholeOf = (group: ComparedGroup) =>
    told({ ...own.question, [group]: null }, period, own.wholes[group]);
  const answer = {
    ...own,
    figures: told(own.question, period, own.figures),
    trend: own.trend.map((point) => ({
      ...point,
      figures: told(own.question, point.period, point.figures),
    })),
    groups,
    wholes: {
      provider: wholeOf('provider'),
      municipality: wholeOf('municipality'),
    },
    // Not in the set of shared figures.
    distributions: [],
    response: [],
    leftOut: [],
    converted: 0,
  };
  return {
    // Compared by what is shown alone.
    answer: { ...answer, comparison: deliveredComparison(answer) },
    ...made,
    ...asksOf(model, set, own.question, isShown),
    cut,
  };
}

/** Whether any strand has its figure. */
function isShown(found: ReadonlyMap<string, Figure>): boolean {
  return [...found].some(([, { suppressed }]) => !suppressed);
}
