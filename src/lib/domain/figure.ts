import type { Comparison, ComparedGroup, PeriodComparison } from './comparison.ts';
import type { UnitKind } from './definition-set.ts';
import type { CatalogueColumn, GroupColumn, Narrowing } from './groups.ts';
import type { Law } from './law.ts';
import type { Bilingual, Method } from './method.ts';
import type { Period, PeriodKind } from './period.ts';

/**
 * A share with its interval. Where `suppressed`, everything but `n` is null. `x` of `n`, `value` =
 * x / n, `low` and `high` its 95 % interval (fractions). `undetermined`: units left out because
 * their window is not over yet. `n` is null for counts that stand outside a population.
 */
export interface Figure {
  n: number | null;
  x: number | null;
  value: number | null;
  low: number | null;
  high: number | null;
  undetermined: number | null;
  suppressed: boolean;
}

/** A figure with its address: null stands for "all". */
export interface Cell extends Figure {
  indicator: string;
  law: Law;
  period: Period;
  municipality: string | null;
  provider: string | null;
  product: string | null;
  part: string | null;
}

/**
 * A figure of one value of a column of the product catalogue, over all products that have it: of
 * everyone, or crossed with one municipality or provider.
 */
export interface ColumnCell extends Figure {
  indicator: string;
  law: Law;
  period: Period;
  /**
   * `name` is the key of the column in the region profile. `value` is null where the row leaves it
   * empty, and where there is no row (`listed` false).
   */
  column: { name: string; value: string | null; listed: boolean };
  municipality: string | null;
  provider: string | null;
  part: string | null;
}

/** What is asked of an indicator; null = all, or for `period` and `set` the page's own choice. */
export interface Question extends Narrowing {
  indicator: string;
  law: Law | null;
  kind: PeriodKind;
  period: Period | null;
  /** the period to compare with; null: the one before */
  against?: Period | null;
  set: string | null;
}

/** What the figure of an indicator is: a share of n, parts of n alone, a number of days, or in and out. */
export type FigureShape = 'share' | 'parts' | 'days' | 'flow';

/** A figure in a row of figures: by period, or by member of a group. */
export interface TrendPoint {
  period: Period;
  figure: Figure;
  parts: PartRow[];
  /** the period reaches past the horizon and is counted up to it */
  cut: boolean;
  /** the period ended less than 92 days before the horizon */
  provisional: boolean;
}

export interface GroupRow {
  /** code of the municipality, provider or product, or a value of a catalogue column */
  key: string;
  /** its name, or the key where no name is known */
  name: string;
  figure: Figure;
  parts: PartRow[];
  /** false for a municipality that is not in the profile */
  inRegion: boolean;
}

/**
 * One part of a figure: a reason code, a class of days, a step on the ladder; `p50` and `p90` have
 * days as their `value`; `begin`, `in`, `uit` and `eind` are counts with `n` null.
 */
export interface PartRow {
  part: string;
  figure: Figure;
}

/** Where rows leave on the way from what was read to the figure. Ids have words in `ui/words`. */
export interface LedgerOut {
  id: string;
  count: number;
}

/** A step of "waarom dit getal": how many are left, and what left on the way to the next step. */
export interface LedgerStep {
  id: string;
  count: number;
  out: LedgerOut[];
}

/** A figure that was published elsewhere, of the same indicator and law. */
export interface ReferenceRow {
  area: string;
  period: Period;
  /** a fraction, or a median in days */
  value: number;
  denominator: number | null;
  source: string;
  /** name of the definition set it was counted by, or null where that is not known */
  definition: string | null;
  /** whether that is the set on screen: only then may the two be compared */
  comparable: boolean;
}

/** Up to which day the traffic of a law is complete, and why. */
export interface Horizon {
  /** as 2024-12-31 */
  day: string;
  /** the municipality whose messages end first, `export` for the last day in exports, null for the profile */
  decidedBy: string | null;
}

/** The estimated share without a new start after some days (Kaplan–Meier), with its interval. */
export interface SurvivalPoint {
  day: number;
  survival: number;
  low: number;
  high: number;
}

/**
 * Everything that the page of one indicator shows. Figures went through the primary rules. Of shape
 * `days` the figure's `value` is the median in days; `parts` and `flow` have no figure of their own.
 */
export interface IndicatorAnswer {
  question: Question & { law: Law; set: string; period: Period };
  /** version of the definition that counted */
  version: number;
  title: Bilingual;
  shape: FigureShape;
  /** whether ends or begins put units in a period */
  by: 'end' | 'begin';
  /** what is counted here: some indicators count arrangements whatever the set */
  unit: UnitKind;
  method: Method;
  /** worked examples of the definition, as they are tested */
  examples: Bilingual[];
  laws: Law[];
  /** periods of the asked kind that have cells, oldest first */
  periods: Period[];
  figure: Figure;
  parts: PartRow[];
  /**
   * The parts by the rung of the product: cells in the order of `parts`, null where not shown. `kind`
   * says what a row is where it has no rung.
   */
  matrix: {
    parts: string[];
    rows: {
      kind: 'rung' | 'not-listed' | 'no-product';
      ladder: string | null;
      rung: number | null;
      n: number;
      cells: (number | null)[];
    }[];
  } | null;
  trend: TrendPoint[];
  /** reference figures of the region profile, for an answer about a whole area */
  references: ReferenceRow[];
  /** by group: all its members, narrowed by what else is asked for */
  groups: Record<GroupColumn, GroupRow[]>;
  /** the figures of all members together, in the same way */
  wholes: Record<ComparedGroup, Figure>;
  comparison: Comparison;
  /** columns that the product catalogue fills for this law */
  columns: CatalogueColumn[];
  /** the same figure under every definition set */
  sets: { id: string; name: string; unit: UnitKind; figure: Figure; parts: PartRow[] }[];
  /** time to a new start, for the whole region where enough is known; else null */
  survival: { n: number; points: SurvivalPoint[] } | null;
  ledger: LedgerStep[];
  horizon: Horizon;
  /** first begin that was read: look-back figures see no further (2021-01-31) */
  dataFrom: string;
  /** days that the figure looks back for something earlier; 0: none */
  lookBackDays: number;
  /** which way is meant to be good */
  better: 'higher' | 'lower' | 'neither';
  /** true when the region profile has turned the protection off */
  unprotected: boolean;
}

/** A tile on the start page: the latest full period of the chosen set. */
export interface Tile {
  indicator: string;
  title: Bilingual;
  shape: FigureShape;
  unit: UnitKind;
  period: Period;
  figure: Figure;
  parts: PartRow[];
  trend: TrendPoint[];
  /** beside the period just before; null where that is no share or not shown */
  earlier: PeriodComparison | null;
  /** how many periods come after it of which nothing can be told yet */
  open: number;
}

/** Where every record that was read ended: box → how many, by kind of record. */
export interface TrafficLedger {
  read: Record<'assignments' | 'starts' | 'stops', number>;
  boxes: { box: string; assignments: number; starts: number; stops: number }[];
  /** notes on the quality of the traffic: id → how many */
  notes: { id: string; count: number }[];
  arrangements: number;
  messages: number;
  duplicates: number;
  rejected: number;
}
