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
import { CBS_REASONS } from '#lib/domain/cbs-reasons.ts';
import { civilOf, type Day } from '#lib/domain/day.ts';
import type { Law } from '#lib/domain/law.ts';
import { CURRENT_RELEASE, reasonClassOf } from '#lib/domain/reasons.ts';
import { addressOf, delivered } from '../table/delivery-table.ts';
import type { RowCheck } from '../table/table-format.ts';
import type { RowView } from '../table/row-view.ts';

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

const isCbs = (code: string) => CBS_REASONS.some((one) => one.code === code);
/** Codes that only the list of the messages has. */
const isOfMessages = (code: string) => /^\d{2}$/.test(code) && !isCbs(code);

/**
 * The class of the reason of a row. 02 stands in both lists and means another thing in each: it is
 * read by the list of the other codes in the file, by that of CBS where there are none.
 */
function reasonClassIn(row: RowView): string | undefined {
  const code = row.text('reason');
  const cbs = CBS_REASONS.find((one) => one.code === code)?.reasonClass;
  const ofMessages = reasonClassOf(row.text('law') as Law, CURRENT_RELEASE, code);
  return row.holds('reason', isOfMessages) ? (ofMessages ?? cbs) : cbs;
}

/** A code of both lists, in a file with codes of both. */
const reasonOfTwoLists: RowCheck = {
  code: 'reason-two-lists',
  field: 'reason',
  fails: (row) =>
    row.text('reason') === '02' &&
    row.holds('reason', isOfMessages) &&
    row.holds('reason', (code) => isCbs(code) && code !== '02'),
};

/** A code of the messages that the law of the row does not have. */
const reasonInLaw: RowCheck = {
  code: 'reason-not-in-law',
  field: 'reason',
  fails: (row) => isOfMessages(row.text('reason')) && reasonClassIn(row) === undefined,
};

function wholeMonths(begin: Day, end: Day): number {
  const [from, to] = [civilOf(begin), civilOf(end)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return Math.max(0, to.dayOfMonth < from.dayOfMonth ? months - 1 : months);
}

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
  checks: [
    ...DELIVERY_CHECKS,
    ...INFORMANT_CHECKS,
    DATES_IN_ORDER,
    NO_FOSTER_CARE,
    reasonOfTwoLists,
    reasonInLaw,
  ],
  pairs: [
    {
      key: ['provider', 'trajectory', 'informant'],
      instead: null,
      rest: [],
      field: 'trajectory',
      code: 'key-twice',
    },
  ],
  output: delivered('outcomes', (row, numbers) => {
    const [provider, trajectory] = [row.text('provider'), row.text('trajectory')];
    const informant = row.text('informant');
    const address = addressOf(row);
    return [
      {
        row: {
          ...address,
          provider: row.text('mainContractor') || provider,
          trajectory: numbers.of('trajectory', provider, trajectory),
          months: wholeMonths(row.day('begin'), row.day('end')),
          reasonClass: reasonClassIn(row) ?? '',
          informant,
          satisfaction: row.number('satisfaction') ?? 0,
          withoutHelp: row.text('withoutHelp'),
        },
        key: [provider, trajectory, informant].join('\n'),
      },
    ];
  }),
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
