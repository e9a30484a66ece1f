import { wholeOf } from '#lib/disclosure/block.ts';
import { hidesShare } from '#lib/disclosure/primary.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import type { CountTypes } from './count-types.ts';
import type { SourcedBlock } from './insiders.ts';
import { isEverywhere, saysTooMuch, secretsOfPlaces } from './parts-of-region.ts';
import { isSmall, type Candidate, type Family } from './protection-family.ts';
import { BlockBuilder } from './publication-block.ts';
import { linesByProduct, type PublishedSpot } from './published-spots.ts';
import type { Model } from './model.ts';

/** Makes the block of candidates of a family, and gives each its number in it; their own is the source. */
export function blockOf(
  model: Model,
  family: Family,
  candidates: readonly Candidate[],
): SourcedBlock {
  const typesOf = new Map(family.members.map(({ definition, types }) => [definition, types]));
  const isFlow = (definition: IndicatorDefinition) => definition.shape === 'flow';
  const typed = candidates.map((candidate, source) => {
    const types = typesOf.get(candidate.definition) as CountTypes;
    return { candidate, source, types, type: types.typeOf(candidate.part) };
  });
  const occurs = occurring(
    family,
    typed.flatMap(({ candidate: { part, figure }, type }) =>
      part === null || figure.x !== 0 ? [type] : [],
    ),
  );
  const { threshold } = model.profile.disclosure;
  const secrets = secretsOfPlaces(
    typed.map(({ candidate, type }) => ({ ...candidate, type, isSecret: isSmall(candidate) })),
  );
  const figureTypes = new Set(
    typed.flatMap(({ candidate, type }) => (candidate.part === null ? [type] : [])),
  );
  const builder = new BlockBuilder(
    (type, x, n) =>
      hidesShare(n, x, model.profile.disclosure) && (figureTypes.has(type) || x !== 0),
  );
  const bySpot = new Map<PublishedSpot, Map<string, number>>();
  const typesBySpot = new Map<PublishedSpot, CountTypes>();
  for (const { candidate, source, types, type } of typed) {
    const { definition, spot, part, figure } = candidate;
    if (!occurs.has(type) && !isFlow(definition)) continue;
    // Parts stand in so many sums at once that no place can show them and keep the others' secret.
    candidate.withheld =
      part !== null && !isFlow(definition) && !isEverywhere(spot) && !figureTypes.has(type);
    if (candidate.withheld) continue;
    const moment = isFlow(definition) ? momentOf(spot, part) : undefined;
    candidate.count = builder.add({
      type: isFlow(definition) ? flowType(part) : type,
      spot,
      x: figure.x ?? 0,
      n: part !== null && part === types.partInDenominator ? null : figure.n,
      // A figure is of fewer than its parts are, also where one of them is the same count.
      population: `${definition.id} ${part === null ? 'figure' : 'parts'}`,
      kind: kindOf(
        candidate,
        part !== null &&
          !isFlow(definition) &&
          !figureTypes.has(type) &&
          saysTooMuch({ spot, figure, type }, secrets, threshold),
      ),
      inRegion: isInRegion(model, spot),
      source,
      ...(moment === undefined ? {} : { moment }),
    });
    const counts = bySpot.get(spot) ?? new Map<string, number>();
    counts.set(isFlow(definition) ? (part ?? '') : type, candidate.count);
    bySpot.set(spot, counts);
    typesBySpot.set(spot, types);
  }
  const apart = new Set(
    typed.flatMap(({ candidate }) => (candidate.withheld ? [candidate.spot] : [])),
  );
  for (const [spot, counts] of bySpot) {
    // Where parts are withheld their sum says no more than n does.
    if (apart.has(spot)) continue;
    const { wholes, sums } = typesBySpot.get(spot) as CountTypes;
    const found = (types: readonly string[]) => types.flatMap((type) => counts.get(type) ?? []);
    for (const types of wholes) {
      const at = found(types);
      if (at.length > 0) builder.know({ at, by: at.map(() => 1) });
    }
    for (const { whole, parts } of sums) {
      const at = counts.get(whole);
      if (at !== undefined) builder.know(wholeOf(at, found(parts)));
    }
    const [begin, into, out, end] = found(['begin', 'in', 'uit', 'eind']);
    if (begin !== undefined && into !== undefined && out !== undefined && end !== undefined) {
      builder.know({ at: [begin, into, out, end], by: [1, 1, -1, -1] });
    }
  }
  return builder.finish(linesByProduct(model, family.law));
}

/**
 * An empty part beside small numbers is never shown, and is no secret of its own. A part of the region
 * that says too much of its places is: it may not follow from other periods either.
 */
function kindOf(candidate: Candidate, saysTooMuch: boolean) {
  if (isSmall(candidate) || saysTooMuch) return 'primary';
  return candidate.primary ? 'inner' : 'open';
}

/**
 * The kinds of count that are told. A part that nobody has all year is no secret, unless its being
 * left out would say that a figure is 0 % or 100 %.
 */
function occurring({ members }: Family, found: readonly string[]): ReadonlySet<string> {
  const occurs = new Set(found);
  for (const { types } of members) {
    for (const { parts } of types.sums) for (const part of parts) occurs.add(part);
    for (const whole of types.wholes) {
      if (whole.filter((type) => occurs.has(type)).length < 2) {
        for (const type of whole) occurs.add(type);
      }
    }
  }
  return occurs;
}

/** What runs at the end of a period is what runs at the beginning of the next. */
function flowType(part: string | null): string {
  return part === 'begin' || part === 'eind' ? 'stock' : (part ?? '');
}

function momentOf({ from, to }: PublishedSpot, part: string | null) {
  return part === 'begin' ? from : part === 'eind' ? to + 1 : undefined;
}

function isInRegion({ parties }: Model, { place, member }: PublishedSpot): boolean {
  const isMunicipality = place.municipality !== null && !place.provider && !place.column;
  return !isMunicipality || parties.inRegion[member] === 1;
}
