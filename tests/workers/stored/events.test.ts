import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { eventProblems, placedEvents, type NotedEvent } from '#lib/domain/noted-event.ts';
import { NotedEvents } from '#lib/workers/events.ts';
import { freshName, storeOf } from '../../storage/stores.ts';
import { dumpOf } from './stored-text.ts';

const contract: NotedEvent = { id: 'a', day: '2024-03-01', text: 'Nieuw contract', law: null };

test('events are kept encrypted, changed by their id and removed, apart for the example', async () => {
  const name = freshName();
  const store = await storeOf(name);
  const own = new NotedEvents(store, 'events');
  const example = new NotedEvents(store, 'example-events');
  await own.keep('a', contract);
  await example.keep('b', { ...contract, id: 'b', text: 'Van het voorbeeld' });
  expect(await own.read()).toEqual([contract]);
  const dump = await dumpOf(name);
  expect(dump).toContain('example-events');
  for (const text of ['contract', 'voorbeeld', '2024-03-01']) expect(dump).not.toContain(text);
  // Another tab reads what stands in the store now.
  const other = new NotedEvents(await storeOf(name), 'events');
  await other.keep('a', { ...contract, text: 'Andere bekostiging', law: 'wmo' });
  expect(await own.read()).toEqual([{ ...contract, text: 'Andere bekostiging', law: 'wmo' }]);
  await example.forget();
  expect([await example.read(), (await own.read()).length]).toEqual([[], 1]);
  expect(await own.keep('a', null)).toEqual([]);
  expect(await store.setting('events')).toBeUndefined();
});

test.for([
  ['2024-03-01', 'Nieuw contract', {}],
  ['', ' ', { day: 'missing', text: 'missing' }],
  ['2024-02-30', 'x'.repeat(61), { day: 'missing', text: 'long' }],
  ['2024-03-01', 'Melding 111222333', { text: 'person' }],
  ['2024-03-01', 'Melding 111.222.333', { text: 'person' }],
  ['2024-03-01', 'Melding 111 222 333', { text: 'person' }],
  ['2024-03-01', 'Melding 123456789', {}],
  ['2024-03-01', '<b>Wijk</b> 20240301', {}],
] as const)('an event on "%s" of "%s" has the problems %o', async ([day, text, problems]) => {
  expect(eventProblems({ day, text })).toEqual(problems);
  if (Object.keys(problems).length === 0) return;
  const events = new NotedEvents(await storeOf(freshName()), 'events');
  await expect(events.keep('a', { ...contract, day, text })).rejects.toThrow(RangeError);
  expect(await events.read()).toEqual([]);
});

test('events of a law are numbered by day, and lie inside their period', () => {
  const events: NotedEvent[] = [
    { ...contract, id: 'late', day: '2024-12-31' },
    { ...contract, id: 'wmo', law: 'wmo' },
    { ...contract, id: 'early', day: '2024-01-01', law: 'jeugd' },
    { ...contract, id: 'before', day: '2019-05-05' },
  ];
  const placed = placedEvents(events, 'jeugd', ['2024-H1', '2024-H2']);
  expect(placed.map(({ id, number, period }) => [id, number, period])).toEqual([
    ['before', 1, null],
    ['early', 2, '2024-H1'],
    ['late', 3, '2024-H2'],
  ]);
  expect(placed[1]?.share).toBeCloseTo(0.5 / 182, 6);
  expect(placed[2]?.share).toBeCloseTo(183.5 / 184, 6);
});
