import { NO_DAY } from '#lib/domain/day.ts';
import { NO_REASON, reasonClassCode } from '#lib/domain/reasons.ts';
import type { AssignmentState } from './assignments.ts';
import { BOX } from './boxes.ts';
import type { Gathered } from './gather.ts';
import { groupRows, halves, sortRange } from '#lib/domain/grouping.ts';
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
  /** 1 for the first under its (law, municipality, provider, number) */
  isFirst: Uint8Array;
  /** arrangement of each stop row that exists, or −1 */
  ofStop: Int32Array;
  /** arrangement of each start row that exists, or −1 */
  ofStart: Int32Array;
  /** 1 for each start row that came while the one before it, under its number, had no stop at all */
  afterOpen: Uint8Array;
  notes: TrafficNotes;
}

interface Episodes {
  count: number;
  begin: Int32Array;
  /** row of the start that exists, or −1 */
  start: Int32Array;
  /** definitive stop, or −1 */
  stop: Int32Array;
  /** first existing stop in record order, or −1 */
  firstStop: Int32Array;
  /** its existing stops are `rows[firstAt]` up to `rows[stopsEnd]` */
  firstAt: Int32Array;
  stopsEnd: Int32Array;
  rows: Int32Array;
}

/** Finds the episodes and gives every existing record its box. */
function findEpisodes(gathered: Gathered, state: State): Episodes {
  const { starts, stops, messages } = gathered;
  const { keys, startBox, stopBox, stopClass } = state;
  const definitiveOrder = (a: number, b: number) => {
    const messageA = stops.message[a] as number;
    const messageB = stops.message[b] as number;
    const days = (messages.dated[messageA] as number) - (messages.dated[messageB] as number);
    if (days !== 0) return days;
    const ends = (stops.end[a] as number) - (stops.end[b] as number);
    if (ends !== 0) return ends;
    const nameA = messages.identification.textOf(messageA);
    const nameB = messages.identification.textOf(messageB);
    if (nameA !== nameB) return nameA < nameB ? -1 : 1;
    return (stops.row[a] as number) - (stops.row[b] as number);
  };
  const column = () => new Int32Array(keys.count);
  const episodes: Episodes = {
    count: 0,
    begin: column(),
    start: column(),
    stop: column(),
    firstStop: column(),
    firstAt: column(),
    stopsEnd: column(),
    rows: keys.rows,
  };
  for (let k = 0; k < keys.count; k++) {
    let start = -1;
    for (let at = keys.start[k] as number; at < (keys.middle[k] as number); at++) {
      if (startBox[keys.rows[at] as number] === UNDECIDED) start = keys.rows[at] as number;
    }
    let definitive = -1;
    // Existing stops change places to the front of their stretch, still in record order.
    const from = keys.middle[k] as number;
    let kept = from;
    for (let at = from; at < (keys.start[k + 1] as number); at++) {
      const stop = keys.rows[at] as number;
      if (stopBox[stop] !== UNDECIDED) continue;
      keys.rows[at] = keys.rows[kept] as number;
      keys.rows[kept++] = stop;
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
    if (start < 0 && kept === from) continue;
    if (definitive >= 0) stopBox[definitive] = start < 0 ? BOX['without-start'] : BOX.ended;
    if (start >= 0) startBox[start] = definitive < 0 ? BOX.open : BOX.ended;
    const e = episodes.count++;
    const firstStop = kept > from ? (keys.rows[from] as number) : -1;
    episodes.begin[e] = (start >= 0 ? starts.begin[start] : stops.begin[firstStop]) as number;
    episodes.start[e] = start;
    episodes.stop[e] = definitive;
    episodes.firstStop[e] = firstStop;
    episodes.firstAt[e] = from;
    episodes.stopsEnd[e] = kept;
  }
  return episodes;
}

/** Chains episodes into arrangements and joins the assignments. */
export function findArrangements(
  gathered: Gathered,
  state: State,
  assignments: AssignmentState,
): Arrangements {
  const { starts, stops, messages } = gathered;
  const episodes = findEpisodes(gathered, state);
  const { count } = episodes;
  const placeKey = new Int32Array(count);
  const numberKey = new Float64Array(count);
  const alone = new Int32Array(count);
  const messageOf = new Int32Array(count);
  for (let e = 0; e < count; e++) {
    const start = episodes.start[e] as number;
    // An episode's own row (its start, or its first stop) carries the words of its key.
    const row = (start >= 0 ? start : episodes.firstStop[e]) as number;
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
    isFirst: new Uint8Array(count),
    ofStop: new Int32Array(stops.length).fill(-1),
    ofStart: new Int32Array(starts.length).fill(-1),
    afterOpen: new Uint8Array(starts.length),
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

  const close = (rows: Int32Array, from: number, to: number, isFirst: boolean) => {
    const a = result.length++;
    const first = rows[from] as number;
    const last = rows[to - 1] as number;
    const message = messageOf[first] as number;
    const law = messages.law[message] as number;
    const municipality = messages.municipality[message] as number;
    const number = numberKey[first] as number;
    const assignment = assignments.find(law, municipality, number);
    let category = 0;
    let product = 0;
    const look = (columns: typeof starts | typeof gathered.assignments, row: number) => {
      if (category === 0) category = columns.category[row] as number;
      if (product === 0) product = columns.product[row] as number;
    };
    if (assignment >= 0) look(gathered.assignments, assignment);
    for (let at = from; at < to; at++) {
      const start = episodes.start[rows[at] as number] as number;
      if (start >= 0) {
        look(starts, start);
        result.ofStart[start] = a;
      } else notes['stop-without-start']++;
    }
    for (let at = from; at < to; at++) {
      const e = rows[at] as number;
      for (let s = episodes.firstAt[e] as number; s < (episodes.stopsEnd[e] as number); s++) {
        const stop = episodes.rows[s] as number;
        look(stops, stop);
        result.ofStop[stop] = a;
      }
    }
    const firstStart = episodes.start[first] as number;
    const client = (
      firstStart >= 0
        ? starts.client[firstStart]
        : stops.client[episodes.firstStop[first] as number]
    ) as number;
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
    result.isFirst[a] = isFirst ? 1 : 0;
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
      if (!ended && at + 1 < to && (episodes.firstStop[e] as number) < 0) {
        notes['start-without-stop-before']++;
        const next = episodes.start[groups.rows[at + 1] as number] as number;
        if (next >= 0) result.afterOpen[next] = 1;
      }
      if (ended || at + 1 === to) {
        close(groups.rows, first, at + 1, first === from);
        first = at + 1;
      }
    }
  }
  return result;
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
