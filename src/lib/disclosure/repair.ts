import { tableOf, type Secret, type Table } from './audit.ts';
import type { Block, Count } from './block.ts';
import type { Near } from './near.ts';
import { costOf } from './room.ts';

const TINY = 1e-6;
/** Counts that may move along, nearest first; more are looked at only where these do not help. */
const REACHES = [80, 200, 600, 2000];
/** What it costs that a count moves that is hidden already: few are better than many. */
const HIDDEN = 1e-3;

/**
 * Tables in which a primary count is as high or as low as it needs to be: of all tables, whatever they
 * change of what is shown, one that changes what costs the least to hide. Where none goes far enough,
 * those that go the furthest.
 */
export function tablesFor(
  { counts }: Block,
  near: Near,
  hidden: Uint8Array,
  secret: Secret,
): Table[] {
  const price = (at: number) => (hidden[at] === 1 ? HIDDEN : costOf(counts[at] as Count));
  let furthest: Table[] = [];
  let last = 0;
  for (const size of REACHES) {
    const places = near.around(secret.at, size, () => true);
    if (places.length === last) break;
    last = places.length;
    const moves = near.moves(places, Float64Array.from(places, price));
    const reach = (way: 1 | -1, enough: number) => {
      moves.reset();
      const reached = moves.push(0, way, enough);
      const table = tableOf(moves, places);
      const cost = table.at.reduce((sum, at) => sum + (hidden[at] === 1 ? 0 : price(at)), 0);
      return { reached, table, cost, isFar: reached >= enough - TINY };
    };
    const { x, most } = counts[secret.at] as Count;
    const [above, below] = [secret.need + secret.low, secret.need - secret.high];
    const up = above <= most - x + TINY ? reach(1, above) : undefined;
    const down = below <= x + TINY ? reach(-1, below) : undefined;
    const [best] = [up, down]
      .flatMap((way) => (way?.isFar ? way : []))
      .sort((a, b) => a.cost - b.cost);
    if (best) return [best.table];
    // Neither way goes far enough alone: both together, as far as they go.
    const both = [up ?? reach(1, above), down ?? reach(-1, below)] as const;
    furthest = both.map(({ table }) => table);
    if (both[0].reached + both[1].reached >= secret.need - TINY) break;
  }
  return furthest;
}
