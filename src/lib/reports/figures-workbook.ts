import type { FiguresContext, FiguresWords, SharedFigures } from '#lib/domain/shared-figures.ts';
import type { Sheet } from '#lib/domain/sheet.ts';
import { parameterRows } from './figures-parameters.ts';
import { allCells, CELL_COLUMNS, cellValues, type AnyCell } from './figures-rows.ts';

/** A sheet for each indicator, the definitions, the parameters, and what is not shown. */
export function figuresWorkbook(
  file: SharedFigures,
  context: FiguresContext,
  words: FiguresWords,
): Sheet[] {
  const cells = new Map<string, AnyCell[]>();
  for (const cell of allCells(file)) {
    const found = cells.get(cell.indicator);
    if (found) found.push(cell);
    else cells.set(cell.indicator, [cell]);
  }
  const told = context.definitions.filter(({ id }) => cells.has(id));
  return [
    ...told.map(({ id, title }) => ({
      name: title,
      heads: CELL_COLUMNS.map((column) => words.columns[column]),
      rows: (cells.get(id) ?? []).map((cell) => {
        const values = cellValues(file, cell, context, words);
        return CELL_COLUMNS.map((column) => values[column]);
      }),
    })),
    definitionSheet(context, words),
    parameterSheet(file, words),
    withheldSheet(told, cells, words),
  ];
}

function definitionSheet({ definitions }: FiguresContext, words: FiguresWords): Sheet {
  const { language, columns, method, sheets } = words;
  const told = ['question', 'numerator', 'denominator', 'excluded', 'caveats', 'source'] as const;
  return {
    name: sheets.definitions,
    heads: [columns.indicator, columns.id, method.version, ...told.map((part) => method[part])],
    rows: definitions.map(({ id, title, version, method: own }) => [
      title,
      id,
      version,
      ...told.map((part) => own[part][language]),
    ]),
  };
}

function parameterSheet(file: SharedFigures, words: FiguresWords): Sheet {
  const { parameters, rows, sheets, dataVersionText } = words;
  return {
    name: sheets.parameters,
    heads: [parameters.name, parameters.value, parameters.remark],
    rows: [
      ...parameterRows(file, words).map(([name, value]) => [
        name,
        value,
        name === parameters.dataVersion ? dataVersionText : null,
      ]),
      ...file.files.map(({ sha256, format, accepted, refused }) => [
        parameters.file,
        sha256,
        `${format}, ${accepted} ${rows.good}, ${refused} ${rows.refused}`,
      ]),
    ],
  };
}

/** How many figures of each indicator are not shown, and the one reason for it. */
function withheldSheet(
  definitions: FiguresContext['definitions'],
  cells: ReadonlyMap<string, readonly AnyCell[]>,
  { counts, sheets, withheld }: FiguresWords,
): Sheet {
  return {
    name: sheets.withheld,
    heads: [counts.indicator, counts.shown, counts.withheld, counts.why],
    rows: definitions.map(({ id, title }) => {
      const all = cells.get(id) ?? [];
      const hidden = all.filter(({ suppressed }) => suppressed).length;
      return [title, all.length - hidden, hidden, hidden > 0 ? withheld : null];
    }),
  };
}
