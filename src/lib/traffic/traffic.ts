import { NO_DAY, type Day } from '#lib/domain/day.ts';
import type { TrafficLedger } from '#lib/domain/figure.ts';
import type { RowCounts } from '#lib/domain/import.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { countOverdue, findArrangements, type Arrangements } from './arrangements.ts';
import { settleAssignments, type AssignmentState } from './assignments.ts';
import { BOXES } from './boxes.ts';
import type { Gathered } from './gather.ts';
import { horizons, lastDated, lastExported, type LastDated, type LawHorizon } from './horizon.ts';
import { judgeMessages, type MessageVerdicts } from './messages.ts';
import { settle, type State } from './state.ts';

/** What the traffic depends on besides the records. */
export interface TrafficChoices {
  today: Day;
  /** horizon that the profile sets, per law */
  horizon: Partial<Record<Law, Day>>;
}

/** The message traffic made into one state. */
export interface Traffic {
  gathered: Gathered;
  verdicts: MessageVerdicts;
  last: LastDated;
  horizon: Record<Law, LawHorizon | undefined>;
  state: State;
  assignments: AssignmentState;
  arrangements: Arrangements;
  /** earliest begin of an arrangement, per law */
  dataFrom: Record<Law, Day | undefined>;
}

/** Makes one state out of all records (calculation rules, 1.1 and 1.2); their order has no meaning. */
export function buildTraffic(gathered: Gathered, choices: TrafficChoices): Traffic {
  const verdicts = judgeMessages(gathered);
  const last = lastDated(gathered, choices.today);
  const exported = lastExported(gathered, choices.today);
  const horizon = horizons(last, exported, choices.horizon, gathered.texts.party.texts);
  const state = settle(
    gathered,
    verdicts,
    LAWS.map((law) => horizon[law]),
  );
  const assignments = settleAssignments(gathered, verdicts);
  const arrangements = findArrangements(gathered, state, assignments);
  return {
    gathered,
    verdicts,
    last,
    horizon,
    state,
    assignments,
    arrangements,
    dataFrom: dataFrom(arrangements),
  };
}

function dataFrom(arrangements: Arrangements): Record<Law, Day | undefined> {
  const result: Record<Law, Day | undefined> = { jeugd: undefined, wmo: undefined };
  for (let a = 0; a < arrangements.length; a++) {
    const law = LAWS[arrangements.law[a] as number] as Law;
    const begin = arrangements.begin[a] as number;
    if (begin !== NO_DAY && (result[law] === undefined || begin < result[law])) result[law] = begin;
  }
  return result;
}

/** The ledger of the whole traffic: its boxes, with the rows refused on reading, add up to what was read. */
export function trafficLedger(traffic: Traffic, refused: RowCounts): TrafficLedger {
  const { gathered, state, assignments, arrangements, verdicts } = traffic;
  const tally = (boxes: Uint8Array) => {
    const counts = new Array<number>(BOXES.length).fill(0);
    for (const box of boxes) counts[box] = (counts[box] ?? 0) + 1;
    return counts;
  };
  const byAssignment = tally(assignments.box);
  const byStart = tally(state.startBox);
  const byStop = tally(state.stopBox);
  const boxes = BOXES.map((box, code) => ({
    box: box as string,
    assignments: byAssignment[code] ?? 0,
    starts: byStart[code] ?? 0,
    stops: byStop[code] ?? 0,
  }));
  boxes.splice(BOXES.indexOf('never-sent') + 1, 0, { box: 'refused', ...refused });
  const overdue = countOverdue(
    arrangements,
    gathered,
    LAWS.map((law) => traffic.horizon[law]),
  );
  const notes = {
    ...arrangements.notes,
    'assignment-ended-without-stop': overdue,
    'message-contents-differ': verdicts.contentsDiffer,
  };
  return {
    read: {
      assignments: gathered.assignments.length + refused.assignments,
      starts: gathered.starts.length + refused.starts,
      stops: gathered.stops.length + refused.stops,
    },
    boxes,
    notes: Object.entries(notes).map(([id, count]) => ({ id, count })),
    arrangements: arrangements.length,
    messages: gathered.messages.length,
    duplicates: verdicts.duplicates,
    rejected: verdicts.rejected,
  };
}
