import { parseDay } from '#lib/domain/day.ts';
import type {
  Deadline,
  Obligation,
  Obligations,
  ProviderObligations,
} from '#lib/domain/obligation.ts';
import type { MailItem } from '../words/nl/due-mail.ts';
import type { Words } from '../words/nl.ts';

/** What a provider owes for one year; a row of the table. */
export interface DueRow {
  provider: ProviderObligations;
  own: Obligation[];
}

/** The rows of a year, in their order. */
export function rowsOf({ providers }: Obligations, year: string): DueRow[] {
  return providers.flatMap((provider) => {
    const found = provider.years.find((one) => one.year === year);
    return found ? [{ provider, own: found.own }] : [];
  });
}

/** The id of the button that opens the row of a provider. */
export function openerId(provider: string): string {
  return `due-${provider}`;
}

/** The word of a state, which says as well whether it is a notice that is waited for. */
export function stateWord({ due }: Words, { state, due: owed, reason }: Obligation): string {
  if (state === 'expected' && owed === 'notice') return due.noticeExpected;
  if (state === 'open' && reason.code !== 'running' && reason.code !== 'foster') return due.unknown;
  return due.states[state];
}

/** The ended trajectories of a period, where they are counted. */
export function countOf({ reason, period }: Obligation): number | null {
  if ('count' in reason) return reason.count;
  if ('first' in reason) return period.endsWith('H1') ? reason.first : reason.second;
  return null;
}

/** Why something is due, in words. */
export function reasonText({ due }: Words, one: Obligation, threshold: number): string {
  const { reason, period, dueOn } = one;
  const { reasons } = due;
  switch (reason.code) {
    case 'enough':
      return reasons.enough(reason.count, period, dueOn);
    case 'few':
      return reasons.few(reason.count, period, threshold, dueOn);
    case 'few-carried': {
      const few = reasons.few(reason.count, period, threshold, dueOn);
      return reason.count === 0 ? few : `${few} ${reasons.carried(reason.count)}`;
    }
    case 'sum-enough':
      return reasons.sumEnough(reason.first, reason.second, dueOn);
    case 'sum-few':
      return reasons.sumFew(reason.first, reason.second, threshold, dueOn);
    case 'few-after-enough': {
      const few = reasons.few(reason.second, period, threshold, dueOn);
      return `${few} ${reasons.notCarried(`${Number(period.slice(0, 4)) + 1}`)}`;
    }
    case 'running':
      return `${reasons.running(period, reason.until)} ${reasons.soFar(reason.count, reason.carried)}`;
    case 'beyond-horizon':
      return `${reasons.beyond(reason.horizon)} ${reasons.soFar(reason.count, reason.carried)}`;
    case 'foster':
      return reasons.foster(dueOn);
    default:
      return reasons[reason.code];
  }
}

/** What came, and what is the matter with it, in sentences. */
export function receivedTexts({ due }: Words, one: Obligation): string[] {
  const { received, noticed, state } = one;
  const isWaiting = state === 'expected' || state === 'late';
  const texts: (string | false)[] = [
    received !== null && due.got(received.rows, received.tables),
    received !== null && isWaiting && due.notEnoughYet,
    received !== null && (one.due === 'notice' || one.due === 'nothing') && due.notNeeded,
    received !== null && received.doubtful > 0 && `${due.doubtful(received.doubtful)}.`,
    one.changed && due.changed,
    noticed !== null && due.noticed(noticed),
    noticed !== null && isWaiting && one.due === 'deliver' && due.noticedAnyway,
  ];
  return texts.filter((text) => text !== false);
}

/** The name of a period: its half-year, or foster care. */
export function periodName({ due }: Words, { track, period }: Obligation | Deadline): string {
  return track === 'foster' ? due.foster : due.half(period);
}

/** Days since a deadline went by. */
export function daysOver({ dueOn }: Obligation, today: string): number {
  return parseDay(today) - parseDay(dueOn);
}

const COMPLETE = new Set(['received', 'to-check', 'approved', 'few-noticed']);
const LATE = new Set(['late', 'few-missing']);
const WAITING = new Set(['received', 'to-check']);

/** How many deliveries wait for the region itself. */
export function waitingIn(rows: readonly DueRow[]): number {
  return rows.flatMap(({ own }) => own).filter(({ state }) => WAITING.has(state)).length;
}

/** How complete the latest period of a year is, as a sentence that is true when read alone. */
export function dueSentence(
  { due }: Words,
  rows: readonly DueRow[],
  answer: Obligations,
  year: string,
) {
  const all = rows.flatMap(({ own }) => own).filter(({ track }) => track === 'care');
  const asked = all.filter((one) => one.due === 'deliver' || one.due === 'notice');
  const period = asked
    .map((one) => one.period)
    .sort()
    .at(-1);
  if (period === undefined) {
    const sent = rows.filter(({ own }) => own.some(({ received }) => received)).length;
    return answer.horizon === null || answer.kind === 'quarter' || sent > 0
      ? due.receivedFrom(sent, year)
      : due.nothingDue(year);
  }
  const own = asked.filter((one) => one.period === period);
  const count = (states: ReadonlySet<string>) =>
    own.filter(({ state }) => states.has(state)).length;
  const late = count(LATE);
  const complete = due.complete(count(COMPLETE), own.length, period);
  return late === 0 ? complete : `${complete} ${due.late(late)}`;
}

/** The next deadline with what it is for, or null. */
export function nextDeadline({ due }: Words, { deadlines }: Obligations) {
  const on = deadlines[0]?.on;
  if (on === undefined) return null;
  const what = deadlines.filter((one) => one.on === on).map((one) => deadlineName(due, one));
  return { on, what };
}

/** What a deadline is for: the first half of 2024, or foster care 2024. */
export function deadlineName(due: Words['due'], { track, period }: Deadline): string {
  return track === 'foster' ? due.deadlineOfFoster(period) : due.deadlineOf(period);
}

/** Whether a provider can be reminded of a period. */
export function canRemind({ state }: Obligation): boolean {
  return state === 'expected' || LATE.has(state);
}

/** What a provider is reminded of. */
export function mailItems(own: readonly Obligation[]): MailItem[] {
  return own.filter(canRemind).map((one) => ({
    period: one.period,
    isFoster: one.track === 'foster',
    isNotice: one.due === 'notice',
    by: one.dueOn,
    isLate: LATE.has(one.state),
  }));
}
