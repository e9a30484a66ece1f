import type { MarkedWords, TableMapping, TableReview, TableStep } from '#lib/domain/table.ts';
import type { IssueCode } from '#lib/domain/issue.ts';
import type { TableInput } from '#lib/workers/protocol.ts';
import { downloadBytes } from './download.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A file that is no table after all, or was added before. */
export interface TurnedAway {
  name: string;
  /** null: the file was known already */
  issue: IssueCode | null;
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Decisions that are worth remembering for the next table of this kind. */
const LASTING = new Set<TableStep['kind']>([
  'sheet',
  'header',
  'format',
  'column',
  'constant',
  'dates',
  'value',
]);

/** One table that waits for a person: the decisions so far, and how it reads after them. */
export class WaitingTable {
  review = $state.raw<TableReview>() as TableReview;
  steps = $state.raw<readonly TableStep[]>([]);
  /** decisions that were undone, the latest last */
  undone = $state.raw<readonly TableStep[]>([]);
  busy = $state(false);
  /** whether the person was brought to it */
  isSeen = false;
  readonly id: string;
  readonly drop: string;

  constructor(drop: string, review: TableReview) {
    this.id = review.id;
    this.drop = drop;
    this.review = review;
  }

  /** Whether nothing that must be answered is open, and there is a row to add. */
  get isReady(): boolean {
    const { questions, tally, list } = this.review;
    const isOpen = questions.some(({ kind }) => kind !== 'values');
    // A delivery is only checked.
    return list !== 'delivery' && !isOpen && tally.good + tally.doubtful > 0;
  }
}

/** The tables that were dropped and wait for a decision. What stands in them lives in a worker only. */
export class Tables {
  waiting = $state.raw<WaitingTable[]>([]);
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /**
   * Opens files as tables. One that needs no decision is added at once, or, where it is a list of
   * the region, offered; the others wait. Returns those that were turned away, and how many rows and
   * which imports were added.
   */
  async take(
    files: readonly File[],
    drop: string,
  ): Promise<{ away: TurnedAway[]; ids: string[]; rows: number }> {
    const away: TurnedAway[] = [];
    const ids: string[] = [];
    let rows = 0;
    for (const file of files) {
      const { name } = file;
      const id = crypto.randomUUID();
      const opened = await this.#workspace.workers.askTable('open', { id, file });
      if (opened.kind === 'refused') away.push({ name, issue: opened.issue });
      if (opened.kind === 'known') away.push({ name, issue: null });
      if (opened.kind !== 'open') continue;
      const review = await this.#workspace.workers.askTable('review', this.#input(id, []));
      const table = new WaitingTable(drop, review);
      const isList = review.list !== null && review.list !== 'delivery';
      const mustWait = !isPlain(review) || review.list !== null;
      // A list waits as well, until the profile with it is taken.
      if (mustWait) this.waiting = [...this.waiting, table];
      if (isPlain(review) && isList) await this.#offer(table);
      if (mustWait) continue;
      rows += await this.#add(table);
      ids.push(id);
    }
    return { away, ids, rows };
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
        if (table.review.list) {
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
        const bytes = await this.#workspace.workers.askTable('marked', input);
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
    await this.#workspace.workers.askTable('close', { id: table.id });
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
        const review = await this.#workspace.workers.askTable(
          'review',
          this.#input(table.id, steps),
        );
        // A later decision may have been faster.
        if (table.steps === steps) table.review = review;
      } catch (reason) {
        this.#workspace.report(reason);
      } finally {
        if (table.steps === steps) table.busy = false;
      }
    });
  }

  /** Adds a table of traffic; gives the number of its rows. */
  async #add(table: WaitingTable): Promise<number> {
    const { id, drop, steps } = table;
    const workspace = this.#workspace;
    await workspace.workers.ask('begin', { imports: [{ id, drop }] });
    try {
      const input = { ...this.#input(id, steps), import: id };
      const { summary, mapping } = await workspace.workers.askTable('add', input);
      const imports = [{ id, summary }];
      const added = await workspace.workers.ask('add', { imports, now: Date.now() });
      workspace.added(added.filter((entry) => entry.id === id));
      if (isLasting(steps)) await this.#remember(mapping);
      await workspace.workers.askTable('close', { id });
      const { good, doubtful } = table.review.tally;
      return good + doubtful;
    } catch (error) {
      await workspace.workers.ask('remove', { ids: [id] });
      throw error;
    }
  }

  /** Offers the rows of a table as the list of the region that they are. */
  async #offer(table: WaitingTable): Promise<void> {
    const workspace = this.#workspace;
    const { list } = table.review;
    const { profile } = workspace;
    if (!list || list === 'delivery' || !profile) return;
    const input = this.#input(table.id, table.steps);
    const { rows, mapping } = await workspace.workers.askTable('list', input);
    const text = JSON.stringify({ ...profile, [list]: rows });
    await workspace.offerProfile(text, undefined, () => {
      void this.leave(table);
      if (mapping && isLasting(table.steps)) void this.#remember(mapping);
    });
  }

  async #remember(mapping: TableMapping): Promise<void> {
    this.#workspace.takeOver(await this.#workspace.ask('rememberMapping', { mapping }));
  }
}

/** Whether a table needs no decision at all. */
function isPlain({ questions, confidence, tally }: TableReview): boolean {
  const isSure = questions.length === 0 && confidence === 'sure';
  return isSure && tally.refused === 0 && tally.doubtful === 0 && tally.good > 0;
}

function isLasting(steps: readonly TableStep[]): boolean {
  return steps.some(({ kind }) => LASTING.has(kind));
}
