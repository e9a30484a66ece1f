import { profileChanges } from '#lib/domain/profile-changes.ts';
import type { Profile } from '#lib/domain/profile.ts';
import type { Profiles } from './profiles.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/**
 * The region profile as it is being edited. Nothing of it counts until it is taken. Each profile has
 * a draft of its own, which stays when another one is looked at.
 */
export class ProfileDraft {
  readonly #workspace: Workspace;
  readonly #profiles: Profiles;
  /** by the name of the profile that applies */
  #drafts = $state.raw<ReadonlyMap<string, Profile>>(new Map());

  constructor(workspace: Workspace, profiles: Profiles) {
    this.#workspace = workspace;
    this.#profiles = profiles;
  }

  /** names of profiles whose draft of an earlier visit was taken up, thrown away or written over */
  #settled = $state.raw<ReadonlySet<string>>(new Set());

  /** Edits of an earlier visit, which wait for a person to take them up or throw them away. */
  readonly waiting: Profile | null = $derived.by(() => {
    const { profile, draft } = this.#workspace;
    if (!profile || !draft || this.#settled.has(profile.name)) return null;
    return profileChanges(profile, draft).length > 0 ? draft : null;
  });

  /** How many settings and lists the edits of an earlier visit change. */
  readonly waitingCount: number = $derived.by(() => {
    const { profile } = this.#workspace;
    return profile && this.waiting ? profileChanges(profile, this.waiting).length : 0;
  });

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

  /** Goes on with the edits of an earlier visit, in the place of those of this one. */
  resume(): void {
    const draft = this.waiting;
    this.#settle();
    if (draft) this.#set(draft);
  }

  /** Throws the edits of an earlier visit away; those of this visit stay. */
  throwAway(): void {
    const { profile } = this.#workspace;
    this.#settle();
    if (profile) void this.#keep(profile.name, this.#drafts.get(profile.name));
  }

  #settle(): void {
    const { profile } = this.#workspace;
    if (profile) this.#settled = new Set([...this.#settled, profile.name]);
  }

  /** Shows what the edits change, before they are taken. */
  async offer(): Promise<void> {
    const { profile } = this.#workspace;
    if (!profile || !this.value || this.nameTaken) return;
    await this.#profiles.offer(JSON.stringify(this.value), profile.name);
  }

  /** Takes what is offered. Rows that cannot be taken stay in the draft of an edited profile. */
  async take(): Promise<void> {
    const { offered } = this.#profiles;
    const edited = this.value;
    const isTaken = await this.#profiles.take();
    if (offered?.replaces === undefined || !isTaken) return;
    const drafts = new Map(this.#drafts);
    drafts.delete(offered.replaces);
    await this.#keep(offered.replaces, undefined);
    this.#settled = new Set([...this.#settled, offered.replaces, offered.profile.name]);
    if (edited && offered.remarks.some(({ doubt }) => !doubt)) {
      drafts.set(edited.name, edited);
      await this.#keep(edited.name, edited);
    }
    this.#drafts = drafts;
  }

  #set(value: Profile | undefined): void {
    const { profile } = this.#workspace;
    if (!profile) return;
    const drafts = new Map(this.#drafts);
    if (value === undefined) drafts.delete(profile.name);
    else drafts.set(profile.name, value);
    this.#drafts = drafts;
    // What waits for an answer is not written over.
    if (this.waiting) return;
    this.#settle();
    void this.#keep(profile.name, value);
  }

  /** Keeps the edits of a profile over a reload. */
  async #keep(name: string, value: Profile | undefined): Promise<void> {
    const text = value ? JSON.stringify(value) : null;
    await this.#workspace.during(() => this.#workspace.ask('keepDraft', { name, text }));
  }
}
