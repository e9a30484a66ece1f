import { DIRECTION_CHOICES } from '../table/delivery-choices.ts';
import type { TableFormat } from '../table/table-format.ts';
import { DELIVERY_CHECKS, INFORMANT_CHECKS, numberWithin } from './delivery-checks.ts';
import { DELIVERY_FIELDS } from './delivery-fields.ts';
import { addressOf, delivered } from '../table/delivery-table.ts';

const measured = {
  period: '2024-H1',
  provider: '12345678',
  municipality: '0405',
  law: 'jeugd',
  product: '45A04',
  trajectory: 'T1',
  instrument: 'SDQ',
} as const;

/** One row is one pair of scores on an instrument, before and after (formats, 4). */
export const metingen: TableFormat = {
  id: 'metingen',
  fields: [
    DELIVERY_FIELDS.period,
    DELIVERY_FIELDS.provider,
    DELIVERY_FIELDS.municipality,
    DELIVERY_FIELDS.law,
    DELIVERY_FIELDS.product,
    DELIVERY_FIELDS.trajectory,
    DELIVERY_FIELDS.informant,
    {
      id: 'instrument',
      name: 'Instrument',
      synonyms: ['vragenlijst', 'meetinstrument'],
      kind: { is: 'text' },
    },
    {
      id: 'before',
      name: 'Voormeting',
      synonyms: ['score voor', 'beginmeting'],
      kind: { is: 'decimal' },
    },
    {
      id: 'after',
      name: 'Nameting',
      synonyms: ['score na', 'eindmeting'],
      kind: { is: 'decimal' },
    },
    {
      id: 'deviation',
      name: 'SD',
      synonyms: ['standaarddeviatie', 'standaardafwijking'],
      kind: { is: 'decimal' },
    },
    {
      id: 'reliability',
      name: 'Betrouwbaarheid',
      synonyms: ['alpha', 'cronbachs alpha'],
      kind: { is: 'decimal' },
    },
    {
      id: 'direction',
      name: 'Richting',
      synonyms: ['richting score'],
      kind: { is: 'choice', choices: DIRECTION_CHOICES },
    },
  ],
  required: [
    ['period'],
    ['provider'],
    ['municipality'],
    ['law'],
    ['trajectory'],
    ['informant'],
    ['instrument'],
    ['before'],
    ['after'],
  ],
  filled: [
    ['period'],
    ['provider'],
    ['municipality'],
    ['law'],
    ['trajectory'],
    ['informant'],
    ['instrument'],
    ['before'],
    ['after'],
  ],
  absent: [],
  always: [],
  checks: [
    ...DELIVERY_CHECKS,
    ...INFORMANT_CHECKS,
    numberWithin('deviation', (value) => value > 0),
    numberWithin('reliability', (value) => value >= 0 && value <= 1),
  ],
  pairs: [
    {
      key: ['provider', 'trajectory', 'informant', 'instrument'],
      instead: null,
      rest: [],
      field: 'instrument',
      code: 'key-twice',
    },
  ],
  output: delivered('scores', (row) => {
    const [informant, instrument] = [row.text('informant'), row.text('instrument')];
    return [
      {
        row: {
          ...addressOf(row),
          informant,
          instrument,
          before: row.number('before') ?? NaN,
          after: row.number('after') ?? NaN,
          deviation: row.number('deviation') ?? NaN,
          reliability: row.number('reliability') ?? NaN,
          direction: row.text('direction'),
        },
        key: [row.text('provider'), row.text('trajectory'), informant, instrument].join('\n'),
      },
    ];
  }),
  examples: [
    {
      ...measured,
      informant: 'jeugdige',
      before: '18',
      after: '12,5',
      deviation: '5,8',
      reliability: '0,82',
      direction: 'lager is beter',
    },
    { ...measured, informant: 'ouder', before: '20', after: '21' },
    {
      ...measured,
      law: 'wmo',
      product: '',
      trajectory: 'T2',
      instrument: 'ZRM',
      informant: 'cliënt',
      before: '2,4',
      after: '3,1',
      direction: 'hoger is beter',
    },
  ],
};
