/** The lists of a profile whose rows are checked one by one. */
export type RowList = 'products' | 'providers' | 'referenceFigures' | 'instruments' | 'routes';

/** What can be the matter with a row of a profile. */
export type RowProblem =
  | 'law-unknown'
  | 'code-empty'
  | 'code-double'
  | 'rung-without-ladder'
  | 'ladder-without-rung'
  | 'ends-before-begin'
  | 'agb-digits'
  | 'agb-double'
  | 'main-digits'
  | 'main-self'
  | 'main-circle'
  | 'main-unknown'
  | 'period-unknown'
  | 'figure-double'
  | 'field-wrong'
  | 'definition-unknown'
  | 'instrument-empty'
  | 'instrument-double'
  | 'dataset-empty'
  | 'route-double';

/** What is the matter with one row of a profile, and where it stands. */
export interface RowRemark {
  list: RowList;
  /** the first row is 1 */
  row: number;
  /** how the list calls the row: a code, an AGB code, a name; may be empty */
  name: string;
  problem: RowProblem;
  /** the row it is at odds with, if there is one */
  other: number | null;
  /** true: worth a look, but the row may stay; false: the row cannot be taken */
  doubt: boolean;
}
