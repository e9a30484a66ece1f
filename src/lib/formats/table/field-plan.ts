import type { Confidence, DateOrder, FieldId, FieldOrigin } from '#lib/domain/table.ts';
import type { Field } from './field.ts';
import type { TableFormat } from './table-format.ts';

/** Where the cells of a field come from and how they are taken. */
export interface FieldPlan {
  field: Field;
  column: number | null;
  constant: string | null;
  origin: FieldOrigin | null;
  confidence: Confidence;
  /** only for dates */
  dates: { order: DateOrder; confidence: Confidence } | null;
  sign: ',' | '.';
  /** decimal signs of both kinds in one column */
  isMixed: boolean;
  /** what cells mean, where that was said */
  values: Map<string, string>;
  /** the name of its column the last time, where that is gone */
  renamed: string | null;
}

/** How a table is read. */
export interface TablePlan {
  format: TableFormat | null;
  confidence: Confidence;
  fields: Map<FieldId, FieldPlan>;
  isRemembered: boolean;
}

/** Takes from a field what it was read from. */
export function clear(plan: FieldPlan): void {
  plan.column = null;
  plan.constant = null;
  plan.origin = null;
  plan.dates = null;
  plan.confidence = 'unsure';
}
