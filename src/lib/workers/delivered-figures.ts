import type { Distribution, StrandFigure } from '#lib/domain/delivered.ts';
import type { Figure } from '#lib/domain/figure.ts';
import {
  EVERY_MARK_FROM,
  hidesMean,
  hidesShare,
  type DisclosureRules,
} from '#lib/disclosure/primary.ts';
import type { Counts, TallyGroup } from '#lib/indicators/cube.ts';
import type { DeliveredDefinition, ValueMeasure } from '#lib/indicators/delivered/definition.ts';
import {
  meanOf,
  shareOf,
  valuesOf,
  type ValueCounts,
} from '#lib/indicators/delivered/figures-delivered.ts';
import type { Month } from '#lib/domain/period.ts';
import { shareFigure } from './figures.ts';

/** Where in the counts numbers of deliveries stand. */
export interface DeliveredSpot {
  group: TallyGroup;
  member: number;
  from: Month;
  to: Month;
}

const HIDDEN = { x: null, value: null, low: null, high: null, undetermined: null } as const;

function meanFigure(counts: ValueCounts, rules: DisclosureRules): Figure {
  const found = meanOf(counts);
  const n = found?.n ?? 0;
  if (!found || hidesMean(n, rules)) return { n, ...HIDDEN, suppressed: n > 0 };
  const { value, low = null, high = null } = found;
  return { n, x: null, value, low, high, undetermined: 0, suppressed: false };
}

/** x may be more than n where both come from different sources: then there is a ratio and no interval. */
function ratioFigure(n: number, x: number, rules: DisclosureRules): Figure {
  if (x <= n || n === 0 || hidesShare(n, n, rules)) return shareFigure(n, Math.min(x, n), rules);
  return { n, x, value: x / n, low: null, high: null, undetermined: 0, suppressed: false };
}

/** One number of a strand, from how often each value was given. */
export function figureOf(
  counts: ValueCounts,
  measure: ValueMeasure,
  rules: DisclosureRules,
): Figure {
  if (measure.kind === 'mean') return meanFigure(counts, rules);
  const { n, x } = shareOf(counts, measure);
  return ratioFigure(n, x, rules);
}

/** Measures that divide one whole, by the values of that whole. */
function wholes(definition: DeliveredDefinition): ValueMeasure[][] {
  const byWhole = new Map<string, ValueMeasure[]>();
  for (const measure of definition.measures) {
    if (measure.kind !== 'share' || !measure.among || measure.among.length < 3) continue;
    const key = measure.among.join('\n');
    byWhole.set(key, [...(byWhole.get(key) ?? []), measure]);
  }
  return [...byWhole.values()].filter((parts) => parts.length > 1);
}

/** The numbers of every strand that holds anything at a spot, in the order of the definition. */
export function strandFigures(
  definition: DeliveredDefinition,
  counts: Counts,
  spot: DeliveredSpot,
  rules: DisclosureRules,
): StrandFigure[] {
  const figures = measuredAt(definition, counts, spot, rules);
  for (const strand of definition.strands) {
    hideSecond(
      definition,
      figures.filter((one) => one.strand === strand),
    );
  }
  return figures;
}

/** The same by the primary rules alone. */
export function measuredAt(
  definition: DeliveredDefinition,
  counts: Counts,
  { group, member, from, to }: DeliveredSpot,
  rules: DisclosureRules,
): StrandFigure[] {
  return definition.strands.flatMap((strand) => {
    const values = valuesOf(counts.groups[group], member, strand, from, to);
    if (values.size === 0) return [];
    return definition.measures
      .map((measure) => ({
        strand,
        measure: measure.id,
        figure: figureOf(values, measure, rules),
      }))
      .filter(({ measure, figure }) => measure === '' || (figure.n ?? 0) > 0);
  });
}

/** Where one part of a whole is hidden, the smallest other one is hidden too: it would give it away. */
function hideSecond(definition: DeliveredDefinition, figures: StrandFigure[]): void {
  for (const parts of wholes(definition)) {
    const ids = new Set(parts.map(({ id }) => id));
    const own = figures.filter(({ measure }) => ids.has(measure));
    if (own.filter(({ figure }) => figure.suppressed).length !== 1) continue;
    const shown = own.filter(({ figure }) => !figure.suppressed);
    shown.sort((a, b) => (a.figure.x ?? 0) - (b.figure.x ?? 0));
    const second = shown.find(({ figure }) => (figure.x ?? 0) > 0) ?? shown[0];
    if (second) second.figure = { n: second.figure.n, ...HIDDEN, suppressed: true };
  }
}

/** How the marks of each strand are spread: every mark where there are many, else in bands. */
export function distributionsOf(
  definition: DeliveredDefinition,
  counts: Counts,
  { group, member, from, to }: DeliveredSpot,
  rules: DisclosureRules,
): Distribution[] {
  const { bands } = definition;
  if (!bands) return [];
  return definition.strands.flatMap((strand) => {
    const values = valuesOf(counts.groups[group], member, strand, from, to);
    const n = [...values.values()].reduce((sum, count) => sum + count, 0);
    if (n === 0 || hidesMean(n, rules)) return [];
    const single = Array.from({ length: 10 }, (_, i) => [i + 1, i + 1] as const);
    const isMany = n >= EVERY_MARK_FROM || rules.threshold === 0;
    const told = (isMany ? single : bands).map(([from, until]) => ({
      from,
      until,
      count: countWithin(values, from, until),
    }));
    const hidden = told.filter(({ count }) =>
      hidesShare(n, count, { ...rules, allOrNoneBelow: 0 }),
    );
    // One that is not shown would follow from the others.
    const second = told
      .filter((band) => !hidden.includes(band))
      .sort((a, b) => a.count - b.count)[0];
    const all = new Set(hidden.length === 1 && second ? [...hidden, second] : hidden);
    return [
      {
        strand,
        n,
        bands: told.map((band) => ({ ...band, count: all.has(band) ? null : band.count })),
      },
    ];
  });
}

/** Marks of another scale fall between whole ones: each belongs to the mark that it rounds to. */
function countWithin(values: ValueCounts, from: number, until: number): number {
  let sum = 0;
  for (const [value, count] of values) {
    const mark = Math.round(Number(value));
    if (mark >= from && mark <= until) sum += count;
  }
  return sum;
}
