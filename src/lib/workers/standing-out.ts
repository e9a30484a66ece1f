import type { Attention } from '#lib/domain/attention.ts';
import { COMPARED_GROUPS, isClear, type ComparedGroup } from '#lib/domain/comparison.ts';
import { formatDay } from '#lib/domain/day.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { MONTHS_IN, periodOf, type Month, type PeriodKind } from '#lib/domain/period.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import type { DeliveredDefinition } from '#lib/indicators/delivered/definition.ts';
import { benjaminiHochberg } from '#lib/indicators/measure/false-discovery.ts';
import { activeIndicators, filledPeriods, latestTold, wholeRegion } from './answer.ts';
import { compareUnits, seesAll } from './comparison.ts';
import { compareMeans } from './delivered-comparison.ts';
import { strandFigures } from './delivered-figures.ts';
import { activeDelivered, deliveredStarts, lawsOf } from './delivered.ts';
import { figureAt } from './figures.ts';
import { memberName, membersOf } from './group-rows.ts';
import type { Model } from './model.ts';

/** The latest period of a kind that is told of an indicator, or undefined where there is none. */
export function latestOf(
  model: Model,
  definition: IndicatorDefinition,
  law: Law,
  kind: PeriodKind,
): Month | undefined {
  const day = model.traffic.horizon[law]?.day;
  if (day === undefined) return undefined;
  const counts = model.counts(definition, model.set, wholeRegion(law), ['region']);
  return latestTold(definition, counts, filledPeriods(definition, counts, kind, day), kind, day);
}

/** Indicators from messages that are shares: those can be compared. */
export function sharesOf(model: Model): IndicatorDefinition[] {
  return activeIndicators(model).filter(({ shape }) => shape === 'share');
}

/** A comparison of a member, with its p. */
interface Told {
  told: Extract<Attention, { kind: 'stands-out' }>;
  p: number;
}

/**
 * Providers and municipalities outside the 99.8 % limits of the latest year (half-years of a provider
 * are mostly too small), as far as the false discovery rate over all comparisons of that year stays
 * under 5 %. The least likely ones come first.
 */
export function standingOut(model: Model): Attention[] {
  const compared = [
    ...model.laws.flatMap((law) =>
      sharesOf(model).flatMap((definition) => {
        const from = latestOf(model, definition, law, 'year');
        return from === undefined ? [] : comparedTraffic(model, definition, law, from);
      }),
    ),
    ...LAWS.flatMap((law) =>
      activeDelivered(model)
        // Care of the traffic alone makes no figure, and laying it beside nothing takes long.
        .filter((definition) => lawsOf(model, definition).includes(law))
        .flatMap((definition) => comparedDelivered(model, definition, law)),
    ),
  ];
  const { rejected } = benjaminiHochberg(compared.map(({ p }) => p));
  return compared
    .filter(({ told }, i) => rejected[i] === true && isClear(told.verdict))
    .sort((a, b) => a.p - b.p)
    .map(({ told }) => told);
}

/** All members of both groups that can be compared in a year. */
function comparedTraffic(
  model: Model,
  definition: IndicatorDefinition,
  law: Law,
  from: Month,
): Told[] {
  const { profile, set } = model;
  const counts = model.counts(definition, set, wholeRegion(law), ['region', ...COMPARED_GROUPS]);
  const period = periodOf(from, 'year');
  if (!seesAll(lookBackOf(model, definition, law), period)) return [];
  const to = from + MONTHS_IN.year - 1;
  const at = (group: 'region' | ComparedGroup, member: number) =>
    figureAt(definition, counts, { group, member, from, to }, profile.disclosure);
  const whole = at('region', 0);
  return COMPARED_GROUPS.flatMap((group) => {
    const rows = comparedMembers(model, group, law)
      .map(({ member, key }) => ({ key, figure: at(group, member) }))
      .filter(({ figure }) => figure.n !== 0);
    const units = compareUnits(whole, rows)?.units ?? [];
    const address = { group, indicator: definition.id, law, period, strand: null };
    return units.flatMap((unit) => toldOf(model, address, unit, whole));
  });
}

/** The same of the latest year of deliveries, strand by strand. */
function comparedDelivered(model: Model, definition: DeliveredDefinition, law: Law): Told[] {
  const [measure] = definition.measures;
  const counts = model.deliveredCounts(definition, wholeRegion(law), 'year');
  const from = deliveredStarts(definition, counts, 'year').at(-1);
  if (!measure || from === undefined) return [];
  const span = { from, to: from + MONTHS_IN.year - 1 };
  const period = periodOf(from, 'year');
  const at = (group: 'region' | ComparedGroup, member: number) =>
    strandFigures(definition, counts, { group, member, ...span }, model.profile.disclosure);
  const compare = measure.kind === 'mean' ? compareMeans : compareUnits;
  const wholes = at('region', 0).filter((one) => one.measure === measure.id);
  return COMPARED_GROUPS.flatMap((group) => {
    const members = comparedMembers(model, group, law).map(({ member, key }) => ({
      key,
      figures: at(group, member),
    }));
    return wholes.flatMap(({ strand, figure: whole }) => {
      const rows = members.flatMap(({ key, figures }) =>
        figures
          .filter((one) => one.strand === strand && one.measure === measure.id)
          .map(({ figure }) => ({ key, figure })),
      );
      const units = compare(whole, rows)?.units ?? [];
      const address = { group, indicator: definition.id, law, period, strand };
      return units.flatMap((unit) => toldOf(model, address, unit, whole));
    });
  });
}

/** The members of a group that are compared: municipalities outside the region are not. */
function comparedMembers(model: Model, group: ComparedGroup, law: Law) {
  return membersOf(model, group, law).filter(
    ({ member }) => group === 'provider' || model.parties.inRegion[member] === 1,
  );
}

function toldOf(
  { profile }: Model,
  address: Pick<Told['told'], 'group' | 'indicator' | 'law' | 'period' | 'strand'>,
  unit: Pick<Told['told'], 'key' | 'x' | 'n' | 'value' | 'verdict'> & { p: number | undefined },
  whole: Figure,
): Told[] {
  const { p, key, x, n, value, verdict } = unit;
  if (p === undefined || whole.value === null) return [];
  const name = memberName(profile, address.group, key, address.law);
  const told = { ...address, key, name, x, n, value, verdict, other: whole.value };
  return [{ p, told: { kind: 'stands-out', ...told } }];
}

/** How far a definition looks back, and where the data of a law begins. */
export function lookBackOf(model: Model, { lookBackDays = 0 }: IndicatorDefinition, law: Law) {
  const { dataFrom, horizon } = model.traffic;
  return {
    lookBackDays,
    dataFrom: formatDay(dataFrom[law] ?? horizon[law]?.day ?? 0),
  };
}
