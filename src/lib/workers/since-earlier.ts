import type { Block, Count, Insider } from '#lib/disclosure/block.ts';

/** A difference of so many tells of a person or two. */
export const TELLING = 2;

/** A count as it was at an earlier export: x null where that is not known any more. */
export interface Earlier {
  x: number | null;
  n: number | null;
  /** whether x was told */
  shown: boolean;
}

/** Whether two numbers are so near that their difference tells of a person or two. */
export function isTelling(old: number | null, now: number | null): boolean {
  if (old === null || now === null || old === now) return false;
  return Math.abs(old - now) <= TELLING;
}

/** Whether nothing is different in any of the counts that were told earlier, and all of them were. */
export function isUnchanged(
  { counts }: Block,
  told: readonly number[],
  earlier: ReadonlyMap<number, Earlier>,
): boolean {
  return told.every((at) => {
    const { x, most, kind } = counts[at] as Count;
    const old = earlier.get(at);
    if (!old || mostOf(old) !== most) return false;
    return !old.shown || (old.x !== null && isSame(old.x, x) && kind === 'open');
  });
}

/**
 * A block as it is to those who hold an earlier export. A count that was told then can be no further
 * from it than its n changed, so that it covers for others no more than that. What was withheld then
 * stays so until its n changed by the threshold: else the two together tell what each withholds.
 */
export function afterEarlier(
  { counts, sums }: Block,
  insiders: readonly Insider[],
  earlier: ReadonlyMap<number, Earlier>,
  threshold: number,
): { block: Block; insiders: Insider[] } {
  const room = counts.map(({ x, most }, at) => {
    const old = earlier.get(at);
    const { down, up } = old?.shown ? roomAfter(x, most, old) : NO_END;
    return { down: Math.min(x, down), up: Math.min(most - x, up) };
  });
  const block = {
    sums,
    counts: counts.map((count, at): Count => {
      const { down, up } = room[at] as Room;
      const old = earlier.get(at);
      const isKept = old?.shown === false && Math.abs(mostOf(old) - count.most) < threshold;
      const kind = isKept && count.kind === 'open' ? 'inner' : count.kind;
      return { ...count, x: down, most: down + up, kind };
    }),
  };
  return {
    block,
    insiders: insiders.map(({ x, most }) => {
      const down = x.map((one, at) => Math.min(one, (room[at] as Room).down));
      const up = most.map((one, at) => Math.min(one - (x[at] as number), (room[at] as Room).up));
      return { x: down, most: up.map((one, at) => one + (down[at] as number)) };
    }),
  };
}

interface Room {
  down: number;
  up: number;
}

const NO_END: Room = { down: Infinity, up: Infinity };

/** How far a count may be from what it is, when it was `old` and its n changed as it did. */
function roomAfter(x: number, most: number, old: Earlier): Room {
  const change = x - (old.x ?? x);
  const oldMost = mostOf(old);
  if (isSame(change, 0) && most === oldMost) return { down: 0, up: 0 };
  // Of no known n, or of the same: it may have been mended either way.
  const by = Number.isFinite(most) ? most - oldMost : 0;
  const wide = by === 0 ? Math.max(TELLING, Math.abs(change)) : 0;
  const [low, high] = [Math.min(0, by) - wide, Math.max(0, by) + wide];
  return { down: Math.max(0, change - low), up: Math.max(0, high - change) };
}

/**
 * The changes since an earlier export as a block of their own: the same sums hold between them. One of
 * a person or two is a secret; one of a count that is withheld in either is not told; a count that is
 * hidden here keeps its old value.
 */
export function changesSince(
  { counts, sums }: Block,
  hidden: Uint8Array,
  earlier: ReadonlyMap<number, Earlier>,
  tells: (at: number) => boolean,
): Block {
  return {
    sums,
    counts: counts.map((count, at): Count => {
      const old = earlier.get(at);
      const isWithheld = hidden[at] === 1 || !old?.shown;
      const { down, up } = old ? roomAfter(count.x, count.most, old) : { down: 0, up: 0 };
      const kind = old && tells(at) ? 'primary' : isWithheld ? 'inner' : 'open';
      return { ...count, x: down, most: down + up, kind };
    }),
  };
}

function mostOf({ n }: Earlier): number {
  return n ?? Infinity;
}

/** Points of a mean are fractions. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}
