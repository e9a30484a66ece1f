import type { Secret } from './audit.ts';
import type { Block, Count, Sum } from './block.ts';
import { movesOf, nearest, reachesIn, sumsAmong, sumsByCount } from './near.ts';
import { costOf } from './room.ts';
import { Moves } from './simplex.ts';

const TINY = 1e-6;
/** Counts that may move along, nearest first; more are looked at only where these do not help. */
const REACHES = [80, 200, 500];
/** How many are hidden at once where no way is found. */
const FEW = 4;
/** What a unit of width is worth against what hiding costs. */
const WORTH = 1e6;

/**
 * Hides more so that a primary count can be as high or as low as it needs to be: of all the tables in
 * which it is, the one that changes the least of what is shown, by what it costs to hide that. Gives
 * the counts that are hidden for it: none where nothing is left to hide.
 */
export function hideFor(block: Block, hidden: Uint8Array, secret: Secret): number[] {
  const byCount = sumsByCount(block);
  for (const size of reachesIn(block, REACHES)) {
    const near = nearest(block, byCount, secret.at, size, () => true);
    const sums = sumsAmong(block, byCount, near);
    const up = reach(block, hidden, near, sums, secret.need + secret.low);
    const down = reach(block, hidden, near, sums, secret.high - secret.need);
    const [best] = [up, down].filter(({ isFar }) => isFar).sort((a, b) => a.cost - b.cost);
    if (best) return best.moved;
    // Neither way goes far enough alone: both together, as far as they go.
    const wide = up.reached + down.reached >= secret.need - TINY;
    if (wide) return [...new Set([...up.moved, ...down.moved])];
    if (near.length < size) break;
  }
  // No way was found: hide what is nearest, and look again with that.
  const shown = nearest(block, byCount, secret.at, block.counts.length, () => true).filter(
    (at) => hidden[at] !== 1 && block.counts[at]?.kind === 'open',
  );
  return shown.slice(0, FEW);
}

interface Reached {
  /** shown counts that move along, and what it costs to hide them */
  moved: number[];
  cost: number;
  reached: number;
  isFar: boolean;
}

/** Moves the first count to a height, with as little of the shown moving along as can be. */
function reach(
  block: Block,
  hidden: Uint8Array,
  near: readonly number[],
  sums: readonly Sum[],
  height: number,
): Reached {
  const size = near.length;
  // Every count has two variables, so that a move costs the same up and down.
  const doubled = sums.map(({ at, by }): Sum => ({
    at: [...at, ...at.map((place) => place + size)],
    by: [...by, ...by.map((one) => -one)],
  }));
  const { least, most } = movesOf(block, near, []);
  const ends = Float64Array.from({ length: 2 * size }, (_, at) =>
    at < size ? (most[at] as number) : -(least[at - size] as number),
  );
  const [aimed, opposite] = height > 0 ? [0, size] : [size, 0];
  ends[aimed] = Math.min(ends[aimed] as number, Math.abs(height));
  ends[opposite] = 0;
  const moves = new Moves(new Float64Array(2 * size), ends, doubled);
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
