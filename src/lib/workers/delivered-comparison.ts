import {
  COMPARED_GROUPS,
  type ComparedGroup,
  type GroupComparison,
  type PeriodComparison,
  type TrendComparison,
  type Verdict,
} from '#lib/domain/comparison.ts';
import type { DeliveredAnswer, StrandComparison, StrandFigure } from '#lib/domain/delivered.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Period, PeriodKind } from '#lib/domain/period.ts';
import {
  COMPARE_FROM,
  compareMean,
  compareMeansApart,
  compareMeanTrend,
} from '#lib/indicators/measure/comparison.ts';
import { meanLimits } from '#lib/indicators/measure/funnel.ts';
import type { Spread } from '#lib/indicators/measure/mean-difference.ts';
import { Z95, Z998 } from '#lib/indicators/measure/normal.ts';
import { studentQuantile } from '#lib/indicators/measure/student.ts';
import {
  placeOf,
  pointBefore,
  shareGroup,
  sharesApart,
  sharesOver,
  sizesOf,
  told,
} from './comparison.ts';

/** An answer about deliveries before it is compared. */
export type UncomparedDelivered = Omit<DeliveredAnswer, 'comparison'>;

/**
 * What the number that the indicator is about is compared with, strand by strand: strands are never
 * compared with each other. Only numbers that are shown have a say.
 */
export function deliveredComparison(answer: UncomparedDelivered): StrandComparison[] {
  const [measure] = answer.measures;
  if (!measure) return [];
  const own = (figures: readonly StrandFigure[], strand: string) =>
    figures.find((one) => one.strand === strand && one.measure === measure.id)?.figure;
  const isMean = measure.kind === 'mean';
  const earlier = pointBefore(answer);
  return answer.strands.map((strand) => {
    const groups = Object.fromEntries(
      COMPARED_GROUPS.map((group): [ComparedGroup, GroupComparison | null] => {
        const whole = own(answer.wholes[group], strand);
        const rows = answer.groups[group].flatMap(({ key, figures, inRegion }) => {
          const figure = own(figures, strand);
          return figure && inRegion ? [{ key, figure }] : [];
        });
        if (!whole) return [group, null];
        return [group, isMean ? meanGroup(whole, rows) : shareGroup(whole, rows)];
      }),
    ) as Record<ComparedGroup, GroupComparison | null>;
    const [now, then] = [own(answer.figures, strand), own(earlier?.figures ?? [], strand)];
    const apart = now && then && (isMean ? meansApart : sharesApart)(now, then);
    const complete = answer.trend.flatMap(({ period, figures, provisional }) => {
      const figure = provisional ? undefined : own(figures, strand);
      return figure ? [{ period, figure }] : [];
    });
    return {
      strand,
      groups,
      period: apart && earlier ? { period: earlier.period, ...apart } : null,
      trend: (isMean ? meansOver : sharesOver)(complete, answer.question.kind),
    };
  });
}

/** Means against the mean of all together, by the spread of all its values; null where that is not shown. */
function meanGroup(
  whole: Figure,
  rows: readonly { key: string; figure: Figure }[],
): GroupComparison | null {
  const compared = compareMeans(whole, rows);
  if (!compared) return null;
  const { value, deviation, units } = compared;
  const verdicts: Record<string, Verdict> = {};
  for (const { key, verdict } of units) verdicts[key] = verdict;
  return {
    whole: value,
    verdicts,
    limits: sizesOf(units, (n) => n >= COMPARE_FROM && deviation > 0).map((n) => {
      const inner = meanLimits(value, deviation, n, Z95);
      const outer = meanLimits(value, deviation, n, Z998);
      return { n, low95: inner.low, high95: inner.high, low998: outer.low, high998: outer.high };
    }),
    widened: false,
  };
}

/** Members with a mean against that of all together, each with its verdict and the p of it. */
export function compareMeans(whole: Figure, rows: readonly { key: string; figure: Figure }[]) {
  const deviation = deviationOf(whole);
  const { value } = whole;
  if (rows.length < 2 || deviation === undefined || value === null) return null;
  const units = rows.flatMap(({ key, figure }) =>
    figure.value !== null && figure.n !== null
      ? [{ key, x: null, n: figure.n, value: figure.value }]
      : [],
  );
  return {
    value,
    deviation,
    units: units.map((unit) => ({ ...unit, ...compareMean(unit.value, unit.n, value, deviation) })),
  };
}

/** A mean against an earlier one; null where either is not shown, or without its interval. */
function meansApart(now: Figure, then: Figure): Omit<PeriodComparison, 'period'> | null {
  const [later, earlier] = [spreadOf(now), spreadOf(then)];
  return later && earlier ? { value: earlier.value, ...compareMeansApart(later, earlier) } : null;
}

/** Whether means go up or down over periods of a kind; null with fewer than five that are shown. */
function meansOver(
  points: readonly { period: Period; figure: Figure }[],
  kind: PeriodKind,
): TrendComparison | null {
  const rows = points.flatMap(({ period, figure }) => {
    const spread = spreadOf(figure);
    return spread ? [{ ...spread, period, place: placeOf(period, kind) }] : [];
  });
  return told(compareMeanTrend(rows));
}

/** A mean with the spread behind it, as far as it is shown. */
function spreadOf(figure: Figure): Spread | undefined {
  const { n, value } = figure;
  const deviation = deviationOf(figure);
  return n === null || value === null || deviation === undefined
    ? undefined
    : { n, value, deviation };
}

/**
 * The standard deviation behind a mean, from its 95 % interval (half of it is t·s/√n): what is shown
 * says it, so that the comparison needs nothing else.
 */
function deviationOf({ n, value, high }: Figure): number | undefined {
  if (n === null || n < 2 || value === null || high === null) return undefined;
  return ((high - value) * Math.sqrt(n)) / studentQuantile(0.975, n - 1);
}
