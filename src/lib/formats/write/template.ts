import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { allowedText } from '#lib/domain/allowed-text.ts';
import type {
  CellSort,
  ColumnGuide,
  TemplateLists,
  TemplateWords,
} from '#lib/domain/format-guide.ts';
import type { TableFormat } from '../table/table-format.ts';
import { safeText, writeCsv } from './csv.ts';
import { formatGuide } from './format-guide.ts';

/** Rows of a template that are made ready for text. */
const READY_ROWS = 500;
/** Rows for which lists are offered. */
const LISTED_ROWS = 10_000;

const AS_TEXT: CellStyle = { numFmt: '@' };
const HEAD: CellStyle = { font: { bold: true }, numFmt: '@' };
const WRAPPED: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } };

/** Kinds of cells that a spreadsheet may take for a number or a date. */
const AS_TYPED = new Set<CellSort>(['whole', 'decimal', 'score', 'date']);

/** The example rows of a format, of the region where one is given. */
function exampleRows(
  format: TableFormat,
  columns: readonly ColumnGuide[],
  { municipalities }: TemplateLists,
): string[][] {
  const [own] = municipalities;
  return (format.examples ?? []).map((row) =>
    columns.map(({ field, sort }) => {
      const text = row[field] ?? '';
      const isPlace = sort === 'municipality' || sort === 'provider' || field === 'area';
      return own !== undefined && isPlace && /^\d{4}$/.test(text) ? own : text;
    }),
  );
}

/** The template of a format as the text of a CSV file. */
export function templateCsv(format: TableFormat, lists: TemplateLists): string {
  const { columns } = formatGuide(format);
  return writeCsv([columns.map(({ name }) => name), ...exampleRows(format, columns, lists)]);
}

/**
 * The template of a format as a workbook: a sheet to fill, with example rows and lists to choose
 * from, a sheet that explains every column, and a hidden one with the lists.
 */
export async function templateWorkbook(
  format: TableFormat,
  lists: TemplateLists,
  words: TemplateWords,
): Promise<Uint8Array> {
  const { writeXlsx, colToLetter } = await import('hucre/xlsx');
  const { columns } = formatGuide(format);
  const offered = columns.map((column) => offeredIn(column, lists));
  const validations: DataValidation[] = [];
  columns.forEach(({ name, between, values }, place) => {
    const letter = colToLetter(place);
    // A sheet that is protected takes no new rows; this keeps the names as they are as well.
    validations.push({
      type: 'list',
      values: [name],
      range: `${letter}1`,
      showErrorMessage: true,
      errorStyle: 'stop',
    });
    const range = `${letter}2:${letter}${LISTED_ROWS}`;
    const list = offered[place] ?? [];
    if (list.length > 0) {
      validations.push({
        type: 'list',
        formula1: `'${words.lists.replaceAll("'", "''")}'!$${letter}$1:$${letter}$${list.length}`,
        range,
        allowBlank: true,
        showErrorMessage: values !== null,
        errorStyle: 'stop',
      });
    }
    if (between) {
      const [low, high] = between.map(String) as [string, string];
      const limits = { formula1: low, formula2: high, allowBlank: true, showErrorMessage: true };
      validations.push({ type: 'whole', operator: 'between', ...limits, range });
    }
  });
  const sheets: WriteSheet[] = [
    {
      name: words.rows,
      ...rowsSheet(columns, exampleRows(format, columns, lists)),
      columns: columns.map(({ name }) => ({ width: Math.max(12, name.length + 3) })),
      freezePane: { rows: 1 },
      dataValidations: validations,
    },
    { name: words.guide, ...guideSheet(columns, words), freezePane: { rows: 1 } },
    { name: words.lists, ...listsSheet(offered), hidden: true },
  ];
  return writeXlsx({ sheets });
}

/** What is offered in a column: its own list, or what the region has. */
function offeredIn({ sort, field, values }: ColumnGuide, lists: TemplateLists): readonly string[] {
  if (values) return values;
  if (sort === 'municipality') return lists.municipalities;
  if (field === 'product') return lists.products;
  return field === 'period' ? lists.periods : [];
}

type Cells = Map<string, Partial<Cell>>;

function rowsSheet(
  columns: readonly ColumnGuide[],
  examples: readonly string[][],
): { rows: CellValue[][]; cells: Cells } {
  const cells: Cells = new Map();
  const rows: CellValue[][] = [columns.map(({ name }) => safeText(name))];
  for (const row of examples) {
    rows.push(row.map((text, place) => cellOf(text, (columns[place] as ColumnGuide).sort)));
  }
  columns.forEach(({ sort }, place) => {
    cells.set(`0,${place}`, { style: HEAD });
    if (AS_TYPED.has(sort)) return;
    for (let row = 1; row <= READY_ROWS; row++) cells.set(`${row},${place}`, { style: AS_TEXT });
  });
  return { rows, cells };
}

function cellOf(text: string, sort: CellSort): CellValue {
  if (text === '') return null;
  const isNumber = sort === 'whole' || sort === 'score' || sort === 'decimal';
  return isNumber ? Number(text.replace(',', '.')) : safeText(text);
}

function guideSheet(
  columns: readonly ColumnGuide[],
  { heads, needs, fields, sorts }: TemplateWords,
): Pick<WriteSheet, 'rows' | 'cells' | 'columns'> {
  const titles = [heads.column, heads.what, heads.need, heads.allowed, heads.example];
  const rows = columns.map((column) =>
    [
      column.name,
      fields[column.field],
      needs[column.need],
      allowedText(column, sorts),
      column.example,
    ].map(safeText),
  );
  const cells: Cells = new Map();
  [titles, ...rows].forEach((row, i) =>
    row.forEach((_, place) => cells.set(`${i},${place}`, { style: i === 0 ? HEAD : WRAPPED })),
  );
  return {
    rows: [titles, ...rows],
    cells,
    columns: [{ width: 28 }, { width: 34 }, { width: 16 }, { width: 50 }, { width: 20 }],
  };
}

function listsSheet(offered: readonly (readonly string[])[]): {
  rows: CellValue[][];
  cells: Cells;
} {
  const cells: Cells = new Map();
  const length = Math.max(0, ...offered.map((list) => list.length));
  const rows = Array.from({ length }, (_, row) =>
    offered.map((list, place) => {
      const text = list[row];
      if (text === undefined) return null;
      cells.set(`${row},${place}`, { style: AS_TEXT });
      return safeText(text);
    }),
  );
  return { rows, cells };
}
