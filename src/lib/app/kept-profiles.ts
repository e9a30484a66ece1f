import { downloadText } from './download.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What a person does with the profiles that are kept. */
export class KeptProfiles {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Makes a kept profile the one that applies. */
  async use(name: string): Promise<void> {
    const { profile, kept } = this.#workspace;
    if (profile?.name === name && kept.includes(name)) return;
    await this.#workspace.during(async () => {
      if (this.#workspace.takeOver(await this.#workspace.ask('useProfile', { name }))) {
        this.#workspace.notice = null;
      }
    });
  }

  /** Keeps a profile no longer. */
  async remove(name: string): Promise<void> {
    await this.#workspace.during(async () => {
      this.#workspace.takeOver(await this.#workspace.ask('removeProfile', { name }));
    });
  }

  /** Goes back to the profiles as they were before the latest taking. */
  async undo(): Promise<void> {
    await this.#workspace.during(async () => {
      if (this.#workspace.takeOver(await this.#workspace.ask('undoProfile', null))) {
        this.#workspace.notice = { kind: 'profile-undone' };
      }
    });
  }

  /** Hands a kept profile, or the one that applies, to the person as a file. */
  async download(name: string): Promise<void> {
    const text = await this.#workspace.ask('profileText', { name });
    if (text === undefined) return;
    downloadText(`${JSON.stringify(JSON.parse(text), null, 2)}\n`, 'regioprofiel.json');
  }
}
