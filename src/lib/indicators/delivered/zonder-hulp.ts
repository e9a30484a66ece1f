import { DELIVERED_TITLES } from '#lib/domain/indicator-list.ts';
import { INFORMANTS, informantStrand, textIn, type DeliveredDefinition } from './definition.ts';

const ANSWERS = ['ja', 'deels', 'nee'] as const;

/** Whether clients can go on without help, per informant. */
export const zonderHulp: DeliveredDefinition = {
  id: 'zonder-hulp',
  version: 1,
  title: DELIVERED_TITLES['zonder-hulp'],
  better: 'higher',
  method: {
    question: {
      nl: 'Welk deel van de cliënten kan na de hulp zonder hulp verder?',
      en: 'What share of clients can go on without help afterwards?',
    },
    numerator: { nl: 'Het antwoord “ja”.', en: 'The answer “yes”.' },
    denominator: {
      nl: 'De antwoorden ja, deels en nee samen.',
      en: 'The answers yes, partly and no together.',
    },
    excluded: {
      nl: 'Trajecten zonder antwoord, of waarvan niet bekend is wie antwoordde.',
      en: 'Trajectories without an answer, or of which it is not known who answered.',
    },
    caveats: {
      nl: 'Dit is een verwachting aan het einde van de hulp. Of het zo kwam, laat “Geen nieuwe start” zien.',
      en: 'This is an expectation at the end of the help. Whether it came true, “No new start” shows.',
    },
    source: {
      nl: 'Geharmoniseerde outcome-indicatoren jeugd (2016), indicator 3.1. Interval: Wilson, 95 %.',
      en: 'Harmonised outcome indicators for youth care (2016), indicator 3.1. Interval: Wilson, 95 %.',
    },
  },
  strands: INFORMANTS,
  measures: [
    { id: '', kind: 'share', scale: null, of: ['ja'], among: ANSWERS },
    { id: 'deels', kind: 'share', scale: null, of: ['deels'], among: ANSWERS },
    { id: 'nee', kind: 'share', scale: null, of: ['nee'], among: ANSWERS },
  ],
  sources: {
    outcomes: ({ columns }) => {
      return (row, answers) => {
        const answer = textIn(columns.withoutHelp, row);
        const informant = textIn(columns.informant, row);
        if (informant === '' && answer === '') return;
        if (answer === '') answers.leaveOut('not-answered');
        else if (informant === '') answers.leaveOut('no-informant');
        else answers.take(informantStrand(informant), answer);
      };
    },
  },
  examples: [
    {
      text: {
        nl: 'Van 5 ouders antwoordden er 3 ja, 1 deels en 1 nee: 3 van de 5.',
        en: 'Of 5 parents 3 answered yes, 1 partly and 1 no: 3 of 5.',
      },
      rows: [
        { table: 'outcomes', cells: { informant: 'ouder', withoutHelp: 'ja' }, times: 3 },
        { table: 'outcomes', cells: { informant: 'ouder', withoutHelp: 'deels' } },
        { table: 'outcomes', cells: { informant: 'ouder', withoutHelp: 'nee' } },
      ],
      expected: [
        { strand: 'ouder', n: 5, x: 3, value: 0.6 },
        { strand: 'ouder', measure: 'deels', n: 5, x: 1 },
        { strand: 'ouder', measure: 'nee', n: 5, x: 1 },
      ],
    },
  ],
};
