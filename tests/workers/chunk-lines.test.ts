import { expect, test } from 'vitest';
import { Fault } from '#lib/domain/fault.ts';
import { ChunkLines, chunkWriter, writeFrom, type ChunkWriter } from '#lib/workers/chunk-lines.ts';
import { pseudonymise } from '#lib/storage/vault.ts';
import { batchOf, clientsOf, summaryOf } from '../storage/batches.ts';
import { freshName, storeOf } from '../storage/stores.ts';

const CLIENTS = ['123456782', '111222333', 'key:x', '270590791', '123456708'];

/** Two ends of as many lines as there are writers, with what each writer ends in. */
function linesTo(writers: readonly ChunkWriter[]) {
  const ends = writers.map((writer) => {
    const { port1, port2 } = new MessageChannel();
    return { port: port1, end: writeFrom(port2, writer) };
  });
  return {
    lines: new ChunkLines(ends.map(({ port }) => port)),
    ends: ends.map(({ end }) => end),
    close: () => ends.forEach(({ port }) => port.close()),
  };
}

test('what is written over lines is what one worker writes, and no client as it was read', async () => {
  const store = await storeOf(freshName());
  await store.beginImport('a', 'drop');
  const writer = await chunkWriter(store, 'a');
  const { lines, ends } = linesTo([writer, await chunkWriter(store, 'a')]);
  for (const [chunk, client] of CLIENTS.entries()) await lines.write(chunk, batchOf(1, client));
  await lines.finish();
  expect(await Promise.all(ends)).toEqual([null, null]);
  await store.finishImports([{ id: 'a', summary: summaryOf('0'.repeat(64)) }], 0);
  const found: unknown[] = [];
  await store.forEachBatch((batch) => void found.push(clientsOf(batch)[0]));
  expect(found).toEqual(await pseudonymise(CLIENTS, await store.pseudonymKey()));
});

test('a writer is handed the next batch only when it has written the one before', async () => {
  const under: number[] = [];
  let most = 0;
  const slow = (): ChunkWriter => ({
    write: async (chunk) => {
      under.push(chunk);
      most = Math.max(most, under.length);
      await new Promise((resolve) => setImmediate(resolve));
      under.splice(under.indexOf(chunk), 1);
    },
    finish: () => Promise.resolve(),
  });
  const { lines, ends } = linesTo([slow(), slow()]);
  for (let chunk = 0; chunk < 9; chunk++) await lines.write(chunk, batchOf(1));
  await lines.finish();
  await Promise.all(ends);
  expect(most).toBe(2);
});

test('a writer that breaks down says why at its own end', async () => {
  const full: ChunkWriter = {
    write: () => Promise.reject(new Fault('storage-full')),
    finish: () => Promise.resolve(),
  };
  const { lines, ends, close } = linesTo([full]);
  await lines.write(0, batchOf(1));
  await expect(ends[0]).rejects.toEqual(new Fault('storage-full'));
  close();
});
