/** What a pair of scores of one person says. */
export type Change = 'better' | 'unchanged' | 'worse' | 'undetermined';

/** What is known of an instrument from its norm study. */
export interface Norm {
  /** the standard deviation s of the norm group, above 0 */
  deviation: number | undefined;
  /** the reliability r of the instrument, 0 to 1 */
  reliability: number | undefined;
  /** which end of the scale is the good one */
  better: 'higher' | 'lower';
}

/** A change is reliable where the index is beyond this, not on it. */
const RELIABLE = 1.96;

/**
 * The reliable change index of two scores of one person: (after − before) / √(2·SEM²) with SEM =
 * s·√(1 − r). Undefined where s or r is not known, s is not above 0 or r is not within 0 and 1. With r =
 * 1 there is no error of measurement: ∞ for any change, 0 for none.
 *
 * Source: N. S. Jacobson and P. Truax, Journal of Consulting and Clinical Psychology 59 (1991), 12–19.
 */
export function reliableChangeIndex(before: number, after: number, norm: Norm): number | undefined {
  const { deviation, reliability } = norm;
  if (deviation === undefined || reliability === undefined) return undefined;
  if (!(deviation > 0 && reliability >= 0 && reliability <= 1)) return undefined;
  if (after === before) return 0;
  return (after - before) / (deviation * Math.sqrt(2 * (1 - reliability)));
}

/** Whether two scores of one person differ reliably, |index| > 1.96, and to which side. */
export function reliableChange(before: number, after: number, norm: Norm): Change {
  const index = reliableChangeIndex(before, after, norm);
  if (index === undefined || Number.isNaN(index)) return 'undetermined';
  if (Math.abs(index) <= RELIABLE) return 'unchanged';
  return index > 0 === (norm.better === 'higher') ? 'better' : 'worse';
}
