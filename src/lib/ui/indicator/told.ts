import type { UnitKind } from '#lib/domain/definition-set.ts';
import type { Figure, FigureShape, PartRow } from '#lib/domain/figure.ts';

/** A figure with its parts. */
export interface Told {
  figure: Figure;
  parts?: PartRow[];
}

/** A figure of an indicator: with its shape, and what it counts. */
export interface ShapedFigure extends Told {
  shape: FigureShape;
  unit: UnitKind;
  parts: PartRow[];
}

/** Parts that are numbers of days and no counts. */
const QUANTILES: readonly string[] = ['p50', 'p90'];

/** The parts that are counts: classes of days, reasons, steps. */
export function countedParts(parts: readonly PartRow[] = []): PartRow[] {
  return parts.filter(({ part }) => !QUANTILES.includes(part));
}

/** The median and the ninetieth in days; null where there is none or it is not shown. */
export function quantiles({ parts = [] }: Told): { p50: number | null; p90: number | null } {
  const days = (id: string) => parts.find(({ part }) => part === id)?.figure.value ?? null;
  return { p50: days('p50'), p90: days('p90') };
}

/** Begin, in, out and end: 0 where nothing was counted, null where it is not shown. */
export function flowOf({ parts = [] }: Told) {
  const count = (id: string) => {
    const found = parts.find(({ part }) => part === id);
    return found ? found.figure.x : 0;
  };
  return { begin: count('begin'), in: count('in'), uit: count('uit'), eind: count('eind') };
}

/**
 * The share of the units behind a figure that can be told: 0 to 1, or null where it is not shown. Parts
 * divide all that can be told, the figure itself may be about some of them.
 */
export function shareTold({ figure: { n, undetermined }, parts }: Told): number | null {
  const told = countedParts(parts)[0]?.figure.n ?? n;
  if (told === 0) return 0;
  if (told === null || undetermined === null) return null;
  return told / (told + undetermined);
}

/** Whether there is no figure because nothing can be told yet. */
export function isOpen(told: Told, waits: boolean): boolean {
  return waits && told.figure.n === 0 && shareTold(told) === 0;
}

/** The largest part of a whole, or undefined where one that is not shown may be larger. */
export function largestPart(parts: readonly PartRow[]): PartRow | undefined {
  const inside = parts.filter(({ figure }) => figure.n !== null);
  const shown = inside.filter(({ figure }) => figure.value !== null);
  const largest = shown.toSorted((a, b) => (b.figure.x ?? 0) - (a.figure.x ?? 0))[0];
  const certain = shown.length === inside.length || (largest?.figure.value ?? 0) >= 0.5;
  return certain ? largest : undefined;
}
