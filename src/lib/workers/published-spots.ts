import {
  NOT_FILLED,
  NOT_LISTED,
  SHARED_WITH_PROVIDER,
  type CatalogueColumn,
  type GroupColumn,
} from '#lib/domain/groups.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import type { ColumnCell } from '#lib/domain/figure.ts';
import { MONTHS_IN, type Month, type PeriodKind } from '#lib/domain/period.ts';
import type { CountedGroup, Counts, TallyGroup } from '#lib/indicators/cube.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import { periodStarts, wholeRegion } from './answer.ts';
import { PRODUCT_KEYS } from './catalogue.ts';
import { membersOf } from './group-rows.ts';
import type { Model } from './model.ts';

/** Whom a published figure is about: null stands for all. */
export interface Place {
  municipality: string | null;
  provider: string | null;
  product: string | null;
  column: ColumnCell['column'] | null;
}

/** Where a figure of the publication set stands, and in which counts. */
export interface PublishedSpot {
  place: Place;
  kind: PeriodKind;
  from: Month;
  to: Month;
  counts: Counts;
  group: TallyGroup;
  member: number;
}

/** Which groups are published by which kinds of period (privacy and statistics, 2). */
const PUBLISHED: readonly { group: CountedGroup; kinds: readonly PeriodKind[] }[] = [
  { group: 'region', kinds: ['year', 'half-year', 'quarter', 'month'] },
  { group: 'municipality', kinds: ['year', 'half-year'] },
  { group: 'provider', kinds: ['year', 'half-year'] },
  { group: 'product', kinds: ['year', 'half-year'] },
];

/** Columns of the product catalogue are published by these kinds of period. */
const COLUMN_KINDS: readonly PeriodKind[] = ['year', 'half-year'];

/** Crossings are published by year, from this many units on. */
const CROSSING_FROM = 30;

/** What a municipality or a provider is crossed with. */
const CROSSINGS: readonly {
  by: 'municipality' | 'provider';
  groups: readonly ('provider' | CatalogueColumn)[];
}[] = [
  { by: 'municipality', groups: ['provider', 'careKind'] },
  { by: 'provider', groups: SHARED_WITH_PROVIDER },
];

/** The place of figures about all. */
export const EVERYONE: Place = { municipality: null, provider: null, product: null, column: null };

/** Where the publication set has figures of an indicator and law, in a fixed order. */
export function publishedSpots(
  model: Model,
  definition: IndicatorDefinition,
  law: Law,
): PublishedSpot[] {
  const counts = model.counts(definition, model.set, wholeRegion(law));
  const horizonDay = model.traffic.horizon[law]?.day ?? 0;
  const startsOf = (kind: PeriodKind) => periodStarts(definition, counts, kind, horizonDay);
  const spots: PublishedSpot[] = [];
  const add = (group: CountedGroup | CatalogueColumn, kind: PeriodKind) => {
    const members = group === 'region' ? [{ member: 0, key: '' }] : membersOf(model, group, law);
    for (const { member, key } of members) {
      const place = group === 'region' ? EVERYONE : placeOf(EVERYONE, group, key);
      for (const from of startsOf(kind)) {
        spots.push({ place, kind, from, to: from + MONTHS_IN[kind] - 1, counts, group, member });
      }
    }
  };
  for (const { group, kinds } of PUBLISHED) for (const kind of kinds) add(group, kind);
  for (const column of model.catalogue.columnsOf(law)) {
    for (const kind of COLUMN_KINDS) add(column, kind);
  }
  return [...spots, ...crossings(model, definition, law, counts, startsOf('year'))];
}

/** A place narrowed to a member of a group. */
export function placeOf(place: Place, group: GroupColumn, key: string): Place {
  if (group === 'municipality' || group === 'provider' || group === 'product') {
    return { ...place, [group]: key };
  }
  return { ...place, column: columnValue(group, key) };
}

function columnValue(column: CatalogueColumn, key: string): ColumnCell['column'] {
  const listed = key !== NOT_LISTED;
  const value = listed && key !== NOT_FILLED ? key : null;
  return { name: PRODUCT_KEYS[column], value, listed };
}

/** A line of a product code, with its values in the columns of the catalogue. */
export interface ValuedLine {
  line: number;
  values: readonly ColumnCell['column'][];
}

/** The lines of each product code of a law: several where its row changed over time. */
export function linesByProduct(
  { catalogue, traffic }: Model,
  law: Law,
): ReadonlyMap<string, readonly ValuedLine[]> {
  const { columns, ofProduct } = catalogue.lines;
  const valuesOf = new Map<number, ColumnCell['column'][]>();
  for (const [column, { keys, lines }] of columns[LAWS.indexOf(law)] ?? []) {
    keys.forEach((key, at) => {
      const value = columnValue(column, key);
      for (const line of lines[at] ?? [])
        valuesOf.set(line, [...(valuesOf.get(line) ?? []), value]);
    });
  }
  return new Map(
    traffic.gathered.texts.product.texts.map((text, code) => [
      text,
      (ofProduct?.[code] ?? [code]).map((line) => ({ line, values: valuesOf.get(line) ?? [] })),
    ]),
  );
}

function crossings(
  model: Model,
  definition: IndicatorDefinition,
  law: Law,
  counts: Counts,
  years: readonly Month[],
): PublishedSpot[] {
  const spots: PublishedSpot[] = [];
  const columns = model.catalogue.columnsOf(law);
  for (const { by, groups } of CROSSINGS) {
    const crossed = groups.filter((group) => group === 'provider' || columns.includes(group));
    for (const { member: one, key } of crossed.length > 0 ? membersOf(model, by, law) : []) {
      if (by === 'municipality' && model.parties.inRegion[one] !== 1) continue;
      const isLarge = (of: Counts, group: TallyGroup, member: number) => (from: Month) =>
        of.groups[group].sum('n', member, from, from + 11) >= CROSSING_FROM;
      const large = years.filter(isLarge(counts, by, one));
      if (large.length === 0) continue;
      const own = model.counts(definition, model.set, { ...wholeRegion(law), [by]: one });
      for (const group of crossed) {
        for (const { member, key: other } of membersOf(model, group, law)) {
          const place = placeOf(placeOf(EVERYONE, by, key), group, other);
          for (const from of large.filter(isLarge(own, group, member))) {
            spots.push({ place, kind: 'year', from, to: from + 11, counts: own, group, member });
          }
        }
      }
    }
  }
  return spots;
}
