import { describe, expect, test } from 'vitest';
import type { RecordBatch } from '#lib/domain/records.ts';
import type { Store } from '#lib/storage/store.ts';
import { pseudonymise } from '#lib/storage/vault.ts';
import { batchOf, clientsOf, summaryOf } from './batches.ts';
import { addImport, freshName, Locks, rowsOf, storeOf } from './stores.ts';

async function batchesOf(store: Store, ids?: string[]): Promise<[string, RecordBatch][]> {
  const found: [string, RecordBatch][] = [];
  await store.forEachBatch((batch, importId) => void found.push([importId, batch]), ids);
  return found;
}

const countsOf = async (name: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(await rowsOf(name)).map(([table, rows]) => [table, rows.length]),
  );

describe('an import', () => {
  test('reads back as it was written, in order of time and then chunk', async () => {
    const store = await storeOf(freshName());
    await addImport(store, 'later', { sizes: [1], now: 9 });
    await addImport(store, 'first', { sizes: [2, 70, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], now: 5 });
    await addImport(store, 'also first', { sizes: [13], now: 5 });
    const found = await batchesOf(store);
    expect(found.map(([id, batch]) => `${id} ${batch.assignments.length}`)).toEqual([
      'also first 13',
      ...[2, 70, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((rows) => `first ${rows}`),
      'later 1',
    ]);
    expect(found[2]?.[1]).toEqual(batchOf(70));
    expect((await batchesOf(store, ['later', 'nobody'])).map(([id]) => id)).toEqual(['later']);
  });

  test('is read in several groups where it is large', async () => {
    const store = await storeOf(freshName());
    await store.beginImport('many', 'drop');
    for (let chunk = 0; chunk < 1100; chunk++) {
      await store.writeBatch('many', chunk, batchOf(1, `client ${chunk}`));
    }
    await store.finishImports([{ id: 'many', summary: summaryOf('a') }], 1);
    const clients: unknown[] = [];
    await store.forEachBatch(async (batch) => {
      await Promise.resolve();
      clients.push(...clientsOf(batch));
    });
    expect(clients).toEqual(Array.from({ length: 1100 }, (_, chunk) => `client ${chunk}`));
  });

  test('ends the visits when one fails', async () => {
    const store = await storeOf(freshName());
    await addImport(store, 'a', { sizes: [1, 2] });
    const visit = () => Promise.reject(new Error('enough'));
    await expect(store.forEachBatch(visit)).rejects.toThrow('enough');
  });

  test('has an entry that other stores see as well', async () => {
    const name = freshName();
    const [store, other] = [await storeOf(name), await storeOf(name)];
    expect(await other.imports()).toEqual([]);
    await store.beginImport('a', 'drop 1');
    const bytes = await store.writeBatch('a', 0, batchOf(3));
    const more = await other.writeBatch('a', 7, batchOf(4));
    const entry = { id: 'a', drop: 'drop 1', addedAt: 42, stored: bytes + more };
    const summary = summaryOf('f00d');
    expect(await store.finishImports([{ id: 'a', summary }], 42)).toEqual([{ ...entry, summary }]);
    expect(await store.imports()).toEqual([{ ...entry, summary }]);
    expect(await other.imports()).toEqual([{ ...entry, summary }]);
  });

  test('does not count while it is being read', async () => {
    const store = await storeOf(freshName());
    await store.beginImport('a', 'drop');
    await store.writeBatch('a', 0, batchOf(3));
    expect(await store.imports()).toEqual([]);
    expect(await store.knownFile('a')).toBe(false);
    expect(await batchesOf(store)).toEqual([]);
    expect(await batchesOf(store, ['a'])).toEqual([]);
  });

  test('makes its file known, until it is removed', async () => {
    const name = freshName();
    const [store, other] = [await storeOf(name), await storeOf(name)];
    await addImport(store, 'a', { sha256: 'f00d' });
    expect(await other.knownFile('f00d')).toBe(true);
    expect(await other.knownFile('beef')).toBe(false);
    await store.removeImports(['a']);
    expect(await other.knownFile('f00d')).toBe(false);
  });

  test('leaves nothing behind when it is removed', async () => {
    const name = freshName();
    const store = await storeOf(name);
    await addImport(store, 'kept', { sizes: [1, 2] });
    const before = await rowsOf(name);
    await addImport(store, 'added', { sizes: [3, 4, 5] });
    await store.beginImport('reading', 'drop');
    await store.writeBatch('reading', 0, batchOf(3));
    await store.removeImports(['added', 'reading', 'nobody']);
    const after = await rowsOf(name);
    expect({ ...after, marks: [] }).toEqual({ ...before, marks: [] });
    await store.removeImports(['kept']);
    expect(await countsOf(name)).toMatchObject({ imports: 0, chunks: 0, settings: 0 });
  });

  test('is removed together with many others', async () => {
    const name = freshName();
    const store = await storeOf(name);
    await addImport(store, 'kept', { sizes: [1, 2] });
    const before = await rowsOf(name);
    const ids = Array.from({ length: 40 }, (_, index) => `import ${index}`);
    await Promise.all(ids.map((id) => addImport(store, id)));
    expect((await batchesOf(store)).length).toBe(42);
    await store.removeImports(ids);
    expect({ ...(await rowsOf(name)), marks: [] }).toEqual({ ...before, marks: [] });
  });

  test('takes no chunk once it is removed or added', async () => {
    const name = freshName();
    const [store, late] = [await storeOf(name), await storeOf(name)];
    await store.beginImport('a', 'drop');
    const writing = late.writeBatch('a', 0, batchOf(3)).catch((error: Error) => error.message);
    await store.removeImports(['a']);
    await writing;
    await expect(late.writeBatch('a', 1, batchOf(3))).rejects.toThrow('stopped');
    expect(await countsOf(name)).toMatchObject({ imports: 0, chunks: 0 });
    await addImport(store, 'b');
    await expect(late.writeBatch('b', 9, batchOf(3))).rejects.toThrow('stopped');
    expect(await countsOf(name)).toMatchObject({ imports: 1, chunks: 1 });
  });

  test('is added together with the others or not at all', async () => {
    const store = await storeOf(freshName());
    await store.beginImport('a', 'drop');
    const both = ['a', 'gone'].map((id) => ({ id, summary: summaryOf(id) }));
    await expect(store.finishImports(both, 1)).rejects.toThrow('stopped');
    expect(await store.imports()).toEqual([]);
  });

  test('is told to other stores when it is added or removed', async () => {
    const name = freshName();
    const [store, other] = [await storeOf(name), await storeOf(name)];
    let told = 0;
    const heard = () => new Promise<void>((resolve) => setTimeout(resolve, 20));
    const stop = other.onChange(() => told++);
    store.onChange(() => (told += 100));
    await addImport(store, 'a');
    await heard();
    expect(told).toBe(1);
    await store.removeImports(['a']);
    await heard();
    expect(told).toBe(2);
    stop();
    await addImport(store, 'b');
    await heard();
    expect(told).toBe(2);
  });
});

describe('a sweep', () => {
  test('erases what was left behind and nothing else', async () => {
    const name = freshName();
    const left = await storeOf(name);
    await left.beginImport('left', 'drop');
    await left.writeBatch('left', 0, batchOf(3));
    const store = await storeOf(name);
    await addImport(store, 'added');
    await store.beginImport('mine', 'drop');
    expect(await store.sweep()).toBe(1);
    expect(await countsOf(name)).toMatchObject({ imports: 2, chunks: 1 });
    await store.writeBatch('mine', 0, batchOf(1));
  });

  test('leaves an import alone that another tab is reading', async () => {
    const name = freshName();
    const locks = new Locks();
    const reading = await storeOf(name, locks.asLockManager());
    await reading.beginImport('a', 'drop');
    await reading.beginImport('b', 'drop');
    const store = await storeOf(name, locks.asLockManager());
    expect(await store.sweep()).toBe(0);
    expect(await store.sweep(10)).toBe(0);
    const sweeping = store.sweep(1000);
    locks.die();
    expect(await sweeping).toBe(2);
    expect(await countsOf(name)).toMatchObject({ imports: 0, chunks: 0 });
  });

  test('is held off from the first import that begins to the last that ends', async () => {
    const locks = new Locks();
    const store = await storeOf(freshName(), locks.asLockManager());
    const held: number[] = [];
    const look = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      held.push(locks.held.size);
    };
    await Promise.all([store.beginImport('a', 'drop'), store.beginImport('b', 'drop')]);
    await look();
    await store.removeImports(['a']);
    await look();
    await store.finishImports([{ id: 'b', summary: summaryOf('b') }], 1);
    await look();
    await store.beginImport('c', 'drop');
    await look();
    expect(held).toEqual([1, 1, 0, 1]);
  });
});

describe('the keys', () => {
  test('are the same for all who make them at once', async () => {
    const name = freshName();
    const stores = await Promise.all(Array.from({ length: 4 }, () => storeOf(name)));
    const keys = await Promise.all(stores.map((store) => store.pseudonymKey()));
    const pseudonyms = await Promise.all(keys.map((key) => pseudonymise(['123456782'], key)));
    expect(new Set(pseudonyms.flat()).size).toBe(1);
    expect(await countsOf(name)).toMatchObject({ keys: 1 });
  });

  test('that were erased elsewhere are not written under', async () => {
    const name = freshName();
    const [store, other] = [await storeOf(name), await storeOf(name)];
    await addImport(store, 'old');
    await other.setSetting('a', 'old');
    const before = await other.pseudonymKey();
    await store.eraseAll();
    expect(await other.setting('a')).toBeUndefined();
    expect(await other.imports()).toEqual([]);
    await store.beginImport('new', 'drop');
    await other.writeBatch('new', 0, batchOf(3));
    await other.finishImports([{ id: 'new', summary: summaryOf('a') }], 1);
    expect((await batchesOf(store))[0]?.[1]).toEqual(batchOf(3));
    const made = await pseudonymise(['1'], await store.pseudonymKey());
    expect(await pseudonymise(['1'], await other.pseudonymKey())).toEqual(made);
    expect(await pseudonymise(['1'], before)).not.toEqual(made);
  });
});

describe('a setting', () => {
  test('is kept, replaced and removed, also before the first import', async () => {
    const name = freshName();
    const store = await storeOf(name);
    expect(await store.setting('profile')).toBeUndefined();
    await store.setSetting('profile', '{"a":1}');
    await store.setSetting('profile', '{"a":"\ud800\\u0000"}');
    expect(await (await storeOf(name)).setting('profile')).toBe('{"a":"\ud800\\u0000"}');
    await store.removeSetting('profile');
    expect(await store.setting('profile')).toBeUndefined();
  });
});

test('erasing everything leaves no row in any table', async () => {
  const name = freshName();
  const store = await storeOf(name);
  await addImport(store, 'a');
  await store.setSetting('profile', '{}');
  await store.eraseAll();
  expect(new Set(Object.values(await countsOf(name)))).toEqual(new Set([0]));
  await addImport(store, 'b');
  expect((await store.imports()).map(({ id }) => id)).toEqual(['b']);
});

test('what the browser cannot say about keeping is undefined', async () => {
  expect(await (await storeOf(freshName())).persist()).toBeUndefined();
});
