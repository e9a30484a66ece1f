import type { Issue, IssueCode } from '#lib/domain/issue.ts';
import { blobSource, bytesSource, partSource, type ByteSource } from './byte-source.ts';
import { looksLikeXml } from './envelope.ts';
import { LARGEST_MESSAGE } from './xml-limits.ts';
import {
  MOST_ENTRIES,
  MOST_RATIO,
  MOST_UNPACKED,
  type ZipDirectory,
  type ZipEntry,
} from './zip-directory.ts';
import { openZip } from './zip-open.ts';
import { isStored, refusalOf, unpack, unpackStart, ZipReader } from './zip.ts';

/** What a file is, told by its content alone. */
export type SourceKind =
  | { kind: 'zip'; documents: number }
  | { kind: 'xml' }
  | { kind: 'profile'; text: string }
  | { kind: 'table' }
  | { kind: 'refused'; issue: IssueCode };

/**
 * A document of a file, a table in an archive, or why there is none at its place. `number` is that
 * place, from 0.
 */
export type SourceDocument =
  | { path: string[]; number: number; bytes: Uint8Array }
  | { path: string[]; number: number; table: Uint8Array }
  | { path: string[]; number: number; issue: Issue };

const START = 1024;
const LARGEST_PROFILE = 10 * 1024 * 1024;
/** Bytes of a table within an archive: it is unpacked in memory. */
const LARGEST_TABLE = 512 * 1024 * 1024;

type Kind = 'zip' | 'xml' | 'empty' | 'other' | 'page';

function kindOf(start: Uint8Array, size: number): Kind {
  if (size === 0) return 'empty';
  const [a, b, c, d] = start;
  // PK and the header of an entry, or of an archive without any.
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) return 'zip';
  if (looksLikeXml(start)) return isWebPage(start) ? 'page' : 'xml';
  const isBlank = size <= START && new TextDecoder().decode(start).trim() === '';
  return isBlank ? 'empty' : 'other';
}

// The container of workbooks before 2007, and of those with a password.
function isCompound(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

// Old systems hand out web pages as workbooks.
function isWebPage(start: Uint8Array): boolean {
  return /<(?:html|table)[\s>]/i.test(new TextDecoder('latin1').decode(start));
}

// The same mark as in domain/profile.ts, whose schema library has no place in a worker that reads.
function isProfile(text: string): boolean {
  return /"format"\s*:\s*"uitkomstwijzer-regioprofiel"/.test(text.slice(0, 1_000_000));
}

function refusedFile(code: IssueCode): SourceKind {
  return { kind: 'refused', issue: code };
}

/** Tells what a file is, by its content; an archive is told with the number of its documents. */
export async function inspectSource(file: Blob): Promise<SourceKind> {
  const source = blobSource(file);
  const start = await source.read(0, START);
  switch (kindOf(start, source.size)) {
    case 'empty':
      return refusedFile('empty-file');
    case 'xml':
      return { kind: 'xml' };
    case 'zip': {
      const directory = await openZip(source);
      if (typeof directory === 'string') return refusedFile(directory);
      if (isOfficeFile(directory)) return { kind: 'table' };
      return { kind: 'zip', documents: directory.length };
    }
    case 'page':
      return { kind: 'table' };
    case 'other': {
      // Only a profile is written with a brace, and it is never so large.
      if (source.size > LARGEST_PROFILE) return { kind: 'table' };
      const bytes = await source.read(0, source.size);
      const wide = start[0] === 0xff && start[1] === 0xfe;
      const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
      if (!/^\s*[{[]/.test(text)) return { kind: 'table' };
      return isProfile(text) ? { kind: 'profile', text } : refusedFile('unknown-kind');
    }
  }
}

/** Workbooks and text documents are archives as well; what is in them are no messages. */
function isOfficeFile(directory: ZipDirectory): boolean {
  for (let i = 0; i < Math.min(directory.length, 20); i++) {
    const { name } = directory.entry(i);
    if (name === '[Content_Types].xml' || name === 'mimetype') return true;
  }
  return false;
}

/** What archives within an archive unpack to, all together with the archive itself. */
interface Budget {
  entries: number;
  unpacked: number;
}

interface Spot {
  path: string[];
  number: number;
}

function refused(spot: Spot, code: IssueCode): SourceDocument {
  return { ...spot, issue: { code, place: { path: spot.path } } };
}

/** Takes an archive within an archive into the budget, or says why not. */
async function openNested(
  source: ByteSource,
  packed: number,
  budget: Budget,
): Promise<ZipDirectory | IssueCode> {
  const directory = await openZip(source);
  if (typeof directory === 'string') return directory;
  budget.entries += directory.length;
  budget.unpacked += directory.unpacked;
  if (budget.entries > MOST_ENTRIES) return 'zip-too-many';
  if (budget.unpacked > MOST_UNPACKED) return 'zip-too-large';
  if (directory.unpacked > MOST_RATIO * Math.max(1, packed)) return 'zip-ratio';
  return directory;
}

/** What an entry holds: a document's bytes, an archive, or why it is left. */
async function openEntry(
  source: ByteSource,
  reader: ZipReader,
  entry: ZipEntry,
): Promise<{ bytes: Uint8Array } | { table: Uint8Array } | { archive: ByteSource } | IssueCode> {
  const refusal = refusalOf(entry);
  if (refusal) return refusal;
  const start = await reader.dataStart(entry);
  if (start === undefined) return 'zip-entry-damaged';
  if (entry.unpacked > LARGEST_MESSAGE) {
    const head = await source.read(start, start + Math.min(entry.packed, 4096));
    const kind = kindOf(unpackStart(entry, head, START), entry.unpacked);
    if (kind === 'xml') return 'xml-too-large';
    if (kind !== 'zip' && entry.unpacked > LARGEST_TABLE) return 'table-too-long';
    // Stored as it is, it is read where it lies; its own entries are checked one by one.
    if (kind === 'zip' && isStored(entry))
      return { archive: partSource(source, start, start + entry.packed) };
  }
  const packed = await reader.packed(entry, start);
  const bytes = packed ? unpack(entry, packed) : 'zip-entry-damaged';
  if (typeof bytes === 'string') return bytes;
  switch (kindOf(bytes.subarray(0, START), bytes.length)) {
    case 'empty':
      return 'empty-file';
    case 'xml':
      return { bytes };
    case 'zip':
      return { archive: bytesSource(bytes) };
    case 'page':
      return { table: bytes };
    case 'other':
      // A file that can be no table must not be handed on to be found out there.
      return bytes.subarray(0, START).includes(0) && !isCompound(bytes)
        ? 'unknown-kind'
        : { table: bytes };
  }
}

async function* documentsOfZip(
  source: ByteSource,
  directory: ZipDirectory,
  range: { from: number; to: number },
  around: Spot | undefined,
  budget: Budget,
): AsyncGenerator<SourceDocument> {
  const reader = new ZipReader(source, directory);
  const to = Math.min(range.to, directory.length);
  for (let i = Math.max(0, range.from); i < to; i++) {
    const entry = directory.entry(i);
    const spot = { path: [...(around?.path ?? []), entry.name], number: around?.number ?? i };
    await reader.prepare(i, to);
    const found = await openEntry(source, reader, entry);
    if (typeof found === 'string') yield refused(spot, found);
    else if ('bytes' in found) yield { ...spot, bytes: found.bytes };
    else if ('table' in found) yield { ...spot, table: found.table };
    else {
      const nested = await openNested(found.archive, entry.packed, budget);
      if (typeof nested === 'string') yield refused(spot, nested);
      else if (isOfficeFile(nested)) {
        yield { ...spot, table: await found.archive.read(0, found.archive.size) };
      } else if (around) yield refused(spot, 'zip-nested-deep');
      else {
        const all = { from: 0, to: nested.length };
        yield* documentsOfZip(found.archive, nested, all, spot, budget);
      }
    }
  }
}

/**
 * Gives the documents of a file: its only one, or those of the entries `from` up to `to` of an
 * archive, in the order of its directory. The documents of an archive within it bear the number of
 * the entry that it is.
 */
export async function* documentsOf(
  file: Blob,
  from: number,
  to: number,
): AsyncGenerator<SourceDocument> {
  const source = blobSource(file);
  const spot = { path: [], number: 0 };
  const kind = kindOf(await source.read(0, START), source.size);
  if (kind === 'zip') {
    const directory = await openZip(source);
    if (typeof directory === 'string') yield refused(spot, directory);
    else if (isOfficeFile(directory)) yield refused(spot, 'unknown-kind');
    else {
      const budget = { entries: directory.length, unpacked: directory.unpacked };
      yield* documentsOfZip(source, directory, { from, to }, undefined, budget);
    }
    return;
  }
  if (from > 0 || to < 1) return;
  if (kind === 'empty') yield refused(spot, 'empty-file');
  else if (kind === 'other' || kind === 'page') yield refused(spot, 'unknown-kind');
  else if (source.size > LARGEST_MESSAGE) yield refused(spot, 'xml-too-large');
  else yield { ...spot, bytes: await source.read(0, source.size) };
}
