import type { CellObject } from 'xlsx';
import { dayOf, formatDay } from '#lib/domain/day.ts';
import type { IssueCode } from '#lib/domain/issue.ts';
import { MOST_COLUMNS } from './grid-rows.ts';
import { RawTableBuilder } from './raw-table-builder.ts';
import type { CellKind, RawGrid } from './raw-table.ts';

/** How the numbers of a workbook become dates. */
export interface DateReading {
  /** whether days are counted from 1904 */
  from1904: boolean;
  isDateFormat(format: string): boolean;
}

const MOST_SHEET_ROWS = 1_048_576;
const SECONDS = 86_400;
/** 9999-12-31, the last day that a spreadsheet knows */
const LAST_SERIAL = 2_958_465;

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** A number as text: the shortest that is exact, with an exponent where digits may have been lost. */
export function numberText(value: number): string {
  const isExact = Number.isSafeInteger(value) || !Number.isInteger(value);
  return (isExact ? String(value) : value.toExponential()).toUpperCase();
}

/** The day that a spreadsheet counts as `serial`, as `2024-01-31`; 60 is its 29 February 1900, which never was. */
export function serialText(serial: number, from1904: boolean): string {
  if (from1904) return formatDay(dayOf(1904, 1, 1) + serial);
  if (serial === 60) return '1900-02-29';
  return formatDay(dayOf(1899, 12, serial < 60 ? 31 : 30) + serial);
}

function clockText(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

/** A date cell as text and kind: one without a day is a time, one outside the calendar stays a number. */
function dateCell(value: number, from1904: boolean): { text: string; kind: CellKind } {
  const whole = Math.round(value * SECONDS);
  const serial = Math.floor(whole / SECONDS);
  const seconds = whole - serial * SECONDS;
  if (!(value >= 0 && serial <= LAST_SERIAL)) return { text: numberText(value), kind: 'number' };
  // The first day of 1904 is a day like any other, but a cell that holds only a time looks the same.
  if (serial === 0) return { text: clockText(seconds), kind: 'text' };
  const day = serialText(serial, from1904);
  return { text: seconds === 0 ? day : `${day} ${clockText(seconds)}`, kind: 'date' };
}

/** What the cells of a workbook are as texts. */
export class CellTexts {
  readonly #reading: DateReading;
  readonly #areDates = new Map<unknown, boolean>();

  constructor(reading: DateReading) {
    this.#reading = reading;
  }

  /** The text and kind of a cell as the library gives it; undefined where it holds nothing. */
  of({ t, v, z }: Pick<CellObject, 't' | 'v' | 'z'>): { text: string; kind: CellKind } | undefined {
    if (v === undefined || v === null) return undefined;
    if (t === 's') return { text: String(v), kind: 'text' };
    if (t === 'b') return { text: v ? 'true' : 'false', kind: 'boolean' };
    if (t === 'e') return { text: ERRORS[Number(v)] ?? '#N/A', kind: 'error' };
    if (t !== 'n' || typeof v !== 'number' || !Number.isFinite(v)) return undefined;
    return z !== undefined && z !== 'General' && this.#isDate(z)
      ? dateCell(v, this.#reading.from1904)
      : { text: numberText(v), kind: 'number' };
  }

  #isDate(format: unknown): boolean {
    let known = this.#areDates.get(format);
    if (known === undefined) {
      const text = String(format ?? '');
      // [h]:mm is a length of time.
      known = !/\[(h+|m+|s+)\]/i.test(text) && this.#reading.isDateFormat(text);
      this.#areDates.set(format, known);
    }
    return known;
  }
}

/** The number of an error value that is written as `#N/A`, or undefined. */
export function errorOf(text: string): number | undefined {
  const found = Object.entries(ERRORS).find(([, one]) => one === text);
  return found && Number(found[0]);
}

/** The cells of a sheet, row by row as the library gives them, as a grid. */
export function sheetGrid(
  rows: readonly (CellObject[] | undefined)[],
  reading: DateReading,
): RawGrid | IssueCode {
  if (rows.length > MOST_SHEET_ROWS) return 'workbook-damaged';
  const builder = new RawTableBuilder();
  const texts = new CellTexts(reading);
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row];
    if (!cells) continue;
    if (cells.length > MOST_COLUMNS) return 'table-too-wide';
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      const found = cell && texts.of(cell);
      if (found) builder.addCell(column, found.text, found.kind);
    }
    builder.endRow(row + 1);
    if (builder.refusal) return builder.refusal;
  }
  return builder.grid();
}
