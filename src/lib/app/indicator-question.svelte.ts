import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { NOT_NARROWED, type GroupColumn } from '#lib/domain/groups.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { SharedAnswer } from '#lib/domain/shared-answer.ts';
import type { App } from './app.ts';
import { LayeredAnswer } from './layered-answer.svelte.ts';
import { Members, type Naming } from './members.svelte.ts';
import type { Choice } from './question.svelte.ts';

/** How an indicator is asked, and in each layer answered; undefined: it failed. */
interface Asks<Q, A> {
  /** the question of what is chosen, with the length of period that holds where none is */
  of: (choice: Choice & { kind: PeriodKind }) => Q;
  look: (input: { question: Q; today: string }) => Promise<A | null | undefined>;
  shared: (input: {
    question: Q;
    today: string;
    renewed: boolean;
  }) => Promise<SharedAnswer<A> | null | undefined>;
}

/**
 * The question that the page of an indicator asks, its answer in the layer that is on, and how the
 * choices change. To be made while a component is set up.
 */
export class IndicatorQuestion<Q extends { indicator: string }, A extends Naming> {
  readonly #app: App;
  readonly #asked: Q;
  readonly #layered: LayeredAnswer<A>;
  readonly members: Members;

  constructor(app: App, { of, look, shared }: Asks<Q, A>) {
    this.#app = app;
    const { workspace, question } = app;
    this.#asked = $derived(
      of({
        ...question.choice,
        // What products are told by is a matter of the screen: every answer holds all columns.
        per: null,
        kind: question.choice.kind ?? workspace.profile?.parameters.period ?? 'half-year',
      }),
    );
    this.#layered = new LayeredAnswer<A>({
      key: () =>
        question.fragment !== null && this.filled
          ? `${this.data} ${workspace.today} ${JSON.stringify(this.#asked)}`
          : '',
      share: () => this.share,
      look: () => look({ question: this.#asked, today: workspace.today }),
      shared: () =>
        shared({
          question: this.#asked,
          today: workspace.today,
          renewed: app.shared.renewed,
        }),
    });
    this.members = new Members(() => this.answer);
  }

  get id(): string {
    return this.#asked.indicator;
  }

  /** Whether only what may be shared is shown. */
  get share(): boolean {
    return this.#app.question.choice.share;
  }

  /** Changes with what answers are made of: the imports, and whether an earlier export counts. */
  get data(): string {
    const { workspace, shared } = this.#app;
    return `${workspace.version} ${this.share && shared.renewed}`;
  }

  /** Whether there is anything to ask about. */
  get filled(): boolean {
    return (this.#app.workspace.imports?.length ?? 0) > 0;
  }

  get answer(): A | undefined {
    return this.filled ? this.#layered.answer : undefined;
  }

  /** What is shared, with what else may be; undefined while looking around. */
  get told(): SharedAnswer<A> | undefined {
    return this.answer && this.#layered.told;
  }

  get busy(): boolean {
    return this.#layered.busy;
  }

  /** Whether what may be shared is under way or was not made. */
  get waits(): boolean {
    return this.filled && this.#layered.waits;
  }

  /** Whether it is certain that there is nothing to show. */
  get empty(): boolean {
    const { workspace } = this.#app;
    return workspace.opened && !workspace.busy && !this.busy && !this.answer && !this.waits;
  }

  /** The name of a member of a group, or its key where no answer named it. */
  nameOf = (group: GroupColumn, key: string): string =>
    this.told?.members[group].find((member) => member.key === key)?.name ??
    this.members.name(group, key);

  /** Chooses, by way of the address. */
  choose = (change: Partial<Choice>): void => {
    const { question, language } = this.#app;
    const next = { ...question.choice, ...change };
    // Another kind of period or another law begins at its latest period, with all its members.
    if (change.kind) next.period = next.against = null;
    if (change.law) Object.assign(next, { ...NOT_NARROWED, municipality: next.municipality });
    void goto(resolve(`/indicatoren/${this.id}/${language.query}${question.changed(next)}`), {
      noScroll: true,
      keepFocus: true,
    });
  };

  /** Goes back to looking around, and stops what was asked. */
  leave = (): void => {
    if (this.busy) this.#app.shared.stop();
    this.choose({ share: false });
  };
}
