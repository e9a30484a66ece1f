// Four tables, so that four bytes go at once.
const TABLES = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLES[byte] = value;
}
for (let i = 256; i < 1024; i++) {
  const before = TABLES[i - 256] as number;
  TABLES[i] = (before >>> 8) ^ (TABLES[before & 255] as number);
}

/** The CRC-32 of bytes, as ZIP counts it (unsigned), with that of the bytes before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const tables = TABLES;
  const inFours = bytes.length - (bytes.length % 4);
  let crc = ~before;
  let i = 0;
  for (; i < inFours; i += 4) {
    crc ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    crc =
      (tables[768 + (crc & 255)] as number) ^
      (tables[512 + ((crc >>> 8) & 255)] as number) ^
      (tables[256 + ((crc >>> 16) & 255)] as number) ^
      (tables[crc >>> 24] as number);
  }
  for (; i < bytes.length; i++) {
    crc = (crc >>> 8) ^ (tables[(crc ^ (bytes[i] as number)) & 255] as number);
  }
  return ~crc >>> 0;
}
