import { NO_DAY } from '#lib/domain/day.ts';
import type { Law } from '#lib/domain/law.ts';
import { CURRENT_RELEASE, reasonClassOf } from '#lib/domain/reasons.ts';
import { UNKNOWN_REASON } from '../table/field-values.ts';
import type { RowView } from '../table/row-view.ts';
import type { PairCheck, RowCheck } from '../table/table-format.ts';

/** Days after today beyond which a begin is taken for a mistake. */
const FAR_AHEAD_DAYS = 365;

const reasonInLaw: RowCheck = {
  code: 'reason-not-in-law',
  field: 'reason',
  fails: (row) => {
    const reason = row.text('reason');
    const law = row.text('law');
    if (reason === '' || reason === UNKNOWN_REASON || law === '') return false;
    return reasonClassOf(law as Law, CURRENT_RELEASE, reason) === undefined;
  },
};

const endAfterBegin: RowCheck = {
  code: 'end-before-begin',
  field: 'end',
  fails: (row) => {
    const [begin, end] = [row.day('begin'), row.day('end')];
    return begin !== NO_DAY && end !== NO_DAY && end < begin;
  },
};

const beginNear: RowCheck = {
  code: 'begin-far-ahead',
  field: 'begin',
  fails: (row) => row.day('begin') > row.today + FAR_AHEAD_DAYS,
};

const reasonHasEnd: RowCheck = {
  code: 'reason-without-end',
  field: 'end',
  fails: (row) => row.isFilled('reason') && !row.isFilled('end'),
};

const endHasReason: RowCheck = {
  code: 'end-without-reason',
  field: 'reason',
  fails: (row) => row.isFilled('end') && !row.isFilled('reason'),
};

/** Checks on a start. */
export const START_CHECKS: readonly RowCheck[] = [beginNear];

/** Checks on an end of care, beside those on its start. */
export const STOP_CHECKS: readonly RowCheck[] = [beginNear, endAfterBegin, reasonInLaw];

/** Checks on a row that is a start, and perhaps a stop. */
export const DELIVERY_CHECKS: readonly RowCheck[] = [...STOP_CHECKS, reasonHasEnd, endHasReason];

function joined(row: RowView, fields: readonly Parameters<RowView['text']>[0][]): string {
  return fields.map((field) => row.cell(field)?.value ?? '').join('|');
}

/**
 * The start key of a row (calculation rules, 1.1.2), or null where a row that has no number names no
 * client either.
 */
function startKey(row: RowView): string | null {
  const place = joined(row, ['law', 'municipality', 'provider', 'begin']);
  const number = row.number('number');
  if (number !== undefined) return `${place}|${number}`;
  const client = row.text('client');
  return client === '' ? null : `${place}||${client}|${joined(row, ['category', 'product'])}`;
}

/** Care that is told twice under its start key, with one end or with two. */
export const CARE_PAIRS: readonly PairCheck[] = [
  { key: startKey, rest: (row) => joined(row, ['end', 'reason']), field: 'end' },
];

/** An assignment that is told twice. */
export const ASSIGNMENT_PAIRS: readonly PairCheck[] = [
  {
    key: (row) => {
      const number = row.number('number');
      return number === undefined ? null : `${joined(row, ['law', 'municipality'])}|${number}`;
    },
    rest: (row) => joined(row, ['provider', 'product', 'assignedOn', 'from', 'until']),
    field: 'number',
  },
];
