/** What the hash of a text begins with, before its first character. */
export const HASH_SEED = -2128831035;
/** Small enough that an engine passes it on without making an object of it. */
export const HASH_BITS = 0x3fffffff;
const PRIME = 16777619;
const START = 256;
/** a text that does not find its place in so many steps goes to a plain map */
const MOST_STEPS = 64;

/** The hash of a text with one character more (FNV-1a over its UTF-16 units). */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The hash of a whole text. */
export function hashOf(text: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < text.length; i++) hash = hashWith(hash, text.charCodeAt(i));
  return hash & HASH_BITS;
}

function isAt(source: string, from: number, to: number, text: string): boolean {
  if (text.length !== to - from) return false;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) !== source.charCodeAt(from + i)) return false;
  }
  return true;
}

/**
 * The codes of texts, looked up where they stand in a longer text: no string is made for a text that
 * is known. `add` makes the code of one that is new, above 0, and puts it at its place in `texts`.
 */
export class TextCodes {
  readonly #texts: readonly string[];
  readonly #add: (text: string) => number;
  #slots = new Int32Array(START);
  #hashes = new Int32Array(START);
  #used = 0;
  #last = 0;
  readonly #crowded = new Map<string, number>();

  constructor(texts: readonly string[], add: (text: string) => number) {
    this.#texts = texts;
    this.#add = add;
  }

  /** The code of the text that stands from `from` up to `to`, and that has this hash. */
  codeAt(source: string, from: number, to: number, hash: number): number {
    // Columns often repeat a cell from row to row.
    if (this.#is(this.#last, source, from, to, hash)) return this.#last;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    let free = -1;
    for (let step = 0; step < MOST_STEPS; step++) {
      const code = this.#slots[slot] as number;
      if (code === 0) {
        free = slot;
        break;
      }
      if (this.#is(code, source, from, to, hash)) return (this.#last = code);
      slot = (slot + 1) & mask;
    }
    const text = source.slice(from, to);
    const crowded = this.#crowded.size > 0 ? this.#crowded.get(text) : undefined;
    if (crowded !== undefined) return crowded;
    const code = this.#add(text);
    if (free >= 0) this.#place(code, free, hash);
    else this.#crowded.set(this.#texts[code] as string, code);
    return code;
  }

  #is(code: number, source: string, from: number, to: number, hash: number): boolean {
    return (
      code !== 0 &&
      this.#hashes[code] === hash &&
      isAt(source, from, to, this.#texts[code] as string)
    );
  }

  #place(code: number, slot: number, hash: number): void {
    if (code >= this.#hashes.length) {
      const grown = new Int32Array(2 * code);
      grown.set(this.#hashes);
      this.#hashes = grown;
    }
    this.#hashes[code] = hash;
    this.#slots[slot] = code;
    this.#last = code;
    if (2 * ++this.#used > this.#slots.length) this.#grow();
  }

  #grow(): void {
    const codes = this.#slots;
    const slots = new Int32Array(codes.length * 2);
    const mask = slots.length - 1;
    this.#used = 0;
    for (const code of codes) {
      if (code === 0) continue;
      let slot = (this.#hashes[code] as number) & mask;
      let step = 1;
      while (slots[slot] !== 0 && step < MOST_STEPS) {
        slot = (slot + 1) & mask;
        step++;
      }
      if (slots[slot] === 0) {
        slots[slot] = code;
        this.#used++;
      } else this.#crowded.set(this.#texts[code] as string, code);
    }
    this.#slots = slots;
  }
}
