import { hidesMean, hidesShare, type DisclosureRules } from '#lib/disclosure/primary.ts';
import type { DeliveredDefinition, ValueMeasure } from '#lib/indicators/delivered/definition.ts';
import { valueColumn } from '#lib/indicators/delivered/tally-delivered.ts';
import type { CountColumn } from '#lib/indicators/judge.ts';
import { deliveredFigures, deliveredLaws, type DeliveredFigure } from './delivered-publication.ts';
import type { SourcedBlock } from './insiders.ts';
import { isEverywhere, saysTooMuch, secretsOfPlaces } from './parts-of-region.ts';
import { BlockBuilder } from './publication-block.ts';
import { linesByProduct } from './published-spots.ts';
import type { Model } from './model.ts';

/** Nothing is hidden. */
export const NO_RULES: DisclosureRules = { threshold: 0, minPart: 0, allOrNoneBelow: 0 };

/** A figure of deliveries as it is, with what decides whether it is shown. */
export interface DeliveredCandidate extends DeliveredFigure {
  /** whether the primary rules hide it */
  primary: boolean;
  /** its number in the block that it was put in */
  count: number | undefined;
  /** an answer of a long list, told of a place: not shown, whatever it is */
  withheld: boolean;
}

/** Lists of more answers than this are told of the whole region alone: their counts are small nearly everywhere else. */
const SHORT_LIST = 3;

/** Every figure of deliveries, in the order in which they are shared. */
export function deliveredCandidates(model: Model): DeliveredCandidate[] {
  return deliveredLaws(model).flatMap(({ definition, law }) => {
    const ruled = deliveredFigures(model, definition, law, model.profile.disclosure);
    return deliveredFigures(model, definition, law, NO_RULES).map((told, at) => ({
      ...told,
      primary: ruled[at]?.figure.suppressed ?? true,
      count: undefined,
      withheld: isOfLongList(told.measure) && !isEverywhere(told.spot),
    }));
  });
}

function isOfLongList(measure: ValueMeasure): boolean {
  return (answersOf(measure)?.length ?? 0) > SHORT_LIST;
}

/** What one block decides on: a strand in a year, and those of its numbers that are about the same answers. */
export function deliveredBlocks(candidates: readonly DeliveredCandidate[]): DeliveredCandidate[][] {
  const blocks = new Map<string, DeliveredCandidate[]>();
  for (const candidate of candidates) {
    const { definition, law, strand, measure, spot } = candidate;
    const year = Math.floor(spot.from / 12);
    const key = JSON.stringify([definition.id, law, strand, year, answersOf(measure)]);
    const found = blocks.get(key);
    if (found) found.push(candidate);
    else blocks.set(key, [candidate]);
  }
  return [...blocks.values()];
}

/** The answers that a number is about; null for all. */
function answersOf(measure: ValueMeasure): readonly string[] | null {
  return measure.kind === 'mean' ? null : measure.among;
}

/** How often an answer was given at a spot, which nobody is told: a source beside the candidates. */
export interface Answered {
  definition: DeliveredDefinition;
  spot: DeliveredFigure['spot'];
  column: CountColumn;
  n: number;
  x: number;
}

/**
 * Makes the block of candidates, and gives each its number in it. A mean is protected as the points that
 * its answers have together above the lowest: those add up over places and periods as counts do.
 */
export function deliveredBlock(
  model: Model,
  candidates: readonly DeliveredCandidate[],
): SourcedBlock & { answers: Answered[] } {
  const rules = model.profile.disclosure;
  const measures = new Map(candidates.map(({ part, measure }) => [part ?? '', measure]));
  const builder = new BlockBuilder((type, x, most) => {
    const measure = measures.get(type);
    if (measure?.kind === 'mean') return most !== null && hidesMean(most / widthOf(measure), rules);
    return hidesShare(most, x, rules) && (measure?.id === '' || x !== 0);
  });
  const bySpot = new Map<DeliveredFigure['spot'], DeliveredCandidate[]>();
  const { threshold } = rules;
  const secrets = secretsOfPlaces(
    candidates.map((one) => ({ ...one, type: one.part ?? '', isSecret: isSecret(one) })),
  );
  candidates.forEach((candidate, source) => {
    if (candidate.withheld) return;
    const { spot, part, measure, definition } = candidate;
    const type = part ?? '';
    const tooMuch =
      isOfLongList(measure) &&
      saysTooMuch({ spot, figure: candidate.figure, type }, secrets, threshold);
    const isMunicipality = spot.place.municipality !== null;
    candidate.count = builder.add({
      type,
      spot,
      x: pointsOf(candidate),
      // Where care of the traffic is the denominator there may be more lists than care.
      n: definition.beside ? null : mostOf(candidate),
      population: definition.id,
      kind: isSecret(candidate) || tooMuch ? 'primary' : candidate.primary ? 'inner' : 'open',
      inRegion: !isMunicipality || model.parties.inRegion[spot.member] === 1,
      source,
    });
    const found = bySpot.get(spot);
    if (found) found.push(candidate);
    else bySpot.set(spot, [candidate]);
    if (measure.kind === 'mean' && !measure.scale)
      throw new RangeError(`${definition.id} has no scale`);
  });
  const answers: Answered[] = [];
  const addAnswer = (answer: Answered) =>
    builder.addInner(answer.x, answer.n, candidates.length + answers.push(answer) - 1);
  for (const found of bySpot.values()) addAnswers(builder, found, addAnswer);
  const [first] = candidates;
  return { ...builder.finish(first ? linesByProduct(model, first.law) : new Map()), answers };
}

/** Whether a figure is hidden for its own sake; an empty part beside small numbers is no secret. */
export function isSecret({ primary, measure, figure }: DeliveredCandidate): boolean {
  return primary && (measure.kind === 'mean' || measure.id === '' || figure.x !== 0);
}

/** A figure with what it measures. */
type Measured = Pick<DeliveredCandidate, 'measure' | 'figure'>;

/** What adds up: of a share its count, of a mean its points above the lowest answer. */
export function pointsOf({ measure, figure }: Measured): number {
  if (measure.kind === 'share') return figure.x ?? 0;
  const n = figure.n ?? 0;
  return Math.max(0, Math.min(n * widthOf(measure), ((figure.value ?? 0) - lowestOf(measure)) * n));
}

/** The most that the same can be. */
export function mostOf({ measure, figure }: Measured): number {
  return (figure.n ?? 0) * (measure.kind === 'mean' ? widthOf(measure) : 1);
}

function lowestOf({ scale }: ValueMeasure): number {
  return scale?.[0] ?? 0;
}

function widthOf({ scale }: ValueMeasure): number {
  return scale ? scale[1] - scale[0] : 1;
}

/** How the numbers of a strand at one spot hang together: each is made of how often every answer was given. */
function addAnswers(
  builder: BlockBuilder,
  candidates: readonly DeliveredCandidate[],
  addAnswer: (answer: Answered) => number,
): void {
  const [first] = candidates;
  if (!first || candidates.length < 2) return;
  const { spot, strand } = first;
  const tally = spot.counts.groups[spot.group];
  const among = answersOf(first.measure) ?? answersIn(candidates);
  const columns = among.map((answer) => valueColumn(strand, answer));
  const counted = columns.map((column) => tally.sum(column, spot.member, spot.from, spot.to));
  const n = counted.reduce((sum, one) => sum + one, 0);
  const own = new Map<string, number>();
  for (const { measure, count } of candidates) {
    if (measure.kind !== 'share' || measure.of.length !== 1 || count === undefined) continue;
    own.set(measure.of[0] as string, count);
  }
  const atoms = among.map(
    (answer, i) =>
      own.get(answer) ??
      addAnswer({
        definition: first.definition,
        spot,
        column: columns[i] as CountColumn,
        x: counted[i] ?? 0,
        n,
      }),
  );
  builder.know({ at: atoms, by: atoms.map(() => 1) });
  for (const { measure, count } of candidates) {
    if (count === undefined || atoms.includes(count)) continue;
    const worth = (answer: string) =>
      measure.kind === 'mean'
        ? Number(answer) - lowestOf(measure)
        : measure.of.includes(answer)
          ? 1
          : 0;
    const used = among.map((_, i) => i).filter((i) => worth(among[i] as string) !== 0);
    builder.know({
      at: [count, ...used.map((i) => atoms[i] as number)],
      by: [1, ...used.map((i) => -worth(among[i] as string))],
    });
  }
}

/** All answers that can be given where none are named: the whole marks of the scale, and others that were given. */
function answersIn(candidates: readonly DeliveredCandidate[]): string[] {
  const answers = new Set<string>();
  for (const { measure, spot, strand } of candidates) {
    if (measure.scale) {
      const [low, high] = measure.scale;
      for (let mark = low; mark <= high; mark++) answers.add(String(mark));
    }
    const start = `${strand}\n`;
    for (const name of spot.counts.groups[spot.group].names('part')) {
      if (name.startsWith(start)) answers.add(name.slice(start.length));
    }
  }
  return [...answers];
}
