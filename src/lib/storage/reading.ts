import { Fault } from '#lib/domain/fault.ts';
import type { StoredBatch } from '#lib/domain/records.ts';
import { decodeBatch } from './chunk.ts';
import { chunkKeys, type ChunkKey } from './chunk-keys.ts';
import { contexts } from './contexts.ts';
import type { Database } from './database.ts';
import type { Added } from './listing.ts';
import type { Vault } from './vault.ts';

/** Called for each batch in turn; the next waits for its promise. */
export type Visit = (batch: StoredBatch, importId: string) => void | Promise<void>;

/** A group is fetched and decrypted while the one before is visited: two of these are in memory. */
const GROUP_BYTES = 16 * 1024 * 1024;
const GROUP_CHUNKS = 1024;

/**
 * Visits every batch of these imports, import by import and in order of the chunk's number. Faults:
 * `storage-damaged`, `storage-newer`, and `stopped` where an import is removed in the meantime.
 */
export async function visitBatches(
  database: Database,
  vault: Vault,
  imports: readonly Added[],
  visit: Visit,
): Promise<void> {
  const groups = grouped(imports, await chunkNumbers(database, imports));
  const load = async (keys: ChunkKey[] | undefined): Promise<ArrayBuffer[]> => {
    if (!keys) return [];
    const rows = await database.chunks.bulkGet(keys);
    return Promise.all(
      keys.map(async ([importId, chunk], index) => {
        const row = rows[index];
        if (!row) throw await missing(database, importId);
        return vault.unseal(row, contexts.chunk(importId, chunk));
      }),
    );
  };
  let next = load(groups[0]);
  for (let group = 0; group < groups.length; group++) {
    const buffers = await next;
    next = load(groups[group + 1]);
    // Where a visit fails, nobody waits for the next group any more.
    next.catch(() => undefined);
    for (const [index, [importId]] of (groups[group] ?? []).entries()) {
      const visited = visit(decodeBatch(buffers[index] as ArrayBuffer), importId);
      if (visited) await visited;
    }
  }
}

/** The chunk numbers of each import, in order; as many as the import says it has. */
async function chunkNumbers(
  database: Database,
  imports: readonly Added[],
): Promise<Map<string, number[]>> {
  const keys = await chunkKeys(
    database,
    imports.map(({ entry }) => entry.id),
  );
  const numbers = new Map<string, number[]>(imports.map(({ entry }) => [entry.id, []]));
  for (const [importId, chunk] of keys) numbers.get(importId)?.push(chunk);
  for (const { entry, chunks: expected } of imports) {
    if (numbers.get(entry.id)?.length !== expected) throw await missing(database, entry.id);
  }
  return numbers;
}

/** Parts the chunks into groups of bounded size, by the mean size of each import's chunks. */
function grouped(imports: readonly Added[], numbers: Map<string, number[]>): ChunkKey[][] {
  const groups: ChunkKey[][] = [];
  let group: ChunkKey[] = [];
  let bytes = 0;
  for (const { entry, chunks } of imports) {
    for (const chunk of numbers.get(entry.id) ?? []) {
      const size = entry.stored / chunks;
      if (group.length > 0 && (bytes + size > GROUP_BYTES || group.length === GROUP_CHUNKS)) {
        groups.push(group);
        group = [];
        bytes = 0;
      }
      group.push([entry.id, chunk]);
      bytes += size;
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Why a chunk is not there: its import was removed in the meantime, or it was lost. */
async function missing(database: Database, importId: string): Promise<Fault> {
  return new Fault((await database.imports.get(importId)) ? 'storage-damaged' : 'stopped');
}
