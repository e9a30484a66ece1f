import type { ByteSource } from './byte-source.ts';
import {
  CENTRAL_SIZE,
  MOST_ENTRIES,
  Refused,
  ZipDirectory,
  type ZipRefusal,
} from './zip-directory.ts';

const LARGEST_DIRECTORY = 1024 ** 3;
const END = 0x06054b50;
const END_SIZE = 22;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_SIZE = 20;

/** Where the record at the end of an archive is, or -1. */
function findEnd(tail: Uint8Array): number {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  let candidate = -1;
  for (let at = tail.length - END_SIZE; at >= 0; at--) {
    if (tail[at] !== 0x50 || view.getUint32(at, true) !== END) continue;
    const end = at + END_SIZE + view.getUint16(at + 20, true);
    if (end === tail.length) return at;
    // Some bytes behind the archive are taken as they are; a comment that is cut off is not.
    if (end < tail.length && candidate < 0) candidate = at;
  }
  return candidate;
}

async function readDirectory(source: ByteSource): Promise<ZipDirectory> {
  const tailFrom = Math.max(0, source.size - END_SIZE - LOCATOR_SIZE - 65535);
  const tail = await source.read(tailFrom, source.size);
  const at = findEnd(tail);
  if (at < 0) throw new Refused('zip-damaged');
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  let entries = view.getUint16(at + 10, true);
  let size = view.getUint32(at + 12, true);
  let offset = view.getUint32(at + 16, true);
  let end = tailFrom + at;
  const locator = at - LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const place = Number(view.getBigUint64(locator + 8, true));
    const record = place + 56 <= end ? await source.read(place, place + 56) : undefined;
    const long = record && new DataView(record.buffer, record.byteOffset, record.byteLength);
    if (long?.byteLength !== 56 || long.getUint32(0, true) !== END_64) {
      throw new Refused('zip-damaged');
    }
    entries = Number(long.getBigUint64(32, true));
    size = Number(long.getBigUint64(40, true));
    offset = Number(long.getBigUint64(48, true));
    end = place;
  }
  if (entries > MOST_ENTRIES) throw new Refused('zip-too-many');
  if (size > LARGEST_DIRECTORY) throw new Refused('zip-too-large');
  // Bytes before the archive (a program that unpacks it) shift every place in it.
  const start = end - size;
  if (start < offset || size < entries * CENTRAL_SIZE) throw new Refused('zip-damaged');
  const bytes = await source.read(start, end);
  if (bytes.length !== size) throw new Refused('zip-damaged');
  return new ZipDirectory(bytes, entries, start - offset, start);
}

/** Reads the directory of an archive, or says why the archive is refused as a whole. */
export async function openZip(source: ByteSource): Promise<ZipDirectory | ZipRefusal> {
  try {
    return await readDirectory(source);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    if (error instanceof RangeError) return 'zip-damaged';
    throw error;
  }
}
