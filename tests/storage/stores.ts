import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach } from 'vitest';
import { openStore, type Store } from '#lib/storage/store.ts';
import { batchOf, summaryOf } from './batches.ts';

let made = 0;
const open: { close(): void | Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

/** A name that no other test uses. */
export const freshName = (): string => `test-${++made}`;

/** A store that is closed after the test. */
export async function storeOf(name: string, locks?: LockManager): Promise<Store> {
  const store = await openStore(name, locks);
  open.push(store);
  return store;
}

/** The same database without the store, to look at and to damage. */
export async function rawOf(name: string): Promise<Dexie> {
  const raw = await new Dexie(name, { indexedDB, IDBKeyRange, cache: 'disabled' }).open();
  open.push(raw);
  return raw;
}

/** Vitest takes any two ArrayBuffers for equal. */
const comparable = (row: object): object =>
  'data' in row ? { ...row, data: new Uint8Array(row.data as ArrayBuffer) } : row;

/** Every row of every table. */
export async function rowsOf(name: string): Promise<Record<string, unknown[]>> {
  const raw = await rawOf(name);
  const rows = await Promise.all(
    raw.tables.map(async (table) => [table.name, (await table.toArray()).map(comparable)] as const),
  );
  return Object.fromEntries(rows);
}

/** Adds an import with these batches' sizes in one go. */
export async function addImport(
  store: Store,
  id: string,
  { sizes = [3], now = 1, sha256 = id }: { sizes?: number[]; now?: number; sha256?: string } = {},
): Promise<void> {
  await store.beginImport(id, `drop of ${id}`);
  for (const [chunk, rows] of sizes.entries()) await store.writeBatch(id, chunk, batchOf(rows));
  await store.finishImports([{ id, summary: summaryOf(sha256) }], now);
}

/** Web Locks as far as the store uses them; `die` frees all locks, as the browser does for a dead tab. */
export class Locks {
  readonly held = new Map<string, () => void>();

  async request<T>(
    name: string,
    first: LockOptions | ((lock: Lock | null) => T),
    second?: (lock: Lock | null) => T,
  ): Promise<Awaited<T> | undefined> {
    const work = second ?? (first as (lock: Lock | null) => T);
    const { ifAvailable, signal } = second ? (first as LockOptions) : {};
    if (ifAvailable && this.held.has(name)) return await work(null);
    while (this.held.has(name)) {
      if (signal?.aborted) throw signal.reason;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const dead = new Promise<undefined>((resolve) => {
      this.held.set(name, () => resolve(undefined));
    });
    try {
      return await Promise.race([work({ name, mode: 'exclusive' }), dead]);
    } finally {
      this.held.delete(name);
    }
  }

  die(): void {
    for (const free of this.held.values()) free();
    this.held.clear();
  }

  asLockManager(): LockManager {
    return this as unknown as LockManager;
  }
}
