import type { IssueCode } from '#lib/domain/issue.ts';
import { HASH_BITS, HASH_SEED, hashOf, hashWith, TextCodes } from './text-codes.ts';

/** How a cell came: typed text, or a workbook's number, date (`2024-01-31`, with ` 13:05:00` behind it unless midnight), boolean or error value. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error';

/** The cells of one column: row i holds `texts[codes[i]]`, of kind `kinds[codes[i]]`. Code 0 is always the empty cell. */
export interface RawCells {
  codes: Uint32Array;
  texts: string[];
  kinds: CellKind[];
}

/** A column with the name that stands above it, empty where none does. */
export interface RawColumn extends RawCells {
  header: string;
}

/** A table as it came, cell texts trimmed and blank rows left out, without any meaning yet. */
export interface RawTable {
  columns: RawColumn[];
  rows: number;
  /** number of each row in the person's own file, from 1: a record of a text, a row of a sheet */
  rowNumbers: Uint32Array;
  /** number of the row that the names came from */
  headerRow: number;
  sheet: string | null;
  /** places (from 0) of the rows with filled cells beyond the last column: `row-too-wide` */
  wideRows: Uint32Array;
}

/** All filled rows of a text or sheet by column, titles and names included. */
export interface RawGrid {
  columns: RawCells[];
  rows: number;
  rowNumbers: Uint32Array;
}

/** The most columns of a table. */
export const MOST_COLUMNS = 16_384;
/** The most rows of a table. */
export const MOST_ROWS = 10_000_000;
/** The most cells that memory is given to: 4 bytes each. */
export const MOST_CELLS = 240_000_000;
/** The most characters of one cell. */
export const LARGEST_CELL = 1024 * 1024;

const START_CAPACITY = 256;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text on its own: a part of a long text would keep all of it in memory. */
function detach(text: string): string {
  return text.length < 13 ? text : decoder.decode(encoder.encode(text));
}

/** Whether a character may be blank: at the edge of a cell it takes a closer look. */
function mayBeBlank(unit: number): boolean {
  return unit <= 32 || unit === 160 || unit >= 0x1680;
}

function trim(text: string): string {
  // Most cells begin and end with a letter or digit, and trim() costs a call.
  const isPlain = !mayBeBlank(text.charCodeAt(0)) && !mayBeBlank(text.charCodeAt(text.length - 1));
  return isPlain ? text : text.trim();
}

class GrowingCells {
  codes = new Uint32Array(0);
  readonly texts = [''];
  readonly kinds: CellKind[] = ['text'];
  readonly typed = new TextCodes(this.texts, (text) => this.#add(text, 'text'));
  readonly #others: Record<Exclude<CellKind, 'text'>, Map<string, number>> = {
    number: new Map(),
    date: new Map(),
    boolean: new Map(),
    error: new Map(),
  };

  codeOf(text: string, kind: CellKind): number {
    if (kind === 'text') return this.typed.codeAt(text, 0, text.length, hashOf(text));
    let code = this.#others[kind].get(text);
    if (code === undefined) this.#others[kind].set(text, (code = this.#add(text, kind)));
    return code;
  }

  #add(text: string, kind: CellKind): number {
    this.texts.push(detach(text));
    this.kinds.push(kind);
    return this.texts.length - 1;
  }
}

/** Takes rows cell by cell and gives them back by column. Stops at the first `refusal`. */
export class RawTableBuilder {
  rows = 0;
  refusal: IssueCode | undefined;
  readonly #columns: GrowingCells[] = [];
  #rowNumbers = new Uint32Array(START_CAPACITY);
  #capacity = 0;
  #isFilled = false;

  /** Adds a row of typed texts; a row without any filled cell is passed over. */
  addTexts(number: number, cells: readonly string[]): void {
    for (let i = 0; i < cells.length; i++) {
      const text = cells[i] as string;
      if (text !== '') this.#set(i, trim(text), 'text');
    }
    this.endRow(number);
  }

  /**
   * Adds the complete records of a text without quotes, from `start` on, and tells where the rest of it begins and
   * how many records there were.
   * `number` is that of the record before the first.
   */
  addPlain(
    text: string,
    start: number,
    delimiter: string,
    newline: '\n' | '\r',
    number: number,
  ): { cursor: number; records: number } {
    let records = 0;
    const end = text.lastIndexOf(newline) + 1;
    const between = delimiter.charCodeAt(0);
    const behind = newline.charCodeAt(0);
    let column = 0;
    let from = start;
    let hash = HASH_SEED;
    for (let at = start; at < end && !this.refusal; at++) {
      const unit = text.charCodeAt(at);
      if (unit === between) {
        this.#setAt(column++, text, from, at, hash & HASH_BITS);
        from = at + 1;
        hash = HASH_SEED;
      } else if (unit === behind || (unit === 13 && text.charCodeAt(at + 1) === behind)) {
        this.#setAt(column, text, from, at, hash & HASH_BITS);
        this.endRow(number + ++records);
        if (unit !== behind) at++;
        from = at + 1;
        column = 0;
        hash = HASH_SEED;
      } else hash = hashWith(hash, unit);
    }
    return { cursor: Math.max(start, end), records };
  }

  /** Sets a cell of the row that is being added. */
  addCell(column: number, text: string, kind: CellKind): void {
    this.#set(column, kind === 'text' ? trim(text) : text, kind);
  }

  /** Ends the row that is being added, unless it has no filled cell. */
  endRow(number: number): void {
    if (!this.#isFilled) return;
    this.#isFilled = false;
    this.#rowNumbers[this.rows++] = number;
    if (this.rows >= this.#rowNumbers.length) {
      const grown = new Uint32Array(this.#rowNumbers.length * 2);
      grown.set(this.#rowNumbers);
      this.#rowNumbers = grown;
    }
    // One more for the names.
    if (this.rows > MOST_ROWS + 1) this.refusal = 'table-too-long';
  }

  /** The rows so far; the builder must not be used after that. */
  finish(): RawGrid {
    const columns = this.#columns.map((column) => {
      const codes = new Uint32Array(this.rows);
      codes.set(column.codes.subarray(0, this.rows));
      // Let go of the longer one, before the next is made.
      column.codes = new Uint32Array(0);
      return { codes, texts: column.texts, kinds: column.kinds };
    });
    return { columns, rows: this.rows, rowNumbers: this.#rowNumbers.slice(0, this.rows) };
  }

  #setAt(place: number, text: string, from: number, to: number, hash: number): void {
    if (from === to) return;
    if (mayBeBlank(text.charCodeAt(from)) || mayBeBlank(text.charCodeAt(to - 1))) {
      this.#set(place, text.slice(from, to).trim(), 'text');
      return;
    }
    const column = this.#column(place, to - from);
    if (column) column.codes[this.rows] = column.typed.codeAt(text, from, to, hash);
  }

  #set(place: number, text: string, kind: CellKind): void {
    if (text === '') return;
    const column = this.#column(place, text.length);
    if (column) column.codes[this.rows] = column.codeOf(text, kind);
  }

  /** The column for a filled cell of so many characters, or undefined where it is refused. */
  #column(place: number, length: number): GrowingCells | undefined {
    if (place >= MOST_COLUMNS) this.refusal ??= 'table-too-wide';
    else if (length > LARGEST_CELL) this.refusal ??= 'table-cell-too-large';
    if (this.refusal) return undefined;
    while (this.#columns.length <= place) this.#columns.push(new GrowingCells());
    const column = this.#columns[place] as GrowingCells;
    if (this.rows >= column.codes.length) this.#grow(column);
    this.#isFilled = true;
    return column;
  }

  #grow(column: GrowingCells): void {
    const size = this.#rowNumbers.length;
    this.#capacity += size - column.codes.length;
    if (this.#capacity > MOST_CELLS) {
      this.refusal = 'table-too-long';
      return;
    }
    const grown = new Uint32Array(size);
    grown.set(column.codes);
    column.codes = grown;
  }
}

const counted = new WeakMap<RawCells, Uint32Array>();

/** How many rows hold each code of a column; counted once, as everyone who looks at it asks. */
export function countsOf(column: RawCells): Uint32Array {
  let counts = counted.get(column);
  if (!counts) {
    counts = new Uint32Array(column.texts.length);
    for (const code of column.codes) counts[code] = (counts[code] as number) + 1;
    counted.set(column, counts);
  }
  return counts;
}
