/**
 * Says to other tabs that imports are being read here: a Web Lock with a name of its own, held from
 * the first import that begins until none is left. The browser frees it when the worker or tab dies,
 * so an import in state `reading` whose holder's lock is free was left behind.
 */
export class Holder {
  readonly id = crypto.randomUUID();
  readonly #locks: LockManager | undefined;
  readonly #prefix: string;
  readonly #imports = new Set<string>();
  #held: Promise<() => void> | undefined;

  constructor(prefix: string, locks: LockManager | undefined) {
    this.#prefix = prefix;
    this.#locks = locks;
  }

  /** Waits until the lock is held, and holds it for this import. */
  async take(importId: string): Promise<void> {
    this.#imports.add(importId);
    this.#held ??= this.#acquire();
    try {
      await this.#held;
    } catch (error) {
      this.#imports.clear();
      this.#held = undefined;
      throw error;
    }
  }

  /** Frees the lock where these were the last imports. */
  async release(importIds: readonly string[]): Promise<void> {
    for (const id of importIds) this.#imports.delete(id);
    if (this.#imports.size > 0 || !this.#held) return;
    const held = this.#held;
    this.#held = undefined;
    (await held)();
  }

  /** Forgets all imports and frees the lock. */
  releaseAll(): Promise<void> {
    return this.release([...this.#imports]);
  }

  /**
   * Does work while a holder's lock is in our hands, so that its imports are nobody's. False, and
   * nothing done, where the holder still lives after `patience` milliseconds.
   */
  async whenGone(holder: string, patience: number, work: () => Promise<void>): Promise<boolean> {
    if (holder === this.id && this.#imports.size > 0) return false;
    if (!this.#locks) {
      await work();
      return true;
    }
    const options: LockOptions =
      patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
    let gone = false;
    try {
      await this.#locks.request(this.#prefix + holder, options, async (lock) => {
        if (!lock) return;
        gone = true;
        await work();
      });
    } catch (error) {
      if (gone || (error as Error).name !== 'TimeoutError') throw error;
    }
    return gone;
  }

  #acquire(): Promise<() => void> {
    const locks = this.#locks;
    if (!locks) return Promise.resolve(() => undefined);
    return new Promise((resolve, reject) => {
      locks
        .request(this.#prefix + this.id, () => new Promise<void>((free) => resolve(free)))
        .catch(reject);
    });
  }
}
