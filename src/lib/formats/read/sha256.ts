import { sha256 } from '@noble/hashes/sha2.js';

/** Up to this many bytes a file is hashed in one go, on a thread of the browser's own; beyond it piece by piece, to spare memory. */
export const HASHED_AT_ONCE = 128 * 1024 * 1024;

const PIECE = 16 * 1024 * 1024;

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The SHA-256 of bytes, as 64 hexadecimal digits; made on a thread of the browser's own. */
export async function bytesSha256(bytes: BufferSource): Promise<string> {
  return hexadecimal(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** The SHA-256 of a file, as 64 hexadecimal digits. */
export async function fileSha256(file: Blob): Promise<string> {
  if (file.size <= HASHED_AT_ONCE) return bytesSha256(await file.arrayBuffer());
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += PIECE) {
    hash.update(new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer()));
  }
  return hexadecimal(hash.digest());
}
