import { scaleLinear } from 'd3-scale';
import type { Figure } from '#lib/domain/figure.ts';

/** An axis: where it begins and ends, where its lines stand, and what its numbers are (shares are fractions, marks stand on their scale). */
export interface Axis {
  kind: 'share' | 'days' | 'count' | 'mark';
  from: number;
  until: number;
  ticks: number[];
}

/** A figure that can be drawn: it has a value and a margin. */
export interface DrawnFigure extends Figure {
  x: number;
  n: number;
  value: number;
  low: number;
  high: number;
}

/** Whether a figure can be drawn. */
export function isDrawn(figure: Figure): figure is DrawnFigure {
  return figure.value !== null && figure.low !== null && figure.high !== null;
}

/** A figure with a margin, whether or not it is a share. */
export type WithMargin = Figure & { value: number; low: number; high: number };

/** Whether a figure has a value and a margin. */
export function hasMargin(figure: Figure): figure is WithMargin {
  return figure.value !== null && figure.low !== null && figure.high !== null;
}

/** The axis of marks: their whole scale. */
export function markAxis([from, until]: readonly [number, number]): Axis {
  const scale = scaleLinear().domain([from, until]);
  return { kind: 'mark', from, until, ticks: [from, ...scale.ticks(4).slice(0, -1), until] };
}

/**
 * A round axis that holds every figure with its margin. It begins at 0 unless all figures lie in the
 * upper half.
 */
export function shareAxis(figures: readonly Figure[], count = 4): Axis {
  const drawn = figures.filter(isDrawn);
  if (drawn.length === 0)
    return { kind: 'share', from: 0, until: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };
  const low = Math.min(...drawn.map((figure) => figure.low));
  const high = Math.max(...drawn.map((figure) => figure.high));
  const scale = scaleLinear()
    .domain([low >= 0.5 ? low : 0, Math.max(high, 0.01)])
    .nice(count);
  const [from = 0, top = 1] = scale.domain();
  const until = Math.min(1, top);
  const ticks = scale.ticks(count).filter((tick) => tick <= until + 1e-9);
  return { kind: 'share', from, until, ticks };
}

/** A round axis just wide enough for values on a scale: for marks that are no bars. */
export function closeAxis(
  values: readonly number[],
  [least, most]: readonly [number, number] = [0, 1],
  count = 5,
): Axis {
  const within = values.map((value) => Math.min(most, Math.max(least, value)));
  const scale = scaleLinear()
    .domain([Math.min(most, ...within), Math.max(least, ...within)])
    .nice(count);
  const [low = least, high = most] = scale.domain();
  const [from, until] = [Math.max(least, low), Math.min(most, high)];
  const ticks = scale.ticks(count).filter((tick) => tick >= from - 1e-9 && tick <= until + 1e-9);
  return { kind: 'share', from, until, ticks };
}

/** A round axis from 0 that holds every number of days or of units. */
export function countAxis(kind: 'days' | 'count', values: readonly (number | null)[]): Axis {
  const most = Math.max(1, ...values.filter((value) => value !== null));
  const scale = scaleLinear().domain([0, most]).nice(4);
  const ticks = scale.ticks(4).filter(Number.isInteger);
  return { kind, from: 0, until: scale.domain()[1] ?? most, ticks };
}

/** Puts a fraction on a line of pixels. */
export function along(axis: Pick<Axis, 'from' | 'until'>, start: number, end: number) {
  return scaleLinear().domain([axis.from, axis.until]).range([start, end]).clamp(true);
}

/** A pixel with one decimal, as it stands in a path. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
