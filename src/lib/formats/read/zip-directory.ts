import type { IssueCode } from '#lib/domain/issue.ts';
import { decodeName, isPassedOver } from './zip-names.ts';

/** The most entries that an archive may have. */
export const MOST_ENTRIES = 2_000_000;
/** The most bytes that an archive may unpack to, as declared. */
export const MOST_UNPACKED = 4 * 1024 ** 3;
/** The most bytes that one packed byte may stand for, over a whole archive. */
export const MOST_RATIO = 200;

const CENTRAL = 0x02014b50;
/** bytes of the fixed part of an entry in the directory */
export const CENTRAL_SIZE = 46;
/** bytes of the fixed part of the header before each entry's data */
export const LOCAL_SIZE = 30;

/** Why a whole archive is refused. */
export type ZipRefusal = Extract<
  IssueCode,
  'zip-damaged' | 'zip-too-large' | 'zip-too-many' | 'zip-ratio'
>;

/** What a directory says of an entry. */
export interface ZipEntry {
  name: string;
  method: number;
  isEncrypted: boolean;
  crc: number;
  packed: number;
  unpacked: number;
  /** place of its local header */
  offset: number;
  /** where the next entry (or the directory) begins: its data must end before */
  limit: number;
}

/** Thrown and caught within the reading of a directory: why the archive is refused. */
export class Refused extends Error {
  constructor(readonly refusal: ZipRefusal) {
    super(refusal);
  }
}

/** The directory of an archive: its entries are taken from it one by one, when asked for. */
export class ZipDirectory {
  /** sums over all entries, as declared */
  unpacked = 0;
  packed = 0;
  /** entries that are files */
  length = 0;
  /** place of each entry within the directory */
  private readonly places: Float64Array;
  private readonly offsets: Float64Array;
  /** where each entry's data ends at the least; later, where it must end */
  private readonly ends: Float64Array;
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    declared: number,
    private readonly shift: number,
    private readonly end: number,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = this.count(declared);
    this.places = new Float64Array(entries);
    this.offsets = new Float64Array(entries);
    this.ends = new Float64Array(entries);
    let at = 0;
    for (let i = 0; i < entries; i++) {
      const entry = this.parse(at);
      const end = entry.offset + LOCAL_SIZE + entry.packed;
      if (entry.offset < 0 || !(end <= this.end)) throw new Refused('zip-damaged');
      this.packed += entry.packed;
      this.unpacked += entry.unpacked;
      if (!isPassedOver(entry.name)) {
        this.places[this.length] = at;
        this.offsets[this.length] = entry.offset;
        this.ends[this.length] = end;
        this.length++;
      }
      at = this.endOf(at);
    }
    this.findLimits();
    if (this.unpacked > MOST_UNPACKED) throw new Refused('zip-too-large');
    if (this.unpacked > MOST_RATIO * Math.max(1, this.packed)) throw new Refused('zip-ratio');
  }

  /** An entry by its place among those that are files. */
  entry(index: number): ZipEntry {
    const entry = this.parse(this.places[index] as number);
    entry.limit = this.limitOf(index);
    return entry;
  }

  /** Where an entry begins. */
  offsetOf(index: number): number {
    return this.offsets[index] as number;
  }

  /** Where an entry must end at the latest. */
  limitOf(index: number): number {
    return this.ends[index] as number;
  }

  /** How many entries there are; the old form counts only up to 65,535 and then begins anew. */
  private count(declared: number): number {
    let entries = 0;
    for (let at = 0; at + CENTRAL_SIZE <= this.view.byteLength; entries++) {
      if (this.view.getUint32(at, true) !== CENTRAL) break;
      at = this.endOf(at);
    }
    if (entries > MOST_ENTRIES) throw new Refused('zip-too-many');
    if (entries !== declared && (entries & 0xffff) !== declared) throw new Refused('zip-damaged');
    return entries;
  }

  private endOf(at: number): number {
    const { view } = this;
    if (at + CENTRAL_SIZE > view.byteLength || view.getUint32(at, true) !== CENTRAL) {
      throw new Refused('zip-damaged');
    }
    const end =
      at +
      CENTRAL_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (end > view.byteLength) throw new Refused('zip-damaged');
    return end;
  }

  private parse(at: number): ZipEntry {
    const { view } = this;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const nameAt = at + CENTRAL_SIZE;
    const method = view.getUint16(at + 10, true);
    const entry: ZipEntry = {
      name: decodeName(this.bytes.subarray(nameAt, nameAt + nameLength), (flags & 0x800) !== 0),
      method,
      // Also strong encryption, and method 99, which hides the real one.
      isEncrypted: (flags & 0x2041) !== 0 || method === 99,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      limit: this.end,
    };
    const extraAt = nameAt + nameLength;
    this.parseZip64(entry, extraAt, extraAt + view.getUint16(at + 30, true));
    entry.offset += this.shift;
    return entry;
  }

  /** Takes sizes and place from the ZIP64 field where the short ones are full. */
  private parseZip64(entry: ZipEntry, from: number, to: number): void {
    const { view } = this;
    const full = 0xffffffff;
    if (entry.unpacked !== full && entry.packed !== full && entry.offset !== full) return;
    for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
      if (view.getUint16(at, true) !== 1) continue;
      const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
      let field = at + 4;
      const take = (short: number): number => {
        if (short !== full) return short;
        if (field + 8 > end) throw new Refused('zip-damaged');
        const long = Number(view.getBigUint64(field, true));
        field += 8;
        return long;
      };
      entry.unpacked = take(entry.unpacked);
      entry.packed = take(entry.packed);
      entry.offset = take(entry.offset);
      return;
    }
  }

  /** Finds where each entry must end; refuses archives whose entries lie over one another. */
  private findLimits(): void {
    const { length, offsets, ends } = this;
    let inOrder = true;
    for (let i = 1; i < length && inOrder; i++) {
      inOrder = (offsets[i] as number) > (offsets[i - 1] as number);
    }
    const order = new Uint32Array(length);
    for (let i = 0; i < length; i++) order[i] = i;
    if (!inOrder) order.sort((a, b) => (offsets[a] as number) - (offsets[b] as number));
    for (let i = 0; i < length; i++) {
      const index = order[i] as number;
      const limit = i + 1 < length ? (offsets[order[i + 1] as number] as number) : this.end;
      if ((ends[index] as number) > limit) throw new Refused('zip-damaged');
      ends[index] = limit;
    }
  }
}
