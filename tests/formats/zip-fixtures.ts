import { deflateSync } from 'fflate';
import { crc32 } from '#lib/formats/read/crc32.ts';

/** An entry of an archive to be made, with the lies it is to tell. */
export interface EntryShape {
  name: string;
  bytes?: Uint8Array;
  /** stored, deflated or any other method */
  method?: number;
  flags?: number;
  /** sizes behind the data, as writers of streams do */
  descriptor?: boolean;
  zip64?: boolean;
  /** what the directory says instead of the truth */
  declared?: { packed?: number; unpacked?: number; crc?: number; offset?: number };
}

class Writer {
  length = 0;
  private readonly parts: Uint8Array[] = [];

  put(bytes: Uint8Array): void {
    this.parts.push(bytes);
    this.length += bytes.length;
  }

  /** Numbers as [value, bytes] pairs, low byte first. */
  numbers(...fields: [number, number][]): void {
    const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
    const view = new DataView(bytes.buffer);
    let at = 0;
    for (const [value, width] of fields) {
      if (width === 2) view.setUint16(at, value, true);
      else if (width === 4) view.setUint32(at, value, true);
      else view.setBigUint64(at, BigInt(value), true);
      at += width;
    }
    this.put(bytes);
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

/** An archive of these entries. */
export function zipOf(
  entries: readonly EntryShape[],
  options: { zip64?: boolean; before?: Uint8Array; comment?: string } = {},
): Uint8Array {
  const out = new Writer();
  const directory = new Writer();
  const encoder = new TextEncoder();
  if (options.before) out.put(options.before);
  const base = out.length;
  for (const entry of entries) {
    const content = entry.bytes ?? new Uint8Array(0);
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateSync(content) : content;
    const name = encoder.encode(entry.name);
    const flags = (entry.flags ?? 0x800) | (entry.descriptor ? 8 : 0);
    const truth = { crc: crc32(content), packed: packed.length, unpacked: content.length };
    const told = { ...truth, offset: out.length - base, ...entry.declared };
    const early = entry.descriptor ? { crc: 0, packed: 0, unpacked: 0 } : truth;
    out.numbers([0x04034b50, 4], [20, 2], [flags, 2], [method, 2], [0, 4]);
    out.numbers([early.crc, 4], [early.packed, 4], [early.unpacked, 4], [name.length, 2], [0, 2]);
    out.put(name);
    out.put(packed);
    if (entry.descriptor) {
      out.numbers([0x08074b50, 4], [truth.crc, 4], [truth.packed, 4], [truth.unpacked, 4]);
    }
    const full = 0xffffffff;
    const short = entry.zip64 ? { packed: full, unpacked: full, offset: full } : told;
    directory.numbers([0x02014b50, 4], [45, 2], [45, 2], [flags, 2], [method, 2], [0, 4]);
    directory.numbers([told.crc, 4], [short.packed, 4], [short.unpacked, 4], [name.length, 2]);
    directory.numbers([entry.zip64 ? 28 : 0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [short.offset, 4]);
    directory.put(name);
    if (entry.zip64) {
      directory.numbers([1, 2], [24, 2], [told.unpacked, 8], [told.packed, 8], [told.offset, 8]);
    }
  }
  const start = out.length;
  out.put(directory.bytes());
  const count = entries.length;
  if (options.zip64) {
    const end = out.length;
    out.numbers([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8]);
    out.numbers([count, 8], [directory.length, 8], [start - base, 8]);
    out.numbers([0x07064b50, 4], [0, 4], [end, 8], [1, 4]);
  }
  const comment = encoder.encode(options.comment ?? '');
  const [entriesTold, sizeTold, startTold] = options.zip64
    ? [0xffff, 0xffffffff, 0xffffffff]
    : [count & 0xffff, directory.length, start - base];
  out.numbers([0x06054b50, 4], [0, 2], [0, 2], [entriesTold, 2], [entriesTold, 2]);
  out.numbers([sizeTold, 4], [startTold, 4], [comment.length, 2]);
  out.put(comment);
  return out.bytes();
}

/** A file of these bytes. */
export function blobOf(bytes: Uint8Array): Blob {
  return new Blob([bytes as BlobPart]);
}
