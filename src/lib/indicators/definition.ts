import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import type { Law } from '#lib/domain/law.ts';
import { REASON_CLASSES, type ReasonClass } from '#lib/domain/reasons.ts';
import type { Bilingual, Method } from '#lib/domain/method.ts';
import type { Units } from '#lib/domain/units.ts';

/** A made-up list of endings with the figure they give: shown in the app and run as a test. */
export interface Example {
  text: Bilingual;
  /** definition set that it is counted by */
  set: string;
  endings: readonly { law: Law; release: string; reason: string; times: number }[];
  /** part = null for the figure itself */
  expected: readonly { part: string | null; n: number; x: number }[];
}

/** Units with the definition set that they are counted by. */
export interface Counting {
  units: Units;
  set: DefinitionSet;
}

/**
 * One indicator over ended units. The predicates are made once for a set of units and then asked row
 * by row; only rows with an end are asked.
 */
export interface IndicatorDefinition {
  id: string;
  /** raised whenever a figure changes by it */
  version: number;
  title: Bilingual;
  /** which way is meant to be good; `neither` draws no conclusion from up or down */
  better: 'higher' | 'lower' | 'neither';
  method: Method;
  /** why a row is left out of the denominator, or undefined where it counts (ids have words on screen) */
  leftOut: (counting: Counting) => (row: number) => 'administrative' | 'unspecified' | undefined;
  /** `share`: x of n. `parts`: every row falls in one part, and there is no figure of its own */
  shape: 'share' | 'parts';
  /** whether a row in the denominator counts in the numerator (shape `share`) */
  counts?: (counting: Counting) => (row: number) => boolean;
  /** the part that a row falls in (shape `parts`) */
  part?: (counting: Counting) => (row: number) => string;
  /** also shows the existing stops with a temporary reason, outside the denominator */
  besidePauses: boolean;
  examples: readonly Example[];
}

/** A table of the classes: 1 where the class is one of those named. */
export function classTable(classes: readonly ReasonClass[]): Uint8Array {
  return Uint8Array.from(REASON_CLASSES, (name) => (classes.includes(name) ? 1 : 0));
}
