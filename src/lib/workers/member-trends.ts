import type { ComparedGroup } from '#lib/domain/comparison.ts';
import type { IndicatorAnswer } from '#lib/domain/figure.ts';
import type { MemberTrend } from '#lib/domain/member-trend.ts';
import { indicatorOf } from '#lib/indicators/indicators.ts';
import { filledPeriods, filterOf, trendOf } from './answer.ts';
import { memberName, membersOf } from './group-rows.ts';
import { toldAt } from './shared-answer.ts';
import type { SharedSet } from './shared-set.ts';
import type { Model } from './model.ts';

/** Periods that must be shown before there is anything to see over time. */
const LEAST_SHOWN = 2;

/**
 * The shares of the members of a group over time, by name, as far as at least two periods of theirs
 * are shown; with a set, of shared figures alone.
 */
export function memberTrends(
  model: Model,
  question: IndicatorAnswer['question'],
  group: ComparedGroup,
  set?: SharedSet,
): MemberTrend[] {
  const definition = indicatorOf(question.indicator);
  if (definition?.shape !== 'share') return [];
  const { indicator, law, kind } = question;
  const { parties, profile, traffic } = model;
  // Only the chosen definition set is shared.
  const chosen = set ? undefined : model.sets.find(({ id }) => id === question.set);
  const filter = filterOf(model, { ...question, [group]: null }, law);
  const counts = model.counts(definition, chosen ?? model.set, filter);
  const starts = filledPeriods(definition, counts, kind, traffic.horizon[law]?.day ?? 0);
  return membersOf(model, group, law)
    .filter(({ member }) => counts.groups[group].holds(member, -Infinity, Infinity))
    .filter(({ member }) => group !== 'municipality' || parties.inRegion[member] === 1)
    .map(({ member, key }) => {
      const narrowing = { ...question, [group]: key };
      const trend = trendOf(definition, counts, model, law, starts, kind, { group, member });
      const points = trend.map(({ period, figure, cut, provisional }) => ({
        period,
        figure: set
          ? toldAt(set, { indicator, law }, 'share', narrowing, period, figure).figure
          : figure,
        provisional: cut || provisional,
      }));
      return { key, name: memberName(profile, group, key, law), points };
    })
    .filter(({ points }) => points.filter(isShown).length >= LEAST_SHOWN)
    .sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.key < b.key ? -1 : 1));
}

function isShown({ figure }: MemberTrend['points'][number]): boolean {
  return figure.value !== null;
}
