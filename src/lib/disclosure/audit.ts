import { widthNeeded, type Block } from './block.ts';
import type { Near } from './near.ts';
import type { Moves } from './simplex.ts';

const TINY = 1e-6;
/**
 * Hidden counts that may move along, nearest first: a bound is looked for among few, and among more
 * only where it stays too narrow. What stands still makes bounds narrower than they are, never wider.
 */
const REACHES = [60, 200, 800];
/** Primary counts that must be bounded anew when one more count is shown; above it is left hidden. */
const MOST_ANEW = 12;

/** A primary count with the widest bounds that were found for it, as moves away from what it is. */
export interface Secret {
  at: number;
  need: number;
  low: number;
  high: number;
}

/** A table that could be as well: how far each of some counts is from what it is. */
export interface Table {
  at: readonly number[];
  move: readonly number[];
}

/** A secret with the tables in which it is lowest and highest. */
interface Held extends Secret {
  lowest: Proof | undefined;
  highest: Proof | undefined;
  /** among how many counts its bounds were looked for, and what was hidden then, by number */
  among: number;
  state: number;
}

/** A table with the counts that move in it. */
interface Proof extends Table {
  moved: ReadonlySet<number>;
}

/**
 * The bounds of primary counts, given all that is shown (linear programming; that counts are whole
 * numbers is left aside). A bound is proven by a table that could be: one that adds up to all that is
 * shown. One such table serves many counts, and stays good while more is hidden.
 */
export class Audit {
  readonly #near: Near;
  readonly #hidden: Uint8Array;
  readonly #secrets = new Map<number, Held>();
  /** counts the changes in what is hidden */
  #state = 1;

  /** What is hidden changes as the audit goes on. */
  constructor(block: Block, near: Near, hidden: Uint8Array, threshold: number) {
    this.#near = near;
    this.#hidden = hidden;
    block.counts.forEach((count, at) => {
      if (count.kind !== 'primary') return;
      const need = widthNeeded(count, threshold);
      const bounds = { low: 0, high: 0, lowest: undefined, highest: undefined };
      this.#secrets.set(at, { at, need, ...bounds, among: 0, state: 0 });
    });
  }

  /** Bounds every primary count that has no bounds wide enough yet; gives those that stay too narrow. */
  narrow(): Secret[] {
    return [...this.#secrets.values()].filter((secret) => !this.#bound(secret, true));
  }

  /** Whether a primary count has bounds wide enough by now. */
  isWide({ at }: Secret): boolean {
    const secret = this.#secrets.get(at);
    return secret !== undefined && this.#bound(secret);
  }

  /** Takes the bounds of a primary count as they are: from now on they may get no narrower. */
  settle({ at }: Secret): void {
    const secret = this.#secrets.get(at);
    if (secret) secret.need = Math.min(secret.need, secret.high - secret.low);
  }

  /** Hides all that moves in a table, and learns from it how far primary counts can go. */
  hide(table: Table): void {
    for (const at of table.at) this.#hidden[at] = 1;
    this.#state++;
    this.#learn(table);
  }

  /** The tables that prove the bounds. */
  *proofs(): Generator<Table> {
    const given = new Set<Table>();
    for (const { lowest, highest } of this.#secrets.values()) {
      for (const proof of [lowest, highest]) {
        if (!proof || given.has(proof)) continue;
        given.add(proof);
        yield proof;
      }
    }
  }

  /** Takes over those of the tables that could be here as well. */
  believe(tables: Iterable<Table>): void {
    for (const table of tables) if (this.#near.allows(table)) this.#learn(table);
  }

  #learn(table: Table): void {
    const { at, move } = table;
    let proof: Proof | undefined = 'moved' in table ? (table as Proof) : undefined;
    // Nobody need trust the solver: what rounding spoilt proves nothing.
    if (!proof && !(this.#near.allows(table) && this.#near.addsUp(table))) return;
    at.forEach((one, i) => {
      const secret = this.#secrets.get(one);
      const by = move[i] as number;
      if (!secret || isWide(secret) || (by <= secret.high && by >= secret.low)) return;
      proof ??= { at, move, moved: new Set(at) };
      if (by > secret.high) Object.assign(secret, { high: by, highest: proof });
      else Object.assign(secret, { low: by, lowest: proof });
    });
  }

  /** Shows a hidden count if all bounds stay wide enough without it; says whether it does. */
  show(at: number): boolean {
    const anew: Held[] = [];
    for (const secret of this.#secrets.values()) {
      if (moves(secret.lowest, at) || moves(secret.highest, at)) anew.push(secret);
    }
    if (anew.length > MOST_ANEW) return false;
    const before = anew.map((secret) => ({ ...secret }));
    this.#hidden[at] = 0;
    this.#state++;
    for (const secret of anew) {
      if (moves(secret.lowest, at)) Object.assign(secret, { low: 0, lowest: undefined });
      if (moves(secret.highest, at)) Object.assign(secret, { high: 0, highest: undefined });
    }
    if (anew.every((secret) => this.#bound(secret))) return true;
    this.#hidden[at] = 1;
    this.#state++;
    anew.forEach((secret, i) => Object.assign(secret, before[i]));
    return false;
  }

  /** Looks for tables in which a count is higher and lower; if asked, for those near it in one go. */
  #bound(secret: Held, withOthers = false): boolean {
    let last = 0;
    for (const reach of REACHES) {
      if (isWide(secret) || this.#isKnown(secret, Infinity)) break;
      const places = this.#near.around(secret.at, reach, (at) => this.#hidden[at] === 1);
      if (places.length === last) break;
      last = places.length;
      const moves = this.#near.moves(places);
      // Where all that hangs together is in it, there is nothing more to find.
      const among = places.length < reach ? Infinity : reach;
      this.#widen(moves, places, 0, among);
      // The table is made: those that are nearest to it can be looked at in it as well.
      const others = !withOthers ? 0 : among === Infinity ? places.length : places.length / 3;
      for (let place = 1; place < others; place++) this.#widen(moves, places, place, among);
    }
    return isWide(secret);
  }

  #isKnown({ among, state }: Held, atLeast: number): boolean {
    return state === this.#state && among >= atLeast;
  }

  #widen(moves: Moves, places: readonly number[], place: number, among: number): void {
    const secret = this.#secrets.get(places[place] as number);
    if (!secret || isWide(secret) || (place > 0 && this.#isKnown(secret, among))) return;
    Object.assign(secret, { among, state: this.#state });
    moves.push(place, 1, secret.low + secret.need);
    this.#learn(tableOf(moves, places));
    if (isWide(secret)) return;
    moves.reset();
    moves.push(place, -1, secret.need - secret.high);
    this.#learn(tableOf(moves, places));
  }
}

/** The counts that move, with how far. */
export function tableOf({ value }: Moves, places: readonly number[]): Table {
  const table: { at: number[]; move: number[] } = { at: [], move: [] };
  places.forEach((at, place) => {
    const move = value[place] as number;
    if (Math.abs(move) <= TINY) return;
    table.at.push(at);
    table.move.push(move);
  });
  return table;
}

function moves(proof: Proof | undefined, at: number): boolean {
  return proof?.moved.has(at) ?? false;
}

function isWide({ low, high, need }: Secret): boolean {
  return high - low >= need - TINY;
}
