import type { QualityCounts, QualityKind } from '#lib/domain/quality.ts';
import type { Words } from '../words/nl.ts';

/** The kinds that were seen at all, in the order of the screen. */
export function foundKinds(kinds: readonly QualityKind[], counts: QualityCounts): QualityKind[] {
  return kinds.filter((kind) => counts[kind].x > 0);
}

/** How many findings there are in all: the rows of the list. */
export function findings(kinds: readonly QualityKind[], counts: QualityCounts): number {
  return kinds.reduce((sum, kind) => sum + counts[kind].x, 0);
}

/** What was seen most often, as a sentence that is true when read alone. */
export function qualitySentence(
  { quality }: Words,
  kinds: readonly QualityKind[],
  counts: QualityCounts,
  scope: string,
): string {
  const most = foundKinds(kinds, counts).sort((a, b) => counts[b].x - counts[a].x)[0];
  if (!most) return quality.nothing(scope);
  const { x, n } = counts[most];
  return `${quality.kinds[most].sentence(x, n)} (${quality.share(x, n)}).`;
}
