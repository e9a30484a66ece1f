import { DELIVERED_TITLES } from '#lib/domain/indicator-list.ts';
import { INFORMANTS, type DeliveredDefinition } from './definition.ts';
import { MARK_BANDS, marksOf, MEAN_MARK } from './satisfaction.ts';

/** Satisfaction with how help was experienced: the mean mark, per informant. */
export const tevredenheidErvaring: DeliveredDefinition = {
  id: 'tevredenheid-ervaring',
  version: 1,
  title: DELIVERED_TITLES['tevredenheid-ervaring'],
  better: 'higher',
  method: {
    question: {
      nl: 'Hoe hebben jeugdigen, ouders en cliënten de hulp ervaren, op een schaal van 1 tot 10?',
      en: 'How did youth, parents and clients experience the help, on a scale of 1 to 10?',
    },
    numerator: {
      nl: 'Het gemiddelde van de cijfers, per informant. Cijfers op een schaal van 1 tot 5 worden omgerekend: 1 + (cijfer − 1) × 9/4.',
      en: 'The mean of the marks, per informant. Marks on a scale of 1 to 5 are converted: 1 + (mark − 1) × 9/4.',
    },
    denominator: {
      nl: 'Alle ingevulde lijsten met een cijfer voor ervaring.',
      en: 'All filled-in lists with a mark for experience.',
    },
    excluded: {
      nl: 'Lijsten waarop deze vraag leeg is.',
      en: 'Lists on which this question is empty.',
    },
    caveats: {
      nl: 'Meedoen is vrijwillig: kijk ook naar de respons. Een ervaring zegt iets over de omgang en het wachten, niet alleen over het resultaat.',
      en: 'Taking part is voluntary: look at the response as well. An experience tells of the contact and the wait, not of the result alone.',
    },
    source: {
      nl: 'Vraag 2 van de regio: “Hoe heb jij/heeft u de hulp ervaren?” Interval: t-verdeling, vanaf 5 lijsten.',
      en: 'Question 2 of the region: “How did you experience the help?” Interval: t distribution, from 5 lists on.',
    },
  },
  strands: INFORMANTS,
  measures: [MEAN_MARK],
  bands: MARK_BANDS,
  sources: { lists: (rows) => marksOf(rows, 'experience') },
  examples: [
    {
      text: {
        nl: 'Zes cliënten gaven allemaal een 7. Het gemiddelde is 7,0, zonder spreiding.',
        en: 'Six clients all gave a 7. The mean is 7.0, without spread.',
      },
      rows: [{ table: 'lists', cells: { informant: 'client', experience: 7 }, times: 6 }],
      expected: [{ strand: 'cliënt', n: 6, value: 7, low: 7, high: 7 }],
    },
    {
      text: {
        nl: 'Jeugdigen en ouders worden niet samen geteld: 2 jeugdigen geven gemiddeld 6, 1 ouder geeft 9.',
        en: 'Youth and parents are not counted together: 2 youth give 6 on average, 1 parent gives 9.',
      },
      rows: [
        { table: 'lists', cells: { informant: 'jeugdige', experience: 5 } },
        { table: 'lists', cells: { informant: 'jeugdige', experience: 7 } },
        { table: 'lists', cells: { informant: 'ouder', experience: 9 } },
      ],
      expected: [
        { strand: 'jeugdige', n: 2, value: 6 },
        { strand: 'ouder', n: 1, value: 9 },
      ],
    },
  ],
};
