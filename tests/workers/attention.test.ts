import { expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import { NOT_NARROWED } from '#lib/domain/groups.ts';
import type { Obligation, Obligations } from '#lib/domain/obligation.ts';
import { parseProfile } from '#lib/domain/profile.ts';
import { gather } from '#lib/traffic/gather.ts';
import { measure } from '#lib/workers/answer.ts';
import { attention } from '#lib/workers/attention.ts';
import { buildModel } from '#lib/workers/model.ts';
import { batchOf, start, stop } from '../traffic/story.ts';

/** Care of a provider that ended in 2024, so many of it by the client. */
function ended(short: string, count: number, byClient: number, municipality = '0405') {
  const provider = short.padStart(8, '0');
  return Array.from({ length: count }, (_, i) => {
    const row = {
      number: Number(provider) * 1000 + i,
      client: `${provider} ${i}`,
      product: 'A1',
      begin: '2023-02-01',
    };
    const header = { provider, municipality, dated: '2025-06-30' };
    const end = { end: i % 2 ? '2024-03-01' : '2024-09-01', reason: i < byClient ? '32' : '31' };
    return [start(row, header), stop({ ...row, ...end }, header)];
  }).flat();
}

const profile = parseProfile(
  JSON.stringify({
    format: 'uitkomstwijzer-regioprofiel',
    version: 1,
    municipalities: ['0405', '0388'],
    disclosure: { threshold: 0, minPart: 0, allOrNoneBelow: 0, minProviders: 0 },
    indicators: { 'geen-nieuwe-start': false, 'lichtere-ondersteuning': false, wachttijd: false },
    providers: [{ agb: '00000011', name: 'De Boot' }],
  }),
);

function modelOf(messages: Parameters<typeof batchOf>[0]) {
  return buildModel(gather([batchOf(messages)]), profile, parseDay('2025-07-01'));
}

const nothingDue = { providers: [] } as unknown as Obligations;

function due(...own: Partial<Obligation>[]): Obligations {
  return { providers: [{ years: [{ year: '2024', own }] }] } as unknown as Obligations;
}

const even = ['22', '33', '44'].flatMap((provider) => ended(provider, 60, 6));

test('a provider that differs more than chance explains is named, as its page says', () => {
  const model = modelOf([...even, ...ended('11', 60, 30)]);
  const found = attention(model, nothingDue);
  // By hand: 48 of 240 is 20 %; at n = 60 the 99.8 % limit is 0.2 + 3.09 · √(0.16/60) = 0.3596.
  expect(found).toEqual([
    {
      ...{ kind: 'stands-out', group: 'provider', key: '00000011', name: 'De Boot', strand: null },
      ...{ indicator: 'uitval', law: 'jeugd', period: '2024', verdict: 'higher' },
      ...{ x: 30, n: 60, value: 0.5, other: 0.2 },
    },
  ]);
  const question = { indicator: 'uitval', law: 'jeugd', kind: 'year', period: '2024' } as const;
  const page = measure(model, { ...question, set: null, ...NOT_NARROWED });
  expect(page?.comparison.groups.provider?.verdicts['00000011']).toBe('higher');
});

test('providers that are alike are not named', () => {
  expect(attention(modelOf([...even, ...ended('11', 60, 7)]), nothingDue)).toEqual([]);
});

test('a municipality whose messages end more than a month before the others is named', () => {
  const late = ended('22', 40, 4, '0388').map((message) => ({ ...message, dated: '2025-05-01' }));
  const found = attention(modelOf([...even, ...late]), nothingDue);
  expect(found).toEqual([
    { kind: 'behind', municipality: '0388', last: '2025-05-01', others: 0, of: 2 },
  ]);
});

test('deliveries that are late are counted for their last day, where any were ever delivered', () => {
  const model = modelOf(even);
  const late = { state: 'late', period: '2024-H1', dueOn: '2024-07-31', received: null } as const;
  const before = { ...late, period: '2023-H2', dueOn: '2024-01-31' };
  expect(attention(model, due(late, late, before))).toEqual([]);
  const received = { ids: ['a'] } as unknown as Obligation['received'];
  const came = { state: 'approved', period: '2023-H1', dueOn: '2023-07-31', received } as const;
  expect(attention(model, due(late, late, before, came))).toEqual([
    { kind: 'late', period: '2024-H1', on: '2024-07-31', count: 2 },
  ]);
});

test('a region that changed since the half-year before says so', () => {
  const worse = ended('55', 200, 100).filter((_, i) => Math.floor(i / 2) % 2 === 0);
  const model = modelOf([...even, ...ended('66', 200, 4), ...worse]);
  const kinds = attention(model, nothingDue).map(({ kind }) => kind);
  expect(kinds).toContain('changed');
});

test('there are at most five, of several kinds where there are', () => {
  const high = ['11', '12', '13', '14'].flatMap((provider) => ended(provider, 80, 60));
  const low = ['21', '22', '23', '24'].flatMap((provider) => ended(provider, 80, 2));
  const received = { ids: ['a'] } as unknown as Obligation['received'];
  const late = { state: 'late', period: '2024-H1', dueOn: '2024-07-31', received } as const;
  const kinds = attention(modelOf([...high, ...low]), due(late)).map(({ kind }) => kind);
  expect(kinds).toEqual(['stands-out', 'stands-out', 'stands-out', 'stands-out', 'late']);
});
