import type { FieldId } from '#lib/domain/table.ts';
import type { TableFormat } from '../table/table-format.ts';
import { CARE_PAIRS, START_CHECKS } from './traffic-checks.ts';
import { TRAFFIC_FIELDS } from './traffic-fields.ts';

const NOT_HERE = new Set<FieldId>(['assignedOn', 'until', 'end', 'reason']);

/** One row is one start of care, as in a 305 (formats, 3). */
export const starts: TableFormat = {
  id: 'starts',
  fields: Object.values(TRAFFIC_FIELDS).filter(({ id }) => !NOT_HERE.has(id)),
  required: [['law'], ['municipality'], ['provider'], ['client', 'number'], ['begin']],
  filled: [['law'], ['municipality'], ['provider'], ['begin']],
  absent: ['end', 'reason'],
  always: ['begin'],
  checks: START_CHECKS,
  pairs: CARE_PAIRS,
  output: {
    to: 'traffic',
    records: () => ({ assignment: false, start: true, stop: false }),
  },
};
