import { hidesShare, type DisclosureRules } from '#lib/disclosure/primary.ts';
import type { Law } from '#lib/domain/law.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import { activeIndicators } from './answer.ts';
import { countTypes, partsInNumerator, type CountTypes } from './count-types.ts';
import { figureAt, partsAt } from './figures.ts';
import type { ToldFigure } from './publication.ts';
import { publishedSpots } from './published-spots.ts';
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

/** Whether a count is hidden for its own sake, by the primary rules. */
export function isSmall({ part, figure, primary }: Candidate): boolean {
  return primary && (part === null || figure.x !== 0);
}

/** Whether the n of a part gives its count away, and is hidden together with it. */
export function hidesDenominator({ members }: Family, { definition, part }: Candidate): boolean {
  const member = members.find((one) => one.definition === definition);
  return part !== null && member?.types.partInDenominator === part;
}
