import { isBsn } from '#lib/domain/bsn.ts';
import { LAWS } from '#lib/domain/law.ts';
import { parseReasonPerLaw } from '#lib/domain/reason-per-law.ts';
import { currentReasons } from '#lib/domain/reasons.ts';
import type { Day } from '#lib/domain/day.ts';
import type { IssueCode } from '#lib/domain/issue.ts';
import { isMunicipality, municipalityNamed } from '#lib/domain/municipalities.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { DateOrder } from '#lib/domain/table.ts';
import {
  codeOfCell,
  codeOfLabelled,
  parseCellDate,
  parseCellNumber,
  restoreBsn,
  restoreZeros,
} from '../cells.ts';
import type { CellKind, RawCells } from '../read/raw-table.ts';
import type { Choice, Field } from './field.ts';
import { plainHeader } from './headers.ts';

/** What one distinct cell means. An empty cell means null, without a problem. */
export interface CellMeaning {
  /** a day or a number, or the code, word or text of the format */
  value: string | number | null;
  problem: IssueCode | null;
  /** what the cell should be, where that is certain */
  suggestion: string | null;
  /** zeros that were lost came back, or a date was a count of days */
  isRestored: boolean;
}

/** The cells of a field by row, and what each distinct one means. */
export interface FieldValues {
  codes: Uint32Array;
  texts: readonly string[];
  meanings: readonly CellMeaning[];
}

/** How the cells of one column are to be taken. */
export interface CellSettings {
  dates: DateOrder;
  sign: ',' | '.';
  /** whether a client is told by BSN, so that what is no BSN is a mistake */
  isBsn: boolean;
  /** what the person said that cells mean */
  values: ReadonlyMap<string, string>;
  today: Day;
}

/** Numbers the meanings of a field: cells that mean the same have one number, an empty one has 0. */
export function numbersOf({ meanings }: FieldValues): Int32Array {
  const numbers = new Map<string | number, number>();
  return Int32Array.from(meanings, ({ value }, code) => {
    if (value === null) return code === 0 ? 0 : -1 - code;
    let number = numbers.get(value);
    if (number === undefined) numbers.set(value, (number = numbers.size + 1));
    return number;
  });
}

/** Longest text that is kept. */
const LONGEST_TEXT = 200;

function means(value: string | number, isRestored = false): CellMeaning {
  return { value, problem: null, suggestion: null, isRestored };
}

function fails(problem: IssueCode, suggestion: string | null = null): CellMeaning {
  return { value: null, problem, suggestion, isRestored: false };
}

const EMPTY: CellMeaning = { value: null, problem: null, suggestion: null, isRestored: false };

/** The choice that a text names, by its value or one of its names. */
export function choiceOf(text: string, choices: readonly Choice[]): string | undefined {
  const plain = plainHeader(text);
  const bare = text.trim().toLowerCase();
  return choices.find(
    ({ value, names }) =>
      value === bare ||
      names.some((name) => name === bare || (plain && plainHeader(name) === plain)),
  )?.value;
}

/** Whether two words differ by one letter: another, one more, or one less. */
function differByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(long.length > short.length ? at : at + 1) === long.slice(at + 1);
}

/** The only choice that a text misses by one letter, or by two that changed places. */
function nearestChoice(text: string, choices: readonly Choice[]): string | null {
  const plain = plainHeader(text);
  if (plain.length < 3) return null;
  const letters = (word: string) => [...word].sort().join('');
  const near = choices.filter(({ names }) =>
    names.some((name) => {
      const other = plainHeader(name);
      return other.length >= 3 && (differByOne(plain, other) || letters(plain) === letters(other));
    }),
  );
  return near.length === 1 ? (near[0] as Choice).value : null;
}

/** A date in which the letters O and l stand for digits, or null. */
function mendedDate(text: string, settings: CellSettings): string | null {
  const mended = text
    .replace(/[oO]/g, '0')
    .replace(/[lI]/g, '1')
    .replace(/\s*([-/.])\s*/g, '$1');
  if (mended === text || !/^[\d\-/.]+$/.test(mended)) return null;
  const day = parseCellDate(mended, 'text', settings.dates, settings.today);
  return typeof day === 'number' ? mended : null;
}

/** A written period in the way of the page: `2024 H1`, `1e halfjaar 2024` and `H1-2024` as `2024-H1`. */
export function periodOfText(text: string): string | undefined {
  if (parsePeriod(text)) return text;
  const year = /(?:^|\D)((?:19|20)\d\d)(?=\D|$)/.exec(text)?.[1];
  if (!year) return undefined;
  const rest = text.replace(year, ' ').toLowerCase();
  const half = /h\s*([12])|([12])\s*e?\s*(?:half|helft)|(eerste|tweede)\s*half/.exec(rest);
  const quarter = /[qk]\s*([1-4])|([1-4])\s*e?\s*kwartaal/.exec(rest);
  if (half) return `${year}-H${half[1] ?? half[2] ?? (half[3] === 'eerste' ? '1' : '2')}`;
  if (quarter) return `${year}-Q${quarter[1] ?? quarter[2]}`;
  const month = /^\s*[-/]?\s*(0?[1-9]|1[0-2])\s*[-/]?\s*$/.exec(rest)?.[1];
  if (month) return `${year}-${month.padStart(2, '0')}`;
  return rest.replace(/[^a-z0-9]/g, '') === '' ? year : undefined;
}

function digitsOf(text: string, kind: CellKind, width: number): CellMeaning {
  const code = restoreZeros(codeOfLabelled(text), kind, width);
  if (code === 'exponent') return fails('code-exponent');
  if (code === 'not-a-code' || code.text.length !== width) return fails('code-digits');
  return means(code.text, code.restored);
}

function municipalityOf(text: string, kind: CellKind): CellMeaning {
  const code = restoreZeros(codeOfLabelled(text), kind, 4);
  if (code === 'exponent') return fails('code-exponent');
  if (code === 'not-a-code' || code.text.length !== 4) {
    const named = municipalityNamed(text.replace(/^gemeente\s+/i, ''));
    return named === undefined ? fails('municipality-unreadable') : means(named);
  }
  const meaning = means(code.text, code.restored);
  return isMunicipality(code.text) ? meaning : { ...meaning, problem: 'municipality-unknown' };
}

/** Stands for a reason that is in no list: what was written there is not kept. */
export const UNKNOWN_REASON = '??';

const REASONS = new Set(LAWS.flatMap((law) => currentReasons(law)));

function reasonOf(text: string, kind: CellKind): CellMeaning {
  if (parseReasonPerLaw(text)) return means(text);
  const code = restoreZeros(codeOfLabelled(text), kind, 2);
  if (typeof code !== 'string' && REASONS.has(code.text)) return means(code.text, code.restored);
  return { ...means(UNKNOWN_REASON), problem: 'reason-unknown' };
}

function clientOf(text: string, kind: CellKind, settings: CellSettings): CellMeaning {
  const code = restoreBsn(text, kind);
  if (code === 'exponent') return fails('code-exponent');
  if (code !== 'not-a-code' && isBsn(code.text)) return means(code.text, code.restored);
  // A key of the provider's own is kept apart from every BSN.
  return settings.isBsn ? fails('client-bsn') : means(`key:${text}`);
}

function meaningOf(
  field: Field,
  text: string,
  kind: CellKind,
  settings: CellSettings,
): CellMeaning {
  if (kind === 'error') return fails('cell-error');
  switch (field.kind.is) {
    case 'choice': {
      const { choices } = field.kind;
      const value = choiceOf(text, choices);
      return value === undefined
        ? fails('value-unknown', nearestChoice(text, choices))
        : means(value);
    }
    case 'digits':
      return digitsOf(text, kind, field.kind.width);
    case 'municipality':
      return municipalityOf(text, kind);
    case 'reason':
      return reasonOf(text, kind);
    case 'client':
      return clientOf(text, kind, settings);
    case 'code': {
      const code = codeOfCell(text, kind);
      if (typeof code === 'string') {
        return fails(code === 'exponent' ? 'code-exponent' : 'code-unreadable');
      }
      return code.text.length > 20 ? fails('code-unreadable') : means(code.text);
    }
    case 'whole': {
      const code = codeOfCell(text, kind);
      if (code === 'exponent') return fails('code-exponent');
      const digits = typeof code === 'string' ? '' : code.text.replace(/^0+(?=\d)/, '');
      const number = /^\d{1,16}$/.test(digits) ? Number(digits) : NaN;
      return Number.isSafeInteger(number) ? means(number) : fails('number-unreadable');
    }
    case 'decimal': {
      const percent = /%\s*$/.test(text);
      const number = parseCellNumber(text.replace(/\s*%\s*$/, ''), kind, settings.sign);
      if (number === 'not-a-number') return fails('number-unreadable');
      return means(percent ? number / 100 : number);
    }
    case 'date': {
      const day = parseCellDate(text, kind, settings.dates, settings.today);
      if (day === 'impossible') return fails('date-impossible');
      if (day === 'not-a-date') return fails('date-unreadable', mendedDate(text, settings));
      return means(day, kind === 'number');
    }
    case 'period': {
      const period = periodOfText(text);
      return period === undefined ? fails('period-unreadable') : means(period);
    }
    case 'text':
      return means(text.slice(0, LONGEST_TEXT));
  }
}

/** What the distinct cells of a column mean for a field. */
export function valuesOf(field: Field, column: RawCells, settings: CellSettings): FieldValues {
  const meanings = column.texts.map((text, code) => {
    if (text === '') return EMPTY;
    const said = settings.values.get(text);
    const kind = said === undefined ? (column.kinds[code] ?? 'text') : 'text';
    return meaningOf(field, said ?? text, kind, settings);
  });
  return { codes: column.codes, texts: column.texts, meanings };
}

/** A field that has the same cell in every row. */
export function constantCells(text: string, rows: number): RawCells {
  return { codes: new Uint32Array(rows).fill(1), texts: ['', text], kinds: ['text', 'text'] };
}

/** A field that is nowhere in the table. */
export function absentCells(rows: number): RawCells {
  return { codes: new Uint32Array(rows), texts: [''], kinds: ['text'] };
}
