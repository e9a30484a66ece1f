import { amongHidden, movesOf, type Secret } from './audit.ts';
import type { Block, Count, Sum } from './block.ts';
import { Moves } from './simplex.ts';

const TINY = 1e-6;
/** Counts that are looked at first; more only where these do not help. */
const NEAR = 300;
/** What a unit of width is worth against what hiding costs. */
const WORTH = 1e6;

/**
 * Hides more so that a primary count can be as high or as low as it needs to be: of all the tables in
 * which it is, the one that changes the least of what is shown, by what it costs to hide that. Gives
 * the counts that are hidden for it, and null where no hiding helps.
 */
export function hideFor(block: Block, hidden: Uint8Array, secret: Secret): number[] | null {
  const neighbours = nearest(block, secret.at);
  for (let size = NEAR; ; size *= 4) {
    const near = neighbours.slice(0, size);
    const up = reach(block, hidden, near, secret, secret.need + secret.low);
    const down = reach(block, hidden, near, secret, secret.high - secret.need);
    const [best] = [up, down].filter(({ isFar }) => isFar).sort((a, b) => a.cost - b.cost);
    if (best) return best.moved;
    if (near.length < neighbours.length) continue;
    // Neither way goes far enough alone: both together, as far as they go.
    const wide = up.reached + down.reached >= secret.need - TINY;
    return wide ? [...new Set([...up.moved, ...down.moved])] : null;
  }
}

/** What it costs to hide a count. */
export function costOf({ size }: Count): number {
  return 1 + Math.sqrt(size);
}

/** All counts by how many sums away they are, the count itself first. */
function nearest({ counts, sums }: Block, from: number): number[] {
  const of: number[][] = counts.map(() => []);
  sums.forEach(({ at }, sum) => {
    for (const one of at) of[one]?.push(sum);
  });
  const seen = new Uint8Array(counts.length);
  const used = new Uint8Array(sums.length);
  const found = [from];
  seen[from] = 1;
  for (const at of found) {
    for (const sum of of[at] ?? []) {
      if (used[sum] === 1) continue;
      used[sum] = 1;
      for (const other of sums[sum]?.at ?? []) {
        if (seen[other] === 1) continue;
        seen[other] = 1;
        found.push(other);
      }
    }
  }
  return found;
}

interface Reached {
  /** shown counts that move along, and what it costs to hide them */
  moved: number[];
  cost: number;
  reached: number;
  isFar: boolean;
}

/** Moves a count to a height, with as little of the shown moving along as can be. */
function reach(
  block: Block,
  hidden: Uint8Array,
  near: readonly number[],
  { at: target }: Secret,
  height: number,
): Reached {
  const taken = Uint8Array.from(block.counts, () => 0);
  const placeOf = new Map(near.map((at, place) => [at, place]));
  for (const at of near) taken[at] = 1;
  // Every count has two variables, so that a move costs the same up and down.
  const size = near.length;
  const sums = amongHidden(block.sums, taken).map(({ at, by }): Sum => {
    const places = at.map((one) => placeOf.get(one) as number);
    return {
      at: [...places, ...places.map((place) => place + size)],
      by: [...by, ...by.map((one) => -one)],
    };
  });
  const { least, most } = movesOf(block, near, []);
  const moves = new Moves(
    new Float64Array(2 * size),
    Float64Array.from({ length: 2 * size }, (_, at) =>
      at < size ? (most[at] as number) : -(least[at - size] as number),
    ),
    sums,
  );
  const place = placeOf.get(target) as number;
  const aimed = height > 0 ? place : place + size;
  const opposite = height > 0 ? place + size : place;
  moves.most[aimed] = Math.min(moves.most[aimed] as number, Math.abs(height));
  moves.most[opposite] = 0;
  const price = (at: number) => (hidden[at] === 1 ? 1e-3 : costOf(block.counts[at] as Count));
  moves.grow(
    {
      at: [aimed, ...near.map((_, i) => i), ...near.map((_, i) => i + size)],
      by: [WORTH, ...near.map((at) => -price(at)), ...near.map((at) => -price(at))],
    },
    Infinity,
  );
  const reached = moves.value[aimed] as number;
  const moved = near.filter((at, i) => {
    const change = (moves.value[i] as number) - (moves.value[i + size] as number);
    return hidden[at] !== 1 && Math.abs(change) > TINY;
  });
  return {
    moved,
    cost: moved.reduce((sum, at) => sum + costOf(block.counts[at] as Count), 0),
    reached,
    isFar: reached >= Math.abs(height) - TINY,
  };
}
