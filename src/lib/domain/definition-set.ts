import type { ReasonClass } from './reasons.ts';

/** What is counted: single arrangements, or trajectories of arrangements that follow each other. */
export type UnitKind = 'arrangement' | 'trajectory';

/** A named bundle of values that figures are made by (calculation rules, 1.6). */
export interface DefinitionSet {
  id: string;
  name: string;
  unit: UnitKind;
  /** days after the end in which a new start counts, or `half-year`: to the last day of the next half-year */
  newStartWindow: number | 'half-year';
  /** days after the end in which a follow-on may begin */
  followOnDays: number;
  /** days that may lie between two arrangements of one trajectory */
  gapDays: number;
  /** classes of reasons that are left out of the ended units */
  leftOut: readonly ReasonClass[];
}

/** The sets that every region has at hand; the first is the default. */
export const DEFINITION_SETS: readonly DefinitionSet[] = [
  {
    id: 'westfriesland',
    name: 'Westfriesland',
    unit: 'arrangement',
    newStartWindow: 365,
    followOnDays: 31,
    gapDays: 31,
    leftOut: ['administrative'],
  },
  {
    id: 'sdcg',
    name: 'SDCG',
    unit: 'trajectory',
    newStartWindow: 365,
    followOnDays: 31,
    gapDays: 31,
    leftOut: ['administrative'],
  },
  {
    id: 'cbs',
    name: 'CBS',
    unit: 'trajectory',
    newStartWindow: 'half-year',
    followOnDays: 31,
    gapDays: 31,
    leftOut: [],
  },
];
