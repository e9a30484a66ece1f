const VALUES = new Uint8Array(128).fill(255);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach(
  (character, value) => {
    VALUES[character.charCodeAt(0)] = value;
  },
);

/** The bytes of a base64 text, white space anywhere, padding or not; undefined where it is none. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let digits = 0;
  let group = 0;
  let padding = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) continue;
    if (code === 0x3d) {
      padding++;
      continue;
    }
    const value = code < 128 ? (VALUES[code] as number) : 255;
    if (value === 255 || padding > 0) return undefined;
    group = (group << 6) | value;
    if (++digits % 4 === 0) {
      bytes[length++] = group >>> 16;
      bytes[length++] = (group >>> 8) & 255;
      bytes[length++] = group & 255;
      group = 0;
    }
  }
  const rest = digits % 4;
  if (rest === 1 || padding > 2 || (padding > 0 && (rest + padding) % 4 !== 0)) return undefined;
  if (rest === 2) bytes[length++] = group >>> 4;
  if (rest === 3) {
    bytes[length++] = group >>> 10;
    bytes[length++] = (group >>> 2) & 255;
  }
  return bytes.subarray(0, length);
}
