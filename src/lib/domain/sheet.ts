/** A share as a number: 0.075, which a person reads as 7,5 %. */
export interface Percent {
  percent: number;
}

/** A cell of a sheet: a text (codes are texts), a number, a share, or nothing. */
export type SheetValue = string | number | Percent | null;

/** A table of a report, before it is written to any kind of file. */
export interface Sheet {
  name: string;
  heads: readonly string[];
  rows: readonly (readonly SheetValue[])[];
}
