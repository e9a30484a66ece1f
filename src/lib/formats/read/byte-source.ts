/** Bytes that can be read in parts: a file on disk, or bytes in memory. */
export interface ByteSource {
  readonly size: number;
  /** the bytes from `from` up to `to`, fewer where the source ends before */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** A file or blob, read by slices. */
export function blobSource(blob: Blob): ByteSource {
  return {
    size: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}

/** Bytes that are in memory already. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (from, to) => Promise.resolve(bytes.subarray(from, to)),
  };
}

/** A stretch of another source, not loaded. */
export function partSource(source: ByteSource, start: number, end: number): ByteSource {
  return {
    size: end - start,
    read: (from, to) => source.read(start + from, Math.min(end, start + to)),
  };
}
