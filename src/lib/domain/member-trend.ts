import type { Figure } from './figure.ts';
import type { Period } from './period.ts';

/** The figures of one member of a group over time; every member has the same periods. */
export interface MemberTrend {
  key: string;
  name: string;
  points: {
    period: Period;
    figure: Figure;
    /** the period is not over, or stops are still coming in */
    provisional: boolean;
  }[];
}
