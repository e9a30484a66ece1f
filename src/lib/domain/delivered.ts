import type {
  ComparedGroup,
  GroupComparison,
  PeriodComparison,
  TrendComparison,
} from './comparison.ts';
import type { Figure } from './figure.ts';
import type { CatalogueColumn, GroupColumn, Narrowing } from './groups.ts';
import type { Law } from './law.ts';
import type { Bilingual, Method } from './method.ts';
import type { Period, PeriodKind } from './period.ts';

/** What a number about deliveries is: the mean of marks, or a share. */
export type MeasureKind = 'mean' | 'share';

/** A number that an indicator gives for each strand. */
export interface DeliveredMeasure {
  /** empty for the number that the indicator is about */
  id: string;
  kind: MeasureKind;
  /** of a mean: the ends of its scale */
  scale: readonly [number, number] | null;
}

/**
 * A number of one strand (an informant, a kind of evaluation): strands are told side by side and never
 * taken together. Of a mean `x` is null, and `value`, `low` and `high` are on its scale.
 */
export interface StrandFigure {
  strand: string;
  measure: string;
  figure: Figure;
}

/** How many gave each answer, in bands where there are few; null where even those are not shown. */
export interface Distribution {
  strand: string;
  n: number;
  bands: { from: number; until: number; count: number | null }[];
}

/** How many of those asked are behind a mean, and where it must lie whatever the others think. */
export interface ResponseBehind {
  strand: string;
  approached: number;
  /** marks given, of the approached: a fraction */
  share: number;
  low: number;
  high: number;
}

/** What is asked of an indicator from deliveries; null = all, or the page's own choice. */
export interface DeliveredQuestion extends Narrowing {
  indicator: string;
  law: Law | null;
  kind: PeriodKind;
  period: Period | null;
  /** the period to compare with; null: the one before */
  against?: Period | null;
}

/** The numbers of a period, strand by strand. */
export interface DeliveredPoint {
  period: Period;
  figures: StrandFigure[];
  /** the day until which it may be delivered is not over */
  provisional: boolean;
}

/** A member of a group with its numbers. */
export interface DeliveredRow {
  key: string;
  name: string;
  inRegion: boolean;
  figures: StrandFigure[];
}

/** What the number of a strand is compared with: its group, an earlier period, and all of them. */
export interface StrandComparison {
  strand: string;
  groups: Record<ComparedGroup, GroupComparison | null>;
  period: PeriodComparison | null;
  trend: TrendComparison | null;
}

/** Everything that the page of an indicator from deliveries shows. */
export interface DeliveredAnswer {
  question: DeliveredQuestion & { law: Law; period: Period };
  version: number;
  title: Bilingual;
  method: Method;
  examples: Bilingual[];
  laws: Law[];
  periods: Period[];
  measures: DeliveredMeasure[];
  /** in their fixed order, those that hold anything in a period that is told */
  strands: string[];
  figures: StrandFigure[];
  distributions: Distribution[];
  /** of a mean, where the response of the same choice is known */
  response: ResponseBehind[];
  trend: DeliveredPoint[];
  /** by group: all its members, narrowed by what else is asked for */
  groups: Record<GroupColumn, DeliveredRow[]>;
  /** the numbers of all members together, in the same way */
  wholes: Record<ComparedGroup, StrandFigure[]>;
  comparison: StrandComparison[];
  /** which way is meant to be good */
  better: 'higher' | 'lower' | 'neither';
  columns: CatalogueColumn[];
  /** rows of the period that do not count, by why */
  leftOut: { id: string; count: number }[];
  /** rows that were converted from another scale */
  converted: number;
  unprotected: boolean;
}

/** A tile on the start page. */
export interface DeliveredTile {
  indicator: string;
  title: Bilingual;
  period: Period;
  measure: DeliveredMeasure;
  strands: string[];
  figures: StrandFigure[];
  trend: DeliveredPoint[];
}
