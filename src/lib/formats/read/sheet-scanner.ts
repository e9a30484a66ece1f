import { HASH_SEED, hashWith } from './byte-codes.ts';
import { GridRows, MOST_COLUMNS } from './grid-rows.ts';
import { keyOf, TYPES, WrittenColumn } from './written-column.ts';

const NUMBER = 0;
const INLINE = 5;
const MOST_SHEET_ROWS = 1_048_576;
const MOST_STYLES = 65_536;

const codesOf = (text: string) => new TextEncoder().encode(text);
const [ROW, CELL, END_ROW, END_CELL, END_ROWS] = [
  codesOf('<row'),
  codesOf('<c'),
  codesOf('</row>'),
  codesOf('</c>'),
  codesOf('</sheetData>'),
];
const [VALUE, END_VALUE, FORMULA, END_FORMULA] = [
  codesOf('<v>'),
  codesOf('</v>'),
  codesOf('<f'),
  codesOf('</f>'),
];
const [INLINE_START, INLINE_KEPT, INLINE_END] = [
  codesOf('<is><t>'),
  codesOf('<is><t xml:space="preserve">'),
  codesOf('</t></is>'),
];
const TYPE_NAMES = TYPES.map(codesOf);
const [SPACE, QUOTE, SLASH, LESS, EQUALS, MORE] = [32, 34, 47, 60, 61, 62];
const [R, S, T] = [114, 115, 116];

/** Thrown and caught here: the bytes end within a row, or hold what the scanner does not know. */
class Stop extends Error {}

/**
 * Reads the rows of a sheet from the bytes of its XML, in the plain shape that nearly all programs
 * write: rows and cells in order, each with its place. Whatever else there is, is for the library.
 */
export class SheetScanner {
  readonly rows = new GridRows<WrittenColumn>(() => new WrittenColumn());
  /** the styles of numbers: 0 is none, and from 1 on those of the workbook */
  readonly styles = new Set<number>();
  /** whether the last row was read */
  isDone = false;
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #row = 0;

  /** Takes the complete rows and tells where the rest begins; undefined where something is unusual. */
  take(bytes: Uint8Array): number | undefined {
    this.#bytes = bytes;
    this.#at = 0;
    let start = 0;
    try {
      for (;;) {
        this.#skipBlanks();
        start = this.#at;
        if (this.#take(END_ROWS)) {
          this.isDone = true;
          return start;
        }
        this.#takeRow();
        if (this.rows.refusal) return undefined;
      }
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      // Unusual is what stands where more bytes would not help.
      return this.#at >= bytes.length ? start : undefined;
    }
  }

  #takeRow(): void {
    this.#must(ROW);
    let number = 0;
    let isEmpty = false;
    for (let name = this.#attribute(); name !== MORE; name = this.#attribute()) {
      if (name === SLASH) {
        isEmpty = true;
        break;
      }
      if (name === R) number = this.#number(this.#from, this.#to);
    }
    if (number <= this.#row || number > MOST_SHEET_ROWS) this.#fail();
    let column = -1;
    if (!isEmpty) {
      for (this.#skipBlanks(); !this.#take(END_ROW); this.#skipBlanks()) {
        column = this.#takeCell(number, column);
      }
    }
    this.#row = number;
    this.rows.endRow(number);
  }

  /** Takes a cell behind the column `before`, and gives its column. */
  #takeCell(row: number, before: number): number {
    this.#must(CELL);
    let column = -1;
    let style = 0;
    let type = NUMBER;
    for (let name = this.#attribute(); name !== MORE; name = this.#attribute()) {
      if (name === R) column = this.#place(row);
      else if (name === S) style = this.#number(this.#from, this.#to) + 1;
      else if (name === T) type = this.#type();
      else if (name === SLASH) {
        if (column <= before) this.#fail();
        return column;
      }
    }
    if (column <= before || style >= MOST_STYLES) this.#fail();
    if (this.#take(FORMULA)) this.#skipFormula();
    if (type === INLINE) {
      if (!this.#take(INLINE_KEPT)) this.#must(INLINE_START);
      this.#set(column, type, this.#value());
      this.#must(INLINE_END);
    } else if (this.#take(VALUE)) {
      if (type === NUMBER) this.styles.add(style);
      this.#set(column, type === NUMBER ? keyOf('n', style) : type, this.#value());
      this.#must(END_VALUE);
    }
    this.#must(END_CELL);
    return column;
  }

  #set(place: number, key: number, hash: number): void {
    const [from, to] = [this.#from, this.#to];
    if (from === to) return;
    const column = this.rows.column(place, to - from);
    if (!column) return this.#fail();
    column.codes[this.rows.rows] = column.dictionary.placeOf(key, this.#bytes, from, to, hash);
  }

  /** Where the latest value stands. */
  #from = 0;
  #to = 0;

  /** Walks over an attribute and gives the letter that is its name, 0 for a longer one, MORE or SLASH at the end of the tag. */
  #attribute(): number {
    const bytes = this.#bytes;
    this.#skipBlanks();
    const name = bytes[this.#at] as number;
    if (name === MORE) {
      this.#at++;
      return MORE;
    }
    if (name === SLASH) {
      if (bytes[++this.#at] !== MORE) this.#fail();
      this.#at++;
      return SLASH;
    }
    const start = this.#at;
    this.#walkTo(EQUALS);
    const isLetter = this.#at === start + 1;
    if (bytes[++this.#at] !== QUOTE) this.#fail();
    this.#from = ++this.#at;
    this.#walkTo(QUOTE);
    this.#to = this.#at++;
    return isLetter ? name : 0;
  }

  /** Walks over a text up to the next tag, and gives its hash. */
  #value(): number {
    const bytes = this.#bytes;
    let hash = HASH_SEED;
    let at = this.#at;
    for (; at < bytes.length && bytes[at] !== LESS; at++)
      hash = hashWith(hash, bytes[at] as number);
    this.#from = this.#at;
    this.#to = this.#at = at;
    // Half a value would be one more text of the column.
    if (at >= bytes.length) throw new Stop();
    return hash;
  }

  #skipFormula(): void {
    this.#walkTo(MORE);
    const isEmpty = this.#bytes[this.#at++ - 1] === SLASH;
    if (isEmpty) return;
    this.#walkTo(LESS);
    this.#must(END_FORMULA);
  }

  /** The column (from 0) of a place such as `AB12`, which must be in this row. */
  #place(row: number): number {
    let column = 0;
    let at = this.#from;
    for (; at < this.#to; at++) {
      const letter = (this.#bytes[at] as number) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (column > MOST_COLUMNS || this.#number(at, this.#to) !== row) this.#fail();
    return column - 1;
  }

  #type(): number {
    const bytes = this.#bytes;
    for (let type = 0; type < TYPE_NAMES.length; type++) {
      const name = TYPE_NAMES[type] as Uint8Array;
      if (name.length !== this.#to - this.#from) continue;
      let same = 0;
      while (same < name.length && name[same] === bytes[this.#from + same]) same++;
      if (same === name.length) return type;
    }
    return this.#fail();
  }

  #number(from: number, to: number): number {
    let number = 0;
    for (let at = from; at < to; at++) {
      const digit = (this.#bytes[at] as number) - 48;
      if (digit < 0 || digit > 9) this.#fail();
      number = number * 10 + digit;
    }
    return from === to ? this.#fail() : number;
  }

  #skipBlanks(): void {
    while ((this.#bytes[this.#at] as number) <= SPACE) this.#at++;
  }

  #walkTo(byte: number): void {
    const bytes = this.#bytes;
    while (this.#at < bytes.length && bytes[this.#at] !== byte) this.#at++;
    if (this.#at >= bytes.length) throw new Stop();
  }

  /** Walks over these bytes where they stand here. Stops where the bytes end before that shows. */
  #take(wanted: Uint8Array): boolean {
    for (let i = 0; i < wanted.length; i++) {
      const byte = this.#bytes[this.#at + i];
      if (byte === wanted[i]) continue;
      if (byte !== undefined) return false;
      this.#at = this.#bytes.length;
      throw new Stop();
    }
    this.#at += wanted.length;
    return true;
  }

  #must(wanted: Uint8Array): void {
    if (!this.#take(wanted)) this.#fail();
  }

  #fail(): never {
    // Where the bytes have ended, it may only be for want of the next.
    if (this.#at < this.#bytes.length) this.#at = -1;
    throw new Stop();
  }
}
