import type { Table } from 'dexie';
import type { Database } from './database.ts';
import { makeKeys, Vault, type KeyRow } from './vault.ts';

/** What a `commit` answers when what was prepared does not hold any more. */
export const AGAIN = Symbol('again');

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
   * it in one transaction over these tables, in which the keys are still the same. Starts again where
   * they are not, or where `commit` answers AGAIN before it has written anything.
   */
  async write<P, T>(
    tables: readonly Table[],
    prepare: (vault: Vault) => Promise<P>,
    commit: (prepared: P) => Promise<T | typeof AGAIN>,
  ): Promise<T> {
    const { keys } = this.#database;
    for (;;) {
      const vault = await this.vault();
      const prepared = await prepare(vault);
      const done = await this.#database.transaction('rw', [keys, ...tables], async () => {
        const row = await keys.get('open');
        return row?.id === vault.id ? commit(prepared) : AGAIN;
      });
      if (done !== AGAIN) return done as T;
      this.forget();
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
