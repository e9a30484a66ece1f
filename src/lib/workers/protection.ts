import { isUnprotected } from '#lib/disclosure/primary.ts';
import type { Block, Insider } from '#lib/disclosure/block.ts';
import { protect } from '#lib/disclosure/protect.ts';
import { activeIndicators } from './answer.ts';
import {
  deliveredBlock,
  deliveredBlocks,
  deliveredCandidates,
  isSecret,
  type DeliveredCandidate,
} from './delivered-protection.ts';
import { blockOf } from './family-block.ts';
import { insidersOf } from './insiders.ts';
import { ownDeliveries } from './own-deliveries.ts';
import { ownTraffic } from './own-parts.ts';
import {
  blocksOf,
  familiesOf,
  hidesDenominator,
  isSmall,
  type Candidate,
  type Family,
} from './protection-family.ts';
import {
  publicationOf,
  publishedCells,
  publishedColumnCells,
  type Publication,
  type ToldFigure,
} from './publication.ts';
import type { Model } from './model.ts';

/** What may be shared, with what it took to protect it. */
export interface ProtectedPublication extends Publication {
  /** counts that the primary rules hide, that are hidden beside them, and that cannot be kept */
  tally: { primary: number; secondary: number; exposed: number };
}

const made = new WeakMap<Model, ProtectedPublication>();

/** The protected publication set, made once for a model: a version of the data under a profile. */
export function protectedPublication(
  model: Model,
  progress: (done: number) => void = () => undefined,
): ProtectedPublication {
  const known = made.get(model);
  if (known) return known;
  const steps = protecting(model);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      made.set(model, step.value);
      return step.value;
    }
    progress(step.value);
  }
}

const NOT_SHOWN = { x: null, value: null, low: null, high: null, undetermined: null } as const;

/** A block that is still to be made and protected, with what is told by its counts. */
interface Work {
  make: () => { block: Block; insiders: readonly Insider[] };
  told: readonly { count: number | undefined }[];
  isSmall: (at: number) => boolean;
}

/**
 * Makes the publication set with its protection (privacy and statistics, 2), block by block: those of
 * a law, a year and indicators whose counts are the same; in- and outflow is one chain over all years.
 * Gives how much is done, from 0 to 1.
 */
export function* protecting(model: Model): Generator<number, ProtectedPublication> {
  const tally = { primary: 0, secondary: 0, exposed: 0 };
  const delivered = deliveredCandidates(model);
  if (isUnprotected(model.profile.disclosure)) {
    const { cells, columnCells } = publicationOf(delivered);
    return {
      cells: [...publishedCells(model), ...cells],
      columnCells: [...publishedColumnCells(model), ...columnCells],
      tally,
    };
  }
  const families = familiesOf(model);
  const hidden = new Set<object>();
  const work = [...trafficWork(model, families), ...deliveredWork(model, delivered)];
  for (const [done, one] of work.entries()) {
    const { block, insiders } = one.make();
    const found = protect(block, model.profile.disclosure.threshold, insiders);
    const small = new Set(
      one.told.flatMap(({ count }, at) => (one.isSmall(at) ? (count ?? []) : [])),
    );
    block.counts.forEach(({ kind }, at) => {
      if (small.has(at)) tally.primary++;
      else if (kind !== 'inner' && found.hidden[at] === 1) tally.secondary++;
    });
    tally.exposed += found.exposed.length;
    for (const told of one.told) {
      if (told.count !== undefined && found.hidden[told.count] === 1) hidden.add(told);
    }
    yield (done + 1) / work.length;
  }
  const traffic = publicationOf(
    activeIndicators(model).flatMap(({ id }) =>
      families.flatMap((family) =>
        family.members
          .filter(({ definition }) => definition.id === id)
          .flatMap(({ candidates }) => shownOf(family, candidates, hidden)),
      ),
    ),
  );
  const deliveries = publicationOf(shownDeliveries(delivered, hidden));
  return {
    cells: [...traffic.cells, ...deliveries.cells],
    columnCells: [...traffic.columnCells, ...deliveries.columnCells],
    tally,
  };
}

function trafficWork(model: Model, families: readonly Family[]): Work[] {
  return families.flatMap((family) => {
    const blocks = blocksOf(family);
    const own = once(() => ownTraffic(model, family.law, blocks));
    return blocks.map((told, at) => ({
      make: () => {
        const sourced = blockOf(model, family, told);
        return { block: sourced.block, insiders: insidersOf(sourced, own()[at] ?? []) };
      },
      told,
      isSmall: (one) => isSmall(told[one] as Candidate),
    }));
  });
}

function deliveredWork(model: Model, candidates: readonly DeliveredCandidate[]): Work[] {
  const byDefinition = new Map<string, DeliveredCandidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.definition.id} ${candidate.law}`;
    const found = byDefinition.get(key);
    if (found) found.push(candidate);
    else byDefinition.set(key, [candidate]);
  }
  return [...byDefinition.values()].flatMap((alike) => {
    const blocks = deliveredBlocks(alike);
    const made = once(() => {
      const sourced = blocks.map((told) => deliveredBlock(model, told));
      const sources = sourced.map(({ answers }, at) => [...(blocks[at] ?? []), ...answers]);
      const own = ownDeliveries(model, (alike[0] as DeliveredCandidate).law, sources);
      return sourced.map((one, at) => ({
        block: one.block,
        insiders: insidersOf(one, own[at] ?? []),
      }));
    });
    return blocks.map((told, at) => ({
      make: () => made()[at] as ReturnType<Work['make']>,
      told,
      isSmall: (one) => isSecret(told[one] as DeliveredCandidate),
    }));
  });
}

/** Makes something when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Figures as they are shared: hidden ones keep n alone, and empty parts are left out unless they are hidden. */
function shownOf(
  family: Family,
  candidates: readonly Candidate[],
  hidden: ReadonlySet<object>,
): ToldFigure[] {
  return candidates.flatMap((candidate): ToldFigure[] => {
    const { part, figure } = candidate;
    // Nobody is in it: that is known, and nothing is told.
    if (part !== null && figure.n === 0) return [];
    if (candidate.withheld || hidden.has(candidate)) {
      const n = hidesDenominator(family, candidate) ? null : figure.n;
      return [{ ...candidate, figure: { n, ...NOT_SHOWN, suppressed: true } }];
    }
    return part !== null && figure.x === 0 ? [] : [candidate];
  });
}

/** Figures of deliveries as they are shared: a denominator that gives a hidden count away goes with it. */
function shownDeliveries(
  candidates: readonly DeliveredCandidate[],
  hidden: ReadonlySet<object>,
): DeliveredCandidate[] {
  const keyOf = ({ strand, spot }: DeliveredCandidate, measure: string) =>
    `${measure} ${strand} ${spots.get(spot)}`;
  const spots = new Map(candidates.map(({ spot }, at) => [spot, at]));
  const without = new Set<string>();
  for (const one of candidates) if (hidden.has(one)) without.add(keyOf(one, one.measure.id));
  return candidates.map((one) => {
    const tells = one.measure.kind === 'share' ? one.measure.tells : undefined;
    const givesAway = tells !== undefined && without.has(keyOf(one, tells));
    if (!givesAway && !one.withheld && !hidden.has(one)) return one;
    const n = givesAway ? null : one.figure.n;
    return { ...one, figure: { n, ...NOT_SHOWN, suppressed: true } };
  });
}
