import { Fault } from '#lib/domain/fault.ts';
import type { ImportEntry, ImportSummary } from '#lib/domain/import.ts';
import { contexts } from './contexts.ts';
import type { Database, ImportRow } from './database.ts';
import { Again, type Keyring } from './keyring.ts';
import type { AddedImport } from './listing.ts';
import { eraseChunks } from './chunk-keys.ts';
import type { Vault } from './vault.ts';

/** Makes imports count, all or none; returns their entries. Fault `stopped` where one is not read. */
export async function finishImports(
  database: Database,
  keyring: Keyring,
  finished: readonly { id: string; summary: ImportSummary }[],
  now: number,
): Promise<ImportEntry[]> {
  const { imports, marks } = database;
  const reading = async (): Promise<ImportRow[]> =>
    (await imports.bulkGet(finished.map(({ id }) => id))).map((row) => {
      if (row?.state !== 'reading') throw new Fault('stopped');
      return row;
    });
  // What the rows hold is read under the keys of this moment, not those of an earlier one.
  keyring.forget();
  return keyring.write(
    [imports, marks],
    async (vault) => {
      const rows = await reading();
      return Promise.all(
        rows.map((row, index) => added(vault, row, finished[index]?.summary as ImportSummary, now)),
      );
    },
    async (prepared) => {
      const rows = await reading();
      if (rows.some((row, index) => row.chunks !== prepared[index]?.row.chunks)) throw new Again();
      await imports.bulkPut(prepared.map(({ row }) => row));
      await marks.put({ name: 'imports', revision: crypto.randomUUID() });
      return prepared.map(({ entry }) => entry);
    },
  );
}

async function added(
  vault: Vault,
  { id, holder, bytes: stored, chunks, iv, data }: ImportRow,
  summary: ImportSummary,
  addedAt: number,
): Promise<{ row: ImportRow; entry: ImportEntry }> {
  const begun = contexts.import(id, 'reading');
  const { drop } = await vault.unsealValue<{ drop: string }>({ iv, data }, begun);
  const kept: AddedImport = { drop, addedAt, stored, summary, chunks };
  const sealed = await vault.sealValue(kept, contexts.import(id, 'added'));
  return {
    row: { id, state: 'added', holder, bytes: stored, chunks, ...sealed },
    entry: { id, drop, addedAt, stored, summary },
  };
}

/** Erases the imports that `choose` names with their chunks; how many, and whether any counted. */
export async function eraseImports(
  database: Database,
  choose: () => PromiseLike<readonly string[]>,
): Promise<{ erased: number; added: boolean }> {
  const { imports, chunks, marks } = database;
  return database.transaction('rw', [imports, chunks, marks], async () => {
    const ids = await choose();
    const rows = (await imports.bulkGet([...ids])).filter((row) => row !== undefined);
    const erased = rows.length;
    const counted = rows.some((row) => row.state === 'added');
    await eraseChunks(
      database,
      rows.map((row) => row.id),
    );
    await imports.bulkDelete(rows.map((row) => row.id));
    if (counted) await marks.put({ name: 'imports', revision: crypto.randomUUID() });
    return { erased, added: counted };
  });
}
