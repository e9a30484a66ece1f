import type { TableFormat } from '../table/table-format.ts';
import { TRAFFIC_FIELDS } from './traffic-fields.ts';

const { assignedOn: _assignedOn, until: _until, ...fields } = TRAFFIC_FIELDS;

/** One row is one end of care, as in a 307 (formats, 3). */
export const stops: TableFormat = {
  id: 'stops',
  fields: Object.values(fields),
  required: [
    ['law'],
    ['municipality'],
    ['provider'],
    ['client', 'number'],
    ['begin'],
    ['end'],
    ['reason'],
  ],
  filled: [['law'], ['municipality'], ['provider'], ['begin'], ['end'], ['reason']],
  absent: ['assignedOn', 'until'],
  always: ['end', 'reason'],
};
