import { Fault } from '#lib/domain/fault.ts';

/** Encrypted bytes (AES-GCM 256) with the 12 bytes that were used only for them. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** The keys of a workspace as they are kept. `open`: no passphrase stands before them. */
export interface KeyRow {
  kind: 'open';
  /** changes with the data key, so that a worker sees that its own has been replaced */
  id: string;
  /** AES-GCM 256, not extractable */
  dataKey: CryptoKey;
  /** 32 bytes under the data key */
  pseudonymKey: Sealed;
}

const IV_BYTES = 12;
const PSEUDONYM_KEY_BYTES = 32;
const PSEUDONYM_CONTEXT = 'pseudonym-key';
/** Identifiers that are signed side by side: fewer, and threads wait for each other. */
const SIGNED_AT_ONCE = 4096;
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The two characters of every 12 bits. */
const PAIRS = Array.from(
  { length: 1 << 12 },
  (_, bits) => BASE64URL.charAt(bits >> 6) + BASE64URL.charAt(bits & 63),
);

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Encrypts and decrypts what the store keeps, under one data key. */
export class Vault {
  readonly #row: KeyRow;
  #pseudonymKey: Promise<CryptoKey> | undefined;

  constructor(row: KeyRow) {
    this.#row = row;
  }

  get id(): string {
    return this.#row.id;
  }

  /** Encrypts bytes; they can be read back only with the same context (where they belong). */
  seal(bytes: BufferSource, context: string): Promise<Sealed> {
    return seal(this.#row.dataKey, bytes, context);
  }

  /** Decrypts bytes. Fault `storage-damaged` where they, or their place, were changed. */
  unseal(sealed: Sealed, context: string): Promise<ArrayBuffer> {
    return unseal(this.#row.dataKey, sealed, context);
  }

  /** Encrypts a value that JSON can hold. */
  sealValue(value: unknown, context: string): Promise<Sealed> {
    return this.seal(encoder.encode(JSON.stringify(value)), context);
  }

  /** Decrypts a value of `sealValue`. */
  async unsealValue<T>(sealed: Sealed, context: string): Promise<T> {
    const bytes = await this.unseal(sealed, context);
    return JSON.parse(decoder.decode(bytes)) as T;
  }

  /** The key that makes pseudonyms: HMAC-SHA-256, not extractable. */
  pseudonymKey(): Promise<CryptoKey> {
    this.#pseudonymKey ??= this.#importPseudonymKey();
    return this.#pseudonymKey;
  }

  async #importPseudonymKey(): Promise<CryptoKey> {
    const bytes = new Uint8Array(await this.unseal(this.#row.pseudonymKey, PSEUDONYM_CONTEXT));
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
    bytes.fill(0);
    return key;
  }
}

/** Makes a data key and, under it, a pseudonym key. */
export async function makeKeys(): Promise<KeyRow> {
  const algorithm = { name: 'AES-GCM', length: 256 };
  const dataKey = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
  const bytes = crypto.getRandomValues(new Uint8Array(PSEUDONYM_KEY_BYTES));
  const pseudonymKey = await seal(dataKey, bytes, PSEUDONYM_CONTEXT);
  bytes.fill(0);
  return { kind: 'open', id: crypto.randomUUID(), dataKey, pseudonymKey };
}

async function seal(key: CryptoKey, bytes: BufferSource, context: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const additionalData = encoder.encode(context);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes);
  return { iv, data };
}

async function unseal(key: CryptoKey, { iv, data }: Sealed, context: string): Promise<ArrayBuffer> {
  const additionalData = encoder.encode(context);
  try {
    return await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, data);
  } catch {
    // OperationError where the bytes do not fit the key, TypeError where a row has lost a part.
    throw new Fault('storage-damaged');
  }
}

/**
 * The pseudonym of each identifier, in the same order: the first 16 bytes of its HMAC-SHA-256 as
 * base64url (22 characters). An empty identifier stays empty. Give every identifier once: each
 * costs about 10 µs.
 */
export async function pseudonymise(
  identifiers: readonly string[],
  key: CryptoKey,
): Promise<string[]> {
  const pseudonyms = new Array<string>(identifiers.length);
  for (let from = 0; from < identifiers.length; from += SIGNED_AT_ONCE) {
    const some = identifiers.slice(from, from + SIGNED_AT_ONCE);
    const signatures = await Promise.all(
      some.map((identifier) =>
        identifier === '' ? null : crypto.subtle.sign('HMAC', key, encoder.encode(identifier)),
      ),
    );
    signatures.forEach((signature, index) => {
      pseudonyms[from + index] = signature ? base64url(new Uint8Array(signature, 0, 16)) : '';
    });
  }
  return pseudonyms;
}

function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += PAIRS[bits >> 12] as string;
    if (left > 2) text += PAIRS[bits & 4095] as string;
    else if (left === 2) text += BASE64URL.charAt((bits >> 6) & 63);
  }
  return text;
}
