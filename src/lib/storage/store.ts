import { Fault } from '#lib/domain/fault.ts';
import type { ImportEntry, ImportSummary } from '#lib/domain/import.ts';
import type { StoredBatch } from '#lib/domain/records.ts';
import { Changes } from './changes.ts';
import { encodeBatch } from './chunk.ts';
import { contexts } from './contexts.ts';
import { foreseen, openDatabase, type Database } from './database.ts';
import { Holder } from './holder.ts';
import { eraseImports, finishImports } from './imports.ts';
import { Keyring } from './keyring.ts';
import { Listing } from './listing.ts';
import { visitBatches, type Visit } from './reading.ts';

export type { Visit };

/**
 * Opens the store of this name; every worker opens its own. Faults: `storage-unavailable`,
 * `storage-newer`, `storage-full`. Without Web Locks a sweep cannot see the imports of other tabs.
 */
export async function openStore(
  name = 'uitkomstwijzer',
  locks: LockManager | undefined = (globalThis.navigator as Navigator | undefined)?.locks,
): Promise<Store> {
  return new Store(await openDatabase(name), new Holder(`${name}/reading/`, locks));
}

/**
 * What the workspace keeps, encrypted: imports with their chunks, and settings. Every method can end
 * in the faults `storage-full` (nothing has changed then), `storage-unavailable` and
 * `storage-damaged`.
 */
export class Store {
  readonly #database: Database;
  readonly #holder: Holder;
  readonly #keyring: Keyring;
  readonly #listing: Listing;
  readonly #changes: Changes;

  constructor(database: Database, holder: Holder) {
    this.#database = database;
    this.#holder = holder;
    this.#keyring = new Keyring(database);
    this.#listing = new Listing(database, this.#keyring);
    this.#changes = new Changes(`${database.name}/changes`);
  }

  /** The key for `pseudonymise`; it is made, once for all workers, where there is none. */
  pseudonymKey(): Promise<CryptoKey> {
    return foreseen(async () => (await this.#keyring.vault()).pseudonymKey());
  }

  /** Begins an import: it does not count, and is swept once this store has died. */
  async beginImport(id: string, drop: string): Promise<void> {
    const { imports } = this.#database;
    await this.#holder.take(id);
    try {
      await foreseen(() =>
        this.#keyring.write(
          [imports],
          (vault) => vault.sealValue({ drop }, contexts.import(id, 'reading')),
          async (sealed) => {
            const { id: holder } = this.#holder;
            await imports.add({ id, state: 'reading', holder, bytes: 0, chunks: 0, ...sealed });
          },
        ),
      );
    } catch (error) {
      await this.#holder.release([id]);
      throw error;
    }
  }

  /**
   * Stores a batch as a chunk of an import that is being read, each number once, and returns the
   * bytes it takes. Fault `stopped` where the import is not being read any more.
   */
  async writeBatch(importId: string, chunk: number, batch: StoredBatch): Promise<number> {
    const { imports, chunks } = this.#database;
    const buffer = encodeBatch(batch);
    return foreseen(() =>
      this.#keyring.write(
        [imports, chunks],
        (vault) => vault.seal(buffer, contexts.chunk(importId, chunk)),
        async (sealed) => {
          const [row] = await Promise.all([
            imports.get(importId),
            chunks.add({ importId, chunk, ...sealed }),
          ]);
          // Ends the transaction, and with it the chunk.
          if (row?.state !== 'reading') throw new Fault('stopped');
          const bytes = sealed.iv.byteLength + sealed.data.byteLength;
          await imports.put({ ...row, bytes: row.bytes + bytes, chunks: row.chunks + 1 });
          return bytes;
        },
      ),
    );
  }

  /**
   * Makes imports count, all or none, at the time `now` (milliseconds since 1970); returns their
   * entries in the order given. Fault `stopped` where one of them is not being read any more.
   */
  async finishImports(
    finished: readonly { id: string; summary: ImportSummary }[],
    now: number,
  ): Promise<ImportEntry[]> {
    const entries = await foreseen(() =>
      finishImports(this.#database, this.#keyring, finished, now),
    );
    await this.#holder.release(finished.map(({ id }) => id));
    this.#changes.tell();
    return entries;
  }

  /** Erases imports and their chunks, whether they count already or not. */
  async removeImports(ids: readonly string[]): Promise<void> {
    const { added } = await foreseen(() => eraseImports(this.#database, async () => ids));
    await this.#holder.release(ids);
    if (added) this.#changes.tell();
  }

  /** The added imports, in order of time and then id. */
  async imports(): Promise<ImportEntry[]> {
    const { added } = await foreseen(() => this.#listing.read());
    return added.map(({ entry }) => entry);
  }

  /** Whether a file with this SHA-256 (64 hexadecimal digits) was added. */
  async knownFile(sha256: string): Promise<boolean> {
    const { files } = await foreseen(() => this.#listing.read());
    return files.has(sha256);
  }

  /**
   * Visits every batch of the added imports (or of those named), in the order of `imports()` and of
   * the chunk's number. Its columns are views that the visitor may keep. Further faults:
   * `storage-newer`, and `stopped` where another tab removes an import in the meantime.
   */
  async forEachBatch(visit: Visit, importIds?: readonly string[]): Promise<void> {
    const { added, vault } = await foreseen(() => this.#listing.read());
    const wanted = importIds && new Set(importIds);
    const chosen = added.filter(({ entry }) => wanted?.has(entry.id) ?? true);
    if (!vault || chosen.length === 0) return;
    await foreseen(() => visitBatches(this.#database, vault, chosen, visit));
  }

  /**
   * Erases what a tab or worker that has died left in state `reading`, and returns how many imports
   * that were. A worker that was ended a moment ago may still hold its lock: `patience` is how many
   * milliseconds to wait for each such holder.
   */
  async sweep(patience = 0): Promise<number> {
    const { imports } = this.#database;
    const reading = () => imports.where('state').equals('reading');
    const rows = await foreseen(() => reading().toArray());
    let swept = 0;
    for (const holder of new Set(rows.map((row) => row.holder))) {
      await this.#holder.whenGone(holder, patience, async () => {
        const leftover = () =>
          reading()
            .filter((row) => row.holder === holder)
            .primaryKeys();
        swept += (await foreseen(() => eraseImports(this.#database, leftover))).erased;
      });
    }
    return swept;
  }

  /** Calls back when another store, in this tab or in another, changed imports or settings. */
  onChange(callback: () => void): () => void {
    return this.#changes.listen(callback);
  }

  /** The text kept under a key, if any. The key itself is not encrypted. */
  async setting(key: string): Promise<string | undefined> {
    const { keys, settings } = this.#database;
    return foreseen(async () => {
      const [keyRow, row] = await this.#database.transaction('r', [keys, settings], () =>
        Promise.all([keys.get('open'), settings.get(key)]),
      );
      if (!row) return undefined;
      if (!keyRow) throw new Fault('storage-damaged');
      return this.#keyring.vaultOf(keyRow).unsealValue<string>(row, contexts.setting(key));
    });
  }

  /** Keeps a text under a key. */
  async setSetting(key: string, text: string): Promise<void> {
    const { settings } = this.#database;
    await foreseen(() =>
      this.#keyring.write(
        [settings],
        (vault) => vault.sealValue(text, contexts.setting(key)),
        async (sealed) => {
          await settings.put({ key, ...sealed });
        },
      ),
    );
    this.#changes.tell();
  }

  async removeSetting(key: string): Promise<void> {
    await foreseen(() => this.#database.settings.delete(key));
    this.#changes.tell();
  }

  /** Erases everything, the keys as well: pseudonyms made later are other ones. */
  async eraseAll(): Promise<void> {
    const { tables } = this.#database;
    await foreseen(() =>
      this.#database.transaction('rw', tables, async () => {
        await Promise.all(tables.map((table) => table.clear()));
      }),
    );
    this.#keyring.forget();
    await this.#holder.releaseAll();
    this.#changes.tell();
  }

  /**
   * Asks the browser not to clear the store when space runs short; in a worker, where that cannot be
   * asked, whether it has promised so. Undefined where it cannot say.
   */
  async persist(): Promise<boolean | undefined> {
    const storage = (globalThis.navigator as Navigator | undefined)?.storage as
      Partial<StorageManager> | undefined;
    return storage?.persist ? storage.persist() : storage?.persisted?.();
  }

  /** Closes the database and frees what the store holds. */
  async close(): Promise<void> {
    await this.#holder.releaseAll();
    this.#changes.close();
    this.#database.close();
  }
}
