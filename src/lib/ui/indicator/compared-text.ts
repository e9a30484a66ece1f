import {
  COMPARED_GROUPS,
  isClear,
  type ComparedGroup,
  type Comparison,
  type GroupComparison,
} from '#lib/domain/comparison.ts';
import type { IndicatorAnswer } from '#lib/domain/figure.ts';
import { CATALOGUE_COLUMNS, type Narrowing } from '#lib/domain/groups.ts';
import type { Words } from '../words/nl.ts';

const OTHER: Readonly<Record<ComparedGroup, ComparedGroup>> = {
  provider: 'municipality',
  municipality: 'provider',
};

/** What the members of a group are compared with, in a sentence and at a line. */
export function wholeNames(
  { compared }: Words,
  group: ComparedGroup,
  question: Readonly<Record<ComparedGroup, string | null>>,
): { sentence: string; line: string } {
  return question[OTHER[group]] === null
    ? { sentence: compared.region, line: compared.regionShort }
    : { sentence: compared.together, line: compared.togetherShort };
}

/** The sentences on what the figure of the page is compared with: its group, and an earlier period. */
export function comparedRemarks(
  words: Words,
  question: Narrowing,
  comparison: Pick<Comparison, 'groups' | 'period'>,
  valueText: (value: number) => string,
): string[] {
  const { compared } = words;
  const groups = COMPARED_GROUPS.flatMap((group) => {
    const chosen = question[group];
    const found = comparison.groups[group];
    const verdict = chosen === null ? undefined : found?.verdicts[chosen];
    if (!verdict || !found) return [];
    const whole = wholeNames(words, group, question).sentence;
    return [compared.beside(verdict, whole, valueText(found.whole))];
  });
  const { period } = comparison;
  if (!period) return groups;
  const { verdict, value, low, high } = period;
  return [...groups, compared.earlier(verdict, period.period, value, low, high)];
}

/** The sentences under the title: over time, and among the providers (where one is chosen, not). */
export function comparedLede(words: Words, answer: IndicatorAnswer): string {
  const { compared, figures } = words;
  const { comparison, question, lookBackDays, dataFrom } = answer;
  const { trend } = comparison;
  const providers = comparison.groups.provider;
  const over = trend
    ? compared.trend(trend.verdict, trend.periods.length, question.kind)
    : lookBackDays > 0
      ? compared.looksBack(figures.day(dataFrom))
      : '';
  const among =
    providers && question.provider === null && providers.limits.length > 0
      ? compared.clear('provider', ...clearOf(providers))
      : '';
  return [over, among].filter(Boolean).join(' ');
}

/** How many members are clearly different, and how many could be compared. */
export function clearOf({ verdicts }: GroupComparison): [number, number] {
  const all = Object.values(verdicts);
  return [all.filter(isClear).length, all.filter((verdict) => verdict !== 'too-few').length];
}

/** What is to be known of a comparison of members: what is meant to be good, the limits, the kind of care. */
export function comparisonRemarks(
  words: Words,
  group: ComparedGroup,
  { question, better }: { question: Narrowing; better: IndicatorAnswer['better'] },
  comparison: GroupComparison,
): string[] {
  const { compared } = words;
  const narrowed =
    question.product !== null || CATALOGUE_COLUMNS.some((column) => question[column] !== null);
  return [
    compared.better[better],
    ...(comparison.widened ? [compared.widened(group)] : []),
    ...(comparison.limits.length === 0 ? [compared.none(group)] : []),
    ...(narrowed ? [] : [compared.allProducts]),
  ];
}
