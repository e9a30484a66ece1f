import type { IssueCode } from '#lib/domain/issue.ts';
import { LARGEST_MESSAGE } from './xml-limits.ts';
import type { XmlText } from './xml-handler.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf16le = new TextDecoder('utf-16le', { fatal: true });
const utf16be = new TextDecoder('utf-16be', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');
const encoder = new TextEncoder();

const UTF_8 = new Set(['utf-8', 'utf8']);
const ASCII = new Set(['us-ascii', 'ascii']);
const LATIN = new Set([
  'iso-8859-1',
  'iso8859-1',
  'iso_8859-1',
  'latin1',
  'windows-1252',
  'cp1252',
]);

const DECLARED = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;

/** The encoding that an XML declaration names, in lower case; `utf-8` where it names none. */
function declaredEncoding(start: string): string {
  if (!start.startsWith('<?xml')) return 'utf-8';
  if (start.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) return 'utf-8';
  return DECLARED.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
}

function found(
  bytes: Uint8Array | undefined,
  text: string | undefined,
): XmlText | { code: 'xml-encoding' } {
  if (text === undefined) return { code: 'xml-encoding' };
  return { utf8: bytes ?? encoder.encode(text), text };
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Decodes a document by its byte order mark, else by its XML declaration, strictly. `transcoded`
 * says that the bytes are UTF-8 whatever the declaration says. Returns `xml-too-large` before
 * decoding, and `xml-encoding` where bytes do not fit or the encoding is one that is not read.
 */
export function decodeXml(
  bytes: Uint8Array,
  transcoded = false,
): XmlText | { code: Extract<IssueCode, 'xml-too-large' | 'xml-encoding'> } {
  if (bytes.length > LARGEST_MESSAGE) return { code: 'xml-too-large' };
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const body = bytes.subarray(3);
    return found(body, decode(utf8, body));
  }
  if (first === 0xff && second === 0xfe) return found(undefined, decode(utf16le, bytes));
  if (first === 0xfe && second === 0xff) return found(undefined, decode(utf16be, bytes));
  const text = decode(utf8, bytes);
  const start = text ?? windows1252.decode(bytes.subarray(0, 200));
  const encoding = transcoded ? 'utf-8' : declaredEncoding(start.slice(0, 200));
  if (UTF_8.has(encoding)) return found(bytes, text);
  const isAscii = text !== undefined && text.length === bytes.length;
  if (ASCII.has(encoding)) return found(bytes, isAscii ? text : undefined);
  if (!LATIN.has(encoding)) return { code: 'xml-encoding' };
  return isAscii ? found(bytes, text) : found(undefined, windows1252.decode(bytes));
}
