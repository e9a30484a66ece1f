import { NO_DAY, type Day } from '#lib/domain/day.ts';
import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import { instrumentKey, type Profile } from '#lib/domain/profile.ts';
import type { Units } from '#lib/domain/units.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { firstDayOfMonth, monthOf, type Month } from '#lib/domain/period.ts';
import type { Table, TableSchema, TextColumn } from '#lib/domain/columns.ts';
import type { DeliveryTable } from '#lib/domain/delivery-records.ts';
import type { DeliveredParts } from '#lib/deliveries/versions.ts';
import { gatherDeliveries, type Deliveries, type KeptTable } from '#lib/deliveries/gather.ts';
import { tally, type CountedGroup, type Counts, type Filter } from '#lib/indicators/cube.ts';
import type { DeliveredDefinition, Norms } from '#lib/indicators/delivered/definition.ts';
import {
  judgeDelivered,
  NO_CARE,
  type CareBeside,
  type Placing,
} from '#lib/indicators/delivered/tally-delivered.ts';
import { indicatorOf } from '#lib/indicators/indicators.ts';
import type { Judgement } from '#lib/indicators/judge.ts';
import type { Counting, IndicatorDefinition } from '#lib/indicators/definition.ts';
import type { Gathered } from '#lib/traffic/gather.ts';
import type { Traffic } from '#lib/traffic/traffic.ts';
import type { PartyCodes } from '#lib/traffic/units.ts';
import type { Catalogue } from './catalogue.ts';
import { contractorsBy } from './delivery-versions.ts';

/** Deliveries as they were read from the store. */
export interface Delivered {
  kept: readonly KeptTable[];
  files: readonly DeliveredParts[];
}

/** Nothing was delivered. */
export const NOTHING_DELIVERED: Delivered = { kept: [], files: [] };

/** What the part of the model that is made of deliveries needs of the rest. */
export interface DeliveredBase {
  traffic: Traffic;
  parties: PartyCodes;
  catalogue: Catalogue;
  delivered: Delivered;
  profile: Profile;
  set: DefinitionSet;
  counting: (definition: IndicatorDefinition, set: DefinitionSet) => Counting;
}

/** The part of the model that is made of deliveries. */
export interface DeliveredModel {
  /** all rows of deliveries that count */
  deliveries: () => Deliveries;
  /** laws with rows in a table of deliveries */
  deliveredLaws: (table: string) => Law[];
  /** counts of an indicator from deliveries; those of years hold foster care as well */
  deliveredCounts: (
    definition: DeliveredDefinition,
    filter: Filter,
    kind: 'year' | 'half-year',
  ) => Counts;
  /** the same of one provider by municipality and product, not kept */
  deliveredCountsOf: (
    definition: DeliveredDefinition,
    law: Law,
    provider: number,
    kind: 'year' | 'half-year',
  ) => Counts;
}

/** Gives the municipalities, providers and products of deliveries a code beside those of the traffic. */
export function nameParties(gathered: Gathered, kept: readonly KeptTable[]): void {
  for (const { table } of kept) {
    for (const name of ['municipality', 'provider'])
      textsOf(table, name).forEach((text) => gathered.texts.party.code(text));
    textsOf(table, 'product').forEach((text) => gathered.texts.product.code(text));
  }
}

function textsOf({ columns }: Table<TableSchema>, name: string): readonly string[] {
  return (columns[name] as TextColumn | undefined)?.dictionary ?? [];
}

/** The part of the model that is made of deliveries. */
export function deliveredModel(model: DeliveredBase): DeliveredModel {
  let gathered: Deliveries | undefined;
  const deliveries = () => {
    const { kept, files } = model.delivered;
    return (gathered ??= gatherDeliveries(kept, files, contractorsBy(model.profile.providers)));
  };
  const judgements = new Map<string, Judgement>();
  let care: CareBeside | undefined;
  const judgementOf = (definition: DeliveredDefinition, kind: 'year' | 'half-year') => {
    const key = `${definition.id} ${kind}`;
    let found = judgements.get(key);
    if (!found) {
      if (definition.beside) care ??= careBeside(model);
      found = judgeDelivered(
        definition,
        deliveries() as unknown as Record<DeliveryTable, Table<TableSchema> & { file: Int32Array }>,
        placingOf(model),
        { norms: normsOf(model), leftOut: model.set.leftOut },
        kind === 'year',
        care,
      );
      judgements.set(key, found);
    }
    return found;
  };
  const countsByQuestion = new Map<string, Counts>();
  const count = (
    definition: DeliveredDefinition,
    filter: Filter,
    kind: 'year' | 'half-year',
    groups?: readonly CountedGroup[],
  ) => {
    const texts = {
      party: model.parties.texts,
      product: model.traffic.gathered.texts.product.texts,
      reason: [],
    };
    return tally(judgementOf(definition, kind), texts, filter, groups, model.catalogue.lines);
  };
  return {
    deliveries,
    deliveredLaws: (name) => {
      const law = deliveries()[name as 'lists'].columns.law;
      return LAWS.filter((_, code) => law.includes(code));
    },
    deliveredCounts: (definition, filter, kind) => {
      const key = keyOf(definition, filter, kind);
      let counts = countsByQuestion.get(key);
      if (!counts) countsByQuestion.set(key, (counts = count(definition, filter, kind)));
      return counts;
    },
    deliveredCountsOf: (definition, law, provider, kind) =>
      count(definition, { law, municipality: -1, provider, product: -1 }, kind, [
        'region',
        'municipality',
        'product',
      ]),
  };
}

function keyOf({ id }: DeliveredDefinition, filter: Filter, kind: string): string {
  const { law, municipality, provider, product, lines } = filter;
  return [id, kind, law, municipality, provider, product, lines?.name].join(' ');
}

function placingOf({ traffic, parties, catalogue }: DeliveredBase): Placing {
  const { party, product } = traffic.gathered.texts;
  return {
    party: (text) => Math.max(0, party.find(text)),
    main: (code) => parties.main[code] as number,
    product: (text) => Math.max(0, product.find(text)),
    line: (law, what, period) => catalogue.lineOf?.(law, what, firstDayOfMonth(period)) ?? what,
    inRegion: (code) => parties.inRegion[code] === 1,
  };
}

/** Norms of instruments by name, as the profile carries them. */
function normsOf({ profile }: DeliveredBase): Norms {
  return new Map(
    profile.instruments.map(({ name, sd, reliability, better }) => [
      instrumentKey(name),
      { deviation: sd, reliability, better },
    ]),
  );
}

/** The care that lists are laid beside: units that ended, and lasting support by year. */
function careBeside(model: DeliveredBase): CareBeside {
  const uitval = indicatorOf('uitval');
  if (!uitval) return NO_CARE;
  const counting = model.counting(uitval, model.set);
  const { units } = counting;
  const { leftOut } = uitval.rule(counting);
  const isLasting = kindIs(model, 'duurzaam');
  const isFoster = kindIs(model, 'pleegzorg');
  const ended: CareBeside['ended'][number][] = [];
  for (let row = 0; row < units.length; row++) {
    const end = units.end[row] as Day;
    const what = units.line[row] as number;
    const law = units.law[row] as number;
    if (end === NO_DAY || isLasting(law, what) || isFoster(law, what)) continue;
    if (leftOut(row) === 'administrative') continue;
    ended.push({ address: addressOf(units, row), month: monthOf(end) });
  }
  const arrangements = model.counting({ ...uitval, units: 'arrangement' }, model.set).units;
  const running: CareBeside['running'][number][] = [];
  for (let row = 0; row < arrangements.length; row++) {
    const law = arrangements.law[row] as number;
    if (!isLasting(law, arrangements.line[row] as number)) continue;
    const end = arrangements.end[row] as Day;
    const horizon = model.traffic.horizon[LAWS[law] as Law]?.day ?? NO_DAY;
    const first = yearOf(arrangements.begin[row] as Day);
    const last = yearOf(end === NO_DAY ? horizon : end);
    for (let year = first; year <= last; year++) {
      running.push({ address: addressOf(arrangements, row), month: year * 12 });
    }
  }
  return { ended, running };
}

function yearOf(day: Day): number {
  return Math.floor((monthOf(day) as Month) / 12);
}

function addressOf(units: Units, row: number): number[] {
  const { law, municipality, provider, product, line, inRegion } = units;
  return [law, municipality, provider, product, line, inRegion].map((of) => of[row] as number);
}

/** Whether the catalogue says of a line of a law that its product is of a kind. */
export function kindIs(
  { catalogue }: Pick<DeliveredBase, 'catalogue'>,
  kind: string,
): (law: number, line: number) => boolean {
  const lines = catalogue.lines.columns.map((columns) => {
    const group = columns.get('careKind');
    return new Set(group?.lines[group.keys.indexOf(kind)] ?? []);
  });
  return (law, line) => lines[law]?.has(line) ?? false;
}
