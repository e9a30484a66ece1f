import type { TableFormat } from '../table/table-format.ts';
import { TRAFFIC_FIELDS } from './traffic-fields.ts';

const { end: _end, reason: _reason, until: _until, ...fields } = TRAFFIC_FIELDS;

/** One row is one start of care, as in a 305 (formats, 3). */
export const starts: TableFormat = {
  id: 'starts',
  fields: Object.values(fields),
  required: [['law'], ['municipality'], ['provider'], ['client', 'number'], ['begin']],
  filled: [['law'], ['municipality'], ['provider'], ['begin']],
  absent: ['end', 'reason'],
  always: ['begin'],
};
