import type { Day } from '#lib/domain/day.ts';
import type { Confidence, DateOrder } from '#lib/domain/table.ts';
import { dateShape, parseCellDate } from './cells.ts';
import { countsOf, type RawCells } from './read/raw-table.ts';

/** How the dates of a column are written. `dates` and `others` count rows, empty cells in neither. */
export interface DateColumn {
  order: DateOrder;
  confidence: Confidence;
  dates: number;
  others: number;
}

/** How the numbers of a column are written. `numbers` and `others` count rows, empty cells in neither. */
export interface NumberColumn {
  sign: ',' | '.';
  confidence: Confidence;
  /** whether some cells can only have the comma as decimal sign, and others only the point */
  isMixed: boolean;
  numbers: number;
  others: number;
}

/** a smaller share of cells that go against the others is taken for mistakes */
const MISTAKES = 0.05;

/**
 * Finds in which order a column's dates are written, from all its distinct cells together. Only a
 * first number over 12 shows day-month-year, only a second one month-day-year; with neither the
 * order that is usual here is likely, unless every second number is the same 1, as the first days
 * of months written the American way are.
 */
export function dateOrderOf(column: RawCells, today: Day): DateColumn {
  const counts = countsOf(column);
  const votes: Record<DateOrder, number> = { dmy: 0, mdy: 0, ymd: 0, serial: 0 };
  let either = 0;
  let dates = 0;
  let others = 0;
  const firsts = new Set<number>();
  const seconds = new Set<number>();
  for (let code = 1; code < column.texts.length; code++) {
    const count = counts[code] as number;
    if (count === 0) continue;
    const text = column.texts[code] as string;
    const kind = column.kinds[code] ?? 'text';
    if (parseCellDate(text, kind, 'dmy', today) === 'not-a-date') {
      others += count;
      continue;
    }
    dates += count;
    const shape = kind === 'date' ? undefined : dateShape(text);
    if (!shape) continue;
    if (shape.form !== 'day-first') {
      votes[shape.form === 'serial' ? 'serial' : shape.form === 'month-name' ? 'dmy' : 'ymd'] +=
        count;
      continue;
    }
    const [first, second] = shape.parts;
    if (first > 12 && second <= 12) votes.dmy += count;
    else if (second > 12 && first <= 12) votes.mdy += count;
    else if (first <= 12 && second <= 12) {
      either += count;
      firsts.add(first);
      seconds.add(second);
    }
  }
  return { ...choose(votes, either, firsts, seconds), dates, others };
}

function choose(
  votes: Readonly<Record<DateOrder, number>>,
  either: number,
  firsts: ReadonlySet<number>,
  seconds: ReadonlySet<number>,
): { order: DateOrder; confidence: Confidence } {
  const dayFirst = votes.dmy;
  const monthFirst = votes.mdy;
  if (dayFirst + monthFirst + either === 0) {
    const order = votes.ymd === 0 && votes.serial > 0 ? 'serial' : 'ymd';
    // A column of bare counts of days could be any number.
    return { order, confidence: order === 'serial' ? 'likely' : 'sure' };
  }
  if (dayFirst === 0 && monthFirst === 0) {
    const looksAmerican = seconds.size === 1 && seconds.has(1) && firsts.size >= 3;
    return { order: 'dmy', confidence: looksAmerican ? 'unsure' : 'likely' };
  }
  const all = dayFirst + monthFirst + either;
  if (monthFirst === 0) return { order: 'dmy', confidence: 'sure' };
  if (dayFirst === 0) {
    // In a column of days spread over a month, three of five cells show their order.
    if (monthFirst >= all * 0.2) return { order: 'mdy', confidence: all > 2 ? 'sure' : 'likely' };
    return { order: 'dmy', confidence: 'unsure' };
  }
  const order = dayFirst >= monthFirst ? 'dmy' : 'mdy';
  const fewer = Math.min(dayFirst, monthFirst);
  return { order, confidence: fewer <= (dayFirst + monthFirst) * MISTAKES ? 'likely' : 'unsure' };
}

type SignVote = ',' | '.' | 'either' | 'none' | 'other';

/** Which decimal sign a text can only have. `1.234` and `1,234` can be either. */
function signVote(text: string): SignVote {
  const bare = text.replace(/^[-+\u2212]?\s*€?\s*[-+\u2212]?/u, '').replace(/[\s'’]/gu, '');
  if (!/^\d[\d.,]*$/.test(bare) && !/^[.,]\d+$/.test(bare)) return 'other';
  const commas = bare.split(',').length - 1;
  const points = bare.split('.').length - 1;
  if (commas === 0 && points === 0) return 'none';
  if (commas > 0 && points > 0) {
    const sign = bare.lastIndexOf(',') > bare.lastIndexOf('.') ? ',' : '.';
    return (sign === ',' ? commas : points) === 1 ? sign : 'other';
  }
  const sign = commas > 0 ? ',' : '.';
  if (commas + points > 1) return sign === ',' ? '.' : ',';
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare) ? 'either' : sign;
}

/** Finds the decimal sign of a column from all its distinct texts together; a workbook's numbers have none. */
export function decimalSignOf(column: RawCells): NumberColumn {
  const counts = countsOf(column);
  const votes: Record<SignVote, number> = { ',': 0, '.': 0, either: 0, none: 0, other: 0 };
  for (let code = 1; code < column.texts.length; code++) {
    const count = counts[code] as number;
    const kind = column.kinds[code] ?? 'text';
    const vote =
      kind === 'text'
        ? signVote(column.texts[code] as string)
        : kind === 'number'
          ? 'none'
          : 'other';
    votes[vote] += count;
  }
  const sign = votes['.'] > votes[','] ? '.' : ',';
  const isMixed = votes['.'] > 0 && votes[','] > 0;
  const isShown = votes['.'] + votes[','] > 0;
  const confidence = isMixed || (!isShown && votes.either > 0) ? 'unsure' : 'sure';
  const numbers = votes[','] + votes['.'] + votes.either + votes.none;
  return { sign, confidence, isMixed, numbers, others: votes.other };
}
