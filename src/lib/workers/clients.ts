import type { RecordBatch } from '#lib/domain/records.ts';
import { pseudonymise } from '#lib/storage/vault.ts';

/** Puts pseudonyms in the place of clients, batch after batch; each is made once. */
export class Pseudonyms {
  readonly #key: CryptoKey;
  readonly #made = new Map<string, string>();

  constructor(key: CryptoKey) {
    this.#key = key;
  }

  /** Hides the clients of a batch. */
  async hide({ assignments, starts, stops }: RecordBatch): Promise<void> {
    // Tables of one batch may share a column.
    const columns = new Set([assignments, starts, stops].map((table) => table.columns.client));
    for (const column of columns) {
      const { dictionary } = column;
      const fresh = new Set<string>();
      for (const client of dictionary) if (!this.#made.has(client)) fresh.add(client);
      const unseen = [...fresh];
      const pseudonyms = await pseudonymise(unseen, this.#key);
      unseen.forEach((client, i) => this.#made.set(client, pseudonyms[i] as string));
      column.dictionary = dictionary.map((client) => this.#made.get(client) as string);
    }
  }
}
