import { formatDay } from '#lib/domain/day.ts';
import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import type {
  GroupColumn,
  GroupRow,
  Horizon,
  IndicatorAnswer,
  Overview,
  Question,
  Tile,
  TrendPoint,
} from '#lib/domain/figure.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { municipalityName } from '#lib/domain/municipalities.ts';
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
import { figureAt, partsAt } from './figures.ts';
import { ledgerOf } from './ledger.ts';
import { survivalOf } from './survival.ts';
import type { Model } from './workspace.ts';

/** Days after its last day in which a period is provisional: stops are still coming in. */
const PROVISIONAL_DAYS = 92;
/** Periods in the little trend of a tile. */
const TILE_PERIODS = 5;

/** The horizon of a law as the screen shows it, or null where it has no starts and stops. */
export function horizonOf({ traffic }: Model, law: Law): Horizon | null {
  const horizon = traffic.horizon[law];
  if (!horizon) return null;
  const decidedBy = traffic.gathered.texts.party.texts[horizon.decidedBy];
  return { day: formatDay(horizon.day), decidedBy: decidedBy ?? null };
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

function trendOf(
  definition: IndicatorDefinition,
  counts: Counts,
  model: Model,
  law: Law,
  starts: readonly Month[],
  kind: PeriodKind,
): TrendPoint[] {
  const horizonDay = model.traffic.horizon[law]?.day ?? 0;
  const rules = model.profile.disclosure;
  return starts.map((from) => {
    const spot = { group: 'region', member: 0, from, to: from + MONTHS_IN[kind] - 1 } as const;
    return {
      period: periodOf(from, kind),
      figure: figureAt(definition, counts, spot, rules),
      parts: partsAt(definition, counts, spot, rules),
      cut: lastDay(from, kind) > horizonDay,
      provisional: lastDay(from, kind) + PROVISIONAL_DAYS > horizonDay,
    };
  });
}

/** What the start page shows. */
export function overview(model: Model): Overview {
  const { traffic, parties, profile } = model;
  const tilesOf = (law: Law): Tile[] => {
    const horizonDay = traffic.horizon[law]?.day;
    if (horizonDay === undefined) return [];
    const kind = profile.parameters.period;
    return activeIndicators(model).flatMap((definition) => {
      const counts = model.counts(definition, model.set, wholeRegion(law));
      const starts = filledPeriods(definition, counts, kind, horizonDay);
      const latest = latestTold(definition, counts, starts, kind, horizonDay);
      if (latest === undefined) return [];
      const shown = starts.filter((from) => from <= latest).slice(-TILE_PERIODS);
      const trend = trendOf(definition, counts, model, law, shown, kind);
      const last = trend.at(-1);
      return last
        ? [
            {
              indicator: definition.id,
              title: definition.title,
              shape: definition.shape,
              unit: unitOf(definition, model.set),
              period: last.period,
              figure: last.figure,
              parts: last.parts,
              trend,
            },
          ]
        : [];
    });
  };
  const last = new Map<number, number>();
  for (const law of LAWS) {
    for (const [municipality, day] of traffic.last[law]) {
      last.set(municipality, Math.max(day, last.get(municipality) ?? day));
    }
  }
  const completeness = [...last]
    .map(([code, day]) => {
      const municipality = parties.texts[code] ?? '';
      return {
        municipality,
        name: municipalityName(municipality),
        inRegion: parties.inRegion[code] === 1,
        last: formatDay(day),
      };
    })
    .sort((a, b) => (a.municipality < b.municipality ? -1 : 1));
  return {
    laws: model.laws,
    tiles: { jeugd: tilesOf('jeugd'), wmo: tilesOf('wmo') },
    horizon: { jeugd: horizonOf(model, 'jeugd'), wmo: horizonOf(model, 'wmo') },
    completeness,
    unprotected: isUnprotected(profile.disclosure),
  };
}

/** Indicators that the region has not switched off. */
export function activeIndicators({ profile }: Model): IndicatorDefinition[] {
  return INDICATORS.filter(({ id }) => profile.indicators[id] !== false);
}

/** The filter that lets a whole law through. */
export function wholeRegion(law: Law): Filter {
  return { law, municipality: -1, provider: -1, product: -1 };
}

/** Code of a text that never matches anything, for a filter on what was never read. */
const NOTHING = 0x7fffffff;

/** The code of a text in a dictionary; −1 (all) for null, and a code of nothing for what was never read. */
export function codeOf(
  dictionary: { find: (text: string) => number },
  text: string | null,
): number {
  if (text === null) return -1;
  const code = dictionary.find(text);
  return code < 0 ? NOTHING : code;
}

/** Everything that the page of one indicator shows, or null where there is nothing to show. */
export function measure(model: Model, question: Question): IndicatorAnswer | null {
  const definition = indicatorOf(question.indicator);
  const law = question.law && model.laws.includes(question.law) ? question.law : model.laws[0];
  const horizon = law && horizonOf(model, law);
  if (!definition || !law || !horizon) return null;
  const { traffic, profile } = model;
  const { texts } = traffic.gathered;
  const horizonDay = traffic.horizon[law]?.day ?? 0;
  const set = model.sets.find(({ id }) => id === question.set) ?? model.set;
  const { kind } = question;
  const filter: Filter = {
    law,
    municipality: codeOf(texts.party, question.municipality),
    provider: codeOf(texts.party, question.provider),
    product: codeOf(texts.product, question.product),
  };
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
  return {
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
    trend: trendOf(definition, counts, model, law, starts, kind),
    groups: {
      municipality: groupRows(definition, counts, model, 'municipality', from, to, law),
      provider: groupRows(definition, counts, model, 'provider', from, to, law),
      product: groupRows(definition, counts, model, 'product', from, to, law),
    },
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
    unprotected: isUnprotected(rules),
  };
}

function groupRows(
  definition: IndicatorDefinition,
  counts: Counts,
  model: Model,
  group: GroupColumn,
  from: Month,
  to: Month,
  law: Law,
): GroupRow[] {
  const { parties, profile, traffic } = model;
  const texts = group === 'product' ? traffic.gathered.texts.product.texts : parties.texts;
  const rows: GroupRow[] = [];
  const tally = counts.groups[group];
  // In- and outflow holds also what began before.
  const first = definition.shape === 'flow' ? -Infinity : from;
  const holds = (member: number) => tally.holds(member, first, to);
  for (let member = 1; member < texts.length; member++) {
    if (!holds(member)) continue;
    const key = texts[member] ?? '';
    rows.push({
      key,
      name: memberName(profile, group, key, law),
      figure: figureAt(definition, counts, { group, member, from, to }, profile.disclosure),
      parts: partsAt(definition, counts, { group, member, from, to }, profile.disclosure),
      inRegion: group !== 'municipality' || parties.inRegion[member] === 1,
    });
  }
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.key < b.key ? -1 : 1));
}

function memberName(profile: Model['profile'], group: GroupColumn, key: string, law: Law): string {
  if (group === 'municipality') return municipalityName(key);
  const name =
    group === 'provider'
      ? profile.providers.find(({ agb }) => agb === key)?.name
      : profile.products.find((product) => product.code === key && product.law === law)?.name;
  return name || key;
}
