import { DELIVERED_TITLES } from '#lib/domain/indicator-list.ts';
import { textIn, type DeliveredDefinition, type ValueMeasure } from './definition.ts';

const OUTCOMES = ['behaald', 'deels', 'niet'] as const;
const REASONS = [
  'hulpvraag',
  'motivatie',
  'niet-passend',
  'wachttijd',
  'extern',
  'te-kort',
  'anders',
  'niet-genoemd',
] as const;
const ACTIONS = ['niets', 'doel', 'aanbod', 'aanbieder', 'overleg', 'anders'] as const;
const FOLLOW_UPS = ['geen', 'lichter', 'gelijk', 'zwaarder', 'anders'] as const;

/** A share of each value of a list, among all values of that list. */
function sharesOf(kind: string, values: readonly string[], tells?: string): ValueMeasure[] {
  const all = values.map((value) => `${kind} ${value}`);
  const told = tells === undefined ? {} : { tells };
  return all.map((value) => ({
    ...{ id: value, kind: 'share', scale: null, of: [value], among: all },
    ...told,
  }));
}

/** Results of the perspectiefplan: the share that was reached, per kind of evaluation. */
export const resultaten: DeliveredDefinition = {
  id: 'resultaten',
  version: 1,
  title: DELIVERED_TITLES.resultaten,
  better: 'higher',
  method: {
    question: {
      nl: 'Welk deel van de resultaten uit het perspectiefplan is behaald?',
      en: 'What share of the results in the perspectiefplan was reached?',
    },
    numerator: {
      nl: 'Resultaten met de uitkomst “behaald”.',
      en: 'Results with the outcome “reached”.',
    },
    denominator: {
      nl: 'Alle resultaten met de uitkomst behaald, deels of niet. Redenen: van de resultaten die deels of niet zijn behaald. Op tijd: eindevaluaties met beide datums.',
      en: 'All results with the outcome reached, partly or not. Reasons: of the results that were reached partly or not. In time: end evaluations with both dates.',
    },
    excluded: {
      nl: 'Resultaten met de uitkomst “niet van toepassing”; dat aantal staat apart.',
      en: 'Results with the outcome “not applicable”; that count stands apart.',
    },
    caveats: {
      nl: 'Een resultaat dat niet is behaald, zegt niet dat de hulp slecht was: doelen verschillen in zwaarte en kunnen onderweg veranderen.',
      en: 'A result that was not reached does not mean that the help was bad: goals differ in weight and may change on the way.',
    },
    source: {
      nl: 'Deel IV van het perspectiefplan. Op tijd is 28 tot en met 42 dagen voor het einde van het arrangement.',
      en: 'Part IV of the perspectiefplan. In time is 28 up to and with 42 days before the end of the arrangement.',
    },
  },
  strands: ['eind', 'tussen'],
  measures: [
    { id: '', kind: 'share', scale: null, of: ['behaald'], among: OUTCOMES },
    { id: 'deels', kind: 'share', scale: null, of: ['deels'], among: OUTCOMES },
    { id: 'niet', kind: 'share', scale: null, of: ['niet'], among: OUTCOMES },
    {
      id: 'tijdig',
      kind: 'share',
      scale: null,
      of: ['tijdig ja'],
      among: ['tijdig ja', 'tijdig nee'],
    },
    // Asked of every result that was not reached: how many those are tells how many were.
    ...sharesOf('reden', REASONS, ''),
    ...sharesOf('actie', ACTIONS),
    ...sharesOf('vervolg', FOLLOW_UPS),
  ],
  sources: {
    results: ({ columns, file }) => {
      const evaluations = new Set<string>();
      return (row, answers) => {
        const strand = textIn(columns.evaluation, row);
        const evaluation = `${file[row]} ${columns.evaluationNumber[row]}`;
        const timely = textIn(columns.timely, row);
        // An evaluation has a row for each of its results, and is in time once.
        if (!evaluations.has(evaluation)) {
          evaluations.add(evaluation);
          if (timely !== '') answers.take(strand, `tijdig ${timely}`);
        }
        const outcome = textIn(columns.outcome, row);
        if (outcome === 'nvt') return answers.leaveOut('not-applicable');
        answers.take(strand, outcome);
        const reason = textIn(columns.notReached, row);
        if (outcome !== 'behaald') answers.take(strand, `reden ${reason || 'niet-genoemd'}`);
        const action = textIn(columns.nextAction, row);
        if (action !== '') answers.take(strand, `actie ${action}`);
        const followUp = textIn(columns.followUp, row);
        if (followUp !== '') answers.take(strand, `vervolg ${followUp}`);
      };
    },
  },
  examples: [
    {
      text: {
        nl: 'Een eindevaluatie met vier resultaten: 2 behaald, 1 deels (motivatie) en 1 niet van toepassing. Behaald: 2 van de 3. De evaluatie was op tijd.',
        en: 'An end evaluation with four results: 2 reached, 1 partly (motivation) and 1 not applicable. Reached: 2 of 3. The evaluation was in time.',
      },
      rows: [
        {
          table: 'results',
          cells: { evaluation: 'eind', evaluationNumber: 1, outcome: 'behaald', timely: 'ja' },
          times: 2,
        },
        {
          table: 'results',
          cells: {
            evaluation: 'eind',
            evaluationNumber: 1,
            outcome: 'deels',
            notReached: 'motivatie',
            timely: 'ja',
          },
        },
        {
          table: 'results',
          cells: { evaluation: 'eind', evaluationNumber: 1, outcome: 'nvt', timely: 'ja' },
        },
      ],
      expected: [
        { strand: 'eind', n: 3, x: 2, value: 2 / 3 },
        { strand: 'eind', measure: 'deels', n: 3, x: 1 },
        { strand: 'eind', measure: 'niet', n: 3, x: 0 },
        { strand: 'eind', measure: 'tijdig', n: 1, x: 1 },
        { strand: 'eind', measure: 'reden motivatie', n: 1, x: 1 },
      ],
    },
  ],
};
