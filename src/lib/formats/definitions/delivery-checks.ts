import { NO_DAY } from '#lib/domain/day.ts';
import { daysOfPeriod, parsePeriod } from '#lib/domain/period.ts';
import type { FieldId } from '#lib/domain/table.ts';
import type { RowCheck } from '../table/table-format.ts';

/** Only municipalities of the region deliver to it. */
const inRegion: RowCheck = {
  code: 'municipality-elsewhere',
  field: 'municipality',
  fails: (row) => {
    const code = row.text('municipality');
    return code !== '' && row.region.size > 0 && !row.region.has(code);
  },
};

function periodEnded(field: FieldId): RowCheck {
  return {
    code: 'period-not-ended',
    field,
    fails: (row) => {
      const period = row.text(field);
      return period !== '' && daysOfPeriod(period).last >= row.today;
    },
  };
}

/** Checks on every delivery. */
export const DELIVERY_CHECKS: readonly RowCheck[] = [inRegion, periodEnded('period')];

/** Whether who filled in a list is one who is asked under the law, and at the age. */
export const INFORMANT_CHECKS: readonly RowCheck[] = [
  {
    code: 'informant-law',
    field: 'informant',
    fails: (row) => {
      const [law, informant] = [row.text('law'), row.text('informant')];
      return law !== '' && informant !== '' && (law === 'wmo') !== (informant === 'client');
    },
  },
  {
    code: 'informant-age',
    field: 'informant',
    // From 12 to 15 both are asked, and from 16 on parents may answer where the youth cannot.
    fails: (row) => row.text('informant') === 'jeugdige' && row.text('ageGroup') === '<12',
  },
];

/** A whole year is a period of foster care only. */
const yearOfFosterCare: RowCheck = {
  code: 'period-length',
  field: 'period',
  fails: (row) => {
    const isYear = parsePeriod(row.text('period'))?.kind === 'year';
    return isYear && row.text('kind') !== 'pleegzorg';
  },
};

/** A mark that the scale of the row does not have. */
function onScale(field: FieldId): RowCheck {
  return {
    code: 'score-outside',
    field,
    fails: (row) => row.text('scale') === '1-5' && (row.number(field) ?? 0) > 5,
  };
}

/** Checks on lists of satisfaction with these marks. */
export function satisfactionChecks(marks: readonly FieldId[]): RowCheck[] {
  return [...DELIVERY_CHECKS, periodEnded('month'), yearOfFosterCare, ...marks.map(onScale)];
}

/** Foster care delivers satisfaction only. */
export const NO_FOSTER_CARE: RowCheck = {
  code: 'pleegzorg-results',
  field: 'hulpvorm',
  fails: (row) => /pleegzorg/i.test(row.text('hulpvorm')),
};

/** An end that lies before its begin. */
export const DATES_IN_ORDER: RowCheck = {
  code: 'dates-reversed',
  field: 'end',
  fails: (row) => {
    const [begin, end] = [row.day('begin'), row.day('end')];
    return begin !== NO_DAY && end !== NO_DAY && end < begin;
  },
};

/** A day that is yet to come. */
export function notAhead(field: FieldId): RowCheck {
  return { code: 'date-ahead', field, fails: (row) => row.day(field) > row.today };
}

/** A number that has to be above one, or to lie between two. */
export function numberWithin(field: FieldId, fits: (value: number) => boolean): RowCheck {
  return {
    code: 'number-outside',
    field,
    fails: (row) => {
      const value = row.number(field);
      return value !== undefined && !fits(value);
    },
  };
}
