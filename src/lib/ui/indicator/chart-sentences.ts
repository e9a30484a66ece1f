import type { FigureShape, PartRow } from '#lib/domain/figure.ts';
import type { Period } from '#lib/domain/period.ts';
import { isDrawn } from '../charts/scale.ts';
import type { Words } from '../words/nl.ts';
import { flowOf, largestPart, quantiles, type ShapedFigure, type Told } from './told.ts';

/** A figure in a sentence, or null where it is not shown or there is none. */
export function saidFigure({ figures }: Words, shape: FigureShape, told: Told): string | null {
  if (shape === 'flow') {
    const flow = flowOf(told);
    if (flow.in === null || flow.uit === null) return null;
    return [
      `${figures.count(flow.in)} ${figures.flowLabels.in}`,
      `${figures.count(flow.uit)} ${figures.flowLabels.uit}`,
    ].join(` ${figures.and} `);
  }
  const { p50 } = quantiles(told);
  if (shape === 'days') return p50 === null ? null : figures.days(p50);
  return isDrawn(told.figure) ? figures.percent(told.figure.value) : null;
}

/** What a trend shows, in one sentence: its first figure and its last. */
export function trendSentence(
  { figures, frame }: Words,
  points: readonly { period: Period; said: string | null }[],
): string {
  const said = points.filter((point) => point.said !== null);
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last) return frame.none;
  const then = figures.period(first.period);
  return frame.fromTo(first.said ?? '', then, last.said ?? '', figures.period(last.period));
}

/** What many figures show, in one sentence: between what they lie. `all` counts those without as well. */
export function rangeSentence(
  { frame }: Words,
  values: readonly number[],
  all: number,
  text: (value: number) => string,
): string {
  if (values.length === 0) return frame.none;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return frame.range(text(low), text(high), values.length, all);
}

/** The periods that a trend is over. */
export function spanOf({ figures, frame }: Words, periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  return frame.span(figures.period(first), figures.period(last));
}

/** How many a figure is of, with what they are: of in and out all that ran; empty where that is not shown. */
export function countedText(
  { figures }: Words,
  { figure, parts, shape, unit }: ShapedFigure,
): string {
  const flow = flowOf({ figure, parts });
  const ran = flow.begin === null || flow.in === null ? null : flow.begin + flow.in;
  const count = shape === 'flow' ? ran : figure.n;
  return count === null ? '' : `${figures.count(count)} ${figures.units(unit, count)}`;
}

/** The largest of parts, in one sentence; that none can be told where one that is not shown may be larger. */
export function largestSentence(
  { figures, frame }: Words,
  parts: readonly PartRow[],
  name: (part: string) => string,
): string {
  const largest = largestPart(parts);
  return largest
    ? frame.largest(name(largest.part), figures.percent(largest.figure.value ?? 0))
    : frame.none;
}

/** A sentence as it stands behind the name of whom it is about; as it is where there is no name. */
export function sentenceOf(name: string, sentence: string): string {
  return name === ''
    ? sentence
    : `${name}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
