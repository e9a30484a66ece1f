/** The name of a tag as written, split once and kept for every later document. */
export class TagName {
  /** namespace it stood for last, and in which state of the declarations that was */
  namespace = '';
  version = -1;
  /** the tag that followed it last time: in most documents the same one follows again */
  next: TagName | undefined;

  constructor(
    readonly prefix: string,
    readonly local: string,
    readonly hash: number,
    readonly bytes: Uint8Array,
  ) {}
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
