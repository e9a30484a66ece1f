import {
  COMPARED_GROUPS,
  isClear,
  type ComparedGroup,
  type Comparison,
  type GroupComparison,
} from '#lib/domain/comparison.ts';
import type { IndicatorAnswer } from '#lib/domain/figure.ts';
import type { MeasureKind } from '#lib/domain/delivered.ts';
import { CATALOGUE_COLUMNS, type GroupColumn, type Narrowing } from '#lib/domain/groups.ts';
import type { Words } from '../words/nl.ts';
import { wordsOf } from '../words/ids.ts';
import { memberText } from './member-text.ts';

/** An answer as far as it names what it is narrowed to. */
interface Named {
  question: Narrowing;
  groups: Readonly<Record<GroupColumn, readonly { key: string; name: string }[]>>;
}

const KINDS_OF_CARE = ['product', ...CATALOGUE_COLUMNS] as const;

/** Whether figures are about one product or product group. */
export function isWithinGroup(question: Narrowing): boolean {
  return KINDS_OF_CARE.some((column) => question[column] !== null);
}

/** The product or product group that an answer is narrowed to, in a sentence; empty where it is not. */
export function groupText(words: Words, { question, groups }: Named): string {
  return KINDS_OF_CARE.flatMap((column) => {
    const key = question[column];
    if (key === null) return [];
    const name = groups[column].find((row) => row.key === key)?.name ?? key;
    return [columnText(words, column, { key, name })];
  }).join(', ');
}

/** A value of a column of the product catalogue with the column before it. */
export function columnText(
  words: Words,
  column: (typeof KINDS_OF_CARE)[number],
  member: { key: string; name: string },
): string {
  const text = `${words.figures.perNames[column]} ${memberText(words, column, member)}`;
  return column === 'residence' ? wordsOf(words.compared.stay, member.key, text) : text;
}

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
  answer: Named,
  comparison: Pick<Comparison, 'groups' | 'period'>,
  valueText: (value: number) => string,
  measure: MeasureKind = 'share',
): string[] {
  const { compared } = words;
  const { question } = answer;
  const groups = COMPARED_GROUPS.flatMap((group) => {
    const chosen = question[group];
    const found = comparison.groups[group];
    const verdict = chosen === null ? undefined : found?.verdicts[chosen];
    if (!verdict || !found) return [];
    const whole = wholeNames(words, group, question).sentence;
    const within = compared.within(whole, groupText(words, answer));
    return [compared.beside(verdict, within, valueText(found.whole))];
  });
  const { period } = comparison;
  if (!period) return groups;
  return [...groups, compared.earlier(period, measure)];
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
  answer: Named & { better: IndicatorAnswer['better'] },
  comparison: GroupComparison,
): string[] {
  const { compared } = words;
  const within = groupText(words, answer);
  return [
    compared.better[answer.better],
    ...(comparison.widened ? [compared.widened(group)] : []),
    ...(comparison.limits.length === 0 ? [compared.none(group)] : []),
    within ? compared.withinFoot(within) : compared.allProducts,
  ];
}
