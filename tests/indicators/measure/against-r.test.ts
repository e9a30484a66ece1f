import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { difference } from '#lib/indicators/measure/difference.ts';
import { benjaminiHochberg } from '#lib/indicators/measure/false-discovery.ts';
import { shareLimits, shareScore } from '#lib/indicators/measure/funnel.ts';
import { mean } from '#lib/indicators/measure/mean.ts';
import { meanDifference, type Spread } from '#lib/indicators/measure/mean-difference.ts';
import {
  normalQuantile,
  normalUpper,
  twoSided,
  Z95,
  Z998,
} from '#lib/indicators/measure/normal.ts';
import { overdispersion, widenedLimits } from '#lib/indicators/measure/overdispersion.ts';
import { median, ninetieth } from '#lib/indicators/measure/quantile.ts';
import { reliableChangeIndex } from '#lib/indicators/measure/reliable-change.ts';
import { worstCaseMean, worstCaseShare } from '#lib/indicators/measure/response.ts';
import { wilson } from '#lib/indicators/measure/share.ts';
import { studentQuantile, studentUpper } from '#lib/indicators/measure/student.ts';
import { kaplanMeier } from '#lib/indicators/measure/survival.ts';
import { meanTrend, shareTrend } from '#lib/indicators/measure/trend.ts';

type Pair = [number, number];

/** What R gave: written by measures.R, which stands beside it and says what each of them is. */
const r = JSON.parse(readFileSync('tests/fixtures/r-measures/measures.json', 'utf8')) as {
  share: { x: number; n: number; inner: Pair; outer: Pair }[];
  difference: { first: Pair; second: Pair; inner: Pair; outer: Pair }[];
  score: {
    x: number;
    n: number;
    p0: number;
    chi: number;
    p: number;
    low: Pair;
    high: Pair;
  }[];
  student: { values: number[]; value: number; deviation: number; inner: Pair; outer: Pair }[];
  welch: {
    first: number[];
    second: number[];
    value: number;
    freedom: number;
    p: number;
    inner: Pair;
    outer: Pair;
  }[];
  meanTrend: { places: number[]; groups: number[][]; slope: number; f: number; p: number }[];
  shareTrend: { places: number[]; x: number[]; n: number[]; chi: number; p: number }[];
  discovery: { p: number[]; adjusted: number[] }[];
  survival: {
    time: number[];
    event: number[];
    steps: number[];
    atRisk: number[];
    events: number[];
    survival: number[];
    low: (number | null)[];
    high: (number | null)[];
  }[];
  quantiles: { values: number[]; p50: number; p90: number }[];
  overdispersion: {
    x: number[];
    n: number[];
    phi: number;
    tau2: number;
    low: Pair;
    high: Pair;
  }[];
  change: {
    before: number;
    after: number;
    deviation: number;
    reliability: number;
    index: number;
  }[];
  worst: {
    value: number;
    filledIn: number;
    approached: number;
    low: number;
    high: number;
    tens: number;
    shareLow: number;
    shareHigh: number;
  }[];
  normal: { x: number[]; p: number[]; upper: number[]; quantile: number[] };
  curve: { freedom: number; t: number[]; upper: number[]; p: number[]; quantile: number[] }[];
};

/** The same number to 1e-9, of itself where it is large. */
function same(found: number | undefined, expected: number): void {
  const reach = 1e-9 * Math.max(1, Math.abs(expected));
  expect(Math.abs((found ?? NaN) - expected), `${found} is ${expected}`).toBeLessThanOrEqual(reach);
}

/** The same chance to 1e-9 of itself: those in the tail are small. */
function sameTail(found: number | undefined, expected: number): void {
  const apart = Math.abs((found ?? NaN) - expected);
  expect(apart, `${found} is ${expected}`).toBeLessThanOrEqual(1e-9 * expected + 1e-300);
}

const spread = (values: number[]) => mean(values) as Spread;

/** The value in R, of two at once. */
function sameLimits(found: { low?: number; high?: number } | undefined, expected: Pair): void {
  same(found?.low, expected[0]);
  same(found?.high, expected[1]);
}

test('Wilson: prop.test without correction, at 95 % and 99.8 %', () => {
  for (const { x, n, inner, outer } of r.share) {
    sameLimits(wilson(x, n), inner);
    sameLimits(wilson(x, n, Z998), outer);
  }
});

test('Newcombe, method 10, from the limits of prop.test', () => {
  for (const { first, second, inner, outer } of r.difference) {
    const [one, two] = [first, second].map(([x, n]) => ({ x, n })) as [
      { x: number; n: number },
      { x: number; n: number },
    ];
    sameLimits(difference(one, two), inner);
    sameLimits(difference(one, two, Z998), outer);
  }
});

test('the score test and the funnel: prop.test against a share', () => {
  for (const { x, n, p0, chi, p, low, high } of r.score) {
    const z = shareScore(x, n, p0);
    same(z * z, chi);
    sameTail(twoSided(z), p);
    [Z95, Z998].forEach((level, i) => {
      sameLimits(shareLimits(p0, n, level), [low[i] as number, high[i] as number]);
    });
  }
});

test('Student: t.test of one sample', () => {
  for (const { values, value, deviation, inner, outer } of r.student) {
    const found = mean(values);
    same(found?.value, value);
    same(found?.deviation, deviation);
    sameLimits(found as Spread & { low: number }, inner);
    sameLimits(mean(values, 0.998) as Spread & { low: number }, outer);
  }
});

test('Welch: t.test of two samples', () => {
  for (const { first, second, value, freedom, p, inner, outer } of r.welch) {
    const found = meanDifference(spread(first), spread(second));
    same(found?.value, value);
    same(found?.freedom, freedom);
    sameTail(found?.p, p);
    sameLimits(found, inner);
    sameLimits(meanDifference(spread(first), spread(second), 0.998), outer);
  }
});

test('a trend in means: the line in the analysis of variance', () => {
  for (const { places, groups, slope, f, p } of r.meanTrend) {
    const found = meanTrend(groups.map(spread), places);
    same(found?.slope, slope);
    same(found?.f, f);
    sameTail(found?.p, p);
  }
});

test('a trend in shares: prop.trend.test', () => {
  for (const { places, x, n, chi, p } of r.shareTrend) {
    const rows = x.map((cases, i) => ({ x: cases, n: n[i] as number }));
    const found = shareTrend(rows, places);
    same(found?.chiSquare, chi);
    same(found?.p, p);
  }
});

test('false discovery: p.adjust', () => {
  for (const { p, adjusted } of r.discovery) {
    benjaminiHochberg(p).adjusted.forEach((one, i) => same(one, adjusted[i] as number));
  }
});

test('Kaplan and Meier with Greenwood: survfit on the log scale', () => {
  for (const { time, event, steps, atRisk, events, survival, low, high } of r.survival) {
    const found = kaplanMeier(time, event);
    expect(found.map((step) => step.time)).toEqual(steps);
    expect(found.map((step) => step.atRisk)).toEqual(atRisk);
    expect(found.map((step) => step.events)).toEqual(events);
    found.forEach((step, i) => {
      same(step.survival, survival[i] as number);
      if (low[i] === null) expect([step.low, step.high]).toEqual([NaN, NaN]);
      else sameLimits(step, [low[i] as number, high[i] as number]);
    });
  }
});

test('the middle, and the smallest value that nine tenths do not pass: type 1', () => {
  for (const { values, p50, p90 } of r.quantiles) {
    expect([median(values), ninetieth(values)]).toEqual([p50, p90]);
  }
});

test('overdispersion and its limits: the steps of FunnelPlotR', () => {
  let widened = 0;
  for (const { x, n, phi, tau2, low, high } of r.overdispersion) {
    const units = x.map((cases, i) => ({ x: cases, n: n[i] as number }));
    const found = overdispersion(units);
    same(found?.phi, phi);
    // FunnelPlotR widens from φ = 1 − 1/I on; the rule here is φ > 1.
    if (phi <= 1) {
      expect(found?.tau2).toBe(0);
      continue;
    }
    widened++;
    same(found?.tau2, tau2);
    [Z95, Z998].forEach((z, i) => {
      const limits = widenedLimits(found?.p0 ?? NaN, 100, found?.tau2 ?? NaN, z);
      sameLimits(limits, [low[i] as number, high[i] as number]);
    });
  }
  expect(widened).toBeGreaterThan(5);
});

test('reliable change: Jacobson and Truax', () => {
  for (const { before, after, deviation, reliability, index } of r.change) {
    same(reliableChangeIndex(before, after, { deviation, reliability, better: 'higher' }), index);
  }
});

test('whatever the others would have answered', () => {
  for (const { value, filledIn, approached, low, high, tens, shareLow, shareHigh } of r.worst) {
    const scale = { lowest: 1, highest: 10 };
    sameLimits(worstCaseMean(value, filledIn, approached, scale), [low, high]);
    sameLimits(worstCaseShare(tens, filledIn, approached), [shareLow, shareHigh]);
  }
});

test('the normal curve and Student’s, far into the tail', () => {
  const { x, p, upper, quantile } = r.normal;
  x.forEach((at, i) => sameTail(normalUpper(at), upper[i] as number));
  p.forEach((at, i) => same(normalQuantile(at), quantile[i] as number));
  for (const { freedom, t, upper: tails, p: chances, quantile: values } of r.curve) {
    t.forEach((at, i) => sameTail(studentUpper(at, freedom), tails[i] as number));
    chances.forEach((at, i) => same(studentQuantile(at, freedom), values[i] as number));
  }
});

test('one value, or values that are all the same, have no spread to compare by', () => {
  const flat = { n: 40, value: 7, deviation: 0 };
  expect(mean([7])).toEqual({
    n: 1,
    value: 7,
    deviation: undefined,
    low: undefined,
    high: undefined,
  });
  expect(mean(Array.from({ length: 40 }, () => 7))).toMatchObject({ ...flat, low: 7, high: 7 });
  // R: "data are essentially constant"
  expect(meanDifference(flat, flat)).toBeUndefined();
  expect(meanDifference(flat, { n: 1, value: 6, deviation: 0 })).toBeUndefined();
  expect(meanTrend([flat, flat, flat])).toBeUndefined();
});
