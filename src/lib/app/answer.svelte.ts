import { untrack } from 'svelte';

/**
 * The answer to a question that changes: asked again whenever its key does, and only the latest
 * counts. An empty key asks nothing. With a `pause` (ms) it waits until the key stays as it is for so
 * long. To be made while a component is set up.
 */
export class Answer<T> {
  /** the last answer that came; it stays while a newer one is under way */
  value = $state.raw<T | undefined>(undefined);
  #answered = $state.raw('');
  readonly #key: () => string;
  #asked = 0;

  constructor(key: () => string, ask: () => Promise<T | undefined>, pause = 0) {
    this.#key = key;
    $effect(() => {
      const wanted = key();
      if (wanted === '') return undefined;
      if (pause === 0) {
        void untrack(() => this.#ask(wanted, ask));
        return undefined;
      }
      const timer = setTimeout(() => void this.#ask(wanted, ask), pause);
      return () => clearTimeout(timer);
    });
  }

  /** True while what is shown is not the answer to what is asked. */
  get busy(): boolean {
    return this.#key() !== this.#answered && this.#key() !== '';
  }

  async #ask(key: string, ask: () => Promise<T | undefined>): Promise<void> {
    const turn = ++this.#asked;
    const value = await ask();
    if (turn !== this.#asked) return;
    this.value = value;
    this.#answered = key;
  }
}
