import type { Period } from './period.ts';

/**
 * What a comparison says: outside the 99.8 % limits of chance, between those and the 95 % limits
 * (maybe), within, or with too little to compare.
 */
export type Verdict = 'higher' | 'maybe-higher' | 'same' | 'maybe-lower' | 'lower' | 'too-few';

/** Whether a verdict is outside the 99.8 % limits: the only ones that get a colour. */
export function isClear(verdict: Verdict | undefined): boolean {
  return verdict === 'higher' || verdict === 'lower';
}

/** Groups whose members are compared with all of them together. */
export const COMPARED_GROUPS = ['provider', 'municipality'] as const;

/** A group whose members are compared with all of them together. */
export type ComparedGroup = (typeof COMPARED_GROUPS)[number];

/** Between what values a unit of n lies by chance, at 95 % and at 99.8 %. */
export interface ChanceLimits {
  n: number;
  low95: number;
  high95: number;
  low998: number;
  high998: number;
}

/** How the members of a group compare with all of them together. */
export interface GroupComparison {
  /** the value of all together, narrowed as the page is but for this group */
  whole: number;
  /** by key of the member; those that have no figure have no verdict */
  verdicts: Record<string, Verdict>;
  /** limits of chance from the smallest size that is compared up to the largest member; none: nothing is compared */
  limits: ChanceLimits[];
  /** the members differ more than chance explains, and the limits were widened for it */
  widened: boolean;
}

/** How a figure compares with that of an earlier period. */
export interface PeriodComparison {
  period: Period;
  /** of that period */
  value: number;
  /** of the figure less that of the earlier period: a 95 % interval in its unit; null: too few */
  low: number | null;
  high: number | null;
  verdict: Verdict;
}

/** Whether figures go up or down over the periods. */
export interface TrendComparison {
  /** periods that are large enough to be looked at, oldest first; of too few: all that are complete */
  periods: Period[];
  verdict: Verdict;
}

/** How the parts of a figure compare with those of an earlier period, each on its own. */
export interface PartsComparison {
  period: Period;
  /** by part; those that are not shown in both periods have none */
  parts: Record<string, Omit<PeriodComparison, 'period'>>;
}

/** All that a figure is compared with; null where there is nothing to compare it with. */
export interface Comparison {
  groups: Record<ComparedGroup, GroupComparison | null>;
  period: PeriodComparison | null;
  trend: TrendComparison | null;
  /** of a figure that is told by its parts alone */
  parts: PartsComparison | null;
}

/** Nothing to compare with. */
export const NOT_COMPARED: Comparison = {
  groups: { provider: null, municipality: null },
  period: null,
  trend: null,
  parts: null,
};
