import type { Cell, ColumnCell, Figure } from '#lib/domain/figure.ts';
import { NOT_FILLED, NOT_LISTED, type CatalogueColumn } from '#lib/domain/groups.ts';
import type { Law } from '#lib/domain/law.ts';
import { MONTHS_IN, periodOf } from '#lib/domain/period.ts';
import type { CountedGroup, Counts, TallyGroup } from '#lib/indicators/cube.ts';
import type { DeliveredDefinition } from '#lib/indicators/delivered/definition.ts';
import { wholeRegion } from './answer.ts';
import { PRODUCT_KEYS } from './catalogue.ts';
import { activeDelivered, deliveredStarts } from './delivered.ts';
import { strandFigures } from './delivered-figures.ts';
import { membersOf } from './group-rows.ts';
import type { Model } from './workspace.ts';

const KINDS = ['year', 'half-year'] as const;
const GROUPS: readonly CountedGroup[] = ['region', 'municipality', 'provider', 'product'];

type Told = Figure & { part: string | null };

/** Published cells of deliveries: a part is a strand, or a strand and one of its numbers; null where all is told together. */
function toldAt(
  model: Model,
  definition: DeliveredDefinition,
  counts: Counts,
  group: TallyGroup,
  member: number,
  from: number,
  kind: (typeof KINDS)[number],
): Told[] {
  const spot = { group, member, from, to: from + MONTHS_IN[kind] - 1 };
  return strandFigures(definition, counts, spot, model.profile.disclosure)
    .filter(({ figure }) => figure.n !== 0)
    .map(({ strand, measure, figure }) => ({
      ...figure,
      part: [strand, measure].filter(Boolean).join(' ') || null,
    }));
}

function eachCount(
  model: Model,
  visit: (
    definition: DeliveredDefinition,
    law: Law,
    counts: Counts,
    kind: (typeof KINDS)[number],
  ) => void,
): void {
  for (const definition of activeDelivered(model)) {
    for (const law of new Set(Object.keys(definition.sources).flatMap(model.deliveredLaws))) {
      for (const kind of KINDS) {
        visit(definition, law, model.deliveredCounts(definition, wholeRegion(law), kind), kind);
      }
    }
  }
}

/** Every cell of deliveries in the publication set, in a fixed order. */
export function deliveredCells(model: Model): Cell[] {
  const cells: Cell[] = [];
  eachCount(model, (definition, law, counts, kind) => {
    for (const group of GROUPS) {
      const members =
        group === 'region' ? [{ member: 0, key: null }] : membersOf(model, group, law);
      for (const { member, key } of members) {
        for (const from of deliveredStarts(definition, counts, kind)) {
          const address = {
            indicator: definition.id,
            law,
            period: periodOf(from, kind),
            municipality: group === 'municipality' ? key : null,
            provider: group === 'provider' ? key : null,
            product: group === 'product' ? key : null,
          };
          const told = toldAt(model, definition, counts, group, member, from, kind);
          cells.push(...told.map((one) => ({ ...address, ...one })));
        }
      }
    }
  });
  return cells;
}

/** The cells of deliveries by the columns of the product catalogue, one column at a time. */
export function deliveredColumnCells(model: Model): ColumnCell[] {
  const cells: ColumnCell[] = [];
  eachCount(model, (definition, law, counts, kind) => {
    for (const column of model.catalogue.columnsOf(law)) {
      for (const { member, key } of membersOf(model, column, law)) {
        for (const from of deliveredStarts(definition, counts, kind)) {
          const address = {
            indicator: definition.id,
            law,
            period: periodOf(from, kind),
            municipality: null,
            provider: null,
            column: columnOf(column, key),
          };
          const told = toldAt(model, definition, counts, column, member, from, kind);
          cells.push(...told.map((one) => ({ ...address, ...one })));
        }
      }
    }
  });
  return cells;
}

function columnOf(column: CatalogueColumn, key: string): ColumnCell['column'] {
  const listed = key !== NOT_LISTED;
  return {
    name: PRODUCT_KEYS[column],
    value: listed && key !== NOT_FILLED ? key : null,
    listed,
  };
}
