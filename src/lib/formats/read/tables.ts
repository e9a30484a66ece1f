import type { Issue, IssueCode } from '#lib/domain/issue.ts';
import { blobSource, type ByteSource } from './byte-source.ts';
import { readDelimited } from './delimited.ts';
import {
  guessHeader,
  rowOfNumber,
  tableOf,
  textAt,
  type CheckedTable,
  type Merge,
} from './header.ts';
import type { RawGrid } from './raw-table.ts';
import { openText } from './text.ts';
import { readWorkbook, type WorkbookType } from './workbook.ts';

/** What a file holds as tables. */
export type TableSource =
  { kind: 'text'; encoding: string; delimiter: string } | { kind: 'workbook'; type: WorkbookType };

/** What can be told of a sheet, or of a text as its only one, before it is chosen. */
export interface Sheet {
  name: string | null;
  hidden: boolean;
  /** rows below the row of names that was guessed, and the columns of that table */
  rows: number;
  columns: number;
  /** the texts of rows 1 to 25 (more where the names stand lower), blank ones included: row i + 1 of the file is at i */
  preview: string[][];
  /** the row of names as guessed, from 1 */
  headerRow: number;
}

/** A file with tables, read and kept in memory: choosing another sheet or row of names reads nothing again. */
export interface OpenTables {
  source: TableSource;
  /** never empty; sheets without a filled cell are left out */
  sheets: Sheet[];
  /** what is to be looked at in the file as a whole */
  issues: Issue[];
  /** the table of a sheet (from 0), below a row of names (from 1) or the one that was guessed */
  table(sheet: number, headerRow?: number): Promise<CheckedTable>;
}

interface Part {
  name: string | null;
  hidden: boolean;
  grid: RawGrid;
  merges: Merge[];
}

const PREVIEW_ROWS = 25;
const PREVIEW_COLUMNS = 200;
const PREVIEW_CELL = 100;
const START = 8;

function previewOf(grid: RawGrid, columns: number, headerRow: number): string[][] {
  const count = Math.max(PREVIEW_ROWS, Math.min(headerRow + 5, 200));
  const preview: string[][] = [];
  for (let row = 0; row < grid.rows; row++) {
    const number = grid.rowNumbers[row] as number;
    if (number > count) break;
    while (preview.length < number - 1) preview.push([]);
    preview.push(
      Array.from({ length: Math.min(columns, PREVIEW_COLUMNS) }, (_, column) =>
        textAt(grid, row, column).slice(0, PREVIEW_CELL),
      ),
    );
  }
  return preview;
}

function openParts(source: TableSource, parts: readonly Part[], issues: Issue[]): OpenTables {
  // The same table is asked for again with every decision of a person.
  let last: { part: Part; header: number; table: CheckedTable } | undefined;
  const cut = (part: Part, header: number): CheckedTable => {
    if (last?.part !== part || last.header !== header) {
      last = { part, header, table: tableOf(part.grid, header, part.name, part.merges) };
    }
    return last.table;
  };
  const sheets = parts.map((part) => {
    const { name, hidden, grid } = part;
    const table = cut(part, guessHeader(grid));
    const columns = table.columns.length;
    const { rows, headerRow } = table;
    return { name, hidden, rows, columns, preview: previewOf(grid, columns, headerRow), headerRow };
  });
  const table = (sheet: number, headerRow?: number): Promise<CheckedTable> => {
    const part = parts[sheet];
    if (!part) return Promise.reject(new RangeError('no such sheet'));
    const header =
      headerRow === undefined ? guessHeader(part.grid) : rowOfNumber(part.grid, headerRow);
    return Promise.resolve(cut(part, header));
  };
  return { source, sheets, issues, table };
}

type Container = 'zip' | 'compound' | 'text';

function containerOf(start: Uint8Array): Container {
  const begins = (...bytes: number[]): boolean => bytes.every((byte, i) => start[i] === byte);
  if (begins(0x50, 0x4b, 3, 4) || begins(0x50, 0x4b, 5, 6)) return 'zip';
  return begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) ? 'compound' : 'text';
}

async function openDelimited(source: ByteSource): Promise<OpenTables | IssueCode> {
  const text = await openText(source);
  if (typeof text === 'string') return text;
  const read = await readDelimited(text);
  if (typeof read === 'string') return read;
  if (read.grid.rows === 0) return 'empty-file';
  const found: TableSource = {
    kind: 'text',
    encoding: text.encoding,
    delimiter: read.delimiter,
  };
  return openParts(found, [{ name: null, hidden: false, grid: read.grid, merges: [] }], []);
}

/**
 * Opens a file as tables, told by its content and never by its name, or says why there are none.
 * `source`: the same bytes, where they are in memory already.
 */
export async function openTables(
  file: Blob,
  source: ByteSource = blobSource(file),
): Promise<OpenTables | IssueCode> {
  if (file.size === 0) return 'empty-file';
  const container = containerOf(await source.read(0, START));
  if (container === 'text') return openDelimited(source);
  const workbook = await readWorkbook(file, container);
  if (typeof workbook === 'string') return workbook;
  if (workbook.sheets.length === 0) return 'empty-file';
  const found: TableSource = { kind: 'workbook', type: workbook.type };
  const issues = workbook.hasMacros
    ? [{ code: 'workbook-macros' as const, place: { path: [] } }]
    : [];
  return openParts(found, workbook.sheets, issues);
}

async function* onePiece<T>(piece: T): AsyncGenerator<T> {
  yield piece;
}

/** The table of cells that were copied from a spreadsheet, or why there is none. */
export async function pastedTable(text: string): Promise<CheckedTable | IssueCode> {
  if (text.includes('\0')) return 'table-binary';
  const whole = text.toWellFormed();
  const pasted = {
    pieces: () => onePiece(whole),
    bytes: () => onePiece(new TextEncoder().encode(whole)),
  };
  const read = await readDelimited(pasted, '\t');
  if (typeof read === 'string') return read;
  if (read.grid.rows === 0) return 'empty-file';
  return tableOf(read.grid, guessHeader(read.grid), null, []);
}
