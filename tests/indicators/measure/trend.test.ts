import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareTrend } from '#lib/indicators/measure/trend.ts';

const rows = (xs: number[], ns: number[]) => xs.map((x, i) => ({ x, n: ns[i] as number }));

describe('the χ² test for a trend', () => {
  test('of the smokers is what R prints', () => {
    // R, example(prop.trend.test), after J. L. Fleiss (1981): X-squared = 8.2249, p-value = 0.004132
    const smokers = rows([83, 90, 129, 70], [86, 93, 136, 82]);
    const answer = shareTrend(smokers);
    expect(answer?.chiSquare).toBeCloseTo(8.2249, 4);
    expect(answer?.p).toBeCloseTo(0.004132, 6);
    // the same to 1e-12 by SciPy 1.17, chi2.sf
    expect(answer?.chiSquare).toBeCloseTo(8.224922285197662, 12);
    expect(answer?.p).toBeCloseTo(0.004131897477641614, 14);
    // the third call of the example, scores 0, 0, 0, 1, by SciPy
    const last = shareTrend(smokers, [0, 0, 0, 1]);
    expect(last?.chiSquare).toBeCloseTo(12.173146220740254, 12);
    expect(last?.p).toBeCloseTo(0.0004848245934416743, 14);
  });

  test('of malformations by alcohol is that of Agresti', () => {
    // Agresti, Categorical Data Analysis (2002), table 3.7 and section 5.3.5: z² = 6.57, p = 0.010
    const malformed = rows([48, 38, 5, 1, 1], [17114, 14502, 793, 127, 38]);
    const answer = shareTrend(malformed, [0, 0.5, 1.5, 4, 7]);
    expect(answer?.chiSquare).toBeCloseTo(6.57, 2);
    expect(answer?.p).toBeCloseTo(0.01, 3);
    expect(answer?.slope).toBeGreaterThan(0);
  });

  test('of breast cancer by age at first birth is that of Rosner', () => {
    // Rosner, Fundamentals of Biostatistics, section 10.6: A = 567.16, B = 2493.33, A²/B = 129.01
    const cases = rows([320, 1206, 1011, 463, 220], [1742, 5638, 3904, 1555, 626]);
    expect(shareTrend(cases)?.chiSquare).toBeCloseTo(129.01, 2);
  });

  test('of two periods is the test of two shares', () => {
    // 10/40 and 20/40: p = 3/8, pooled z² = (1/4)² / (3/8·5/8·(1/40 + 1/40)) = 16/3
    const answer = shareTrend(rows([10, 20], [40, 40]));
    expect(answer?.chiSquare).toBeCloseTo(16 / 3, 12);
    expect(answer?.slope).toBeCloseTo(0.25, 14);
  });

  test('has no answer without cases, without others, or at one point in time', () => {
    expect(shareTrend([])).toBeUndefined();
    expect(shareTrend(rows([0, 0], [5, 5]))).toBeUndefined();
    expect(shareTrend(rows([5, 5], [5, 5]))).toBeUndefined();
    expect(shareTrend(rows([1], [5]))).toBeUndefined();
    expect(shareTrend(rows([1, 0], [5, 0]))).toBeUndefined();
    expect(shareTrend(rows([1, 2], [5, 5]), [3, 3])).toBeUndefined();
  });

  const periods = fc.array(
    fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) })),
    { minLength: 2, maxLength: 12 },
  );

  test('does not mind where the count of time begins, nor its step, nor empty periods', () => {
    fc.assert(
      fc.property(periods, (all) => {
        const plain = shareTrend(all);
        if (!plain) return;
        const moved = shareTrend(
          all,
          all.map((_, i) => 2020 + i / 2),
        );
        expect(moved?.chiSquare).toBeCloseTo(plain.chiSquare, 6);
        expect(moved?.slope).toBeCloseTo(plain.slope * 2, 8);
        expect(shareTrend([...all, { x: 0, n: 0 }])?.chiSquare).toBeCloseTo(plain.chiSquare, 8);
      }),
    );
  });

  test('turns its sign when time runs back or the others are counted', () => {
    fc.assert(
      fc.property(periods, (all) => {
        const plain = shareTrend(all);
        if (!plain) return;
        for (const other of [
          shareTrend(all.toReversed()),
          shareTrend(all.map(({ x, n }) => ({ x: n - x, n }))),
        ]) {
          expect(other?.slope).toBeCloseTo(-plain.slope, 10);
          expect(other?.chiSquare).toBeCloseTo(plain.chiSquare, 7);
          expect(other?.p).toBeCloseTo(plain.p, 10);
        }
      }),
    );
  });
});
