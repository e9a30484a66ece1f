import type { DefinitionSet, UnitKind } from '#lib/domain/definition-set.ts';
import type { IndicatorId, PartIds } from './ids.ts';

/** What sentences say about the rules behind a figure. */
export interface RuleFacts {
  /** whether the set leaves administrative endings out */
  leavesOut: boolean;
  newStartWindow: DefinitionSet['newStartWindow'];
  followOnDays: number;
  /** days that a client may wait at most */
  waitNormDays: number;
}

/** The words for the parts beside a share; `rest` names what is in none of them. */
export interface PartWords<Part extends string> {
  title: string;
  text: string;
  names: Record<Part, string>;
  /** heads of narrow columns, where the parts stand in a table of their own */
  heads?: Record<Part, string>;
  /** what of the denominator falls in no part, where the parts stand beside the numerator or its rest */
  rest: string | null;
}

/** The words of one indicator. What a shape says of every indicator stands with the figures. */
export interface IndicatorWords {
  title: string;
  short: string;
  /** the title sentence of a share: x of n units */
  sentence?: (x: number, total: number, unit: UnitKind, rule: RuleFacts) => string;
  /** why units cannot be told yet, where the indicator waits for something */
  open?: (count: number, rule: RuleFacts) => string;
  /** why nothing may count, where the indicator needs more than messages */
  none?: string;
  /** what a definition set changes for this indicator */
  rule: (unit: UnitKind, rule: RuleFacts) => string;
  /** what one in the numerator did, in a table or a tile */
  counted: string;
  /** what is in the denominator and not in the numerator */
  others: string;
}

/** The words of every indicator. */
export type IndicatorTable = Record<IndicatorId, IndicatorWords>;

/** The words of every part beside a share. */
export type PartTable = { [I in keyof PartIds]: PartWords<PartIds[I]> };
