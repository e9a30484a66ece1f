import type { DeliveryFieldId, DeliveryFormatId } from './delivery.ts';
import type { Period } from './period.ts';
import type { IssueCode, IssueGroup, Severity } from './issue.ts';
import type { RowList } from './row-remark.ts';

/** The tables that the page can read. */
export type TableFormatId =
  | 'leveringen'
  | 'toewijzingen'
  | 'starts'
  | 'stops'
  | 'productenlijst'
  | 'aanbieders'
  | 'referentiecijfers'
  | DeliveryFormatId;

/** The columns that tables are read for. */
export type FieldId =
  | 'law'
  | 'municipality'
  | 'provider'
  | 'client'
  | 'number'
  | 'category'
  | 'product'
  | 'assignedOn'
  | 'from'
  | 'until'
  | 'begin'
  | 'end'
  | 'reason'
  | 'delivery'
  | 'status'
  | 'name'
  | 'segment'
  | 'profile'
  | 'intensity'
  | 'kind'
  | 'hulpvorm'
  | 'residence'
  | 'ladder'
  | 'rung'
  | 'validFrom'
  | 'validUntil'
  | 'mainContractor'
  | 'solo'
  | 'exempt'
  | 'products'
  | 'indicator'
  | 'area'
  | 'period'
  | 'value'
  | 'denominator'
  | 'source'
  | DeliveryFieldId;

/** How sure the page is of what it worked out: `sure` by what stands there, `likely` by what is usual here, `unsure` where a person must choose. */
export type Confidence = 'sure' | 'likely' | 'unsure';

/** The order in which the dates of a column are written. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd' | 'serial';

/** How a field got its column. */
export type FieldOrigin = 'name' | 'values' | 'remembered' | 'chosen' | 'constant' | 'derived';

/** A distinct cell beside what it is taken for. The raw text of a client never leaves the worker. */
export interface Sample {
  raw: string;
  /** what it means, as ISO day, code or word of the format; null where it means nothing yet */
  meaning: string | null;
  rows: number;
}

/** What a field of the format is read from. */
export interface FieldReview {
  field: FieldId;
  required: boolean;
  /** column of the table (from 0), or null */
  column: number | null;
  /** one value for every row, where there is no column */
  constant: string | null;
  origin: FieldOrigin | null;
  confidence: Confidence;
  /** the order of a column of dates, and whether it has to be asked */
  dates: { order: DateOrder; confidence: Confidence } | null;
  /** the values that may be chosen, where the field has a list */
  options: readonly string[] | null;
  /** the first few distinct cells, those without a meaning first */
  samples: Sample[];
  /** distinct cells without a meaning */
  unknown: number;
  /** the name that its column had the last time, where it has another now */
  renamed: string | null;
}

/** A row that an issue is about. */
export interface IssueRow {
  /** place in the table, from 0 */
  index: number;
  /** number in the person's own file, from 1 */
  row: number;
  /** what stands in the cell; null where it may not be shown, or no cell is meant */
  raw: string | null;
  /** what the cell should be, where that is certain */
  suggestion: string | null;
  /** the other row that it goes against, as numbered in the file */
  other: number | null;
}

/** All rows with one problem in one column. */
export interface TableIssueGroup {
  code: IssueCode;
  /** null where the whole row is meant */
  field: FieldId | null;
  count: number;
  /** the first of them */
  rows: IssueRow[];
  /** how many have a certain suggestion */
  suggestions: number;
  /** taken as it is, with what the person said of it */
  explained: string | null;
  /** left out by the person */
  isLeftOut: boolean;
}

/** What happens to the rows of a table. They add up to `rows`. */
export interface RowTally {
  rows: number;
  good: number;
  doubtful: number;
  refused: number;
  /** left out by the person */
  leftOut: number;
  /** counted and left out, because the care is paid from a personal budget */
  pgb: number;
}

/** A table that was dropped, what it is taken for, and what is the matter with it. */
export interface TableReview {
  id: string;
  name: string;
  size: number;
  sheets: { name: string | null; hidden: boolean; rows: number }[];
  sheet: number;
  /** row of the names, from 1 */
  headerRow: number;
  headers: string[];
  /** places of columns of BSNs: only the client is read from them */
  bsnColumns: number[];
  format: TableFormatId | null;
  confidence: Confidence;
  /** who delivered it: the only provider or municipality in it, else empty */
  sender: string;
  fields: FieldReview[];
  /** what must be answered before rows can be added */
  questions: TableQuestion[];
  tally: RowTally;
  issues: TableIssueGroup[];
  /** what is the matter with the file itself */
  notes: IssueGroup[];
  /** whether it was read by what was remembered */
  isRemembered: boolean;
  /**
   * the list of the region that its rows become; `delivery` where they are a delivery; null where
   * they are traffic
   */
  list: RowList | 'delivery' | null;
  /** of a delivery: what it delivers, and what of that was delivered before */
  delivery: DeliveryReview | null;
}

/** What a file delivers, beside what was delivered before. */
export interface DeliveryReview {
  periods: Period[];
  providers: string[];
  /** null where nothing of it was delivered before */
  before: {
    /** names of the files */
    files: string[];
    /** what the rows of the new version do to those of the earlier one */
    same: number;
    fresh: number;
    gone: number;
    changed: number;
  } | null;
}

/** Something that only the person knows. */
export type TableQuestion =
  | { kind: 'format' }
  | { kind: 'field'; field: FieldId }
  | { kind: 'dates'; field: FieldId }
  | { kind: 'values'; field: FieldId }
  /** whether this is a new version of what was delivered before, or stands beside it */
  | { kind: 'version' }
  /** a column of persons, which a delivery may not have: nothing is read until it is left out */
  | { kind: 'without'; column: number };

/** One decision of a person about a table. The decisions in their order decide how it is read. */
export type TableStep =
  | { kind: 'sheet'; sheet: number }
  | { kind: 'header'; row: number }
  | { kind: 'format'; format: TableFormatId }
  | { kind: 'without'; column: number }
  | { kind: 'version'; replaces: boolean }
  | { kind: 'column'; field: FieldId; column: number | null }
  | { kind: 'constant'; field: FieldId; value: string }
  | { kind: 'dates'; field: FieldId; order: DateOrder }
  | { kind: 'value'; field: FieldId; raw: string; meaning: string }
  | { kind: 'cell'; field: FieldId; index: number; text: string }
  | { kind: 'suggestions'; code: IssueCode; field: FieldId | null }
  | { kind: 'leave-row'; index: number }
  | { kind: 'leave'; code: IssueCode; field: FieldId | null }
  | { kind: 'explain'; code: IssueCode; field: FieldId | null; note: string };

/** How tables of one sender with these names are read: kept in the profile, no cell of a person in it. */
export interface TableMapping {
  format: TableFormatId;
  sender: string;
  /** the sheet and the row of names, where a person chose them */
  sheet: string | null;
  headerRow: number | null;
  /** name of the column of each field, as it stood in the file */
  columns: Partial<Record<FieldId, string>>;
  constants: Partial<Record<FieldId, string>>;
  dates: Partial<Record<FieldId, DateOrder>>;
  /** what codes and words of the file mean, by field */
  values: Partial<Record<FieldId, Record<string, string>>>;
}

/** The words of a workbook with marked cells. */
export interface MarkedWords {
  /** names of its two sheets, at most 31 characters */
  rows: string;
  list: string;
  /** heads of the list, and of the row numbers where not every row is there */
  columns: { row: string; column: string; severity: string; what: string; todo: string };
  wholeRow: string;
  severities: Record<Severity, string>;
  issues: Record<IssueCode, { title: string; todo: string }>;
}

/** What is known besides the table when it is read. */
export interface TableContext {
  /** the day as 2024-12-31 */
  today: string;
  /** as the profile carries them */
  mappings: readonly unknown[];
  /** codes of the municipalities of the region; empty or not there: any may be */
  region?: readonly string[];
  /** the register of providers, as far as it names main contractors */
  providers?: readonly { agb: string; mainContractor: string | null }[];
}
