import { LAWS } from '#lib/domain/law.ts';
import { NO_REASON, reasonClassCode, reasonClassOf, RELEASES } from '#lib/domain/reasons.ts';
import { BOX } from './boxes.ts';
import type { Gathered, StartColumns, StopColumns } from './gather.ts';
import { groupRows, halves, sortRange, type Grouping } from '#lib/domain/grouping.ts';
import type { LawHorizon } from './horizon.ts';
import { COUNTS, recordOrder, REJECTED, type MessageVerdicts } from './messages.ts';

/** Days after the horizon beyond which a begin is taken for a mistake. */
const TOO_LATE_DAYS = 365;

/** The one state that the start and stop messages leave behind. */
export interface State {
  /** (law, municipality, provider) of each message, numbered */
  place: Int32Array;
  /** start keys: the starts of key k are `rows[start[k]]` up to `rows[middle[k]]`, its stops the rest, each in record order */
  keys: StartKeys;
  /** box of each start and stop; UNDECIDED while the record exists and has no box yet */
  startBox: Uint8Array;
  stopBox: Uint8Array;
  /** class of each stop's reason in its own law and release, or NO_REASON */
  stopClass: Uint8Array;
}

/** Rows of starts and stops by start key; a row counts within its own table. */
export interface StartKeys {
  count: number;
  start: Int32Array;
  middle: Int32Array;
  rows: Int32Array;
}

/** Box of a record that exists; episodes give it its own. */
export const UNDECIDED = 255;
/** Numbers the (law, municipality, provider) of messages. */
function places({ messages }: Gathered): Int32Array {
  return groupRows(messages.length, [messages.law, messages.municipality, messages.provider]).group;
}

function boxesFromMessages(rows: StartColumns, { verdict }: MessageVerdicts): Uint8Array {
  const box = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const fate = verdict[rows.message[i] as number];
    box[i] = fate === COUNTS ? UNDECIDED : fate === REJECTED ? BOX.rejected : BOX.double;
  }
  return box;
}

/**
 * Groups starts and stops by start key (calculation rules, 1.1.2). Rows of messages that do not
 * count are in groups of their own.
 */
function groupByStartKey(
  gathered: Gathered,
  place: Int32Array,
  startBox: Uint8Array,
  stopBox: Uint8Array,
): Grouping {
  const { starts, stops } = gathered;
  const length = starts.length + stops.length;
  const number = new Float64Array(length);
  number.set(starts.number);
  number.set(stops.number, starts.length);
  const keys = Array.from({ length: 5 }, () => new Int32Array(length));
  const [placeKey, begin, client, category, product] = keys as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const fill = (rows: StartColumns, box: Uint8Array, offset: number) => {
    for (let i = 0; i < rows.length; i++) {
      const at = offset + i;
      if (box[i] !== UNDECIDED) {
        placeKey[at] = -1 - at;
        continue;
      }
      placeKey[at] = place[rows.message[i] as number] as number;
      begin[at] = rows.begin[i] as number;
      if (rows.number[i] === -1) {
        // Nobody's client is no one else's either: such a row meets no other.
        client[at] = rows.client[i] === 0 ? -1 - at : (rows.client[i] as number);
        category[at] = rows.category[i] as number;
        product[at] = rows.product[i] as number;
      }
    }
  };
  fill(starts, startBox, 0);
  fill(stops, stopBox, starts.length);
  return groupRows(length, [...halves(number), ...keys]);
}

/** Marks the rows of one start key that do not exist; the last record decides. */
function settleStarts(
  rows: Int32Array,
  from: number,
  to: number,
  status: Uint8Array,
  box: Uint8Array,
): void {
  const last = rows[to - 1] as number;
  const exists = status[last] !== 3;
  for (let at = from; at < to; at++) {
    const row = rows[at] as number;
    if (status[row] === 3) box[row] = BOX.deleted;
    else if (row !== last) box[row] = exists ? BOX.double : BOX.deleted;
  }
}

/**
 * Plays the stops of one start key in order. A deletion takes the stop of its own key, or, where
 * that key was never added before, every existing stop with that end.
 */
function settleStops(
  rows: Int32Array,
  from: number,
  to: number,
  { status, end, reason }: StopColumns,
  box: Uint8Array,
): void {
  if (to - from === 1) {
    const row = rows[from] as number;
    if (status[row] === 3) box[row] = BOX.deleted;
    return;
  }
  // By end, then by reason: the row that was added last, whether it still exists or not.
  const byEnd = new Map<number, Map<number, number>>();
  for (let at = from; at < to; at++) {
    const row = rows[at] as number;
    let byReason = byEnd.get(end[row] as number);
    if (!byReason) byEnd.set(end[row] as number, (byReason = new Map<number, number>()));
    const added = byReason.get(reason[row] as number);
    if (status[row] !== 3) {
      if (added !== undefined) box[added] = BOX.double;
      byReason.set(reason[row] as number, row);
      continue;
    }
    box[row] = BOX.deleted;
    if (added !== undefined) box[added] = BOX.deleted;
    else for (const other of byReason.values()) box[other] = BOX.deleted;
  }
}

/** Sets apart what exists but cannot be right (calculation rules, 1.1.5). */
function setApart(
  gathered: Gathered,
  horizonByLaw: readonly (LawHorizon | undefined)[],
  startBox: Uint8Array,
  stopBox: Uint8Array,
  stopClass: Uint8Array,
): void {
  const { messages, starts, stops } = gathered;
  const tooLate = (rows: StartColumns, i: number) => {
    const horizon = horizonByLaw[messages.law[rows.message[i] as number] as number];
    return horizon !== undefined && (rows.begin[i] as number) > horizon.day + TOO_LATE_DAYS;
  };
  for (let i = 0; i < starts.length; i++) {
    if (startBox[i] === UNDECIDED && tooLate(starts, i)) startBox[i] = BOX['set-apart-too-late'];
  }
  for (let i = 0; i < stops.length; i++) {
    if (stopBox[i] !== UNDECIDED) continue;
    if (stopClass[i] === NO_REASON) stopBox[i] = BOX['set-apart-reason'];
    else if ((stops.end[i] as number) < (stops.begin[i] as number)) {
      stopBox[i] = BOX['set-apart-end-before-begin'];
    } else if (tooLate(stops, i)) stopBox[i] = BOX['set-apart-too-late'];
  }
}

/** The class of each stop's reason, by law and release. */
function classify({ messages, stops, texts }: Gathered): Uint8Array {
  const reasons = texts.reason.texts;
  const byLawAndRelease = LAWS.map((law) =>
    RELEASES.map((release) =>
      reasons.map((code) => {
        const found = reasonClassOf(law, release, code);
        return found === undefined ? NO_REASON : reasonClassCode(found);
      }),
    ),
  );
  const result = new Uint8Array(stops.length);
  for (let i = 0; i < stops.length; i++) {
    const message = stops.message[i] as number;
    const list =
      byLawAndRelease[messages.law[message] as number]?.[messages.release[message] as number];
    result[i] = list?.[stops.reason[i] as number] ?? NO_REASON;
  }
  return result;
}

/** Makes one state out of all starts and stops, whatever order they arrived in. */
export function settle(
  gathered: Gathered,
  verdicts: MessageVerdicts,
  horizonByLaw: readonly (LawHorizon | undefined)[],
): State {
  const { starts, stops } = gathered;
  const place = places(gathered);
  const startBox = boxesFromMessages(starts, verdicts);
  const stopBox = boxesFromMessages(stops, verdicts);
  const keys = groupByStartKey(gathered, place, startBox, stopBox);
  const startOrder = recordOrder(gathered, starts);
  const stopOrder = recordOrder(gathered, stops);
  const { count, start, rows } = keys;
  const middle = new Int32Array(count);
  for (let k = 0; k < count; k++) {
    const from = start[k] as number;
    const to = start[k + 1] as number;
    let at = from;
    while (at < to && (rows[at] as number) < starts.length) at++;
    const firstStop = at;
    for (; at < to; at++) rows[at] = (rows[at] as number) - starts.length;
    middle[k] = firstStop;
    if (firstStop > from && startBox[rows[from] as number] === UNDECIDED) {
      sortRange(rows, from, firstStop, startOrder);
      settleStarts(rows, from, firstStop, starts.status, startBox);
    }
    if (to > firstStop && stopBox[rows[firstStop] as number] === UNDECIDED) {
      sortRange(rows, firstStop, to, stopOrder);
      settleStops(rows, firstStop, to, stops, stopBox);
    }
  }
  const stopClass = classify(gathered);
  setApart(gathered, horizonByLaw, startBox, stopBox, stopClass);
  return { place, keys: { count, start, middle, rows }, startBox, stopBox, stopClass };
}
