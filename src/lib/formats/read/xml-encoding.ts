import type { IssueCode } from '#lib/domain/issue.ts';
import { LARGEST_MESSAGE } from './xml-limits.ts';
import type { XmlText } from './xml.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');
const encoder = new TextEncoder();

const LATIN = new Set([
  'iso-8859-1',
  'iso8859-1',
  'iso_8859-1',
  'latin1',
  'windows-1252',
  'cp1252',
]);

/** The encoding that an XML declaration names, in lower case; `utf-8` where it names none. */
function declaredEncoding(bytes: Uint8Array): string {
  if (bytes[0] !== 0x3c || bytes[1] !== 0x3f) return 'utf-8';
  const start = windows1252.decode(bytes.subarray(0, 200));
  const match = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(start);
  return match?.[1]?.toLowerCase() ?? 'utf-8';
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
  let body = bytes;
  let encoding: string;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    body = bytes.subarray(3);
    encoding = 'utf-8';
  } else if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    encoding = 'utf-16le';
  } else if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    encoding = 'utf-16be';
  } else {
    encoding = transcoded ? 'utf-8' : declaredEncoding(bytes);
  }
  if (encoding === 'us-ascii' || encoding === 'ascii') {
    return bytes.some((byte) => byte > 127)
      ? { code: 'xml-encoding' }
      : { utf8: bytes, text: utf8.decode(bytes) };
  }
  if (encoding === 'utf-8' || encoding === 'utf8') {
    const text = decode(utf8, body);
    return text === undefined ? { code: 'xml-encoding' } : { utf8: body, text };
  }
  let text: string | undefined;
  if (LATIN.has(encoding)) text = decode(windows1252, body);
  else if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const marked = bytes[0] === 0xff || bytes[0] === 0xfe;
    if (marked) text = decode(new TextDecoder(encoding, { fatal: true }), body);
  }
  return text === undefined ? { code: 'xml-encoding' } : { utf8: encoder.encode(text), text };
}
