import type {
  FiguresColumn,
  FiguresContext,
  FiguresWords,
  SharedFigures,
} from '#lib/domain/shared-figures.ts';
import type { Sheet } from '#lib/domain/sheet.ts';
import { parameterRows } from './figures-parameters.ts';
import { allCells, CELL_COLUMNS, cellValues } from './figures-rows.ts';

const COLUMNS: readonly FiguresColumn[] = [
  'id',
  'indicator',
  ...CELL_COLUMNS,
  'set',
  'until',
  'dataVersion',
  'parameters',
  'files',
];

/**
 * All shared figures as one table, a row for each cell. What holds for the whole (parameters, files)
 * stands in the first row alone: every row of the table is a figure.
 */
export function figuresTable(
  file: SharedFigures,
  context: FiguresContext,
  words: FiguresWords,
): Omit<Sheet, 'name'> {
  const whole = {
    parameters: parameterRows(file, words)
      .map(([name, value]) => `${name}: ${String(value)}`)
      .join('; '),
    files: file.files.map(({ sha256 }) => sha256).join(' '),
  };
  return {
    heads: COLUMNS.map((column) => words.columns[column]),
    rows: allCells(file).map((cell, at) => {
      const values = {
        ...cellValues(file, cell, context, words),
        ...(at === 0 ? whole : { parameters: null, files: null }),
      };
      return COLUMNS.map((column) => values[column]);
    }),
  };
}
