import type { FieldId, TableFormatId } from '#lib/domain/table.ts';
import type { Field } from './field.ts';

/** A format of a table: one row is one thing of a kind, told in columns. */
export interface TableFormat {
  id: TableFormatId;
  fields: readonly Field[];
  /** fields without which a row says nothing; one of each group must be there */
  required: readonly (readonly FieldId[])[];
  /** fields whose cells must be filled in every row: each group needs one filled cell */
  filled: readonly (readonly FieldId[])[];
  /** fields that no table of this format has: another format is meant where one of them is found */
  absent: readonly FieldId[];
  /** fields that every row fills where the format is this one, and not a look-alike */
  always: readonly FieldId[];
}

/** The field of a format with this id. */
export function fieldOf(format: TableFormat, id: FieldId): Field | undefined {
  return format.fields.find((field) => field.id === id);
}
