import { isBsn, holdsBsn } from './bsn.ts';
import { NO_DAY, parseDay } from './day.ts';
import { findMunicipality, isMunicipality } from './municipalities.ts';
import type { FieldId } from './table.ts';

/** A row of a delivery that was filled in on the page: texts by column, as its file has them. */
export type FilledRow = Readonly<Partial<Record<FieldId, string>>>;

/** What can be wrong with what was filled in. */
export type FilledProblem =
  'required' | 'provider' | 'municipality' | 'product' | 'day' | 'day-ahead' | 'person';

/** The first year that dates of a delivery are read in. */
const FIRST_DAY = parseDay('1900-01-01');

/** What was typed for a column as its file has it: a municipality by its code, the rest without blanks around it. */
export function filledText(field: FieldId, text: string): string {
  const bare = text.trim();
  return field === 'municipality' ? (findMunicipality(bare) ?? bare) : bare;
}

/** What is wrong with the text of a column (as `filledText` gives it), if anything; `today` as 2024-12-31. */
export function problemOf(field: FieldId, text: string, today: string): FilledProblem | null {
  if (text === '') return null;
  switch (field) {
    case 'provider':
      return /^\d{8}$/.test(text) || isMunicipality(text) ? null : 'provider';
    case 'municipality':
      return isMunicipality(text) ? null : 'municipality';
    case 'product':
      // Nine digits may be the number of a person, and a file with those is stopped.
      return /^[\p{L}\d][\p{L}\d .-]{0,19}$/u.test(text) && !isBsn(text) ? null : 'product';
    case 'resultArea':
      return holdsBsn(text) ? 'person' : null;
    case 'evaluatedOn':
    case 'arrangementEnd': {
      const day = text.length === 10 ? parseDay(text) : NO_DAY;
      if (day < FIRST_DAY) return 'day';
      return field === 'evaluatedOn' && day > parseDay(today) ? 'day-ahead' : null;
    }
    default:
      return null;
  }
}

/** What is wrong in a form, by its fields; every required field has to be filled. */
export function problemsIn<Field extends FieldId>(
  form: Readonly<Record<Field, string>>,
  required: readonly Field[],
  today: string,
): Partial<Record<Field, FilledProblem>> {
  const problems: Partial<Record<Field, FilledProblem>> = {};
  for (const field of Object.keys(form) as Field[]) {
    const text = filledText(field, form[field]);
    const problem =
      text === '' && required.includes(field) ? 'required' : problemOf(field, text, today);
    if (problem) problems[field] = problem;
  }
  return problems;
}
