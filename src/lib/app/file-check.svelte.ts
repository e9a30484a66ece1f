import type { IssueCode } from '#lib/domain/issue.ts';
import type { MarkedWords, TableContext, TableReview, TableStep } from '#lib/domain/table.ts';
import { downloadBytes } from './download.ts';
import type { Workspace } from './workspace.svelte.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file that is checked and never kept: what stands in it lives in a worker until it is left. */
export class FileCheck {
  review = $state.raw<TableReview | null>(null);
  sha256 = $state('');
  steps = $state.raw<readonly TableStep[]>([]);
  undone = $state.raw<readonly TableStep[]>([]);
  /** a file that is no table */
  refused = $state.raw<{ name: string; issue: IssueCode } | null>(null);
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Checks a file in place of the one before. */
  async take(file: File): Promise<void> {
    await this.leave();
    const id = crypto.randomUUID();
    await this.#during(async () => {
      const opened = await this.#workspace.workers.askTable('check', { id, file });
      if (opened.kind === 'refused') {
        this.refused = { name: file.name, issue: opened.issue };
        return;
      }
      this.sha256 = opened.sha256;
      const input = { id, steps: [], context: this.#context };
      this.review = await this.#workspace.workers.askTable('review', input);
    });
  }

  /** Takes a decision about how the file is read. */
  async decide(step: TableStep): Promise<void> {
    await this.#reread([...this.steps, step], []);
  }

  /** Takes the latest decision back. */
  async undo(): Promise<void> {
    const last = this.steps.at(-1);
    if (last) await this.#reread(this.steps.slice(0, -1), [...this.undone, last]);
  }

  /** Takes the decision again that was taken back last. */
  async redo(): Promise<void> {
    const last = this.undone.at(-1);
    if (last) await this.#reread([...this.steps, last], this.undone.slice(0, -1));
  }

  /** Hands the person the file as a workbook with its cells marked. */
  async download(words: MarkedWords): Promise<void> {
    const { review, steps } = this;
    if (!review) return;
    await this.#during(async () => {
      const input = { id: review.id, steps, context: this.#context, words };
      const bytes = await this.#workspace.workers.askTable('marked', input);
      const name = review.name.replace(/\.[^.]*$/, '');
      if (bytes) downloadBytes(bytes, `${name} - ${words.list}.xlsx`, WORKBOOK);
    });
  }

  /** Leaves the file: nothing of it is kept. */
  async leave(): Promise<void> {
    const { review } = this;
    this.review = null;
    this.refused = null;
    this.steps = [];
    this.undone = [];
    this.sha256 = '';
    if (review) await this.#workspace.workers.closeTable(review.id);
  }

  get #context(): TableContext {
    const { today, profile } = this.#workspace;
    return { today, mappings: [], region: profile?.municipalities ?? [] };
  }

  async #reread(steps: readonly TableStep[], undone: readonly TableStep[]): Promise<void> {
    const { review } = this;
    if (!review) return;
    this.steps = steps;
    this.undone = undone;
    await this.#during(async () => {
      const input = { id: review.id, steps, context: this.#context };
      const next = await this.#workspace.workers.askTable('review', input);
      // A later decision may have been faster, or the file was left.
      if (this.steps === steps && this.review) this.review = next;
    });
  }

  async #during(job: () => Promise<void>): Promise<void> {
    await this.#workspace.during(async () => {
      try {
        await job();
      } catch (reason) {
        this.#workspace.report(reason);
      }
    });
  }
}
