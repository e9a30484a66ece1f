import { expect, test } from 'vitest';
import type { StrandFigure } from '#lib/domain/delivered.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { NOT_NARROWED } from '#lib/domain/groups.ts';
import { studentInterval } from '#lib/indicators/measure/mean.ts';
import { wilson } from '#lib/indicators/measure/share.ts';
import {
  deliveredComparison,
  type UncomparedDelivered,
} from '#lib/workers/delivered-comparison.ts';

function mean(value: number, n: number, deviation = 1.5): Figure {
  const { low = null, high = null } = studentInterval(value, deviation, n);
  return { n, x: null, value, low, high, undetermined: 0, suppressed: false };
}

function share(x: number, n: number): Figure {
  const { value = null, low = null, high = null } = wilson(x, n) ?? {};
  return { n, x, value, low, high, undetermined: 0, suppressed: false };
}

const hidden = { ...mean(7, 60), value: null, low: null, high: null, suppressed: true };

function told(strand: string, figure: Figure): StrandFigure {
  return { strand, measure: '', figure };
}

function row(key: string, figures: StrandFigure[]) {
  return { key, name: key, inRegion: true, figures };
}

function answer(change: Partial<UncomparedDelivered>): UncomparedDelivered {
  return {
    question: { law: 'jeugd', kind: 'half-year', period: '2024-H1', ...NOT_NARROWED },
    measures: [{ id: '', kind: 'mean', scale: [1, 10] }],
    strands: ['jeugdige', 'ouder'],
    figures: [],
    trend: [],
    groups: { provider: [], municipality: [] },
    wholes: { provider: [], municipality: [] },
    ...change,
  } as unknown as UncomparedDelivered;
}

test('means are compared strand by strand, by the spread of all marks of that strand', () => {
  const provider = [
    row('a', [told('jeugdige', mean(8.5, 36)), told('ouder', mean(8.5, 36))]),
    row('b', [told('jeugdige', mean(8.1, 36)), told('ouder', hidden)]),
    row('c', [told('jeugdige', mean(9.9, 20))]),
  ];
  const whole = [told('jeugdige', mean(7.5, 200)), told('ouder', mean(8.4, 200))];
  const found = deliveredComparison(
    answer({
      groups: { provider, municipality: [] } as unknown as UncomparedDelivered['groups'],
      wholes: { provider: whole, municipality: whole },
    }),
  );
  // By hand: 1.5/√36 = 0.25, so at 95 % 7.5 ± 0.49 and at 99.8 % 7.5 ± 0.7726.
  expect(found[0]?.groups.provider?.verdicts).toEqual({
    a: 'higher',
    b: 'maybe-higher',
    c: 'too-few',
  });
  expect(found[1]?.groups.provider?.verdicts).toEqual({ a: 'same' });
  expect(found[0]?.groups.municipality).toBeNull();
  const limit = found[0]?.groups.provider?.limits.find(({ n }) => n === 36);
  expect(limit?.high95).toBeCloseTo(7.98999, 5);
  expect(limit?.low998).toBeCloseTo(6.727442, 6);
});

test('a whole that is not shown, or without spread, compares nothing', () => {
  const provider = [
    row('a', [told('jeugdige', mean(8, 40))]),
    row('b', [told('jeugdige', mean(8, 40))]),
  ];
  const groups = { provider, municipality: [] } as unknown as UncomparedDelivered['groups'];
  const of = (whole: Figure) =>
    deliveredComparison(
      answer({ groups, wholes: { provider: [told('jeugdige', whole)], municipality: [] } }),
    )[0]?.groups.provider;
  expect(of(hidden)).toBeNull();
  expect(of(mean(8, 80, 0))?.verdicts).toEqual({ a: 'too-few', b: 'too-few' });
  expect(of(mean(8, 80, 0))?.limits).toEqual([]);
});

function point(period: string, figure: Figure, provisional = false) {
  return { period, figures: [told('ouder', figure)], provisional };
}

const shares = [{ id: '', kind: 'share' as const, scale: null }];

test('a share is compared with that of the half-year before', () => {
  const change = {
    strands: ['ouder'],
    figures: [told('ouder', share(85, 100))],
    trend: [point('2023-H2', share(60, 100))],
  };
  const found = deliveredComparison(answer({ ...change, measures: shares }))[0]?.period;
  expect(found).toMatchObject({ period: '2023-H2', value: 0.6, verdict: 'higher' });
  const hiddenThen = { ...change, measures: shares, trend: [point('2023-H2', hidden)] };
  expect(deliveredComparison(answer(hiddenThen))[0]?.period).toBeNull();
});

test('a ratio of more cases than units is not compared', () => {
  const ratio = { ...share(60, 100), x: 120, value: 1.2, low: null, high: null };
  const change = {
    measures: shares,
    strands: ['ouder'],
    figures: [told('ouder', ratio)],
    trend: [point('2023-H2', share(60, 100))],
  };
  expect(deliveredComparison(answer(change))[0]?.period).toBeNull();
});

test('a mean is compared with an earlier one by the interval of both, as it is shown', () => {
  const change = {
    strands: ['ouder'],
    figures: [told('ouder', mean(7.5, 100))],
    trend: [point('2023-H1', mean(6.8, 100)), point('2023-H2', mean(7, 100))],
  };
  const found = deliveredComparison(answer(change))[0]?.period;
  // By hand: 0.5 ± 1.972017 · 1.5 · √(2/100), of 198 degrees of freedom.
  expect(found).toMatchObject({ period: '2023-H2', value: 7, verdict: 'maybe-higher' });
  expect(found?.low).toBeCloseTo(0.081671, 5);
  expect(found?.high).toBeCloseTo(0.918329, 5);
  const asked = { ...answer(change), question: { ...answer(change).question, against: '2023-H1' } };
  expect(deliveredComparison(asked)[0]?.period).toMatchObject({ value: 6.8, verdict: 'higher' });
  const few = deliveredComparison(answer({ ...change, trend: [point('2023-H2', mean(7, 20))] }));
  expect(few[0]?.period).toMatchObject({ verdict: 'too-few', low: null, high: null });
});

test('means and shares have a trend over five periods that are complete and shown', () => {
  const periods = ['2021-H2', '2022-H1', '2022-H2', '2023-H1', '2023-H2'];
  const over = (figures: Figure[], last = false) =>
    periods.map((period, i) => point(period, figures[i]!, last && i === 4));
  const rising = [6.6, 6.8, 7, 7.2, 7.4].map((value) => mean(value, 90));
  const trendOf = (change: Partial<UncomparedDelivered>) =>
    deliveredComparison(answer({ strands: ['ouder'], ...change }))[0]?.trend;
  expect(trendOf({ trend: over(rising) })).toEqual({ periods, verdict: 'higher' });
  expect(trendOf({ trend: over(rising, true) })).toBeNull();
  expect(trendOf({ trend: over([...rising.slice(0, 4), hidden]) })).toBeNull();
  const falling = [80, 75, 70, 65, 60].map((x) => share(x, 100));
  expect(trendOf({ trend: over(falling), measures: shares })?.verdict).toBe('lower');
  const small = [6.6, 6.8, 7, 7.2, 7.4].map((value) => mean(value, 20));
  expect(trendOf({ trend: over(small) })).toEqual({ periods, verdict: 'too-few' });
});
