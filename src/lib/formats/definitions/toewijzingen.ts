import type { TableFormat } from '../table/table-format.ts';
import { ASSIGNMENT_PAIRS } from './traffic-checks.ts';
import { TRAFFIC_FIELDS } from './traffic-fields.ts';

const { law, municipality, provider, client, number, category, product } = TRAFFIC_FIELDS;
const { assignedOn, from, until, delivery } = TRAFFIC_FIELDS;

/** One row is one assigned product, as in a 301 (formats, 3). */
export const toewijzingen: TableFormat = {
  id: 'toewijzingen',
  fields: [
    law,
    municipality,
    provider,
    client,
    number,
    category,
    product,
    assignedOn,
    from,
    // Here no other end can be meant.
    { ...until, synonyms: [...until.synonyms, 'einddatum', 'datum einde'] },
    delivery,
  ],
  required: [['law'], ['municipality'], ['provider'], ['number'], ['assignedOn']],
  filled: [['law'], ['municipality'], ['provider'], ['number'], ['assignedOn']],
  absent: ['begin', 'reason'],
  always: ['number'],
  checks: [],
  pairs: ASSIGNMENT_PAIRS,
  output: {
    to: 'traffic',
    records: () => ({ assignment: true, start: false, stop: false }),
  },
};
