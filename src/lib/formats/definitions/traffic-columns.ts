import type { TextColumn } from '#lib/domain/columns.ts';
import { numbersIn, numbersOf, type FieldValues } from '../table/field-values.ts';

/** A column in which nothing stands. */
export function blank(length: number): TextColumn {
  return { codes: new Uint32Array(length), dictionary: [''] };
}

/** Fills a column with the numbers or days of some rows; `none` where there is none. */
export function numberColumn<C extends Int32Array | Float64Array>(
  column: C,
  values: FieldValues | undefined,
  rows: Int32Array,
  none: number,
): C {
  if (!values) return column.fill(none) as C;
  const numbers = numbersIn(values);
  for (let i = 0; i < rows.length; i++) {
    const number = numbers[values.codes[rows[i] as number] as number] as number;
    column[i] = Number.isNaN(number) ? none : number;
  }
  return column;
}

/** The status of some rows; 1 where none is told. */
export function statusColumn(values: FieldValues | undefined, rows: Int32Array): Uint8Array {
  const byCode = (values?.meanings ?? []).map(({ value }) => Number(value ?? 1));
  const column = new Uint8Array(rows.length).fill(1);
  if (!values) return column;
  for (let i = 0; i < rows.length; i++) {
    column[i] = byCode[values.codes[rows[i] as number] as number] ?? 1;
  }
  return column;
}

/** The texts of some rows, with a dictionary of only those. */
export function textColumn(values: FieldValues | undefined, rows: Int32Array): TextColumn {
  const codes = new Uint32Array(rows.length);
  const dictionary = [''];
  if (!values) return { codes, dictionary };
  const { numbers, count } = numbersOf(values);
  const places = new Uint32Array(count + 1);
  for (let i = 0; i < rows.length; i++) {
    const code = values.codes[rows[i] as number] as number;
    const number = numbers[code] as number;
    // Where nothing is meant, nothing is written.
    if (number <= 0) continue;
    if (places[number] === 0) {
      const value = values.meanings[code]?.value;
      if (typeof value !== 'string' || value === '') continue;
      places[number] = dictionary.push(value) - 1;
    }
    codes[i] = places[number] as number;
  }
  return { codes, dictionary };
}
