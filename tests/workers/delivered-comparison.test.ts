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

test('a share is compared with that of the half-year before; a mean is not', () => {
  const change = {
    strands: ['ouder'],
    figures: [told('ouder', share(85, 100))],
    trend: [{ period: '2023-H2', figures: [told('ouder', share(60, 100))] }],
  };
  const shares = [{ id: '', kind: 'share' as const, scale: null }];
  const found = deliveredComparison(answer({ ...change, measures: shares }))[0]?.period;
  expect(found).toMatchObject({ period: '2023-H2', value: 0.6, verdict: 'higher' });
  const means = { ...change, figures: [told('ouder', mean(8, 90))] };
  expect(deliveredComparison(answer(means))[0]?.period).toBeNull();
});
