import type { Block, Count, Sum } from './block.ts';
import { isSameRest, Span, type Row } from './span.ts';

/** The order in which counts are shown: the coarse layer first, in it the large first. */
export function inOrder(counts: readonly Count[]): number[] {
  return counts
    .map((_, at) => at)
    .filter((at) => counts[at]?.kind === 'open')
    .sort((a, b) => {
      const [one, other] = [counts[a] as Count, counts[b] as Count];
      return one.layer - other.layer || other.size - one.size || other.x - one.x || a - b;
    });
}

const alone = (at: number): Sum => ({ at: [at], by: [1] });

/**
 * Which counts are hidden so that no primary one follows from the shown ones by adding and
 * subtracting. Each is shown in turn, unless a primary one would then follow (Gaussian elimination).
 */
export function hiddenFromSpan({ counts, sums }: Block): Uint8Array {
  const hidden = Uint8Array.from(counts, ({ kind }) => (kind === 'open' ? 0 : 1));
  const span = new Span(counts.length);
  for (const sum of sums) {
    const row = span.rest(sum);
    if (row) span.add(row);
  }
  let secrets = counts.flatMap(({ kind }, at) => {
    const rest = kind === 'primary' ? span.rest(alone(at)) : null;
    // One that follows from what everyone knows cannot be kept.
    return rest ? [rest] : [];
  });
  for (const at of inOrder(counts)) {
    const row = span.rest(alone(at));
    if (!row) continue;
    if (secrets.some((secret) => isSameRest(secret, row))) {
      hidden[at] = 1;
      continue;
    }
    span.add(row);
    const first = row.at[0] as number;
    secrets = secrets.map((secret) => (touches(secret, first) ? again(span, secret) : secret));
  }
  return hidden;
}

function touches(row: Row, place: number): boolean {
  return row.at.includes(place);
}

function again(span: Span, { at, by }: Row): Row {
  const rest = span.rest({ at: Array.from(at), by: Array.from(by) });
  if (!rest) throw new RangeError('a hidden count was given away');
  return rest;
}
