import type { TableFormat } from '../table/table-format.ts';
import { TRAFFIC_FIELDS } from './traffic-fields.ts';

const { begin: _begin, end: _end, reason: _reason, ...fields } = TRAFFIC_FIELDS;

/** One row is one assigned product, as in a 301 (formats, 3). */
export const toewijzingen: TableFormat = {
  id: 'toewijzingen',
  fields: Object.values(fields),
  required: [['law'], ['municipality'], ['provider'], ['number'], ['assignedOn', 'from']],
  filled: [['law'], ['municipality'], ['provider'], ['number']],
  absent: ['begin', 'end', 'reason'],
  always: ['number'],
};
