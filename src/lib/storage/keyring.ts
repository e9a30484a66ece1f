import type { Table } from 'dexie';
import type { Database } from './database.ts';
import { makeKeys, Vault, type KeyRow } from './vault.ts';

/** Thrown within a `commit` when what was prepared does not hold any more. */
export class Again extends Error {
  override readonly name = 'Again';
}

/** Finds or makes the keys, and sees to it that nothing is written under keys that were replaced. */
export class Keyring {
  readonly #database: Database;
  #vault: Vault | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The vault of a row of keys. */
  vaultOf(row: KeyRow): Vault {
    if (this.#vault?.id !== row.id) this.#vault = new Vault(row);
    return this.#vault;
  }

  /** The vault as last seen; its keys are made where there are none. */
  async vault(): Promise<Vault> {
    if (this.#vault) return this.#vault;
    const row = (await this.#database.keys.get('open')) ?? (await this.#make());
    return this.vaultOf(row);
  }

  forget(): void {
    this.#vault = undefined;
  }

  /**
   * Prepares something under the vault (encryption cannot wait within a transaction) and then commits
   * it in one transaction over these tables, which holds only if the keys are still the same. Starts
   * again where they are not, or where `commit` throws Again.
   */
  async write<P, T>(
    tables: readonly Table[],
    prepare: (vault: Vault) => Promise<P>,
    commit: (prepared: P) => Promise<T>,
  ): Promise<T> {
    const { keys } = this.#database;
    for (;;) {
      const vault = await this.vault();
      const prepared = await prepare(vault);
      try {
        return await this.#database.transaction('rw', [keys, ...tables], async () => {
          // Asked at the same time: with small chunks the way to the database and back is the price.
          const [row, done] = await Promise.all([keys.get('open'), commit(prepared)]);
          if (row?.id !== vault.id) throw new Again();
          return done;
        });
      } catch (error) {
        if (!(error instanceof Again)) throw error;
        this.forget();
      }
    }
  }

  async #make(): Promise<KeyRow> {
    const { keys } = this.#database;
    const made = await makeKeys();
    // Another worker may have been quicker: then its keys are the ones.
    return this.#database.transaction('rw', keys, async () => {
      const found = await keys.get('open');
      if (!found) await keys.add(made);
      return found ?? made;
    });
  }
}
