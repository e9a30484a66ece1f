import type { IssueCode } from '#lib/domain/issue.ts';
import type { RawCells, RawGrid } from './raw-table.ts';

/** The most columns of a table. */
export const MOST_COLUMNS = 16_384;
/** The most rows of a table. */
const MOST_ROWS = 10_000_000;
/** The most cells that memory is given to: 4 bytes each. */
const MOST_CELLS = 240_000_000;
/** The most characters of one cell. */
export const LARGEST_CELL = 1024 * 1024;

const START_CAPACITY = 256;

/** A column that grows: its codes by row, and the dictionary that gives them. */
export interface GrowingColumn<D> {
  codes: Uint32Array;
  dictionary: D;
}

/**
 * Takes the codes of cells row by row and gives them back by column, within the limits of a table.
 * Stops at the first `refusal`.
 */
export class GridRows<D> {
  rows = 0;
  refusal: IssueCode | undefined;
  readonly #makeDictionary: () => D;
  readonly #columns: GrowingColumn<D>[] = [];
  #rowNumbers = new Uint32Array(START_CAPACITY);
  #capacity = 0;
  #isFilled = false;

  constructor(makeDictionary: () => D) {
    this.#makeDictionary = makeDictionary;
  }

  /** The column in which a cell of so many characters is to be set at `rows`, or undefined where it is refused. */
  column(place: number, length: number): GrowingColumn<D> | undefined {
    const column = this.#columns[place];
    this.#isFilled = true;
    // Nearly always, and asked for every cell.
    if (column && this.rows < column.codes.length && length <= LARGEST_CELL) return column;
    return this.#makeRoom(place, length);
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

  /** The rows so far, `cellsOf` each column; nothing must be added after that. */
  finish(cellsOf: (column: GrowingColumn<D>) => RawCells): RawGrid {
    const columns = this.#columns.map((column) => {
      const codes = new Uint32Array(this.rows);
      codes.set(column.codes.subarray(0, this.rows));
      // Let go of the longer one, before the next is made.
      column.codes = new Uint32Array(0);
      return cellsOf({ codes, dictionary: column.dictionary });
    });
    return { columns, rows: this.rows, rowNumbers: this.#rowNumbers.slice(0, this.rows) };
  }

  #makeRoom(place: number, length: number): GrowingColumn<D> | undefined {
    if (place >= MOST_COLUMNS) this.refusal ??= 'table-too-wide';
    else if (length > LARGEST_CELL) this.refusal ??= 'table-cell-too-large';
    if (this.refusal) return undefined;
    while (this.#columns.length <= place) {
      this.#columns.push({ codes: new Uint32Array(0), dictionary: this.#makeDictionary() });
    }
    const column = this.#columns[place] as GrowingColumn<D>;
    if (this.rows >= column.codes.length) this.#grow(column);
    return column;
  }

  #grow(column: GrowingColumn<D>): void {
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
