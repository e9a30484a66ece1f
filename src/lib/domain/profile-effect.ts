import type { UnitKind } from './definition-set.ts';
import type { Figure, FigureShape, PartRow } from './figure.ts';
import type { Law } from './law.ts';
import type { Period } from './period.ts';

/** A figure of the whole region under one profile. */
export interface EffectSide {
  period: Period;
  unit: UnitKind;
  figure: Figure;
  parts: PartRow[];
}

/**
 * What a profile would do to a figure: under the profile that applies and under the other one, in the
 * latest whole period that both can tell of. Null where it has no such figure.
 */
export interface FigureEffect {
  indicator: string;
  law: Law;
  shape: FigureShape;
  now: EffectSide | null;
  then: EffectSide | null;
  /** whether anything at all is different */
  differs: boolean;
}
