import { NO_DAY, type Day } from '#lib/domain/day.ts';
import type { FieldId } from '#lib/domain/table.ts';
import type { CellMeaning } from './cell-meaning.ts';
import { numbersIn, type FieldValues } from './field-values.ts';

/** One row of a table by what its cells mean. It is moved from row to row. */
export class RowView {
  index = 0;
  readonly today: Day;
  /** codes of the municipalities of the region; empty: any may be */
  readonly region: ReadonlySet<string>;
  readonly #values: ReadonlyMap<FieldId, FieldValues>;
  /** the fields that were asked for a number, by what each distinct cell means: no object is looked at */
  readonly #numbers = new Map<FieldId, { codes: Uint32Array; numbers: Float64Array } | null>();
  readonly #held = new Map<(text: string) => boolean, boolean>();

  constructor(
    values: ReadonlyMap<FieldId, FieldValues>,
    today: Day,
    region: readonly string[] = [],
  ) {
    this.#values = values;
    this.today = today;
    this.region = new Set(region);
  }

  /** What the cell of a field means; undefined where the table has no such field. */
  cell(field: FieldId): CellMeaning | undefined {
    const values = this.#values.get(field);
    return values?.meanings[values.codes[this.index] as number];
  }

  /** The text that a cell means, empty where it means none. */
  text(field: FieldId): string {
    const value = this.cell(field)?.value;
    return typeof value === 'string' ? value : '';
  }

  /** The day that a cell means, or NO_DAY. */
  day(field: FieldId): Day {
    return this.number(field) ?? NO_DAY;
  }

  /** The number that a cell means, or undefined. */
  number(field: FieldId): number | undefined {
    let found = this.#numbers.get(field);
    if (found === undefined) this.#numbers.set(field, (found = this.#numbersOf(field)));
    const number = found?.numbers[found.codes[this.index] as number];
    return number === undefined || Number.isNaN(number) ? undefined : number;
  }

  #numbersOf(field: FieldId) {
    const values = this.#values.get(field);
    return values ? { codes: values.codes, numbers: numbersIn(values) } : null;
  }

  /** Whether anything stands in the cell. */
  isFilled(field: FieldId): boolean {
    const values = this.#values.get(field);
    return values !== undefined && values.texts[values.codes[this.index] as number] !== '';
  }

  /** Whether any row of the table has a text in a field for which a condition holds. */
  holds(field: FieldId, condition: (text: string) => boolean): boolean {
    let held = this.#held.get(condition);
    if (held === undefined) {
      const meanings = this.#values.get(field)?.meanings ?? [];
      held = meanings.some(({ value }) => typeof value === 'string' && condition(value));
      this.#held.set(condition, held);
    }
    return held;
  }
}
