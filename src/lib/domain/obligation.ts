import type { DeliveryTable } from './delivery-records.ts';
import type { Period, PeriodKind } from './period.ts';

/** What is delivered apart: care by half-year, and foster care by year. */
export type Track = 'care' | 'foster';

/** How far a provider is with a period. */
export type ObligationState =
  /** the period runs, or the messages do not reach its end: nothing can be said yet */
  | 'open'
  /** no care in the period */
  | 'none'
  | 'expected'
  | 'received'
  | 'to-check'
  | 'approved'
  /** too few, and the notice of it came */
  | 'few-noticed'
  /** too few, and the notice of it did not come in time */
  | 'few-missing'
  | 'late'
  | 'exempt';

/** What has to come: a delivery, a notice of too few, nothing, or that cannot be said yet. */
export type Due = 'deliver' | 'notice' | 'nothing' | 'unknown';

/** Why something is due, with the counts of ended trajectories that decide it. */
export type DueReason =
  | { code: 'enough'; count: number }
  | { code: 'few'; count: number }
  /** too few in the first half: the count goes along to the second */
  | { code: 'few-carried'; count: number }
  | { code: 'sum-enough' | 'sum-few'; first: number; second: number }
  /** too few in the second half after enough in the first: nothing goes along */
  | { code: 'few-after-enough'; first: number; second: number }
  | { code: 'running'; count: number; carried: number; until: string }
  | { code: 'beyond-horizon'; count: number; carried: number; horizon: string }
  | { code: 'no-care' | 'exempt' | 'foster' | 'not-in-messages' | 'no-messages' | 'quarters' };

/** What is to be done next about a period. */
export type ObligationAction = 'check' | 'approve' | 'remind' | 'wait' | 'none';

/** What came of a provider for a period. */
export interface ReceivedDelivery {
  /** the imports that it stands in, in order */
  ids: string[];
  files: string[];
  tables: DeliveryTable[];
  rows: number;
  /** doubtful rows in those files */
  doubtful: number;
}

/** One provider and period: what is due, what came, and what to do. */
export interface Obligation {
  period: Period;
  track: Track;
  state: ObligationState;
  due: Due;
  /** the day by which it is due, as 2024-07-31 */
  dueOn: string;
  reason: DueReason;
  received: ReceivedDelivery | null;
  /** the number that a notice of too few tells, where one came */
  noticed: number | null;
  /** true where it was approved and something else counts since */
  changed: boolean;
  action: ObligationAction;
}

/** A provider with what it owes in each year. */
export interface ProviderObligations {
  provider: string;
  name: string;
  inMessages: boolean;
  years: { year: string; own: Obligation[] }[];
}

/** A day by which deliveries have to be in. */
export interface Deadline {
  period: Period;
  track: Track;
  on: string;
}

/** Everything that the page of deliveries shows. */
export interface Obligations {
  /** oldest first */
  years: string[];
  /** the year of the latest half-year of which all is known */
  year: string;
  kind: PeriodKind;
  threshold: number;
  /** null where there are no messages that tell who has to deliver */
  horizon: string | null;
  providers: ProviderObligations[];
  /** those to come, earliest first */
  deadlines: Deadline[];
}

/** What tells one period of a provider from another. */
export function obligationKey(provider: string, track: Track, period: Period): string {
  return `${provider} ${track} ${period}`;
}

const URGENCY: readonly ObligationAction[] = ['check', 'remind', 'approve', 'wait'];

/** The obligation that asks for something first, or none. */
export function nextOf(own: readonly Obligation[]): Obligation | undefined {
  const asking = own.filter(({ action }) => action !== 'none');
  return asking.sort((a, b) => URGENCY.indexOf(a.action) - URGENCY.indexOf(b.action))[0];
}
