import type { Cell, CellStyle, CellValue } from 'hucre/xlsx';
import { ISSUES, type IssueCode, type Severity } from '#lib/domain/issue.ts';
import type { FieldId, MarkedWords } from '#lib/domain/table.ts';
import type { RawTable } from '../read/raw-table.ts';
import { columnWidth } from './column-width.ts';
import { safeText } from './csv.ts';

/** A cell, or a whole row, with something the matter. */
export interface Mark {
  code: IssueCode;
  field: FieldId | null;
  /** place of the row in the table, from 0 */
  index: number;
  /** column of the table, from 0, or null for the row as a whole */
  column: number | null;
}

/** Rows up to which a workbook holds all of a table; a longer one holds those with a mark. */
const ALL_ROWS = 100_000;
/** Lines of the list: a sheet has no room for more. */
const MOST_LINES = 1_000_000;

const FILLS: Readonly<Record<Severity, string>> = {
  unreadable: 'F4C7C3',
  wrong: 'F4C7C3',
  doubt: 'FCE8B2',
  remark: 'DCE6F1',
};

const AS_TEXT: CellStyle = { numFmt: '@' };
const HEAD: CellStyle = { font: { bold: true }, numFmt: '@' };

function marked(severity: Severity): CellStyle {
  return {
    numFmt: '@',
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: FILLS[severity] } },
  };
}

/**
 * Writes a table as a workbook of two sheets: its rows where they stood, with the cells in question
 * in colour, and the list of what is the matter. Every cell is text, so that codes keep their zeros.
 */
export async function markedWorkbook(
  table: RawTable,
  marks: readonly Mark[],
  words: MarkedWords,
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: [
      {
        name: words.rows,
        ...rowsSheet(table, marks, words),
        freezePane: { rows: table.headerRow },
      },
      { name: words.list, ...listSheet(table, marks, words), freezePane: { rows: 1 } },
    ],
  });
}

interface SheetCells {
  rows: CellValue[][];
  cells: Map<string, Partial<Cell>>;
  columns: { width: number }[];
}

function rowsSheet(table: RawTable, marks: readonly Mark[], words: MarkedWords): SheetCells {
  const isWhole = table.rows <= ALL_ROWS;
  const shown = isWhole
    ? Array.from({ length: table.rows }, (_, index) => index)
    : [...new Set(marks.map(({ index }) => index))].sort((a, b) => a - b);
  const lead = isWhole ? [] : [words.columns.row];
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const header = isWhole ? table.headerRow - 1 : 0;
  while (rows.length < header) rows.push([]);
  rows.push([...lead, ...table.columns.map((column) => safeText(column.header))]);
  rows[header]?.forEach((_, column) => cells.set(`${header},${column}`, { style: HEAD }));
  const lineOf = new Map<number, number>();
  for (const index of shown) {
    const number = table.rowNumbers[index] as number;
    while (isWhole && rows.length < number - 1) rows.push([]);
    lineOf.set(index, rows.length);
    const own = table.columns.map(({ codes, texts }) =>
      safeText(texts[codes[index] as number] as string),
    );
    own.forEach((text, column) => {
      if (text !== '') cells.set(`${rows.length},${lead.length + column}`, { style: AS_TEXT });
    });
    rows.push([...lead.map(() => String(number)), ...own]);
  }
  // The gravest mark of a cell is written last.
  const order: readonly Severity[] = ['remark', 'doubt', 'wrong', 'unreadable'];
  const byGravity = [...marks].sort(
    (a, b) => order.indexOf(ISSUES[a.code]) - order.indexOf(ISSUES[b.code]),
  );
  for (const { code, index, column } of byGravity) {
    const line = lineOf.get(index);
    if (line === undefined) continue;
    const style = marked(ISSUES[code]);
    const places = column === null ? table.columns.keys() : [column];
    for (const place of places) cells.set(`${line},${lead.length + place}`, { style });
  }
  const columns = [
    ...lead.map((head) => ({ width: columnWidth(head, []) })),
    ...table.columns.map(({ header, texts }) => ({ width: columnWidth(header, texts) })),
  ];
  return { rows, cells, columns };
}

function listSheet(table: RawTable, marks: readonly Mark[], words: MarkedWords): SheetCells {
  const { row, column, severity, what, todo } = words.columns;
  const heads = [row, column, severity, what, todo];
  const rows: CellValue[][] = [heads];
  const cells = new Map<string, Partial<Cell>>();
  heads.forEach((_, i) => cells.set(`0,${i}`, { style: HEAD }));
  const sorted = [...marks].sort((a, b) => a.index - b.index).slice(0, MOST_LINES);
  for (const mark of sorted) {
    const { title, todo: act } = words.issues[mark.code];
    rows.push([
      table.rowNumbers[mark.index] as number,
      mark.column === null
        ? words.wholeRow
        : safeText(table.columns[mark.column]?.header ?? words.wholeRow),
      words.severities[ISSUES[mark.code]],
      title,
      act,
    ]);
  }
  const columns = heads.map((head, place) => ({
    width: columnWidth(head, new Set(rows.map((line) => String(line[place])))),
  }));
  return { rows, cells, columns };
}
