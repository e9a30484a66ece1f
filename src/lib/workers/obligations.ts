import { civilOf, formatDay, NO_DAY, type Day } from '#lib/domain/day.ts';
import type { DeliveryTable } from '#lib/domain/delivery-records.ts';
import type { ImportEntry } from '#lib/domain/import.ts';
import {
  obligationKey,
  type Deadline,
  type Obligations,
  type ProviderObligations,
  type ReceivedDelivery,
  type Track,
} from '#lib/domain/obligation.ts';
import { daysOfPeriod, type Period } from '#lib/domain/period.ts';
import { deadlineOf, periodsHolding, periodsOf, type DueMoment } from '#lib/deliveries/due.ts';
import { obligationsOf } from '#lib/deliveries/obligation.ts';
import type { Approved } from './approvals.ts';
import { careOfProviders } from './care-of-providers.ts';
import { contractorsBy } from './delivery-versions.ts';
import type { Model } from './model.ts';

/** Deadlines that a calendar file holds: those of two years. */
const DEADLINE_YEARS = 2;

/** Who has to deliver what and by when, what came of it, and what was approved. */
export function obligations(
  model: Model,
  imports: readonly ImportEntry[],
  approved: Approved,
): Obligations {
  const { profile, today } = model;
  const rules = profile.deliveries;
  const horizons = model.laws.map((law) => model.traffic.horizon[law]?.day ?? NO_DAY);
  const horizon = horizons.length === 0 ? null : Math.min(...horizons);
  const moment: DueMoment = { today, horizon };
  const care = careOfProviders(model, rules);
  const { received, notices, senders } = receivedIn(model, imports);

  const years = yearsOf(model, horizon, [...care.years, ...senders.years]);
  const register = new Map(profile.providers.map((one) => [one.agb, one]));
  const agbs = new Set([...care.byProvider.keys(), ...senders.providers]);
  const providers = [...agbs].map((provider): ProviderObligations => {
    const own = care.byProvider.get(provider) ?? null;
    const exempt = register.get(provider)?.exempt ?? false;
    const known = { provider, exempt, care: own, received, notices, approved };
    return {
      provider,
      name: register.get(provider)?.name || provider,
      inMessages: own !== null,
      years: years
        .map((year) => ({ year, own: obligationsOf(known, year, rules, moment) }))
        .filter((one) => one.own.some(({ state }) => state !== 'none')),
    };
  });
  const byName = (a: ProviderObligations, b: ProviderObligations) =>
    a.name.localeCompare(b.name, 'nl') || (a.provider < b.provider ? -1 : 1);
  return {
    years,
    year: latestYear(years, moment, model),
    kind: rules.periods,
    threshold: rules.threshold,
    horizon: horizon === null ? null : formatDay(horizon),
    providers: providers.filter((one) => one.years.length > 0).sort(byName),
    deadlines: rules.periods === 'quarter' ? [] : deadlinesFrom(model, care.hasFoster),
  };
}

/** Years of which there is anything to tell, oldest first. */
function yearsOf({ today }: Model, horizon: Day | null, seen: readonly number[]): string[] {
  if (seen.length === 0) return [];
  const reach = horizon === null ? [] : [civilOf(Math.min(horizon, today)).year];
  const [first, last] = [Math.min(...seen), Math.max(...seen, ...reach)];
  return Array.from({ length: last - first + 1 }, (_, i) => `${first + i}`);
}

/** The year of the latest period of which all is known, or the latest one. */
function latestYear(years: readonly string[], { today, horizon }: DueMoment, model: Model): string {
  const known = Math.min(today - 1, horizon ?? today);
  const isKnown = (period: Period) => daysOfPeriod(period).last <= known;
  const told = years.findLast((year) => periodsOf(year, model.profile.deliveries).some(isKnown));
  return told ?? years.at(-1) ?? '';
}

function deadlinesFrom({ profile, today }: Model, hasFoster: boolean): Deadline[] {
  const { year } = civilOf(today);
  const asked = Array.from({ length: DEADLINE_YEARS + 1 }, (_, i) => `${year - 1 + i}`).flatMap(
    (one): [Track, Period][] => [
      ...periodsOf(one, profile.deliveries).map((period): [Track, Period] => ['care', period]),
      ...(hasFoster ? [['foster', one] as [Track, Period]] : []),
    ],
  );
  return asked
    .map(([track, period]) => ({
      track,
      period,
      day: deadlineOf(period, track, profile.deliveries),
    }))
    .filter(({ day }) => day >= today)
    .sort((a, b) => a.day - b.day)
    .map(({ track, period, day }) => ({ track, period, on: formatDay(day) }));
}

interface Received {
  received: Map<string, ReceivedDelivery>;
  notices: Map<string, number>;
  senders: { providers: Set<string>; years: Set<number> };
}

/** What came, by provider (main contractor) and period. */
function receivedIn(model: Model, imports: readonly ImportEntry[]): Received {
  const found: Received = {
    received: new Map(),
    notices: new Map(),
    senders: { providers: new Set(), years: new Set() },
  };
  const entries = new Map(imports.map((entry) => [entry.id, entry]));
  const contractorOf = contractorsBy(model.profile.providers);
  const { lists, response, results, outcomes, goals, scores, notices } = model.deliveries();
  const named = { lists, response, results, outcomes, goals, scores, notices };
  for (const [name, table] of Object.entries(named)) {
    const { provider, period } = table.columns;
    const kind = name === 'lists' ? lists.columns.kind : undefined;
    for (let row = 0; row < table.length; row++) {
      const agb = contractorOf(provider.dictionary[provider.codes[row] as number] ?? '');
      const written = period.dictionary[period.codes[row] as number] ?? '';
      const isFoster = kind?.dictionary[kind.codes[row] as number] === 'pleegzorg';
      const track = isFoster ? 'foster' : 'care';
      const entry = entries.get(model.delivered.files[table.file[row] as number]?.id ?? '');
      if (!entry || agb === '') continue;
      const periods = isFoster
        ? periodsHolding(written, { periods: 'year' })
        : periodsHolding(written, model.profile.deliveries);
      for (const one of periods) {
        const key = obligationKey(agb, track, one);
        if (name === 'notices') {
          const told = notices.columns.ended[row] as number;
          found.notices.set(key, (found.notices.get(key) ?? 0) + told);
        } else addRow(found.received, key, name as DeliveryTable, entry);
        found.senders.providers.add(agb);
        found.senders.years.add(Number(one.slice(0, 4)));
      }
    }
  }
  return found;
}

function addRow(
  received: Map<string, ReceivedDelivery>,
  key: string,
  table: DeliveryTable,
  { id, summary }: ImportEntry,
): void {
  let one = received.get(key);
  if (!one) received.set(key, (one = { ids: [], files: [], tables: [], rows: 0, doubtful: 0 }));
  one.rows++;
  if (!one.tables.includes(table)) one.tables.push(table);
  if (one.ids.includes(id)) return;
  one.ids.push(id);
  one.files.push(summary.name);
  one.doubtful += summary.table?.tally.doubtful ?? 0;
}
