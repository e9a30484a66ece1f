import type { FieldId, TableFormatId } from './table.ts';

/** What may stand in the cells of a column, as the words of a template have it. */
export type CellSort =
  | 'provider'
  | 'agb'
  | 'digits'
  | 'municipality'
  | 'area'
  | 'code'
  | 'whole'
  | 'decimal'
  | 'score'
  | 'date'
  | 'half-year'
  | 'half-year-or-year'
  | 'month'
  | 'period'
  | 'reason'
  | 'list'
  | 'text';

/** A column of a format, as it is explained to who fills it. */
export interface ColumnGuide {
  field: FieldId;
  /** as it stands in the template */
  name: string;
  synonyms: readonly string[];
  /** `one`: one of several columns has to be there */
  need: 'yes' | 'one' | 'no';
  sort: CellSort;
  /** the words that may stand there; null where it has no list */
  values: readonly string[] | null;
  /** lowest and highest, where it is a score */
  between: readonly [low: number, high: number] | null;
  example: string;
}

/** A format with its columns, as it is explained to who fills it. */
export interface FormatGuide {
  id: TableFormatId;
  columns: ColumnGuide[];
}

/** What of a region may be chosen in a template. */
export interface TemplateLists {
  municipalities: readonly string[];
  products: readonly string[];
  periods: readonly string[];
}

/** The words of a template. */
export interface TemplateWords {
  /** names of its three sheets, at most 31 characters */
  rows: string;
  guide: string;
  lists: string;
  heads: { column: string; what: string; need: string; allowed: string; example: string };
  needs: Record<ColumnGuide['need'], string>;
  fields: Record<FieldId, string>;
  /** what may stand in a cell; `{low}` and `{high}` stand for the ends of a score */
  sorts: Record<CellSort, string>;
}
