import { Fault } from '#lib/domain/fault.ts';
import { LAWS } from '#lib/domain/law.ts';
import analysisAddress from './analysis.worker.ts?worker&url';
import { DropReading, type IngestProgress, type IngestResult } from './drop-reading.ts';
import type { AnalysisQuestions, TableInput, TableQuestions } from './protocol.ts';
import { newReader, Readers } from './readers.ts';
import { addTable } from './table-adding.ts';
import tableAddress from './table.worker.ts?worker&url';
import { Thread } from './thread.ts';

export type { FileProgress, IngestProgress } from './drop-reading.ts';

/** Questions about shared figures. */
export type SharedQuestion =
  'figures' | 'chartFile' | 'measureShared' | 'measureDeliveredShared' | 'memberTrendsShared';

/** Name of the channel on which tabs tell each other that the store has changed. */
const CHANGES = 'uitkomstwijzer/changes';

/** The page's door to its workers: one that computes and several that read files. */
export class Workers {
  readonly #analysis = new Thread<AnalysisQuestions>(analysisAddress);
  readonly #readers: Readers;
  readonly #tables = new Thread<TableQuestions>(tableAddress);
  #sharing: Thread<AnalysisQuestions> | undefined;
  readonly #changes = new BroadcastChannel(CHANGES);

  constructor(size = Math.min(4, Math.max(2, (navigator.hardwareConcurrency || 2) - 1))) {
    this.#readers = new Readers(size);
  }

  /** Asks the analysis worker. Rejects with a Fault for a foreseen reason. */
  ask<N extends keyof AnalysisQuestions>(
    name: N,
    input: AnalysisQuestions[N]['in'],
  ): Promise<AnalysisQuestions[N]['out']> {
    return this.#analysis.ask(name, input);
  }

  /**
   * Asks about shared figures, which a worker of its own makes and protects, so that screens need not
   * wait for them. It keeps what it made until `dropShared`, and looks at the store anew each time.
   */
  async share<N extends SharedQuestion>(
    name: N,
    input: AnalysisQuestions[N]['in'],
    hostProfile: string | null,
    progress: (done: number) => void,
  ): Promise<AnalysisQuestions[N]['out']> {
    const known = this.#sharing;
    const sharing = (this.#sharing ??= new Thread<AnalysisQuestions>(analysisAddress));
    try {
      await (known ? sharing.ask('refresh', null) : sharing.ask('open', { hostProfile }));
      return await sharing.ask(name, input, progress);
    } catch (error) {
      // A crashed worker would begin anew without the host's profile.
      if (sharing === this.#sharing) this.dropShared();
      throw error;
    }
  }

  /** Ends the worker of shared figures, and with it all that it made; who waits for it gets a Fault. */
  dropShared(): void {
    this.#sharing?.end(new Fault('stopped'));
    this.#sharing = undefined;
  }

  /** Asks the worker of tables, which keeps what it opened. Rejects with a Fault as `ask` does. */
  askTable<N extends keyof TableQuestions>(
    name: N,
    input: TableQuestions[N]['in'],
    progress?: (done: number) => void,
  ): Promise<TableQuestions[N]['out']> {
    return this.#tables.ask(name, input, progress);
  }

  /** Adds a table of so many rows to an import that was begun. */
  addTable(
    input: TableInput & { import: string },
    rows: number,
  ): Promise<TableQuestions['add']['out']> {
    return addTable(this.#tables, newReader, input, rows);
  }

  /** Lets go of a table; the worker is ended where its memory would stay taken for nothing. */
  async closeTable(id: string): Promise<void> {
    const { isSpent } = await this.#tables.ask('close', { id });
    if (isSpent && this.#tables.isIdle) this.dropTables();
  }

  /** Ends the worker of tables, and with it all that it held. */
  dropTables(): void {
    this.#tables.end(new Fault('stopped'));
  }

  /** Calls back when another tab changed the store; returns how to stop that. */
  onChange(callback: () => void): () => void {
    this.#changes.addEventListener('message', callback);
    return () => this.#changes.removeEventListener('message', callback);
  }

  /** Ends all workers. */
  close(): void {
    this.#changes.close();
    this.#analysis.end(new Fault('stopped'));
    this.dropShared();
    this.dropTables();
    this.#readers.stop();
  }

  /** Has the files of the example region made, each law by a worker of its own. */
  async makeExample(today: string, signal: AbortSignal): Promise<File[]> {
    const stop = () => this.#readers.stop();
    signal.addEventListener('abort', stop);
    try {
      const made: File[][] = [];
      await this.#readers.spread([...LAWS.entries()], signal, async (reader, [place, law]) => {
        made[place] = await reader.ask('example', { law, today });
      });
      return made.flat();
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Reads files that were dropped, side by side, and adds them; see `DropReading.run`. */
  ingest(
    files: readonly File[],
    report: (progress: IngestProgress) => void,
    signal: AbortSignal,
    example = false,
  ): Promise<IngestResult> {
    const drop = new DropReading(this.#readers, (name, input) => this.ask(name, input));
    return drop.run(files, report, signal, example);
  }
}
