import type { FieldId } from '#lib/domain/table.ts';
import type { RowCheck, TableFormat } from '../table/table-format.ts';
import { satisfactionChecks } from './delivery-checks.ts';
import { DELIVERY_FIELDS, markField, SATISFACTION_PERIOD } from './delivery-fields.ts';
import { addressOf, delivered } from '../table/delivery-table.ts';

/** Who may have filled in a list, and the columns of their marks. */
const INFORMANTS = [
  { informant: 'jeugdige', usefulness: 'usefulnessYouth', experience: 'experienceYouth' },
  { informant: 'ouder', usefulness: 'usefulnessParent', experience: 'experienceParent' },
  { informant: 'client', usefulness: 'usefulnessClient', experience: 'experienceClient' },
] as const;

const OF_YOUTH: readonly FieldId[] = ['usefulnessYouth', 'experienceYouth'];
const OF_PARENT: readonly FieldId[] = ['usefulnessParent', 'experienceParent'];
const OF_CLIENT: readonly FieldId[] = ['usefulnessClient', 'experienceClient'];

/** A mark of someone who is not asked under the law of the row. */
function inLaw(field: FieldId, law: string): RowCheck {
  return {
    code: 'informant-law',
    field,
    fails: (row) => row.isFilled(field) && row.text('law') !== '' && row.text('law') !== law,
  };
}

function atAge(field: FieldId): RowCheck {
  return {
    code: 'informant-age',
    field,
    fails: (row) => row.isFilled(field) && row.text('ageGroup') === '<12',
  };
}

const shared = {
  organisation: 'De Brug',
  provider: '12345678',
  municipality: '0405',
  product: '45A04',
  law: 'jeugd',
  period: '2024-H1',
  kind: 'herstel',
  moment: 'einde',
} as const;

/** One row is one client, with a mark of each informant in a column of its own (formats, 4). */
export const tevredenheidBreed: TableFormat = {
  id: 'tevredenheid-breed',
  fields: [
    DELIVERY_FIELDS.organisation,
    DELIVERY_FIELDS.provider,
    DELIVERY_FIELDS.municipality,
    DELIVERY_FIELDS.product,
    DELIVERY_FIELDS.law,
    SATISFACTION_PERIOD,
    DELIVERY_FIELDS.month,
    DELIVERY_FIELDS.kind,
    DELIVERY_FIELDS.moment,
    DELIVERY_FIELDS.ageGroup,
    markField('usefulnessYouth', 'Nut jeugdige', 'jeugdige nut', 'nut jongere'),
    markField('experienceYouth', 'Ervaring jeugdige', 'jeugdige ervaring', 'ervaring jongere'),
    markField('usefulnessParent', 'Nut ouder', 'ouder nut', 'nut ouders'),
    markField('experienceParent', 'Ervaring ouder', 'ouder ervaring', 'ervaring ouders'),
    markField('usefulnessClient', 'Nut cliënt', 'cliënt nut'),
    markField('experienceClient', 'Ervaring cliënt', 'cliënt ervaring'),
    DELIVERY_FIELDS.scale,
  ],
  required: [
    ['provider'],
    ['municipality'],
    ['product'],
    ['law'],
    ['period', 'month'],
    ['usefulnessYouth', 'usefulnessParent', 'usefulnessClient'],
    ['experienceYouth', 'experienceParent', 'experienceClient'],
  ],
  filled: [['provider'], ['municipality'], ['product'], ['law'], ['period', 'month']],
  absent: [],
  always: [],
  checks: [
    ...satisfactionChecks([...OF_YOUTH, ...OF_PARENT, ...OF_CLIENT]),
    ...[...OF_YOUTH, ...OF_PARENT].map((field) => inLaw(field, 'jeugd')),
    ...OF_CLIENT.map((field) => inLaw(field, 'wmo')),
    ...OF_YOUTH.map(atAge),
  ],
  pairs: [],
  output: delivered('lists', (row) =>
    INFORMANTS.flatMap(({ informant, usefulness, experience }) => {
      // Who has no mark at all filled nothing in.
      if (!row.isFilled(usefulness) && !row.isFilled(experience)) return [];
      const list = {
        ...addressOf(row),
        kind: row.text('kind'),
        moment: row.text('moment'),
        informant,
        scale: row.text('scale'),
        usefulness: row.number(usefulness) ?? 0,
        experience: row.number(experience) ?? 0,
      };
      return [{ row: list }];
    }),
  ),
  examples: [
    {
      ...shared,
      ageGroup: '12-15',
      usefulnessYouth: '8',
      experienceYouth: '9',
      usefulnessParent: '7',
      experienceParent: '8',
    },
    { ...shared, ageGroup: '<12', usefulnessParent: '6', experienceParent: '7' },
    {
      ...shared,
      law: 'wmo',
      product: '01A01',
      ageGroup: '18+',
      usefulnessClient: '4',
      experienceClient: '5',
      scale: '1-5',
    },
  ],
};
