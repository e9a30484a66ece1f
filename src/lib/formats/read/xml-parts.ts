import {
  AMPERSAND,
  BEYOND_ASCII,
  LESS,
  NAME_PARTS,
  NEW_LINE,
  REFUSED,
  RETURN,
  TEXT_FLAGS,
  isSpace,
} from './xml-characters.ts';
import { NamespaceScope } from './xml-namespaces.ts';
import { asciiText, type TagName } from './xml-names.ts';

const MOST_ATTRIBUTES = 16;
const MOST_ROOTS = 16;
/** where the number of a message stands, counted back from the end of `…jw307/schema">` */
const SAMPLE = 12;

/** The smaller parts that the scanner reads: comments and attributes. All give up with -1. */
export class PartScanner {
  protected bytes: Uint8Array = new Uint8Array(0);
  protected text = '';
  /** bytes so far that began no character: the place in `text` is the place in `bytes` less these */
  protected continuations = 0;
  protected readonly scope = new NamespaceScope();

  /** Reads a comment from its `!`; the place after it, or -1. */
  protected comment(bang: number): number {
    const { bytes } = this;
    if (bytes[bang + 1] !== 0x2d || bytes[bang + 2] !== 0x2d) return -1;
    let i = bang + 3;
    while (i < bytes.length && !(bytes[i] === 0x2d && bytes[i + 1] === 0x2d)) i++;
    if (bytes[i + 2] !== 0x3e || !this.plain(bang + 3, i)) return -1;
    return i + 3;
  }

  /** Whether a stretch holds allowed characters only; counts those of more bytes. */
  protected plain(from: number, to: number): boolean {
    let flags = 0;
    for (let i = from; i < to; i++) flags |= TEXT_FLAGS[this.bytes[i] as number] as number;
    if ((flags & BEYOND_ASCII) !== 0) this.countContinuations(from, to);
    return (flags & REFUSED) === 0;
  }

  protected countContinuations(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      if (((this.bytes[i] as number) & 0xc0) === 0x80) this.continuations++;
    }
  }

  /** As `attributes`, for a root: most roots declare what an earlier one declared. */
  protected rootAttributes(name: TagName, from: number, view: DataView): number {
    const at = from - this.continuations;
    for (const known of name.rootScopes) {
      const end = from + known.stretch.length;
      // The end of the last namespace tells most of them apart at one glance.
      if (end > view.byteLength || view.getInt32(end - SAMPLE, true) !== known.sample) continue;
      if (!this.text.startsWith(known.stretch, at)) continue;
      this.scope.resume(known);
      return end - 1;
    }
    const before = this.continuations;
    const end = this.attributes(from);
    const isKept = end >= 0 && this.bytes[end] === 0x3e && this.continuations === before;
    const length = end + 1 - from;
    if (isKept && length >= SAMPLE && length < 1000 && name.rootScopes.length < MOST_ROOTS) {
      const stretch = asciiText(this.bytes, from, end + 1);
      name.rootScopes.push(this.scope.keep(stretch, view.getInt32(end + 1 - SAMPLE, true)));
    }
    return end;
  }

  /** Reads the attributes of a tag from the byte after its name; the place of `>` or `/`, or -1. */
  protected attributes(from: number): number {
    const { bytes } = this;
    const found: string[] = [];
    let i = from;
    for (;;) {
      if (!isSpace(bytes[i])) return -1;
      while (isSpace(bytes[i])) i++;
      if (bytes[i] === 0x3e || bytes[i] === 0x2f) break;
      const start = i - this.continuations;
      if (NAME_PARTS[bytes[i] as number] !== 3) return -1;
      while (NAME_PARTS[bytes[i] as number]) i++;
      const name = this.text.slice(start, i - this.continuations);
      while (isSpace(bytes[i])) i++;
      if (bytes[i++] !== 0x3d) return -1;
      while (isSpace(bytes[i])) i++;
      const quote = bytes[i++];
      if (quote !== 0x22 && quote !== 0x27) return -1;
      const valueFrom = i;
      while (i < bytes.length && bytes[i] !== quote) i++;
      const value = this.value(valueFrom, i);
      if (value === undefined || found.includes(name) || found.length >= MOST_ATTRIBUTES) return -1;
      found.push(name);
      if (!this.scope.bind(name, value)) return -1;
      i++;
      if (bytes[i] === 0x3e || bytes[i] === 0x2f) break;
    }
    return this.scope.areDistinct(found) ? i : -1;
  }

  private value(from: number, to: number): string | undefined {
    const before = this.continuations;
    let flags = 0;
    for (let i = from; i < to; i++) flags |= TEXT_FLAGS[this.bytes[i] as number] as number;
    if ((flags & (REFUSED | AMPERSAND | RETURN | NEW_LINE | LESS)) !== 0) return undefined;
    if ((flags & BEYOND_ASCII) !== 0) this.countContinuations(from, to);
    return this.text.slice(from - before, to - this.continuations);
  }
}
