import type { WorkSheet } from 'xlsx';
import type { RawGrid } from './raw-table.ts';
import { CellTexts, type DateReading } from './sheet-cells.ts';
import { SheetScanner } from './sheet-scanner.ts';
import { gridOf } from './written-cells.ts';

/** A sheet of which the rows have been read; the library gets the rest of it. */
interface PlainSheet {
  scanner: SheetScanner;
  styles: readonly number[];
}

const START = '<sheetData>';
/** tells a stub from a sheet that the library read, and which one it is */
const MARK = 'rows of plain sheet ';
/** Bytes that are looked at together: streams give them in small pieces. */
const STEP = 1024 * 1024;
/** what may stand before the rows, and behind them */
const LARGEST_HEAD = 1024 * 1024;
const LARGEST_TAIL = 64 * 1024 * 1024;
/** a row that is not complete after so many bytes is no row */
const LARGEST_ROW = 16 * 1024 * 1024;

const encoder = new TextEncoder();
const latin = new TextDecoder('latin1');

/**
 * Reads the rows of sheets from their bytes while these are unpacked, so that they are never in
 * memory as XML. The library reads a stub in the place of each: all that stands around the rows, and
 * for rows a number in every style that there is, which tells what those styles make of a number.
 */
export class PlainSheets {
  readonly #sheets: PlainSheet[] = [];

  /** Takes the XML of a sheet and gives its stub, or undefined where it takes the library to read it. */
  async take(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
    const scanner = new SheetScanner();
    let head: string | undefined;
    let tail: Uint8Array | undefined;
    let rest = new Uint8Array(0);
    for await (const piece of inSteps(pieces)) {
      rest = joined(rest, piece);
      if (head === undefined) {
        const start = latin.decode(rest.subarray(0, LARGEST_HEAD)).indexOf(START);
        if (start < 0) return undefined;
        head = latin.decode(rest.subarray(0, start + START.length));
        // The library takes the first that looks like rows, also in a comment.
        if (/<!--|encoding="(?!utf-8")/i.test(head)) return undefined;
        rest = rest.slice(head.length);
      }
      if (!scanner.isDone) {
        const taken = scanner.take(rest);
        if (taken === undefined || rest.length - taken > LARGEST_ROW) return undefined;
        rest = rest.slice(taken);
      }
      if (scanner.isDone) {
        tail = rest;
        if (tail.length > LARGEST_TAIL) return undefined;
      }
    }
    if (head === undefined || !tail) return undefined;
    const styles = [...scanner.styles];
    const place = this.#sheets.push({ scanner, styles }) - 1;
    const probes = styles.map(
      (style, i) =>
        `<row r="${i + 2}"><c r="A${i + 2}"${style ? ` s="${style - 1}"` : ''}><v>1</v></c></row>`,
    );
    const mark = `<row r="1"><c r="A1" t="str"><v>${MARK}${place}</v></c></row>`;
    const bytes = Uint8Array.from(head, (one) => one.charCodeAt(0));
    return joined(joined(bytes, encoder.encode(mark + probes.join(''))), tail);
  }

  /** The grid of a sheet, of which the library read the stub; undefined where it takes the library after all. */
  grid(stub: WorkSheet, shared: readonly unknown[], reading: DateReading): RawGrid | undefined {
    const cells = stub['!data'] ?? [];
    const mark = String(cells[0]?.[0]?.v);
    const sheet = mark.startsWith(MARK) ? this.#sheets[Number(mark.slice(MARK.length))] : undefined;
    if (!sheet) return undefined;
    const formats = new Map(
      sheet.styles.map((style, i) => [style, cells[i + 1]?.[0]?.z as string | undefined]),
    );
    return gridOf(sheet.scanner.rows, { texts: new CellTexts(reading), shared, formats });
  }
}

async function* inSteps(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let some: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    some.push(piece);
    size += piece.length;
    if (size < STEP) continue;
    yield joined(...some);
    some = [];
    size = 0;
  }
  yield joined(...some);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
