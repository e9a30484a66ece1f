import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { Obligation } from '#lib/domain/obligation.ts';
import { analysis } from '#lib/workers/analysis.ts';
import { deliver, openDelivery, addDelivery, csvOf, type Cells } from './delivered.ts';

const quiet = () => undefined;
const day = '2025-02-10';
await analysis.open({ hostProfile: null }, quiet);

afterEach(async () => {
  const { imports } = await analysis.refresh(null, quiet);
  await analysis.remove({ ids: imports.map(({ id }) => id) }, quiet);
});

const profile = {
  format: 'uitkomstwijzer-regioprofiel',
  version: 1,
  name: 'Toets',
  municipalities: ['0405'],
  parameters: { horizon: { jeugd: '2024-12-31', wmo: '2024-12-31' } },
  products: [{ law: 'jeugd', code: '43P01', kind: 'pleegzorg' }],
  providers: [
    { agb: '11111111', name: 'De Boot' },
    { agb: '22222222', name: 'Het Erf', mainContractor: '11111111' },
    { agb: '33333333', name: 'Vrij', exempt: true },
  ],
};

let number = 0;

/** Care that ended: each row is of another assignment. */
function ended(provider: string, on: string, times: number, change: Cells = {}): Cells[] {
  return Array.from({ length: times }, () => ({
    law: 'jeugd',
    municipality: '0405',
    provider,
    number: `${++number}`,
    category: '45',
    product: '45A04',
    begin: '01-02-2023',
    end: on,
    reason: '31',
    ...change,
  }));
}

const list: Cells = {
  provider: '11111111',
  municipality: '0405',
  product: '45A04',
  law: 'jeugd',
  period: '2024-H1',
  informant: 'jeugdige',
  usefulness: '8',
  experience: '7',
};

async function take(change: object = {}): Promise<void> {
  await analysis.takeProfile({ text: JSON.stringify({ ...profile, ...change }) }, quiet);
}

async function owed(provider: string, year = '2024'): Promise<Obligation[]> {
  const { providers } = await analysis.obligations({ today: day }, quiet);
  const found = providers.find((one) => one.provider === provider);
  return found?.years.find((one) => one.year === year)?.own ?? [];
}

const told = (own: Obligation[]) => own.map(({ period, state, reason }) => [period, state, reason]);

test('counts ended trajectories with the main contractor, both laws, the region alone', async () => {
  await take();
  await deliver('traffic', 'leveringen', [
    ...ended('11111111', '10-03-2024', 10),
    ...ended('22222222', '10-04-2024', 4),
    ...ended('11111111', '10-05-2024', 1, { law: 'wmo', category: '02', reason: '19' }),
    // outside the region, administrative, and in another half-year
    ...ended('11111111', '10-05-2024', 3, { municipality: '0361' }),
    ...ended('11111111', '10-05-2024', 2, { reason: '36' }),
    ...ended('11111111', '10-09-2024', 7),
  ]);
  expect(told(await owed('11111111'))).toEqual([
    ['2024-H1', 'late', { code: 'sum-enough', first: 15, second: 7 }],
    ['2024-H2', 'late', { code: 'sum-enough', first: 15, second: 7 }],
  ]);
  expect(await owed('22222222')).toEqual([]);
});

test('foster care is not counted in, and has a year of its own', async () => {
  await take();
  const foster = { product: '43P01', category: '43' };
  await deliver('traffic', 'leveringen', [
    ...ended('11111111', '10-03-2024', 19),
    ...ended('11111111', '10-03-2024', 5, foster),
  ]);
  const own = await owed('11111111');
  expect(own[0]).toMatchObject({ reason: { code: 'few-carried', count: 19 } });
  expect(own[2]).toMatchObject({ track: 'foster', period: '2024', state: 'late', due: 'deliver' });
  await deliver('foster', 'tevredenheid', [
    { ...list, period: '2024', kind: 'pleegzorg', product: '43P01' },
  ]);
  expect((await owed('11111111')).map(({ state }) => state)).toEqual([
    'few-missing',
    'few-missing',
    'received',
  ]);
});

test('exempt providers, notices, and who is in no message', async () => {
  await take();
  await deliver('traffic', 'leveringen', [
    ...ended('33333333', '10-03-2024', 30),
    ...ended('11111111', '10-03-2024', 3),
  ]);
  await deliver('notice', 'melding', [
    { provider: '22222222', period: '2024-H1', law: 'jeugd', endedCount: '2' },
    { provider: '11111111', period: '2024-H1', law: 'wmo', endedCount: '1' },
  ]);
  await deliver('elsewhere', 'tevredenheid', [{ ...list, provider: '99999999' }]);
  expect((await owed('33333333'))[0]).toMatchObject({ state: 'exempt' });
  expect((await owed('11111111'))[0]).toMatchObject({ state: 'few-noticed', noticed: 3 });
  expect((await owed('99999999'))[0]).toMatchObject({
    state: 'received',
    reason: { code: 'not-in-messages' },
  });
});

test('an approval holds for the files it was given to, and comes back with them', async () => {
  await take();
  await deliver('traffic', 'leveringen', ended('11111111', '10-03-2024', 25));
  await deliver('one', 'tevredenheid', [list]);
  const [first] = await owed('11111111');
  expect(first).toMatchObject({ state: 'received', received: { ids: ['one'], rows: 1 } });
  const approve = (ids: string[] | null) =>
    analysis.approve({ provider: '11111111', track: 'care', period: '2024-H1', ids }, quiet);
  const approvals = async () => (await analysis.refresh(null, quiet)).approvals;
  const before = await approvals();
  const after = await approve(['one']);
  // By this another tab sees that there is something new to show.
  expect([after !== before, await approvals()]).toEqual([true, after]);
  expect((await owed('11111111'))[0]).toMatchObject({ state: 'approved' });
  const again = csvOf('tevredenheid', [list, { ...list, usefulness: '4' }]);
  const steps = [{ kind: 'version' as const, replaces: true }];
  await openDelivery('two', again, steps);
  await addDelivery('two', steps);
  expect((await owed('11111111'))[0]).toMatchObject({
    state: 'to-check',
    changed: true,
    received: { ids: ['two'], rows: 2 },
  });
  await analysis.remove({ ids: ['two'] }, quiet);
  expect((await owed('11111111'))[0]).toMatchObject({ state: 'approved' });
  await approve(null);
  expect((await owed('11111111'))[0]).toMatchObject({ state: 'received', changed: false });
});

test('without messages it is not told who has to deliver, only what came', async () => {
  await take();
  await deliver('one', 'tevredenheid', [list]);
  const found = await analysis.obligations({ today: day }, quiet);
  expect(found).toMatchObject({ horizon: null, years: ['2024'], year: '2024' });
  expect((await owed('11111111'))[0]).toMatchObject({
    state: 'received',
    due: 'unknown',
    reason: { code: 'no-messages' },
  });
});

test('deadlines to come are told with foster care only where there is any', async () => {
  await take();
  await deliver('traffic', 'leveringen', ended('11111111', '10-03-2024', 25));
  const found = await analysis.obligations({ today: '2025-01-31' }, quiet);
  expect(found.deadlines).toEqual([
    { track: 'care', period: '2024-H2', on: '2025-01-31' },
    { track: 'care', period: '2025-H1', on: '2025-07-31' },
    { track: 'care', period: '2025-H2', on: '2026-01-31' },
    { track: 'care', period: '2026-H1', on: '2026-07-31' },
    { track: 'care', period: '2026-H2', on: '2027-01-31' },
  ]);
});
