import { Fault } from '#lib/domain/fault.ts';
import type { ImportEntry } from '#lib/domain/import.ts';
import type { IssueGroup } from '#lib/domain/issue.ts';
import { LAWS } from '#lib/domain/law.ts';
import analysisAddress from './analysis.worker.ts?worker&url';
import { planParts, summarise, type Part } from './import-plan.ts';
import ingestAddress from './ingest.worker.ts?worker&url';
import type {
  AnalysisQuestions,
  IngestQuestions,
  Inspection,
  PartSummary,
  TableInput,
  TableQuestions,
} from './protocol.ts';
import { addTable } from './table-adding.ts';
import tableAddress from './table.worker.ts?worker&url';
import { Thread } from './thread.ts';
import { throttle } from './throttle.ts';

/** How far the reading of a drop is; `done` and `total` are documents. */
export interface IngestProgress {
  phase: 'making' | 'inspecting' | 'reading' | 'adding' | 'tables';
  files: FileProgress[];
  done: number;
  total: number;
}

export interface FileProgress {
  name: string;
  size: number;
  state: 'waiting' | 'reading' | 'read' | 'known' | 'refused' | 'profile' | 'table';
  done: number;
  total: number;
}

/**
 * What came of a drop. Files in `known` were read before and are not read again; `tables` are still
 * to be looked at.
 */
export interface IngestResult {
  /** names the drop: what is added later of its tables is undone together with it */
  drop: string;
  tables: File[];
  added: ImportEntry[];
  known: string[];
  profiles: { name: string; text: string }[];
  refused: { name: string; issues: IssueGroup[] }[];
}

/** Questions about shared figures. */
export type SharedQuestion =
  'figures' | 'measureShared' | 'measureDeliveredShared' | 'memberTrendsShared';

/** Name of the channel on which tabs tell each other that the store has changed. */
const CHANGES = 'uitkomstwijzer/changes';

/** The page's door to its workers: one that computes and several that read files. */
export class Workers {
  readonly #analysis = new Thread<AnalysisQuestions>(analysisAddress);
  readonly #readers: Thread<IngestQuestions>[] = [];
  readonly #tables = new Thread<TableQuestions>(tableAddress);
  #sharing: Thread<AnalysisQuestions> | undefined;
  readonly #changes = new BroadcastChannel(CHANGES);

  constructor(size = Math.min(4, Math.max(2, (navigator.hardwareConcurrency || 2) - 1))) {
    for (let i = 0; i < size; i++) this.#readers.push(new Thread(ingestAddress));
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
    const makeWriter = () => new Thread<IngestQuestions>(ingestAddress);
    return addTable(this.#tables, makeWriter, input, rows);
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
    this.#stopReading();
  }

  #stopReading(): void {
    for (const reader of this.#readers) reader.end(new Fault('stopped'));
  }

  /** Has the files of the example region made, each law by a worker of its own. */
  async makeExample(today: string, signal: AbortSignal): Promise<File[]> {
    const stop = () => this.#stopReading();
    signal.addEventListener('abort', stop);
    try {
      const readerOf = (place: number) => this.#readers[place % this.#readers.length];
      const made = LAWS.map((law, place) => readerOf(place)?.ask('example', { law, today }) ?? []);
      return (await Promise.all(made)).flat();
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /**
   * Reads files side by side and adds them in one go: until the very end nothing of them counts. A
   * stop or a fault leaves nothing behind; what was stored before stays. `example` marks them as
   * made up.
   */
  async ingest(
    files: readonly File[],
    report: (progress: IngestProgress) => void,
    signal: AbortSignal,
    example = false,
  ): Promise<IngestResult> {
    const drop = crypto.randomUUID();
    const jobs: Job[] = files.map((file) => ({
      file,
      id: crypto.randomUUID(),
      progress: { name: file.name, size: file.size, state: 'waiting', done: 0, total: 1 },
      inspection: undefined,
      parts: [],
    }));
    let phase: IngestProgress['phase'] = 'inspecting';
    const tell = () => {
      const all = jobs.map(({ progress }) => progress);
      report({
        phase,
        files: all.map((progress) => ({ ...progress })),
        done: all.reduce((sum, { done }) => sum + done, 0),
        total: all.reduce((sum, { total }) => sum + total, 0),
      });
    };
    const told = throttle(tell);
    const stop = () => this.#stopReading();
    signal.addEventListener('abort', stop);
    const begun: string[] = [];
    try {
      await this.#inspect(jobs, told, signal);
      const reading = jobs.filter(
        ({ inspection }) => inspection?.kind === 'messages' && !inspection.known,
      );
      phase = 'reading';
      tell();
      begun.push(...reading.map(({ id }) => id));
      if (begun.length > 0) {
        await this.#analysis.ask('begin', { imports: begun.map((id) => ({ id, drop })) });
        await this.#read(reading, told, signal);
      }
      phase = 'adding';
      tell();
      return await this.#finish(drop, jobs, reading, begun, example);
    } catch (error) {
      stop();
      if (begun.length > 0) await this.#analysis.ask('remove', { ids: begun });
      throw signal.aborted ? new Fault('stopped') : error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Looks at every file: what it is, and whether it is known already. */
  async #inspect(jobs: readonly Job[], told: () => void, signal: AbortSignal): Promise<void> {
    const seen = new Set<string>();
    await this.#spread(jobs, signal, async (reader, job) => {
      const inspection = await reader.ask('inspect', { file: job.file });
      job.inspection = inspection;
      const { progress } = job;
      if (inspection.kind !== 'messages') {
        progress.state = inspection.kind;
      } else {
        // The same file twice in one drop is known as well.
        inspection.known ||= seen.has(inspection.sha256);
        seen.add(inspection.sha256);
        progress.total = inspection.documents;
        if (inspection.known) progress.state = 'known';
      }
      if (progress.state !== 'waiting') progress.done = progress.total;
      told();
    });
  }

  /** Reads the parts of all files. */
  async #read(jobs: readonly Job[], told: () => void, signal: AbortSignal): Promise<void> {
    const work = jobs.flatMap((job) => {
      const { inspection } = job;
      if (inspection?.kind !== 'messages') return [];
      return planParts(inspection.documents, this.#readers.length).map((part) => ({ job, part }));
    });
    const doneByPart = new Map<Part, number>();
    await this.#spread(work, signal, async (reader, { job, part }) => {
      job.progress.state = 'reading';
      const count = (done: number) => {
        job.progress.done += done - (doneByPart.get(part) ?? 0);
        doneByPart.set(part, done);
        told();
      };
      const summary = await reader.ask('read', { file: job.file, import: job.id, ...part }, count);
      job.parts.push(summary);
      count(part.to - part.from);
      if (job.progress.done >= job.progress.total) job.progress.state = 'read';
    });
  }

  /** Adds what was read; a file that gave nothing at all is refused. */
  async #finish(
    drop: string,
    jobs: readonly Job[],
    reading: readonly Job[],
    begun: readonly string[],
    example: boolean,
  ): Promise<IngestResult> {
    const result: IngestResult = {
      drop,
      tables: [],
      added: [],
      known: [],
      profiles: [],
      refused: [],
    };
    const keep: { id: string; summary: ImportEntry['summary'] }[] = [];
    for (const job of reading) {
      const { inspection, file } = job;
      if (inspection?.kind !== 'messages') continue;
      const { name, size } = file;
      const { sha256 } = inspection;
      const summary = summarise({ name, size, sha256, ...(example && { example }) }, job.parts);
      result.tables.push(...job.parts.flatMap((part) => part.tables));
      if (summary.documents > summary.refusedDocuments) keep.push({ id: job.id, summary });
      // An archive of tables alone has nothing of its own to say.
      else if (summary.documents > 0) result.refused.push({ name, issues: summary.issues });
    }
    for (const { inspection, file } of jobs) {
      if (inspection?.kind === 'messages') {
        if (inspection.known) result.known.push(file.name);
      } else if (inspection?.kind === 'profile') {
        result.profiles.push({ name: file.name, text: inspection.text });
      } else if (inspection?.kind === 'table') {
        result.tables.push(file);
      } else if (inspection?.kind === 'refused') {
        const place = { path: [] };
        const issues = [{ code: inspection.issue, count: 1, places: [place] }];
        result.refused.push({ name: file.name, issues });
      }
    }
    const kept = new Set(keep.map(({ id }) => id));
    const empty = begun.filter((id) => !kept.has(id));
    if (empty.length > 0) await this.#analysis.ask('remove', { ids: empty });
    if (keep.length > 0) {
      const entries = await this.#analysis.ask('add', { imports: keep, now: Date.now() });
      result.added = entries.filter(({ id }) => kept.has(id));
    }
    return result;
  }

  /** Hands the tasks to the readers, each taking the next as soon as it is free. */
  async #spread<T>(
    tasks: readonly T[],
    signal: AbortSignal,
    run: (reader: Thread<IngestQuestions>, task: T) => Promise<void>,
  ): Promise<void> {
    let next = 0;
    await Promise.all(
      this.#readers.map(async (reader) => {
        for (let task = tasks[next++]; task !== undefined; task = tasks[next++]) {
          signal.throwIfAborted();
          await run(reader, task);
        }
      }),
    );
  }
}

interface Job {
  file: File;
  id: string;
  progress: FileProgress;
  inspection: Inspection | undefined;
  parts: PartSummary[];
}
