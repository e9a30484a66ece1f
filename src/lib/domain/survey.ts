import { parseDay } from './day.ts';
import type { FilledRow } from './filled-row.ts';
import type { Law } from './law.ts';
import {
  daysOfPeriod,
  firstMonthOfPeriod,
  monthOf,
  MONTHS_IN,
  parsePeriod,
  periodOf,
  type Period,
  type PeriodKind,
} from './period.ts';

/** The age groups of a list of satisfaction, as its file has them. */
export const AGE_GROUPS = ['<12', '12-15', '16-17', '18+'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** Kinds of arrangement that are asked about. */
export const CARE_KINDS = ['herstel', 'duurzaam', 'pleegzorg'] as const;
export type CareKind = (typeof CARE_KINDS)[number];

/** When a list is filled in. */
export const MOMENTS = ['einde', 'jaarlijks', 'tussentijds'] as const;
export type Moment = (typeof MOMENTS)[number];

/** The scales that a question may be answered on. */
export const SCALES = ['1-10', '1-5'] as const;
export type Scale = (typeof SCALES)[number];

/** Who fills in a list, as its file has it. */
export type Informant = 'jeugdige' | 'ouder' | 'cliënt';

/** The two questions, by the columns of their answers. */
export const QUESTIONS = ['usefulness', 'experience'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

/** What is on the tablet while a client has it. */
export type TurnScreen = 'welcome' | 'age' | 'who' | 'ready' | 'question' | 'thanks';

/** What lists are filled in about: the same for each client until it is changed. */
export interface SurveyAbout {
  organisation: string;
  provider: string;
  municipality: string;
  product: string;
  law: Law;
  kind: CareKind;
  moment: Moment;
  period: Period;
  scale: Scale;
}

/** The answers of one informant; null where a question was passed over. */
export interface SurveyAnswers {
  informant: Informant;
  /** null: not asked */
  age: AgeGroup | null;
  marks: Readonly<Record<QuestionId, number | null>>;
}

/** How many half-years, months and years are offered, the one that runs among them. */
const OFFERED: readonly (readonly [kind: PeriodKind, count: number])[] = [
  ['half-year', 4],
  ['month', 6],
];
const OFFERED_OF_FOSTER_CARE: typeof OFFERED = [['year', 2]];

/**
 * Who are asked (calculation rules, 4): under 12 a parent, from 12 to 15 both, each for themselves,
 * from 16 on the youth. The second list says who may answer instead, where the first cannot.
 */
export function informantsOf(
  law: Law,
  age: AgeGroup | null,
): { asked: readonly Informant[]; instead: readonly Informant[] } {
  if (law === 'wmo') return { asked: ['cliënt'], instead: [] };
  if (age === '<12') return { asked: ['ouder'], instead: [] };
  if (age === '12-15') return { asked: ['jeugdige', 'ouder'], instead: [] };
  return { asked: ['jeugdige'], instead: ['ouder'] };
}

/** The marks of a scale, from the lowest. */
export function marksOf(scale: Scale): number[] {
  return Array.from({ length: scale === '1-5' ? 5 : 10 }, (_, i) => i + 1);
}

/** The moment at which a kind of care is asked about. */
export function usualMoment(kind: CareKind): Moment {
  return kind === 'herstel' ? 'einde' : 'jaarlijks';
}

/** The periods to choose from, the latest first: foster care is asked about by year. */
export function surveyPeriods(today: string, kind: CareKind): Period[] {
  const month = monthOf(parseDay(today));
  return (kind === 'pleegzorg' ? OFFERED_OF_FOSTER_CARE : OFFERED).flatMap(([length, count]) => {
    const first = firstMonthOfPeriod(month, length);
    return Array.from({ length: count }, (_, i) => periodOf(first - i * MONTHS_IN[length], length));
  });
}

/** Whether a period has not ended: its lists can be delivered afterwards only. */
export function isRunning(period: Period, today: string): boolean {
  return daysOfPeriod(period).last >= parseDay(today);
}

/** A filled-in list as a row of `tevredenheid`. */
export function surveyRow(
  { period, ...about }: SurveyAbout,
  { informant, age, marks }: SurveyAnswers,
): FilledRow {
  const textOf = (mark: number | null) => (mark === null ? '' : String(mark));
  return {
    ...about,
    [parsePeriod(period)?.kind === 'month' ? 'month' : 'period']: period,
    informant,
    ageGroup: age ?? '',
    usefulness: textOf(marks.usefulness),
    experience: textOf(marks.experience),
  };
}
