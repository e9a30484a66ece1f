import type { Horizon } from './figure.ts';
import type { Law } from './law.ts';
import type { Period, PeriodKind } from './period.ts';

/** What a kind of fault is counted among. */
export type QualityPopulation =
  'starts' | 'stops' | 'records' | 'arrangements' | 'assignments' | 'messages';

/**
 * What can be wrong in the traffic of a provider, in the order of the screen, and what it is counted
 * among: `records` are starts and stops together, `assignments` the arrangements whose assignment
 * has ended, `messages` the 305 and 307 messages. These are process counts, never shared figures.
 */
export const QUALITY_POPULATIONS = {
  'late-stop': 'stops',
  'late-start': 'starts',
  'assignment-ended-without-stop': 'assignments',
  'stop-without-start': 'stops',
  'start-without-stop-before': 'starts',
  'rejected-message': 'messages',
  'set-apart-reason': 'stops',
  'set-apart-end-before-begin': 'stops',
  'set-apart-too-late': 'records',
  'several-stops': 'stops',
  'contents-differ': 'messages',
  'assignment-other-provider': 'arrangements',
  'assignment-other-client': 'arrangements',
  'unknown-product': 'arrangements',
} as const satisfies Record<string, QualityPopulation>;

export type QualityKind = keyof typeof QUALITY_POPULATIONS;

/** The kinds in the order of their column code. */
export const QUALITY_KINDS = Object.keys(QUALITY_POPULATIONS) as QualityKind[];

/** Column code of a kind. */
export const QUALITY: Readonly<Record<QualityKind, number>> = Object.fromEntries(
  QUALITY_KINDS.map((kind, code) => [kind, code]),
) as Record<QualityKind, number>;

/** What is asked of the quality page; null = its own choice. `provider` is the opened one. */
export interface QualityQuestion {
  law: Law | null;
  kind: PeriodKind;
  period: Period | null;
  provider: string | null;
}

/** How often a fault was seen: `x` of `n`. */
export interface QualityCount {
  x: number;
  n: number;
}

/** The counts of one provider, or of the whole region. */
export type QualityCounts = Record<QualityKind, QualityCount>;

/** The counts of a half-year. */
export interface QualityPoint {
  period: Period;
  /** it lies in the chosen period */
  chosen: boolean;
  /** it reaches past the day up to which the messages are complete */
  incomplete: boolean;
  counts: QualityCounts;
}

/** One provider in a period. */
export interface QualityRow {
  /** AGB */
  provider: string;
  name: string;
  /** starts and stops in the period */
  records: number;
  counts: QualityCounts;
}

/** Everything that the quality page shows. */
export interface QualityAnswer {
  question: QualityQuestion & { law: Law; period: Period };
  laws: Law[];
  /** periods of the asked kind, oldest first */
  periods: Period[];
  /** kinds that can be told: unknown products only where the region has a catalogue */
  kinds: QualityKind[];
  /** the period reaches past the day up to which the messages are complete */
  incomplete: boolean;
  whole: QualityRow;
  trend: QualityPoint[];
  /** main contractors with all that is theirs, by name */
  providers: QualityRow[];
  /** the opened provider: its half-years, and the AGB codes that are counted with it */
  opened: { provider: string; trend: QualityPoint[]; own: QualityRow[] } | null;
  horizon: Horizon;
}

/** The words of the list of faults; the worker that writes it has none. */
export interface FaultListWords {
  columns: readonly string[];
  kinds: Record<QualityKind, { wrong: string; act: string }>;
}

/** Which list is asked for: of one AGB code (`own`), or with those counted with it (`group`). */
export interface FaultListQuestion {
  law: Law;
  period: Period;
  provider: string;
  reach: 'own' | 'group';
}
