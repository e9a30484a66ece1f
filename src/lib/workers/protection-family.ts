import { wholeOf, type Block } from '#lib/disclosure/block.ts';
import { hidesShare, type DisclosureRules } from '#lib/disclosure/primary.ts';
import type { Law } from '#lib/domain/law.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import { activeIndicators } from './answer.ts';
import { countTypes, partsInNumerator, type CountTypes } from './count-types.ts';
import { figureAt, partsAt } from './figures.ts';
import { isEverywhere, saysTooMuch, secretsOfPlaces } from './parts-of-region.ts';
import { BlockBuilder } from './publication-block.ts';
import type { ToldFigure } from './publication.ts';
import { publishedSpots, valuesByProduct, type PublishedSpot } from './published-spots.ts';
import type { Model } from './model.ts';

const NO_RULES: DisclosureRules = { threshold: 0, minPart: 0, allOrNoneBelow: 0 };

/** A figure as it is, with what decides whether it is shown. */
export interface Candidate extends ToldFigure {
  /** whether the primary rules hide it */
  primary: boolean;
  /** its number in the block that it was put in; none for what is no count */
  count: number | undefined;
  /** a part of a place: not shown, whatever it is */
  withheld: boolean;
}

/** Indicators of a law whose counts are partly the same, and are protected together. */
export interface Family {
  law: Law;
  members: Member[];
}

interface Member {
  definition: IndicatorDefinition;
  types: CountTypes;
  candidates: Candidate[];
}

/** Puts the active indicators in families: a share goes with the parts that its numerator is made of. */
export function familiesOf(model: Model): Family[] {
  const definitions = activeIndicators(model);
  const judgementOf = (definition: IndicatorDefinition) => model.judgement(definition, model.set);
  return model.laws.flatMap((law) => {
    const families: Family[] = [];
    const memberOf = (definition: IndicatorDefinition): Member => ({
      definition,
      types: countTypes(definition, judgementOf(definition)),
      candidates: candidatesOf(model, definition, law),
    });
    const taken = new Set<IndicatorDefinition>();
    for (const whole of definitions.filter(({ shape }) => shape === 'parts')) {
      const family = { law, members: [memberOf(whole)] };
      taken.add(whole);
      for (const share of definitions.filter(({ shape }) => shape === 'share')) {
        const parts = partsInNumerator(judgementOf(share), judgementOf(whole), law);
        if (parts.length === 0 || taken.has(share)) continue;
        family.members.push(sharing(memberOf(share), family.members[0] as Member, parts));
        taken.add(share);
      }
      families.push(family);
    }
    const alone = definitions.filter((definition) => !taken.has(definition));
    return [...families, ...alone.map((definition) => ({ law, members: [memberOf(definition)] }))];
  });
}

/** A share whose numerator is some parts of another indicator: one part is the same count. */
function sharing(share: Member, whole: Member, parts: readonly string[]): Member {
  const { types } = share;
  const partTypes = parts.map((part) => whole.types.typeOf(part));
  const [only] = partTypes;
  if (partTypes.length === 1 && only !== undefined) {
    const typeOf = (part: string | null) => (part === null ? only : types.typeOf(part));
    return { ...share, types: { ...types, typeOf } };
  }
  const sum = { whole: types.typeOf(null), parts: partTypes };
  return { ...share, types: { ...types, sums: [...types.sums, sum] } };
}

/** Every figure of an indicator and law, and the empty parts that stand beside others. */
function candidatesOf(model: Model, definition: IndicatorDefinition, law: Law): Candidate[] {
  const rules = model.profile.disclosure;
  return publishedSpots(model, definition, law).flatMap((spot) => {
    const found: Candidate[] = [];
    const add = (part: string | null, figure: ToldFigure['figure'], primary: boolean) =>
      found.push({
        definition,
        law,
        spot,
        part,
        figure,
        primary,
        count: undefined,
        withheld: false,
      });
    if (definition.shape === 'share') {
      const figure = figureAt(definition, spot.counts, spot, NO_RULES);
      if (figure.n !== 0 || (figure.undetermined ?? 0) > 0) {
        add(null, figure, hidesShare(figure.n, figure.x ?? 0, rules));
      }
    }
    for (const { part, figure } of partsAt(definition, spot.counts, spot, NO_RULES, true)) {
      if (figure.n === 0) continue;
      if (figure.x !== null) add(part, figure, hidesShare(figure.n, figure.x, rules));
    }
    // Days are no counts: they follow the rules on n alone.
    for (const { part, figure } of partsAt(definition, spot.counts, spot, rules)) {
      if (part === 'p50' || part === 'p90') add(part, figure, figure.suppressed);
    }
    return found;
  });
}

/** The candidates of a family that one block decides on: those of a year, or of all where they are a chain. */
export function blocksOf({ members }: Family): Candidate[][] {
  const byYear = new Map<number, Candidate[]>();
  for (const { definition, candidates } of members) {
    for (const candidate of candidates) {
      if (candidate.figure.x === null) continue;
      const year = definition.shape === 'flow' ? 0 : Math.floor(candidate.spot.from / 12);
      const found = byYear.get(year);
      if (found) found.push(candidate);
      else byYear.set(year, [candidate]);
    }
  }
  return [...byYear.entries()].sort(([a], [b]) => a - b).map(([, found]) => found);
}

/** Makes the block of candidates of a family, and gives each its number in it. */
export function blockOf(model: Model, family: Family, candidates: readonly Candidate[]): Block {
  const builder = new BlockBuilder();
  const typesOf = new Map(family.members.map(({ definition, types }) => [definition, types]));
  const isFlow = (definition: IndicatorDefinition) => definition.shape === 'flow';
  const typed = candidates.map((candidate) => {
    const types = typesOf.get(candidate.definition) as CountTypes;
    return { candidate, types, type: types.typeOf(candidate.part) };
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
  const bySpot = new Map<PublishedSpot, Map<string, number>>();
  const typesBySpot = new Map<PublishedSpot, CountTypes>();
  for (const { candidate, types, type } of typed) {
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
      kind: kindOf(
        candidate,
        part !== null &&
          !isFlow(definition) &&
          !figureTypes.has(type) &&
          saysTooMuch({ spot, figure, type }, secrets, threshold),
      ),
      inRegion: isInRegion(model, spot),
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
  const values = valuesByProduct(model, family.law);
  return builder.finish((product) => values.get(product) ?? []);
}

/**
 * An empty part beside small numbers is never shown, and is no secret of its own. A part of the region
 * that says too much of its places is: it may not follow from other periods either.
 */
function kindOf(candidate: Candidate, saysTooMuch: boolean) {
  if (isSmall(candidate) || saysTooMuch) return 'primary';
  return candidate.primary ? 'inner' : 'open';
}

/** Whether a count is hidden for its own sake, by the primary rules. */
export function isSmall({ part, figure, primary }: Candidate): boolean {
  return primary && (part === null || figure.x !== 0);
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

/** Whether the n of a part gives its count away, and is hidden together with it. */
export function hidesDenominator({ members }: Family, { definition, part }: Candidate): boolean {
  const member = members.find((one) => one.definition === definition);
  return part !== null && member?.types.partInDenominator === part;
}
