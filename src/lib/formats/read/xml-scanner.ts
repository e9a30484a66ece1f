import {
  AMPERSAND,
  BEYOND_ASCII,
  GREATER,
  HARMLESS,
  NAME_PARTS,
  REFUSED,
  RETURN,
  TEXT_FLAGS,
  isSpace,
  normaliseLines,
  replaceReferences,
} from './xml-characters.ts';
import { NameTable, type TagName } from './xml-names.ts';
import { PartScanner } from './xml-parts.ts';
import type { XmlHandler, XmlSource, XmlText } from './xml-handler.ts';
import { DEEPEST } from './xml-limits.ts';

const DECLARATION =
  /^<\?xml[ \t\n\r]+version="1\.0"(?:[ \t\n\r]+encoding="[A-Za-z][A-Za-z0-9._-]*")?(?:[ \t\n\r]+standalone="(?:yes|no)")?[ \t\n\r]*\?>$/;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const names = new NameTable();

/**
 * The fast way through a document: reads what it wholly understands and gives up on all else. What
 * it accepts, saxes accepts with the same events; what it gives up on says nothing.
 */
export class XmlScanner extends PartScanner implements XmlSource {
  /** the declaration of an earlier document, known to be good */
  private goodDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';
  private readonly bindingsAt = new Int32Array(DEEPEST + 2);
  private readonly tags: TagName[] = new Array<TagName>(DEEPEST + 2).fill(names.first);
  private readonly wanted = new Uint8Array(DEEPEST + 2);
  private readonly texts: string[] = new Array<string>(DEEPEST + 2).fill('');

  /** Reads a document; false means that it gave up and the events are void. */
  scan(input: XmlText, handler: XmlHandler, outer?: ReadonlyMap<string, string>): boolean {
    const bytes = (this.bytes = input.utf8);
    const length = bytes.length;
    this.text = input.text;
    this.continuations = 0;
    this.scope.begin(outer);
    const { wanted, texts, tags, bindingsAt, scope } = this;
    const view = new DataView(bytes.buffer, bytes.byteOffset, length);
    const textFlags = TEXT_FLAGS;
    const nameParts = NAME_PARTS;
    // Every loop below ends at one of these bytes at the latest, and need not look for the end.
    const last = bytes[length - 1];
    if (last !== 0x3e && !isSpace(last)) return false;
    handler.start(this);
    let depth = 0;
    let previous = names.first;
    let i = this.declaration();
    if (i >= 0) i = this.between(i);
    if (i < 0) return false;
    for (;;) {
      if (depth > 0) {
        const from = i;
        let flags = 0;
        let byte: number;
        while (i < length && (byte = bytes[i] as number) !== 0x3c) {
          flags |= textFlags[byte] as number;
          i++;
        }
        if (i >= length || (flags & REFUSED) !== 0) return false;
        if (i > from && ((flags & ~HARMLESS) !== 0 || wanted[depth] === 1)) {
          if (!this.characters(from, i, flags, depth)) return false;
        }
      }
      let byte = bytes[++i] as number;
      if (byte === 0x2f) {
        const tag = tags[depth] as TagName;
        if (depth === 0 || !tag.standsAt(view, i + 1)) return false;
        i += 1 + tag.bytes.length;
        while (isSpace(bytes[i])) i++;
        if (bytes[i++] !== 0x3e) return false;
        handler.close(texts[depth] as string, i);
        if (scope.count !== bindingsAt[depth]) scope.unbind(bindingsAt[depth] as number);
        depth--;
      } else if (nameParts[byte] === 3) {
        const start = i;
        let name = previous.next;
        if (
          name === undefined ||
          !name.standsAt(view, i) ||
          nameParts[bytes[i + name.bytes.length] as number] !== 0
        ) {
          name = this.name(i);
          if (name === undefined) return false;
          previous.next = name;
        }
        previous = name;
        i += name.bytes.length;
        byte = bytes[i] as number;
        if (++depth > DEEPEST) return false;
        bindingsAt[depth] = scope.count;
        tags[depth] = name;
        if (byte !== 0x3e && byte !== 0x2f) {
          i = depth === 1 && !outer ? this.rootAttributes(name, i, view) : this.attributes(i);
          if (i < 0) return false;
        }
        const empty = bytes[i] === 0x2f;
        if (empty) i++;
        if (bytes[i++] !== 0x3e) return false;
        if (name.version !== scope.version && !scope.resolveName(name)) return false;
        wanted[depth] = handler.open(name.local, name.namespace, start - 1) ? 1 : 0;
        texts[depth] = '';
        if (!empty) continue;
        handler.close('', i);
        if (scope.count !== bindingsAt[depth]) scope.unbind(bindingsAt[depth] as number);
        depth--;
      } else if (byte === 0x21) {
        i = bytes[i + 1] === 0x5b ? this.section(i, depth) : this.comment(i);
        if (i < 0) return false;
        continue;
      } else {
        return false;
      }
      if (depth === 0) return this.between(i) === length;
    }
  }

  stretch(from: number, to: number): string {
    return decoder.decode(this.bytes.subarray(from, to));
  }

  namespaces(): Map<string, string> {
    return this.scope.inForce();
  }

  /** The place after the XML declaration (0 where there is none), or -1. */
  private declaration(): number {
    const { bytes, text } = this;
    if (bytes[0] !== 0x3c || bytes[1] !== 0x3f) return 0;
    if (text.startsWith(this.goodDeclaration)) return this.goodDeclaration.length;
    const end = text.slice(0, 200).indexOf('?>');
    const declaration = text.slice(0, end + 2);
    if (end < 0 || !DECLARATION.test(declaration.replaceAll("'", '"'))) return -1;
    // Its bytes are ASCII where the pattern fits, so that places in bytes and text are the same.
    this.goodDeclaration = declaration;
    return declaration.length;
  }

  /** Skips white space and comments outside the root; the place of a tag's `<` or the end, or -1. */
  private between(from: number): number {
    const { bytes } = this;
    let i = from;
    for (;;) {
      while (isSpace(bytes[i])) i++;
      if (i === bytes.length) return i;
      if (bytes[i] !== 0x3c) return -1;
      if (bytes[i + 1] !== 0x21) return i;
      i = this.comment(i + 1);
      if (i < 0) return -1;
    }
  }

  /** The name that begins at a place, or undefined where it is not a plain one. */
  private name(from: number): TagName | undefined {
    const { bytes } = this;
    let hash = 0;
    let colon = -1;
    let i = from;
    let part = 3;
    let byte = bytes[i] as number;
    while (part !== 0) {
      if (part === 2) {
        if (colon >= 0 || NAME_PARTS[bytes[i + 1] as number] !== 3) return undefined;
        colon = i;
      }
      hash = (Math.imul(hash, 31) + byte) | 0;
      byte = bytes[++i] as number;
      part = NAME_PARTS[byte] as number;
    }
    return names.find(bytes, from, i, colon, hash);
  }

  /** Takes in a stretch of character data; false where it is not plainly good. */
  private characters(from: number, to: number, flags: number, depth: number): boolean {
    const { bytes } = this;
    if ((flags & GREATER) !== 0) {
      for (let i = from + 2; i < to; i++) {
        if (bytes[i] === 0x3e && bytes[i - 1] === 0x5d && bytes[i - 2] === 0x5d) return false;
      }
    }
    const wanted = this.wanted[depth] === 1;
    const before = this.continuations;
    if ((flags & BEYOND_ASCII) !== 0) this.countContinuations(from, to);
    if (!wanted && (flags & AMPERSAND) === 0) return true;
    let piece: string | undefined = this.text.slice(from - before, to - this.continuations);
    if ((flags & RETURN) !== 0) piece = normaliseLines(piece);
    if ((flags & AMPERSAND) !== 0) {
      piece = replaceReferences(piece);
      if (piece === undefined) return false;
    }
    if (wanted) this.texts[depth] += piece;
    return true;
  }

  /** Reads a CDATA section from its `!`; the place after it, or -1. */
  private section(bang: number, depth: number): number {
    const { bytes } = this;
    for (let i = 0; i < 8; i++) {
      if (bytes[bang + i] !== '![CDATA['.charCodeAt(i)) return -1;
    }
    const from = bang + 8;
    let to = from;
    while (
      to < bytes.length &&
      !(bytes[to] === 0x5d && bytes[to + 1] === 0x5d && bytes[to + 2] === 0x3e)
    ) {
      to++;
    }
    if (to >= bytes.length) return -1;
    const before = this.continuations;
    if (!this.plain(from, to)) return -1;
    if (this.wanted[depth] === 1) {
      this.texts[depth] += normaliseLines(this.text.slice(from - before, to - this.continuations));
    }
    return to + 3;
  }
}
