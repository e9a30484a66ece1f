/** A list of texts as bytes: how long each is (UTF-16 units) and all of them joined. */
export interface EncodedTexts {
  /** one byte each where all are short, else four */
  lengths: Uint8Array | Uint32Array;
  encoding: TextEncoding;
  blob: Uint8Array;
}

/** How the joined text is written: `utf-16` only where it is no well-formed Unicode. */
export type TextEncoding = 'utf-8' | 'utf-16';

const UNITS_AT_ONCE = 8192;

const encoder = new TextEncoder();
// Without `ignoreBOM` a text that begins with U+FEFF would lose it.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Writes texts as bytes, exactly: also lone surrogates and NULs. */
export function encodeTexts(texts: readonly string[]): EncodedTexts {
  let longest = 0;
  for (const text of texts) if (text.length > longest) longest = text.length;
  const lengths = longest < 256 ? new Uint8Array(texts.length) : new Uint32Array(texts.length);
  for (let index = 0; index < texts.length; index++) lengths[index] = texts[index]?.length ?? 0;

  const joined = texts.join('');
  if (joined.isWellFormed()) return { lengths, encoding: 'utf-8', blob: encoder.encode(joined) };
  const units = new Uint16Array(joined.length);
  for (let index = 0; index < units.length; index++) units[index] = joined.charCodeAt(index);
  return { lengths, encoding: 'utf-16', blob: new Uint8Array(units.buffer) };
}

function areEqual(one: Uint8Array | Uint32Array, other: Uint8Array | Uint32Array): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** Whether two lists of texts are the same, byte for byte. */
export function areSameTexts(one: EncodedTexts, other: EncodedTexts): boolean {
  return (
    one.encoding === other.encoding &&
    areEqual(one.lengths, other.lengths) &&
    areEqual(one.blob, other.blob)
  );
}

/** Reads texts back; undefined where the bytes are not such texts. */
export function decodeTexts({ lengths, encoding, blob }: EncodedTexts): string[] | undefined {
  const joined = encoding === 'utf-8' ? decodeUtf8(blob) : decodeUtf16(blob);
  if (joined === undefined) return undefined;
  const texts = new Array<string>(lengths.length);
  let at = 0;
  for (let index = 0; index < lengths.length; index++) {
    const end = at + (lengths[index] ?? 0);
    texts[index] = joined.slice(at, end);
    at = end;
  }
  return at === joined.length ? texts : undefined;
}

function decodeUtf8(blob: Uint8Array): string | undefined {
  try {
    return decoder.decode(blob);
  } catch {
    return undefined;
  }
}

function decodeUtf16(blob: Uint8Array): string | undefined {
  if (blob.byteLength % 2 !== 0) return undefined;
  const units = new Uint16Array(blob.buffer, blob.byteOffset, blob.byteLength / 2);
  let text = '';
  for (let at = 0; at < units.length; at += UNITS_AT_ONCE) {
    text += String.fromCharCode(...units.subarray(at, at + UNITS_AT_ONCE));
  }
  return text;
}
