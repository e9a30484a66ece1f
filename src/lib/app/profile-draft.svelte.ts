import { profileChanges } from '#lib/domain/profile-changes.ts';
import type { Profile } from '#lib/domain/profile.ts';
import type { Workspace } from './workspace.svelte.ts';

/**
 * The region profile as it is being edited. Nothing of it counts until it is taken. Each profile has
 * a draft of its own, which stays when another one is looked at.
 */
export class ProfileDraft {
  readonly #workspace: Workspace;
  /** by the name of the profile that applies */
  #drafts = $state.raw<ReadonlyMap<string, Profile>>(new Map());

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The profile with all that was edited; null until the store was opened. */
  readonly value: Profile | null = $derived.by(() => {
    const { profile } = this.#workspace;
    return profile && (this.#drafts.get(profile.name) ?? profile);
  });

  /** How many settings and lists differ from the profile that applies. */
  readonly count: number = $derived.by(() => {
    const { profile } = this.#workspace;
    if (!profile || !this.value || this.value === profile) return 0;
    return profileChanges(profile, this.value).length;
  });

  /** Edits some keys. */
  edit(changes: Partial<Profile>): void {
    if (!this.value) return;
    this.#set({ ...this.value, ...changes });
  }

  /** Edits some of the parameters. */
  editParameters(changes: Partial<Profile['parameters']>): void {
    if (this.value) this.edit({ parameters: { ...this.value.parameters, ...changes } });
  }

  /** Whether another kept profile has the name that the draft has. */
  get nameTaken(): boolean {
    const { profile, kept } = this.#workspace;
    const name = this.value?.name;
    return name !== undefined && name !== profile?.name && kept.includes(name);
  }

  /** Leaves everything as it is in the profile that applies. */
  discard(): void {
    this.#set(undefined);
  }

  /** Shows what the edits change, before they are taken. */
  async offer(): Promise<void> {
    const { profile } = this.#workspace;
    if (!profile || !this.value || this.nameTaken) return;
    await this.#workspace.offerProfile(JSON.stringify(this.value), profile.name);
  }

  /** Takes what is offered. Rows that cannot be taken stay in the draft of an edited profile. */
  async take(): Promise<void> {
    const { offer } = this.#workspace;
    const edited = this.value;
    await this.#workspace.takeProfile();
    if (offer?.replaces === undefined || this.#workspace.notice?.kind !== 'profile-taken') return;
    const drafts = new Map(this.#drafts);
    drafts.delete(offer.replaces);
    if (edited && offer.remarks.some(({ doubt }) => !doubt)) drafts.set(edited.name, edited);
    this.#drafts = drafts;
  }

  #set(value: Profile | undefined): void {
    const { profile } = this.#workspace;
    if (!profile) return;
    const drafts = new Map(this.#drafts);
    if (value === undefined) drafts.delete(profile.name);
    else drafts.set(profile.name, value);
    this.#drafts = drafts;
  }
}
