import type { Figure } from '#lib/domain/figure.ts';
import { hiddenInFlow, type FlowCount } from '#lib/disclosure/flow.ts';
import { hidesQuantile, hidesShare, type DisclosureRules } from '#lib/disclosure/primary.ts';
import type { Counts, TallyGroup } from '#lib/indicators/cube.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import type { CountColumn } from '#lib/indicators/judge.ts';
import { median, ninetieth } from '#lib/indicators/measure/quantile.ts';
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

/**
 * The count behind a figure (part null) or part at a spot, whatever the rules say: x of n, n 0 where it
 * stands outside a population. As `figureAt` and `partsAt` count it, without the rest.
 */
export function countAt(
  { shape }: IndicatorDefinition,
  counts: Counts,
  { group, member, from, to }: Spot,
  part: string | null,
): { x: number; n: number } {
  const tally = counts.groups[group];
  const sum = (column: CountColumn, first = from, last = to) =>
    tally.sum(column, member, first, last);
  if (part === null) return { x: sum('x'), n: sum('n') };
  if (shape !== 'flow') {
    return { x: sum(`part ${part}`), n: part === PAUSE_PART ? 0 : sum('population') };
  }
  if (part === 'in' || part === 'uit') return { x: sum(`part ${part}`), n: 0 };
  const last = part === 'begin' ? from - 1 : to;
  return { x: sum('part in', -Infinity, last) - sum('part uit', -Infinity, last), n: 0 };
}

/** Code of the temporary stop, which stands beside the endings and not among them. */
export const PAUSE_PART = '20';

const NO_FIGURE = { x: null, value: null, low: null, high: null, undetermined: null } as const;

/**
 * The figure at a spot. Of shape `days` its value is the median; `parts` and `flow` have no figure of
 * their own, and only n is given.
 */
export function figureAt(
  definition: IndicatorDefinition,
  counts: Counts,
  { group, member, from, to }: Spot,
  rules: DisclosureRules,
): Figure {
  const tally = counts.groups[group];
  const sum = (column: CountColumn) => tally.sum(column, member, from, to);
  if (definition.shape === 'flow') return { n: null, ...NO_FIGURE, suppressed: false };
  const n = sum(definition.shape === 'parts' ? 'population' : 'n');
  if (definition.shape === 'parts') return { n, ...NO_FIGURE, suppressed: false };
  if (definition.shape === 'days') {
    const middle = quantilesAt(counts, { group, member, from, to }, rules)[0];
    return middle?.figure ?? { n, ...NO_FIGURE, suppressed: false };
  }
  const undetermined = sum('undetermined');
  const figure = shareFigure(n, sum('x'), rules);
  return figure.suppressed ? figure : { ...figure, undetermined };
}

/** The parts at a spot that hold anything (with `zeros` also those that do not), in order of their code. */
export function partsAt(
  definition: IndicatorDefinition,
  counts: Counts,
  spot: Spot,
  rules: DisclosureRules,
  zeros = false,
): { part: string; figure: Figure }[] {
  if (definition.shape === 'flow') return flowAt(counts, spot, rules, zeros);
  const { group, member, from, to } = spot;
  const tally = counts.groups[group];
  const n = tally.sum('population', member, from, to);
  const parts: { part: string; figure: Figure }[] = [];
  for (const part of tally.names('part')) {
    const x = tally.sum(`part ${part}`, member, from, to);
    if (x === 0 && !zeros) continue;
    parts.push({ part, figure: shareFigure(part === PAUSE_PART ? null : n, x, rules) });
  }
  return [...parts, ...quantilesAt(counts, spot, rules)];
}

/** Begun before, in, out and left at the end; nothing stands in a denominator. */
function flowAt(
  counts: Counts,
  { group, member, from, to }: Spot,
  rules: DisclosureRules,
  zeros: boolean,
) {
  const sum = (part: string, first: Month, last: Month) =>
    counts.groups[group].sum(`part ${part}`, member, first, last);
  const begin = sum('in', -Infinity, from - 1) - sum('uit', -Infinity, from - 1);
  const into = sum('in', from, to);
  const out = sum('uit', from, to);
  const all: FlowCount[] = [
    { part: 'begin', x: begin },
    { part: 'eind', x: begin + into - out },
    { part: 'in', x: into },
    { part: 'uit', x: out },
  ];
  const hidden = hiddenInFlow(all, rules);
  return all
    .filter(({ x }) => x > 0 || zeros)
    .map(({ part, x }) => ({
      part,
      figure: hidden.has(part)
        ? { n: null, ...NO_FIGURE, suppressed: true }
        : shareFigure(null, x, rules),
    }));
}

/** The middle and the ninetieth of the numbers of days at a spot. */
function quantilesAt(counts: Counts, { group, member, from, to }: Spot, rules: DisclosureRules) {
  const sorted = counts.groups[group].days(member, from, to);
  if (!sorted || sorted.length === 0) return [];
  const quantiles = [
    { part: 'p50', value: median(sorted), hidden: hidesQuantile(sorted.length, 'p50', rules) },
    { part: 'p90', value: ninetieth(sorted), hidden: hidesQuantile(sorted.length, 'p90', rules) },
  ];
  return quantiles.map(({ part, value, hidden }) => ({
    part,
    figure: {
      n: sorted.length,
      ...NO_FIGURE,
      value: hidden ? null : (value ?? null),
      undetermined: hidden ? null : 0,
      suppressed: hidden,
    },
  }));
}
