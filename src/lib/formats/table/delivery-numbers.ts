/** Numbers that senders gave, as counters within one file: the same text is the same number. */
export class DeliveryNumbers {
  readonly #numbers = new Map<string, Map<string, number>>();

  /** The number of something of a kind that goes by these texts, counted from 1. */
  of(kind: 'trajectory' | 'evaluation' | 'goal', ...texts: string[]): number {
    let numbers = this.#numbers.get(kind);
    if (!numbers) this.#numbers.set(kind, (numbers = new Map()));
    const name = JSON.stringify(texts);
    let number = numbers.get(name);
    if (number === undefined) numbers.set(name, (number = numbers.size + 1));
    return number;
  }
}
