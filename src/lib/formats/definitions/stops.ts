import type { FieldId } from '#lib/domain/table.ts';
import type { TableFormat } from '../table/table-format.ts';
import { CARE_PAIRS, STOP_CHECKS } from './traffic-checks.ts';
import { TRAFFIC_FIELDS } from './traffic-fields.ts';

const NOT_HERE = new Set<FieldId>(['assignedOn', 'until']);

/** One row is one end of care, as in a 307 (formats, 3). */
export const stops: TableFormat = {
  id: 'stops',
  fields: Object.values(TRAFFIC_FIELDS).filter(({ id }) => !NOT_HERE.has(id)),
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
  checks: STOP_CHECKS,
  pairs: CARE_PAIRS,
  output: {
    to: 'traffic',
    records: () => ({ assignment: false, start: false, stop: true }),
  },
};
