import type { ColumnKind, TableSchema, TextColumn } from '#lib/domain/columns.ts';
import { Fault } from '#lib/domain/fault.ts';
import { BATCH_TABLES, TRAFFIC_TABLES, type StoredBatch } from '#lib/domain/records.ts';
import { areSameTexts, decodeTexts, encodeTexts } from './texts.ts';
import type { EncodedTexts, TextEncoding } from './texts.ts';

/**
 * Version of the layout of a chunk. Raise it with every change of the layout or of a schema in
 * BATCH_TABLES, and read the older version as well.
 */
export const CHUNK_VERSION = 3;
/** Versions that can be read: the first had no tables of deliveries, the second wrote every column. */
const READABLE_VERSIONS = [1, 2, CHUNK_VERSION];

/*
 * A chunk: 4 bytes with the length of the header, 4 zeros, the header (JSON), and then the columns
 * of each table in the order of its schema. All begin at a multiple of 8, so that the columns can be
 * read where they stand. A text column is its codes, the lengths of its texts and the joined texts.
 * A column that an earlier table has as well is not written again.
 * Numbers are little-endian, as on every machine that runs a browser.
 */
interface ChunkHeader {
  version: number;
  tables: Record<string, TableHeader>;
}

interface TableHeader {
  rows: number;
  /** names and kinds of the columns, as `law:uint8 release:text` */
  columns: string;
  texts: TextsHeader[];
  /** by name of a column that is not written again, its place among those that were written */
  same?: Record<string, number>;
}

/** How many texts, bytes for each length, bytes of the joined texts, and how these are written. */
type TextsHeader = [count: number, lengthWidth: number, bytes: number, encoding: TextEncoding];

type AnyColumn = Uint8Array | Int32Array | Float64Array | TextColumn;
type AnyTable = { length: number; columns: Record<string, AnyColumn> };

const PREFIX = 8;
const WIDTHS: Record<ColumnKind, number> = { uint8: 1, int32: 4, float64: 8, text: 4, bytes16: 16 };

const LAYOUTS = Object.entries(BATCH_TABLES as Record<string, TableSchema>).map(
  ([name, schema]) => {
    const columns = Object.entries(schema);
    return { name, columns, words: columns.map((column) => column.join(':')).join(' ') };
  },
);

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8;

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Writes a batch as one buffer. A column of another length than its table is a bug (RangeError). */
export function encodeBatch(batch: StoredBatch): ArrayBuffer {
  const parts: Uint8Array[] = [];
  const tables: Record<string, TableHeader> = {};
  // Tables of one batch may share their texts.
  const written = new Map<readonly string[], EncodedTexts>();
  const places = new Map<AnyColumn, number>();
  for (const { name, columns, words } of LAYOUTS) {
    const table = (batch as unknown as Record<string, AnyTable | undefined>)[name];
    if (!table || isEmpty(table)) continue;
    const texts: TextsHeader[] = [];
    const same: Record<string, number> = {};
    for (const [column, kind] of columns) {
      const values = table.columns[column] as AnyColumn;
      const numbers = 'codes' in values ? values.codes : values;
      if (numbers.byteLength !== table.length * WIDTHS[kind]) throw new RangeError(column);
      const place = places.get(values);
      if (place !== undefined) {
        same[column] = place;
        continue;
      }
      places.set(values, places.size);
      parts.push(bytesOf(numbers));
      if (!('codes' in values)) continue;
      const made = written.get(values.dictionary) ?? encodeTexts(values.dictionary);
      written.set(values.dictionary, made);
      const { lengths, encoding, blob } = made;
      parts.push(bytesOf(lengths), blob);
      texts.push([lengths.length, lengths.BYTES_PER_ELEMENT, blob.byteLength, encoding]);
    }
    tables[name] = { rows: table.length, columns: words, texts, same };
  }
  const header: ChunkHeader = { version: CHUNK_VERSION, tables };
  return joined(encoder.encode(JSON.stringify(header)), parts);
}

/** A chunk of one message has four empty tables: leaving them out makes it small and quick. */
function isEmpty(table: AnyTable): boolean {
  return (
    table.length === 0 &&
    Object.values(table.columns).every(
      (column) => !('codes' in column) || column.dictionary.length === 0,
    )
  );
}

function joined(header: Uint8Array, parts: readonly Uint8Array[]): ArrayBuffer {
  let size = aligned(PREFIX + header.byteLength);
  for (const part of parts) size += aligned(part.byteLength);
  const buffer = new ArrayBuffer(size);
  const bytes = new Uint8Array(buffer);
  new DataView(buffer).setUint32(0, header.byteLength, true);
  bytes.set(header, PREFIX);
  let at = aligned(PREFIX + header.byteLength);
  for (const part of parts) {
    bytes.set(part, at);
    at += aligned(part.byteLength);
  }
  return buffer;
}

/**
 * Reads a batch back; its columns are views on the buffer. Faults: `storage-damaged` for anything
 * malformed, `storage-newer` for a chunk that a newer version of the application wrote.
 */
export function decodeBatch(buffer: ArrayBuffer): StoredBatch {
  const reader = new ChunkReader(buffer);
  const header = reader.header();
  const batch: Record<string, AnyTable> = {};
  let found = 0;
  for (const layout of LAYOUTS) {
    const written = Object.hasOwn(header.tables, layout.name) ? header.tables[layout.name] : null;
    if (written) found++;
    else if (!Object.hasOwn(TRAFFIC_TABLES, layout.name)) continue;
    batch[layout.name] = reader.table(layout.columns, layout.words, written);
  }
  if (found !== Object.keys(header.tables).length || !reader.atEnd) throw damaged();
  return batch as unknown as StoredBatch;
}

const damaged = (): Fault => new Fault('storage-damaged');

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** Walks through a chunk from its beginning to its end. */
class ChunkReader {
  #at = 0;
  /** the texts of each column name that were read last: another table may have the same */
  readonly #last = new Map<string, { texts: EncodedTexts; dictionary: string[] }>();
  /** the columns that were written, with what each holds */
  readonly #written: { values: AnyColumn; kind: ColumnKind; rows: number }[] = [];

  constructor(readonly buffer: ArrayBuffer) {}

  get atEnd(): boolean {
    return this.#at === this.buffer.byteLength;
  }

  header(): ChunkHeader {
    const length = new DataView(this.buffer, this.#take(PREFIX)).getUint32(0, true);
    const bytes = new Uint8Array(this.buffer, this.#take(length), length);
    let header: Partial<ChunkHeader> | null;
    try {
      header = JSON.parse(decoder.decode(bytes)) as Partial<ChunkHeader> | null;
    } catch {
      throw damaged();
    }
    if (typeof header?.version !== 'number') throw damaged();
    if (header.version > CHUNK_VERSION) throw new Fault('storage-newer');
    if (!READABLE_VERSIONS.includes(header.version)) throw damaged();
    if (typeof header.tables !== 'object' || !header.tables) throw damaged();
    return header as ChunkHeader;
  }

  table(
    layout: readonly [string, ColumnKind][],
    words: string,
    header: Partial<TableHeader> | null | undefined,
  ): AnyTable {
    const { rows, columns, texts, same } = header ?? {
      rows: 0,
      columns: words,
      texts: undefined,
      same: undefined,
    };
    if (!isCount(rows) || columns !== words || (header && !Array.isArray(texts))) throw damaged();
    let text = 0;
    const table: AnyTable = { length: rows, columns: {} };
    for (const [name, kind] of layout) {
      if (same && Object.hasOwn(same, name)) {
        table.columns[name] = this.#again(same[name], kind, rows);
        continue;
      }
      const values =
        kind === 'text'
          ? this.#text(name, rows, header ? texts?.[text++] : [0, 1, 0, 'utf-8'])
          : this.#numbers(kind, rows);
      table.columns[name] = values;
      if (header) this.#written.push({ values, kind, rows });
    }
    if (texts && texts.length !== text) throw damaged();
    return table;
  }

  #again(place: number | undefined, kind: ColumnKind, rows: number): AnyColumn {
    const written = this.#written[place ?? -1];
    if (written?.kind !== kind || written.rows !== rows) throw damaged();
    return written.values;
  }

  #numbers(kind: ColumnKind, rows: number): Uint8Array | Int32Array | Float64Array {
    const start = this.#take(rows * WIDTHS[kind]);
    if (kind === 'int32') return new Int32Array(this.buffer, start, rows);
    if (kind === 'float64') return new Float64Array(this.buffer, start, rows);
    return new Uint8Array(this.buffer, start, rows * WIDTHS[kind]);
  }

  #text(name: string, rows: number, header: unknown): TextColumn {
    if (!Array.isArray(header)) throw damaged();
    const [count, width, bytes, encoding] = header as TextsHeader;
    if (!isCount(count) || !isCount(bytes) || (width !== 1 && width !== 4)) throw damaged();
    if (encoding !== 'utf-8' && encoding !== 'utf-16') throw damaged();
    const codes = new Uint32Array(this.buffer, this.#take(rows * WIDTHS.text), rows);
    const start = this.#take(count * width);
    const lengths =
      width === 1
        ? new Uint8Array(this.buffer, start, count)
        : new Uint32Array(this.buffer, start, count);
    const blob = new Uint8Array(this.buffer, this.#take(bytes), bytes);
    const dictionary = this.#dictionary(name, { lengths, encoding, blob });
    for (let row = 0; row < rows; row++) if ((codes[row] ?? count) >= count) throw damaged();
    return { codes, dictionary };
  }

  #dictionary(name: string, texts: EncodedTexts): string[] {
    const last = this.#last.get(name);
    if (last && areSameTexts(last.texts, texts)) return last.dictionary;
    const dictionary = decodeTexts(texts);
    if (!dictionary) throw damaged();
    this.#last.set(name, { texts, dictionary });
    return dictionary;
  }

  /** Where the next `bytes` begin. */
  #take(bytes: number): number {
    const start = this.#at;
    const end = start + bytes;
    // The last part, too, is filled up to a multiple of 8.
    if (aligned(end) > this.buffer.byteLength) throw damaged();
    this.#at = aligned(end);
    return start;
  }
}
