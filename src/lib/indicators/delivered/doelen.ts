import { DELIVERED_TITLES } from '#lib/domain/indicator-list.ts';
import type { CountedRows } from './definition.ts';
import { INFORMANTS, informantStrand, textIn, type DeliveredDefinition } from './definition.ts';

/** Moments from early to late; one without a moment comes before them all. */
const MOMENTS = ['', 'start', 'tussen', 'einde'];

/** Goals reached on the scale −1 to +2, of the last moment of each goal and informant. */
export const doelen: DeliveredDefinition = {
  id: 'doelen',
  version: 1,
  title: DELIVERED_TITLES.doelen,
  better: 'higher',
  method: {
    question: {
      nl: 'Welk deel van de doelen die met de cliënt zijn afgesproken, is bereikt?',
      en: 'What share of the goals that were agreed with the client was reached?',
    },
    numerator: {
      nl: 'Doelen met score +2 (bereikt). Daarnaast: minstens +1 (deels bereikt), en de gemiddelde score.',
      en: 'Goals with score +2 (reached). Beside it: at least +1 (partly reached), and the mean score.',
    },
    denominator: {
      nl: 'Alle doelen met een score, van het laatste meetmoment, per informant.',
      en: 'All goals with a score, of the last moment, per informant.',
    },
    excluded: {
      nl: 'Scores van eerdere momenten van hetzelfde doel en dezelfde informant.',
      en: 'Scores of earlier moments of the same goal and informant.',
    },
    caveats: {
      nl: 'De schaal loopt van −1 (slechter dan aan het begin) tot +2 (bereikt) en is niet symmetrisch: een T-score hoort er niet bij. Doelen verschillen in zwaarte.',
      en: 'The scale runs from −1 (worse than at the start) to +2 (reached) and is not symmetrical: a T score does not go with it. Goals differ in weight.',
    },
    source: {
      nl: 'Geharmoniseerde outcome-indicatoren jeugd (2016), indicator 3.4; Goal Attainment Scaling, −1 tot +2.',
      en: 'Harmonised outcome indicators for youth care (2016), indicator 3.4; Goal Attainment Scaling, −1 to +2.',
    },
  },
  strands: INFORMANTS,
  measures: [
    { id: '', kind: 'share', scale: null, of: ['2'], among: null },
    { id: 'minstens-1', kind: 'share', scale: null, of: ['1', '2'], among: null },
    { id: 'gemiddeld', kind: 'mean', scale: [-1, 2] },
  ],
  sources: {
    goals: (rows) => {
      const last = lastOfGoals(rows);
      return (row, answers) => {
        if (!last.has(row)) return answers.leaveOut('earlier-moment');
        const strand = informantStrand(textIn(rows.columns.informant, row));
        answers.take(strand, String(rows.columns.score[row]));
      };
    },
  },
  examples: [
    {
      text: {
        nl: 'Een doel begon op −1 en eindigde op 2, een ander eindigde op 1, een derde op 0. Bereikt: 1 van de 3; minstens deels: 2 van de 3; gemiddeld 1,0.',
        en: 'One goal began at −1 and ended at 2, another ended at 1, a third at 0. Reached: 1 of 3; at least partly: 2 of 3; mean 1.0.',
      },
      rows: [
        { table: 'goals', cells: { informant: 'ouder', goal: 1, moment: 'start', score: -1 } },
        { table: 'goals', cells: { informant: 'ouder', goal: 1, moment: 'einde', score: 2 } },
        { table: 'goals', cells: { informant: 'ouder', goal: 2, moment: 'einde', score: 1 } },
        { table: 'goals', cells: { informant: 'ouder', goal: 3, moment: 'einde', score: 0 } },
      ],
      expected: [
        { strand: 'ouder', n: 3, x: 1, value: 1 / 3 },
        { strand: 'ouder', measure: 'minstens-1', n: 3, x: 2 },
        { strand: 'ouder', measure: 'gemiddeld', n: 3, value: 1 },
      ],
    },
  ],
};

/** The row of the last moment of each goal and informant; of two at one moment the later row. */
function lastOfGoals({ length, columns, file }: CountedRows<'goals'>): ReadonlySet<number> {
  const last = new Map<string, number>();
  const rank = (row: number) => MOMENTS.indexOf(textIn(columns.moment, row));
  for (let row = 0; row < length; row++) {
    const key = `${file[row]} ${columns.goal[row]} ${textIn(columns.informant, row)}`;
    const before = last.get(key);
    if (before === undefined || rank(row) >= rank(before)) last.set(key, row);
  }
  return new Set(last.values());
}
