import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Cell } from '#lib/domain/figure.ts';
import { openStore } from '#lib/storage/store.ts';
import { SharedExports, withKept } from '#lib/workers/shared-exports.ts';
import { dumpOf } from './stored-text.ts';

function cellOf(change: Partial<Cell>): Cell {
  return {
    indicator: 'uitval',
    law: 'jeugd',
    period: '2024',
    municipality: null,
    provider: '73000001',
    product: null,
    part: null,
    n: 120,
    x: 30,
    value: 0.25,
    low: 0.18,
    high: 0.33,
    undetermined: 0,
    suppressed: false,
    ...change,
  };
}

const hidden = {
  x: null,
  value: null,
  low: null,
  high: null,
  undetermined: null,
  suppressed: true,
};

/** What a later export gives after an earlier one. */
async function later(earlier: Partial<Cell>, now: Partial<Cell>) {
  const store = await openStore();
  await store.eraseAll();
  const exports = new SharedExports(store, 'exports');
  await exports.remember('rules', { cells: [cellOf(earlier)], columnCells: [] });
  const publication = { cells: [cellOf(now)], columnCells: [] };
  const { cells, kept } = withKept(publication, await exports.read('rules'));
  return { cell: cells[0], kept };
}

describe('a later export', () => {
  test.each([
    ['one more in the numerator', { x: 31, value: 31 / 120 }],
    ['two fewer in the numerator', { x: 28, value: 28 / 120 }],
    ['one more in the denominator', { n: 121, value: 30 / 121 }],
    ['two more in both', { n: 122, x: 32, value: 32 / 122 }],
  ])('keeps the old figure with %s', async (_, now) => {
    expect(await later({}, now)).toEqual({ cell: cellOf({}), kept: 1 });
  });

  test.each([
    ['the same figure', {}],
    ['three more', { n: 123, x: 33, value: 33 / 123 }],
    ['another provider', { provider: '73000002', x: 31 }],
    ['another part', { part: 'p50', x: 31 }],
  ])('is what it is with %s', async (_, now) => {
    expect(await later({}, now)).toEqual({ cell: cellOf(now), kept: 0 });
  });

  test('still withholds what is withheld now, and keeps its old denominator', async () => {
    const { cell, kept } = await later({}, { n: 121, ...hidden });
    expect(cell).toEqual(cellOf({ n: 120, ...hidden }));
    expect(kept).toBe(1);
  });

  test('goes on withholding where a figure was withheld with one fewer', async () => {
    const { cell } = await later({ n: 9, ...hidden }, { n: 10, x: 5 });
    expect(cell).toEqual(cellOf({ n: 9, ...hidden }));
  });

  test('keeps a mean and a number of days as they were', async () => {
    const mean = { x: null, n: 40, value: 7.4, low: 7, high: 7.8 };
    const { cell } = await later(mean, { ...mean, n: 41, value: 7.5 });
    expect(cell).toEqual(cellOf(mean));
  });

  test('is compared with what was last given out, not with what it would have been', async () => {
    const store = await openStore();
    await store.eraseAll();
    const exports = new SharedExports(store, 'exports');
    // Each step is small; what was given out stays until the difference is not.
    const given: (number | null)[] = [];
    for (const x of [30, 31, 32, 33]) {
      const publication = { cells: [cellOf({ x })], columnCells: [] };
      const shared = withKept(publication, await exports.read('rules'));
      await exports.remember('rules', shared);
      given.push(shared.cells[0]!.x);
    }
    expect(given).toEqual([30, 30, 30, 33]);
  });

  test('is not compared with figures of other rules', async () => {
    const store = await openStore();
    await store.eraseAll();
    const exports = new SharedExports(store, 'exports');
    await exports.remember('rules', { cells: [cellOf({})], columnCells: [] });
    expect((await exports.read('other rules')).size).toBe(0);
    expect((await exports.read('rules')).size).toBe(1);
  });
});

test('an export is remembered encrypted, and erasing everything forgets it', async () => {
  const store = await openStore();
  await store.eraseAll();
  const exports = new SharedExports(store, 'exports');
  await exports.remember('rules', {
    cells: [cellOf({ provider: '73009999' })],
    columnCells: [],
  });
  expect((await new SharedExports(await openStore(), 'exports').read('rules')).size).toBe(1);
  expect(await dumpOf('uitkomstwijzer')).not.toContain('73009999');
  await store.eraseAll();
  expect((await exports.read('rules')).size).toBe(0);
});
