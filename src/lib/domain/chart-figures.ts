import type { SheetValue } from './sheet.ts';

/** Stands in a cell for a figure that is not shown. */
export const NOT_SHOWN = { shown: false } as const;

/**
 * A cell of the figures behind a chart: what a sheet holds, a mark on its scale (read with one decimal),
 * or the sign that it is not shown; null where there is nothing.
 */
export type ChartCell = SheetValue | { mark: number } | typeof NOT_SHOWN;

/** Whether a cell stands for a figure that is not shown. */
export function isNotShown(cell: ChartCell): cell is typeof NOT_SHOWN {
  return cell !== null && typeof cell === 'object' && 'shown' in cell;
}

/** A row of the figures behind a chart; its first cell says what it is about. */
export interface ChartRow {
  cells: readonly ChartCell[];
  /** where its name leads on the page */
  href?: string;
  /** it adds up the rows above it */
  isTotal?: boolean;
}

/** The figures behind a chart: the table in its place is made of them, and the file of it as well. */
export interface ChartFigures {
  heads: readonly string[];
  rows: readonly ChartRow[];
}

/** A chart as it is handed over: what it is about, line by line, and its figures. */
export interface ChartReport {
  /** name and value: title, period, definition, data version */
  about: readonly (readonly [name: string, value: string])[];
  heads: readonly string[];
  rows: readonly (readonly ChartCell[])[];
  /** what stands for a figure that is not shown */
  notShown: string;
}
