import type { DeliveredMeasure, StrandFigure } from '#lib/domain/delivered.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { markAxis, shareAxis, type Axis } from '../charts/scale.ts';
import { wordsOf } from '../words/ids.ts';
import type { Words } from '../words/nl.ts';

/** The number of a figure as a text: a mark, or a share. */
export function valueText({ figures }: Words, measure: DeliveredMeasure, value: number): string {
  return measure.kind === 'mean' ? figures.mark(value) : figures.percent(value);
}

/** The axis of a measure: the whole scale of marks, or a round one that holds every share. */
export function axisOf(measure: DeliveredMeasure, all: readonly Figure[]): Axis {
  return measure.scale ? markAxis(measure.scale) : shareAxis(all);
}

/** The figure of a strand for a measure, where it has one. */
export function figureOf(
  all: readonly StrandFigure[],
  strand: string,
  measure = '',
): Figure | undefined {
  return all.find((one) => one.strand === strand && one.measure === measure)?.figure;
}

/** The name of a strand, in a sentence. */
export function strandName({ delivered }: Words, strand: string): string {
  return wordsOf(delivered.strands, strand, strand);
}

/** The name of a strand at the start of something. */
export function strandHead(words: Words, strand: string): string {
  return words.delivered.capital(strandName(words, strand));
}

/** The margin of a figure, cut to its scale for the eye; empty where there is none. */
export function marginText(words: Words, measure: DeliveredMeasure, figure: Figure): string {
  if (figure.low === null || figure.high === null) return '';
  if (measure.kind === 'share') return words.figures.margin(figure.low, figure.high);
  const [low, high] = onScale(measure, figure.low, figure.high);
  return words.delivered.meanMarginShort(words.figures.mark(low), words.figures.mark(high));
}

/** The margin as a sentence. */
export function chanceText(words: Words, measure: DeliveredMeasure, figure: Figure): string {
  if (figure.low === null || figure.high === null) {
    if (figure.x !== null && figure.n !== null && figure.x > figure.n)
      return words.delivered.moreThanAll;
    return words.delivered.noMargin;
  }
  if (measure.kind === 'share') return words.figures.chance(figure.low, figure.high);
  const [low, high] = onScale(measure, figure.low, figure.high);
  return words.delivered.meanMargin(words.figures.mark(low), words.figures.mark(high));
}

function onScale(
  { scale }: DeliveredMeasure,
  low: number,
  high: number,
): readonly [number, number] {
  const [from, until] = scale ?? [low, high];
  return [Math.max(from, low), Math.min(until, high)];
}

/** What the numbers of a measure are. */
export function measureUnit({ frame }: Words, { kind, scale }: DeliveredMeasure): string {
  return kind === 'mean' && scale ? frame.units.mark(...scale) : frame.units.share;
}

/** The words of a number on the way of the arrow keys. */
export function strandPointText(
  words: Words,
  measure: DeliveredMeasure,
  figure: Figure | undefined,
): string {
  const { figures } = words;
  if (!figure || figure.n === 0) return figures.nothing;
  const { n, x, value } = figure;
  if (value === null) return figures.withheld;
  const size = x === null ? figures.countedOf(n ?? 0) : figures.ofShort(x, n ?? 0);
  return [valueText(words, measure, value), size, marginText(words, measure, figure)]
    .filter(Boolean)
    .join(', ');
}
