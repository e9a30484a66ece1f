import type { Law } from '#lib/domain/law.ts';
import type { Counts } from '#lib/indicators/cube.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import { wholeRegion } from './answer.ts';
import { countAt } from './figures.ts';
import { membersOf } from './group-rows.ts';
import type { OwnPart } from './insiders.ts';
import type { Candidate } from './protection-family.ts';
import type { PublishedSpot } from './published-spots.ts';
import type { Model } from './model.ts';

/** What is counted somewhere: x of n. */
export interface Amount {
  x: number;
  n: number;
}

/**
 * What every provider of a law has of some blocks of figures, by block and provider: `whole` is a
 * figure that is all its own, `part` its part of another. All blocks at once, so that the rows are gone
 * through once for each provider.
 */
export function ownParts<Told extends { spot: PublishedSpot }>(
  model: Model,
  law: Law,
  blocks: readonly (readonly Told[])[],
  whole: (told: Told) => Amount,
  part: (told: Told, provider: number) => Amount,
): OwnPart[][] {
  const found: OwnPart[][] = blocks.map(() => []);
  for (const { member, key } of membersOf(model, 'provider', law)) {
    blocks.forEach((told, block) => {
      const own: OwnPart = {
        x: new Float64Array(told.length),
        n: new Float64Array(told.length),
        all: new Uint8Array(told.length),
      };
      told.forEach((one, at) => {
        const { provider } = one.spot.place;
        if (provider !== null && provider !== key) return;
        own.all[at] = provider === null ? 0 : 1;
        const { x, n } = provider === null ? part(one, member) : whole(one);
        own.x[at] = x;
        own.n[at] = n;
      });
      // Who has nothing here sees what everyone sees.
      if (own.x.some((x) => x > 0) || own.n.some((n) => n > 0)) found[block]?.push(own);
    });
  }
  return found;
}

/** The same of blocks of figures of the traffic. */
export function ownTraffic(
  model: Model,
  law: Law,
  blocks: readonly (readonly Candidate[])[],
): OwnPart[][] {
  const counts = new Map<string, Counts>();
  let of = -1;
  const countsOf = (definition: IndicatorDefinition, provider: number, place: string | null) => {
    if (provider !== of) counts.clear();
    of = provider;
    const key = `${definition.id} ${place}`;
    let made = counts.get(key);
    if (!made) {
      const municipality = place === null ? -1 : model.traffic.gathered.texts.party.find(place);
      const filter = { ...wholeRegion(law), provider, municipality };
      const groups = [
        'region',
        ...(place === null ? (['municipality'] as const) : []),
        'product',
      ] as const;
      counts.set(key, (made = model.counts(definition, model.set, filter, groups)));
    }
    return made;
  };
  return ownParts(
    model,
    law,
    blocks,
    ({ figure }) => ({ x: figure.x ?? 0, n: figure.n ?? 0 }),
    ({ definition, spot, part }, provider) => {
      const { municipality, column } = spot.place;
      const isCrossing = municipality !== null && column !== null;
      const own = countsOf(definition, provider, isCrossing ? municipality : null);
      return countAt(definition, own, spot, part);
    },
  );
}
