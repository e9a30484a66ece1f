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

const counted = new WeakMap<Uint32Array, Uint32Array>();

/** How many rows hold each code of a column; counted once, as everyone who looks at it asks. */
export function countsOf({
  codes,
  texts,
}: {
  codes: Uint32Array;
  texts: readonly string[];
}): Uint32Array {
  let counts = counted.get(codes);
  if (!counts) {
    counts = new Uint32Array(texts.length);
    for (const code of codes) counts[code] = (counts[code] as number) + 1;
    counted.set(codes, counts);
  }
  return counts;
}
