import type { TableFormat } from '../table/table-format.ts';
import { DELIVERY_CHECKS, INFORMANT_CHECKS } from './delivery-checks.ts';
import { countField, DELIVERY_FIELDS, SATISFACTION_PERIOD } from './delivery-fields.ts';
import { addressOf, delivered } from '../table/delivery-table.ts';

const shared = {
  provider: '12345678',
  municipality: '0405',
  product: '45A04',
  law: 'jeugd',
  period: '2024-H1',
} as const;

/** One row is how many of one provider, municipality, product, period and informant were asked (formats, 4). */
export const respons: TableFormat = {
  id: 'respons',
  fields: [
    DELIVERY_FIELDS.provider,
    DELIVERY_FIELDS.municipality,
    DELIVERY_FIELDS.product,
    DELIVERY_FIELDS.law,
    SATISFACTION_PERIOD,
    DELIVERY_FIELDS.informant,
    countField('approached', 'Benaderd', 'aantal benaderd', 'uitgenodigd', 'verstuurd'),
    countField('filledIn', 'Ingevuld', 'aantal ingevuld', 'ingevulde lijsten'),
    countField('notAskedDisability', 'Niet gevraagd lvb', 'lvb'),
    countField('notAskedAvoiding', 'Niet gevraagd zorgmijder', 'zorgmijder'),
    countField('notAskedLanguage', 'Niet gevraagd taalbarrière', 'taalbarrière'),
    countField('notAskedOther', 'Niet gevraagd anders'),
  ],
  required: [
    ['provider'],
    ['municipality'],
    ['law'],
    ['period'],
    ['informant'],
    ['approached'],
    ['filledIn'],
  ],
  filled: [
    ['provider'],
    ['municipality'],
    ['law'],
    ['period'],
    ['informant'],
    ['approached'],
    ['filledIn'],
  ],
  absent: [],
  always: [],
  checks: [
    ...DELIVERY_CHECKS,
    ...INFORMANT_CHECKS,
    {
      code: 'filled-above-asked',
      field: 'filledIn',
      fails: (row) => (row.number('filledIn') ?? 0) > (row.number('approached') ?? Infinity),
    },
  ],
  pairs: [
    {
      key: ['provider', 'municipality', 'product', 'law', 'period', 'informant'],
      instead: null,
      rest: [],
      field: 'provider',
      code: 'key-twice',
    },
  ],
  output: delivered('response', (row) => [
    {
      row: {
        ...addressOf(row),
        informant: row.text('informant'),
        approached: row.number('approached') ?? 0,
        filledIn: row.number('filledIn') ?? 0,
        notAskedDisability: row.number('notAskedDisability') ?? 0,
        notAskedAvoiding: row.number('notAskedAvoiding') ?? 0,
        notAskedLanguage: row.number('notAskedLanguage') ?? 0,
        notAskedOther: row.number('notAskedOther') ?? 0,
      },
    },
  ]),
  examples: [
    {
      ...shared,
      informant: 'jeugdige',
      approached: '40',
      filledIn: '22',
      notAskedDisability: '2',
      notAskedOther: '1',
    },
    { ...shared, informant: 'ouder', approached: '38', filledIn: '38' },
    {
      ...shared,
      product: '',
      law: 'wmo',
      informant: 'cliënt',
      approached: '12',
      filledIn: '0',
      notAskedAvoiding: '3',
      notAskedLanguage: '4',
    },
  ],
};
