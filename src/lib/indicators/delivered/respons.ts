import { DELIVERED_TITLES } from '#lib/domain/indicator-list.ts';
import { INFORMANTS, informantStrand, textIn, type DeliveredDefinition } from './definition.ts';

/** Response: the share of those who were asked that filled in the list, per informant. */
export const respons: DeliveredDefinition = {
  id: 'respons',
  version: 1,
  title: DELIVERED_TITLES.respons,
  better: 'higher',
  method: {
    question: {
      nl: 'Welk deel van wie gevraagd werd, vulde de vragen in?',
      en: 'What share of those who were asked filled in the questions?',
    },
    numerator: { nl: 'Ingevulde lijsten.', en: 'Filled-in lists.' },
    denominator: { nl: 'Iedereen die benaderd is.', en: 'Everyone who was approached.' },
    excluded: {
      nl: 'Wie niet gevraagd is: door een licht verstandelijke beperking, omdat iemand zorg mijdt, door een taalbarrière of om een andere reden. Die aantallen staan apart.',
      en: 'Who was not asked: because of a mild intellectual disability, because someone avoids care, because of a language barrier or for another reason. Those counts stand apart.',
    },
    caveats: {
      nl: 'Bij een lage respons kan het cijfer van wie niet invulde heel anders zijn. De aanbieder telt zelf wie benaderd is.',
      en: 'With a low response the mark of those who did not fill in may be very different. The provider counts itself who was approached.',
    },
    source: {
      nl: 'Berekend uit het bestand respons. Interval: Wilson, 95 %.',
      en: 'Computed from the file of response. Interval: Wilson, 95 %.',
    },
  },
  strands: INFORMANTS,
  measures: [{ id: '', kind: 'share', scale: null, of: ['filled'], among: null }],
  sources: {
    response: ({ columns }) => {
      return (row, answers) => {
        const strand = informantStrand(textIn(columns.informant, row));
        const filled = columns.filledIn[row] as number;
        answers.take(strand, 'filled', filled);
        answers.take(strand, 'open', (columns.approached[row] as number) - filled);
        answers.leaveOut('not-asked-disability', columns.notAskedDisability[row]);
        answers.leaveOut('not-asked-avoiding', columns.notAskedAvoiding[row]);
        answers.leaveOut('not-asked-language', columns.notAskedLanguage[row]);
        answers.leaveOut('not-asked-other', columns.notAskedOther[row]);
      };
    },
  },
  examples: [
    {
      text: {
        nl: 'Van 40 ouders die benaderd zijn, vulden er 22 in: 55 %. Twee zijn niet gevraagd en tellen niet mee.',
        en: 'Of 40 parents who were approached, 22 filled in: 55 %. Two were not asked and do not count.',
      },
      rows: [
        {
          table: 'response',
          cells: { informant: 'ouder', approached: 40, filledIn: 22, notAskedDisability: 2 },
        },
      ],
      expected: [{ strand: 'ouder', n: 40, x: 22, value: 0.55 }],
    },
  ],
};
