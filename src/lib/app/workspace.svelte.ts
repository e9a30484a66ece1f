import { dayOfClock, formatDay } from '#lib/domain/day.ts';
import { Fault, type FaultCode } from '#lib/domain/fault.ts';
import { isExample, type ImportEntry } from '#lib/domain/import.ts';
import type { NotedEvent } from '#lib/domain/noted-event.ts';
import type { Profile } from '#lib/domain/profile.ts';
import type { RowRemark } from '#lib/domain/row-remark.ts';
import { Workers } from '#lib/workers/client.ts';
import type { AnalysisQuestions, ProfilesInUse, StoreState } from '#lib/workers/protocol.ts';
import { readHostProfile } from './host-profile.ts';

/** A job that failed, with its place in the order of failing. */
export interface ShownFault {
  id: number;
  code: FaultCode | 'bug';
  detail: string;
}

/** Something that was done and that the person should know of. */
export type Notice =
  | { kind: 'added'; ids: string[]; rows: number; known: number; refused: number }
  | { kind: 'removed'; count: number }
  | { kind: 'example-removed' }
  | { kind: 'profile-taken' }
  | { kind: 'profile-undone' };

/** What is in the store, and the one way to the workers. */
export class Workspace {
  /** files that count; null until the store was opened */
  imports = $state.raw<ImportEntry[] | null>(null);
  profile = $state.raw<Profile | null>(null);
  /** the names of the profiles that are kept, in order */
  kept = $state.raw<string[]>([]);
  /** edits of the profile that applies, as an earlier visit left them */
  draft = $state.raw<Profile | null>(null);
  /** rows of the host's profile that are left out and were not waved away */
  leftOutRows = $state.raw<RowRemark[]>([]);
  /** what was approved of the deliveries, here or in another tab, as one text */
  approvals = $state('');
  /** what the person noted beside the figures over time, here or in another tab */
  events = $state.raw<NotedEvent[]>([]);
  /** the day as 2024-12-31 */
  today = $state('');
  /** goes up with every change of files or profile: answers of an older version are stale */
  version = $state(0);
  /** jobs under way that change the store */
  jobs = $state(0);
  faults = $state.raw<ShownFault[]>([]);
  notice = $state.raw<Notice | null>(null);
  /** whether the browser promised not to erase what is stored; null until it has said so */
  persisted = $state<boolean | null>(null);
  /** the files that count are those of the example region */
  readonly example = $derived(this.imports?.some(isExample) ?? false);
  readonly #clock: () => Date;
  #workers: Workers | undefined;
  #faultCount = 0;
  #leftOutSeen = false;

  constructor(clock: () => Date) {
    this.#clock = clock;
  }

  get opened(): boolean {
    return this.imports !== null;
  }

  /** True until the store was opened, and while something in it changes. */
  get busy(): boolean {
    return this.imports === null || this.jobs > 0;
  }

  get workers(): Workers {
    return (this.#workers ??= new Workers());
  }

  /** Opens the store; gives back what closes it. To be called once, in the browser. */
  start(): () => void {
    this.today = formatDay(dayOfClock(this.#clock()));
    const storage = navigator.storage as StorageManager | undefined;
    void storage?.persisted?.().then((persisted) => (this.persisted = persisted));
    const stop = this.workers.onChange(() => void this.refresh());
    void this.#open();
    return () => {
      stop();
      this.workers.close();
      this.#workers = undefined;
    };
  }

  async #open(): Promise<void> {
    try {
      const hostProfile = await readHostProfile();
      const opened = await this.workers.ask('open', { hostProfile });
      const { imports, approvals, events, profileFault } = opened;
      this.approvals = approvals;
      this.events = events;
      this.#takeProfiles(opened);
      this.#take(imports);
      if (profileFault) this.report(new Fault(profileFault.code, profileFault.detail));
    } catch (reason) {
      this.report(reason);
      this.#take(this.imports ?? []);
    }
  }

  /** Takes over what the store holds now, and the profile that goes with it. */
  async refresh(): Promise<void> {
    const found = await this.ask('refresh', null);
    if (!found) return;
    this.approvals = found.approvals;
    this.events = found.events;
    // This page hears of its own changes as well: what is the same must not be computed again.
    if (sameStore(this, found)) return;
    this.#takeProfiles(found);
    this.#take(found.imports);
  }

  /** Asks the analysis; a failure is shown and gives undefined. */
  async ask<Q extends keyof AnalysisQuestions>(
    name: Q,
    input: AnalysisQuestions[Q]['in'],
  ): Promise<AnalysisQuestions[Q]['out'] | undefined> {
    try {
      return await this.workers.ask(name, input);
    } catch (reason) {
      this.report(reason);
      return undefined;
    }
  }

  /** Takes over files that were just added. */
  added(entries: ImportEntry[]): void {
    const ids = new Set(entries.map(({ id }) => id));
    this.#take([...(this.imports ?? []).filter(({ id }) => !ids.has(id)), ...entries]);
    if (entries.length > 0) void this.#persist();
  }

  /** Asks the browser not to erase what is stored. */
  async #persist(): Promise<void> {
    const storage = navigator.storage as StorageManager | undefined;
    this.persisted = (await storage?.persist?.()) ?? false;
  }

  /** Erases imports from the store. */
  async remove(ids: readonly string[]): Promise<void> {
    await this.during(async () => {
      if (!(await this.ask('remove', { ids: [...ids] }))) return;
      await this.refresh();
      this.notice = { kind: 'removed', count: ids.length };
    });
  }

  /** Removes the example region; the profile of before applies again. */
  async removeExample(): Promise<void> {
    await this.during(async () => {
      const ids = (this.imports ?? []).filter(isExample).map(({ id }) => id);
      if (!(await this.ask('remove', { ids }))) return;
      await this.refresh();
      this.notice = { kind: 'example-removed' };
    });
  }

  /** Approves a delivery or takes that back; what else is shown stays as it is. */
  async approve(input: AnalysisQuestions['approve']['in']): Promise<void> {
    const approvals = await this.ask('approve', input);
    if (approvals !== undefined) this.approvals = approvals;
  }

  /** Keeps an event, or removes the one of an id; what else is shown stays as it is. */
  async keepEvent(input: AnalysisQuestions['keepEvent']['in']): Promise<void> {
    const events = await this.ask('keepEvent', input);
    if (events) this.events = events;
  }

  /** Takes over which profile applies; gives whether there was an answer. */
  takeOver(found: ProfilesInUse | undefined): boolean {
    if (!found) return false;
    this.#takeProfiles(found);
    this.version++;
    return true;
  }

  #takeProfiles({ profile, kept, draft, leftOut }: ProfilesInUse): void {
    this.profile = profile;
    this.kept = kept;
    this.draft = draft;
    if (!this.#leftOutSeen) this.leftOutRows = leftOut;
  }

  /** Says no more which rows of the host's profile are left out. */
  dismissLeftOut(): void {
    this.#leftOutSeen = true;
    this.leftOutRows = [];
  }

  /** Counts as busy while a job runs. */
  async during<T>(job: () => Promise<T>): Promise<T> {
    this.jobs++;
    try {
      return await job();
    } finally {
      this.jobs--;
    }
  }

  /** Shows a failure once; one that is not a Fault is a mistake in the page. */
  report(reason: unknown): void {
    const [code, detail] =
      reason instanceof Fault ? [reason.code, reason.detail] : (['bug', ''] as const);
    if (this.faults.some((shown) => shown.code === code && shown.detail === detail)) return;
    this.faults = [...this.faults, { id: ++this.#faultCount, code, detail }];
  }

  dismissFault(id: number): void {
    this.faults = this.faults.filter((fault) => fault.id !== id);
  }

  #take(imports: ImportEntry[]): void {
    this.imports = imports;
    this.version++;
  }
}

function sameStore(
  shown: { imports: ImportEntry[] | null; profile: Profile | null; kept: string[] },
  found: StoreState,
): boolean {
  const ids = (imports: ImportEntry[]) => imports.map(({ id }) => id).join();
  return (
    ids(shown.imports ?? []) === ids(found.imports) &&
    JSON.stringify([shown.profile, shown.kept]) === JSON.stringify([found.profile, found.kept])
  );
}
