import { expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import { NOT_NARROWED } from '#lib/domain/groups.ts';
import { parseProfile } from '#lib/domain/profile.ts';
import { gather } from '#lib/traffic/gather.ts';
import { periodsWithin } from '#lib/ui/indicator/references.ts';
import { measure } from '#lib/workers/answer.ts';
import { buildModel } from '#lib/workers/model.ts';
import { batchOf, start, stop } from '../traffic/story.ts';

const row = { number: 1, begin: '2024-01-10', client: 'c1', product: 'A1' };
const messages = [
  start(row),
  stop({ ...row, end: '2024-03-01', reason: '31' }, { dated: '2024-12-31' }),
];
const figure = { indicator: 'uitval', law: 'jeugd', area: 'Nederland', value: 0.1, source: 'CBS' };
const referenceFigures = [
  { ...figure, period: '2024', definition: 'sdcg' },
  { ...figure, period: '2023', definition: 'westfriesland' },
  { ...figure, period: '2022' },
  { ...figure, period: '2021', definition: 'gone' },
  { ...figure, period: '2024', area: '0405', definition: 'westfriesland' },
  { ...figure, period: '2024', law: 'wmo', definition: 'westfriesland' },
  { ...figure, period: '2024', indicator: 'stroom', definition: 'westfriesland' },
];
const text = JSON.stringify({
  format: 'uitkomstwijzer-regioprofiel',
  version: 1,
  referenceFigures,
});
const model = buildModel(gather([batchOf(messages)]), parseProfile(text), parseDay('2025-06-01'));
const question = {
  indicator: 'uitval',
  law: 'jeugd',
  kind: 'year',
  period: null,
  set: null,
  ...NOT_NARROWED,
} as const;
const told = (change: object) =>
  measure(model, { ...question, ...change })?.references.map(
    ({ area, period, definition, comparable }) => [area, period, definition, comparable],
  );

test('a reference figure is comparable only under the set it was counted by', () => {
  expect(told({})).toEqual([
    ['Nederland', '2021', 'gone', false],
    ['Nederland', '2022', null, false],
    ['Nederland', '2023', 'Westfriesland', true],
    ['Nederland', '2024', 'SDCG', false],
  ]);
  expect(told({ set: 'sdcg' })?.map((one) => one[3])).toEqual([false, false, false, true]);
});

test('a figure of a municipality stands on its page alone, and a provider has none', () => {
  expect(told({ municipality: '0405' })).toContainEqual(['0405', '2024', 'Westfriesland', true]);
  expect(told({ municipality: '0420' })).toHaveLength(4);
  expect(told({ provider: '73000001' })).toEqual([]);
  expect(told({ segment: 'B' })).toEqual([]);
  expect(told({ indicator: 'stroom' })).toEqual([]);
});

test('a line lies over the periods that its own period holds', () => {
  const halves = ['2023-H2', '2024-H1', '2024-H2'];
  expect(periodsWithin('2024', halves)).toEqual(['2024-H1', '2024-H2']);
  expect(periodsWithin('2024-H1', halves)).toEqual(['2024-H1']);
  expect(periodsWithin('2024-Q1', halves)).toEqual([]);
});
