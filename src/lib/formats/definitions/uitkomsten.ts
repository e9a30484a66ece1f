import { DELIVERY_CHOICES } from '../table/choices.ts';
import { WITHOUT_HELP_CHOICES } from '../table/delivery-choices.ts';
import type { TableFormat } from '../table/table-format.ts';
import {
  DATES_IN_ORDER,
  DELIVERY_CHECKS,
  INFORMANT_CHECKS,
  NO_FOSTER_CARE,
} from './delivery-checks.ts';
import { DELIVERY_FIELDS, markField } from './delivery-fields.ts';
import { TRAFFIC_FIELDS } from './traffic-fields.ts';

const trajectory = {
  period: '2024-H1',
  provider: '12345678',
  municipality: '0405',
  law: 'jeugd',
  product: '45A04',
  hulpvorm: 'ambulant',
  delivery: 'zin',
  begin: '01-09-2023',
  end: '30-04-2024',
} as const;

/** One row is one ended trajectory and one informant, after the format of CBS (formats, 4). */
export const uitkomsten: TableFormat = {
  id: 'uitkomsten',
  fields: [
    DELIVERY_FIELDS.period,
    DELIVERY_FIELDS.provider,
    {
      id: 'mainContractor',
      name: 'AGB hoofdaannemer',
      synonyms: ['hoofdaannemer', 'agb code hoofdaannemer'],
      kind: { is: 'provider' },
    },
    DELIVERY_FIELDS.municipality,
    DELIVERY_FIELDS.law,
    DELIVERY_FIELDS.product,
    {
      id: 'hulpvorm',
      name: 'Hulpvorm',
      synonyms: ['vorm van hulp'],
      kind: { is: 'text' },
    },
    { ...TRAFFIC_FIELDS.delivery, kind: { is: 'choice', choices: DELIVERY_CHOICES } },
    DELIVERY_FIELDS.trajectory,
    TRAFFIC_FIELDS.begin,
    TRAFFIC_FIELDS.end,
    { ...TRAFFIC_FIELDS.reason, kind: { is: 'reason', cbs: true } },
    DELIVERY_FIELDS.informant,
    DELIVERY_FIELDS.ageGroup,
    markField('satisfaction', 'Tevredenheid', 'cliënttevredenheid', 'cijfer tevredenheid'),
    {
      id: 'withoutHelp',
      name: 'Zonder hulp verder',
      synonyms: ['verder zonder hulp'],
      kind: { is: 'choice', choices: WITHOUT_HELP_CHOICES },
    },
  ],
  required: [
    ['period'],
    ['provider'],
    ['municipality'],
    ['law'],
    ['delivery'],
    ['trajectory'],
    ['begin'],
    ['end'],
    ['reason'],
  ],
  filled: [
    ['period'],
    ['provider'],
    ['municipality'],
    ['law'],
    ['delivery'],
    ['trajectory'],
    ['begin'],
    ['end'],
    ['reason'],
  ],
  absent: [],
  always: [],
  checks: [...DELIVERY_CHECKS, ...INFORMANT_CHECKS, DATES_IN_ORDER, NO_FOSTER_CARE],
  pairs: [
    {
      key: ['provider', 'trajectory', 'informant'],
      instead: null,
      rest: [],
      field: 'trajectory',
      code: 'key-twice',
    },
  ],
  output: { to: 'delivery' },
  examples: [
    {
      ...trajectory,
      trajectory: 'T1',
      reason: '01',
      informant: 'jeugdige',
      ageGroup: '12-15',
      satisfaction: '8',
      withoutHelp: 'ja',
    },
    {
      ...trajectory,
      trajectory: 'T1',
      reason: '01',
      informant: 'ouder',
      ageGroup: '12-15',
      satisfaction: '7',
      withoutHelp: 'deels',
    },
    { ...trajectory, trajectory: 'T2', mainContractor: '87654321', reason: '31' },
    {
      ...trajectory,
      trajectory: 'T3',
      law: 'wmo',
      product: '01A01',
      hulpvorm: '',
      reason: '05',
      informant: 'cliënt',
      ageGroup: '18+',
      withoutHelp: 'nee',
    },
  ],
};
