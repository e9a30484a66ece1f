import type { IssueCode } from '#lib/domain/issue.ts';
import type { ByteSource } from './byte-source.ts';

/** The encodings that a text is read in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text of any length: its encoding, and its pieces in order, as often as they are asked for. */
export interface TextFile {
  encoding: TextEncoding;
  pieces(): AsyncGenerator<string>;
  /** the same as bytes in UTF-8, without a byte order mark; characters may break at their edges */
  bytes(): AsyncGenerator<Uint8Array>;
}

const STEP = 4 * 1024 * 1024;

// Some runtimes leave 0x80–0x9F as control characters where windows-1252 has these. Five of the
// places are empty.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function placeHigh(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (one) => HIGH.charAt(one.charCodeAt(0) - 0x80));
}

function markOf(start: Uint8Array): TextEncoding | undefined {
  const [first, second, third] = start;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

async function* bytesOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  const read = (at: number) => source.read(at, at + STEP);
  let next = read(0);
  for (let at = 0; at < source.size; at += STEP) {
    const bytes = await next;
    // The next piece is fetched while this one is worked on.
    next = read(at + STEP);
    next.catch(() => undefined);
    yield bytes;
  }
}

async function* piecesOf(source: ByteSource, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const isWindows = encoding === 'windows-1252';
  for await (const bytes of bytesOf(source)) {
    const text = decoder.decode(bytes, { stream: true });
    if (text) yield isWindows ? placeHigh(text) : text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

const MARK_BYTES = 3;

async function* utf8Of(source: ByteSource, encoding: TextEncoding): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') {
    let isFirst = true;
    for await (const bytes of bytesOf(source)) {
      yield isFirst && markOf(bytes) ? bytes.subarray(MARK_BYTES) : bytes;
      isFirst = false;
    }
    return;
  }
  const encoder = new TextEncoder();
  for await (const text of piecesOf(source, encoding)) yield encoder.encode(text);
}

function textFile(source: ByteSource, encoding: TextEncoding): TextFile {
  return {
    encoding,
    pieces: () => piecesOf(source, encoding),
    bytes: () => utf8Of(source, encoding),
  };
}

/** Whether the bytes are UTF-8 to the last, or undefined where they hold a NUL and are no text. */
async function isUtf8(source: ByteSource): Promise<boolean | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isValid = true;
  for await (const bytes of bytesOf(source)) {
    if (bytes.includes(0)) return undefined;
    if (!isValid) continue;
    try {
      decoder.decode(bytes, { stream: true });
    } catch {
      isValid = false;
    }
  }
  try {
    decoder.decode();
  } catch {
    isValid = false;
  }
  return isValid;
}

/**
 * Tells how a text is encoded: by its byte order mark, else UTF-8 where all of it fits, else
 * windows-1252. Half characters of UTF-16 become U+FFFD. Bytes with a NUL character are no text.
 */
export async function openText(
  source: ByteSource,
): Promise<TextFile | Extract<IssueCode, 'table-binary'>> {
  const marked = markOf(await source.read(0, MARK_BYTES));
  if (marked === 'utf-16le' || marked === 'utf-16be') {
    for await (const text of piecesOf(source, marked)) {
      if (text.includes('\0')) return 'table-binary';
    }
    return textFile(source, marked);
  }
  const fits = await isUtf8(source);
  if (fits === undefined) return 'table-binary';
  return textFile(source, marked ?? (fits ? 'utf-8' : 'windows-1252'));
}
