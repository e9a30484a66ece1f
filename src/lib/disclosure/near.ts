import type { Block, Sum } from './block.ts';
import { Moves } from './simplex.ts';

/** A block of more counts than this is looked at in small pieces only. */
const LARGE = 1000;

/** The reaches that are tried in a block, from near to far. */
export function reachesIn({ counts }: Block, reaches: readonly number[]): readonly number[] {
  return counts.length > LARGE ? reaches.slice(0, 1) : reaches;
}

/** Which sums each count stands in. */
export function sumsByCount({ counts, sums }: Block): readonly (readonly number[])[] {
  const found: number[][] = counts.map(() => []);
  sums.forEach(({ at }, sum) => {
    for (const one of at) found[one]?.push(sum);
  });
  return found;
}

/** The counts that are nearest by the sums they share, the first one first, up to a number of them. */
export function nearest(
  { sums }: Block,
  byCount: readonly (readonly number[])[],
  from: number,
  size: number,
  has: (at: number) => boolean,
): number[] {
  const seen = new Set([from]);
  const used = new Set<number>();
  for (const at of seen) {
    for (const sum of byCount[at] ?? []) {
      if (used.has(sum)) continue;
      used.add(sum);
      for (const other of sums[sum]?.at ?? []) if (has(other)) seen.add(other);
    }
    if (seen.size >= size) break;
  }
  return [...seen].slice(0, size);
}

/** The sums among some counts, by their place in the list: all other counts stand still. */
export function sumsAmong(
  { sums }: Block,
  byCount: readonly (readonly number[])[],
  places: readonly number[],
): Sum[] {
  const placeOf = new Map(places.map((at, place) => [at, place]));
  const touched = new Set(places.flatMap((at) => byCount[at] ?? []));
  return [...touched].map((number) => {
    const { at, by } = sums[number] as Sum;
    const kept = at.map((_, i) => i).filter((i) => placeOf.has(at[i] as number));
    return {
      at: kept.map((i) => placeOf.get(at[i] as number) as number),
      by: kept.map((i) => by[i] as number),
    };
  });
}

/** The moves that counts may make: down to 0 and up to the most that they can be. */
export function movesOf({ counts }: Block, places: readonly number[], sums: readonly Sum[]): Moves {
  return new Moves(
    Float64Array.from(places, (at) => -(counts[at]?.x ?? 0)),
    Float64Array.from(places, (at) => (counts[at]?.most ?? 0) - (counts[at]?.x ?? 0)),
    sums,
  );
}
