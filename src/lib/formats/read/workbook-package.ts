import { zipSync, type Zippable } from 'fflate';
import type { IssueCode } from '#lib/domain/issue.ts';
import { blobSource } from './byte-source.ts';
import { lookIntoOds } from './ods.ts';
import { openZip } from './zip-open.ts';
import type { PlainSheets } from './plain-sheets.ts';
import { DamagedEntry, refusalOf, unpack, unpackPieces, ZipReader } from './zip.ts';
import type { ZipDirectory, ZipEntry } from './zip-directory.ts';

/** The parts of a workbook that hold cells, packed anew without compression. */
export interface WorkbookPackage {
  type: 'xlsx' | 'ods';
  hasMacros: boolean;
  /** the hidden tables of an ODS by their name as it is written: the library does not look for them */
  hiddenTables: ReadonlySet<string>;
  bytes: Uint8Array;
}

/** a part becomes one text, and no text is longer than this */
const LARGEST_PART = 500_000_000;
const MOST_UNPACKED = 1024 ** 3;

const XLSX_LEFT_OUT =
  /\/(media|embeddings|printerSettings|pivotCache|pivotTables|charts|diagrams|fonts)\/|vbaProject/i;
const ODS_KEPT = /^(mimetype|(content|styles|meta|settings)\.xml|META-INF\/manifest\.xml)$/;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

async function stubOf(
  file: Blob,
  entry: ZipEntry,
  start: number,
  plain: PlainSheets,
): Promise<Uint8Array | undefined> {
  try {
    return await plain.take(unpackPieces(file, entry, start));
  } catch (error) {
    // What is wrong with it is told by whoever reads the whole of it.
    if (error instanceof DamagedEntry || error instanceof TypeError) return undefined;
    throw error;
  }
}

function typeOf(names: readonly string[]): WorkbookPackage['type'] | undefined {
  if (names.some((name) => /^\/?xl\/workbook\.(xml|bin)$/i.test(name))) return 'xlsx';
  // Some writers name the part otherwise; the library finds it by the list of content types.
  const isOffice =
    names.includes('[Content_Types].xml') && names.some((name) => /sheet/i.test(name));
  if (isOffice) return 'xlsx';
  return names.includes('mimetype') && names.includes('content.xml') ? 'ods' : undefined;
}

function namesOf(directory: ZipDirectory): string[] {
  return Array.from(
    { length: Math.min(directory.length, 10_000) },
    (_, i) => directory.entry(i).name,
  );
}

/**
 * Opens the archive that a workbook is: told by its directory, unpacked within limits with every
 * part checked, and packed again so that whoever reads it has nothing left to unpack. The sheets of
 * an XLSX are handed to `plain`, if given, and are stubs in the package; undefined where they cannot.
 */
export async function openPackage(
  file: Blob,
  plain?: PlainSheets,
): Promise<WorkbookPackage | IssueCode | undefined> {
  const source = blobSource(file);
  const directory = await openZip(source);
  if (typeof directory === 'string') {
    return directory === 'zip-damaged' ? 'workbook-damaged' : 'workbook-too-large';
  }
  const names = namesOf(directory);
  const type = typeOf(names);
  if (!type) return 'unknown-kind';
  const reader = new ZipReader(source, directory);
  const parts = new Map<string, Uint8Array>();
  let unpacked = 0;
  for (const [place, name] of names.entries()) {
    if (type === 'ods' ? !ODS_KEPT.test(name) : XLSX_LEFT_OUT.test(name)) continue;
    const entry = directory.entry(place);
    if (plain && SHEET.test(name)) {
      const start = refusalOf(entry) ? undefined : await reader.dataStart(entry);
      const stub = start === undefined ? undefined : await stubOf(file, entry, start, plain);
      if (!stub) return undefined;
      parts.set(name, stub);
      continue;
    }
    unpacked += entry.unpacked;
    if (entry.unpacked > LARGEST_PART || unpacked > MOST_UNPACKED) return 'workbook-too-large';
    const refusal = refusalOf(entry);
    if (refusal) return refusal === 'zip-encrypted' ? 'workbook-protected' : 'workbook-damaged';
    const start = await reader.dataStart(entry);
    const packed = start === undefined ? undefined : await reader.packed(entry, start);
    const bytes = packed && unpack(entry, packed);
    if (!bytes || typeof bytes === 'string') return 'workbook-damaged';
    parts.set(name, bytes);
  }
  const ods = type === 'ods' ? lookIntoOds(parts) : undefined;
  if (typeof ods === 'string') return ods;
  const kept = Object.fromEntries(parts) as Zippable;
  return {
    type,
    hasMacros: names.some((name) => /vbaProject\.bin$|^Basic\//i.test(name)),
    hiddenTables: ods?.hidden ?? new Set(),
    bytes: zipSync(kept, { level: 0 }),
  };
}
