import { describe, expect, test } from 'vitest';
import { COMPARED_GROUPS } from '#lib/domain/comparison.ts';
import { parseDay } from '#lib/domain/day.ts';
import type { Figure, IndicatorAnswer, Question } from '#lib/domain/figure.ts';
import {
  CATALOGUE_COLUMNS,
  GROUP_COLUMNS,
  NOT_NARROWED,
  type GroupColumn,
} from '#lib/domain/groups.ts';
import { TRAFFIC_INDICATORS } from '#lib/domain/indicator-list.ts';
import { defaultProfile, parseProfile } from '#lib/domain/profile.ts';
import { gather } from '#lib/traffic/gather.ts';
import { protectedPublication } from '#lib/workers/protection.ts';
import { NOT_HELD, sharedAnswer } from '#lib/workers/shared-answer.ts';
import { SharedSet } from '#lib/workers/shared-set.ts';
import { buildModel } from '#lib/workers/model.ts';
import { batchOf, start, stop } from '../traffic/story.ts';

const [BIG, SMALL, THIRD] = ['73000001', '73000002', '73000003'];
const [HERE, THERE] = ['0405', '0498'];

let number = 0;
/** Care of so many clients that ended in a month, a fifth of it early. */
function care(count: number, provider: string, municipality: string, month: string) {
  return Array.from({ length: count }, (_, at) => {
    const row = { number: ++number, begin: '2023-01-10', client: `c${number}`, product: '45A04' };
    const reason = at % 5 === 0 ? '32' : '31';
    const from = { provider, municipality };
    return [
      start(row, from),
      stop({ ...row, end: `${month}-15`, reason }, { ...from, dated: '2024-12-31' }),
    ];
  }).flat();
}

const profile = parseProfile(
  JSON.stringify({
    ...defaultProfile(),
    municipalities: [HERE, THERE],
    providers: [{ agb: BIG, name: 'Groot' }],
    products: [{ law: 'jeugd', code: '45A04', kind: 'duurzaam', residence: false }],
  }),
);
const model = buildModel(
  gather([
    batchOf([
      ...care(400, BIG, HERE, '2024-02'),
      ...care(300, BIG, THERE, '2024-09'),
      ...care(200, THIRD, HERE, '2024-02'),
      ...care(150, THIRD, THERE, '2024-09'),
      ...care(12, SMALL, HERE, '2024-02'),
      ...care(4, SMALL, THERE, '2024-09'),
      ...care(25, '73000004', HERE, '2024-02'),
      ...care(20, '73000004', THERE, '2024-09'),
    ]),
  ]),
  profile,
  parseDay('2025-06-01'),
);
const set = new SharedSet(protectedPublication(model));
const all: Question = {
  indicator: 'uitval',
  law: 'jeugd',
  kind: 'half-year',
  period: '2024-H1',
  set: null,
  ...NOT_NARROWED,
};

const made = { dataVersion: 'version', kept: 0 };

function ask(change: Partial<Question> = {}) {
  const shared = sharedAnswer(model, set, { ...all, ...change }, made);
  if (!shared) throw new Error('nothing to show');
  return shared;
}

/** Every figure of an answer with the address that it stands for. */
function figuresIn({ question, figure, parts, trend, groups, wholes }: IndicatorAnswer) {
  const at = (
    change: Partial<Question>,
    told: { figure: Figure; parts: { part: string; figure: Figure }[] },
  ) => [
    { ...question, ...change, part: null as string | null, figure: told.figure },
    ...told.parts.map((one) => ({ ...question, ...change, ...one })),
  ];
  return [
    ...at({}, { figure, parts }),
    ...trend.flatMap((point) => at({ period: point.period }, point)),
    ...COMPARED_GROUPS.flatMap((group) =>
      at({ [group]: null }, { figure: wholes[group], parts: [] }),
    ),
    ...GROUP_COLUMNS.flatMap((group) =>
      groups[group].flatMap((row) => at({ [group]: row.key }, row)),
    ),
  ];
}

describe('an answer that may be shared', () => {
  test('has no figure that is not in the set, whatever is asked', () => {
    const { cells, columnCells } = protectedPublication(model);
    const shared = new Set(
      [...cells, ...columnCells].map((cell) => {
        const { indicator, period, municipality, provider, part } = cell;
        const { n, x, value, low, high, undetermined } = cell;
        const product = 'product' in cell ? cell.product : null;
        const column = 'column' in cell ? cell.column.value : null;
        const place = [municipality, provider, product, column];
        return JSON.stringify([
          indicator,
          period,
          ...place,
          part,
          n,
          x,
          value,
          low,
          high,
          undetermined,
        ]);
      }),
    );
    const narrowings: Partial<Question>[] = [
      {},
      { municipality: HERE },
      { provider: SMALL },
      { provider: BIG, municipality: HERE },
      { provider: SMALL, municipality: THERE },
      { careKind: 'duurzaam' },
      { product: '45A04', provider: SMALL },
    ];
    let count = 0;
    for (const indicator of TRAFFIC_INDICATORS) {
      for (const kind of ['year', 'half-year', 'quarter', 'month'] as const) {
        for (const narrowing of narrowings) {
          const asked = { indicator, kind, period: null, ...narrowing };
          const { answer } = ask(asked);
          for (const { period, part, figure, ...place } of figuresIn(answer)) {
            const { n, x, value, low, high, undetermined } = figure;
            // Of parts and of in- and outflow there is no figure of all together.
            const isOfParts =
              part === null && (answer.shape === 'parts' || answer.shape === 'flow');
            if (isOfParts && x === null && value === null) continue;
            if ([n, x, value, low, high, undetermined].every((one) => one === null)) continue;
            count++;
            const isDays = answer.shape === 'days' && part === null;
            const column = CATALOGUE_COLUMNS.map((one) => place[one]).find((key) => key !== null);
            const { municipality, provider, product } = place;
            const line = [indicator, period, municipality, provider, product, column ?? null];
            line.push(isDays ? 'p50' : part);
            const told = JSON.stringify([...line, n, x, value, low, high, undetermined]);
            const nobody = n === 0 && (x ?? 0) === 0;
            expect(nobody || shared.has(told), told).toBe(true);
          }
        }
      }
    }
    expect(count).toBeGreaterThan(300);
  });

  test('tells what the set tells, and holds back what the set holds back', () => {
    const { answer, held, hidden } = ask({ provider: BIG });
    expect([held, hidden]).toEqual([true, false]);
    expect(answer.figure).toMatchObject({ n: 400, x: 80, suppressed: false });
    expect(answer).toMatchObject({ sets: [], matrix: null, survival: null, ledger: [] });
    const small = ask({ provider: SMALL });
    expect([small.held, small.hidden]).toEqual([true, true]);
    expect(small.answer.figure).toMatchObject({ n: 12, x: null, suppressed: true });
  });

  test('of a choice that is not in the set has nothing, not even how many', () => {
    const { answer, held, wider } = ask({ provider: SMALL, municipality: THERE });
    expect(held).toBe(false);
    expect(answer.figure).toEqual(NOT_HELD);
    expect(answer.parts).toEqual([]);
    expect(answer.trend.every(({ figure }) => figure.n === null)).toBe(true);
    for (const { without } of wider) expect(without.length).toBeGreaterThan(0);
  });

  test('nor does it tell in which periods a choice that is not shared holds anybody', () => {
    // Of the large provider there is care in Drechterland in the second half of the year alone.
    for (const narrowing of [
      { provider: BIG, municipality: THERE },
      { provider: SMALL, municipality: THERE, product: '45A04' },
    ]) {
      for (const kind of ['half-year', 'month'] as const) {
        const { answer, held } = ask({ kind, period: null, ...narrowing });
        const everyone = ask({ kind, period: null }).answer;
        expect(held).toBe(false);
        for (const period of everyone.periods) {
          // Whether there is anybody makes no difference.
          const nobody = { provider: BIG, municipality: THERE, product: 'none' };
          const told = ask({ kind, period, ...narrowing });
          const { cut, answer: other } = ask({ kind, period, ...nobody });
          expect(told.cut).toEqual(cut);
          expect(told.answer.groups.product).toEqual(other.groups.product);
        }
        expect(answer.periods).toEqual(everyone.periods);
        expect(answer.question.period).toBe(everyone.question.period);
        expect(answer.trend.map(({ period }) => period)).toEqual(everyone.periods);
        for (const { figure } of answer.trend) expect(figure).toEqual(NOT_HELD);
      }
    }
  });

  test('offers a crossing by year where it is too small by half-year', () => {
    const { held, kinds, wider } = ask({ provider: BIG, municipality: HERE });
    expect(held).toBe(false);
    expect(kinds).toEqual(['year']);
    expect(wider[0]).toEqual({ kind: 'year', period: '2024', without: [] });
    expect(ask({ provider: BIG, municipality: HERE, kind: 'year', period: '2024' }).held).toBe(
      true,
    );
  });

  test('names what can be chosen beside what is chosen', () => {
    const { members, kinds } = ask({ municipality: THERE });
    expect(kinds).toEqual(['half-year', 'year']);
    const held = (group: GroupColumn) =>
      Object.fromEntries(members[group].map((one) => [one.key, one.held]));
    expect(held('provider')).toMatchObject({ [SMALL]: false, [BIG]: true });
    expect(held('product')).toEqual({ '45A04': false });
    expect(held('municipality')).toEqual({ [HERE]: true, [THERE]: true });
  });

  test('leaves out members that are too small, and says of which group', () => {
    const { answer, cut } = ask({ municipality: THERE, kind: 'year', period: '2024' });
    const keys = answer.groups.provider.map(({ key }) => key);
    expect(keys).toContain(BIG);
    expect(keys).not.toContain(SMALL);
    expect(cut).toContain('provider');
    expect(cut).toContain('product');
  });

  test('is by the definition set of the region alone', () => {
    expect(ask({ set: 'cbs' }).answer.question.set).toBe('westfriesland');
  });
});
