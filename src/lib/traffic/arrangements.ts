import { NO_DAY } from '#lib/domain/day.ts';
import { NO_REASON, reasonClassCode } from '#lib/domain/reasons.ts';
import type { AssignmentState } from './assignments.ts';
import { BOX } from './boxes.ts';
import type { Gathered } from './gather.ts';
import { groupRows, halves, sortRange } from './grouping.ts';
import { recordOrder } from './messages.ts';
import { UNDECIDED, type State } from './state.ts';

const PAUSE = reasonClassCode('pause');

/** Quality notes on the traffic: how often each was seen. */
export interface TrafficNotes {
  'stop-without-start': number;
  'start-without-stop-before': number;
  'assignment-ended-without-stop': number;
  'assignment-other-provider': number;
  'assignment-other-client': number;
  'assignment-unknown': number;
}

/** Arrangements by column (calculation rules, 1.2). Codes as in the gathered texts. */
export interface Arrangements {
  length: number;
  law: Uint8Array;
  municipality: Int32Array;
  provider: Int32Array;
  number: Float64Array;
  /** code into texts.client; 0 = nobody else's */
  client: Int32Array;
  category: Int32Array;
  product: Int32Array;
  begin: Int32Array;
  /** NO_DAY = open */
  end: Int32Array;
  /** row of the stop that ended it, or −1 */
  stop: Int32Array;
  /** code into texts.reason; 0 = open */
  reason: Int32Array;
  reasonClass: Uint8Array;
  /** row of the assignment that holds, or −1 */
  assignment: Int32Array;
  /** arrangement of each stop row that exists, or −1 */
  ofStop: Int32Array;
  notes: TrafficNotes;
}

interface Episodes {
  count: number;
  /** group of the start key */
  key: Int32Array;
  begin: Int32Array;
  /** row of the start that exists, or −1 */
  start: Int32Array;
  /** definitive stop, or −1 */
  stop: Int32Array;
}

/** Finds the episodes and gives every existing record its box. */
function findEpisodes(gathered: Gathered, state: State): Episodes {
  const { starts, stops, messages, texts } = gathered;
  const { keys, startBox, stopBox, stopClass } = state;
  const names = texts.identification.texts;
  const definitiveOrder = (a: number, b: number) => {
    const messageA = stops.message[a] as number;
    const messageB = stops.message[b] as number;
    const days = (messages.dated[messageA] as number) - (messages.dated[messageB] as number);
    if (days !== 0) return days;
    const ends = (stops.end[a] as number) - (stops.end[b] as number);
    if (ends !== 0) return ends;
    const nameA = messages.identification[messageA] as number;
    const nameB = messages.identification[messageB] as number;
    if (nameA !== nameB) return (names[nameA] as string) < (names[nameB] as string) ? -1 : 1;
    return (stops.row[a] as number) - (stops.row[b] as number);
  };
  const episodes: Episodes = {
    count: 0,
    key: new Int32Array(keys.count),
    begin: new Int32Array(keys.count),
    start: new Int32Array(keys.count),
    stop: new Int32Array(keys.count),
  };
  for (let g = 0; g < keys.count; g++) {
    let start = -1;
    let firstStop = -1;
    let definitive = -1;
    for (let at = keys.start[g] as number; at < (keys.start[g + 1] as number); at++) {
      const row = keys.rows[at] as number;
      if (row < starts.length) {
        if (startBox[row] === UNDECIDED) start = row;
        continue;
      }
      const stop = row - starts.length;
      if (stopBox[stop] !== UNDECIDED) continue;
      if (firstStop < 0) firstStop = stop;
      if (stopClass[stop] === PAUSE) {
        stopBox[stop] = BOX.pause;
      } else if (definitive < 0) {
        definitive = stop;
      } else {
        const later = definitiveOrder(stop, definitive) > 0;
        stopBox[later ? definitive : stop] = BOX.double;
        if (later) definitive = stop;
      }
    }
    if (start < 0 && firstStop < 0) continue;
    if (definitive >= 0) stopBox[definitive] = start < 0 ? BOX['without-start'] : BOX.ended;
    if (start >= 0) startBox[start] = definitive < 0 ? BOX.open : BOX.ended;
    const e = episodes.count++;
    episodes.key[e] = g;
    episodes.begin[e] = (start >= 0 ? starts.begin[start] : stops.begin[firstStop]) as number;
    episodes.start[e] = start;
    episodes.stop[e] = definitive;
  }
  return episodes;
}

/** Existing stops: those that ended, paused or were overtaken by a later stop of their episode. */
function existingStops(gathered: Gathered, state: State, stopBoxBefore: Uint8Array, group: number) {
  const { keys } = state;
  const offset = gathered.starts.length;
  const rows: number[] = [];
  for (let at = keys.start[group] as number; at < (keys.start[group + 1] as number); at++) {
    const row = (keys.rows[at] as number) - offset;
    if (row >= 0 && stopBoxBefore[row] === UNDECIDED) rows.push(row);
  }
  return rows;
}

/** Chains episodes into arrangements and joins the assignments. */
export function findArrangements(
  gathered: Gathered,
  state: State,
  assignments: AssignmentState,
): Arrangements {
  const { starts, stops, messages } = gathered;
  const existing = state.stopBox.slice();
  const episodes = findEpisodes(gathered, state);
  const stopOrder = recordOrder(gathered, stops);
  const { count } = episodes;

  // An episode's own row (its start, or its first stop in order) carries the words of its key.
  const stopsOf = (e: number) =>
    existingStops(gathered, state, existing, episodes.key[e] as number).sort(stopOrder);
  const placeKey = new Int32Array(count);
  const numberKey = new Float64Array(count);
  const alone = new Int32Array(count);
  const messageOf = new Int32Array(count);
  for (let e = 0; e < count; e++) {
    const start = episodes.start[e] as number;
    const row = start >= 0 ? start : (stopsOf(e)[0] as number);
    const rows = start >= 0 ? starts : stops;
    const message = rows.message[row] as number;
    messageOf[e] = message;
    placeKey[e] = state.place[message] as number;
    numberKey[e] = rows.number[row] as number;
    alone[e] = numberKey[e] === -1 ? e + 1 : 0;
  }
  const groups = groupRows(count, [placeKey, ...halves(numberKey), alone]);
  const byBegin = (a: number, b: number) =>
    (episodes.begin[a] as number) - (episodes.begin[b] as number);

  const int = () => new Int32Array(count);
  const result: Arrangements = {
    length: 0,
    law: new Uint8Array(count),
    municipality: int(),
    provider: int(),
    number: new Float64Array(count),
    client: int(),
    category: int(),
    product: int(),
    begin: int(),
    end: int(),
    stop: int(),
    reason: int(),
    reasonClass: new Uint8Array(count),
    assignment: int(),
    ofStop: new Int32Array(stops.length).fill(-1),
    notes: {
      'stop-without-start': 0,
      'start-without-stop-before': 0,
      'assignment-ended-without-stop': 0,
      'assignment-other-provider': 0,
      'assignment-other-client': 0,
      'assignment-unknown': 0,
    },
  };
  const { notes } = result;

  const close = (rows: Int32Array, from: number, to: number) => {
    const a = result.length++;
    const first = rows[from] as number;
    const last = rows[to - 1] as number;
    const message = messageOf[first] as number;
    const law = messages.law[message] as number;
    const municipality = messages.municipality[message] as number;
    const number = numberKey[first] as number;
    const assignment = assignments.find(law, municipality, number);
    let client = -1;
    let category = 0;
    let product = 0;
    const look = (columns: typeof starts | typeof gathered.assignments, row: number) => {
      if (category === 0) category = columns.category[row] as number;
      if (product === 0) product = columns.product[row] as number;
    };
    if (assignment >= 0) look(gathered.assignments, assignment);
    for (let at = from; at < to; at++) {
      const start = episodes.start[rows[at] as number] as number;
      if (start >= 0) look(starts, start);
      else notes['stop-without-start']++;
    }
    for (let at = from; at < to; at++) {
      const e = rows[at] as number;
      for (const stop of stopsOf(e)) {
        look(stops, stop);
        result.ofStop[stop] = a;
        if (client < 0 && episodes.start[first] === -1) client = stops.client[stop] as number;
      }
    }
    if (client < 0) client = starts.client[episodes.start[first] as number] as number;
    const stop = episodes.stop[last] as number;
    result.law[a] = law;
    result.municipality[a] = municipality;
    result.provider[a] = messages.provider[message] as number;
    result.number[a] = number;
    result.client[a] = client;
    result.category[a] = category;
    result.product[a] = product;
    result.begin[a] = episodes.begin[first] as number;
    result.stop[a] = stop;
    result.end[a] = stop < 0 ? NO_DAY : (stops.end[stop] as number);
    result.reason[a] = stop < 0 ? 0 : (stops.reason[stop] as number);
    result.reasonClass[a] = stop < 0 ? NO_REASON : (state.stopClass[stop] as number);
    result.assignment[a] = assignment;
    if (assignment < 0) {
      notes['assignment-unknown']++;
      return;
    }
    const of = gathered.assignments.message[assignment] as number;
    if (messages.provider[of] !== messages.provider[message]) notes['assignment-other-provider']++;
    if (gathered.assignments.client[assignment] !== client) notes['assignment-other-client']++;
  };

  for (let g = 0; g < groups.count; g++) {
    const from = groups.start[g] as number;
    const to = groups.start[g + 1] as number;
    sortRange(groups.rows, from, to, byBegin);
    let first = from;
    for (let at = from; at < to; at++) {
      const e = groups.rows[at] as number;
      const ended = (episodes.stop[e] as number) >= 0;
      if (!ended && at + 1 < to && !hasPause(e)) notes['start-without-stop-before']++;
      if (ended || at + 1 === to) {
        close(groups.rows, first, at + 1);
        first = at + 1;
      }
    }
  }
  return result;

  function hasPause(e: number): boolean {
    return stopsOf(e).length > 0;
  }
}

/** Counts the open arrangements whose assignment has ended by the horizon of their law. */
export function countOverdue(
  arrangements: Arrangements,
  { assignments }: Gathered,
  horizonByLaw: readonly ({ day: number } | undefined)[],
): number {
  let count = 0;
  for (let a = 0; a < arrangements.length; a++) {
    const assignment = arrangements.assignment[a] as number;
    if (assignment < 0 || arrangements.end[a] !== NO_DAY) continue;
    const until = assignments.until[assignment] as number;
    const horizon = horizonByLaw[arrangements.law[a] as number];
    if (until !== NO_DAY && horizon && until < horizon.day) count++;
  }
  return count;
}
