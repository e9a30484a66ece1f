import type { Collection } from 'dexie';
import type { ChunkRow, Database } from './database.ts';

/** The key of a chunk. */
export type ChunkKey = [importId: string, chunk: number];

/** Up to so many imports are asked for one by one; for more of them, all keys are fetched at once. */
const ASKED_SINGLY = 32;

/** The keys of all chunks of these imports, by import and in order of the chunk's number. */
export async function chunkKeys(
  database: Database,
  importIds: readonly string[],
): Promise<ChunkKey[]> {
  if (importIds.length <= ASKED_SINGLY) {
    const keys = importIds.map((id) => chunksOf(database, id).primaryKeys());
    return (await Promise.all(keys)).flat();
  }
  const wanted = new Set(importIds);
  const keys = await database.chunks.toCollection().primaryKeys();
  return keys.filter(([importId]) => wanted.has(importId));
}

/** Erases all chunks of these imports, within the transaction that runs. */
export async function eraseChunks(database: Database, importIds: readonly string[]): Promise<void> {
  if (importIds.length <= ASKED_SINGLY) {
    await Promise.all(importIds.map((id) => chunksOf(database, id).delete()));
  } else {
    await database.chunks.bulkDelete(await chunkKeys(database, importIds));
  }
}

function chunksOf({ chunks }: Database, id: string): Collection<ChunkRow, ChunkKey> {
  return chunks.where('[importId+chunk]').between([id, -Infinity], [id, Infinity]);
}
