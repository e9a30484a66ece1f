import type { Day } from '#lib/domain/day.ts';
import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import type { Law } from '#lib/domain/law.ts';
import type { Bilingual, Method } from '#lib/domain/method.ts';
import { REASON_CLASSES, type ReasonClass } from '#lib/domain/reasons.ts';
import type { Units } from '#lib/domain/units.ts';
import type { Succession } from './succession.ts';

/** Care of one client in an example: dates as 2024-01-31, `end` and `reason` left out while open. */
export interface ExampleUnit {
  law: Law;
  client?: string;
  begin?: string;
  end?: string;
  release?: string;
  reason?: string;
  product?: string;
  /** Toewijzingsdatum of the assignment */
  assigned?: string;
  /** how many times this unit is there, each of a client of its own (default once) */
  times?: number;
}

/** A made-up list of care with the figures it gives: shown in the app and run as a test. */
export interface Example {
  text: Bilingual;
  /** definition set that it is counted by */
  set: string;
  /** day up to which the traffic is complete */
  horizon?: string;
  /** period that is counted; all of it where left out */
  period?: string;
  units: readonly ExampleUnit[];
  /** rungs of the products in the example */
  rungs?: Readonly<Record<string, Rung>>;
  /** part = null for the figure itself; `value` only for days */
  expected: readonly {
    part: string | null;
    n: number | null;
    x?: number;
    value?: number;
    undetermined?: number;
  }[];
}

/** Where a product stands on its ladder of support, or undefined where the catalogue has no row. */
export type RungOf = (law: number, product: number, on: Day) => Rung | undefined;

/** A place on a ladder of support; a lower rung is lighter. */
export interface Rung {
  ladder: string;
  rung: number;
}

/** What a definition counts: units with all that it may need to judge them. */
export interface Counting {
  units: Units;
  set: DefinitionSet;
  succession: Succession;
  /** last day of complete traffic by law code */
  horizon: readonly Day[];
  /** days that a client may wait at most */
  waitNormDays: number;
  rungOf: RungOf;
}

/** Why a unit is not in the population (ids have words on screen). */
export type LeftOut = 'administrative' | 'unspecified' | 'other-classes' | 'no-assignment';

/**
 * The predicates of a definition, made once for a set of units and then asked row by row. Only rows
 * with a day to count by are asked, and each question only where the one before let the row through.
 */
export interface Rule {
  /** why a row is left out, or undefined where it is in the population */
  leftOut: (row: number) => LeftOut | undefined;
  /** whether its window is not over yet: it is named and not counted */
  undetermined?: (row: number) => boolean;
  /** whether a row of the population stands in the denominator of the figure (default: all do) */
  among?: (row: number) => boolean;
  /** whether a row of the denominator counts in the numerator */
  counts?: (row: number) => boolean;
  /** the part that a row of the population falls in, if any */
  part?: (row: number) => string | undefined;
  /** a number of days, of which the middle and the ninetieth are given, over the denominator */
  days?: (row: number) => number;
}

/** One indicator: what is counted, how, and why. */
export interface IndicatorDefinition {
  id: string;
  /** raised whenever a figure changes by it */
  version: number;
  title: Bilingual;
  /** which way is meant to be good; `neither` draws no conclusion from up or down */
  better: 'higher' | 'lower' | 'neither';
  method: Method;
  /** units of the definition set, or arrangements whatever the set */
  units: 'set' | 'arrangement';
  /** the day that puts a unit in a period */
  by: 'end' | 'begin';
  /** `share`: x of n. `parts`: parts of n alone. `days`: middle and ninetieth alone. `flow`: in and out */
  shape: 'share' | 'parts' | 'days' | 'flow';
  rule: (counting: Counting) => Rule;
  /** days from a unit's end to the event that the indicator waits for, up to the horizon, if it came */
  timeToEvent?: (counting: Counting) => (row: number) => number | undefined;
  /** days before a unit's begin that it looks at: the first figures see less than that */
  lookBackDays?: number;
  /** also tells its parts by the rung of the product */
  byRung?: boolean;
  /** also shows the existing stops with a temporary reason, outside the denominator */
  besidePauses?: boolean;
  examples: readonly Example[];
}

/** A table of the classes: 1 where the class is one of those named. */
export function classTable(classes: readonly ReasonClass[]): Uint8Array {
  return Uint8Array.from(REASON_CLASSES, (name) => (classes.includes(name) ? 1 : 0));
}

/** The classes of days that a new start or an earlier end is told apart by. */
export function dayClass(days: number): string {
  return days <= 31 ? '0-31' : days <= 92 ? '32-92' : '>92';
}

/** The same question, answered once for each row: a rule asks about one row several times in a row. */
export function rememberingRow<T>(ask: (row: number) => T): (row: number) => T {
  let last = -1;
  let answer: T;
  return (row) => {
    if (last !== row) {
      answer = ask(row);
      last = row;
    }
    return answer;
  };
}
