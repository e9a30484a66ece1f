import { NO_DAY } from '#lib/domain/day.ts';
import type { TableFormat } from '../table/table-format.ts';
import { CARE_PAIRS, DELIVERY_CHECKS } from './traffic-checks.ts';
import { TRAFFIC_FIELDS } from './traffic-fields.ts';

/** One row is one delivery of care: its start, and where it ended its stop (formats, 3). */
export const leveringen: TableFormat = {
  id: 'leveringen',
  fields: Object.values(TRAFFIC_FIELDS),
  required: [
    ['law'],
    ['municipality'],
    ['provider'],
    ['client', 'number'],
    ['begin'],
    ['end'],
    ['reason'],
  ],
  filled: [['law'], ['municipality'], ['provider'], ['begin']],
  absent: [],
  always: [],
  checks: DELIVERY_CHECKS,
  pairs: CARE_PAIRS,
  output: {
    to: 'traffic',
    records: (row) => ({
      start: true,
      stop: row.day('end') !== NO_DAY,
      assignment: row.number('number') !== undefined && row.day('assignedOn') !== NO_DAY,
    }),
  },
};
