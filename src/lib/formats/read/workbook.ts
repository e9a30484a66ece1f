import type * as SheetJs from 'xlsx';
import type { WorkBook, WorkSheet } from 'xlsx';
import type { IssueCode } from '#lib/domain/issue.ts';
import { plainName } from './ods.ts';
import type { Merge } from './header.ts';
import type { RawGrid } from './raw-table.ts';
import { sheetGrid } from './sheet-cells.ts';
import { PlainSheets } from './plain-sheets.ts';
import { openPackage } from './workbook-package.ts';

/** The kinds of workbook that are read. */
export type WorkbookType = 'xlsx' | 'xls' | 'ods';

/** A sheet with at least one filled cell. */
export interface WorkbookSheet {
  name: string;
  hidden: boolean;
  grid: RawGrid;
  merges: Merge[];
}

/** What a workbook holds. */
export interface Workbook {
  type: WorkbookType;
  hasMacros: boolean;
  sheets: WorkbookSheet[];
}

type Library = typeof SheetJs;

/** the largest XLS that is read: the format ends at 65,536 rows a sheet */
const LARGEST_COMPOUND = 512 * 1024 * 1024;
/** merged cells further down are never part of a row of names */
const MERGE_ROWS = 1000;

const OPTIONS = {
  type: 'array',
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  // Without the format a date cannot be told from a number.
  cellNF: true,
  cellDates: false,
  bookVBA: false,
} as const;

/** A compound file: an XLS, or a package of which only the password opens the content. */
function openCompound(
  sheetJs: Library,
  bytes: Uint8Array,
): { hasMacros: boolean } | Extract<IssueCode, `workbook-${string}` | 'unknown-kind'> {
  const container = sheetJs.CFB.read(bytes, { type: 'array' }) as { FullPaths: string[] };
  const names = container.FullPaths.map((path) => path.replace(/\/$/, '').split('/').at(-1) ?? '');
  if (names.includes('EncryptedPackage')) return 'workbook-protected';
  if (!names.some((name) => /^(workbook|book)$/i.test(name))) return 'unknown-kind';
  return { hasMacros: names.some((name) => /^_VBA_PROJECT/i.test(name)) };
}

function mergesOf(sheet: WorkSheet): Merge[] {
  return (sheet['!merges'] ?? [])
    .filter(({ s }) => s.r < MERGE_ROWS)
    .map(({ s, e }) => ({
      row: s.r + 1,
      lastRow: e.r + 1,
      column: s.c + 1,
      lastColumn: e.c + 1,
    }));
}

/** What is known of a package before the library reads it. */
interface About {
  /** the hidden tables of an ODS */
  hidden: ReadonlySet<string> | undefined;
  plain: PlainSheets | undefined;
}

/** The sheets of a workbook; undefined where the rows of one are no plain ones after all. */
function sheetsOf(
  sheetJs: Library,
  book: WorkBook,
  { hidden: hiddenTables, plain }: About,
): WorkbookSheet[] | IssueCode | undefined {
  const reading = {
    from1904: book.Workbook?.WBProps?.date1904 === true,
    isDateFormat: (format: string) => sheetJs.SSF.is_date(format) as boolean,
  };
  const shared = (book as { Strings?: unknown[] }).Strings ?? [];
  const sheets: WorkbookSheet[] = [];
  // The library takes a file that it cannot make out for one without sheets.
  if (book.SheetNames.length === 0) return 'workbook-damaged';
  for (const [place, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!sheet) continue;
    const grid = plain
      ? plain.grid(sheet, shared, reading)
      : sheetGrid(sheet['!data'] ?? [], reading);
    if (grid === undefined || typeof grid === 'string') return grid;
    // What was read of it takes many times the room of the grid.
    delete sheet['!data'];
    if (grid.rows === 0) continue;
    const hidden = hiddenTables
      ? hiddenTables.has(name)
      : Boolean(book.Workbook?.Sheets?.[place]?.Hidden);
    const shown = hiddenTables ? plainName(name) : name;
    sheets.push({ name: shown, hidden, grid, merges: mergesOf(sheet) });
  }
  return sheets;
}

/** Reads a workbook that is an archive. With `plain` undefined where it takes the library for all of it. */
async function readArchive(
  sheetJs: Library,
  file: Blob,
  plain: PlainSheets | undefined,
): Promise<Workbook | IssueCode | undefined> {
  const opened = await openPackage(file, plain);
  if (opened === undefined || typeof opened === 'string') return opened;
  const { type, hasMacros, bytes, hiddenTables } = opened;
  const book = sheetJs.read(bytes, OPTIONS);
  const sheets = sheetsOf(sheetJs, book, {
    hidden: type === 'ods' ? hiddenTables : undefined,
    plain: type === 'xlsx' ? plain : undefined,
  });
  return Array.isArray(sheets) ? { type, hasMacros, sheets } : sheets;
}

async function readCompound(sheetJs: Library, file: Blob): Promise<Workbook | IssueCode> {
  if (file.size > LARGEST_COMPOUND) return 'workbook-too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = openCompound(sheetJs, bytes);
  if (typeof opened === 'string') return opened;
  const about = { hidden: undefined, plain: undefined };
  const sheets = sheetsOf(sheetJs, sheetJs.read(bytes, OPTIONS), about) ?? 'workbook-damaged';
  return typeof sheets === 'string' ? sheets : { type: 'xls', ...opened, sheets };
}

/** Why the library could not read a workbook. It throws texts as well as errors. */
function failureOf(error: unknown): IssueCode {
  const message = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(message)) return 'workbook-protected';
  if (error instanceof RangeError && /string length|allocation/i.test(message)) {
    return 'workbook-too-large';
  }
  return 'workbook-damaged';
}

/** Reads a workbook with the library alone: the reference, and the way for all that is not plain. */
export async function readWithLibrary(
  file: Blob,
  container: 'zip' | 'compound',
): Promise<Workbook | IssueCode> {
  const sheetJs = await import('xlsx');
  try {
    if (container === 'compound') return await readCompound(sheetJs, file);
    return (await readArchive(sheetJs, file, undefined)) ?? 'workbook-damaged';
  } catch (error) {
    return failureOf(error);
  }
}

/** Reads an archive whose sheets are plain, their rows from the bytes; undefined where it is not one. */
export async function readPlain(file: Blob): Promise<Workbook | undefined> {
  const sheetJs = await import('xlsx');
  try {
    const found = await readArchive(sheetJs, file, new PlainSheets());
    return typeof found === 'object' ? found : undefined;
  } catch {
    // Why it cannot be read is told by the library with the whole of it.
    return undefined;
  }
}

/**
 * Reads the cells of a workbook: values as they were last saved, never formulas, styles, comments,
 * links or macros. An archive is unpacked here, within limits, before the library sees it.
 */
export async function readWorkbook(
  file: Blob,
  container: 'zip' | 'compound',
): Promise<Workbook | IssueCode> {
  const plain = container === 'zip' ? await readPlain(file) : undefined;
  return plain ?? (await readWithLibrary(file, container));
}
