import type { Cell, ColumnCell, Figure } from '#lib/domain/figure.ts';
import { NOT_FILLED, NOT_LISTED, type CatalogueColumn } from '#lib/domain/groups.ts';
import type { Law } from '#lib/domain/law.ts';
import { MONTHS_IN, periodOf, type Month, type PeriodKind } from '#lib/domain/period.ts';
import type { CountedGroup, Counts, TallyGroup } from '#lib/indicators/cube.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import { activeIndicators, periodStarts, wholeRegion } from './answer.ts';
import { PRODUCT_KEYS } from './catalogue.ts';
import { figureAt, partsAt } from './figures.ts';
import { membersOf } from './group-rows.ts';
import type { Model } from './workspace.ts';

/** Which groups are published by which kinds of period (privacy and statistics, 2). */
const PUBLISHED: readonly { group: CountedGroup; kinds: readonly PeriodKind[] }[] = [
  { group: 'region', kinds: ['year', 'half-year', 'quarter', 'month'] },
  { group: 'municipality', kinds: ['year', 'half-year'] },
  { group: 'provider', kinds: ['year', 'half-year'] },
  { group: 'product', kinds: ['year', 'half-year'] },
];

/** Columns of the product catalogue are published by these kinds of period. */
const COLUMN_KINDS: readonly PeriodKind[] = ['year', 'half-year'];

/** A crossing of provider and municipality is published by year, from this many units on. */
const CROSSING_FROM = 30;

/** Every cell of the publication set of the chosen definition set, in a fixed order. */
export function publishedCells(model: Model): Cell[] {
  const cells: Cell[] = [];
  for (const definition of activeIndicators(model)) {
    for (const law of model.laws) {
      const counts = model.counts(definition, model.set, wholeRegion(law));
      for (const { group, kinds } of PUBLISHED) {
        for (const kind of kinds) addCells(cells, model, definition, law, counts, group, kind);
      }
      addCrossings(cells, model, definition, law, counts);
    }
  }
  return cells;
}

function addCells(
  cells: Cell[],
  model: Model,
  definition: IndicatorDefinition,
  law: Law,
  counts: Counts,
  group: CountedGroup,
  kind: PeriodKind,
): void {
  const horizonDay = model.traffic.horizon[law]?.day ?? 0;
  const starts = periodStarts(definition, counts, kind, horizonDay);
  const members = group === 'region' ? [{ member: 0, key: null }] : membersOf(model, group, law);
  for (const { member, key } of members) {
    for (const from of starts) {
      const address = {
        indicator: definition.id,
        law,
        period: periodOf(from, kind),
        municipality: group === 'municipality' ? key : null,
        provider: group === 'provider' ? key : null,
        product: group === 'product' ? key : null,
      };
      const add = (told: Told) => void cells.push({ ...address, ...told });
      addSpot(add, model, definition, counts, group, member, from, kind);
    }
  }
}

/** The cells of the columns of the product catalogue, one column at a time, in a fixed order. */
export function publishedColumnCells(model: Model): ColumnCell[] {
  const cells: ColumnCell[] = [];
  for (const definition of activeIndicators(model)) {
    for (const law of model.laws) {
      const counts = model.counts(definition, model.set, wholeRegion(law));
      for (const column of model.catalogue.columnsOf(law)) {
        for (const kind of COLUMN_KINDS) {
          addColumnCells(cells, model, definition, law, counts, column, kind);
        }
      }
    }
  }
  return cells;
}

function addColumnCells(
  cells: ColumnCell[],
  model: Model,
  definition: IndicatorDefinition,
  law: Law,
  counts: Counts,
  column: CatalogueColumn,
  kind: PeriodKind,
): void {
  const horizonDay = model.traffic.horizon[law]?.day ?? 0;
  const starts = periodStarts(definition, counts, kind, horizonDay);
  for (const { member, key } of membersOf(model, column, law)) {
    const listed = key !== NOT_LISTED;
    const value = listed && key !== NOT_FILLED ? key : null;
    for (const from of starts) {
      const address = {
        indicator: definition.id,
        law,
        period: periodOf(from, kind),
        column: { name: PRODUCT_KEYS[column], value, listed },
      };
      const add = (told: Told) => void cells.push({ ...address, ...told });
      addSpot(add, model, definition, counts, column, member, from, kind);
    }
  }
}

type Told = Figure & { part: string | null };

function addSpot(
  add: (told: Told) => void,
  model: Model,
  definition: IndicatorDefinition,
  counts: Counts,
  group: TallyGroup,
  member: number,
  from: Month,
  kind: PeriodKind,
): void {
  const spot = { group, member, from, to: from + MONTHS_IN[kind] - 1 };
  const rules = model.profile.disclosure;
  if (definition.shape === 'share') {
    const figure = figureAt(definition, counts, spot, rules);
    if (figure.n !== 0 || (figure.undetermined ?? 0) > 0) add({ ...figure, part: null });
  }
  for (const { part, figure } of partsAt(definition, counts, spot, rules)) {
    add({ ...figure, part });
  }
}

function addCrossings(
  cells: Cell[],
  model: Model,
  definition: IndicatorDefinition,
  law: Law,
  counts: Counts,
): void {
  const horizonDay = model.traffic.horizon[law]?.day ?? 0;
  const starts = periodStarts(definition, counts, 'year', horizonDay);
  const texts = model.parties.texts;
  const tally = counts.groups.municipality;
  for (let municipality = 1; municipality < texts.length; municipality++) {
    const large = starts.filter(
      (from) => tally.sum('n', municipality, from, from + 11) >= CROSSING_FROM,
    );
    if (large.length === 0 || model.parties.inRegion[municipality] !== 1) continue;
    const own = model.counts(definition, model.set, { ...wholeRegion(law), municipality });
    for (let provider = 1; provider < texts.length; provider++) {
      for (const from of large) {
        const n = own.groups.provider.sum('n', provider, from, from + 11);
        if (n < CROSSING_FROM) continue;
        const address = {
          indicator: definition.id,
          law,
          period: periodOf(from, 'year'),
          municipality: texts[municipality] ?? null,
          provider: texts[provider] ?? null,
          product: null,
        };
        const add = (told: Told) => void cells.push({ ...address, ...told });
        addSpot(add, model, definition, own, 'provider', provider, from, 'year');
      }
    }
  }
}
