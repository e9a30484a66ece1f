import type { ImportEntry } from '#lib/domain/import.ts';
import { Fault } from '#lib/domain/fault.ts';
import { contexts } from './contexts.ts';
import type { Database, ImportRow } from './database.ts';
import type { Keyring } from './keyring.ts';
import type { Vault } from './vault.ts';

/** What is sealed with an import that was added. */
export interface AddedImport extends Omit<ImportEntry, 'id'> {
  /** how many chunks there must be: one that was lost would give wrong figures in silence */
  chunks: number;
}

/** An added import, read. */
export interface Added {
  entry: ImportEntry;
  chunks: number;
}

/** The added imports, decrypted once and read again only when the list has changed. */
export class Listing {
  readonly #database: Database;
  readonly #keyring: Keyring;
  #seen: { revision: string | undefined; added: Added[]; files: Set<string> } | undefined;

  constructor(database: Database, keyring: Keyring) {
    this.#database = database;
    this.#keyring = keyring;
  }

  /** The added imports in order of time and then id, the SHA-256 of their files, and their vault. */
  async read(): Promise<{ added: Added[]; files: Set<string>; vault: Vault | undefined }> {
    const { keys, imports, marks } = this.#database;
    const found = await this.#database.transaction('r', [keys, imports, marks], async () => {
      const [key, mark] = await Promise.all([keys.get('open'), marks.get('imports')]);
      const revision = mark?.revision;
      const fresh = this.#seen !== undefined && this.#seen.revision === revision;
      const rows = fresh ? undefined : await imports.where('state').equals('added').toArray();
      return { key, revision, rows };
    });
    const vault = found.key && this.#keyring.vaultOf(found.key);
    const seen = found.rows
      ? { revision: found.revision, ...(await this.#decrypt(found.rows, vault)) }
      : this.#seen;
    this.#seen = seen;
    return { added: seen?.added ?? [], files: seen?.files ?? new Set(), vault };
  }

  async #decrypt(
    rows: readonly ImportRow[],
    vault: Vault | undefined,
  ): Promise<{ added: Added[]; files: Set<string> }> {
    if (rows.length > 0 && !vault) throw new Fault('storage-damaged');
    const before = new Map(this.#seen?.added.map((each) => [each.entry.id, each]));
    const added = await Promise.all(
      rows.map(async (row): Promise<Added> => {
        const known = before.get(row.id);
        if (known || !vault) return known as Added;
        const context = contexts.import(row.id, 'added');
        const { chunks, ...rest } = await vault.unsealValue<AddedImport>(row, context);
        return { entry: { id: row.id, ...rest }, chunks };
      }),
    );
    added.sort(
      ({ entry: one }, { entry: other }) =>
        one.addedAt - other.addedAt || (one.id < other.id ? -1 : Number(one.id > other.id)),
    );
    return { added, files: new Set(added.map(({ entry }) => entry.summary.sha256)) };
  }
}
