import type { IssueCode } from '#lib/domain/issue.ts';

/** What one distinct cell means. An empty cell means null, without a problem. */
export interface CellMeaning {
  /** a day or a number, or the code, word or text of the format */
  value: string | number | null;
  problem: IssueCode | null;
  /** what the cell should be, where that is certain */
  suggestion: string | null;
  /** zeros that were lost came back, or a date was a count of days */
  isRestored: boolean;
}

/** A cell that means something. */
export function means(value: string | number, isRestored = false): CellMeaning {
  return { value, problem: null, suggestion: null, isRestored };
}

/** A cell with a problem. */
export function fails(problem: IssueCode, suggestion: string | null = null): CellMeaning {
  return { value: null, problem, suggestion, isRestored: false };
}

/** A cell in which nothing stands. */
export const EMPTY: CellMeaning = {
  value: null,
  problem: null,
  suggestion: null,
  isRestored: false,
};
