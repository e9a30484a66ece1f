import type { Law } from '#lib/domain/law.ts';
import type { Counts } from '#lib/indicators/cube.ts';
import { valuesOf } from '#lib/indicators/delivered/figures-delivered.ts';
import type { DeliveredDefinition } from '#lib/indicators/delivered/definition.ts';
import { figureOf } from './delivered-figures.ts';
import {
  mostOf,
  NO_RULES,
  pointsOf,
  type Answered,
  type DeliveredCandidate,
} from './delivered-protection.ts';
import type { OwnPart } from './insiders.ts';
import { ownParts, type Amount } from './own-parts.ts';
import type { Model } from './model.ts';

/** What every provider has of blocks of figures of deliveries, by block: of its figures, then its answers. */
export function ownDeliveries(
  model: Model,
  law: Law,
  blocks: readonly (readonly (DeliveredCandidate | Answered)[])[],
): OwnPart[][] {
  const counts = new Map<string, Counts>();
  let of = -1;
  const countsOf = (definition: DeliveredDefinition, provider: number, isYear: boolean) => {
    if (provider !== of) counts.clear();
    of = provider;
    const kind = isYear ? 'year' : 'half-year';
    const key = `${definition.id} ${kind}`;
    let made = counts.get(key);
    if (!made) {
      counts.set(key, (made = model.deliveredCountsOf(definition, law, provider, kind)));
    }
    return made;
  };
  return ownParts(model, law, blocks, amountOf, (told, provider) => {
    const { definition, spot } = told;
    const own = countsOf(definition, provider, spot.kind === 'year');
    if ('column' in told) {
      const tally = own.groups[spot.group];
      const x = tally.sum(told.column, spot.member, spot.from, spot.to);
      return { x, n: x };
    }
    const { strand, measure } = told;
    const values = valuesOf(own.groups[spot.group], spot.member, strand, spot.from, spot.to);
    return amountOf({ ...told, figure: figureOf(values, measure, NO_RULES) });
  });
}

function amountOf(told: DeliveredCandidate | Answered): Amount {
  if ('column' in told) return told;
  return { x: pointsOf(told), n: told.definition.beside ? 0 : mostOf(told) };
}
