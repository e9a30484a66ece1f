import { formatDay } from '#lib/domain/day.ts';
import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import type {
  GroupColumn,
  GroupRow,
  Horizon,
  IndicatorAnswer,
  LedgerStep,
  Overview,
  Question,
  Tile,
  TrendPoint,
} from '#lib/domain/figure.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { municipalityName } from '#lib/domain/municipalities.ts';
import {
  daysOfPeriod,
  firstDayOfMonth,
  firstMonthOfPeriod,
  MONTHS_IN,
  monthOf,
  parsePeriod,
  periodOf,
  type Month,
  type Period,
  type PeriodKind,
} from '#lib/domain/period.ts';
import { isUnprotected } from '#lib/disclosure/primary.ts';
import { sumMonths, type Counts, type Filter } from '#lib/indicators/cube.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import { INDICATORS, indicatorOf } from '#lib/indicators/indicators.ts';
import { stopsLedger } from '#lib/traffic/stops-ledger.ts';
import { figureAt, partsAt } from './figures.ts';
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

/** First months of the periods of a kind that hold anything and begin by the horizon, oldest first. */
export function periodStarts(
  counts: Counts,
  group: 'region' | 'municipality',
  member: number,
  kind: PeriodKind,
  horizonDay: number,
): Month[] {
  const tally = counts.groups[group];
  const holds = (from: Month) => {
    const to = from + MONTHS_IN[kind] - 1;
    if (sumMonths(tally.n, counts, member, from, to) > 0) return true;
    for (const part of tally.parts.values()) {
      if (sumMonths(part, counts, member, from, to) > 0) return true;
    }
    return false;
  };
  const starts: Month[] = [];
  const end = counts.firstMonth + counts.months;
  for (
    let from = firstMonthOfPeriod(counts.firstMonth, kind);
    from < end && firstDayOfMonth(from) <= horizonDay;
    from += MONTHS_IN[kind]
  ) {
    if (holds(from)) starts.push(from);
  }
  return starts;
}

function lastDay(from: Month, kind: PeriodKind): number {
  return firstDayOfMonth(from + MONTHS_IN[kind]) - 1;
}

/** The latest period that the horizon covers whole, else the latest. */
function latestWhole(starts: readonly Month[], kind: PeriodKind, horizonDay: number) {
  return starts.findLast((from) => lastDay(from, kind) <= horizonDay) ?? starts.at(-1);
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
  return starts.map((from) => ({
    period: periodOf(from, kind),
    figure: figureAt(
      definition,
      counts,
      { group: 'region', member: 0, from, to: from + MONTHS_IN[kind] - 1 },
      model.profile.disclosure,
    ),
    cut: lastDay(from, kind) > horizonDay,
    provisional: lastDay(from, kind) + PROVISIONAL_DAYS > horizonDay,
  }));
}

/** What the start page shows. */
export function overview(model: Model): Overview {
  const { traffic, parties, profile } = model;
  const tilesOf = (law: Law): Tile[] => {
    const horizonDay = traffic.horizon[law]?.day;
    if (horizonDay === undefined) return [];
    const kind = profile.parameters.period;
    return activeIndicators(model).flatMap((definition) => {
      if (definition.shape !== 'share') return [];
      const counts = model.counts(definition, model.set, wholeRegion(law));
      const starts = periodStarts(counts, 'region', 0, kind, horizonDay);
      const latest = latestWhole(starts, kind, horizonDay);
      if (latest === undefined) return [];
      const shown = starts.filter((from) => from <= latest).slice(-TILE_PERIODS);
      const trend = trendOf(definition, counts, model, law, shown, kind);
      const figure = trend.at(-1)?.figure;
      return figure
        ? [
            {
              indicator: definition.id,
              title: definition.title,
              period: periodOf(latest, kind),
              figure,
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

function codeOf(dictionary: { find: (text: string) => number }, text: string | null): number {
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
  const starts = periodStarts(counts, 'region', 0, kind, horizonDay);
  const asked = question.period === null ? undefined : parsePeriod(question.period);
  const from =
    asked?.kind === kind
      ? asked.firstMonth
      : (latestWhole(starts, kind, horizonDay) ?? firstMonthOfPeriod(monthOf(horizonDay), kind));
  const to = from + MONTHS_IN[kind] - 1;
  const period = periodOf(from, kind);
  const spot = { group: 'region', member: 0, from, to } as const;
  const rules = profile.disclosure;
  return {
    question: { ...question, law, set: set.id, period },
    version: definition.version,
    title: definition.title,
    method: definition.method,
    examples: definition.examples.map(({ text }) => text),
    laws: model.laws,
    periods: starts.map((start) => periodOf(start, kind)),
    figure: figureAt(definition, counts, spot, rules),
    parts: partsAt(counts, spot, rules),
    trend: trendOf(definition, counts, model, law, starts, kind),
    groups: {
      municipality: groupRows(definition, counts, model, 'municipality', from, to, law),
      provider: groupRows(definition, counts, model, 'provider', from, to, law),
      product: groupRows(definition, counts, model, 'product', from, to, law),
    },
    sets: model.sets.map((other) => ({
      id: other.id,
      name: other.name,
      unit: other.unit,
      figure: figureAt(definition, model.counts(definition, other, filter), spot, rules),
    })),
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
  const { n } = counts.groups[group];
  const rows: GroupRow[] = [];
  for (let member = 1; member * counts.months < n.length; member++) {
    if (sumMonths(n, counts, member, from, to) === 0) continue;
    const key = texts[member] ?? '';
    rows.push({
      key,
      name: memberName(profile, group, key, law),
      figure: figureAt(definition, counts, { group, member, from, to }, profile.disclosure),
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

/** "Waarom dit getal": from the stop records that were read to the numerator, step by step. */
function ledgerOf(
  definition: IndicatorDefinition,
  model: Model,
  set: DefinitionSet,
  counts: Counts,
  filter: Filter,
  period: Period,
): LedgerStep[] {
  const { first, last } = daysOfPeriod(period);
  const stops = stopsLedger(model.traffic, model.parties, { ...filter, first, last });
  const from = monthOf(first);
  const to = monthOf(last);
  const tally = counts.groups.region;
  const n = sumMonths(tally.n, counts, 0, from, to);
  const leftOut = [...tally.leftOut].map(([id, column]) => ({
    id,
    count: sumMonths(column, counts, 0, from, to),
  }));
  const ended = leftOut.reduce((sum, out) => sum + out.count, n);
  const goesOn = { id: 'trajectory-goes-on', count: stops.endings - ended };
  const steps: LedgerStep[] = [
    { id: 'stops-read', count: stops.read, out: stops.gone },
    { id: 'stops-existing', count: stops.existing, out: stops.noEnding },
    { id: 'endings', count: stops.endings, out: set.unit === 'trajectory' ? [goesOn] : [] },
    { id: 'units-ended', count: ended, out: leftOut },
    { id: 'denominator', count: n, out: [] },
  ];
  const figure = figureAt(
    definition,
    counts,
    { group: 'region', member: 0, from, to },
    model.profile.disclosure,
  );
  if (figure.x !== null) {
    steps.at(-1)?.out.push({ id: 'other-reasons', count: n - figure.x });
    steps.push({ id: 'numerator', count: figure.x, out: [] });
  }
  return steps.map((step) => ({ ...step, out: step.out.filter((out) => out.count !== 0) }));
}
