import type { IndicatorAnswer, Question, ReferenceRow } from '#lib/domain/figure.ts';
import { GROUP_COLUMNS } from '#lib/domain/groups.ts';
import type { Law } from '#lib/domain/law.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import type { Model } from './model.ts';

/**
 * The reference figures of the profile that may stand beside an answer, oldest first. They are about
 * all care of their area, so a narrower choice has none; those of one municipality stand on its page
 * alone. Comparable are those that were counted by the definition set on screen.
 */
export function referencesOf(
  definition: IndicatorDefinition,
  { profile, sets }: Model,
  question: Question,
  law: Law,
  set: string,
): IndicatorAnswer['references'] {
  const isNarrow = GROUP_COLUMNS.some(
    (group) => group !== 'municipality' && question[group] !== null,
  );
  // Parts and counts have no one value to stand beside.
  if (isNarrow || (definition.shape !== 'share' && definition.shape !== 'days')) return [];
  const rows: ReferenceRow[] = profile.referenceFigures
    .filter((figure) => figure.indicator === definition.id && figure.law === law)
    .filter(({ area }) => !/^\d{4}$/.test(area) || area === question.municipality)
    .filter(({ period }) => parsePeriod(period) !== undefined)
    .map((figure) => ({
      area: figure.area,
      period: figure.period,
      value: figure.value,
      denominator: figure.denominator,
      source: figure.source,
      definition: sets.find(({ id }) => id === figure.definition)?.name ?? figure.definition,
      comparable: figure.definition === set,
    }));
  return rows.sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
}
