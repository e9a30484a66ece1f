import type { Figure } from '#lib/domain/figure.ts';
import { isUnprotected } from '#lib/disclosure/primary.ts';
import type { Block, Insider } from '#lib/disclosure/block.ts';
import { protect } from '#lib/disclosure/protect.ts';
import { activeIndicators } from './answer.ts';
import {
  deliveredBlock,
  deliveredBlocks,
  deliveredCandidates,
  isSecret,
  mostOf,
  pointsOf,
  type DeliveredCandidate,
} from './delivered-protection.ts';
import { blockOf } from './family-block.ts';
import { insidersOf } from './insiders.ts';
import { ownDeliveries } from './own-deliveries.ts';
import { ownTraffic } from './own-parts.ts';
import { blocksOf, familiesOf, isSmall, type Candidate, type Family } from './protection-family.ts';
import {
  publicationOf,
  publishedCells,
  publishedColumnCells,
  type Publication,
} from './publication.ts';
import { addressOfTold, earlierOf, protectAfter, type Counted } from './earlier-figures.ts';
import { shownDeliveries, shownTraffic } from './shown-figures.ts';
import type { Remembered } from './shared-exports.ts';
import type { Model } from './model.ts';

/** What may be shared, with what it took to protect it. */
export interface ProtectedPublication extends Publication {
  /** counts that the primary rules hide, that are hidden beside them, and that cannot be kept */
  tally: { primary: number; secondary: number; exposed: number };
  /** figures that keep the value of an earlier export, so that others do not tell of a person or two */
  kept: number;
  /** what is withheld, by address: a later export is compared with it */
  withheld: ReadonlyMap<string, number>;
}

const made = new WeakMap<Model, ProtectedPublication>();

/**
 * The protected publication set, made once for a model: a version of the data under a profile. Beside
 * an earlier export it is another one.
 */
export function protectedPublication(
  model: Model,
  progress: (done: number) => void = () => undefined,
  before: Remembered = NOTHING,
): ProtectedPublication {
  const known = before.size === 0 ? made.get(model) : undefined;
  if (known) return known;
  const steps = protecting(model, before);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      if (before.size === 0) made.set(model, step.value);
      return step.value;
    }
    progress(step.value);
  }
}

const NOTHING: Remembered = new Map();

/** A block that is still to be made and protected, with what is told by its counts. */
interface Work {
  make: () => { block: Block; insiders: readonly Insider[] };
  told: readonly Counted[];
  /** what adds up of a figure at one of what is told, with the most that it can be */
  amount: (at: number, figure: Figure) => { x: number | null; n: number | null };
  isSmall: (at: number) => boolean;
}

/**
 * Makes the publication set with its protection (privacy and statistics, 2), block by block: those of
 * a law, a year and indicators whose counts are the same; in- and outflow is one chain over all years.
 * What was exported before is taken to be known. Gives how much is done, from 0 to 1.
 */
export function* protecting(
  model: Model,
  before: Remembered,
): Generator<number, ProtectedPublication> {
  const tally = { primary: 0, secondary: 0, exposed: 0 };
  const delivered = deliveredCandidates(model);
  if (isUnprotected(model.profile.disclosure)) {
    const { cells, columnCells } = publicationOf(delivered);
    return {
      cells: [...publishedCells(model), ...cells],
      columnCells: [...publishedColumnCells(model), ...columnCells],
      tally,
      kept: 0,
      withheld: new Map(),
    };
  }
  const families = familiesOf(model);
  const withheld = new Map<string, number>();
  const decided = {
    hidden: new Set<object>(),
    kept: new Map<object, Figure>(),
    absent: new Set<object>(),
  };
  const work = [...trafficWork(model, families), ...deliveredWork(model, delivered)];
  for (const [done, one] of work.entries()) {
    const { block, insiders } = one.make();
    const { threshold } = model.profile.disclosure;
    const earlier = earlierOf(block, one.told, one.amount, before);
    const found = earlier
      ? protectAfter(block, insiders, earlier, threshold)
      : { ...protect(block, threshold, insiders), kept: undefined };
    const small = new Set(
      one.told.flatMap(({ count }, at) => (one.isSmall(at) ? (count ?? []) : [])),
    );
    const counted = new Set(one.told.flatMap(({ count }) => count ?? []));
    for (const at of counted) {
      if (small.has(at)) tally.primary++;
      else if (block.counts[at]?.kind !== 'inner' && found.hidden[at] === 1) tally.secondary++;
    }
    tally.exposed += found.exposed.filter(({ at }) => counted.has(at)).length;
    for (const told of one.told) {
      if (told.count === undefined) continue;
      const isKept = found.kept?.[told.count] === 1;
      const old = earlier?.figures.get(told);
      if (earlier?.absent.has(told) || (isKept && !old)) decided.absent.add(told);
      if (found.hidden[told.count] === 1) {
        decided.hidden.add(told);
        withheld.set(addressOfTold(told), told.figure.x ?? told.figure.value ?? 0);
      } else if (isKept && old) decided.kept.set(told, old);
    }
    yield (done + 1) / work.length;
  }
  const traffic = publicationOf(
    activeIndicators(model).flatMap(({ id }) =>
      families.flatMap((family) =>
        family.members
          .filter(({ definition }) => definition.id === id)
          .flatMap(({ candidates }) => shownTraffic(family, candidates, decided)),
      ),
    ),
  );
  const deliveries = publicationOf(shownDeliveries(delivered, decided));
  return {
    cells: [...traffic.cells, ...deliveries.cells],
    columnCells: [...traffic.columnCells, ...deliveries.columnCells],
    tally,
    kept: decided.kept.size,
    withheld,
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
      amount: (_, { x, n }) => ({ x, n }),
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
      amount: (one, figure) => earlierAmount(told[one] as DeliveredCandidate, figure),
      isSmall: (one) => isSecret(told[one] as DeliveredCandidate),
    }));
  });
}

/** What adds up of a figure of an earlier export, of the same number. */
function earlierAmount({ measure, definition }: DeliveredCandidate, figure: Figure) {
  const n = definition.beside || figure.n === null ? null : mostOf({ measure, figure });
  return { x: pointsOf({ measure, figure }), n };
}

/** Makes something when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
