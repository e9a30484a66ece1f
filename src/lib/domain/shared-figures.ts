import type { UnitKind } from './definition-set.ts';
import type { Cell, ColumnCell } from './figure.ts';
import type { Law } from './law.ts';
import type { Bilingual, Method } from './method.ts';
import type { PeriodKind } from './period.ts';
import type { Profile } from './profile.ts';
import type { ReasonClass } from './reasons.ts';

/** What a file of figures can be: text for machines, or a table or workbook for people. */
export type FiguresFormat = 'json' | 'csv' | 'xlsx';

/** A file that counts, as a file of figures names it: never by its name. */
export interface CountedFile {
  sha256: string;
  format: string;
  rows: number;
  accepted: number;
  refused: number;
}

/** What is shared: the contents of a `uitkomstwijzer-cijfers` file (formats, 5). */
export interface SharedFigures {
  format: 'uitkomstwijzer-cijfers';
  version: 1;
  /** there, and true, where the data are made up */
  example?: true;
  /** ISO time */
  made: string;
  /** figures that keep the value of an earlier export, from which the new one differs by 1 or 2 */
  kept: number;
  /** the short name of these data under this profile: the same files and profile give the same one */
  dataVersion: string;
  parameters: {
    definitionSet: string;
    unit: UnitKind;
    newStartWindow: number | 'half-year';
    followOnDays: number;
    gapDays: number;
    leftOut: readonly ReasonClass[];
    period: PeriodKind;
    waitNormDays: number;
    /** what indicators of two sources were counted from, by id */
    sources: Record<string, string>;
    municipalities: readonly string[];
    disclosure: Profile['disclosure'];
    /** version of each definition that counted */
    definitions: Record<string, number>;
  };
  /** day up to which the traffic is complete, by law */
  horizon: Partial<Record<Law, string>>;
  files: CountedFile[];
  cells: Cell[];
  /** in a list of their own: readers of cells take null in every group for the total */
  columnCells?: ColumnCell[];
}

/** What a table or workbook of figures says besides: the definitions, and names for codes. */
export interface FiguresContext {
  definitions: readonly { id: string; title: string; version: number; method: Method }[];
  municipality: (code: string) => string;
  provider: (code: string) => string;
  product: (code: string, law: Law) => string;
}

/** The columns of a table of figures. */
export type FiguresColumn =
  | 'id'
  | 'indicator'
  | 'law'
  | 'period'
  | 'municipality'
  | 'municipalityName'
  | 'provider'
  | 'providerName'
  | 'product'
  | 'productName'
  | 'column'
  | 'columnValue'
  | 'part'
  | 'partName'
  | 'n'
  | 'x'
  | 'value'
  | 'low'
  | 'high'
  | 'undetermined'
  | 'shown'
  | 'set'
  | 'until'
  | 'dataVersion'
  | 'parameters'
  | 'files';

/** What the sheet of parameters names. */
export type ParameterRow =
  | 'made'
  | 'dataVersion'
  | 'kept'
  | 'definitionSet'
  | 'unit'
  | 'newStartWindow'
  | 'followOnDays'
  | 'gapDays'
  | 'leftOut'
  | 'period'
  | 'waitNormDays'
  | 'sources'
  | 'municipalities'
  | keyof Profile['disclosure']
  | 'until'
  | 'file';

/** The words of a table or workbook of figures, in one language. */
export interface FiguresWords {
  language: keyof Bilingual;
  columns: Record<FiguresColumn, string>;
  laws: Record<Law, string>;
  /** what stands in the column `shown` */
  shown: string;
  withheld: string;
  example: string;
  sheets: Record<'definitions' | 'parameters' | 'withheld', string>;
  method: Record<keyof Method | 'version', string>;
  parameters: Record<ParameterRow | 'name' | 'value' | 'remark', string>;
  /** what the data version is for */
  dataVersionText: string;
  halfYear: string;
  units: Record<UnitKind, string>;
  kinds: Record<PeriodKind, string>;
  reasonClasses: Record<ReasonClass, string>;
  rows: Record<'good' | 'refused', string>;
  /** heads of the sheet that counts what is withheld, and why it is */
  counts: Record<'indicator' | 'shown' | 'withheld' | 'why', string>;
  /** columns of the product catalogue, by their key in the region profile */
  catalogue: Readonly<Record<string, string>>;
  notListed: string;
  notFilled: string;
  /** names of parts by `indicator part`, `law part` or `part` */
  parts: Readonly<Record<string, string>>;
}
