import type { ToldFigure } from './publication.ts';
import type { PublishedSpot } from './published-spots.ts';

type Told = Pick<ToldFigure, 'spot' | 'figure'>;

/**
 * Whether a part of the region says too much of the places in it: where it is less than the threshold
 * it bounds each of them, and where one place is nearly all of the region it is nearly told.
 */
export function saysTooMuch(
  { spot, part, figure }: Told & { part: string | null },
  largest: ReadonlyMap<string, number>,
  threshold: number,
): boolean {
  if (part === null || (spot.kind !== 'year' && spot.kind !== 'half-year')) return false;
  const most = largest.get(timeOf(spot)) ?? 0;
  return (figure.x ?? 0) < threshold || (figure.n !== null && figure.n - most < threshold);
}

function timeOf({ kind, from }: PublishedSpot): string {
  return `${kind} ${from}`;
}

/** The n of the largest place in every period, and of what is more than the region nothing. */
export function largestPlaces(candidates: readonly Told[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const { spot, figure } of candidates) {
    if (isEverywhere(spot)) continue;
    const time = timeOf(spot);
    largest.set(time, Math.max(largest.get(time) ?? 0, figure.n ?? 0));
  }
  return largest;
}

/** Whether a spot is about the whole region. */
export function isEverywhere({ place }: PublishedSpot): boolean {
  return Object.values(place).every((side) => side === null);
}
