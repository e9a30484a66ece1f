import { isBsn } from '#lib/domain/bsn.ts';
import { LAWS } from '#lib/domain/law.ts';
import { parseReasonPerLaw } from '#lib/domain/reason-per-law.ts';
import { CBS_REASONS } from '#lib/domain/cbs-reasons.ts';
import { currentReasons } from '#lib/domain/reasons.ts';
import type { Day } from '#lib/domain/day.ts';
import { groupRows, halves } from '#lib/domain/grouping.ts';
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
import { EMPTY, fails, means, type CellMeaning } from './cell-meaning.ts';
import { choiceOf, nearestChoice } from './choice-cells.ts';
import { areaOf, digitsOf, municipalityOf, providerOf } from './code-cells.ts';
import type { Field } from './field.ts';
import { periodCell, scoreCell } from './number-cells.ts';

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

/** The meanings of a field by number, from 1 to `count`. */
interface MeaningNumbers {
  /** by code: cells that mean the same have one number, an empty one has 0, one without a meaning less */
  numbers: Int32Array;
  count: number;
}

const numbered = new WeakMap<FieldValues, MeaningNumbers>();

/** Numbers the meanings of a field; made once, as every check and every chunk asks for them. */
export function numbersOf(values: FieldValues): MeaningNumbers {
  let made = numbered.get(values);
  if (!made) {
    made = numberMeanings(values);
    numbered.set(values, made);
  }
  return made;
}

const numbersMeant = new WeakMap<readonly CellMeaning[], Float64Array>();

/** The number or day that each distinct cell means, NaN where it means none. */
export function numbersIn({ meanings }: FieldValues): Float64Array {
  let numbers = numbersMeant.get(meanings);
  if (!numbers) {
    numbers = Float64Array.from(meanings, numberOf);
    numbersMeant.set(meanings, numbers);
  }
  return numbers;
}

function numberOf({ value }: CellMeaning): number {
  return typeof value === 'number' ? value : NaN;
}

function numberMeanings(values: FieldValues): MeaningNumbers {
  const { meanings } = values;
  const meantNumbers = numbersIn(values);
  const numbers = new Int32Array(meanings.length);
  // A column of a million different numbers is grouped many times as fast as it fills a map.
  const meant = new Float64Array(meanings.length);
  const codes = new Int32Array(meanings.length);
  const byText = new Map<string, number>();
  let length = 0;
  for (let code = 1; code < meanings.length; code++) {
    const number = meantNumbers[code] as number;
    if (!Number.isNaN(number)) {
      codes[length] = code;
      // −0 is 0.
      meant[length++] = number + 0;
      continue;
    }
    const value = meanings[code]?.value;
    if (typeof value !== 'string') numbers[code] = -1 - code;
    else {
      const place = byText.get(value) ?? byText.size + 1;
      byText.set(value, place);
      numbers[code] = place;
    }
  }
  const { count, group } = groupRows(length, halves(meant.subarray(0, length)));
  for (let i = 0; i < length; i++) {
    numbers[codes[i] as number] = byText.size + 1 + (group[i] as number);
  }
  return { numbers, count: byText.size + count };
}

/** Longest text that is kept. */
const LONGEST_TEXT = 200;

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

/** Stands for a reason that is in no list: what was written there is not kept. */
export const UNKNOWN_REASON = '??';

const REASONS = new Set(LAWS.flatMap((law) => currentReasons(law)));
const CBS_CODES = new Set(CBS_REASONS.map(({ code }) => code));

function reasonOf(text: string, kind: CellKind, withCbs: boolean): CellMeaning {
  if (parseReasonPerLaw(text)) return means(text);
  const code = restoreZeros(codeOfLabelled(text), kind, 2);
  const isKnown =
    typeof code !== 'string' && (REASONS.has(code.text) || (withCbs && CBS_CODES.has(code.text)));
  if (isKnown) return means(code.text, code.restored);
  return { ...means(UNKNOWN_REASON), problem: 'reason-unknown' };
}

function clientOf(text: string, kind: CellKind, settings: CellSettings): CellMeaning {
  if ((kind === 'text' || kind === 'number') && isBsn(text)) return means(text);
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
      const { choices, exact } = field.kind;
      const value = choiceOf(text, choices, exact);
      if (value !== undefined) return means(value);
      return fails('value-unknown', exact ? null : nearestChoice(text, choices));
    }
    case 'digits':
      return digitsOf(text, kind, field.kind.width);
    case 'provider':
      return providerOf(text, kind);
    case 'municipality':
      return municipalityOf(text, kind);
    case 'area':
      return areaOf(text, kind);
    case 'reason':
      return reasonOf(text, kind, field.kind.cbs === true);
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
      if (isDigits(text) && (kind === 'text' || kind === 'number')) return means(Number(text));
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
    case 'period':
      return periodCell(text, kind, field.kind.kinds);
    case 'score':
      return scoreCell(text, field.kind.low, field.kind.high);
    case 'text':
      return means(text.slice(0, LONGEST_TEXT));
  }
}

/** Whether a text is digits that are exact as a number: nearly every cell of a column with a million different ones. */
function isDigits(text: string): boolean {
  if (text.length > 15) return false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 48 || unit > 57) return false;
  }
  return text !== '';
}

/** What the distinct cells of a column mean for a field. */
export function valuesOf(field: Field, column: RawCells, settings: CellSettings): FieldValues {
  // Asking a map is slow for a text that was never asked for before, even where the map is empty.
  const isAnythingSaid = settings.values.size > 0;
  const numbers = new Float64Array(column.texts.length).fill(NaN);
  const meanings = column.texts.map((text, code) => {
    if (text === '') return EMPTY;
    const said = isAnythingSaid ? settings.values.get(text) : undefined;
    const kind = said === undefined ? (column.kinds[code] ?? 'text') : 'text';
    const meaning = meaningOf(field, said ?? text, kind, settings);
    numbers[code] = numberOf(meaning);
    return meaning;
  });
  numbersMeant.set(meanings, numbers);
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
