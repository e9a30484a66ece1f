import type { DeliveredMeasure } from '#lib/domain/delivered.ts';
import type { DeliveryTable, DeliveryRows } from '#lib/domain/delivery-records.ts';
import type { TextColumn } from '#lib/domain/columns.ts';
import { LAWS } from '#lib/domain/law.ts';
import type { Bilingual, Method } from '#lib/domain/method.ts';
import type { ReasonClass } from '#lib/domain/reasons.ts';

/** Norms of instruments by name (small letters), as the region profile carries them. */
export type Norms = ReadonlyMap<
  string,
  { deviation: number; reliability: number; better: 'higher' | 'lower' }
>;

/** What a rule may need beside its rows. */
export interface DeliveredContext {
  norms: Norms;
  /** classes of reasons that the definition set leaves out of what ended */
  leftOut: readonly ReasonClass[];
}

/** Rows of a table that count, with the number of their file. */
export type CountedRows<T extends DeliveryTable> = DeliveryRows[T] & { file: Int32Array };

/** Takes what a row gives. */
export interface Answers {
  /** so many answers of a value in a strand */
  take: (strand: string, value: string, times?: number) => void;
  /** so many that do not count, and why (ids have words on screen) */
  leaveOut: (why: string, times?: number) => void;
  /** marks the row as converted from another scale */
  convert: () => void;
}

/** Says what each row of a table gives, asked row by row. */
export type RowRule = (row: number, answers: Answers) => void;

/** Made once for the rows of each table that an indicator is counted from. */
export type DeliveredSources = {
  readonly [T in DeliveryTable]?: (rows: CountedRows<T>, context: DeliveredContext) => RowRule;
};

/** How a number of a strand follows from how often each value was given. */
export type ValueMeasure = DeliveredMeasure &
  (
    | { kind: 'mean' }
    | {
        kind: 'share';
        of: readonly string[];
        /** the values that make the denominator; null: all of them */
        among: readonly string[] | null;
        /** a measure of the same strand whose count the denominator gives away */
        tells?: string;
      }
  );

/** Rows of an example: the columns that matter, and how many such rows there are. */
export interface ExampleRow {
  table: DeliveryTable;
  cells: Readonly<Record<string, string | number>>;
  times?: number;
}

/** Made-up rows with the numbers that they give: shown in the app and run as a test. */
export interface DeliveredExample {
  text: Bilingual;
  /** definition set that it is counted by, where that matters */
  set?: string;
  /** units that ended, where the indicator counts them */
  care?: number;
  rows: readonly ExampleRow[];
  expected: readonly {
    strand: string;
    measure?: string;
    n: number;
    x?: number;
    value?: number;
    low?: number;
    high?: number;
  }[];
}

/** One indicator from deliveries: what is counted, how, and why. */
export interface DeliveredDefinition {
  id: string;
  /** raised whenever a figure changes by it */
  version: number;
  title: Bilingual;
  better: 'higher' | 'lower' | 'neither';
  method: Method;
  /** the strands in their order, one of no name where all is told together; others are a mistake */
  strands: readonly string[];
  measures: readonly ValueMeasure[];
  sources: DeliveredSources;
  /**
   * also counts care of the traffic, as this value of the strands of its law: units that ended, and in
   * the strands that are told by year only, arrangements of lasting support that ran in it
   */
  beside?: { value: string; yearStrands: readonly string[] };
  /** whether the distribution of the values is shown, in these bands where there are few */
  bands?: readonly (readonly [number, number])[];
  examples: readonly DeliveredExample[];
}

/** The text of a row in a column. */
export function textIn({ codes, dictionary }: TextColumn, row: number): string {
  return dictionary[codes[row] as number] ?? '';
}

/** The informants by their order on screen. */
export const INFORMANTS = ['jeugdige', 'ouder', 'cliënt'] as const;

/** The strand of an informant as it is kept. */
export function informantStrand(informant: string): string {
  return informant === 'client' ? 'cliënt' : informant;
}

/** Whether an informant is asked under a law (index into LAWS): the client in the Wmo, others in jeugd. */
export function isAsked(strand: string, law: number): boolean {
  return strand.endsWith('cliënt') === (LAWS[law] === 'wmo');
}
