import type { Obligation } from '#lib/domain/obligation.ts';
import type { DueRow } from './due-words.ts';

export type { DueRow };

/** What can be done about a provider. */
export interface DueActions {
  /** the address of the page with the files */
  files: string;
  approve: (row: DueRow, one: Obligation) => void;
  unapprove: (row: DueRow, one: Obligation) => void;
  remind: (row: DueRow) => void;
}
