import type { Block, Insider } from '#lib/disclosure/block.ts';

/** A block, with for every count what it was made of. */
export interface SourcedBlock {
  block: Block;
  /** by count: the number of its source, −1 where it is what its sum leaves */
  sources: readonly number[];
  /** the same, but of counts that are told more than once the source with the smallest n */
  narrowest: readonly number[];
}

/** What one provider has of every source: its x and n, and whether it has all there is. */
export interface OwnPart {
  x: Float64Array;
  n: Float64Array;
  all: Uint8Array;
}

/** What the providers of a block leave the others, each of whom knows its own part. */
export function insidersOf(sourced: SourcedBlock, own: Iterable<OwnPart>): Insider[] {
  const rests = restsOf(sourced);
  return [...own].map((part) => insiderOf(sourced, rests, part));
}

/** A count without a source, with the sum that says what it is when all others in it are known. */
interface Rest {
  at: number;
  sum: number;
}

/** Counts without a source, in an order in which each follows from those before it. */
function restsOf({ block: { counts, sums }, sources }: SourcedBlock): Rest[] {
  const known = Uint8Array.from(counts, (_, at) => ((sources[at] as number) < 0 ? 0 : 1));
  const rests: Rest[] = [];
  for (let found = true; found;) {
    found = false;
    sums.forEach(({ at: places }, sum) => {
      const unknown = places.filter((at) => known[at] === 0);
      const [at] = unknown;
      if (at === undefined || unknown.length > 1) return;
      known[at] = 1;
      rests.push({ at, sum });
      found = true;
    });
  }
  return rests;
}

function insiderOf(
  { block: { counts, sums }, sources, narrowest }: SourcedBlock,
  rests: readonly Rest[],
  own: OwnPart,
): Insider {
  const take = (from: Float64Array, of: readonly number[]) =>
    Float64Array.from(of, (source) => (source < 0 ? 0 : (from[source] as number)));
  const [ownX, ownN] = [take(own.x, sources), take(own.n, narrowest)];
  for (const { at, sum } of rests) {
    const { at: places, by } = sums[sum] as Block['sums'][number];
    const factor = by[places.indexOf(at)] as number;
    const left = (of: Float64Array) =>
      places.reduce((total, one, i) => total - (by[i] as number) * (of[one] as number), 0) / factor;
    ownX[at] = left(ownX);
    ownN[at] = left(ownN);
  }
  const x = new Float64Array(counts.length);
  const most = new Float64Array(counts.length);
  counts.forEach((count, at) => {
    const source = narrowest[at] as number;
    if (source >= 0 && own.all[source] === 1) return;
    x[at] = Math.min(count.x, Math.max(0, count.x - (ownX[at] as number)));
    most[at] = Math.max(x[at] as number, count.most - Math.max(0, ownN[at] as number));
  });
  return { x, most };
}
