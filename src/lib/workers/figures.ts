import type { Figure } from '#lib/domain/figure.ts';
import { hidesShare, type DisclosureRules } from '#lib/disclosure/primary.ts';
import { sumMonths, type Counts, type TallyGroup } from '#lib/indicators/cube.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import { wilson } from '#lib/indicators/measure/share.ts';
import type { Month } from '#lib/domain/period.ts';

/** Where in the counts a figure stands. */
export interface Spot {
  group: TallyGroup;
  member: number;
  from: Month;
  to: Month;
}

/** x of n as a figure, with the primary rules applied. `n` null: a count outside a population. */
export function shareFigure(n: number | null, x: number, rules: DisclosureRules): Figure {
  const suppressed = hidesShare(n, x, rules);
  if (suppressed) {
    return { n, x: null, value: null, low: null, high: null, undetermined: null, suppressed };
  }
  const share = n === null ? undefined : wilson(x, n);
  return {
    n,
    x,
    value: share?.value ?? null,
    low: share?.low ?? null,
    high: share?.high ?? null,
    undetermined: 0,
    suppressed,
  };
}

/** The figure at a spot. An indicator of parts has no figure of its own: only n is given. */
export function figureAt(
  definition: IndicatorDefinition,
  counts: Counts,
  { group, member, from, to }: Spot,
  rules: DisclosureRules,
): Figure {
  const tally = counts.groups[group];
  const n = sumMonths(tally.n, counts, member, from, to);
  if (definition.shape === 'parts') {
    return {
      n,
      x: null,
      value: null,
      low: null,
      high: null,
      undetermined: null,
      suppressed: false,
    };
  }
  return shareFigure(n, sumMonths(tally.x, counts, member, from, to), rules);
}

/** The parts at a spot that hold anything, in order of their code; pauses stand outside n. */
export function partsAt(
  counts: Counts,
  { group, member, from, to }: Spot,
  rules: DisclosureRules,
): { part: string; figure: Figure }[] {
  const tally = counts.groups[group];
  const n = sumMonths(tally.n, counts, member, from, to);
  const parts: { part: string; figure: Figure }[] = [];
  for (const part of [...tally.parts.keys()].sort()) {
    const x = sumMonths(tally.parts.get(part), counts, member, from, to);
    if (x === 0) continue;
    parts.push({ part, figure: shareFigure(part === PAUSE_PART ? null : n, x, rules) });
  }
  return parts;
}

/** Code of the temporary stop, which stands beside the endings and not among them. */
export const PAUSE_PART = '20';
