import type {
  DeliveredAnswer,
  DeliveredMeasure,
  DeliveredQuestion,
  DeliveredRow,
  DeliveredTile,
  ResponseBehind,
  StrandFigure,
} from '#lib/domain/delivered.ts';
import { byCatalogueColumn, type GroupColumn } from '#lib/domain/groups.ts';
import { isSwitchedOn, sourceOf } from '#lib/domain/indicator-list.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import {
  firstMonthOfPeriod,
  MONTHS_IN,
  parsePeriod,
  periodOf,
  type Month,
  type PeriodKind,
} from '#lib/domain/period.ts';
import { isUnprotected } from '#lib/disclosure/primary.ts';
import type { Counts, Filter } from '#lib/indicators/cube.ts';
import { worstCaseMean } from '#lib/indicators/measure/response.ts';
import { DELIVERED, deliveredOf } from '#lib/indicators/delivered/delivered.ts';
import type { DeliveredDefinition } from '#lib/indicators/delivered/definition.ts';
import { CONVERTED } from '#lib/indicators/delivered/tally-delivered.ts';
import { filterOf, wholeRegion } from './answer.ts';
import { deliveredComparison } from './delivered-comparison.ts';
import { distributionsOf, strandFigures } from './delivered-figures.ts';
import { deliveredTrend } from './delivered-trend.ts';
import { memberName, membersOf } from './group-rows.ts';
import type { Model } from './model.ts';

/** Deliveries come by half-year: there are no figures of shorter periods. */
export function deliveredKind(kind: PeriodKind): 'year' | 'half-year' {
  return kind === 'year' ? 'year' : 'half-year';
}

/** Indicators that the region counts from deliveries and has not switched off. */
export function activeDelivered({ profile }: Model): DeliveredDefinition[] {
  return DELIVERED.filter(
    ({ id }) => sourceOf(id, profile) === 'deliveries' && isSwitchedOn(id, profile),
  );
}

/** Laws with rows of an indicator, in their order. */
export function lawsOf(model: Model, definition: DeliveredDefinition): Law[] {
  const names = Object.keys(definition.sources);
  const found = new Set(names.flatMap((name) => model.deliveredLaws(name)));
  return LAWS.filter((law) => found.has(law));
}

/** First months of the periods that hold anything of the region, or of what is asked for. */
export function deliveredStarts(
  definition: DeliveredDefinition,
  counts: Counts,
  kind: PeriodKind,
): Month[] {
  const starts = new Set(counts.months.map((month) => firstMonthOfPeriod(month, kind)));
  return [...starts]
    .filter((from) => holdsOwn(definition, counts, from, from + MONTHS_IN[kind] - 1))
    .sort((a, b) => a - b);
}

/** Whether anything was delivered: care of the traffic alone makes no figure. */
function holdsOwn(
  { beside }: DeliveredDefinition,
  counts: Counts,
  from: Month,
  to: Month,
): boolean {
  const { region } = counts.groups;
  if (!beside) return region.holds(0, from, to);
  const own = region.names('part').filter((name) => !name.endsWith(`\n${beside.value}`));
  return own.some((name) => region.sum(`part ${name}`, 0, from, to) > 0);
}

function measuresOf({ measures }: DeliveredDefinition): DeliveredMeasure[] {
  return measures.map(({ id, kind, scale }) => ({ id, kind, scale }));
}

/** Everything that the page of an indicator from deliveries shows; null where there is nothing. */
export function measureDelivered(
  model: Model,
  question: DeliveredQuestion,
): DeliveredAnswer | null {
  const definition = deliveredOf(question.indicator);
  const laws = definition ? lawsOf(model, definition) : [];
  const law = question.law && laws.includes(question.law) ? question.law : laws[0];
  if (!definition || !law) return null;
  const kind = deliveredKind(question.kind);
  const filter = filterOf(model, { ...question, set: null }, law);
  const counts = model.deliveredCounts(definition, filter, kind);
  const starts = deliveredStarts(definition, counts, kind);
  const asked = question.period === null ? undefined : parsePeriod(question.period);
  const from = asked?.kind === kind ? asked.firstMonth : starts.at(-1);
  if (from === undefined) return null;
  const to = from + MONTHS_IN[kind] - 1;
  const rules = model.profile.disclosure;
  const spot = { group: 'region', member: 0, from, to } as const;
  const { region } = counts.groups;
  /** a group lists all its members, also those that the question is not about */
  const countsOf = (group: GroupColumn) =>
    question[group] === null
      ? counts
      : model.deliveredCounts(
          definition,
          filterOf(model, { ...question, set: null, [group]: null }, law),
          kind,
        );
  const rows = (group: GroupColumn) =>
    rowsOf(definition, countsOf(group), model, group, law, from, to);
  const whole = (group: GroupColumn) => strandFigures(definition, countsOf(group), spot, rules);
  const trend = deliveredTrend(definition, counts, model, starts, kind);
  const answer = {
    question: { ...question, law, kind, period: periodOf(from, kind) },
    version: definition.version,
    title: definition.title,
    method: definition.method,
    examples: definition.examples.map(({ text }) => text),
    laws,
    periods: starts.map((start) => periodOf(start, kind)),
    measures: measuresOf(definition),
    strands: strandsIn(definition, trend),
    figures: strandFigures(definition, counts, spot, rules),
    distributions: distributionsOf(definition, counts, spot, rules),
    response: responseBehind(definition, model, filter, from, kind),
    trend,
    groups: {
      municipality: rows('municipality'),
      provider: rows('provider'),
      product: rows('product'),
      ...byCatalogueColumn(rows),
    },
    wholes: { provider: whole('provider'), municipality: whole('municipality') },
    better: definition.better,
    columns: model.catalogue.columnsOf(law),
    leftOut: region
      .names('out')
      .filter((id) => id !== CONVERTED)
      .map((id) => ({ id, count: region.sum(`out ${id}`, 0, from, to) }))
      .filter(({ count }) => count > 0),
    converted: region.sum(`out ${CONVERTED}`, 0, from, to),
    unprotected: isUnprotected(rules),
  };
  return { ...answer, comparison: deliveredComparison(answer) };
}

/** The response to the questions behind a mean, of the same choice; none where either is hidden. */
function responseBehind(
  definition: DeliveredDefinition,
  model: Model,
  filter: Filter,
  from: Month,
  kind: 'year' | 'half-year',
): ResponseBehind[] {
  const scale = definition.measures[0]?.scale;
  const asked = deliveredOf('respons');
  if (!definition.bands || !scale || !asked) return [];
  const rules = model.profile.disclosure;
  const spot = { group: 'region', member: 0, from, to: from + MONTHS_IN[kind] - 1 } as const;
  const marks = strandFigures(
    definition,
    model.deliveredCounts(definition, filter, kind),
    spot,
    rules,
  );
  const answers = strandFigures(asked, model.deliveredCounts(asked, filter, kind), spot, rules);
  return answers.flatMap(({ strand, figure: { n: approached, x } }) => {
    const told = marks.find((one) => one.strand === strand && one.measure === '')?.figure;
    if (!approached || x === null || !told?.n || told.value === null) return [];
    const [lowest, highest] = scale;
    const bounds = worstCaseMean(told.value, told.n, approached, { lowest, highest });
    return bounds ? [{ strand, approached, share: told.n / approached, ...bounds }] : [];
  });
}

function strandsIn(
  { strands }: DeliveredDefinition,
  trend: readonly { figures: StrandFigure[] }[],
): string[] {
  const held = new Set(trend.flatMap(({ figures }) => figures.map(({ strand }) => strand)));
  return strands.filter((strand) => held.has(strand));
}

function rowsOf(
  definition: DeliveredDefinition,
  counts: Counts,
  model: Model,
  group: GroupColumn,
  law: Law,
  from: Month,
  to: Month,
): DeliveredRow[] {
  const { parties, profile } = model;
  return membersOf(model, group, law)
    .map(({ member, key }) => ({
      key,
      name: memberName(profile, group, key, law),
      inRegion: group !== 'municipality' || parties.inRegion[member] === 1,
      figures: strandFigures(definition, counts, { group, member, from, to }, profile.disclosure),
    }))
    .filter(({ figures }) => figures.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.key < b.key ? -1 : 1));
}

/** Periods in the little trend of a tile. */
const TILE_PERIODS = 5;

/** The latest period of each indicator from deliveries that has rows under a law. */
export function deliveredTiles(model: Model, law: Law): DeliveredTile[] {
  const kind = deliveredKind(model.profile.parameters.period);
  return activeDelivered(model).flatMap((definition) => {
    if (!lawsOf(model, definition).includes(law)) return [];
    const counts = model.deliveredCounts(definition, wholeRegion(law), kind);
    const starts = deliveredStarts(definition, counts, kind);
    const trend = deliveredTrend(definition, counts, model, starts.slice(-TILE_PERIODS), kind);
    const last = trend.at(-1);
    const [measure] = measuresOf(definition);
    if (!last || !measure || last.figures.every(({ figure }) => figure.n === 0)) return [];
    return [
      {
        indicator: definition.id,
        title: definition.title,
        period: last.period,
        measure,
        strands: strandsIn(definition, trend),
        figures: last.figures.filter(({ measure: id, figure }) => id === '' && figure.n !== 0),
        trend,
      },
    ];
  });
}
