import type { ComparedGroup } from '#lib/domain/comparison.ts';
import type { MemberTrend } from '#lib/domain/member-trend.ts';
import { Answer } from './answer.svelte.ts';

/** The figures of the members of a group over time, asked for only while they are to be seen. */
export class OverTime {
  /** whose figures are to be seen; null: nobody's */
  group = $state<ComparedGroup | null>(null);
  readonly #key: string;
  readonly #asked: Answer<{ of: string; rows: MemberTrend[] }>;

  /** `key` changes with the question; empty: there is none. */
  constructor(
    key: () => string,
    ask: (group: ComparedGroup) => Promise<MemberTrend[] | undefined>,
  ) {
    this.#key = $derived(this.group && key() ? `${this.group} ${key()}` : '');
    this.#asked = new Answer(
      () => this.#key,
      async () => {
        const [of, { group }] = [this.#key, this];
        const rows = group && (await ask(group));
        return rows ? { of, rows } : undefined;
      },
    );
  }

  get busy(): boolean {
    return this.#asked.busy;
  }

  /** What came of the question as it is now; undefined while it is under way. */
  get rows(): readonly MemberTrend[] | undefined {
    const { value } = this.#asked;
    return value?.of === this.#key ? value.rows : undefined;
  }
}
