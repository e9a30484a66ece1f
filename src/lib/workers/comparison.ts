import {
  COMPARED_GROUPS,
  NOT_COMPARED,
  type ChanceLimits,
  type Comparison,
  type GroupComparison,
  type PeriodComparison,
  type TrendComparison,
  type Verdict,
} from '#lib/domain/comparison.ts';
import { parseDay, type Day } from '#lib/domain/day.ts';
import type { Figure, IndicatorAnswer, TrendPoint } from '#lib/domain/figure.ts';
import {
  firstDayOfMonth,
  MONTHS_IN,
  parsePeriod,
  periodOf,
  type Month,
  type Period,
  type PeriodKind,
} from '#lib/domain/period.ts';
import {
  canCompare,
  COMPARE_FROM,
  compareCounts,
  compareShare,
  compareTrend,
  comparisonLimits,
} from '#lib/indicators/measure/comparison.ts';
import { Z95, Z998 } from '#lib/indicators/measure/normal.ts';
import { overdispersion } from '#lib/indicators/measure/overdispersion.ts';

/** Sizes at which the limits of chance are drawn. */
const STEPS = 64;

/** An answer before it is compared. */
export type Uncompared = Omit<IndicatorAnswer, 'comparison'>;

interface Counted extends Figure {
  n: number;
  x: number;
  value: number;
}

function isCounted(figure: Figure): figure is Counted {
  return figure.x !== null && figure.n !== null && figure.n > 0 && figure.value !== null;
}

/** All that the figures of an answer are compared with. Only figures that are shown have a say. */
export function comparisonOf(answer: Uncompared): Comparison {
  if (answer.shape !== 'share') return NOT_COMPARED;
  const [provider, municipality] = COMPARED_GROUPS.map((group) => {
    const rows = answer.groups[group].filter(({ inRegion }) => inRegion);
    return shareGroup(answer.wholes[group], rows);
  });
  return {
    groups: { provider: provider ?? null, municipality: municipality ?? null },
    period: earlier(answer),
    trend: trend(answer),
  };
}

/**
 * Members with a share against the share of all together, with the limits that decide and that the
 * funnel draws; null with fewer than two members, or where the whole is not shown.
 */
export function shareGroup(
  whole: Figure,
  rows: readonly { key: string; figure: Figure }[],
): GroupComparison | null {
  const compared = compareUnits(whole, rows);
  if (!compared) return null;
  const { p0, tau2, units } = compared;
  const verdicts: Record<string, Verdict> = {};
  for (const { key, verdict } of units) verdicts[key] = verdict;
  const sizes = sizesOf(units, (n) => canCompare(n, p0));
  return {
    whole: p0,
    verdicts,
    limits: sizes.map((n): ChanceLimits => {
      const inner = comparisonLimits(p0, n, tau2, Z95);
      const outer = comparisonLimits(p0, n, tau2, Z998);
      return {
        n,
        low95: inner.low,
        high95: inner.high,
        low998: outer.low,
        high998: outer.high,
      };
    }),
    widened: tau2 > 0,
  };
}

/** Members with a share against that of all together, each with its verdict and the p of it. */
export function compareUnits(whole: Figure, rows: readonly { key: string; figure: Figure }[]) {
  const units = rows.flatMap(({ key, figure }) => (isCounted(figure) ? [{ key, ...figure }] : []));
  if (rows.length < 2 || !isCounted(whole)) return null;
  const p0 = whole.value;
  const tau2 = overdispersion(units, p0)?.tau2 ?? 0;
  return {
    p0,
    tau2,
    units: units.map((unit) => ({ ...unit, ...compareShare(unit.x, unit.n, p0, tau2) })),
  };
}

/** Sizes from the smallest that is compared up to the largest unit, closer together where n is small. */
export function sizesOf(
  units: readonly { n: number }[],
  compares: (n: number) => boolean,
): number[] {
  const most = Math.max(0, ...units.map(({ n }) => n));
  let least = COMPARE_FROM;
  while (least < most && !compares(least)) least++;
  if (!compares(most)) return [];
  const sizes = new Set<number>();
  for (let i = 0; i <= STEPS; i++) {
    sizes.add(Math.round(least + (most - least) * (i / STEPS) ** 2));
  }
  return [...sizes];
}

/** The figure against that of the period asked for, or else of the one just before. */
function earlier(answer: Uncompared): PeriodComparison | null {
  const { period, kind, against } = answer.question;
  const asked = against ?? periodBefore(period, kind);
  const found = answer.trend.find((point) => point.period === asked);
  if (!found || found.period === period) return null;
  if (!seesAll(answer, period) || !seesAll(answer, found.period)) return null;
  const apart = sharesApart(answer.figure, found.figure);
  return apart && { period: found.period, ...apart };
}

/** A share against an earlier one; null where either is not shown. */
export function sharesApart(now: Figure, then: Figure): Omit<PeriodComparison, 'period'> | null {
  if (!isCounted(now) || !isCounted(then)) return null;
  return { value: then.value, ...compareCounts(now, then) };
}

/** The period of the same kind just before. */
export function periodBefore(period: Period, kind: PeriodKind): Period {
  return periodOf(firstMonth(period) - MONTHS_IN[kind], kind);
}

function firstMonth(period: string): Month {
  return parsePeriod(period)?.firstMonth ?? 0;
}

/** Whether a period lies so far after the first data that a figure that looks back sees all of it. */
export function seesAll(
  { lookBackDays, dataFrom }: Pick<Uncompared, 'lookBackDays' | 'dataFrom'>,
  period: Period,
): boolean {
  const first: Day = firstDayOfMonth(firstMonth(period));
  return lookBackDays === 0 || first - parseDay(dataFrom) >= lookBackDays;
}

/** Up or down over the periods that are complete and shown. */
function trend(answer: Uncompared): TrendComparison | null {
  const { kind } = answer.question;
  const told = answer.trend.flatMap(({ period, figure, cut, provisional }: TrendPoint) =>
    !cut && !provisional && isCounted(figure) && seesAll(answer, period)
      ? [{ period, figure }]
      : [],
  );
  const verdict = compareTrend(
    told.map(({ figure }) => figure),
    told.map(({ period }) => firstMonth(period) / MONTHS_IN[kind]),
  );
  return verdict ? { periods: told.map(({ period }) => period), verdict } : null;
}
