import { DELIVERED_TITLES } from '#lib/domain/indicator-list.ts';
import { INFORMANTS, informantStrand, textIn, type DeliveredDefinition } from './definition.ts';

/** Strands of lasting support, which is asked about once a year and not at its end. */
const LASTING = INFORMANTS.map((informant) => `duurzaam ${informant}`);

/** Coverage: filled-in lists beside the care that ended, by the traffic, per informant. */
export const dekking: DeliveredDefinition = {
  id: 'dekking',
  version: 1,
  title: DELIVERED_TITLES.dekking,
  better: 'higher',
  method: {
    question: {
      nl: 'Bij welk deel van de hulp die eindigde, is de vragenlijst ingevuld?',
      en: 'For what share of the care that ended was the list filled in?',
    },
    numerator: {
      nl: 'Lijsten die aan het einde zijn ingevuld. Bij duurzame hulp: lijsten uit het kalenderjaar.',
      en: 'Lists that were filled in at the end. For lasting support: lists of the calendar year.',
    },
    denominator: {
      nl: 'Beëindigingen uit het berichtenverkeer van dezelfde aanbieder, wet, gemeente en periode. Bij duurzame hulp: arrangementen van die soort die in het jaar liepen; daarvoor moet de productenlijst de soort noemen.',
      en: 'Endings in the message traffic of the same provider, law, municipality and period. For lasting support: arrangements of that kind that ran in the year; for that the product list must name the kind.',
    },
    excluded: {
      nl: 'Tussentijdse lijsten. Pleegzorg. Administratieve stops, behalve in de set CBS.',
      en: 'Interim lists. Foster care. Administrative stops, except in the CBS set.',
    },
    caveats: {
      nl: 'Lijsten en berichten worden niet per persoon gekoppeld. Van een jeugdige onder 12 vult alleen de ouder in, dus 100 % per informant hoeft niet. Meer dan 100 % betekent dat er meer lijsten zijn dan beëindigingen.',
      en: 'Lists and messages are not linked per person. Of a youth under 12 only the parent fills in, so 100 % per informant is not to be expected. More than 100 % means that there are more lists than endings.',
    },
    source: {
      nl: 'Berekend uit aanleveringen en berichten samen.',
      en: 'Computed from deliveries and messages together.',
    },
  },
  strands: [...INFORMANTS, ...LASTING],
  measures: [{ id: '', kind: 'share', scale: null, of: ['filled'], among: ['care'] }],
  beside: { value: 'care', yearStrands: LASTING },
  sources: {
    lists: ({ columns }) => {
      return (row, answers) => {
        const strand = informantStrand(textIn(columns.informant, row));
        const kind = textIn(columns.kind, row);
        if (kind === 'pleegzorg') answers.leaveOut('foster-care');
        else if (kind === 'duurzaam') answers.take(`duurzaam ${strand}`, 'filled');
        else if (textIn(columns.moment, row) === 'einde') answers.take(strand, 'filled');
        else answers.leaveOut('not-at-end');
      };
    },
    outcomes: ({ columns }) => {
      return (row, answers) => {
        if ((columns.satisfaction[row] as number) === 0) return;
        const informant = textIn(columns.informant, row);
        if (informant === '') answers.leaveOut('no-informant');
        else answers.take(informantStrand(informant), 'filled');
      };
    },
  },
  examples: [
    {
      text: {
        nl: 'Er eindigden 4 arrangementen. Over 3 vulde de ouder aan het einde in: 75 %. Een tussentijdse lijst telt niet mee.',
        en: 'Four arrangements ended. About 3 the parent filled in at the end: 75 %. An interim list does not count.',
      },
      care: 4,
      rows: [
        {
          table: 'lists',
          cells: { informant: 'ouder', moment: 'einde', kind: 'herstel' },
          times: 3,
        },
        { table: 'lists', cells: { informant: 'ouder', moment: 'tussentijds', kind: 'herstel' } },
      ],
      expected: [
        { strand: 'jeugdige', n: 4, x: 0, value: 0 },
        { strand: 'ouder', n: 4, x: 3, value: 0.75 },
      ],
    },
  ],
};
