import type { ToldFigure } from './publication.ts';
import type { PublishedSpot } from './published-spots.ts';

/** A count of some type at a spot. */
interface Typed extends Pick<ToldFigure, 'spot' | 'figure'> {
  type: string;
}

/**
 * Whether a part of the region says too much of a place in it whose own count is a secret: where it is
 * less than the threshold it bounds that count from above, and where it is nearly all there is from below;
 * where that place is nearly all of the region the count is nearly told. Nothing is said where no place has a secret.
 */
export function saysTooMuch(
  { spot, figure, type }: Typed,
  secrets: ReadonlyMap<string, number>,
  threshold: number,
): boolean {
  if (!isEverywhere(spot) || (spot.kind !== 'year' && spot.kind !== 'half-year')) return false;
  const largest = secrets.get(keyOf(spot, type));
  if (largest === undefined) return false;
  const [x, n] = [figure.x ?? 0, figure.n ?? Infinity];
  return Math.min(x, n - x, n - largest) < threshold;
}

function keyOf({ kind, from }: PublishedSpot, type: string): string {
  return `${kind} ${from} ${type}`;
}

/** In every period and of every type: the n of the largest place whose count is a secret. */
export function secretsOfPlaces(
  counts: readonly (Typed & { isSecret: boolean })[],
): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const { spot, figure, type, isSecret } of counts) {
    if (!isSecret || isEverywhere(spot)) continue;
    const key = keyOf(spot, type);
    largest.set(key, Math.max(largest.get(key) ?? 0, figure.n ?? 0));
  }
  return largest;
}

/** Whether a spot is about the whole region. */
export function isEverywhere({ place }: PublishedSpot): boolean {
  return Object.values(place).every((side) => side === null);
}
