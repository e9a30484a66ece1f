import { sha256 } from '@noble/hashes/sha2.js';

/** Up to this many bytes a file is hashed in one go; beyond it piece by piece, to spare memory. */
const AT_ONCE = 64 * 1024 * 1024;

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The SHA-256 of a file, as 64 hexadecimal digits. */
export async function fileSha256(file: Blob): Promise<string> {
  if (file.size <= AT_ONCE) {
    return hexadecimal(
      new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())),
    );
  }
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += AT_ONCE) {
    hash.update(new Uint8Array(await file.slice(from, from + AT_ONCE).arrayBuffer()));
  }
  return hexadecimal(hash.digest());
}
