import type { PeriodKind } from '#lib/domain/period.ts';
import type { FieldId } from '#lib/domain/table.ts';

/** A value of a list, and the ways it is written. */
export interface Choice {
  value: string;
  names: readonly string[];
}

/**
 * What the cells of a field are. `digits` are codes of a fixed width, to which lost zeros come back.
 * A `provider` is an AGB code, or the code of a municipality whose local team it is; an `area` is a
 * municipality, or the region as a whole. A `score` is a
 * whole number. The words of an `exact` choice differ by their signs only, as `<12` and `12`.
 */
export type FieldKind =
  | { is: 'choice'; choices: readonly Choice[]; exact?: true }
  | { is: 'digits'; width: number }
  | { is: 'municipality' }
  | { is: 'area' }
  | { is: 'provider' }
  | { is: 'reason'; cbs?: true }
  | { is: 'client' }
  | { is: 'code' }
  | { is: 'whole' }
  | { is: 'decimal' }
  | { is: 'date' }
  | { is: 'period'; kinds?: readonly PeriodKind[] }
  | { is: 'score'; low: number; high: number }
  | { is: 'text' };

/** A column that a format is read for. */
export interface Field {
  id: FieldId;
  /** as it stands in a template */
  name: string;
  /** other names that it goes by */
  synonyms: readonly string[];
  kind: FieldKind;
}

/** Whether the raw cells of a field may be shown: those of persons may not. */
export function mayBeShown({ kind }: Field): boolean {
  return kind.is !== 'client';
}
