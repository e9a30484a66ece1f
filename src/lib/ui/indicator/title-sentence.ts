import type { IndicatorAnswer } from '#lib/domain/figure.ts';
import { isDrawn } from '../charts/scale.ts';
import { wordsOf, type IndicatorId } from '../words/ids.ts';
import type { Words } from '../words/nl.ts';

/** The sentence on top of the page of an indicator: true when read alone. */
export function titleSentence(
  words: Words,
  id: IndicatorId,
  answer: IndicatorAnswer,
  unit: 'arrangement' | 'trajectory',
): string {
  const { figures } = words;
  const indicator = words.indicators[id];
  const { figure, parts } = answer;
  if (isDrawn(figure)) {
    return indicator.sentence(figure.x, figure.n, figure.value, figures.units(unit, figure.n));
  }
  if (figure.suppressed) return figures.withheldSentence;
  if (!figure.n) return figures.nothingSentence;
  const shown = parts.map((row) => row.figure).filter(isDrawn);
  const inside = parts.filter((row) => row.figure.n !== null);
  // With one part hidden, the largest one that is shown need not be the largest.
  const largest = inside
    .filter((row) => isDrawn(row.figure))
    .sort((a, b) => (b.figure.x ?? 0) - (a.figure.x ?? 0))[0];
  if (!largest || shown.length < inside.length) {
    const top = largest?.figure.value ?? 0;
    if (!largest || top < 0.5) {
      return indicator.totalSentence(figure.n, figures.units(unit, figure.n));
    }
  }
  const reason = wordsOf(
    figures.reasons[answer.question.law],
    largest.part,
    figures.otherReason(largest.part),
  );
  return indicator.partSentence(
    reason,
    largest.figure.value ?? 0,
    figure.n,
    figures.units(unit, figure.n),
  );
}
