import type { Law } from '#lib/domain/law.ts';
import { isDrawn } from '../charts/scale.ts';
import type { IndicatorWords, RuleFacts } from '../words/facts.ts';
import { wordsOf } from '../words/ids.ts';
import type { Words } from '../words/nl.ts';
import { flowOf, isOpen, largestPart, quantiles, type ShapedFigure } from './told.ts';

/** The sentence on top of the page of an indicator: true when read alone. */
export function titleSentence(
  words: Words,
  indicator: IndicatorWords,
  told: ShapedFigure & { by?: 'end' | 'begin' },
  law: Law,
  rule: RuleFacts,
): string {
  const { figures } = words;
  const { figure, parts, shape, unit } = told;
  if (shape === 'flow') {
    const flow = flowOf(told);
    return figures.flowSentence(flow.in, flow.uit, unit);
  }
  if (isDrawn(figure)) {
    return (
      indicator.sentence?.(figure.x, figure.n, unit, rule) ??
      `${figures.of(figure.x, figure.n)} ${figures.units(unit, figure.n)}: ${figures.percent(figure.value)}.`
    );
  }
  if (!figure.n) {
    return isOpen(told, indicator.open !== undefined)
      ? figures.allOpenSentence
      : figures.nothingSentence[told.by ?? 'end'];
  }
  if (shape === 'days') {
    const { p50, p90 } = quantiles(told);
    return p50 === null
      ? figures.daysHidden(figure.n, unit)
      : figures.daysSentence(p50, p90, figure.n, unit);
  }
  if (figure.suppressed) return figures.withheldSentence;
  const largest = largestPart(parts);
  if (!largest) return figures.partsTotal(figure.n, unit);
  const { part } = largest;
  const name = wordsOf(figures.reasons[law], part, figures.otherReason(part));
  return figures.partsSentence(name, largest.figure.value ?? 0, figure.n, unit);
}
