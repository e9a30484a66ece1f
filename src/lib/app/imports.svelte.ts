import { rowsOfFile } from '#lib/domain/import.ts';
import type { IssueGroup } from '#lib/domain/issue.ts';
import type { IngestProgress } from '#lib/workers/client.ts';
import type { Profiles } from './profiles.svelte.ts';
import type { Tables } from './tables.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A file of this visit that was not added, and why. */
export interface LeftOut {
  id: number;
  name: string;
  /** empty: the file was known already */
  issues: IssueGroup[];
}

/** Seconds of reading before a guess of the time left is worth showing. */
const WARM_UP = 1;

/** The files that were dropped: one drop after the other, with progress and a stop. */
export class Imports {
  progress = $state.raw<IngestProgress | null>(null);
  /** whole seconds, or null while there is nothing to go by */
  secondsLeft = $state<number | null>(null);
  stopping = $state(false);
  /** files that wait for the drop under way */
  waiting = $state(0);
  /** files of this visit that were not added, latest first */
  leftOut = $state.raw<LeftOut[]>([]);
  /** files of one's own that were put down beside the example region: they wait for a yes */
  held = $state.raw<File[] | null>(null);
  readonly #workspace: Workspace;
  readonly #tables: Tables;
  readonly #profiles: Profiles;
  readonly #clock: () => number;
  #line: Promise<void> = Promise.resolve();
  #abort: AbortController | null = null;
  #since: { phase: string; done: number; at: number } | null = null;
  #count = 0;

  /** `clock` gives milliseconds that only go up. */
  constructor(workspace: Workspace, tables: Tables, profiles: Profiles, clock: () => number) {
    this.#workspace = workspace;
    this.#tables = tables;
    this.#profiles = profiles;
    this.#clock = clock;
  }

  get reading(): boolean {
    return this.progress !== null;
  }

  /** Reads files as one drop, after the drops before it. */
  add(files: readonly File[]): Promise<void> {
    if (files.length === 0) return Promise.resolve();
    this.waiting += files.length;
    const job = this.#workspace.during(async () => {
      await this.#line;
      this.waiting -= files.length;
      if (this.#workspace.example) this.held = [...files];
      else await this.#read([...files]);
    });
    this.#line = job;
    return job;
  }

  /** Removes the example region and reads the files that waited for that. */
  async replaceExample(): Promise<void> {
    const files = this.held ?? [];
    this.held = null;
    await this.#workspace.removeExample();
    await this.add(files);
  }

  /** Has the example region made and reads it; only where no files were added. */
  openExample(): Promise<void> {
    const job = this.#workspace.during(async () => {
      await this.#line;
      if (this.#workspace.imports?.length === 0) await this.#read([], true);
    });
    this.#line = job;
    return job;
  }

  /** Stops the drop under way; nothing of it stays. */
  stop(): void {
    this.stopping = true;
    this.#abort?.abort();
  }

  async #read(own: File[], example = false): Promise<void> {
    const workspace = this.#workspace;
    const { signal } = (this.#abort = new AbortController());
    this.#since = null;
    workspace.notice = null;
    this.progress = {
      phase: example ? 'making' : 'inspecting',
      files: own.map(({ name, size }) => ({ name, size, state: 'waiting', done: 0, total: 0 })),
      done: 0,
      total: 0,
    };
    let added: string[] = [];
    try {
      const { workers, today } = workspace;
      const files = example ? await workers.makeExample(today, signal) : own;
      const follow = (progress: IngestProgress) => this.#follow(progress);
      const result = await workers.ingest(files, follow, signal, example);
      this.#leave(result.known.map((name) => ({ name, issues: [] })));
      this.#leave(result.refused);
      if (example) {
        // Its label says what happened.
        await workspace.refresh();
        return;
      }
      workspace.added(result.added);
      added = result.added.map(({ id }) => id);
      const tables = await this.#tables.take(result.tables, result.drop, signal, (files) => {
        const done = files.filter(({ state }) => state === 'read').length;
        this.#follow({ phase: 'tables', files, done, total: files.length });
      });
      const known = tables.away.filter(({ issue }) => issue === null);
      this.#leave(known.map(({ name }) => ({ name, issues: [] })));
      const refused = tables.away.flatMap(({ name, issue }) =>
        issue ? [{ name, issues: [{ code: issue, count: 1, places: [{ path: [] }] }] }] : [],
      );
      this.#leave(refused);
      const notice = {
        kind: 'added' as const,
        ids: [...result.added.map(({ id }) => id), ...tables.ids],
        rows: result.added.reduce(
          (sum, entry) => sum + rowsOfFile(entry.summary).accepted,
          tables.rows,
        ),
        known: result.known.length + known.length,
        refused: result.refused.length + refused.length,
      };
      if (notice.ids.length + notice.known + notice.refused > 0) workspace.notice = notice;
      const profile = result.profiles.at(-1);
      if (profile) await this.#profiles.offer(profile.text);
    } catch (reason) {
      // One drop, one stop: what its messages gave goes as well.
      if (signal.aborted && added.length > 0) await workspace.ask('remove', { ids: added });
      if (signal.aborted) await workspace.refresh();
      workspace.report(reason);
    } finally {
      this.progress = null;
      this.secondsLeft = null;
      this.stopping = false;
      this.#abort = null;
    }
  }

  #follow(progress: IngestProgress): void {
    this.progress = progress;
    const now = this.#clock();
    const { phase, done, total } = progress;
    if (this.#since?.phase !== phase) this.#since = { phase, done, at: now };
    const seconds = (now - this.#since.at) / 1000;
    const gained = done - this.#since.done;
    this.secondsLeft =
      phase === 'reading' && seconds >= WARM_UP && gained > 0
        ? Math.max(1, Math.round(((total - done) / gained) * seconds))
        : null;
  }

  #leave(files: readonly { name: string; issues: IssueGroup[] }[]): void {
    const left = files.map((file) => ({ id: ++this.#count, ...file }));
    this.leftOut = [...left, ...this.leftOut];
  }
}
