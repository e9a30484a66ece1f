import type { DefinitionSet } from './definition-set.ts';
import type { Figure, PartRow } from './figure.ts';

/** The values of a definition set that may make a difference, in the order in which they are told. */
export const SET_PARAMETERS = [
  'unit',
  'gapDays',
  'newStartWindow',
  'followOnDays',
  'leftOut',
] as const;

/** One of the values of a definition set. */
export type SetParameter = (typeof SET_PARAMETERS)[number];

/** What is counted: the denominator, the numerator, or in and out for flows. */
export type ChangedCount = 'n' | 'x' | 'in' | 'uit';

/** How many units come in or go out; `few` stands for a number too small to show. */
export type ShownChange = number | 'few';

/**
 * What became of a count. Where arrangements are set beside trajectories no unit can be followed:
 * then only the difference is known, and one of both is 0.
 */
export interface CountChange {
  of: ChangedCount;
  entered: ShownChange;
  left: ShownChange;
}

/** What one value of another set does by itself, the rest as in the set in use. */
export interface SetCause {
  parameter: SetParameter;
  from: DefinitionSet;
  to: DefinitionSet;
  /** counts that change; the numerator is left out where its figure is not shown */
  changes: CountChange[];
  /** the figure with that one value changed */
  figure: Figure;
  parts: PartRow[];
}

/** Why another set gives another figure than the set in use. */
export interface SetDifference {
  /** id of the other set */
  set: string;
  /** values that differ, whether they change this figure or not */
  differing: number;
  causes: SetCause[];
}
