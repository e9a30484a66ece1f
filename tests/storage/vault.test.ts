import { createHmac, getRandomValues } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeKeys, pseudonymise, Vault } from '#lib/storage/vault.ts';

const bytes = new TextEncoder().encode('geheim');

describe('the vault', () => {
  test('reads back what it sealed, under the same context only', async () => {
    const vault = new Vault(await makeKeys());
    const sealed = await vault.seal(bytes, 'here');
    expect(new Uint8Array(await vault.unseal(sealed, 'here'))).toEqual(bytes);
    await expect(vault.unseal(sealed, 'there')).rejects.toThrow('storage-damaged');
  });

  test('uses other first bytes each time', async () => {
    const vault = new Vault(await makeKeys());
    const [one, other] = await Promise.all([vault.seal(bytes, 'a'), vault.seal(bytes, 'a')]);
    expect(one.iv).not.toEqual(other.iv);
    expect(new Uint8Array(one.data)).not.toEqual(new Uint8Array(other.data));
  });

  test('tells that anything was changed', async () => {
    const vault = new Vault(await makeKeys());
    const { iv, data } = await vault.seal(bytes, 'a');
    for (let at = 0; at < data.byteLength; at++) {
      const changed = data.slice(0);
      const view = new Uint8Array(changed);
      view[at] = (view[at] ?? 0) ^ 1;
      await expect(vault.unseal({ iv, data: changed }, 'a')).rejects.toThrow('storage-damaged');
    }
    await expect(vault.unseal({ iv, data: data.slice(0, 5) }, 'a')).rejects.toThrow('damaged');
    await expect(vault.unseal({ iv } as never, 'a')).rejects.toThrow('storage-damaged');
  });

  test('does not read what another vault sealed', async () => {
    const [one, other] = [new Vault(await makeKeys()), new Vault(await makeKeys())];
    const sealed = await one.seal(bytes, 'a');
    await expect(other.unseal(sealed, 'a')).rejects.toThrow('storage-damaged');
  });

  test('has keys that cannot be taken out', async () => {
    const row = await makeKeys();
    const pseudonymKey = await new Vault(row).pseudonymKey();
    expect(row.dataKey.extractable).toBe(false);
    expect(row.dataKey.algorithm).toMatchObject({ name: 'AES-GCM', length: 256 });
    expect(pseudonymKey.extractable).toBe(false);
    expect(pseudonymKey.algorithm).toMatchObject({ name: 'HMAC', length: 256 });
    expect(row.pseudonymKey.data.byteLength).toBe(32 + 16);
  });
});

describe('a pseudonym', () => {
  const raw = getRandomValues(new Uint8Array(32));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };

  test('is half of the HMAC as base64url', async () => {
    const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
    const identifiers = Array.from({ length: 1100 }, (_, index) => String(100000000 + index));
    const expected = identifiers.map((identifier) =>
      createHmac('sha256', raw).update(identifier).digest().subarray(0, 16).toString('base64url'),
    );
    const pseudonyms = await pseudonymise(identifiers, key);
    expect(pseudonyms).toEqual(expected);
    expect(new Set(pseudonyms.map(({ length }) => length))).toEqual(new Set([22]));
  });

  test('of nothing is nothing', async () => {
    const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
    expect(await pseudonymise([], key)).toEqual([]);
    const [first, second, third] = await pseudonymise(['', '123456782', ''], key);
    expect([first, third]).toEqual(['', '']);
    expect(second).toHaveLength(22);
  });
});
