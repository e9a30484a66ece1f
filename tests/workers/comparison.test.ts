import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '#lib/domain/comparison.ts';
import type { Figure, TrendPoint } from '#lib/domain/figure.ts';
import { NOT_NARROWED } from '#lib/domain/groups.ts';
import { wilson } from '#lib/indicators/measure/share.ts';
import { comparisonOf, shareGroup, sizesOf, type Uncompared } from '#lib/workers/comparison.ts';

function share(x: number, n: number): Figure {
  const found = wilson(x, n);
  const { value, low, high } = found ?? { value: null, low: null, high: null };
  return { n, x, value, low, high, undetermined: 0, suppressed: false };
}

const hidden: Figure = {
  n: 60,
  x: null,
  value: null,
  low: null,
  high: null,
  undetermined: null,
  suppressed: true,
};

function row(key: string, figure: Figure, inRegion = true) {
  return { key, name: key, figure, parts: [], inRegion };
}

function point(period: string, figure: Figure, soft: Partial<TrendPoint> = {}): TrendPoint {
  return { period, figure, parts: [], cut: false, provisional: false, ...soft };
}

/** An answer about 2024, as far as a comparison looks at it. */
function answer(change: Partial<Uncompared>): Uncompared {
  return {
    question: {
      indicator: 'uitval',
      law: 'jeugd',
      kind: 'year',
      period: '2024',
      set: 'westfriesland',
      ...NOT_NARROWED,
    },
    shape: 'share',
    figure: share(0, 0),
    trend: [],
    groups: { provider: [], municipality: [] },
    wholes: { provider: share(0, 0), municipality: share(0, 0) },
    dataFrom: '2019-01-01',
    lookBackDays: 0,
    ...change,
  } as Uncompared;
}

describe('members against all together', () => {
  const whole = share(320, 400);
  const rows = [
    row('even', share(80, 100)),
    row('high', share(100, 108)),
    row('low', share(59, 100)),
    row('small', share(20, 25)),
    row('hidden', hidden),
  ];

  test('have the verdict of the funnel; hidden ones have none, small ones cannot be compared', () => {
    // By hand: p0 = 0.8, at n = 100 0.8 ± 1.96 · 0.04 and ± 3.09 · 0.04; at n = 108 ± 3.09 · 0.0385.
    expect(shareGroup(whole, rows)?.verdicts).toEqual({
      even: 'same',
      high: 'higher',
      low: 'lower',
      small: 'too-few',
    });
  });

  test('nothing is compared with a whole that is not shown, or where there is one member', () => {
    expect(shareGroup(hidden, rows)).toBeNull();
    expect(shareGroup(whole, rows.slice(0, 1))).toBeNull();
  });

  test('the limits that are drawn are those that decide', () => {
    const counts = fc
      .integer({ min: 1, max: 400 })
      .chain((n) => fc.integer({ min: 0, max: n }).map((x) => ({ x, n })));
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 30 }), (units) => {
        const sum = (of: 'x' | 'n') => units.reduce((total, unit) => total + unit[of], 0);
        const all = units.map(({ x, n }, i) => row(String(i), share(x, n)));
        const found = shareGroup(share(sum('x'), sum('n')), all);
        for (const limit of found?.limits ?? []) {
          all.forEach(({ key, figure: { n, value } }) => {
            if (n !== limit.n || value === null) return;
            const isOutside = value < limit.low998 || value > limit.high998;
            const isMaybe = value < limit.low95 || value > limit.high95;
            const verdict = found?.verdicts[key] as Verdict;
            expect(verdict === 'higher' || verdict === 'lower').toBe(isOutside);
            expect(verdict.startsWith('maybe')).toBe(isMaybe && !isOutside);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  test('ten that differ more than chance explains have wider limits, and it is said', () => {
    const spread = Array.from({ length: 12 }, (_, i) =>
      row(String(i), share(i < 6 ? 60 : 90, 100)),
    );
    const found = shareGroup(share(900, 1200), spread);
    expect(found?.widened).toBe(true);
    expect(new Set(Object.values(found?.verdicts ?? {}))).toEqual(new Set(['same']));
    const nine = shareGroup(share(900, 1200), spread.slice(0, 9));
    expect(nine?.widened).toBe(false);
    expect(nine?.verdicts['0']).toBe('lower');
  });

  test('municipalities outside the region do not take part', () => {
    const municipality = [...rows, row('0363', share(10, 100), false)];
    const { groups } = comparisonOf(
      answer({
        groups: { provider: [], municipality } as unknown as Uncompared['groups'],
        wholes: { provider: whole, municipality: whole },
      }),
    );
    expect(groups.municipality?.verdicts).not.toHaveProperty('0363');
    expect(groups.provider).toBeNull();
  });
});

test('sizes of a funnel begin where the gate opens and end at the largest', () => {
  const sizes = sizesOf([{ n: 40 }, { n: 400 }], (n) => n >= 50);
  expect([sizes[0], sizes.at(-1)]).toEqual([50, 400]);
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
  expect(sizesOf([{ n: 20 }], (n) => n >= 30)).toEqual([]);
});

describe('a figure against an earlier period', () => {
  const trend = [
    point('2021', share(50, 100)),
    point('2022', hidden),
    point('2023', share(60, 100)),
    point('2024', share(85, 100)),
  ];
  const told = { figure: share(85, 100), trend };

  test('is against the one before: 85 of 100 less 60 of 100 by Newcombe’s method 10', () => {
    const { period } = comparisonOf(answer(told));
    // By hand from the Wilson limits (0.767, 0.907) and (0.502, 0.691).
    expect(period).toMatchObject({ period: '2023', verdict: 'higher' });
    expect(period?.low).toBeCloseTo(0.127241, 6);
    expect(period?.high).toBeCloseTo(0.363339, 6);
  });

  test('or against the one asked for; not against one that is hidden, or itself', () => {
    const asked = (against: string) =>
      comparisonOf(answer({ ...told, question: { ...answer({}).question, against } })).period;
    expect(asked('2021')?.period).toBe('2021');
    expect(asked('2022')).toBeNull();
    expect(asked('2024')).toBeNull();
    expect(asked('2017')).toBeNull();
  });

  test('of too few says so, without a difference', () => {
    const few = [point('2023', share(6, 20)), point('2024', share(5, 20))];
    expect(comparisonOf(answer({ figure: share(5, 20), trend: few })).period).toMatchObject({
      verdict: 'too-few',
      low: null,
      high: null,
    });
  });

  test('that looks back further than the data goes is not compared', () => {
    const back = { ...told, lookBackDays: 1826 };
    expect(comparisonOf(answer(back)).period).toBeNull();
    expect(comparisonOf(answer({ ...back, dataFrom: '2017-01-01' })).period?.period).toBe('2023');
  });
});

describe('a trend', () => {
  const rising = [40, 50, 55, 65, 75].map((x, i) => point(String(2019 + i), share(x, 100)));

  test('is told from five complete periods on', () => {
    expect(comparisonOf(answer({ trend: rising })).trend).toEqual({
      periods: ['2019', '2020', '2021', '2022', '2023'],
      verdict: 'higher',
    });
    expect(comparisonOf(answer({ trend: rising.slice(1) })).trend).toBeNull();
    const soft = [...rising.slice(1), point('2024', share(80, 100), { provisional: true })];
    expect(comparisonOf(answer({ trend: soft })).trend).toBeNull();
  });

  test('counts places in time, also where a period between is not shown', () => {
    const gap = [...rising.slice(0, 3), point('2022', hidden), ...rising.slice(4)];
    const more = [...gap, point('2024', share(78, 100))];
    expect(comparisonOf(answer({ trend: more })).trend?.periods).toHaveLength(5);
  });

  test('level shares have none', () => {
    const level = [50, 51, 49, 50, 50].map((x, i) => point(String(2019 + i), share(x, 100)));
    expect(comparisonOf(answer({ trend: level })).trend?.verdict).toBe('same');
  });
});

test('days, and in- and outflow, are not compared', () => {
  for (const shape of ['days', 'flow'] as const) {
    expect(comparisonOf(answer({ shape }))).toEqual({
      groups: { provider: null, municipality: null },
      period: null,
      trend: null,
      parts: null,
    });
  }
});

test('reasons are compared with the same reason of an earlier period, as far as both are shown', () => {
  const part = (code: string, figure: Figure) => ({ part: code, figure });
  const pause = { ...share(9, 100), n: null, value: null, low: null, high: null };
  const change = {
    shape: 'parts' as const,
    parts: [
      part('31', share(85, 100)),
      part('32', share(3, 100)),
      part('33', hidden),
      part('20', pause),
    ],
    trend: [
      {
        ...point('2023', share(0, 0)),
        parts: [
          part('31', share(60, 100)),
          part('32', share(4, 100)),
          part('33', share(30, 100)),
          part('20', pause),
        ],
      },
    ],
  };
  const { parts } = comparisonOf(answer(change));
  expect(parts?.period).toBe('2023');
  expect(Object.keys(parts?.parts ?? {})).toEqual(['31', '32']);
  expect(parts?.parts['31']).toMatchObject({ value: 0.6, verdict: 'higher' });
  expect(parts?.parts['32']?.verdict).toBe('too-few');
  expect(comparisonOf(answer({ ...change, trend: [] })).parts).toBeNull();
});
