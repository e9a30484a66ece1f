import { Fault } from '#lib/domain/fault.ts';
import type { SharedQuestion } from '#lib/workers/client.ts';
import type { AnalysisQuestions } from '#lib/workers/protocol.ts';
import { readHostProfile } from './host-profile.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What may be shared: asked of a worker of its own, which protects it first. */
export class Shared {
  /** how far the protection has come, from 0 to 1; null while nothing is asked */
  progress = $state<number | null>(null);
  /** whether figures that differ by 1 or 2 from an earlier export are shared as they are now */
  renewed = $state(false);
  /** figures of the last export that kept an older value; null while nothing was exported */
  kept = $state<number | null>(null);
  readonly #workspace: Workspace;
  #asked = 0;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
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
