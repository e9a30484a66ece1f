import { widthNeeded, type Block, type Sum } from './block.ts';
import { Moves } from './simplex.ts';

const TINY = 1e-6;

/** A primary count with the widest bounds that were found for it, as moves away from what it is. */
export interface Secret {
  at: number;
  need: number;
  low: number;
  high: number;
}

/** A secret with what all counts of its component may be when it is lowest and highest. */
interface Held extends Secret {
  place: number;
  lowest: Float64Array;
  highest: Float64Array;
}

interface Component {
  places: readonly number[];
  moves: Moves;
  secrets: Held[];
}

/**
 * The bounds of primary counts, given all that is shown (linear programming; that counts are whole
 * numbers is left aside). A bound is proven by a table that it could be: one that adds up to all that
 * is shown. One such table serves many counts, and it needs no trust in who found it.
 */
export class Audit {
  readonly #components: Component[] = [];
  readonly #placeOf: Int32Array;
  readonly #componentOf: Int32Array;

  constructor(block: Block, hidden: Uint8Array, threshold: number) {
    const { counts } = block;
    this.#placeOf = new Int32Array(counts.length).fill(-1);
    this.#componentOf = new Int32Array(counts.length).fill(-1);
    const sums = amongHidden(block.sums, hidden);
    for (const places of componentsOf(counts.length, hidden, sums)) {
      if (!places.some((at) => counts[at]?.kind === 'primary')) continue;
      places.forEach((at, place) => {
        this.#placeOf[at] = place;
        this.#componentOf[at] = this.#components.length;
      });
      const still = new Float64Array(places.length);
      const secrets = places.flatMap((at, place) => {
        const count = counts[at];
        if (count?.kind !== 'primary') return [];
        const need = widthNeeded(count, threshold);
        return [{ at, need, low: 0, high: 0, place, lowest: still, highest: still }];
      });
      const own = sums.filter(
        ({ at: [first = 0] }) => places[this.#placeOf[first] ?? -1] === first,
      );
      const moves = movesOf(
        block,
        places,
        own.map((sum) => this.#placed(sum)),
      );
      this.#components.push({ places, moves, secrets });
    }
  }

  #placed({ at, by }: Sum): Sum {
    return { at: at.map((one) => this.#placeOf[one] as number), by };
  }

  /** Bounds every primary count, until they are wide enough or can be no wider; gives those that are too narrow. */
  narrow(): Secret[] {
    return this.#components.flatMap((component) =>
      component.secrets.filter((secret) => !widen(component, secret)),
    );
  }

  /** Takes bounds that are still too narrow as they are: from now on they may get no narrower. */
  settle(): void {
    for (const secret of this.narrow()) secret.need = secret.high - secret.low;
  }

  /**
   * Whether a hidden count can be shown while all bounds stay wide enough. If so it is shown from now
   * on; if not, nothing changes.
   */
  show(at: number): boolean {
    const component = this.#components[this.#componentOf[at] as number];
    // It hangs together with no primary count at all.
    if (!component) return true;
    const { moves, secrets } = component;
    const place = this.#placeOf[at] as number;
    const [least, most] = [moves.least[place] as number, moves.most[place] as number];
    const before = secrets.map((secret) => ({ ...secret }));
    moves.least[place] = 0;
    moves.most[place] = 0;
    moves.reset();
    const still = new Float64Array(component.places.length);
    for (const secret of secrets) {
      if (Math.abs(secret.lowest[place] as number) > TINY) {
        Object.assign(secret, { low: 0, lowest: still });
      }
      if (Math.abs(secret.highest[place] as number) > TINY) {
        Object.assign(secret, { high: 0, highest: still });
      }
    }
    if (secrets.every((secret) => widen(component, secret))) return true;
    moves.least[place] = least;
    moves.most[place] = most;
    moves.reset();
    secrets.forEach((secret, i) => Object.assign(secret, before[i]));
    return false;
  }
}

function isWide({ low, high, need }: Secret): boolean {
  return high - low >= need - TINY;
}

/** Looks for tables in which a count is higher and lower; what they tell of others is kept as well. */
function widen(component: Component, secret: Held): boolean {
  if (isWide(secret)) return true;
  const { moves } = component;
  moves.grow({ at: [secret.place], by: [1] }, secret.low + secret.need);
  keep(component);
  if (isWide(secret)) return true;
  moves.grow({ at: [secret.place], by: [-1] }, secret.need - secret.high);
  keep(component);
  return isWide(secret);
}

function keep({ moves, secrets }: Component): void {
  let found: Float64Array | undefined;
  for (const secret of secrets) {
    const value = moves.value[secret.place] as number;
    if (value > secret.high + TINY) {
      found ??= moves.value.slice();
      Object.assign(secret, { high: value, highest: found });
    } else if (value < secret.low - TINY) {
      found ??= moves.value.slice();
      Object.assign(secret, { low: value, lowest: found });
    }
  }
}

/** The moves that counts may make: down to 0 and up to the most that they can be. */
export function movesOf({ counts }: Block, places: readonly number[], sums: readonly Sum[]) {
  return new Moves(
    Float64Array.from(places, (at) => -(counts[at]?.x ?? 0)),
    Float64Array.from(places, (at) => (counts[at]?.most ?? 0) - (counts[at]?.x ?? 0)),
    sums,
  );
}

/** What the sums say of hidden counts alone: the shown ones stand still. */
export function amongHidden(sums: readonly Sum[], hidden: Uint8Array): Sum[] {
  return sums.flatMap(({ at, by }) => {
    const kept = at.map((_, i) => i).filter((i) => hidden[at[i] as number] === 1);
    if (kept.length === 0) return [];
    return [{ at: kept.map((i) => at[i] as number), by: kept.map((i) => by[i] as number) }];
  });
}

/** The hidden counts in groups that no sum ties together. */
function componentsOf(size: number, hidden: Uint8Array, sums: readonly Sum[]): number[][] {
  const parent = Int32Array.from({ length: size }, (_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] as number;
    while (parent[at] !== top) [at, parent[at]] = [parent[at] as number, top];
    return top;
  };
  for (const { at } of sums) {
    for (const other of at) parent[root(other)] = root(at[0] as number);
  }
  const groups = new Map<number, number[]>();
  for (let at = 0; at < size; at++) {
    if (hidden[at] !== 1) continue;
    const top = root(at);
    const group = groups.get(top);
    if (group) group.push(at);
    else groups.set(top, [at]);
  }
  return [...groups.values()];
}
