import { NO_DAY } from '#lib/domain/day.ts';
import type { Law } from '#lib/domain/law.ts';
import { CURRENT_RELEASE, reasonClassOf } from '#lib/domain/reasons.ts';
import { UNKNOWN_REASON } from '../table/field-values.ts';
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

/** Care that is told twice under its start key (calculation rules, 1.1.2), with one end or with two. */
export const CARE_PAIRS: readonly PairCheck[] = [
  {
    key: ['law', 'municipality', 'provider', 'begin', 'number'],
    instead: { of: 'number', fields: ['client', 'category', 'product'] },
    rest: ['end', 'reason'],
    field: 'end',
  },
];

/** An assignment that is told twice. */
export const ASSIGNMENT_PAIRS: readonly PairCheck[] = [
  {
    key: ['law', 'municipality', 'number'],
    instead: null,
    rest: ['provider', 'product', 'assignedOn', 'from', 'until'],
    field: 'number',
  },
];
