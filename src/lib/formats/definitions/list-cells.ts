import { formatDay } from '#lib/domain/day.ts';
import type { FieldId } from '#lib/domain/table.ts';
import type { RowView } from '../table/row-view.ts';

/** A cell with yes or no as the profile has it; null where it is empty. */
export function yesOrNo(row: RowView, field: FieldId): boolean | null {
  const text = row.text(field);
  return text === '' ? null : text === 'ja';
}

/** A cell with a day as the profile has it, or null. */
export function isoDay(row: RowView, field: FieldId): string | null {
  const day = row.number(field);
  return day === undefined ? null : formatDay(day);
}
