/** The name of a tag as written, split once and kept for every later document. */
export class TagName {
  /** namespace it stood for last, and in which state of the declarations that was */
  namespace = '';
  version = -1;
  /** the tag that followed it last time: in most documents the same one follows again */
  next: TagName | undefined;

  /** the attributes that it had as a root, with the declarations that they made */
  readonly rootScopes: RootScope[] = [];
  private readonly words: Int32Array;

  constructor(
    readonly prefix: string,
    readonly local: string,
    readonly hash: number,
    readonly bytes: Uint8Array,
  ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Four bytes at once; the last four may lie over those before them.
    const count = bytes.length < 4 ? 0 : Math.ceil(bytes.length / 4);
    this.words = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      this.words[i] = view.getInt32(Math.min(4 * i, bytes.length - 4), true);
    }
  }

  /** Whether this name stands at a place of a document, with at least one byte behind it. */
  standsAt(view: DataView, at: number): boolean {
    const { words, bytes } = this;
    const length = bytes.length;
    if (at + length >= view.byteLength) return false;
    const last = words.length - 1;
    if (last < 0) {
      for (let i = 0; i < length; i++) if (view.getUint8(at + i) !== bytes[i]) return false;
      return true;
    }
    for (let i = 0; i < last; i++) if (view.getInt32(at + 4 * i, true) !== words[i]) return false;
    return view.getInt32(at + length - 4, true) === words[last];
  }
}

/** The attributes of a root as written, ASCII, and what they declared. */
export interface RootScope {
  stretch: string;
  /** four bytes near its end */
  sample: number;
  prefixes: readonly string[];
  uris: readonly string[];
  version: number;
}

const SLOTS = 8192;
const MOST_NAMES = 2048;
const MOST_PROBES = 8;

/**
 * Tag names by their bytes, so that a name that was seen before costs no new text. Bounded: it
 * starts anew when full, and gives up on names that collide too often.
 */
export class NameTable {
  private slots: (TagName | undefined)[] = new Array<TagName | undefined>(SLOTS).fill(undefined);
  private count = 0;
  /** stands for the place before the first tag of a document */
  readonly first = new TagName('', '', 0, new Uint8Array(0));

  /**
   * The name that stands in `bytes` from `from` up to `to`, all ASCII; `colon` is the place of its
   * colon or -1. Undefined where it would take too long to find.
   */
  find(
    bytes: Uint8Array,
    from: number,
    to: number,
    colon: number,
    hash: number,
  ): TagName | undefined {
    let slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const name = this.slots[slot];
      if (!name) return this.add(slot, bytes, from, to, colon, hash);
      if (name.hash === hash && name.bytes.length === to - from) {
        const known = name.bytes;
        let i = 0;
        while (i < known.length && known[i] === bytes[from + i]) i++;
        if (i === known.length) return name;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return undefined;
  }

  private add(
    slot: number,
    bytes: Uint8Array,
    from: number,
    to: number,
    colon: number,
    hash: number,
  ): TagName {
    const prefix = colon < 0 ? '' : asciiText(bytes, from, colon);
    const local = asciiText(bytes, colon < 0 ? from : colon + 1, to);
    const name = new TagName(prefix, local, hash, bytes.slice(from, to));
    if (++this.count > MOST_NAMES) {
      this.slots.fill(undefined);
      this.count = 1;
    }
    this.slots[slot] = name;
    return name;
  }
}

/** A text of its own (not a part that keeps a whole document alive) from ASCII bytes. */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i] as number);
  return text;
}
