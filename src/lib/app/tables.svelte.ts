import { Fault } from '#lib/domain/fault.ts';
import type { MarkedWords, TableMapping, TableStep } from '#lib/domain/table.ts';
import type { IssueCode } from '#lib/domain/issue.ts';
import type { FileProgress } from '#lib/workers/client.ts';
import type { TableInput, TableQuestions } from '#lib/workers/protocol.ts';
import { downloadBytes } from './download.ts';
import type { Profiles } from './profiles.svelte.ts';
import { WaitingTable } from './waiting-table.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A file that is no table after all, or was added before. */
export interface TurnedAway {
  name: string;
  /** null: the file was known already */
  issue: IssueCode | null;
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What came of the tables of a drop. */
interface TablesTaken {
  away: TurnedAway[];
  ids: string[];
  rows: number;
}

/** The tables that were dropped and wait for a decision. What stands in them lives in a worker only. */
export class Tables {
  waiting = $state.raw<WaitingTable[]>([]);
  readonly #workspace: Workspace;
  readonly #profiles: Profiles;

  constructor(workspace: Workspace, profiles: Profiles) {
    this.#workspace = workspace;
    this.#profiles = profiles;
  }

  /**
   * Opens files as tables. One that needs no decision is added at once, or, where it is a list of
   * the region, offered; the others wait. Returns those that were turned away, and how many rows and
   * which imports were added. A file that breaks the worker is named and the next one is opened. A
   * stop ends in the fault `stopped`, and nothing of the drop's tables stays.
   */
  async take(
    files: readonly File[],
    drop: string,
    signal: AbortSignal,
    report: (progress: FileProgress[]) => void,
  ): Promise<TablesTaken> {
    const taken: TablesTaken = { away: [], ids: [], rows: 0 };
    const progress = files.map(({ name, size }): FileProgress => ({
      name,
      size,
      state: 'waiting',
      done: 0,
      total: 1,
    }));
    const stop = () => this.#workspace.workers.dropTables();
    signal.addEventListener('abort', stop);
    try {
      for (const [i, file] of files.entries()) {
        if (signal.aborted) throw new Fault('stopped');
        const now = progress[i] as FileProgress;
        const tell = (state: FileProgress['state'], done: number) => {
          Object.assign(now, { state, done });
          report(progress.map((one) => ({ ...one })));
        };
        tell('reading', 0);
        try {
          await this.#open(file, drop, taken);
        } catch (reason) {
          if (signal.aborted) throw reason;
          this.#workspace.report(reason);
        }
        tell('read', 1);
      }
      if (signal.aborted) throw new Fault('stopped');
      return taken;
    } catch (reason) {
      this.waiting = this.waiting.filter((one) => one.drop !== drop);
      if (taken.ids.length > 0) await this.#workspace.workers.ask('remove', { ids: taken.ids });
      throw reason;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Opens one file as a table, and says in `taken` what came of it. */
  async #open(file: File, drop: string, taken: TablesTaken): Promise<void> {
    const id = crypto.randomUUID();
    const opened = await this.#workspace.workers.askTable('open', { id, file });
    if (opened.kind === 'refused') taken.away.push({ name: file.name, issue: opened.issue });
    if (opened.kind === 'known') taken.away.push({ name: file.name, issue: null });
    if (opened.kind !== 'open') return;
    const review = await this.#workspace.workers.askTable('review', this.#input(id, []));
    const table = new WaitingTable(drop, review, file);
    // A list waits as well, until the profile with it is taken.
    if (!table.isPlain || table.isList) this.waiting = [...this.waiting, table];
    if (!table.isPlain) return;
    if (table.isList) {
      await this.#offer(table);
      return;
    }
    taken.rows += await this.#add(table);
    taken.ids.push(id);
  }

  /** Takes a decision about a table. */
  async decide(table: WaitingTable, step: TableStep): Promise<void> {
    await this.#reread(table, [...table.steps, step], []);
  }

  /** Takes the latest decision back. */
  async undo(table: WaitingTable): Promise<void> {
    const last = table.steps.at(-1);
    if (last) await this.#reread(table, table.steps.slice(0, -1), [...table.undone, last]);
  }

  /** Takes the decision again that was taken back last. */
  async redo(table: WaitingTable): Promise<void> {
    const last = table.undone.at(-1);
    if (last) await this.#reread(table, [...table.steps, last], table.undone.slice(0, -1));
  }

  /** Adds the rows of a table that are not refused, or offers them as a list of the region. */
  async accept(table: WaitingTable): Promise<void> {
    await this.#workspace.during(async () => {
      try {
        if (table.isList) {
          await this.#offer(table);
          return;
        }
        const rows = await this.#add(table);
        this.#workspace.notice = { kind: 'added', ids: [table.id], rows, known: 0, refused: 0 };
        this.#forget(table);
      } catch (reason) {
        this.#workspace.report(reason);
      }
    });
  }

  /** Hands the person the table as a workbook with its cells marked. */
  async download(table: WaitingTable, words: MarkedWords): Promise<void> {
    await this.#workspace.during(async () => {
      try {
        const input = { ...this.#input(table.id, table.steps), words };
        const bytes = await this.#ask(table, 'marked', input);
        const name = table.review.name.replace(/\.[^.]*$/, '');
        if (bytes) downloadBytes(bytes, `${name} - ${words.list}.xlsx`, WORKBOOK);
      } catch (reason) {
        this.#workspace.report(reason);
      }
    });
  }

  /** Leaves a table: nothing of it is kept. */
  async leave(table: WaitingTable): Promise<void> {
    this.#forget(table);
    await this.#workspace.workers.closeTable(table.id);
  }

  #forget(table: WaitingTable): void {
    this.waiting = this.waiting.filter((one) => one !== table);
  }

  #input(id: string, steps: readonly TableStep[]): TableInput {
    const { today, profile } = this.#workspace;
    const context = {
      today,
      mappings: profile?.mappings ?? [],
      region: profile?.municipalities ?? [],
      providers: (profile?.providers ?? []).map(({ agb, mainContractor }) => ({
        agb,
        mainContractor,
      })),
    };
    return { id, steps, context };
  }

  async #reread(
    table: WaitingTable,
    steps: readonly TableStep[],
    undone: readonly TableStep[],
  ): Promise<void> {
    table.steps = steps;
    table.undone = undone;
    table.busy = true;
    await this.#workspace.during(async () => {
      try {
        const review = await this.#ask(table, 'review', this.#input(table.id, steps));
        // A later decision may have been faster.
        if (table.steps === steps) table.review = review;
      } catch (reason) {
        this.#workspace.report(reason);
      } finally {
        if (table.steps === steps) table.busy = false;
      }
    });
  }

  /** Asks about a table. */
  #ask<N extends 'review' | 'list' | 'marked'>(
    table: WaitingTable,
    name: N,
    input: TableQuestions[N]['in'],
  ): Promise<TableQuestions[N]['out']> {
    return this.#again(table, () => this.#workspace.workers.askTable(name, input));
  }

  /** Asks something about a table; a worker that was started anew since it was opened opens it again. */
  async #again<T>({ id, file }: WaitingTable, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (reason) {
      if (!(reason instanceof Fault) || reason.code !== 'table-closed') throw reason;
    }
    await this.#workspace.workers.askTable('open', { id, file });
    return ask();
  }

  /** Adds a table of traffic or a delivery; gives the number of its rows. */
  async #add(table: WaitingTable): Promise<number> {
    const { id, drop, steps } = table;
    const workspace = this.#workspace;
    await workspace.workers.ask('begin', { imports: [{ id, drop }] });
    try {
      const input = { ...this.#input(id, steps), import: id };
      const { rows } = table.review.tally;
      const { summary, mapping } = await this.#again(table, () =>
        workspace.workers.addTable(input, rows),
      );
      const imports = [{ id, summary }];
      const added = await workspace.workers.ask('add', { imports, now: Date.now() });
      workspace.added(added.filter((entry) => entry.id === id));
      if (table.isLasting) await this.#remember(mapping);
      await workspace.workers.closeTable(id);
      const { good, doubtful } = table.review.tally;
      return good + doubtful;
    } catch (error) {
      await workspace.workers.ask('remove', { ids: [id] });
      throw error;
    }
  }

  /** Offers the rows of a table as the list of the region that they are. */
  async #offer(table: WaitingTable): Promise<void> {
    const { list } = table.review;
    const { profile } = this.#workspace;
    if (!list || list === 'delivery' || !profile) return;
    const input = this.#input(table.id, table.steps);
    const { rows, mapping } = await this.#ask(table, 'list', input);
    const text = JSON.stringify({ ...profile, [list]: rows });
    await this.#profiles.offer(text, undefined, () => {
      void this.leave(table);
      if (mapping && table.isLasting) void this.#remember(mapping);
    });
  }

  async #remember(mapping: TableMapping): Promise<void> {
    this.#workspace.takeOver(await this.#workspace.ask('rememberMapping', { mapping }));
  }
}
