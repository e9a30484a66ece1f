import type { Table, TableSchema } from '#lib/domain/columns.ts';
import type { RecordBatch } from '#lib/domain/records.ts';
import type { Store } from '#lib/storage/store.ts';
import { Pseudonyms } from './clients.ts';

/** Writes batches as chunks of an import, each with its number. */
export interface ChunkWriter {
  /** the batch must not be used after that */
  write: (chunk: number, batch: RecordBatch) => Promise<void>;
  /** resolves when all is written */
  finish: () => Promise<void>;
}

/** Writes in this worker: clients become pseudonyms here, before anything is kept. */
export async function chunkWriter(store: Store, importId: string): Promise<ChunkWriter> {
  const pseudonyms = new Pseudonyms(await store.pseudonymKey());
  return {
    write: async (chunk, batch) => {
      await pseudonyms.hide(batch);
      await store.writeBatch(importId, chunk, batch);
    },
    finish: () => Promise.resolve(),
  };
}

/** What goes over a line: a batch with its clients as they were read; null says that it was the last. */
type Handed = { chunk: number; batch: RecordBatch } | null;

/** Writes what comes over a line until there is no more. Each batch is answered when it is written. */
export function writeFrom(line: MessagePort, writer: ChunkWriter): Promise<null> {
  return new Promise((resolve, reject) => {
    line.onmessage = ({ data }: MessageEvent<Handed>) => {
      if (data === null) {
        line.close();
        resolve(null);
      } else writer.write(data.chunk, data.batch).then(() => line.postMessage(null), reject);
    };
  });
}

/** The memory that the columns of a batch lie in: it is handed over, and not copied. */
function buffersOf(batch: RecordBatch): ArrayBuffer[] {
  const tables = Object.values(batch) as Table<TableSchema>[];
  const columns = tables.flatMap((table) => Object.values(table.columns));
  const arrays = columns.map((column) => ('codes' in column ? column.codes : column));
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}

/**
 * Hands batches to other workers, each the next one as soon as it is free. Where one of them breaks
 * down, nothing answers any more: who made the lines hears of it, and ends this worker.
 */
export class ChunkLines implements ChunkWriter {
  readonly #lines: { port: MessagePort; free: Promise<unknown> }[];

  constructor(ports: readonly MessagePort[]) {
    this.#lines = ports.map((port) => ({ port, free: Promise.resolve() }));
  }

  async write(chunk: number, batch: RecordBatch): Promise<void> {
    const line = await Promise.race(this.#lines.map((one) => one.free.then(() => one)));
    line.free = new Promise((resolve) => {
      line.port.onmessage = resolve;
    });
    line.port.postMessage({ chunk, batch } satisfies Handed, buffersOf(batch));
  }

  async finish(): Promise<void> {
    await Promise.all(this.#lines.map(({ free }) => free));
    for (const { port } of this.#lines) {
      port.postMessage(null satisfies Handed);
      port.close();
    }
  }
}
