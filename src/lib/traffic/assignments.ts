import { NO_DAY } from '#lib/domain/day.ts';
import { BOX } from './boxes.ts';
import type { Gathered } from './gather.ts';
import { groupRows, halves, indexRows, sortRange } from '#lib/domain/grouping.ts';
import { COUNTS, recordOrder, REJECTED, type MessageVerdicts } from './messages.ts';

/** RedenWijziging: the assignment was removed. */
const REMOVED = '13';
/** RedenWijziging of older releases: correction; with an end on its first day it removes as well. */
const OLD_CORRECTION = '01';

/** The assignment that holds for each (law, municipality, number). */
export interface AssignmentState {
  box: Uint8Array;
  /** row of the assignment that holds, or −1 where it counts as never sent or was never read */
  find: (law: number, municipality: number, number: number) => number;
  /** lowest Toewijzingsdatum of all rows under the key of an assignment row, or NO_DAY */
  firstAssignedOn: Int32Array;
}

/**
 * Decides which assignment row holds under each key (calculation rules, 1.1.3): the one that was
 * assigned last; removed ones count as never sent.
 */
export function settleAssignments(gathered: Gathered, verdicts: MessageVerdicts): AssignmentState {
  const { assignments, messages, texts } = gathered;
  const { length, message, number, decision, assignedOn, assignedTime } = assignments;
  const box = new Uint8Array(length);
  const apart = new Int32Array(length);
  const place = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const of = message[i] as number;
    const fate = verdicts.verdict[of];
    box[i] = fate === COUNTS ? BOX['in-effect'] : fate === REJECTED ? BOX.rejected : BOX.double;
    if (fate !== COUNTS) apart[i] = i + 1;
    place[i] = placeOf(messages.law[of] as number, messages.municipality[of] as number);
  }
  const groups = groupRows(length, [apart, place, ...halves(number), decision]);
  const byRecord = recordOrder(gathered, assignments);
  const byAssignment = (a: number, b: number) =>
    (assignedOn[a] as number) - (assignedOn[b] as number) ||
    (assignedTime[a] as number) - (assignedTime[b] as number) ||
    byRecord(a, b);
  const removedCode = texts.changeReason.find(REMOVED);
  const correctionCode = texts.changeReason.find(OLD_CORRECTION);
  const removes = (row: number) =>
    assignments.changeReason[row] === removedCode ||
    (assignments.changeReason[row] === correctionCode &&
      assignments.until[row] !== NO_DAY &&
      assignments.until[row] === assignments.from[row]);

  const firstAssignedOn = new Int32Array(length).fill(NO_DAY);
  const holding = new Int32Array(groups.count);
  let held = 0;
  for (let g = 0; g < groups.count; g++) {
    const from = groups.start[g] as number;
    const to = groups.start[g + 1] as number;
    if (apart[groups.rows[from] as number] !== 0) continue;
    sortRange(groups.rows, from, to, byAssignment);
    const winner = groups.rows[to - 1] as number;
    let first = NO_DAY;
    for (let at = from; at < to; at++) {
      const row = groups.rows[at] as number;
      const on = assignedOn[row] as number;
      if (on !== NO_DAY && (first === NO_DAY || on < first)) first = on;
      if (row !== winner) box[row] = BOX.double;
    }
    firstAssignedOn[winner] = first;
    if (removes(winner)) {
      box[winner] = BOX['never-sent'];
      continue;
    }
    if (number[winner] !== -1) holding[held++] = winner;
  }
  const find = indexRows(holding.subarray(0, held), place, number);
  return {
    box,
    firstAssignedOn,
    find: (law, municipality, numbered) =>
      numbered === -1 || held === 0 ? -1 : find(placeOf(law, municipality), numbered),
  };
}

function placeOf(law: number, municipality: number): number {
  return municipality * 2 + law;
}
