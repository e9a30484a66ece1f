import { formatDay } from '#lib/domain/day.ts';
import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import { COMPARED_GROUPS, type ComparedGroup } from '#lib/domain/comparison.ts';
import type { Figure, Horizon, IndicatorAnswer, Question, TrendPoint } from '#lib/domain/figure.ts';
import type { GroupColumn } from '#lib/domain/groups.ts';
import { isSwitchedOn, sourceOf } from '#lib/domain/indicator-list.ts';
import type { Law } from '#lib/domain/law.ts';
import {
  firstDayOfMonth,
  firstMonthOfPeriod,
  MONTHS_IN,
  monthOf,
  parsePeriod,
  periodOf,
  type Month,
  type PeriodKind,
} from '#lib/domain/period.ts';
import { isUnprotected } from '#lib/disclosure/primary.ts';
import type { Counts, Filter } from '#lib/indicators/cube.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import { INDICATORS, indicatorOf } from '#lib/indicators/indicators.ts';
import { BY_EXPORT } from '#lib/traffic/horizon.ts';
import { askedLines } from './catalogue.ts';
import { comparisonOf } from './comparison.ts';
import { figureAt, partsAt, type Spot } from './figures.ts';
import { groupRowsOf } from './group-rows.ts';
import { ledgerOf } from './ledger.ts';
import { matrixOf } from './matrix.ts';
import { referencesOf } from './references.ts';
import { survivalOf } from './survival.ts';
import type { Model } from './model.ts';

/** Days after its last day in which a period is provisional: stops are still coming in. */
const PROVISIONAL_DAYS = 92;

/** The horizon of a law as the screen shows it, or null where it has no starts and stops. */
export function horizonOf({ traffic }: Model, law: Law): Horizon | null {
  const horizon = traffic.horizon[law];
  if (!horizon) return null;
  const municipality = traffic.gathered.texts.party.texts[horizon.decidedBy];
  const decidedBy = horizon.decidedBy === BY_EXPORT ? 'export' : (municipality ?? null);
  return { day: formatDay(horizon.day), decidedBy };
}

/** Months that in- and outflow looks back at most: a begin in the year 204 is a slip of the pen. */
const FLOW_MONTHS = 600;

/** First months of the periods of a kind that begin by the horizon and may hold something, oldest first. */
export function periodStarts(
  definition: IndicatorDefinition,
  counts: Counts,
  kind: PeriodKind,
  horizonDay: number,
): Month[] {
  const { months } = counts;
  const starts = new Set(months.map((month) => firstMonthOfPeriod(month, kind)));
  if (definition.shape === 'flow' && months.length > 0) {
    // Care that runs on is there in every period, also where nothing begins or ends.
    const last = monthOf(horizonDay);
    const first = Math.max(months[0] as number, last - FLOW_MONTHS);
    for (let from = firstMonthOfPeriod(first, kind); from <= last; from += MONTHS_IN[kind]) {
      starts.add(from);
    }
  }
  return [...starts].filter((from) => firstDayOfMonth(from) <= horizonDay).sort((a, b) => a - b);
}

/** Those of the periods that hold anything of the region (or of what is asked for). */
export function filledPeriods(
  definition: IndicatorDefinition,
  counts: Counts,
  kind: PeriodKind,
  horizonDay: number,
): Month[] {
  const starts = periodStarts(definition, counts, kind, horizonDay);
  if (definition.shape === 'flow') return starts;
  return starts.filter((from) => counts.groups.region.holds(0, from, from + MONTHS_IN[kind] - 1));
}

function lastDay(from: Month, kind: PeriodKind): number {
  return firstDayOfMonth(from + MONTHS_IN[kind]) - 1;
}

/**
 * The latest period that the horizon covers whole and that has a denominator, else the latest: where
 * figures wait for a window to be over, that is a year back.
 */
export function latestTold(
  definition: IndicatorDefinition,
  counts: Counts,
  starts: readonly Month[],
  kind: PeriodKind,
  horizonDay: number,
): Month | undefined {
  const { region } = counts.groups;
  const told = starts.findLast((from) => {
    const to = from + MONTHS_IN[kind] - 1;
    if (lastDay(from, kind) > horizonDay) return false;
    if (definition.shape !== 'share') return true;
    return region.sum('undetermined', 0, from, to) === 0 || region.sum('n', 0, from, to) > 0;
  });
  return told ?? starts.at(-1);
}

/** What a definition counts under a set. */
export function unitOf(definition: IndicatorDefinition, set: DefinitionSet) {
  return definition.units === 'arrangement' ? 'arrangement' : set.unit;
}

/** The figures of what is asked for, or of one member of a group in it, over periods. */
export function trendOf(
  definition: IndicatorDefinition,
  counts: Counts,
  model: Model,
  law: Law,
  starts: readonly Month[],
  kind: PeriodKind,
  whose: Pick<Spot, 'group' | 'member'> = { group: 'region', member: 0 },
): TrendPoint[] {
  const horizonDay = model.traffic.horizon[law]?.day ?? 0;
  const rules = model.profile.disclosure;
  return starts.map((from) => {
    const spot = { ...whose, from, to: from + MONTHS_IN[kind] - 1 };
    return {
      period: periodOf(from, kind),
      figure: figureAt(definition, counts, spot, rules),
      parts: partsAt(definition, counts, spot, rules),
      cut: lastDay(from, kind) > horizonDay,
      provisional: lastDay(from, kind) + PROVISIONAL_DAYS > horizonDay,
    };
  });
}

/** Indicators that the region counts from messages and has not switched off. */
export function activeIndicators({ profile }: Model): IndicatorDefinition[] {
  return INDICATORS.filter(
    ({ id }) => sourceOf(id, profile) === 'traffic' && isSwitchedOn(id, profile),
  );
}

/** The filter that lets a whole law through. */
export function wholeRegion(law: Law): Filter {
  return { law, municipality: -1, provider: -1, product: -1 };
}

/** Code of a text that never matches anything, for a filter on what was never read. */
const NOTHING = 0x7fffffff;

function codeOf(dictionary: { find: (text: string) => number }, text: string | null): number {
  if (text === null) return -1;
  const code = dictionary.find(text);
  return code < 0 ? NOTHING : code;
}

/** The filter that a question asks for under a law. */
export function filterOf({ traffic, catalogue }: Model, question: Question, law: Law): Filter {
  const { texts } = traffic.gathered;
  return {
    law,
    municipality: codeOf(texts.party, question.municipality),
    provider: codeOf(texts.party, question.provider),
    product: codeOf(texts.product, question.product),
    lines: askedLines(catalogue, law, question),
  };
}

/** Everything that the page of one indicator shows, or null where there is nothing to show. */
export function measure(model: Model, question: Question): IndicatorAnswer | null {
  const definition = indicatorOf(question.indicator);
  const law = question.law && model.laws.includes(question.law) ? question.law : model.laws[0];
  const horizon = law && horizonOf(model, law);
  if (!definition || !law || !horizon) return null;
  const { traffic, profile } = model;
  const horizonDay = traffic.horizon[law]?.day ?? 0;
  const set = model.sets.find(({ id }) => id === question.set) ?? model.set;
  const { kind } = question;
  const filter = filterOf(model, question, law);
  const counts = model.counts(definition, set, filter);
  const starts = filledPeriods(definition, counts, kind, horizonDay);
  const asked = question.period === null ? undefined : parsePeriod(question.period);
  const from =
    asked?.kind === kind
      ? asked.firstMonth
      : (latestTold(definition, counts, starts, kind, horizonDay) ??
        firstMonthOfPeriod(monthOf(horizonDay), kind));
  const to = from + MONTHS_IN[kind] - 1;
  const period = periodOf(from, kind);
  const spot = { group: 'region', member: 0, from, to } as const;
  const rules = profile.disclosure;
  /** a group lists all its members, also those that the question is not about */
  const countsOf = (group: GroupColumn) =>
    question[group] === null
      ? counts
      : model.counts(definition, set, filterOf(model, { ...question, [group]: null }, law));
  const answer = {
    question: { ...question, law, set: set.id, period },
    version: definition.version,
    title: definition.title,
    shape: definition.shape,
    by: definition.by,
    unit: unitOf(definition, set),
    method: definition.method,
    examples: definition.examples.map(({ text }) => text),
    laws: model.laws,
    periods: starts.map((start) => periodOf(start, kind)),
    figure: figureAt(definition, counts, spot, rules),
    parts: partsAt(definition, counts, spot, rules),
    matrix: matrixOf(definition, model, counts, law, from, to),
    trend: trendOf(definition, counts, model, law, starts, kind),
    references: referencesOf(definition, model, question, law, set.id),
    groups: groupRowsOf(definition, countsOf, model, { law, from, to }),
    wholes: Object.fromEntries(
      COMPARED_GROUPS.map((group) => [group, figureAt(definition, countsOf(group), spot, rules)]),
    ) as Record<ComparedGroup, Figure>,
    columns: model.catalogue.columnsOf(law),
    sets: model.sets.map((other) => {
      const otherCounts = model.counts(definition, other, filter, ['region']);
      return {
        id: other.id,
        name: other.name,
        unit: unitOf(definition, other),
        figure: figureAt(definition, otherCounts, spot, rules),
        parts: partsAt(definition, otherCounts, spot, rules),
      };
    }),
    survival: survivalOf(definition, model, set, filter),
    ledger: ledgerOf(definition, model, set, counts, filter, period),
    horizon,
    dataFrom: formatDay(traffic.dataFrom[law] ?? horizonDay),
    lookBackDays: definition.lookBackDays ?? 0,
    better: definition.better,
    unprotected: isUnprotected(rules),
  };
  return { ...answer, comparison: comparisonOf(answer) };
}
