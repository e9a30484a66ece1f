import { expect, test, vi } from 'vitest';
import { BatchBuilder, type RecordBatch } from '#lib/domain/records.ts';
import { makeKeys, pseudonymise, Vault } from '#lib/storage/vault.ts';
import { Pseudonyms } from '#lib/workers/clients.ts';

/** A batch in which starts and stops are of these clients, and share the column where asked. */
function batchOf(clients: string[], isShared: boolean): RecordBatch {
  const batch = new BatchBuilder().finish();
  const column = () => ({ codes: Uint32Array.from(clients.keys()), dictionary: [...clients] });
  const client = column();
  const starts = { ...batch.starts, columns: { ...batch.starts.columns, client } };
  const other = isShared ? client : column();
  const stops = { ...batch.stops, columns: { ...batch.stops.columns, client: other } };
  return { ...batch, starts, stops };
}

test.each([true, false])('a client is hidden once, whoever shares it (%s)', async (isShared) => {
  const key = await new Vault(await makeKeys()).pseudonymKey();
  const [one, two, three] = await pseudonymise(['123456782', '111222333', 'key:x'], key);
  const pseudonyms = new Pseudonyms(key);
  const sign = vi.spyOn(crypto.subtle, 'sign');
  const first = batchOf(['123456782', '', '111222333'], isShared);
  const second = batchOf(['key:x', '123456782'], isShared);
  await pseudonyms.hide(first);
  await pseudonyms.hide(second);
  expect(sign).toHaveBeenCalledTimes(3);
  for (const table of ['starts', 'stops'] as const) {
    expect(first[table].columns.client.dictionary).toEqual([one, '', two]);
    expect(second[table].columns.client.dictionary).toEqual([three, one]);
  }
  sign.mockRestore();
});
