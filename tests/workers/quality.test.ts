import { describe, expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import { parseProfile } from '#lib/domain/profile.ts';
import {
  QUALITY_KINDS,
  type FaultListWords,
  type QualityKind,
  type QualityQuestion,
} from '#lib/domain/quality.ts';
import { gather } from '#lib/traffic/gather.ts';
import { faultList, quality } from '#lib/workers/quality.ts';
import { buildModel } from '#lib/workers/model.ts';
import { assignment, batchOf, start, stop } from '../traffic/story.ts';

const MAIN = '73000001';
const SUB = '73000002';
const profile = parseProfile(
  JSON.stringify({
    format: 'uitkomstwijzer-regioprofiel',
    version: 1,
    providers: [
      { agb: MAIN, name: 'Zonnig' },
      { agb: SUB, name: 'Amber', mainContractor: MAIN },
      { agb: '73000003', name: 'Berk' },
    ],
  }),
);

const stops = [
  // late, and without a start
  stop(
    { number: 1, client: 'pseudonym-1', begin: '2023-01-02', end: '2023-03-01' },
    { id: '=A1', dated: '2023-09-01' },
  ),
  stop(
    { number: 2, client: 'pseudonym-2', begin: '2023-01-02', end: '2023-08-01' },
    { id: 'A2', dated: '2023-08-02', provider: SUB },
  ),
];
const model = buildModel(
  gather([
    batchOf([
      ...stops,
      assignment({ number: 3, until: '2023-05-31' }, { provider: '73000003' }),
      start(
        { number: 3, begin: '2023-05-01' },
        { dated: '2023-05-01', provider: '73000003', id: 'B1' },
      ),
      start(
        { number: 4, begin: '2024-02-01' },
        { dated: '2024-02-01', provider: '73000003', id: 'B2' },
      ),
    ]),
  ]),
  profile,
  parseDay('2024-06-01'),
);

const words: FaultListWords = {
  columns: ['wrong', 'agb'],
  kinds: Object.fromEntries(
    QUALITY_KINDS.map((kind) => [kind, { wrong: kind, act: `mend ${kind}` }]),
  ) as FaultListWords['kinds'],
};
const ask = (question: Partial<QualityQuestion> = {}) =>
  quality(model, { law: null, kind: 'year', period: null, provider: null, ...question });
const xOf = (row: { counts: Record<QualityKind, { x: number }> } | undefined) =>
  Object.fromEntries(
    QUALITY_KINDS.filter((kind) => row?.counts[kind].x).map((kind) => [kind, row?.counts[kind].x]),
  );

describe('the quality page', () => {
  test('begins at the latest whole period, and counts subcontractors with their main contractor', () => {
    const answer = ask();
    expect(answer?.question).toMatchObject({ law: 'jeugd', period: '2023', provider: null });
    expect(answer?.periods).toEqual(['2023', '2024']);
    expect(answer?.providers.map(({ name }) => name)).toEqual(['Berk', 'Zonnig']);
    expect(xOf(answer?.providers[1])).toEqual({ 'late-stop': 1, 'stop-without-start': 2 });
    expect(answer?.providers[1]?.records).toBe(2);
    expect(answer?.kinds).not.toContain('unknown-product');
    expect(answer?.opened).toBeNull();
  });

  test('an opened provider shows its half-years and the codes that count with it', () => {
    const opened = ask({ provider: MAIN })?.opened;
    expect(opened?.own.map(({ name, counts }) => [name, counts['late-stop'].x])).toEqual([
      ['Amber', 0],
      ['Zonnig', 1],
    ]);
    expect(
      opened?.trend.map(({ period, counts, chosen }) => [
        period,
        counts['stop-without-start'].x,
        chosen,
      ]),
    ).toEqual([
      ['2023-H1', 1, true],
      ['2023-H2', 1, true],
      ['2024-H1', 0, false],
    ]);
    expect(ask({ provider: SUB })?.opened).toBeNull();
  });

  test('the region is the sum of its providers, and a year that of its half-years', () => {
    const answer = ask();
    const halves = ['2023-H1', '2023-H2'].map((period) => ask({ kind: 'half-year', period }));
    for (const kind of QUALITY_KINDS) {
      for (const part of ['x', 'n'] as const) {
        const whole = answer?.whole.counts[kind][part];
        const sum = (
          rows: ({ counts: Record<QualityKind, { x: number; n: number }> } | undefined)[],
        ) => rows.reduce((total, row) => total + (row?.counts[kind][part] ?? 0), 0);
        expect(sum(answer?.providers ?? [])).toBe(whole);
        expect(sum(halves.map((half) => half?.whole))).toBe(whole);
      }
    }
  });

  test('a period after the day up to which the messages are complete is marked', () => {
    expect(ask({ period: '2024' })?.incomplete).toBe(true);
    expect(ask()?.incomplete).toBe(false);
  });

  test('nothing where the law has no starts and stops', () => {
    const nothing = buildModel(gather([batchOf([])]), profile, parseDay('2024-06-01'));
    expect(quality(nothing, { law: 'wmo', kind: 'year', period: null, provider: null })).toBeNull();
  });
});

describe('the list for a provider', () => {
  const list = (reach: 'own' | 'group', provider = MAIN) =>
    faultList(model, { law: 'jeugd', period: '2023', provider, reach }, words).split('\r\n');

  test('has a row for each finding, safe for a spreadsheet', () => {
    expect(list('own')).toEqual([
      '\uFEFFwrong;agb',
      "late-stop;73000001;0405;1;'=A1;307;01-09-2023;02-01-2023;01-03-2023;mend late-stop",
      "stop-without-start;73000001;0405;1;'=A1;307;01-09-2023;02-01-2023;01-03-2023;mend stop-without-start",
      '',
    ]);
  });

  test('takes subcontractors along where that is asked', () => {
    expect(list('group')).toHaveLength(5);
    expect(list('own', SUB)).toHaveLength(3);
  });

  test('names nobody', () => {
    expect(list('group').join()).not.toMatch(/pseudonym|client|Zonnig|Amber/);
  });
});
