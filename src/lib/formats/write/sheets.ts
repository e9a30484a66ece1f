import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import type { Sheet, SheetValue } from '#lib/domain/sheet.ts';
import { columnWidth, WIDEST } from './column-width.ts';
import { safeText, writeCsv } from './csv.ts';

const HEAD: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '12436D' } },
  alignment: { wrapText: true, vertical: 'top' },
  numFmt: '@',
};
const AS_TEXT: CellStyle = { numFmt: '@' };
const WRAPPED: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } };
const AS_PERCENT: CellStyle = { numFmt: '0.0%' };
const AS_WHOLE: CellStyle = { numFmt: '#,##0' };
const AS_DECIMAL: CellStyle = { numFmt: '0.0' };

/**
 * Sheets as a workbook: a head that stays in sight, numbers as numbers, shares as percentages, and
 * every text as text, so that codes keep their zeros and nothing is taken for a formula.
 */
export async function sheetsWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const names = sheetNames(sheets.map(({ name }) => name));
  return writeXlsx({ sheets: sheets.map((sheet, at) => written(sheet, names[at] as string)) });
}

function written({ heads, rows }: Sheet, name: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  heads.forEach((_, column) => cells.set(`0,${column}`, { style: HEAD }));
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      const style = styleOf(value);
      if (style) cells.set(`${at + 1},${column}`, { style });
    }),
  );
  return {
    name,
    rows: [heads.map(safeText), ...rows.map((row) => row.map(cellValue))],
    cells,
    columns: heads.map((head, column) => ({ width: columnWidth(head, textsIn(rows, column)) })),
    freezePane: { rows: 1 },
  };
}

function textsIn(rows: Sheet['rows'], column: number): string[] {
  return rows.flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : []));
}

function cellValue(value: SheetValue): CellValue {
  return typeof value === 'string' ? safeText(value) : plain(value);
}

function plain(value: SheetValue): string | number | null {
  return value !== null && typeof value === 'object' ? value.percent : value;
}

function styleOf(value: SheetValue): CellStyle | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return value.length > WIDEST ? WRAPPED : AS_TEXT;
  if (typeof value === 'object') return AS_PERCENT;
  return Number.isInteger(value) ? AS_WHOLE : AS_DECIMAL;
}

const MOST_OF_NAME = 31;

/** Names that a workbook takes: not too long, without `[]:*?/\'`, and each once. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = name.replaceAll(/[[\]:*?/\\'\p{Cc}]/gu, ' ').trim() || '-';
    let found = cut(clean, MOST_OF_NAME);
    for (let number = 2; taken.has(found.toLowerCase()); number++) {
      const ending = ` ${number}`;
      found = cut(clean, MOST_OF_NAME - ending.length) + ending;
    }
    taken.add(found.toLowerCase());
    return found;
  });
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** A sheet as a CSV file that a Dutch spreadsheet opens as it is; shares are fractions. */
export function sheetCsv({ heads, rows }: Omit<Sheet, 'name'>): string {
  return writeCsv([heads, ...rows.map((row) => row.map(plain))]);
}
