/** What a byte of character data asks for: nothing (0), or some of these. */
export const REFUSED = 1;
export const AMPERSAND = 2;
export const RETURN = 4;
export const GREATER = 8;
export const BEYOND_ASCII = 16;
export const NEW_LINE = 32;
export const LESS = 64;

/**
 * Flags per byte of UTF-8 text. Refused: control characters, and every lead byte from U+D000 up
 * (surrogates, private use, U+FFFE, characters of two code units), which are left to saxes.
 */
export const TEXT_FLAGS = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  if (byte < 0x20 || byte >= 0xed) TEXT_FLAGS[byte] = REFUSED;
  else if (byte >= 0x80) TEXT_FLAGS[byte] = BEYOND_ASCII;
}
TEXT_FLAGS[0x09] = NEW_LINE;
TEXT_FLAGS[0x0a] = NEW_LINE;
TEXT_FLAGS[0x0d] = RETURN;
TEXT_FLAGS[0x26] = AMPERSAND;
TEXT_FLAGS[0x3c] = LESS;
TEXT_FLAGS[0x3e] = GREATER;

/** Flags in text that need no look at all once the loop has ended. */
export const HARMLESS = NEW_LINE;

/** Per byte: 0 no part of a name, 1 may stand in it, 2 the colon, 3 may begin it. */
export const NAME_PARTS = new Uint8Array(256);
for (let byte = 0; byte < 128; byte++) {
  const character = String.fromCharCode(byte);
  if (/[A-Za-z_]/.test(character)) NAME_PARTS[byte] = 3;
  else if (/[0-9.-]/.test(character)) NAME_PARTS[byte] = 1;
}
NAME_PARTS[0x3a] = 2;

/** Whether a byte is a space, tab, line feed or return. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d;
}

function isCharacter(code: number): boolean {
  return (
    code === 0x09 ||
    code === 0x0a ||
    code === 0x0d ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** The character of a reference without its `&` and `;`, or undefined where it is not plainly good. */
function referred(name: string): string | undefined {
  switch (name) {
    case 'amp':
      return '&';
    case 'lt':
      return '<';
    case 'gt':
      return '>';
    case 'quot':
      return '"';
    case 'apos':
      return "'";
  }
  let code: number;
  if (/^#[0-9]{1,7}$/.test(name)) code = parseInt(name.slice(1), 10);
  else if (/^#x[0-9A-Fa-f]{1,6}$/.test(name)) code = parseInt(name.slice(2), 16);
  else return undefined;
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** The text with its references put in, or undefined where one is not plainly good. */
export function replaceReferences(raw: string): string | undefined {
  let result = '';
  let rest = 0;
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', rest)) {
    const end = raw.indexOf(';', at);
    if (end < 0 || end - at > 10) return undefined;
    const character = referred(raw.slice(at + 1, end));
    if (character === undefined) return undefined;
    result += raw.slice(rest, at) + character;
    rest = end + 1;
  }
  return result + raw.slice(rest);
}

/** Line ends as XML gives them on: every return, with or without line feed, is a line feed. */
export function normaliseLines(raw: string): string {
  return raw.replace(/\r\n?/g, '\n');
}
