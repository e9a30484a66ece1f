import type { Store } from '#lib/storage/store.ts';

/** Where settings are kept. */
export type Settings = Pick<Store, 'setting' | 'setSetting' | 'removeSetting'>;

/**
 * Something that is kept as one text in one encrypted setting. It is read anew each time, since another
 * tab may have changed it.
 */
export class KeptSetting {
  readonly #settings: Settings;
  readonly #name: string;

  /** `name` is that of the setting. */
  constructor(settings: Settings, name: string) {
    this.#settings = settings;
    this.#name = name;
  }

  /** What is kept now, or undefined where nothing is. */
  protected kept(): Promise<string | undefined> {
    return this.#settings.setting(this.#name);
  }

  /** Keeps a text in the place of what was kept. */
  protected async keepText(text: string): Promise<void> {
    await this.#settings.setSetting(this.#name, text);
  }

  /** Forgets all of it. */
  async forget(): Promise<void> {
    await this.#settings.removeSetting(this.#name);
  }
}
