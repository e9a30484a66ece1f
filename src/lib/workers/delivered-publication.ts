import type { Figure } from '#lib/domain/figure.ts';
import type { CatalogueColumn } from '#lib/domain/groups.ts';
import type { Law } from '#lib/domain/law.ts';
import { MONTHS_IN } from '#lib/domain/period.ts';
import type { DisclosureRules } from '#lib/disclosure/primary.ts';
import type { CountedGroup } from '#lib/indicators/cube.ts';
import type { DeliveredDefinition, ValueMeasure } from '#lib/indicators/delivered/definition.ts';
import { wholeRegion } from './answer.ts';
import { activeDelivered, deliveredStarts } from './delivered.ts';
import { measuredAt } from './delivered-figures.ts';
import { membersOf } from './group-rows.ts';
import { EVERYONE, placeOf, type PublishedSpot } from './published-spots.ts';
import type { Model } from './model.ts';

const KINDS = ['year', 'half-year'] as const;
const GROUPS: readonly CountedGroup[] = ['region', 'municipality', 'provider', 'product'];

/** A figure of deliveries in the publication set: its part is a strand, or a strand and one of its numbers. */
export interface DeliveredFigure {
  definition: DeliveredDefinition;
  law: Law;
  spot: PublishedSpot;
  strand: string;
  measure: ValueMeasure;
  /** null where all is told together */
  part: string | null;
  figure: Figure;
}

/** Where the publication set has figures of deliveries, in a fixed order: by groups, then by columns. */
function spotsOf(model: Model, definition: DeliveredDefinition, law: Law): PublishedSpot[] {
  const groups: (CountedGroup | CatalogueColumn)[] = [...GROUPS, ...model.catalogue.columnsOf(law)];
  return KINDS.flatMap((kind) => {
    const counts = model.deliveredCounts(definition, wholeRegion(law), kind);
    const starts = deliveredStarts(definition, counts, kind);
    return groups.flatMap((group) => {
      const members = group === 'region' ? [{ member: 0, key: '' }] : membersOf(model, group, law);
      return members.flatMap(({ member, key }) => {
        const place = group === 'region' ? EVERYONE : placeOf(EVERYONE, group, key);
        return starts.map((from): PublishedSpot => {
          return { place, kind, from, to: from + MONTHS_IN[kind] - 1, counts, group, member };
        });
      });
    });
  });
}

/** Every figure of an indicator from deliveries under a law, by the primary rules alone. */
export function deliveredFigures(
  model: Model,
  definition: DeliveredDefinition,
  law: Law,
  rules: DisclosureRules,
): DeliveredFigure[] {
  const measures = new Map(definition.measures.map((measure) => [measure.id, measure]));
  return spotsOf(model, definition, law).flatMap((spot) =>
    measuredAt(definition, spot.counts, spot, rules)
      .filter(({ figure }) => figure.n !== 0)
      .map(({ strand, measure, figure }) => ({
        ...{ definition, law, spot, strand, figure },
        measure: measures.get(measure) as ValueMeasure,
        part: [strand, measure].filter(Boolean).join(' ') || null,
      })),
  );
}

/** Indicators from deliveries with the laws that rows came in under. */
export function deliveredLaws(model: Model): { definition: DeliveredDefinition; law: Law }[] {
  return activeDelivered(model).flatMap((definition) => {
    const laws = new Set(Object.keys(definition.sources).flatMap(model.deliveredLaws));
    return [...laws].map((law) => ({ definition, law }));
  });
}
