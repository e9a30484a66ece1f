import type { TableFormat } from '../table/table-format.ts';
import { DELIVERY_CHECKS, notAhead } from './delivery-checks.ts';
import { countField, DELIVERY_FIELDS } from './delivery-fields.ts';
import { delivered, keptPeriod } from '../table/delivery-table.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';

/** One row is a notice that too few trajectories ended to deliver anything (formats, 4). */
export const melding: TableFormat = {
  id: 'melding',
  fields: [
    DELIVERY_FIELDS.provider,
    DELIVERY_FIELDS.period,
    DELIVERY_FIELDS.law,
    countField(
      'endedCount',
      'Aantal afgeronde trajecten',
      'afgeronde trajecten',
      'aantal trajecten',
      'aantal afgerond',
    ),
    {
      id: 'noticeOn',
      name: 'Datum melding',
      synonyms: ['meldingsdatum', 'gemeld op'],
      kind: { is: 'date' },
    },
  ],
  required: [['provider'], ['period'], ['law'], ['endedCount']],
  filled: [['provider'], ['period'], ['law'], ['endedCount']],
  absent: [],
  always: [],
  checks: [...DELIVERY_CHECKS, notAhead('noticeOn')],
  pairs: [
    {
      key: ['provider', 'period', 'law'],
      instead: null,
      rest: [],
      field: 'period',
      code: 'key-twice',
    },
  ],
  output: delivered('notices', (row) => [
    {
      row: {
        law: LAWS.indexOf(row.text('law') as Law),
        provider: row.text('provider'),
        period: keptPeriod(row.text('period')),
        ended: row.number('endedCount') ?? 0,
        noticeOn: row.day('noticeOn'),
      },
    },
  ]),
  examples: [
    {
      provider: '12345678',
      period: '2024-H1',
      law: 'jeugd',
      endedCount: '7',
      noticeOn: '15-07-2024',
    },
    { provider: '0405', period: '2024-H2', law: 'wmo', endedCount: '0' },
  ],
};
