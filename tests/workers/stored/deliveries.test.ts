import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { TextColumn } from '#lib/domain/columns.ts';
import { NOT_NARROWED } from '#lib/domain/groups.ts';
import type { StoredBatch } from '#lib/domain/records.ts';
import { DELIVERY_FORMATS } from '#lib/formats/definitions/tables.ts';
import { openStore } from '#lib/storage/store.ts';
import { analysis } from '#lib/workers/analysis.ts';
import { addDelivery, csvOf, deliver, openDelivery, type Cells } from './delivered.ts';
import { dumpOf } from './stored-text.ts';
import { sharedText } from './shared-text.ts';

const quiet = () => undefined;
const store = await openStore();
await analysis.open({ hostProfile: null }, quiet);

afterEach(async () => {
  const { imports } = await analysis.refresh(null, quiet);
  await analysis.remove({ ids: imports.map(({ id }) => id) }, quiet);
});

const list: Cells = {
  provider: '12345678',
  municipality: '0405',
  product: '45A04',
  law: 'jeugd',
  period: '2024-H1',
  informant: 'jeugdige',
  usefulness: '8',
  experience: '7',
};
const goal: Cells = {
  period: '2024-H1',
  provider: '12345678',
  municipality: '0405',
  law: 'jeugd',
  trajectory: 'T1',
  goal: '1',
  informant: 'jeugdige',
  score: '1',
};

/** Everything that is kept, in the clear. */
async function keptText(): Promise<string> {
  const found: unknown[] = [];
  await store.forEachBatch((batch: StoredBatch) => {
    for (const table of Object.values(batch)) {
      for (const column of Object.values(table.columns)) {
        const { dictionary } = column as TextColumn;
        found.push(dictionary ?? [...(column as Int32Array)]);
      }
    }
  });
  const imports = await store.imports();
  return JSON.stringify([found, imports.map(({ summary }) => summary)]);
}

test.each(DELIVERY_FORMATS.map((format) => [format.id, format] as const))(
  '%s: its examples are kept without a number, a date or free text of their sender',
  async (id, format) => {
    const secret: Cells = {
      trajectory: 'GEHEIM-1',
      goal: 'GEHEIM-2',
      evaluationNumber: 'GEHEIM-3',
      resultNumber: 'GEHEIM-4',
      resultArea: 'GEHEIM vrije tekst',
      organisation: 'GEHEIM bv',
      hulpvorm: 'GEHEIM hulp',
      begin: '03-04-2023',
      end: '17-05-2024',
      evaluatedOn: '19-02-2024',
      arrangementEnd: '23-03-2024',
    };
    const own = format.fields.flatMap(({ id: field }) =>
      secret[field] === undefined ? [] : [[field, secret[field]]],
    );
    const rows = [{ ...format.examples![0]!, ...Object.fromEntries(own) }];
    const review = await deliver(id, id, rows);
    expect(review).toMatchObject({ questions: [], tally: { good: 1 } });
    const kept = await keptText();
    expect(kept).toContain(id);
    for (const text of ['GEHEIM', '2023-04-03', '2024-05-17', '2024-02-19', '2024-03-23'])
      expect(kept).not.toContain(text);
    // Days since 1970 of the four dates.
    for (const day of [19450, 19860, 19772, 19805]) expect(kept).not.toContain(String(day));
    const dump = await dumpOf('uitkomstwijzer');
    expect(dump).not.toContain('GEHEIM');
    expect(dump).not.toContain('12345678');
  },
);

describe('the same delivery again', () => {
  test('asks, and says what is new and what is gone', async () => {
    await deliver('one', 'tevredenheid', [list, { ...list, usefulness: '3' }]);
    const text = csvOf('tevredenheid', [list, { ...list, usefulness: '5' }, list]);
    const review = await openDelivery('two', text);
    expect(review.questions).toEqual([{ kind: 'version' }]);
    expect(review.delivery).toEqual({
      periods: ['2024-H1'],
      providers: ['12345678'],
      before: { files: ['one.csv'], same: 1, fresh: 2, gone: 1, changed: 0 },
    });
  });

  test('knows a changed row by its key, of which nothing is kept', async () => {
    await deliver('one', 'doelen', [goal, { ...goal, goal: '2' }, { ...goal, trajectory: 'T9' }]);
    const again = [
      { ...goal, goal: '2' },
      { ...goal, score: '2' },
      { ...goal, goal: '3' },
    ];
    const { delivery } = await openDelivery('two', csvOf('doelen', again));
    expect(delivery?.before).toMatchObject({ same: 1, changed: 1, fresh: 1, gone: 1 });
  });

  test('of another half-year, law or provider is no version of it', async () => {
    await deliver('one', 'tevredenheid', [list]);
    const others: Cells[] = [
      { ...list, period: '2024-H2' },
      { ...list, provider: '87654321' },
      { ...list, law: 'wmo', informant: 'cliënt' },
    ];
    const { questions, delivery } = await openDelivery('two', csvOf('tevredenheid', others));
    expect(questions).toEqual([]);
    expect(delivery?.before).toBeNull();
  });

  test('in the form with a column for each informant is a version as well', async () => {
    await deliver('one', 'tevredenheid', [list]);
    const wide = { ...list, usefulnessYouth: '8', experienceYouth: '7' };
    const { delivery } = await openDelivery('two', csvOf('tevredenheid-breed', [wide]));
    expect(delivery?.before).toMatchObject({ same: 1, fresh: 0, gone: 0 });
  });

  test('month by month is asked only where a month comes again', async () => {
    const month = (written: string): Cells => ({ ...list, period: '', month: written });
    await deliver('one', 'tevredenheid', [month('2024-01')]);
    const next = await openDelivery('two', csvOf('tevredenheid', [month('2024-02')]));
    expect(next.questions).toEqual([]);
    await addDelivery('two');
    const text = csvOf('tevredenheid', [
      month('2024-02'),
      { ...month('2024-02'), usefulness: '1' },
    ]);
    expect((await openDelivery('three', text)).questions).toEqual([{ kind: 'version' }]);
    expect((await openDelivery('four', csvOf('tevredenheid', [list, list]))).questions).toEqual([
      { kind: 'version' },
    ]);
  });
});

describe('figures of deliveries', () => {
  interface JsonCell {
    indicator: string;
    period: string;
    provider: string | null;
    municipality: string | null;
    product: string | null;
    part: string | null;
    n: number;
    x: number | null;
    value: number | null;
    suppressed: boolean;
  }
  const cellsOf = async (change: object = {}) => {
    const { profile } = await analysis.refresh(null, quiet);
    const disclosure = { ...profile.disclosure, threshold: 0 };
    const text = JSON.stringify({ ...profile, disclosure, ...change });
    await analysis.takeProfile({ text }, quiet);
    return (JSON.parse(await sharedText('2026-06-15')) as { cells: JsonCell[] }).cells;
  };
  const total = (cells: JsonCell[], indicator: string, period: string) =>
    cells
      .filter((cell) => cell.indicator === indicator && cell.period === period)
      .filter(({ provider, municipality, product }) => !provider && !municipality && !product)
      .map(({ part, n, x, value }) => [part, n, x, value]);

  test('stand in the file of figures, per informant', async () => {
    await deliver('one', 'tevredenheid', [
      list,
      { ...list, usefulness: '6' },
      { ...list, informant: 'ouder', usefulness: '', experience: '10' },
      { ...list, period: '2024', kind: 'pleegzorg', usefulness: '10', informant: 'ouder' },
    ]);
    const cells = await cellsOf();
    expect(total(cells, 'tevredenheid-nut', '2024-H1')).toEqual([['jeugdige', 2, null, 7]]);
    // Foster care delivers by year.
    expect(total(cells, 'tevredenheid-nut', '2024')).toEqual([
      ['jeugdige', 2, null, 7],
      ['ouder', 1, null, 10],
    ]);
    expect(total(cells, 'tevredenheid-ervaring', '2024-H1')).toEqual([
      ['jeugdige', 2, null, 7],
      ['ouder', 1, null, 10],
    ]);
    expect(cells.filter(({ provider }) => provider === '12345678').length).toBeGreaterThan(0);
  });

  test('count a new version instead of the earlier one, and the earlier one again after undo', async () => {
    await deliver('one', 'tevredenheid', [list, { ...list, usefulness: '4' }]);
    const text = csvOf('tevredenheid', [list]);
    const steps = [{ kind: 'version' as const, replaces: true }];
    expect((await openDelivery('two', text, steps)).questions).toEqual([]);
    await addDelivery('two', steps);
    const means = async () => total(await cellsOf(), 'tevredenheid-nut', '2024-H1');
    expect(await means()).toEqual([['jeugdige', 1, null, 8]]);
    await analysis.remove({ ids: ['two'] }, quiet);
    expect(await means()).toEqual([['jeugdige', 2, null, 6]]);
    await openDelivery('three', text, [{ kind: 'version', replaces: false }]);
    await addDelivery('three', [{ kind: 'version', replaces: false }]);
    const [both] = await means();
    expect(both?.slice(0, 3)).toEqual(['jeugdige', 3, null]);
    expect(both?.[3]).toBeCloseTo(20 / 3, 12);
  });

  test('put subcontractors with their main contractor', async () => {
    const providers = [{ agb: '12345678', mainContractor: '87654321' }];
    await cellsOf({ providers });
    await deliver('one', 'tevredenheid', [list, { ...list, provider: '87654321' }]);
    const cells = await cellsOf();
    const own = cells.filter(
      ({ indicator, provider }) => indicator === 'tevredenheid-nut' && provider,
    );
    expect(new Set(own.map(({ provider }) => provider))).toEqual(new Set(['87654321']));
    expect(own.every(({ n }) => n === 2)).toBe(true);
    await cellsOf({ providers: [] });
  });

  test('have a trend once the day has passed by which the last period is due', async () => {
    const periods = ['2023-H1', '2023-H2', '2024-H1', '2024-H2', '2025-H1'];
    const rows = periods.flatMap((period, i) =>
      Array.from({ length: 40 }, (_, at) => ({
        ...list,
        period,
        usefulness: `${4 + i + (at % 2)}`,
      })),
    );
    await deliver('one', 'tevredenheid', rows);
    const told = async (today: string, kind: 'year' | 'half-year') => {
      const question = { ...NOT_NARROWED, indicator: 'tevredenheid-nut', law: null, period: null };
      const answer = await analysis.measureDelivered(
        { question: { ...question, kind }, today },
        quiet,
      );
      return {
        provisional: answer?.trend.filter((one) => one.provisional).map(({ period }) => period),
        comparison: answer?.comparison[0],
      };
    };
    const early = await told('2025-07-31', 'half-year');
    expect(early.provisional).toEqual(['2025-H1']);
    expect(early.comparison?.trend).toBeNull();
    const late = await told('2025-08-01', 'half-year');
    expect(late.provisional).toEqual([]);
    expect(late.comparison?.trend).toEqual({ periods, verdict: 'higher' });
    expect(late.comparison?.period).toMatchObject({ period: '2024-H2', verdict: 'higher' });
    expect((await told('2026-01-31', 'year')).provisional).toEqual(['2025']);
    expect((await told('2026-02-01', 'year')).provisional).toEqual([]);
  });

  test('are hidden where there are too few', async () => {
    await deliver(
      'one',
      'tevredenheid',
      Array.from({ length: 9 }, () => list),
    );
    await deliver('two', 'respons', [
      {
        provider: '12345678',
        municipality: '0405',
        law: 'jeugd',
        period: '2024-H1',
        informant: 'jeugdige',
        approached: '30',
        filledIn: '29',
      },
    ]);
    const cells = await cellsOf({ disclosure: { threshold: 10 } });
    expect(total(cells, 'tevredenheid-nut', '2024-H1')).toEqual([['jeugdige', 9, null, null]]);
    expect(total(cells, 'respons', '2024-H1')).toEqual([['jeugdige', 30, null, null]]);
  });

  const outcome: Cells = {
    period: '2024-H1',
    provider: '12345678',
    municipality: '0405',
    law: 'jeugd',
    delivery: 'zin',
    begin: '01-09-2023',
    end: '30-04-2024',
    reason: '01',
  };

  test('tell drop-out by outcomes only where the profile says so, each trajectory once', async () => {
    await deliver('one', 'uitkomsten', [
      { ...outcome, trajectory: 'T1', informant: 'jeugdige' },
      { ...outcome, trajectory: 'T1', informant: 'ouder' },
      { ...outcome, trajectory: 'T2', reason: '32' },
      { ...outcome, trajectory: 'T3', reason: '03', period: '2024-H2', end: '30-09-2024' },
      { ...outcome, trajectory: 'T4', reason: '36' },
    ]);
    expect(total(await cellsOf({ sources: {} }), 'uitval', '2024-H1')).toEqual([]);
    const cells = await cellsOf({ sources: { uitval: 'uitkomsten' } });
    expect(total(cells, 'uitval', '2024-H1')).toEqual([[null, 2, 1, 0.5]]);
    expect(total(cells, 'uitval', '2024')).toEqual([[null, 3, 2, 2 / 3]]);
    const { delivered, tiles } = await analysis.overview({ today: '2026-06-15' }, quiet);
    expect(delivered.jeugd[0]).toMatchObject({ indicator: 'uitval', period: '2024-H2' });
    expect(tiles.jeugd).toEqual([]);
    const file = JSON.parse(await sharedText('2026-06-15')) as {
      parameters: { sources: object; definitions: object };
    };
    expect(file.parameters).toMatchObject({
      sources: { uitval: 'uitkomsten' },
      definitions: { uitval: 1 },
    });
    await cellsOf({ sources: {} });
  });

  test('tell problems by the norm of the region, whatever the capitals of its name', async () => {
    const pair: Cells = {
      ...goal,
      goal: '',
      instrument: 'sdq',
      before: '20',
      after: '12',
      deviation: '50',
      reliability: '0,1',
      direction: 'hoger is beter',
    };
    await deliver('one', 'metingen', [pair, { ...pair, trajectory: 'T2', after: '15' }]);
    const on = { indicators: { problemen: true } };
    const own = await cellsOf({ ...on, instruments: [] });
    expect(total(own, 'problemen', '2024-H1')).toContainEqual(['jeugdige', 2, 0, 0]);
    const sdq = { name: 'SDQ', sd: 5, reliability: 0.8, better: 'lower' };
    const cells = await cellsOf({ ...on, instruments: [sdq] });
    expect(total(cells, 'problemen', '2024-H1')).toContainEqual(['jeugdige', 2, 1, 0.5]);
    await cellsOf({ indicators: {}, instruments: [] });
  });

  test('leave doelen and problemen out in Westfriesland, unless they are switched on', async () => {
    await deliver('one', 'doelen', [goal]);
    expect(total(await cellsOf({ indicators: {} }), 'doelen', '2024-H1')).toEqual([]);
    const on = await cellsOf({ indicators: { doelen: true } });
    expect(total(on, 'doelen', '2024-H1')).toContainEqual(['jeugdige', 1, 0, 0]);
  });
});
