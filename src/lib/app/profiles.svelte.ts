import type { ProfileChange } from '#lib/domain/profile-changes.ts';
import type { Profile } from '#lib/domain/profile.ts';
import type { RowRemark } from '#lib/domain/row-remark.ts';
import { downloadText } from './download.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A region profile that was dropped, or changed on the page, and waits for a yes. */
export interface OfferedProfile {
  text: string;
  /** the kept profile that it takes the place of, where it is not the one of its name */
  replaces?: string;
  profile: Profile;
  changes: ProfileChange[];
  remarks: RowRemark[];
  /** what is to be done once it was taken */
  taken?: () => void;
}

/** What a person does with region profiles: takes one that is offered, and chooses among those kept. */
export class Profiles {
  /** the profile that waits for a yes */
  offered = $state.raw<OfferedProfile | null>(null);
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Shows what a region profile would change, before it is taken. */
  async offer(text: string, replaces?: string, taken?: () => void): Promise<void> {
    await this.#workspace.during(async () => {
      const compared = await this.#workspace.ask('compareProfile', { text });
      if (compared)
        this.offered = {
          text,
          ...(replaces === undefined ? {} : { replaces }),
          ...(taken && { taken }),
          ...compared,
        };
    });
  }

  /** Makes the offered profile the one that applies; gives whether it was taken. */
  async take(): Promise<boolean> {
    const { offered } = this;
    this.offered = null;
    if (!offered) return false;
    const { text, replaces } = offered;
    return this.#workspace.during(async () => {
      const input = { text, ...(replaces === undefined ? {} : { replaces }) };
      const found = await this.#workspace.ask('takeProfile', input);
      if (!this.#workspace.takeOver(found)) return false;
      this.#workspace.notice = { kind: 'profile-taken' };
      offered.taken?.();
      return true;
    });
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
