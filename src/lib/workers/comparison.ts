import {
  COMPARED_GROUPS,
  NOT_COMPARED,
  type ChanceLimits,
  type Comparison,
  type GroupComparison,
  type PartsComparison,
  type PeriodComparison,
  type TrendComparison,
  type Verdict,
} from '#lib/domain/comparison.ts';
import { parseDay, type Day } from '#lib/domain/day.ts';
import type { Figure, IndicatorAnswer } from '#lib/domain/figure.ts';
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
  type Direction,
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

/** Whether there is a share to compare: of more cases than units there is a ratio, and no margin. */
function isCounted(figure: Figure): figure is Counted {
  const { x, n, value } = figure;
  return x !== null && n !== null && n > 0 && x <= n && value !== null;
}

/** All that the figures of an answer are compared with. Only figures that are shown have a say. */
export function comparisonOf(answer: Uncompared): Comparison {
  if (answer.shape === 'parts') return { ...NOT_COMPARED, parts: partsApart(answer) };
  if (answer.shape !== 'share') return NOT_COMPARED;
  const [provider, municipality] = COMPARED_GROUPS.map((group) => {
    const rows = answer.groups[group].filter(({ inRegion }) => inRegion);
    return shareGroup(answer.wholes[group], rows);
  });
  return {
    groups: { provider: provider ?? null, municipality: municipality ?? null },
    period: earlier(answer),
    trend: trend(answer),
    parts: null,
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
  const found = pointBefore(answer);
  if (!found || !seesAll(answer, answer.question.period) || !seesAll(answer, found.period))
    return null;
  const apart = sharesApart(answer.figure, found.figure);
  return apart && { period: found.period, ...apart };
}

/** Each part against that of the period asked for, or else of the one just before. */
function partsApart(answer: Uncompared): PartsComparison | null {
  const found = pointBefore(answer);
  if (!found) return null;
  const parts: PartsComparison['parts'] = {};
  for (const { part, figure } of answer.parts) {
    const then = found.parts.find((one) => one.part === part);
    const apart = then && sharesApart(figure, then.figure);
    if (apart) parts[part] = apart;
  }
  return Object.keys(parts).length > 0 ? { period: found.period, parts } : null;
}

/** The period to compare with, where it is told: the one asked for, or else the one just before. */
export function pointBefore<Point extends { period: Period }>(answer: {
  question: { period: Period; kind: PeriodKind; against?: Period | null };
  trend: readonly Point[];
}): Point | undefined {
  const { period, kind, against } = answer.question;
  const asked = against ?? periodBefore(period, kind);
  return asked === period ? undefined : answer.trend.find((point) => point.period === asked);
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
  const told = answer.trend.flatMap(({ period, figure, cut, provisional }) =>
    cut || provisional || !seesAll(answer, period) ? [] : [{ period, figure }],
  );
  return sharesOver(told, kind);
}

/** Whether shares go up or down over periods of a kind; null with fewer than five that are shown. */
export function sharesOver(
  points: readonly { period: Period; figure: Figure }[],
  kind: PeriodKind,
): TrendComparison | null {
  const rows = points.flatMap(({ period, figure }) =>
    isCounted(figure) ? [{ ...figure, period, place: placeOf(period, kind) }] : [],
  );
  return told(compareTrend(rows));
}

/** Where a period stands among those of its kind. */
export function placeOf(period: Period, kind: PeriodKind): number {
  return firstMonth(period) / MONTHS_IN[kind];
}

/** A direction as it is told: with the periods that it was looked at over. */
export function told(found: Direction<{ period: Period }> | undefined): TrendComparison | null {
  return found ? { periods: found.over.map(({ period }) => period), verdict: found.verdict } : null;
}
