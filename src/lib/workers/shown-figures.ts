import type { Figure } from '#lib/domain/figure.ts';
import type { DeliveredCandidate } from './delivered-protection.ts';
import { hidesDenominator, type Candidate, type Family } from './protection-family.ts';
import type { ToldFigure } from './publication.ts';

const NOT_SHOWN = { x: null, value: null, low: null, high: null, undetermined: null } as const;

/** What is decided on figures, by candidate. */
export interface Decided {
  hidden: ReadonlySet<object>;
  /** figures of an earlier export that stay as they were */
  kept: ReadonlyMap<object, Figure>;
  /** parts that stay left out as they were */
  absent: ReadonlySet<object>;
}

/**
 * Figures of one indicator as they are shared: hidden ones keep n alone, and empty parts are left out
 * unless they are hidden.
 */
export function shownTraffic(
  family: Family,
  candidates: readonly Candidate[],
  { hidden, kept, absent }: Decided,
): ToldFigure[] {
  const isHidden = (candidate: Candidate) =>
    kept.get(candidate)?.suppressed ?? (candidate.withheld || hidden.has(candidate));
  const hiddenShares = new Set(
    candidates.filter((one) => one.part === null && isHidden(one)).map(({ spot }) => spot),
  );
  // A middle or a ninetieth over the norm says how many are over it at least, and one under it at most.
  const tellsOfShare = ({ part, spot }: Candidate) =>
    (part === 'p50' || part === 'p90') && hiddenShares.has(spot);
  return candidates.flatMap((candidate): ToldFigure[] => {
    const { part, figure } = candidate;
    if (absent.has(candidate)) return [];
    const old = kept.get(candidate);
    if (old) return [{ ...candidate, figure: old }];
    // Nobody is in it: that is known, and nothing is told.
    if (part !== null && figure.n === 0) return [];
    if (isHidden(candidate) || tellsOfShare(candidate)) {
      const n = hidesDenominator(family, candidate) ? null : figure.n;
      return [{ ...candidate, figure: { n, ...NOT_SHOWN, suppressed: true } }];
    }
    return part !== null && figure.x === 0 ? [] : [candidate];
  });
}

/** Figures of deliveries as they are shared: a denominator that gives a hidden count away goes with it. */
export function shownDeliveries(
  candidates: readonly DeliveredCandidate[],
  { hidden, kept, absent }: Decided,
): DeliveredCandidate[] {
  const keyOf = ({ strand, spot }: DeliveredCandidate, measure: string) =>
    `${measure} ${strand} ${spots.get(spot)}`;
  const spots = new Map(candidates.map(({ spot }, at) => [spot, at]));
  const without = new Set<string>();
  for (const one of candidates) if (hidden.has(one)) without.add(keyOf(one, one.measure.id));
  return candidates.flatMap((one) => {
    if (absent.has(one)) return [];
    const old = kept.get(one);
    if (old) return [{ ...one, figure: old }];
    const tells = one.measure.kind === 'share' ? one.measure.tells : undefined;
    const givesAway = tells !== undefined && without.has(keyOf(one, tells));
    if (!givesAway && !one.withheld && !hidden.has(one)) return [one];
    const n = givesAway ? null : one.figure.n;
    return [{ ...one, figure: { n, ...NOT_SHOWN, suppressed: true } }];
  });
}
