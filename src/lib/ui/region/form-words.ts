import type { RowProblem } from '#lib/domain/row-remark.ts';
import type { Words } from '../words/nl.ts';

/** What can be wrong with a field of a row. */
export type FieldError =
  | 'number'
  | 'whole'
  | 'positive'
  | 'fraction'
  | 'required'
  | { problem: RowProblem; other: number | null }
  | undefined;

/** The sentence of what is wrong with a field; empty where nothing is. */
export function errorWords(error: FieldError, edit: Words['regionEdit']): string {
  if (error === undefined) return '';
  if (error === 'number') return edit.numberAny;
  if (error === 'whole') return edit.numberWhole;
  if (error === 'positive') return edit.numberPositive;
  if (error === 'fraction') return edit.numberFraction;
  if (error === 'required') return edit.required;
  return edit.problems[error.problem](error.other ?? 0);
}

/** A number of a row as it is written; empty where there is none. */
export function decimalText(value: number | null, { language }: Pick<Words, 'language'>): string {
  if (value === null) return '';
  return new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
}
