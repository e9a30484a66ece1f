import { Fault } from '#lib/domain/fault.ts';
import ingestAddress from './ingest.worker.ts?worker&url';
import type { IngestQuestions } from './protocol.ts';
import { Thread } from './thread.ts';

/** A worker that reads files. */
export type Reader = Thread<IngestQuestions>;

/** A worker of its own, beside those that read side by side. */
export function newReader(): Reader {
  return new Thread(ingestAddress);
}

/** Workers that read side by side. */
export class Readers {
  readonly #all: Reader[] = [];

  constructor(count: number) {
    for (let i = 0; i < count; i++) this.#all.push(newReader());
  }

  get count(): number {
    return this.#all.length;
  }

  /** Ends all of them; who waits for an answer gets the fault `stopped`. */
  stop(): void {
    for (const reader of this.#all) reader.end(new Fault('stopped'));
  }

  /** Hands the tasks to the readers, each taking the next as soon as it is free. */
  async spread<T>(
    tasks: readonly T[],
    signal: AbortSignal,
    run: (reader: Reader, task: T) => Promise<void>,
  ): Promise<void> {
    let next = 0;
    await Promise.all(
      this.#all.map(async (reader) => {
        for (let task = tasks[next++]; task !== undefined; task = tasks[next++]) {
          signal.throwIfAborted();
          await run(reader, task);
        }
      }),
    );
  }
}
