import type { TableFormat } from '../table/table-format.ts';
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
};
