import type { TableFormat } from '../table/table-format.ts';
import { DELIVERY_CHECKS, notAhead } from './delivery-checks.ts';
import { countField, DELIVERY_FIELDS } from './delivery-fields.ts';

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
  output: { to: 'delivery' },
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
