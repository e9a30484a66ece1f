import type { RowProblem } from '#lib/domain/row-remark.ts';
import type { Words } from '../words/nl.ts';

/** What can be wrong with a field of a row. */
export type FieldError =
  'number' | 'whole' | 'required' | { problem: RowProblem; other: number | null } | undefined;

/** The sentence of what is wrong with a field; empty where nothing is. */
export function errorWords(error: FieldError, edit: Words['regionEdit']): string {
  if (error === undefined) return '';
  if (error === 'number') return edit.numberAny;
  if (error === 'whole') return edit.numberWhole;
  if (error === 'required') return edit.required;
  return edit.problems[error.problem](error.other ?? 0);
}
