import { isBsn } from '#lib/domain/bsn.ts';
import { civilOf, dayOf, monthLength, parseDay, NO_DAY, type Day } from '#lib/domain/day.ts';
import type { DateOrder } from '#lib/domain/table.ts';
import type { CellKind } from './read/raw-table.ts';

/** What a text that looks like a date is made of, whatever order its column has. */
export type DateShape =
  | { form: 'day-first' | 'year-first' | 'month-name'; parts: [number, number, number] }
  | { form: 'serial'; parts: [number] };

/** two digits mean a year at most so many years ahead; later ones are of the century before */
const YEARS_AHEAD = 10;
/** dates before this year are taken for mistakes */
const FIRST_YEAR = 1900;
/** the counts of days that are taken for dates: 1954 to 2119 */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['januari', 'january', 'jan'],
    ['februari', 'february', 'feb'],
    ['maart', 'march', 'mrt', 'mar', 'maa'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['augustus', 'august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

const TIME = /[ T]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;
const NUMERIC = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;
const COMPACT = /^([12]\d{3}|0000)(\d{2})(\d{2})$/;
const NAMED = /^(?:\p{L}+\.?,? )?(\d{1,2})[- ]+(\p{L}{3,9})\.?[- ]+(\d{4}|\d{2})$/u;

/** The shape of a text that looks like a date, a time behind it left out; undefined where it does not. */
export function dateShape(text: string): DateShape | undefined {
  const bare = text.includes(':') ? text.replace(TIME, '') : text;
  const numeric = NUMERIC.exec(bare);
  if (numeric) {
    const parts = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])] as [
      number,
      number,
      number,
    ];
    const [first = '', last = ''] = [numeric[1], numeric[4]];
    if (first.length === 4 && last.length <= 2) return { form: 'year-first', parts };
    if (first.length <= 2 && (last.length === 4 || last.length === 2)) {
      if (last.length === 4 && parts[2] < 100) parts[2] = -1;
      return { form: 'day-first', parts };
    }
    // 0-0-0: as empty as 00-00-0000.
    return first.length <= 2 && parts.every((part) => part === 0)
      ? { form: 'day-first', parts }
      : undefined;
  }
  const compact = COMPACT.exec(bare);
  if (compact) {
    return {
      form: 'year-first',
      parts: [Number(compact[1]), Number(compact[2]), Number(compact[3])],
    };
  }
  if (/^\d{5}([.,]\d+)?$/.test(bare)) {
    const serial = Math.floor(Number(bare.replace(',', '.')));
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL
      ? { form: 'serial', parts: [serial] }
      : undefined;
  }
  const named = NAMED.exec(bare);
  const month = named && MONTHS.get((named[2] as string).toLowerCase());
  if (!named || !month) return undefined;
  return { form: 'month-name', parts: [Number(named[1]), month, Number(named[3])] };
}

function fullYear(year: number, today: Day): number {
  if (year < 0 || year >= 100) return year;
  const recent = 2000 + year;
  return recent <= civilOf(today).year + YEARS_AHEAD ? recent : 1900 + year;
}

function existing(year: number, month: number, dayOfMonth: number): Day | 'impossible' {
  if (year < FIRST_YEAR || month < 1 || month > 12) return 'impossible';
  if (dayOfMonth < 1 || dayOfMonth > monthLength(year, month)) return 'impossible';
  return dayOf(year, month, dayOfMonth);
}

/**
 * The day that a cell means in a column of the given order. `impossible` looks like a date and is
 * none, such as 31-02-2024; year-first dates, month names and counts of days are read in a column of
 * any order, because they cannot be taken for another. A year of two digits lies at most ten years
 * after `today`.
 */
export function parseCellDate(
  text: string,
  kind: CellKind,
  order: DateOrder,
  today: Day,
): Day | 'impossible' | 'not-a-date' {
  if (kind === 'date') {
    const day = parseDay(text);
    return day === NO_DAY || civilOf(day).year < FIRST_YEAR ? 'impossible' : day;
  }
  if (kind !== 'text' && kind !== 'number') return 'not-a-date';
  const shape = dateShape(text);
  if (!shape) return 'not-a-date';
  if (shape.form === 'serial') return dayOf(1899, 12, 30) + shape.parts[0];
  const [first, second, third] = shape.parts;
  if (shape.form === 'year-first') return existing(first, second, third);
  const year = first === 0 && second === 0 && third === 0 ? 0 : fullYear(third, today);
  return shape.form === 'day-first' && order === 'mdy'
    ? existing(year, first, second)
    : existing(year, second, first);
}

/**
 * The number that a cell means in a column with the given decimal sign. The other sign, blanks and
 * apostrophes may stand between groups of three digits; a euro sign may stand before it.
 */
export function parseCellNumber(
  text: string,
  kind: CellKind,
  sign: ',' | '.',
): number | 'not-a-number' {
  if (kind === 'number') return Number(text);
  if (kind !== 'text') return 'not-a-number';
  const found = /^([-+\u2212]?)\s*(?:€\s*)?([-+\u2212]?)\s*([\d.,\s'’]+)$/u.exec(text);
  if (!found || (found[1] && found[2])) return 'not-a-number';
  const [whole = '', part, ...more] = (found[3] as string).split(sign);
  if (more.length > 0 || (part !== undefined && !/^\d+$/.test(part))) return 'not-a-number';
  const isGrouped = /^\d{1,3}([.,\s'’])\d{3}(?:\1\d{3})*$/u.test(whole);
  if (!isGrouped && !/^\d+$/.test(whole) && !(whole === '' && part !== undefined)) {
    return 'not-a-number';
  }
  const value = Number(`${whole.replace(/\D/g, '') || '0'}.${part ?? '0'}`);
  const isNegative = /[-\u2212]/u.test(`${found[1]}${found[2]}`);
  return isNegative && value !== 0 ? -value : value;
}

/** A code as text, or why a cell holds none: `exponent` where a spreadsheet rounded it away. */
export type Code = { text: string; restored: boolean } | 'exponent' | 'not-a-code';

/** `20 (Levering is tijdelijk beëindigd)` as `20`; a text without such a label as it is. */
export function codeOfLabelled(text: string): string {
  const found = /^(\d{1,10})(?:\s*\(.*\)|\s*[-–:=]\s*(?=.*\p{L}).*|\s+(?=.*\p{L}).*)$/su.exec(text);
  return found ? (found[1] as string) : text;
}

/** Digits of a code without what a spreadsheet made of them, or why they are lost. */
function digitsOf(
  text: string,
  kind: CellKind,
): { digits: string; changed: boolean } | Exclude<Code, object> {
  if (kind !== 'text' && kind !== 'number') return 'not-a-code';
  if (/^\d([.,]\d+)?E[+-]?\d+$/i.test(text)) return 'exponent';
  const code = codeOfLabelled(text);
  const digits = code.replace(/[.,]0$/, '');
  return /^\d+$/.test(digits) ? { digits, changed: digits !== code } : 'not-a-code';
}

/**
 * A code of digits with the zeros back that a spreadsheet dropped: AGB 8, municipality 4, reason and
 * product category 2 long. `restored` says that it was not there as it is given. Longer codes are
 * left as they are.
 */
export function restoreZeros(text: string, kind: CellKind, width: number): Code {
  const found = digitsOf(text, kind);
  if (typeof found === 'string') return found;
  const full = found.digits.padStart(width, '0');
  return { text: full, restored: found.changed || full !== found.digits };
}

/** A BSN; a zero before it comes back only where the elfproef then holds. Whether it holds at all is for the caller. */
export function restoreBsn(text: string, kind: CellKind): Code {
  const found = digitsOf(text, kind);
  if (typeof found === 'string') return found;
  const full = `0${found.digits}`;
  return found.digits.length === 8 && isBsn(full)
    ? { text: full, restored: true }
    : { text: found.digits, restored: found.changed };
}

/** A code that may hold letters, as a product code: a workbook's number without a fraction as its digits. */
export function codeOfCell(text: string, kind: CellKind): Code {
  if (kind === 'boolean' || kind === 'error' || kind === 'date') return 'not-a-code';
  if (/^\d[.,]\d+E\+?\d+$/i.test(text) || (kind === 'number' && /E/i.test(text))) return 'exponent';
  if (kind === 'number') return /^\d+$/.test(text) ? { text, restored: false } : 'not-a-code';
  return { text, restored: false };
}
