import { DELIVERED_TITLES } from '#lib/domain/indicator-list.ts';
import { INFORMANTS, informantStrand, textIn, type DeliveredDefinition } from './definition.ts';
import { MARK_BANDS, marksOf, MEAN_MARK } from './satisfaction.ts';

/** Satisfaction with the usefulness of help: the mean mark, per informant. */
export const tevredenheidNut: DeliveredDefinition = {
  id: 'tevredenheid-nut',
  version: 1,
  title: DELIVERED_TITLES['tevredenheid-nut'],
  better: 'higher',
  method: {
    question: {
      nl: 'Hoe nuttig vonden jeugdigen, ouders en cliënten de hulp, op een schaal van 1 tot 10?',
      en: 'How useful did youth, parents and clients find the help, on a scale of 1 to 10?',
    },
    numerator: {
      nl: 'Het gemiddelde van de cijfers, per informant. Cijfers op een schaal van 1 tot 5 worden omgerekend: 1 + (cijfer − 1) × 9/4.',
      en: 'The mean of the marks, per informant. Marks on a scale of 1 to 5 are converted: 1 + (mark − 1) × 9/4.',
    },
    denominator: {
      nl: 'Alle ingevulde lijsten met een cijfer voor nut. Uit het bestand uitkomsten telt de tevredenheid mee.',
      en: 'All filled-in lists with a mark for usefulness. From the file of outcomes the satisfaction counts.',
    },
    excluded: {
      nl: 'Lijsten waarop deze vraag leeg is. Lijsten waarvan niet bekend is wie ze invulde.',
      en: 'Lists on which this question is empty. Lists of which it is not known who filled them in.',
    },
    caveats: {
      nl: 'Meedoen is vrijwillig. Wie invult, kan anders denken dan wie niet invult: kijk ook naar de respons. Jeugdigen en ouders staan naast elkaar en worden nooit samen gemiddeld.',
      en: 'Taking part is voluntary. Those who fill in may think otherwise than those who do not: look at the response as well. Youth and parents stand side by side and are never averaged together.',
    },
    source: {
      nl: 'Geharmoniseerde outcome-indicatoren jeugd (2016), indicator 2. Interval: t-verdeling, vanaf 5 lijsten.',
      en: 'Harmonised outcome indicators for youth care (2016), indicator 2. Interval: t distribution, from 5 lists on.',
    },
  },
  strands: INFORMANTS,
  measures: [MEAN_MARK],
  bands: MARK_BANDS,
  sources: {
    lists: (rows) => marksOf(rows, 'usefulness'),
    outcomes: ({ columns }) => {
      return (row, answers) => {
        const mark = columns.satisfaction[row] as number;
        const informant = textIn(columns.informant, row);
        if (mark > 0 && informant === '') answers.leaveOut('no-informant');
        else if (mark > 0) answers.take(informantStrand(informant), String(mark));
        else if (informant !== '') answers.leaveOut('not-answered');
      };
    },
  },
  examples: [
    {
      text: {
        nl: 'Vijf ouders gaven 6, 7, 8, 9 en 10. Het gemiddelde is 8,0; door toeval kan dit tussen 6,0 en 10,0 liggen.',
        en: 'Five parents gave 6, 7, 8, 9 and 10. The mean is 8.0; by chance it may lie between 6.0 and 10.0.',
      },
      rows: [6, 7, 8, 9, 10].map((usefulness) => ({
        table: 'lists',
        cells: { informant: 'ouder', usefulness },
      })),
      // t.test(6:10) in R.
      expected: [
        { strand: 'ouder', n: 5, value: 8, low: 6.036756838522439, high: 9.963243161477561 },
      ],
    },
    {
      text: {
        nl: 'Een jeugdige gaf 4 op een schaal van 1 tot 5: dat is 7,75. Een andere gaf 8 van 10. Het gemiddelde is 7,875; bij twee lijsten is er geen interval.',
        en: 'A youth gave 4 on a scale of 1 to 5: that is 7.75. Another gave 8 of 10. The mean is 7.875; of two lists there is no interval.',
      },
      rows: [
        { table: 'lists', cells: { informant: 'jeugdige', usefulness: 4, scale: '1-5' } },
        { table: 'lists', cells: { informant: 'jeugdige', usefulness: 8 } },
        { table: 'lists', cells: { informant: 'jeugdige', usefulness: 0 } },
      ],
      expected: [{ strand: 'jeugdige', n: 2, value: 7.875 }],
    },
  ],
};
