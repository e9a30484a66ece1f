import type { ComparedGroup, Verdict } from './comparison.ts';
import type { Law } from './law.ts';
import type { Period } from './period.ts';

/** At most so many things are named. */
export const MOST_ATTENTION = 5;

/** A number beside another: x of n (of a mean, x is null), and the value that it is compared with. */
interface Beside {
  indicator: string;
  law: Law;
  period: Period;
  verdict: Verdict;
  x: number | null;
  n: number;
  /** a fraction, or a mark on its scale */
  value: number;
  /** what it is compared with */
  other: number;
}

/** Something that asks for a look, with all that its sentence and its link need. */
export type Attention =
  /** a member differs from the region by more than chance explains */
  | ({
      kind: 'stands-out';
      group: ComparedGroup;
      key: string;
      name: string;
      /** of deliveries: whose answers */
      strand: string | null;
    } & Beside)
  /** the region differs from the period before by more than chance explains */
  | ({ kind: 'changed'; before: Period } & Beside)
  /** deliveries whose day is past */
  | { kind: 'late'; period: Period; on: string; count: number }
  /** a municipality whose messages end long before those of the others; `others` more do so too */
  | { kind: 'behind'; municipality: string; last: string; others: number; of: number }
  /** few of those asked gave an answer */
  | { kind: 'low-response'; law: Law; period: Period; strand: string; x: number; n: number };
