import { Fault } from '#lib/domain/fault.ts';
import type { ImportEntry } from '#lib/domain/import.ts';
import type { IssueGroup } from '#lib/domain/issue.ts';
import { planParts, summarise, type Part } from './import-plan.ts';
import type { AnalysisQuestions, Inspection, PartSummary } from './protocol.ts';
import type { Readers } from './readers.ts';
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

/** Asks the worker that adds and removes. */
type Ask = <N extends 'begin' | 'add' | 'remove'>(
  name: N,
  input: AnalysisQuestions[N]['in'],
) => Promise<AnalysisQuestions[N]['out']>;

interface Job {
  file: File;
  id: string;
  progress: FileProgress;
  inspection: Inspection | undefined;
  parts: PartSummary[];
}

/** The reading of files that were dropped. */
export class DropReading {
  readonly #readers: Readers;
  readonly #ask: Ask;

  constructor(readers: Readers, ask: Ask) {
    this.#readers = readers;
    this.#ask = ask;
  }

  /**
   * Reads files side by side and adds them in one go: until the very end nothing of them counts. A
   * stop or a fault leaves nothing behind; what was stored before stays. `example` marks them as
   * made up.
   */
  async run(
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
    const stop = () => this.#readers.stop();
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
        await this.#ask('begin', { imports: begun.map((id) => ({ id, drop })) });
        await this.#read(reading, told, signal);
      }
      phase = 'adding';
      tell();
      return await this.#finish(drop, jobs, reading, begun, example);
    } catch (error) {
      stop();
      if (begun.length > 0) await this.#ask('remove', { ids: begun });
      throw signal.aborted ? new Fault('stopped') : error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Looks at every file: what it is, and whether it is known already. */
  async #inspect(jobs: readonly Job[], told: () => void, signal: AbortSignal): Promise<void> {
    const seen = new Set<string>();
    await this.#readers.spread(jobs, signal, async (reader, job) => {
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
      return planParts(inspection.documents, this.#readers.count).map((part) => ({ job, part }));
    });
    const doneByPart = new Map<Part, number>();
    await this.#readers.spread(work, signal, async (reader, { job, part }) => {
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
    if (empty.length > 0) await this.#ask('remove', { ids: empty });
    if (keep.length > 0) {
      const entries = await this.#ask('add', { imports: keep, now: Date.now() });
      result.added = entries.filter(({ id }) => kept.has(id));
    }
    return result;
  }
}
