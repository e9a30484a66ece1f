import { Inflate, inflateSync } from 'fflate';
import type { IssueCode } from '#lib/domain/issue.ts';
import type { ByteSource } from './byte-source.ts';
import { crc32 } from './crc32.ts';
import { LOCAL_SIZE, type ZipDirectory, type ZipEntry } from './zip-directory.ts';

/** Why one entry is refused; the others go on. */
export type EntryRefusal = Extract<
  IssueCode,
  'zip-method' | 'zip-encrypted' | 'zip-entry-damaged' | 'zip-too-large'
>;

const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** how much of an archive is read at once, for entries that lie side by side */
const WINDOW = 4 * 1024 * 1024;
/** packed bytes that are unpacked at once: more go in steps, so that a lie is found out in time */
const STEP = 32 * 1024;
/** the largest entry that is unpacked at all, in bytes: an archive within the archive */
export const LARGEST_ENTRY = 512 * 1024 * 1024;

function inflateInSteps(packed: Uint8Array, size: number): Uint8Array | undefined {
  const bytes = new Uint8Array(size);
  let length = 0;
  let fits = true;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > size) fits = false;
    else bytes.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length && fits; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return fits && length === size ? bytes : undefined;
}

// Small entries share their memory: making an array for each costs as much as unpacking it.
const POOL = 1024 * 1024;
let pool = new Uint8Array(0);
let poolUsed = 0;

function room(size: number): Uint8Array {
  if (size > POOL / 8) return new Uint8Array(size);
  if (poolUsed + size > pool.length) {
    pool = new Uint8Array(POOL);
    poolUsed = 0;
  }
  return pool.subarray(poolUsed, poolUsed + size);
}

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  if (packed.length === 0) return size === 0 ? new Uint8Array(0) : undefined;
  try {
    if (packed.length > STEP) return inflateInSteps(packed, size);
    // One byte more than declared: whoever fills it, lied.
    const bytes = inflateSync(packed, { out: room(size + 1) });
    if (bytes.length !== size) return undefined;
    if (bytes.buffer === pool.buffer) poolUsed += size;
    return bytes;
  } catch {
    // fflate throws on what is no deflate stream.
    return undefined;
  }
}

/** Whether an entry's data lie in the archive as they are. */
export function isStored(entry: ZipEntry): boolean {
  return entry.method === STORED;
}

/** Why an entry is refused by what the directory says of it, or undefined. */
export function refusalOf(entry: ZipEntry): EntryRefusal | undefined {
  if (entry.isEncrypted) return 'zip-encrypted';
  if (entry.method !== STORED && entry.method !== DEFLATED) return 'zip-method';
  if (entry.method === STORED && entry.packed !== entry.unpacked) return 'zip-entry-damaged';
  return undefined;
}

/** The first unpacked bytes of an entry's data, at most `count`; empty where there are none. */
export function unpackStart(entry: ZipEntry, packed: Uint8Array, count: number): Uint8Array {
  if (entry.method === STORED) return packed.subarray(0, count);
  let start = new Uint8Array(0);
  try {
    const inflate = new Inflate((piece) => {
      if (start.length === 0) start = piece.slice(0, count);
    });
    for (let at = 0; at < packed.length && start.length === 0; at += 256) {
      inflate.push(packed.subarray(at, at + 256), false);
    }
  } catch {
    // Nothing to see: the whole entry will tell.
  }
  return start;
}

/** Unpacks an entry: never more than it declares, and only with the right CRC-32. */
export function unpack(entry: ZipEntry, packed: Uint8Array): Uint8Array | EntryRefusal {
  if (entry.unpacked > LARGEST_ENTRY) return 'zip-too-large';
  const bytes = entry.method === STORED ? packed : inflate(packed, entry.unpacked);
  if (!bytes || bytes.length !== entry.unpacked || crc32(bytes) !== entry.crc) {
    return 'zip-entry-damaged';
  }
  return bytes;
}

/**
 * Unpacks an entry from a file piece by piece, on a thread of the browser's own. Ends with an error
 * where it is not what the directory says; what came before must then be thrown away.
 */
export async function* unpackPieces(
  file: Blob,
  entry: ZipEntry,
  start: number,
): AsyncGenerator<Uint8Array> {
  const packed = file.slice(start, start + entry.packed).stream();
  const unpacked =
    entry.method === STORED ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = (unpacked as ReadableStream<Uint8Array>).getReader();
  let length = 0;
  let crc = 0;
  try {
    for (let { value } = await reader.read(); value; { value } = await reader.read()) {
      length += value.length;
      if (length > entry.unpacked) break;
      crc = crc32(value, crc);
      yield value;
    }
  } finally {
    await reader.cancel();
  }
  if (length !== entry.unpacked || crc !== entry.crc) throw new DamagedEntry();
}

/** Thrown by `unpackPieces`. */
export class DamagedEntry extends Error {}

/** Reads the data of entries one after another; neighbours are read from the source together. */
export class ZipReader {
  private window: Uint8Array = new Uint8Array(0);
  private windowFrom = 0;

  constructor(
    private readonly source: ByteSource,
    private readonly directory: ZipDirectory,
  ) {}

  /** Where an entry's packed data begins, or undefined where its local header is wrong. */
  async dataStart(entry: ZipEntry): Promise<number | undefined> {
    const header = await this.bytes(entry.offset, entry.offset + LOCAL_SIZE, entry.limit);
    if (header.length < LOCAL_SIZE) return undefined;
    const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
    if (view.getUint32(0, true) !== LOCAL) return undefined;
    const start = entry.offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
    return start + entry.packed <= entry.limit ? start : undefined;
  }

  /** An entry's packed data from where it begins, or undefined where it is not all there. */
  async packed(entry: ZipEntry, start: number): Promise<Uint8Array | undefined> {
    const bytes = await this.bytes(start, start + entry.packed, entry.limit);
    return bytes.length === entry.packed ? bytes : undefined;
  }

  /** Makes ready for the entries from `from` up to `to`: reads the neighbours among them at once. */
  async prepare(from: number, to: number): Promise<void> {
    const { directory } = this;
    const start = directory.offsetOf(from);
    if (this.holds(start, directory.limitOf(from))) return;
    let end = directory.limitOf(from);
    for (let i = from + 1; i < to; i++) {
      if (directory.offsetOf(i) !== end || directory.limitOf(i) - start > WINDOW) break;
      end = directory.limitOf(i);
    }
    if (end - start > WINDOW) return;
    this.window = await this.source.read(start, end);
    this.windowFrom = start;
  }

  private holds(from: number, to: number): boolean {
    return from >= this.windowFrom && to <= this.windowFrom + this.window.length;
  }

  private async bytes(from: number, to: number, limit: number): Promise<Uint8Array> {
    const end = Math.min(to, limit);
    if (this.holds(from, end)) {
      return this.window.subarray(from - this.windowFrom, end - this.windowFrom);
    }
    return this.source.read(from, end);
  }
}
