import type { SharedAnswer } from '#lib/domain/shared-answer.ts';
import { Answer } from './answer.svelte.ts';

/** What came of a question in a layer; null: there is nothing to show. */
interface Found<A> {
  share: boolean;
  answer: A | null;
  told: SharedAnswer<A> | null;
}

/** How a question is asked in each layer; undefined: it failed. */
interface Asks<A> {
  /** changes with what is asked; empty: nothing is */
  key: () => string;
  /** whether only what may be shared is asked for */
  share: () => boolean;
  look: () => Promise<A | null | undefined>;
  shared: () => Promise<SharedAnswer<A> | null | undefined>;
}

/**
 * The answer in the layer that is on: what is there to look at, or what may be shared. One of the
 * other layer is never given, also not while its own is under way.
 */
export class LayeredAnswer<A> {
  readonly #share: () => boolean;
  readonly #asked: Answer<Found<A>>;

  constructor({ key, share, look, shared }: Asks<A>) {
    this.#share = share;
    this.#asked = new Answer<Found<A>>(
      () => key() && `${share()} ${key()}`,
      async () => {
        if (share()) {
          const told = await shared();
          return told === undefined
            ? undefined
            : { share: true, answer: told?.answer ?? null, told };
        }
        const answer = await look();
        return answer === undefined ? undefined : { share: false, answer, told: null };
      },
    );
  }

  get busy(): boolean {
    return this.#asked.busy;
  }

  get #found(): Found<A> | undefined {
    const { value } = this.#asked;
    return value?.share === this.#share() ? value : undefined;
  }

  get answer(): A | undefined {
    return this.#found?.answer ?? undefined;
  }

  /** What is shared, with what else may be; undefined while looking around. */
  get told(): SharedAnswer<A> | undefined {
    return this.#found?.told ?? undefined;
  }

  /** Whether what may be shared is under way or was not made. */
  get waits(): boolean {
    return this.#share() && this.#found === undefined;
  }
}
