import type { RecordBatch } from '#lib/domain/records.ts';
import { pseudonymise } from '#lib/storage/vault.ts';

/** Puts pseudonyms in the place of the clients of a batch; each is made once. */
export async function hideClients(batch: RecordBatch, key: CryptoKey): Promise<void> {
  const columns = [batch.assignments, batch.starts, batch.stops].map(
    (table) => table.columns.client,
  );
  const clients = [...new Set(columns.flatMap(({ dictionary }) => dictionary))];
  const pseudonyms = await pseudonymise(clients, key);
  const pseudonymOf = new Map(clients.map((client, i) => [client, pseudonyms[i] as string]));
  for (const column of columns) {
    column.dictionary = column.dictionary.map((client) => pseudonymOf.get(client) as string);
  }
}
