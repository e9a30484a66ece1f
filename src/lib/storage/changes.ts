const CHANGED = 'changed';

/** Tells the other stores of the same name, in this tab and in others, that the imports changed. */
export class Changes {
  readonly #channel: BroadcastChannel | undefined;

  constructor(name: string) {
    if (typeof BroadcastChannel !== 'undefined') this.#channel = new BroadcastChannel(name);
  }

  tell(): void {
    this.#channel?.postMessage(CHANGED);
  }

  /** Calls back at every change that another store told of; returns how to stop that. */
  listen(callback: () => void): () => void {
    const heard = (event: MessageEvent): void => {
      if (event.data === CHANGED) callback();
    };
    this.#channel?.addEventListener('message', heard);
    return () => this.#channel?.removeEventListener('message', heard);
  }

  close(): void {
    this.#channel?.close();
  }
}
