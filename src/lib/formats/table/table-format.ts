import type { IssueCode } from '#lib/domain/issue.ts';
import type { RowList } from '#lib/domain/row-remark.ts';
import type { FieldId, TableFormatId } from '#lib/domain/table.ts';
import type { DeliveryOutput } from './delivery-table.ts';
import type { Field } from './field.ts';
import type { RowView } from './row-view.ts';

/** Something that a row must hold to beside the kinds of its cells. */
export interface RowCheck {
  code: IssueCode;
  /** the field whose cell is to be looked at */
  field: FieldId | null;
  fails: (row: RowView) => boolean;
}

/** Rows that should not stand beside each other: those about one thing must say the same of it. */
export interface PairCheck {
  /** the fields that tell what a row is about */
  key: readonly FieldId[];
  /** the field of the key that may be empty, and those that stand in for it; the first of them not */
  instead: { of: FieldId; fields: readonly FieldId[] } | null;
  /** what must be equal as well, or the rows contradict each other */
  rest: readonly FieldId[];
  field: FieldId;
  /** what a second row is, where that is always a question */
  code?: IssueCode;
}

/** What the rows of a format become: records of the traffic, rows of a list of the region, or a delivery. */
export type TableOutput =
  | {
      to: 'traffic';
      /** which records a row is */
      records: (row: RowView) => { assignment: boolean; start: boolean; stop: boolean };
    }
  | { to: RowList; row: (row: RowView) => object }
  | DeliveryOutput;

/** A row of a template, one for each case: the texts of its filled cells. */
export type ExampleRow = Readonly<Partial<Record<FieldId, string>>>;

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
  checks: readonly RowCheck[];
  pairs: readonly PairCheck[];
  output: TableOutput;
  /** rows that are good, as its template shows them */
  examples?: readonly ExampleRow[];
}

/** The field of a format with this id. */
export function fieldOf(format: TableFormat, id: FieldId): Field | undefined {
  return format.fields.find((field) => field.id === id);
}
