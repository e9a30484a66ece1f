import { serialize } from 'node:v8';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ChunkRow, ImportRow } from '#lib/storage/database.ts';
import { openStore } from '#lib/storage/store.ts';
import { batchOf, SECRETS, summaryOf } from './batches.ts';
import { addImport, freshName, rawOf, rowsOf, storeOf } from './stores.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('nothing is stored in clear', () => {
  test('neither names, identifications, pseudonyms, texts nor settings', async () => {
    const name = freshName();
    const store = await storeOf(name);
    await store.setSetting('profile', SECRETS.setting);
    await addImport(store, 'added', { sha256: 'f00df00d' });
    await store.beginImport('reading', 'the drop');
    await store.writeBatch('reading', 0, batchOf(3));
    const rows = await rowsOf(name);
    expect(rows.chunks).toHaveLength(2);
    // A key that cannot be taken out has no bytes to look at.
    const keys = rows.keys?.map((row) => ({ ...(row as object), dataKey: undefined }));
    const dump = serialize({ ...rows, keys });
    expect(dump.includes('reading')).toBe(true);
    for (const secret of [...Object.values(SECRETS), 'f00df00d', 'drop', '0363', '45A48']) {
      expect(dump.includes(secret, 0, 'utf8')).toBe(false);
      expect(dump.includes(secret, 0, 'utf16le')).toBe(false);
    }
  });
});

describe('a chunk that was', () => {
  async function withChunks(change: (rows: ChunkRow[]) => ChunkRow[]): Promise<Promise<void>> {
    const name = freshName();
    const store = await storeOf(name);
    await addImport(store, 'a', { sizes: [1, 2] });
    await addImport(store, 'b', { sizes: [3, 4] });
    const chunks = (await rawOf(name)).table<ChunkRow>('chunks');
    const rows = await chunks.toArray();
    await chunks.clear();
    await chunks.bulkPut(change(rows));
    return Promise.resolve(store.forEachBatch(() => undefined));
  }
  const swapped = (rows: ChunkRow[], one: number, other: number): ChunkRow[] =>
    rows.map((row, index) => {
      const { iv, data } = rows[index === one ? other : index === other ? one : index] as ChunkRow;
      return { importId: row.importId, chunk: row.chunk, iv, data };
    });

  test('left alone is read', async () => {
    await expect(withChunks((rows) => rows)).resolves.toBeUndefined();
  });

  test.each<[string, (rows: ChunkRow[]) => ChunkRow[]]>([
    [
      'tampered with',
      (rows) => {
        const bytes = new Uint8Array(rows[1]?.data as ArrayBuffer);
        bytes[9] = (bytes[9] ?? 0) ^ 1;
        return rows;
      },
    ],
    ['moved to another import', (rows) => swapped(rows, 0, 2)],
    ['moved within its import', (rows) => swapped(rows, 0, 1)],
    ['lost', (rows) => rows.slice(1)],
    ['added', (rows) => [...rows, { ...(rows[0] as ChunkRow), chunk: 5 }]],
  ])('%s is damage', async (_, change) => {
    await expect(withChunks(change)).rejects.toThrow('storage-damaged');
  });
});

describe('damage is told of', () => {
  test('an import whose state was changed by hand', async () => {
    const name = freshName();
    const store = await storeOf(name);
    await store.beginImport('a', 'drop');
    await (await rawOf(name)).table<ImportRow>('imports').update('a', { state: 'added' });
    await expect(store.imports()).rejects.toThrow('storage-damaged');
  });

  test('keys that are gone', async () => {
    const name = freshName();
    const store = await storeOf(name);
    await addImport(store, 'a');
    await store.setSetting('profile', '{}');
    await (await rawOf(name)).table('keys').clear();
    const other = await storeOf(name);
    await expect(other.imports()).rejects.toThrow('storage-damaged');
    await expect(other.setting('profile')).rejects.toThrow('storage-damaged');
  });

  test('an import that another tab removes in the middle of a visit is only stopped', async () => {
    const name = freshName();
    const [store, other] = [await storeOf(name), await storeOf(name)];
    await store.beginImport('a', 'drop');
    // So large that no more than two are fetched ahead.
    const large = batchOf(1, 'x'.repeat(9_000_000));
    for (let chunk = 0; chunk < 3; chunk++) await store.writeBatch('a', chunk, large);
    await store.finishImports([{ id: 'a', summary: summaryOf('a') }], 1);
    const visiting = store.forEachBatch(() => other.removeImports(['a']));
    await expect(visiting).rejects.toThrow('stopped');
  });
});

describe('a full disk', () => {
  const full = () => new DOMException('no room', 'QuotaExceededError');

  test('refuses a chunk and leaves all as it was', async () => {
    const name = freshName();
    const store = await storeOf(name);
    await addImport(store, 'a');
    await store.beginImport('b', 'drop');
    await store.writeBatch('b', 0, batchOf(1));
    const before = await rowsOf(name);
    const { add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      add.apply(this, row);
      throw full();
    });
    await expect(store.writeBatch('b', 1, batchOf(2))).rejects.toThrow('storage-full');
    await expect(store.beginImport('c', 'drop')).rejects.toThrow('storage-full');
    vi.restoreAllMocks();
    expect(await rowsOf(name)).toEqual(before);
    await store.writeBatch('b', 1, batchOf(2));
  });

  test('is known when the browser says so only at the end of the transaction', async () => {
    const name = freshName();
    const store = await storeOf(name);
    await store.setSetting('kept', '1');
    const before = await rowsOf(name);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      const request = put.apply(this, row);
      const { transaction } = this;
      Object.defineProperty(transaction, 'error', { get: full });
      request.addEventListener('success', () => transaction.abort());
      return request;
    });
    await expect(store.setSetting('kept', '2')).rejects.toThrow('storage-full');
    vi.restoreAllMocks();
    expect(await rowsOf(name)).toEqual(before);
  });
});

describe('a database that cannot be opened', () => {
  test('is unavailable where the browser has none or refuses', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    for (const error of ['SecurityError', 'InvalidStateError', 'AbortError']) {
      open.mockImplementationOnce(() => {
        throw new DOMException('', error);
      });
      await expect(openStore(freshName())).rejects.toThrow('storage-unavailable');
    }
    vi.stubGlobal('indexedDB', undefined);
    await expect(openStore(freshName())).rejects.toThrow('storage-unavailable');
  });

  test('because a newer version made it is left as it is', async () => {
    const name = freshName();
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 20);
      request.onupgradeneeded = () => void request.result.createObjectStore('other');
      request.onsuccess = () => resolve(request.result);
    });
    await expect(openStore(name)).rejects.toThrow('storage-newer');
    expect([newer.version, ...newer.objectStoreNames]).toEqual([20, 'other']);
    newer.close();
  });

  test('gives way, in silence, to a newer version that another tab opens', async () => {
    const warn = vi.spyOn(console, 'warn');
    const name = freshName();
    const store = await storeOf(name);
    await store.setSetting('a', '1');
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 20);
      request.onsuccess = () => resolve(request.result.close());
    });
    await expect(store.setting('a')).rejects.toThrow('storage-unavailable');
    expect(warn).not.toHaveBeenCalled();
  });
});
