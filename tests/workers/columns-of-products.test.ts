import { expect, test } from 'vitest';
import type { Counts } from '#lib/indicators/cube.ts';
import { columnsOfProducts } from '#lib/workers/columns-of-products.ts';
import { EVERYONE, type Place, type PublishedSpot } from '#lib/workers/published-spots.ts';

const value = (name: string, of: string) => ({ name, value: of, listed: true });
/** What each line holds, by line. */
const HELD = [0, 5, 4, 3, 2, 0];

/** A line that is told in one period, under a name. */
function line(place: Partial<Place>, told: string) {
  const byLine = { holds: (at: number) => HELD[at] !== 0 };
  const spot = { counts: { byLine } as unknown as Counts } as PublishedSpot;
  const at = new Map([['year 0', { told, kind: 'year' as const, from: 24_276, isMoment: false }]]);
  return { place: { ...EVERYONE, ...place }, spot, at };
}

const codes = ['A', 'B', 'C'].map((product) => line({ product }, product));
/** A is of one value; B is first heavy and then light; C has a row that held before there was any care. */
const lines = new Map([
  ['A', [{ line: 1, values: [value('kind', 'heavy'), value('stay', 'yes')] }]],
  [
    'B',
    [
      { line: 2, values: [value('kind', 'heavy'), value('stay', 'yes')] },
      { line: 3, values: [value('kind', 'light'), value('stay', 'no')] },
    ],
  ],
  [
    'C',
    [
      { line: 5, values: [value('kind', 'heavy'), value('stay', 'yes')] },
      { line: 4, values: [value('kind', 'light'), value('stay', 'yes')] },
    ],
  ],
]);
const columns = [
  ['kind', 'heavy'],
  ['kind', 'light'],
  ['stay', 'yes'],
  ['stay', 'no'],
].map(([name = '', of = '']) => line({ column: value(name, of) }, `${name} ${of}`));
const names = (all: readonly { told: string }[]) => all.map(({ told }) => told);

test('a value is all of the products that are of it alone as long as they hold anything, and lines of others', () => {
  const { made } = columnsOfProducts(columns, codes, lines);
  expect(made.map(({ told, wholes, lines }) => [told.told, names(wholes), lines])).toEqual([
    ['kind heavy', ['A'], 'year 0 2'],
    ['kind light', ['C'], 'year 0 3'],
    ['stay yes', ['A', 'C'], 'year 0 2'],
    ['stay no', [], 'year 0 3'],
  ]);
});

test('values that divide a product between them have together what their products have', () => {
  const { divided } = columnsOfProducts(columns, codes, lines);
  expect(divided.map(({ values, products }) => [names(values), names(products)])).toEqual([
    [
      ['kind heavy', 'kind light'],
      ['A', 'B', 'C'],
    ],
    [
      ['stay yes', 'stay no'],
      ['A', 'B', 'C'],
    ],
  ]);
});
