import { Fault } from '#lib/domain/fault.ts';
import type { FiguresFormat } from '#lib/domain/shared-figures.ts';
import type { SharedQuestion } from '#lib/workers/client.ts';
import type { AnalysisQuestions } from '#lib/workers/protocol.ts';
import { downloadBytes } from './download.ts';
import { figuresWords } from './figures-words.ts';
import { readHostProfile } from './host-profile.ts';
import { loadTopics, type Language } from './language.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

const TYPES: Record<FiguresFormat, string> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What may be shared: asked of a worker of its own, which protects it first. */
export class Shared {
  /** how far the protection has come, from 0 to 1; null while nothing is asked */
  progress = $state<number | null>(null);
  /** whether figures that differ by 1 or 2 from an earlier export are shared as they are now */
  renewed = $state(false);
  /** figures of the last export that kept an older value; null while nothing was exported */
  kept = $state<number | null>(null);
  readonly #workspace: Workspace;
  readonly #language: Language;
  #asked = 0;

  constructor(workspace: Workspace, language: Language) {
    this.#workspace = workspace;
    this.#language = language;
  }

  /** Hands the figures that may be shared to the person as a file. */
  async download(as: FiguresFormat): Promise<void> {
    const { code, current } = this.#language;
    await this.#workspace.during(async () => {
      await loadTopics(code, ['delivered', 'figuresFile']);
      const { today, example } = this.#workspace;
      const made = new Date().toISOString();
      const { renewed } = this;
      const words = figuresWords(current);
      const file = await this.ask('figures', { today, made, as, words, renewed });
      if (!file) return;
      this.kept = file.kept;
      const kind = example ? 'voorbeeldcijfers' : 'cijfers';
      downloadBytes(file.bytes, `uitkomstwijzer-${kind}-${today}.${as}`, TYPES[as]);
    });
  }

  /** Asks about what may be shared; a failure is shown and gives undefined, a stop gives it silently. */
  async ask<N extends SharedQuestion>(
    name: N,
    input: AnalysisQuestions[N]['in'],
  ): Promise<AnalysisQuestions[N]['out'] | undefined> {
    this.#asked++;
    this.progress ??= 0;
    try {
      const hostProfile = await readHostProfile();
      const progress = (done: number) => (this.progress = done);
      return await this.#workspace.workers.share(name, input, hostProfile, progress);
    } catch (reason) {
      if (!(reason instanceof Fault) || reason.code !== 'stopped') this.#workspace.report(reason);
      return undefined;
    } finally {
      if (--this.#asked === 0) this.progress = null;
    }
  }

  /** Stops the protection; what was asked gets no answer. */
  stop(): void {
    this.#workspace.workers.dropShared();
  }
}
