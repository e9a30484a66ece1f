/** What the hash of some bytes begins with, before the first. */
export const HASH_SEED = -2128831035;
const PRIME = 16777619;
/** Small enough that an engine passes it on without making an object of it. */
const HASH_BITS = 0x3fffffff;
const START = 256;
/** bytes that do not find their place in so many steps go to a plain map */
const MOST_STEPS = 64;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The hash of bytes with one more (FNV-1a). */
export function hashWith(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, PRIME);
}

/**
 * The codes of cells, by their bytes where they stand in a file: no string is made for a cell before
 * all are there, and then one for each that differs. Codes count from 1 in order of appearance.
 */
export class ByteCodes {
  #slots = new Int32Array(START);
  #hashes = new Int32Array(START);
  /** where the bytes of each code end in the store, the next code's begin */
  #ends = new Uint32Array(START);
  #store = new Uint8Array(START);
  #last = 0;
  #count = 0;
  #placed = 0;
  /** every bit that is set in any byte */
  #bits = 0;
  readonly #crowded = new Map<string, number>();

  /** The code of the bytes from `from` up to `to`, which have this hash. */
  codeAt(bytes: Uint8Array, from: number, to: number, wholeHash: number): number {
    const hash = wholeHash & HASH_BITS;
    // Columns often repeat a cell from row to row.
    if (this.#is(this.#last, bytes, from, to, hash)) return this.#last;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    let step = 0;
    for (; step < MOST_STEPS; step++) {
      const code = slots[slot] as number;
      if (code === 0) break;
      if (this.#is(code, bytes, from, to, hash)) return (this.#last = code);
      slot = (slot + 1) & mask;
    }
    if (this.#crowded.size > 0) {
      const crowded = this.#crowded.get(bytes.subarray(from, to).join());
      if (crowded !== undefined) return crowded;
    }
    const code = this.#add(bytes, from, to, hash);
    if (step === MOST_STEPS) this.#crowd(code);
    else {
      slots[slot] = code;
      if (2 * ++this.#placed > this.#slots.length) this.#grow();
    }
    return (this.#last = code);
  }

  /** The texts by code, 0 being the empty one. */
  texts(): string[] {
    const texts = [''];
    const stored = this.#store.subarray(0, this.#ends[this.#count]);
    // Else the bytes of one cell might be read together with those of the next.
    const isAscii = this.#bits < 128;
    const all = isAscii ? decoder.decode(stored) : '';
    for (let code = 1; code <= this.#count; code++) {
      const [from, to] = [this.#ends[code - 1] as number, this.#ends[code] as number];
      texts.push(isAscii ? all.slice(from, to) : decoder.decode(stored.subarray(from, to)));
    }
    return texts;
  }

  #is(code: number, bytes: Uint8Array, from: number, to: number, hash: number): boolean {
    if (code === 0 || this.#hashes[code] !== hash) return false;
    const start = this.#ends[code - 1] as number;
    if ((this.#ends[code] as number) - start !== to - from) return false;
    // An engine would look the store up for every byte.
    const store = this.#store;
    for (let at = from, other = start; at < to; at++, other++) {
      if (bytes[at] !== store[other]) return false;
    }
    return true;
  }

  #add(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const code = ++this.#count;
    if (code >= this.#ends.length) {
      this.#ends = grown(this.#ends, new Uint32Array(2 * code));
      this.#hashes = grown(this.#hashes, new Int32Array(2 * code));
    }
    const start = this.#ends[code - 1] as number;
    const end = start + to - from;
    if (end > this.#store.length) this.#store = grown(this.#store, new Uint8Array(2 * end));
    const store = this.#store;
    let bits = this.#bits;
    for (let at = from, other = start; at < to; at++, other++) {
      const byte = bytes[at] as number;
      store[other] = byte;
      bits |= byte;
    }
    this.#bits = bits;
    this.#ends[code] = end;
    this.#hashes[code] = hash;
    return code;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    const hashes = this.#hashes;
    this.#placed = 0;
    for (const code of this.#slots) {
      if (code === 0) continue;
      let slot = (hashes[code] as number) & mask;
      let step = 0;
      while (slots[slot] !== 0 && ++step < MOST_STEPS) slot = (slot + 1) & mask;
      if (step === MOST_STEPS) this.#crowd(code);
      else {
        slots[slot] = code;
        this.#placed++;
      }
    }
    this.#slots = slots;
  }

  #crowd(code: number): void {
    const stored = this.#store.subarray(this.#ends[code - 1], this.#ends[code]);
    this.#crowded.set(stored.join(), code);
  }
}

function grown<A extends Uint8Array | Uint32Array | Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
