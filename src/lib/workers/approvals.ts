import { KeptSetting } from './kept-setting.ts';

/** What was approved: the imports, by obligationKey. */
export type Approved = ReadonlyMap<string, readonly string[]>;

/** The approvals of deliveries, kept in one setting. They name imports, and hold nothing of them. */
export class Approvals extends KeptSetting {
  /** What is approved now: another tab may have changed it. */
  async read(): Promise<Approved> {
    const text = await this.text();
    return new Map(text === '' ? [] : (JSON.parse(text) as [string, string[]][]));
  }

  /** What is approved now as one text: another text says that something was approved or taken back. */
  async text(): Promise<string> {
    return (await this.kept()) ?? '';
  }

  /** Approves these imports under a key; null takes the approval back. */
  async set(key: string, ids: readonly string[] | null): Promise<void> {
    const approved = new Map(await this.read());
    if (ids === null) approved.delete(key);
    else approved.set(key, ids);
    await this.keepText(JSON.stringify([...approved]));
  }
}
