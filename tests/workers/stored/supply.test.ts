import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { analysis } from '#lib/workers/analysis.ts';
import { deliver, type Cells } from './delivered.ts';

const quiet = () => undefined;
await analysis.open({ hostProfile: null }, quiet);

afterEach(async () => {
  const { imports } = await analysis.refresh(null, quiet);
  await analysis.remove({ ids: imports.map(({ id }) => id) }, quiet);
});

async function take(changes: object): Promise<void> {
  const { profile } = await analysis.refresh(null, quiet);
  await analysis.takeProfile({ text: JSON.stringify({ ...profile, ...changes }) }, quiet);
}

const supplyOn = (today: string) => analysis.supply({ today }, quiet);

const offer: Cells = {
  provider: '12345678',
  product: '45A04',
  area: 'Hoorn',
  waitIntake: '3',
  places: '20',
  placesFree: '4',
  waiting: '2',
  intakeStop: 'nee',
  countedOn: '01-06-2024',
};

test('what is on offer is told by its latest day, with its age and without a small number', async () => {
  await deliver('one', 'beschikbaarheid', [
    offer,
    { ...offer, area: 'regio', waiting: '12', waitTreatment: '6,5' },
  ]);
  await deliver('two', 'beschikbaarheid', [
    { ...offer, waitIntake: '5', intakeStop: 'ja', waiting: '', countedOn: '15-06-2024' },
  ]);
  const { offered } = await supplyOn('2024-06-16');
  expect(offered).toMatchObject([
    {
      area: '0405',
      waitIntakeWeeks: 5,
      waitTreatmentWeeks: null,
      intakeStop: 'ja',
      waiting: null,
      isWaitingHidden: false,
      countedOn: '2024-06-15',
      age: 1,
    },
    { area: 'regio', waitIntakeWeeks: 3, waitTreatmentWeeks: 6.5, waiting: 12, age: 15 },
  ]);
  await analysis.remove({ ids: ['two'] }, quiet);
  const [before] = (await supplyOn('2024-06-16')).offered;
  expect(before).toMatchObject({ waitIntakeWeeks: 3, waiting: null, isWaitingHidden: true });
});

test('who is contracted and said nothing is named; a subcontractor speaks through its main contractor', async () => {
  await take({
    providers: [
      { agb: '12345678', name: 'De Brug', products: ['45A04'] },
      { agb: '11111111', mainContractor: '12345678', products: ['45A04'] },
      { agb: '22222222', products: ['01A01', '01A02'] },
      { agb: '33333333' },
    ],
  });
  await deliver('one', 'beschikbaarheid', [{ ...offer, provider: '11111111' }]);
  const { offered, silent, names } = await supplyOn('2024-06-16');
  expect(offered.map(({ provider }) => provider)).toEqual(['12345678']);
  expect(names).toMatchObject({ '12345678': 'De Brug', '22222222': '22222222' });
  expect(silent).toEqual([{ provider: '22222222', products: ['01A01', '01A02'] }]);
  await take({ providers: [] });
});

test('how long was waited is told of the latest whole year, by the rules of the figures', async () => {
  const waited = (provider: string, count: number): Cells[] =>
    Array.from({ length: count }, (_, i) => ({
      law: 'Jeugd',
      municipality: '0405',
      provider,
      client: `K${provider}${i}`,
      number: `${provider.slice(-2)}${i}`,
      product: '45A04',
      assignedOn: '01-01-2024',
      begin: i < 10 ? '11-01-2024' : '01-03-2024',
      end: '31-12-2024',
      reason: '31',
    }));
  await deliver('traffic', 'leveringen', [...waited('11111111', 40), ...waited('22222222', 8)]);
  const found = await supplyOn('2025-01-10');
  expect(found).toMatchObject({ normDays: 42, unprotected: false });
  expect(found.waited).toMatchObject([
    {
      provider: '11111111',
      law: 'jeugd',
      period: '2024',
      age: 10,
      median: 60,
      figure: { n: 40, x: 30 },
    },
    { provider: '22222222', median: null, figure: { n: 8, value: null, suppressed: true } },
  ]);
});
