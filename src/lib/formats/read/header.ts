import { IssueGroups, type IssueCode, type IssueGroup } from '#lib/domain/issue.ts';
import type { RawCells, RawColumn, RawGrid, RawTable } from './raw-table.ts';

/** Cells of a sheet that were merged into one: rows and columns from `row` and `column` (from 1) to the last. */
export interface Merge {
  row: number;
  lastRow: number;
  column: number;
  lastColumn: number;
}

/** A table with what is to be looked at in it. */
export type CheckedTable = RawTable & { issues: IssueGroup[] };

const ROWS_LOOKED_AT = 25;
const ROWS_TO_HEADER = 20;
/** the share of the widest row that a row of names fills */
const FILLED = 0.6;
/** the share of the filled cells in a row of names that are texts, and differ */
const NAMES = 0.8;

/** What stands in a grid, by row (from 0) and column. */
export function textAt(grid: RawGrid, row: number, column: number): string {
  const cells = grid.columns[column];
  return cells?.texts[cells.codes[row] ?? 0] ?? '';
}

function isName(cells: RawCells, row: number): boolean {
  const code = cells.codes[row] ?? 0;
  const text = cells.texts[code] ?? '';
  return (
    cells.kinds[code] === 'text' && /\p{L}/u.test(text) && !/^\d+[-/ ]\p{L}+[-/ ]\d+$/u.test(text)
  );
}

/**
 * The row (from 0) that most looks like names of columns: the first of the first rows that fills
 * most of the table's width with texts that differ. Titles above it fill less, data below it hold
 * numbers and dates. Where none does, the first row.
 */
export function guessHeader(grid: RawGrid): number {
  const rows = Math.min(grid.rows, ROWS_LOOKED_AT);
  const filled = new Array<number>(rows).fill(0);
  const names = new Array<number>(rows).fill(0);
  const seen = Array.from({ length: rows }, () => new Set<string>());
  for (const cells of grid.columns) {
    for (let row = 0; row < rows; row++) {
      const code = cells.codes[row] as number;
      if (code === 0) continue;
      filled[row] = (filled[row] as number) + 1;
      if (isName(cells, row)) names[row] = (names[row] as number) + 1;
      (seen[row] as Set<string>).add(cells.texts[code] as string);
    }
  }
  const widest = Math.max(0, ...filled);
  for (let row = 0; row < Math.min(rows, ROWS_TO_HEADER); row++) {
    const width = filled[row] as number;
    const isWide = width >= FILLED * widest;
    const differs = (seen[row] as Set<string>).size >= NAMES * width;
    if (isWide && differs && (names[row] as number) >= NAMES * width) return row;
  }
  return 0;
}

/** The first row (from 0) whose number is at least the given one; the last row where none is. */
export function rowOfNumber(grid: RawGrid, number: number): number {
  const found = grid.rowNumbers.findIndex((one) => one >= number);
  return found < 0 ? grid.rows - 1 : found;
}

/** A column from a row on, with only the texts that stand there. */
function cellsFrom(cells: RawCells, from: number): RawCells {
  const codes = cells.codes.slice(from);
  const places = new Uint32Array(cells.texts.length);
  const texts = [''];
  const kinds: RawCells['kinds'] = ['text'];
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if (code === 0) continue;
    if (places[code] === 0) {
      places[code] = texts.length;
      texts.push(cells.texts[code] as string);
      kinds.push(cells.kinds[code] ?? 'text');
    }
    codes[i] = places[code] as number;
  }
  return { codes, texts, kinds };
}

/** How many columns a table has: those with a name, and those without that most rows fill. */
function widthOf(grid: RawGrid, names: readonly string[], from: number): number {
  let width = names.length;
  while (width > 0 && names[width - 1] === '') width--;
  for (let column = grid.columns.length - 1; column >= width; column--) {
    const { codes } = grid.columns[column] as RawCells;
    let filled = 0;
    for (let row = from; row < grid.rows; row++) if (codes[row] !== 0) filled++;
    if (filled > 0 && 2 * filled >= grid.rows - from) return column + 1;
  }
  return width;
}

function wideRowsOf(grid: RawGrid, width: number, from: number): Uint32Array {
  const isWide = new Uint8Array(grid.rows);
  for (const { codes } of grid.columns.slice(width)) {
    for (let row = from; row < grid.rows; row++) if (codes[row] !== 0) isWide[row] = 1;
  }
  const rows: number[] = [];
  for (let row = from; row < grid.rows; row++) if (isWide[row]) rows.push(row - from);
  return Uint32Array.from(rows);
}

/** The names above the columns: those of merged cells over each of their columns. */
function namesOf(
  grid: RawGrid,
  header: number,
  merges: readonly Merge[],
): { names: string[]; merged: Set<number> } {
  const names = grid.columns.map((_, column) => textAt(grid, header, column));
  const merged = new Set<number>();
  const number = grid.rowNumbers[header] as number;
  for (const { row, lastRow, column, lastColumn } of merges) {
    if (row > number || lastRow < number) continue;
    const start = row === number ? header : rowOfNumber(grid, row);
    const text = textAt(grid, start, column - 1);
    for (let one = column - 1; one < Math.min(lastColumn, names.length); one++) {
      if (names[one] === '' && text !== '') names[one] = text;
      if (lastColumn > column) merged.add(one);
    }
  }
  return { names, merged };
}

/** Gives names that stand more than once a number, and says so. */
function tellApart(
  names: string[],
  merged: ReadonlySet<number>,
  report: (code: IssueCode, column: number) => void,
): string[] {
  const taken = new Set(names);
  const used = new Set<string>();
  return names.map((name, column) => {
    if (name === '' || !used.has(name)) {
      used.add(name);
      return name;
    }
    let count = 2;
    while (taken.has(`${name} (${count})`)) count++;
    const other = `${name} (${count})`;
    taken.add(other);
    report(merged.has(column) ? 'header-merged' : 'header-double', column + 1);
    return other;
  });
}

/** The table below a row of names (from 0) of a grid. */
export function tableOf(
  grid: RawGrid,
  header: number,
  sheet: string | null,
  merges: readonly Merge[],
): CheckedTable {
  const issues = new IssueGroups();
  const headerRow = grid.rowNumbers[header] as number;
  const from = header + 1;
  const { names, merged } = namesOf(grid, header, merges);
  const width = widthOf(grid, names, from);
  const headers = tellApart(names.slice(0, width), merged, (code, column) =>
    issues.add({ code, place: { path: [], row: headerRow, column } }),
  );
  const columns: RawColumn[] = headers.map((name, column) => ({
    header: name,
    ...cellsFrom(grid.columns[column] as RawCells, from),
  }));
  const rowNumbers = grid.rowNumbers.slice(from);
  const wideRows = wideRowsOf(grid, width, from);
  for (const row of wideRows) {
    issues.add({ code: 'row-too-wide', place: { path: [], row: rowNumbers[row] as number } });
  }
  if (rowNumbers.length === 0) issues.add({ code: 'table-no-rows', place: { path: [] } });
  return {
    columns,
    rows: rowNumbers.length,
    rowNumbers,
    headerRow,
    sheet,
    wideRows,
    issues: issues.list(),
  };
}
