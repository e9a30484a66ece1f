import { formatDay, type Day } from '#lib/domain/day.ts';
import type { DeliveryRows } from '#lib/domain/delivery-records.ts';
import { daysOfPeriod, MONTHS_IN, periodOf } from '#lib/domain/period.ts';
import type { OfferedRow, Supply, WaitedRow } from '#lib/domain/supply.ts';
import { hidesShare, isUnprotected } from '#lib/disclosure/primary.ts';
import { textAt } from '#lib/deliveries/parts.ts';
import { activeIndicators, filledPeriods, latestTold, wholeRegion } from './answer.ts';
import { contractorsBy } from './delivery-versions.ts';
import { figureAt, partsAt } from './figures.ts';
import { membersOf } from './group-rows.ts';
import type { Model } from './model.ts';

/** The indicator that says how long was waited. */
const WAITED = 'wachttijd';

/** Who is contracted, what they say they have on offer, and how long was waited by the messages. */
export function supply(model: Model): Supply {
  const { providers } = model.profile;
  const names = new Map(providers.map(({ agb, name }) => [agb, name || agb]));
  const byName = <T extends { provider: string }>(rows: T[], rest: (row: T) => string) => {
    const key = (row: T) => `${names.get(row.provider) ?? row.provider}\n${rest(row)}`;
    return rows.sort((a, b) => key(a).localeCompare(key(b), 'nl'));
  };
  const offered = byName(latestRows(model), ({ product, profile, area }) =>
    [product, profile, area].join('\n'),
  );
  const waited = byName(waitedRows(model), ({ law }) => law);
  const said = new Set(offered.map(({ provider }) => provider));
  const contractorOf = contractorsBy(providers);
  const silent = providers
    .filter(({ agb, products }) => products.length > 0 && !said.has(contractorOf(agb)))
    .map(({ agb, products }) => ({ provider: agb, products }));
  return {
    names: Object.fromEntries(names),
    offered,
    waited,
    silent: byName(silent, () => ''),
    normDays: model.profile.parameters.waitNormDays,
    unprotected: isUnprotected(model.profile.disclosure),
  };
}

/** The row of the latest day of each provider, product and area: the earlier ones are out of date. */
function latestRows(model: Model): OfferedRow[] {
  const table = model.deliveries().supply;
  const contractorOf = contractorsBy(model.profile.providers);
  const latest = new Map<string, OfferedRow>();
  for (let row = 0; row < table.length; row++) {
    const one = offeredRow(table, row, model, contractorOf(textAt(table, 'provider', row)));
    const key = [one.provider, one.product, one.profile, one.area].join('\n');
    const known = latest.get(key);
    if (!known || known.countedOn <= one.countedOn) latest.set(key, one);
  }
  return [...latest.values()];
}

function offeredRow(
  table: DeliveryRows['supply'],
  row: number,
  { profile, today }: Model,
  provider: string,
): OfferedRow {
  const { columns } = table;
  const weeks = (column: Float64Array) =>
    Number.isNaN(column[row]) ? null : (column[row] as number);
  const count = (column: Int32Array) =>
    (column[row] as number) < 0 ? null : (column[row] as number);
  const day = columns.countedOn[row] as Day;
  const waiting = count(columns.waiting);
  const isWaitingHidden = waiting !== null && hidesShare(null, waiting, profile.disclosure);
  return {
    provider,
    product: textAt(table, 'product', row) || null,
    profile: textAt(table, 'profile', row) || null,
    area: textAt(table, 'area', row),
    waitIntakeWeeks: weeks(columns.waitIntake),
    waitTreatmentWeeks: weeks(columns.waitTreatment),
    places: count(columns.places),
    placesFree: count(columns.placesFree),
    waiting: isWaitingHidden ? null : waiting,
    isWaitingHidden,
    intakeStop: textAt(table, 'intakeStop', row),
    countedOn: formatDay(day),
    age: Math.max(0, today - day),
  };
}

/** The latest whole year of each law, by provider: half-years of one provider are mostly too small. */
function waitedRows(model: Model): WaitedRow[] {
  const definition = activeIndicators(model).find(({ id }) => id === WAITED);
  if (!definition) return [];
  const rules = model.profile.disclosure;
  return model.laws.flatMap((law) => {
    const horizon = model.traffic.horizon[law]?.day ?? 0;
    const counts = model.counts(definition, model.set, wholeRegion(law));
    const starts = filledPeriods(definition, counts, 'year', horizon);
    const from = latestTold(definition, counts, starts, 'year', horizon);
    if (from === undefined) return [];
    const period = periodOf(from, 'year');
    const to = from + MONTHS_IN.year - 1;
    const age = Math.max(0, model.today - Math.min(daysOfPeriod(period).last, horizon));
    return membersOf(model, 'provider', law).flatMap(({ member, key }): WaitedRow[] => {
      const spot = { group: 'provider', member, from, to } as const;
      const figure = figureAt(definition, counts, spot, rules);
      if (!figure.n) return [];
      const middle = partsAt(definition, counts, spot, rules).find(({ part }) => part === 'p50');
      return [{ provider: key, law, period, age, figure, median: middle?.figure.value ?? null }];
    });
  });
}
