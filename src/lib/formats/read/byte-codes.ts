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
  /** by slot: a code and its hash */
  #slots = new Int32Array(2 * START);
  /** where the bytes of each code end in the store, the next code's begin */
  #ends = new Uint32Array(START);
  #store = new Uint8Array(START);
  #count = 0;
  #placed = 0;
  /** every bit that is set in any byte */
  #bits = 0;
  readonly #crowded = new Map<string, number>();

  /** The code of the bytes from `from` up to `to`, which have this hash. */
  codeAt(bytes: Uint8Array, from: number, to: number, wholeHash: number): number {
    const hash = wholeHash & HASH_BITS;
    // An engine would look each of these up for every byte.
    const slots = this.#slots;
    const ends = this.#ends;
    const store = this.#store;
    const mask = slots.length / 2 - 1;
    let slot = hash & mask;
    let step = 0;
    for (; step < MOST_STEPS; step++) {
      const code = slots[2 * slot] as number;
      if (code === 0) break;
      if (slots[2 * slot + 1] === hash) {
        let other = ends[code - 1] as number;
        if ((ends[code] as number) - other === to - from) {
          let at = from;
          while (at < to && bytes[at] === store[other]) {
            at++;
            other++;
          }
          if (at === to) return code;
        }
      }
      slot = (slot + 1) & mask;
    }
    if (this.#crowded.size > 0) {
      const crowded = this.#crowded.get(bytes.subarray(from, to).join());
      if (crowded !== undefined) return crowded;
    }
    const code = this.#add(bytes, from, to);
    if (step === MOST_STEPS) this.#crowd(code);
    else {
      slots[2 * slot] = code;
      slots[2 * slot + 1] = hash;
      if (4 * ++this.#placed > slots.length) this.#grow();
    }
    return code;
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

  #add(bytes: Uint8Array, from: number, to: number): number {
    const code = ++this.#count;
    if (code >= this.#ends.length) this.#ends = grown(this.#ends, new Uint32Array(2 * code));
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
    return code;
  }

  #grow(): void {
    const before = this.#slots;
    const slots = new Int32Array(before.length * 2);
    const mask = slots.length / 2 - 1;
    this.#placed = 0;
    for (let at = 0; at < before.length; at += 2) {
      const code = before[at] as number;
      if (code === 0) continue;
      const hash = before[at + 1] as number;
      let slot = hash & mask;
      let step = 0;
      while (slots[2 * slot] !== 0 && ++step < MOST_STEPS) slot = (slot + 1) & mask;
      if (step === MOST_STEPS) this.#crowd(code);
      else {
        slots[2 * slot] = code;
        slots[2 * slot + 1] = hash;
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

function grown<A extends Uint8Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
