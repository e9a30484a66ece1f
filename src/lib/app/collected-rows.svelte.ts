import type { FilledRow } from '#lib/domain/filled-row.ts';
import type { TableFormatId } from '#lib/domain/table.ts';
import { downloadBytes } from './download.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What is filled in on the page and goes into a file: in memory only, and gone once it was saved. */
export class CollectedRows {
  /** what was handed in, in order: the rows of one list or evaluation together */
  batches = $state.raw<readonly (readonly FilledRow[])[]>([]);
  /** keep what was saved until the page is closed */
  keep = $state(false);
  /** name of the file that was saved last, until something is handed in again */
  savedAs = $state<string | null>(null);
  /** how many of the batches stand in a file already */
  #saved = $state(0);
  readonly #workspace: Workspace;
  readonly #format: TableFormatId;

  constructor(workspace: Workspace, format: TableFormatId) {
    this.#workspace = workspace;
    this.#format = format;
  }

  get count(): number {
    return this.batches.length;
  }

  /** How many batches stand in no file yet. */
  get unsaved(): number {
    return this.batches.length - this.#saved;
  }

  /** Takes what was handed in. */
  add(rows: readonly FilledRow[]): void {
    this.batches = [...this.batches, rows];
    this.savedAs = null;
  }

  /** Takes the latest back, as long as it stands in no file. */
  undo(): void {
    if (this.unsaved > 0) this.batches = this.batches.slice(0, -1);
  }

  /** Erases what was kept after it was saved. */
  erase(): void {
    this.batches = [];
    this.#saved = 0;
  }

  /** Hands the person the file. Nothing of it stays, unless that was asked. */
  async save(): Promise<void> {
    const { batches } = this;
    await this.#workspace.during(async () => {
      try {
        const rows = batches.flat();
        const input = { format: this.#format, rows };
        const bytes = await this.#workspace.workers.askTable('deliveryFile', input);
        const name = fileName(this.#format, rows, this.#workspace.today);
        downloadBytes(bytes, name, 'text/csv');
        this.savedAs = name;
        if (this.keep) this.#saved = batches.length;
        else this.erase();
      } catch (reason) {
        this.#workspace.report(reason);
      }
    });
  }
}

/** Format, provider and period where all rows have the same, and the day of saving. */
function fileName(format: TableFormatId, rows: readonly FilledRow[], today: string): string {
  const shared = (textOf: (row: FilledRow) => string | undefined) => {
    const texts = new Set(rows.map(textOf));
    return texts.size === 1 ? [...texts] : [];
  };
  const parts = [
    format,
    ...shared(({ provider }) => provider),
    ...shared(({ period, month }) => period ?? month),
    today,
  ];
  return `${parts.filter(Boolean).join('_')}.csv`;
}
