import { expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import { NOT_NARROWED } from '#lib/domain/groups.ts';
import { defaultProfile, parseProfile } from '#lib/domain/profile.ts';
import { gather } from '#lib/traffic/gather.ts';
import { measure } from '#lib/workers/answer.ts';
import { memberTrends } from '#lib/workers/member-trends.ts';
import { shareableOf } from '#lib/workers/shared-figures.ts';
import { buildModel } from '#lib/workers/model.ts';
import { batchOf, start, stop } from '../traffic/story.ts';

const [BIG, SMALL, OTHER] = ['73000001', '73000002', '73000003'];
const [HERE, THERE, AWAY] = ['0405', '0498', '0363'];

let number = 0;
/** Care of so many clients that ended in a month, a fifth of it early. */
function care(count: number, provider: string, municipality: string, month: string) {
  return Array.from({ length: count }, (_, at) => {
    const row = { number: ++number, begin: '2023-01-10', client: `c${number}`, product: '45A04' };
    const reason = at % 5 === 0 ? '32' : '31';
    const from = { provider, municipality };
    const dated = { ...from, dated: '2024-12-31' };
    return [start(row, from), stop({ ...row, end: `${month}-15`, reason }, dated)];
  }).flat();
}

const profile = parseProfile(
  JSON.stringify({
    ...defaultProfile(),
    municipalities: [HERE, THERE],
    providers: [
      { agb: BIG, name: 'Zorg' },
      { agb: OTHER, name: 'Anders' },
    ],
    products: [{ law: 'jeugd', code: '45A04', kind: 'duurzaam', residence: false }],
  }),
);
const messages = [
  ...care(60, BIG, HERE, '2024-02'),
  ...care(40, BIG, HERE, '2024-09'),
  ...care(30, OTHER, HERE, '2023-09'),
  ...care(30, OTHER, THERE, '2024-03'),
  ...care(30, OTHER, THERE, '2024-10'),
  ...care(12, SMALL, HERE, '2024-03'),
  ...care(4, SMALL, THERE, '2024-10'),
  ...care(40, BIG, AWAY, '2024-03'),
  ...care(40, BIG, AWAY, '2024-09'),
];
const modelOf = (all: typeof messages) =>
  buildModel(gather([batchOf(all)]), profile, parseDay('2025-06-01'));
const model = modelOf(messages);

function asked(change: object = {}) {
  const question = { indicator: 'uitval', law: 'jeugd', kind: 'half-year', period: null } as const;
  const answer = measure(model, { ...question, set: null, ...NOT_NARROWED, ...change });
  if (!answer) throw new Error('nothing to show');
  return answer;
}

test('members come by name with all periods, those with one shown period do not', () => {
  const { question } = asked();
  const rows = memberTrends(model, question, 'provider');
  expect(rows.map(({ name }) => name)).toEqual(['Anders', 'Zorg']);
  expect(rows[1]?.points.map(({ period, figure: { n, x } }) => [period, n, x])).toEqual([
    ['2023-H2', 0, null],
    ['2024-H1', 60, 12],
    ['2024-H2', 40, 8],
  ]);
  expect(rows[1]?.points.map(({ provisional }) => provisional)).toEqual([false, false, true]);
  // By name as well: Drechterland, Hoorn. One of outside the region is no member of it.
  const municipalities = memberTrends(model, question, 'municipality');
  expect(municipalities.map(({ key }) => key)).toEqual([THERE, HERE]);
});

test('every point is the figure of the list of its period', () => {
  for (const narrowing of [{}, { municipality: HERE }, { provider: BIG }]) {
    const { question } = asked(narrowing);
    const rows = memberTrends(model, question, 'provider');
    expect(rows.length).toBeGreaterThan(0);
    for (const { key, points } of rows) {
      for (const { period, figure } of points) {
        const listed = asked({ ...narrowing, period }).groups.provider;
        const row = listed.find((one) => one.key === key);
        if (row) expect(figure).toEqual(row.figure);
        else expect(figure.n).toBe(0);
      }
    }
  }
});

test('of shares that may be shared only what the set holds is told', async () => {
  const none = { read: () => Promise.resolve(new Map()) };
  // Among few providers nothing is shared of any: each would know too much of the small one.
  const more = ['73000004', '73000005'].flatMap((one) =>
    ['2024-02', '2024-09'].flatMap((month) =>
      care(60, one, month.endsWith('2') ? HERE : THERE, month),
    ),
  );
  const larger = modelOf([...messages, ...more]);
  const { set } = await shareableOf(larger, none, true);
  const { question } = asked();
  const rows = memberTrends(larger, question, 'provider', set);
  expect(rows.map(({ key }) => key)).toContain('73000004');
  for (const { key, points } of rows) {
    for (const { period, figure } of points) {
      const narrowing = { ...question, provider: key };
      const told = set.at({ indicator: 'uitval', law: 'jeugd' }, narrowing, period)?.get('');
      if (figure.value !== null) expect(figure).toEqual(told);
    }
  }
  // Months are shared of the region alone.
  expect(memberTrends(larger, asked({ kind: 'month' }).question, 'provider', set)).toEqual([]);
});

test('what is no share has no such trends', () => {
  expect(memberTrends(model, asked({ indicator: 'stroom' }).question, 'provider')).toEqual([]);
});
