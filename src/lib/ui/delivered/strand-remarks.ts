import type { DeliveredAnswer } from '#lib/domain/delivered.ts';
import type { DeliveredIndicator } from '#lib/domain/indicator-list.ts';
import { comparedRemarks } from '../indicator/compared-text.ts';
import type { Words } from '../words/nl.ts';
import { figureOf, valueText } from './strand-text.ts';

/** The sentences below the number of a strand: who answered, and what it is compared with. */
export function strandRemarks(
  words: Words,
  id: DeliveredIndicator,
  answer: DeliveredAnswer,
  strand: string,
  lowResponse: number,
): string[] {
  return [
    ...responseRemarks(words, id, answer, strand, lowResponse),
    ...comparedWith(words, answer, strand),
  ];
}

/** How many of those asked answered, and how far the others could move a mean. */
function responseRemarks(
  { figures, delivered }: Words,
  id: DeliveredIndicator,
  answer: DeliveredAnswer,
  strand: string,
  lowResponse: number,
): string[] {
  const behind = answer.response.find((one) => one.strand === strand);
  const own = id === 'respons' ? figureOf(answer.figures, strand)?.value : behind?.share;
  const low = (own ?? 1) < lowResponse ? delivered.lowResponse(figures.percent(lowResponse)) : '';
  if (!behind) return low ? [low] : [];
  const [from, until] = [figures.mark(behind.low), figures.mark(behind.high)];
  const asked = delivered.asked(behind.approached, figures.percent(behind.share));
  return [[asked, low].filter(Boolean).join(' '), delivered.worstCase(from, until)];
}

/** Its group, an earlier period, and all periods. */
function comparedWith(words: Words, answer: DeliveredAnswer, strand: string): string[] {
  const comparison = answer.comparison.find((one) => one.strand === strand);
  const [measure] = answer.measures;
  if (!comparison || !measure) return [];
  const text = (value: number) => valueText(words, measure, value);
  const beside = comparedRemarks(words, answer, comparison, text, measure.kind);
  const { trend } = comparison;
  return trend
    ? [...beside, words.compared.trend(trend.verdict, trend.periods.length, answer.question.kind)]
    : beside;
}
