import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analysis } from '#lib/workers/analysis.ts';
import { summarise } from '#lib/workers/import-plan.ts';
import { ingest } from '#lib/workers/ingest.ts';
import { sharedText } from './shared-text.ts';
import { dumpOf } from './stored-text.ts';

const folder = new URL('../../fixtures/example-region/', import.meta.url);
const quiet = () => undefined;
const today = '2026-11-24';

function fileOf(name: string): File {
  return new File([readFileSync(new URL(name, folder))], name);
}

/** Reads a file the way the page does, by the workers' own answers. */
async function importFile(id: string, file: File) {
  const inspection = await ingest.inspect({ file }, quiet);
  if (inspection.kind !== 'messages') throw new Error('not messages');
  await analysis.begin({ imports: [{ id, drop: 'drop' }] }, quiet);
  const stretch = { file, import: id, chunk: 0, from: 0, to: inspection.documents };
  const part = await ingest.read(stretch, quiet);
  const { sha256 } = inspection;
  const summary = summarise({ name: file.name, size: file.size, sha256 }, [part]);
  await analysis.add({ imports: [{ id, summary }], now: 1 }, quiet);
  return summary;
}

const figures = () => sharedText(today);

test('an import and its undo leave everything as it was, and the file is known in between', async () => {
  // Without protection, so that every figure is compared and none is withheld.
  const hostProfile = readFileSync(new URL('regioprofiel.json', folder), 'utf8');
  await analysis.open({ hostProfile }, quiet);
  await importFile('first', fileOf('berichten-1.zip'));
  const before = await figures();
  const ledger = await analysis.ledger({ today }, quiet);

  const second = fileOf('export.zip');
  const summary = await importFile('second', second);
  expect(await figures()).not.toBe(before);
  expect(await ingest.inspect({ file: second }, quiet)).toMatchObject({ known: true });
  expect(summary.refused).toEqual({ assignments: 0, starts: 0, stops: 2 });

  await analysis.remove({ ids: ['second'] }, quiet);
  expect(await figures()).toBe(before);
  expect(await analysis.ledger({ today }, quiet)).toEqual(ledger);
  expect(await ingest.inspect({ file: second }, quiet)).toMatchObject({ known: false });
});

test('the same messages from another file change no figure', async () => {
  const before = JSON.parse(await figures()) as { cells: unknown };
  const again = new File([readFileSync(new URL('berichten-1.zip', folder)), 'x'], 'again.zip');
  await importFile('again', again);
  const after = JSON.parse(await figures()) as { cells: unknown };
  expect(after.cells).toEqual(before.cells);
  await analysis.remove({ ids: ['again'] }, quiet);
});

test('no BSN and no name of a client can be found in what is stored', async () => {
  const stored = await dumpOf('uitkomstwijzer');
  expect(stored.length).toBeGreaterThan(50_000);
  // A BSN and the surname that stand in many of the messages; the file's own name as well.
  for (const secret of ['344981988', 'T&est', 'berichten-1', '73000548', '2010-02-14']) {
    expect(stored.includes(secret), secret).toBe(false);
  }
});
