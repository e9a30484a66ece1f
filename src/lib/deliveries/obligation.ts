import { formatDay } from '#lib/domain/day.ts';
import type {
  Obligation,
  ObligationAction,
  ObligationState,
  ReceivedDelivery,
} from '#lib/domain/obligation.ts';
import { obligationKey } from '#lib/domain/obligation.ts';
import {
  careDue,
  deadlineOf,
  fosterDue,
  type DueFor,
  type DueMoment,
  type DueRules,
  type ProviderCare,
} from './due.ts';

/** Tables of which one makes a delivery complete: what clients said. */
const TELLING = new Set(['lists', 'outcomes']);

/** All that is known of one provider. */
export interface ProviderKnown {
  provider: string;
  exempt: boolean;
  /** null where it is in no message */
  care: ProviderCare | null;
  /** by obligationKey */
  received: ReadonlyMap<string, ReceivedDelivery>;
  /** the number that a notice tells, by obligationKey */
  notices: ReadonlyMap<string, number>;
  /** the imports that were approved, by obligationKey */
  approved: ReadonlyMap<string, readonly string[]>;
}

/** What a provider owes for a year, what came of it, and what to do next. */
export function obligationsOf(
  known: ProviderKnown,
  year: string,
  rules: DueRules,
  moment: DueMoment,
): Obligation[] {
  const due = careDue(year, known.care, rules, moment);
  const foster = fosterDue(year, known.care, rules, moment) ?? sentAnyway(known, year, rules);
  const own = foster ? [...due, foster] : due;
  return own.map((one) => obligationOf(known, one, moment));
}

/** Foster care that was delivered although no message tells of it. */
function sentAnyway(known: ProviderKnown, year: string, rules: DueRules): DueFor | undefined {
  if (!known.received.has(obligationKey(known.provider, 'foster', year))) return undefined;
  const dueOn = deadlineOf(year, 'foster', rules);
  const reason = { code: 'not-in-messages' } as const;
  return { period: year, track: 'foster', due: 'unknown', dueOn, reason };
}

function obligationOf(known: ProviderKnown, asked: DueFor, { today }: DueMoment): Obligation {
  const key = obligationKey(known.provider, asked.track, asked.period);
  const isExempt = known.exempt && asked.reason.code !== 'no-care';
  const { due, reason } = isExempt
    ? { due: 'nothing' as const, reason: { code: 'exempt' as const } }
    : asked;
  const received = known.received.get(key) ?? null;
  const noticed = known.notices.get(key) ?? null;
  const approved = known.approved.get(key);
  const isLate = today > asked.dueOn;
  const changed = approved !== undefined && !sameIds(approved, received?.ids ?? []);
  const state = ((): ObligationState => {
    if (received && isDelivered(received, due)) {
      if (approved && !changed) return 'approved';
      return changed || received.doubtful > 0 ? 'to-check' : 'received';
    }
    if (isExempt) return 'exempt';
    if (due === 'deliver') return isLate ? 'late' : 'expected';
    if (noticed !== null) return 'few-noticed';
    if (due === 'notice') return isLate ? 'few-missing' : 'expected';
    return reason.code === 'no-care' || reason.code === 'not-in-messages' ? 'none' : 'open';
  })();
  return {
    period: asked.period,
    track: asked.track,
    state,
    due,
    dueOn: formatDay(asked.dueOn),
    reason,
    received,
    noticed,
    changed: changed && received !== null,
    action: ACTIONS[state],
  };
}

const ACTIONS: Readonly<Record<ObligationState, ObligationAction>> = {
  open: 'none',
  none: 'none',
  expected: 'wait',
  received: 'approve',
  'to-check': 'check',
  approved: 'none',
  'few-noticed': 'none',
  'few-missing': 'remind',
  late: 'remind',
  exempt: 'none',
};

/** What is due has come only with what clients said; where nothing is due, anything that came counts. */
function isDelivered({ tables }: ReceivedDelivery, due: DueFor['due']): boolean {
  return due !== 'deliver' || tables.some((table) => TELLING.has(table));
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}
