import type { FigureShape, ReferenceRow } from '#lib/domain/figure.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import type { Told } from './told.ts';

/** Those of the periods of a trend that lie within a period: none where it is shorter than they are. */
export function periodsWithin(period: Period, periods: readonly Period[]): Period[] {
  const whole = parsePeriod(period);
  if (!whole) return [];
  return periods.filter((one) => {
    const part = parsePeriod(one);
    return part && part.firstMonth >= whole.firstMonth && part.lastMonth <= whole.lastMonth;
  });
}

/** A reference figure as a row of the table behind a trend; it has no margin of its own. */
export function referenceTold({ value, denominator }: ReferenceRow, shape: FigureShape): Told {
  const figure = {
    n: denominator,
    x: null,
    value,
    low: null,
    high: null,
    undetermined: null,
    suppressed: false,
  };
  return { figure, parts: shape === 'days' ? [{ part: 'p50', figure }] : [] };
}
