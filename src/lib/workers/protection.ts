import { isUnprotected } from '#lib/disclosure/primary.ts';
import { protect } from '#lib/disclosure/protect.ts';
import { activeIndicators } from './answer.ts';
import {
  blockOf,
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
import type { Model } from './workspace.ts';

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

/**
 * Makes the publication set with its protection (privacy and statistics, 2), block by block: those of
 * a law, a year and indicators whose counts are the same; in- and outflow is one chain over all years.
 * Gives how much is done, from 0 to 1.
 */
export function* protecting(model: Model): Generator<number, ProtectedPublication> {
  const tally = { primary: 0, secondary: 0, exposed: 0 };
  const { threshold } = model.profile.disclosure;
  if (isUnprotected(model.profile.disclosure)) {
    const [cells, columnCells] = [publishedCells(model), publishedColumnCells(model)];
    return { cells, columnCells, tally };
  }
  const families = familiesOf(model);
  const work = families.flatMap((family) =>
    blocksOf(family).map((candidates) => ({ family, candidates })),
  );
  const hidden = new Set<Candidate>();
  for (const [done, { family, candidates }] of work.entries()) {
    const block = blockOf(model, family, candidates);
    const found = protect(block, threshold);
    const small = new Set(candidates.flatMap((one) => (isSmall(one) ? (one.count ?? []) : [])));
    block.counts.forEach(({ kind }, at) => {
      if (small.has(at)) tally.primary++;
      else if (kind !== 'inner' && found.hidden[at] === 1) tally.secondary++;
    });
    tally.exposed += found.exposed.length;
    for (const candidate of candidates) {
      const { count, withheld } = candidate;
      if (withheld || (count !== undefined && found.hidden[count] === 1)) hidden.add(candidate);
    }
    yield (done + 1) / work.length;
  }
  const told = activeIndicators(model).flatMap(({ id }) =>
    families.flatMap((family) =>
      family.members
        .filter(({ definition }) => definition.id === id)
        .flatMap(({ candidates }) => shownOf(family, candidates, hidden)),
    ),
  );
  return { ...publicationOf(told), tally };
}

/** Figures as they are shared: hidden ones keep n alone, and empty parts are left out unless they are hidden. */
function shownOf(
  family: Family,
  candidates: readonly Candidate[],
  hidden: ReadonlySet<Candidate>,
): ToldFigure[] {
  return candidates.flatMap((candidate): ToldFigure[] => {
    const { part, figure } = candidate;
    // Nobody is in it: that is known, and nothing is told.
    if (part !== null && figure.n === 0) return [];
    if (hidden.has(candidate)) {
      const n = hidesDenominator(family, candidate) ? null : figure.n;
      return [{ ...candidate, figure: { n, ...NOT_SHOWN, suppressed: true } }];
    }
    return part !== null && figure.x === 0 ? [] : [candidate];
  });
}
