import { widthNeeded, type Block, type Count, type Sum } from './block.ts';

const TINY = 1e-9;
/** Sweeps over all sums in which room runs from one count to the next; more change little. */
const SWEEPS = 4;

/** How far each hidden count can go down and up, as far as one sum after the other can tell. */
interface Room {
  down: Float64Array;
  up: Float64Array;
  /** by count: the sum that leaves it the least room either way */
  tightDown: Int32Array;
  tightUp: Int32Array;
}

/** What a count costs when it is hidden. */
export function costOf({ size }: Count): number {
  return 1 + Math.sqrt(size);
}

/**
 * Hides more where a primary count has too little room in one of its sums: as much as the hidden
 * counts beside it can take up. That is quick and settles most; what room says is never less than
 * what the bounds are, so that the audit has the last word.
 */
export function giveRoom(block: Block, hidden: Uint8Array, threshold: number): void {
  const { counts, sums } = block;
  for (let more = true; more;) {
    more = false;
    const room = roomOf(block, hidden);
    const served = new Set<number>();
    counts.forEach((count, at) => {
      if (count.kind !== 'primary') return;
      const [down, up] = [room.down[at] as number, room.up[at] as number];
      const lacking = widthNeeded(count, threshold) - down - up;
      if (lacking <= TINY) return;
      for (const sum of [room.tightUp[at] as number, room.tightDown[at] as number]) {
        // One hidden count in a sum may be enough for all who lack there.
        if (sum < 0 || served.has(sum)) continue;
        const found = cheapest(counts, sums[sum] as Sum, hidden, lacking);
        if (found < 0) continue;
        hidden[found] = 1;
        served.add(sum);
        more = true;
        return;
      }
    });
  }
}

/** The shown count of a sum that costs the least among those with room for what is lacking, else with the most room. */
function cheapest(
  counts: readonly Count[],
  { at }: Sum,
  hidden: Uint8Array,
  lacking: number,
): number {
  let best = -1;
  let worth = -Infinity;
  for (const one of at) {
    if (hidden[one] === 1) continue;
    const count = counts[one] as Count;
    const room = Math.min(count.most, lacking);
    if (room <= 0) continue;
    // A later layer gives way before an earlier one.
    const value = room / (costOf(count) * (count.layer === 0 ? 3 : 1));
    if (value > worth) [best, worth] = [one, value];
  }
  return best;
}

function roomOf({ counts, sums }: Block, hidden: Uint8Array): Room {
  const room: Room = {
    down: Float64Array.from(counts, ({ x }, at) => (hidden[at] === 1 ? x : 0)),
    up: Float64Array.from(counts, ({ x, most }, at) => (hidden[at] === 1 ? most - x : 0)),
    tightDown: new Int32Array(counts.length).fill(-1),
    tightUp: new Int32Array(counts.length).fill(-1),
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    sums.forEach((sum, number) => tighten(room, sum, number));
  }
  return room;
}

/** Takes what a sum says: a count goes no further than all the others together can make up for. */
function tighten({ down, up, tightDown, tightUp }: Room, { at, by }: Sum, sum: number): void {
  // What the whole sum can gain and lose; what has no end is counted, not added.
  const total = { gain: 0, loss: 0, endlessGains: 0, endlessLosses: 0 };
  const roomOf = (i: number) => {
    const [one, times] = [at[i] as number, Math.abs(by[i] as number)];
    const [more, less] = [times * (up[one] as number), times * (down[one] as number)];
    return (by[i] as number) > 0 ? { gain: more, loss: less } : { gain: less, loss: more };
  };
  at.forEach((_, i) => {
    const { gain, loss } = roomOf(i);
    if (gain === Infinity) total.endlessGains++;
    else total.gain += gain;
    if (loss === Infinity) total.endlessLosses++;
    else total.loss += loss;
  });
  at.forEach((one, i) => {
    const own = roomOf(i);
    const gain = left(total.gain, total.endlessGains, own.gain);
    const loss = left(total.loss, total.endlessLosses, own.loss);
    const isPlus = (by[i] as number) > 0;
    const times = Math.abs(by[i] as number);
    const [mostUp, mostDown] = [(isPlus ? loss : gain) / times, (isPlus ? gain : loss) / times];
    if (mostUp < (up[one] as number) - TINY) {
      up[one] = mostUp;
      tightUp[one] = sum;
    }
    if (mostDown < (down[one] as number) - TINY) {
      down[one] = mostDown;
      tightDown[one] = sum;
    }
  });
}

/** What the others can do, where all together can do a total. */
function left(total: number, endless: number, own: number): number {
  if (own === Infinity) return endless > 1 ? Infinity : total;
  return endless > 0 ? Infinity : total - own;
}
