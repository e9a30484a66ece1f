import type { CheckedTable } from '#lib/formats/read/header.ts';
import { openTables, type OpenTables } from '#lib/formats/read/tables.ts';
import { write, type BookType, type WorkBook } from 'xlsx';

/** A file of a text in UTF-8, or of bytes. */
export function fileOf(content: string | Uint8Array): Blob {
  return new Blob([content as BlobPart]);
}

/** Opens a file that must hold tables. */
export async function opened(content: string | Uint8Array): Promise<OpenTables> {
  const found = await openTables(fileOf(content));
  if (typeof found === 'string') throw new Error(`refused: ${found}`);
  return found;
}

/** The rows of a table as texts. */
export function rowsOf(table: CheckedTable): string[][] {
  return Array.from({ length: table.rows }, (_, row) =>
    table.columns.map(({ codes, texts }) => texts[codes[row] as number] as string),
  );
}

/** The rows of a table as kinds. */
export function kindsOf(table: CheckedTable): string[][] {
  return Array.from({ length: table.rows }, (_, row) =>
    table.columns.map(({ codes, kinds }) => kinds[codes[row] as number] as string),
  );
}

/** The names of a table, its rows, their numbers, and its issues as `code row.column`. */
export function summaryOf(table: CheckedTable) {
  return {
    headers: table.columns.map(({ header }) => header),
    rows: rowsOf(table),
    numbers: [...table.rowNumbers],
    issues: table.issues.flatMap(({ code, places }) =>
      places.map(({ row, column }) =>
        [code, row, column].filter((one) => one !== undefined).join(' '),
      ),
    ),
  };
}

/** Opens a file and gives its first table. */
export async function tableIn(content: string | Uint8Array, headerRow?: number) {
  return (await opened(content)).table(0, headerRow);
}

/** A workbook as the bytes of a file. */
export function bytesOfBook(book: WorkBook, bookType: BookType, options: object = {}): Uint8Array {
  return new Uint8Array(write(book, { type: 'array', bookType, ...options }) as ArrayBuffer);
}
