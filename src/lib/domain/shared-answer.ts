import type { GroupColumn } from './groups.ts';
import type { Period, PeriodKind } from './period.ts';

/** A wider question whose figure may be shared: a longer period, or with some narrowing left out. */
export interface Wider {
  kind: PeriodKind;
  period: Period;
  without: GroupColumn[];
}

/** An answer of which every figure may be shared, with what else may be asked. */
export interface SharedAnswer<Answer> {
  answer: Answer;
  /** names the files, profile and rules that it comes from */
  dataVersion: string;
  /** figures, over all that is shared, that keep the value of an earlier export */
  kept: number;
  /** whether the set of shared figures knows this choice at all: else it is too small to be split off */
  held: boolean;
  /** whether it is known and still has no figure that may be shared */
  hidden: boolean;
  /** the nearest wider questions, where this one has no figure that may be shared */
  wider: Wider[];
  /** kinds of period in which this choice may be shared */
  kinds: PeriodKind[];
  /** what the figures can be narrowed to, and whether that may be shared beside what is chosen */
  members: Record<GroupColumn, { key: string; name: string; held: boolean }[]>;
  /** groups of which some or all members are too small to be told here */
  cut: GroupColumn[];
}
