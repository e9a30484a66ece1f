import type { IssueCode } from '#lib/domain/issue.ts';
import { ByteCodes, HASH_SEED, hashWith } from './byte-codes.ts';
import type { Layout } from './delimiter.ts';
import { GridRows, LARGEST_CELL, type GrowingColumn } from './grid-rows.ts';
import type { RawCells, RawGrid } from './raw-table.ts';

const QUOTE = 34;
const RETURN = 13;
/** What a byte can be: a part of a cell, what stands between cells or behind records, or another of these. */
const [ORDINARY, BETWEEN, BEHIND, OTHER] = [0, 1, 2, 3];
/** A record that is not complete after so many bytes is for the parser to judge. */
const LARGEST_RECORD = 4 * LARGEST_CELL;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The cells of a column by their bytes. `isUntidy`: some may have blanks around them. */
interface CellBytes {
  codes: ByteCodes;
  isUntidy: boolean;
}

/**
 * Reads delimited text from its bytes in UTF-8, a record at a time and a cell at a time, which is
 * many times as fast as making strings. Undefined where quotes stand in any other way than around
 * whole cells, or something is very long: then it takes a parser.
 */
export async function scanDelimited(
  pieces: AsyncIterable<Uint8Array>,
  { delimiter, newline, head }: Layout,
): Promise<RawGrid | IssueCode | undefined> {
  const between = delimiter.charCodeAt(0);
  if (between > 127) return undefined;
  const scanner = new Scanner(between, newline.charCodeAt(0), head === '' ? 0 : 1);
  let skip = encoder.encode(head).length;
  let rest = new Uint8Array(0);
  for await (const piece of pieces) {
    const bytes = joined(rest, piece.subarray(skip));
    skip = 0;
    const taken = scanner.take(bytes);
    if (taken === undefined || bytes.length - taken > LARGEST_RECORD) return undefined;
    if (scanner.refusal) return scanner.refusal;
    rest = bytes.slice(taken);
  }
  if (rest.length > 0) {
    // Half a line end.
    if (newline === '\n' && rest.at(-1) === RETURN) return undefined;
    const last = joined(rest, encoder.encode(newline));
    if (scanner.take(last) !== last.length) return undefined;
  }
  return scanner.refusal ?? scanner.grid();
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(one.length + other.length);
  bytes.set(one);
  bytes.set(other, one.length);
  return bytes;
}

class Scanner {
  readonly #rows = new GridRows<CellBytes>(() => ({ codes: new ByteCodes(), isUntidy: false }));
  readonly #between: number;
  readonly #behind: number;
  readonly #roles = new Uint8Array(256);
  #number: number;
  #isUnusual = false;

  constructor(between: number, behind: number, number: number) {
    this.#between = between;
    this.#behind = behind;
    this.#roles[RETURN] = this.#roles[QUOTE] = OTHER;
    this.#roles[between] = BETWEEN;
    this.#roles[behind] = BEHIND;
    this.#number = number;
  }

  get refusal(): IssueCode | undefined {
    return this.#rows.refusal;
  }

  /** Takes the complete records and tells where the rest begins; undefined where they are unusual. */
  take(bytes: Uint8Array): number | undefined {
    const roles = this.#roles;
    // Cells of a record that breaks off are set again, to the same, when it is complete.
    let record = 0;
    let place = 0;
    let from = 0;
    let hash = HASH_SEED;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      const role = roles[byte];
      if (role === ORDINARY) {
        hash = hashWith(hash, byte);
      } else if (role === BETWEEN) {
        if (from !== at && !this.#set(place, bytes, from, at, hash)) break;
        place++;
        from = at + 1;
        hash = HASH_SEED;
      } else if (role === BEHIND || (byte === RETURN && bytes[at + 1] === this.#behind)) {
        if (from !== at && !this.#set(place, bytes, from, at, hash)) break;
        this.#rows.endRow(++this.#number);
        if (this.#rows.refusal) break;
        if (role !== BEHIND) at++;
        record = from = at + 1;
        place = 0;
        hash = HASH_SEED;
      } else if (byte === QUOTE && at === from) {
        const end = this.#quoted(place, bytes, at);
        if (end === undefined) break;
        at = end;
        // Nothing stands between the quote and what follows, and so the cell stays what it is.
        from = end + 1;
      } else hash = hashWith(hash, byte);
    }
    return this.#isUnusual ? undefined : record;
  }

  /** The grid of all records; nothing can be taken after that. */
  grid(): RawGrid {
    return this.#rows.finish(cellsOf);
  }

  /** Sets the cell in quotes from `start` on and tells where the last quote stands; undefined where that does not show. */
  #quoted(place: number, bytes: Uint8Array, start: number): number | undefined {
    let hash = HASH_SEED;
    let doubled = 0;
    let end = start + 1;
    for (; end < bytes.length; end++) {
      const byte = bytes[end] as number;
      if (byte === QUOTE) {
        if (bytes[end + 1] !== QUOTE) break;
        doubled++;
        end++;
      }
      hash = hashWith(hash, byte);
    }
    if (end + 2 >= bytes.length && bytes[end + 1] !== this.#behind) return undefined;
    const next = bytes[end + 1];
    const isEnd = next === RETURN && bytes[end + 2] === this.#behind;
    if (next !== this.#between && next !== this.#behind && !isEnd) {
      this.#isUnusual = true;
      return undefined;
    }
    const cell = bytes.subarray(start + 1, end);
    const bare = doubled === 0 ? cell : withoutDoubles(cell, doubled);
    return bare.length === 0 || this.#set(place, bare, 0, bare.length, hash) ? end : undefined;
  }

  /** Sets a cell that is not empty; false where the reading ends with it. */
  #set(place: number, bytes: Uint8Array, from: number, to: number, hash: number): boolean {
    const isTidy = isLetter(bytes[from] as number) && isLetter(bytes[to - 1] as number);
    if (!isTidy && decoder.decode(bytes.subarray(from, to)).trim() === '') return true;
    if (to - from > LARGEST_CELL) {
      this.#isUnusual = true;
      return false;
    }
    const column = this.#rows.column(place, to - from);
    if (!column) return false;
    const { codes, dictionary } = column;
    if (!isTidy) dictionary.isUntidy = true;
    codes[this.#rows.rows] = dictionary.codes.codeAt(bytes, from, to, hash);
    return true;
  }
}

/** Whether a byte is surely no blank, nor a part of one. */
function isLetter(byte: number): boolean {
  return byte > 32 && byte < 128;
}

function withoutDoubles(cell: Uint8Array, doubled: number): Uint8Array {
  const bare = new Uint8Array(cell.length - doubled);
  let to = 0;
  for (let at = 0; at < cell.length; at++) {
    bare[to++] = cell[at] as number;
    if (cell[at] === QUOTE) at++;
  }
  return bare;
}

/** The texts of a column, without the blanks around them: what differs in those alone is one text. */
function cellsOf({ codes, dictionary }: GrowingColumn<CellBytes>): RawCells {
  const written = dictionary.codes.texts();
  const texts = dictionary.isUntidy ? [...new Set(written.map((text) => text.trim()))] : written;
  if (texts.length < written.length) {
    const places = new Map(texts.map((text, place) => [text, place]));
    const placeOf = written.map((text) => places.get(text.trim()) as number);
    for (let row = 0; row < codes.length; row++)
      codes[row] = placeOf[codes[row] as number] as number;
  }
  return { codes, texts, kinds: new Array<'text'>(texts.length).fill('text') };
}
