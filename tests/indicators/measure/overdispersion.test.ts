import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Z95, Z998 } from '#lib/indicators/measure/normal.ts';
import {
  overdispersion,
  widenedLimits,
  widenedScore,
} from '#lib/indicators/measure/overdispersion.ts';

const units = (xs: number[], ns: number[]) => xs.map((x, i) => ({ x, n: ns[i] as number }));

describe('overdispersion of shares', () => {
  const xs = [10, 17, 20, 22, 24, 26, 28, 31, 33, 39];
  const hundreds = xs.map(() => 100);

  test('of ten units of a hundred is worked by hand', () => {
    // p0 = 250/1000 = ¼, arcsin √¼ = π/6 = 0.523599; s = 1/(2·√100) = 0.05; z = (arcsin √(x/100) − π/6)·20
    const scores = [
      -4.036964, -1.9722, -1.199023, -0.70787, -0.232522, 0.229441, 0.680001, 1.338025, 1.766819,
      3.017843,
    ];
    xs.forEach((x, i) => expect(widenedScore(x, 100, 0.25, 0)).toBeCloseTo(scores[i] as number, 6));
    // 10 %: place 9·0.1 = 0.9 of the way from the first to the second:
    //   −4.036964 + 0.9·(−1.972200 + 4.036964) = −2.178676; above likewise
    //   3.017843 − 0.9·(3.017843 − 1.766819) = 1.891921
    // squares with these two drawn in: 4.746630 + 3.889572 + 1.437657 + 0.501080 + 0.054066 + 0.052643
    //   + 0.462401 + 1.790310 + 3.121649 + 3.579366 = 19.635376; φ = 1.9635376
    // w = 4·100 = 400; Σw − Σw²/Σw = 4000 − 10·160000/4000 = 3600; τ² = (19.635376 − 9)/3600 = 0.00295427
    const answer = overdispersion(units(xs, hundreds));
    expect(answer?.p0).toBe(0.25);
    expect(answer?.phi).toBeCloseTo(1.9635375515466, 12);
    expect(answer?.tau2).toBeCloseTo(0.0029542709765184, 14);
    // √(1/400 + τ²) = 0.0738530; 95 %: 0.523599 ± 0.1447493, sin²(0.3788495) = 0.136790,
    //   sin²(0.6683481) = 0.384016; 99.8 %: ± 0.2282230, 0.084739 and 0.466449
    const inner = widenedLimits(0.25, 100, answer?.tau2 ?? NaN, Z95);
    expect(inner.low).toBeCloseTo(0.13679033979360514, 12);
    expect(inner.high).toBeCloseTo(0.38401609199376174, 12);
    const outer = widenedLimits(0.25, 100, answer?.tau2 ?? NaN, Z998);
    expect(outer.low).toBeCloseTo(0.08473882304813744, 12);
    expect(outer.high).toBeCloseTo(0.4664488806550119, 12);
  });

  test('of units of unlike size is that of an independent run of the formulas', () => {
    // NumPy (quantile "linear", which is R's type 7), the steps of FunnelPlotR; see the doc sentence
    const answer = overdispersion(
      units(
        [3, 12, 20, 9, 30, 44, 8, 61, 25, 70, 5, 33],
        [30, 45, 120, 40, 95, 210, 64, 180, 90, 400, 50, 77],
      ),
    );
    expect(answer?.p0).toBeCloseTo(0.22840827980014275, 14);
    expect(answer?.phi).toBeCloseTo(4.105630900628296, 12);
    expect(answer?.tau2).toBeCloseTo(0.007988918736039574, 14);
  });

  test('is none where units differ less than chance', () => {
    const answer = overdispersion(units([23, 24, 25, 26, 27, 25, 25, 24, 26, 25], hundreds));
    expect(answer?.phi).toBeCloseTo(0.03425644814464356, 12);
    expect(answer?.tau2).toBe(0);
  });

  test('is not asked below ten units, nor where all or none are cases', () => {
    expect(overdispersion(units(xs.slice(1), hundreds))).toBeUndefined();
    expect(overdispersion([...units(xs.slice(1), hundreds), { x: 0, n: 0 }])).toBeUndefined();
    expect(overdispersion([])).toBeUndefined();
    expect(overdispersion(hundreds.map((n) => ({ x: 0, n })))).toBeUndefined();
    expect(overdispersion(hundreds.map((n) => ({ x: n, n })))).toBeUndefined();
  });

  test('takes the share of the region where it is given', () => {
    const answer = overdispersion(units(xs, hundreds), 0.3);
    expect(answer?.p0).toBe(0.3);
    expect(answer?.phi).toBeGreaterThan(1.9635);
  });

  const many = fc.array(
    fc
      .integer({ min: 5, max: 400 })
      .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) })),
    { minLength: 10, maxLength: 40 },
  );

  test('does not mind the order, nor whether cases or others are counted, nor empty units', () => {
    fc.assert(
      fc.property(many, (all) => {
        const plain = overdispersion(all);
        if (!plain) return;
        for (const other of [
          overdispersion(all.toReversed()),
          overdispersion(all.map(({ x, n }) => ({ x: n - x, n }))),
          overdispersion([...all, { x: 0, n: 0 }]),
        ]) {
          expect(other?.phi).toBeCloseTo(plain.phi, 8);
        }
        expect(plain.tau2 > 0).toBe(plain.phi > 1);
      }),
    );
  });

  test('limits hold p0, stay within 0 and 1, widen with τ² and mirror', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        (p0, n, tau2) => {
          const { low, high } = widenedLimits(p0, n, tau2, Z95);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThan(p0);
          expect(high).toBeGreaterThan(p0);
          const wider = widenedLimits(p0, n, tau2 + 0.01, Z95);
          expect(wider.low).toBeLessThanOrEqual(low);
          expect(wider.high).toBeGreaterThanOrEqual(high);
          expect(widenedLimits(1 - p0, n, tau2, Z95).high).toBeCloseTo(1 - low, 10);
        },
      ),
    );
  });
});
