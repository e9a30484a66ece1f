import { NO_DAY, type Day } from '#lib/domain/day.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { QUALITY } from '#lib/domain/quality.ts';
import { WorkingDays } from '#lib/domain/working-days.ts';
import { BOX } from './boxes.ts';
import { DUPLICATE, REJECTED } from './messages.ts';
import type { Traffic } from './traffic.ts';
import type { PartyCodes } from './units.ts';

/** What is looked at. */
export interface QualityScope {
  law: Law;
  /** product codes of the law's catalogue, or null where the region has none */
  catalogue: ReadonlySet<string> | null;
}

/** The row that a finding is about: of the starts, of the stops, or the message itself. */
export type Source = 'start' | 'stop' | 'message';

/**
 * Takes what is seen: one of a kind's population, the day that says in which period it belongs, and
 * whether it is wrong. `row` is a row of `source`, `message` the message that brought it.
 */
export type See = (
  kind: number,
  day: Day,
  wrong: boolean,
  message: number,
  source: Source,
  row: number,
) => void;

/**
 * Looks at everything that providers of the region sent under a law, once. A start belongs to the
 * period of its begin, a stop to that of its end, an ended assignment to that of its end, an
 * arrangement to that of its begin, a message to that of its Dagtekening; a record that was set
 * apart for its dates to that of its Dagtekening as well, since its own day cannot be right.
 *
 * Late = the first message that brought a start (or a stop with this end, whatever its reason) is
 * dated after the fifth working day behind its begin (or end): Monday to Friday, less the Dutch
 * public holidays (see `holidaysOf`; Good Friday is a working day). Rejected messages count as not
 * sent, records without Dagtekening are not judged.
 */
export function inspect(
  traffic: Traffic,
  parties: PartyCodes,
  scope: QualityScope,
  see: See,
): void {
  const law = LAWS.indexOf(scope.law);
  const { messages } = traffic.gathered;
  const looked = new Uint8Array(messages.length);
  for (let m = 0; m < messages.length; m++) {
    const within = parties.inRegion[messages.municipality[m] as number] === 1;
    looked[m] = within && messages.law[m] === law ? 1 : 0;
  }
  inspectRecords(traffic, looked, see);
  inspectArrangements(traffic, parties, scope, see);
  inspectMessages(traffic, looked, see);
}

function inspectRecords(traffic: Traffic, looked: Uint8Array, see: See): void {
  const { starts, stops, messages } = traffic.gathered;
  const { keys, startBox, stopBox } = traffic.state;
  const { ofStop, afterOpen } = traffic.arrangements;
  const days = new WorkingDays();
  const datedOf = (rows: typeof starts, row: number) =>
    messages.dated[rows.message[row] as number] as number;
  const APART = BOX['set-apart-too-late'];

  /** Looks at the starts of one key; tells whether one exists. */
  const lookAtStarts = (from: number, to: number): boolean => {
    let row = -1;
    let first = -1;
    for (let at = from; at < to; at++) {
      const one = keys.rows[at] as number;
      const box = startBox[one];
      if (box === BOX.open || box === BOX.ended || box === APART) row = one;
      if (first < 0 && starts.status[one] !== 3 && datedOf(starts, one) !== NO_DAY) first = one;
    }
    if (row < 0) return false;
    const message = starts.message[row] as number;
    const begin = starts.begin[row] as number;
    const apart = startBox[row] === APART;
    const dated = messages.dated[message] as number;
    const day = apart && dated !== NO_DAY ? dated : begin;
    see(QUALITY['set-apart-too-late'], day, apart, message, 'start', row);
    if (apart) return false;
    const open = afterOpen[row] === 1;
    see(QUALITY['start-without-stop-before'], begin, open, message, 'start', row);
    if (first >= 0) {
      const late = datedOf(starts, first) > days.deadline(begin);
      const brought = starts.message[first] as number;
      see(QUALITY['late-start'], begin, late, brought, 'start', first);
    }
    return true;
  };

  /** The row that first brought a stop with this end, or −1 where none is dated. */
  const firstWithEnd = (end: number, from: number, to: number): number => {
    let first = -1;
    for (let at = from; at < to; at++) {
      const row = keys.rows[at] as number;
      if (stops.end[row] !== end || stops.status[row] === 3) continue;
      const dated = datedOf(stops, row);
      if (dated !== NO_DAY && (first < 0 || dated < datedOf(stops, first))) first = row;
    }
    return first;
  };

  const lookAtStops = (from: number, to: number, hasStart: boolean): void => {
    // Of an episode without a start one stop is counted: the one that ends it, else the first.
    let bearer = -1;
    for (let at = from; at < to && !hasStart; at++) {
      const row = keys.rows[at] as number;
      if ((ofStop[row] as number) < 0) continue;
      if (bearer < 0 || stopBox[row] === BOX['without-start']) bearer = row;
    }
    for (let at = from; at < to; at++) {
      const row = keys.rows[at] as number;
      const box = stopBox[row];
      const exists = (ofStop[row] as number) >= 0;
      const reason = box === BOX['set-apart-reason'];
      const backwards = box === BOX['set-apart-end-before-begin'];
      if (!exists && !reason && !backwards && box !== APART) continue;
      const message = stops.message[row] as number;
      const end = stops.end[row] as number;
      const dated = messages.dated[message] as number;
      const day = (backwards || box === APART) && dated !== NO_DAY ? dated : end;
      see(QUALITY['set-apart-reason'], day, reason, message, 'stop', row);
      see(QUALITY['set-apart-end-before-begin'], day, backwards, message, 'stop', row);
      see(QUALITY['set-apart-too-late'], day, box === APART, message, 'stop', row);
      if (!exists) continue;
      see(QUALITY['stop-without-start'], end, row === bearer, message, 'stop', row);
      see(QUALITY['several-stops'], end, box === BOX.double, message, 'stop', row);
      const first = firstWithEnd(end, from, to);
      if (first < 0) continue;
      const late = datedOf(stops, first) > days.deadline(end);
      see(QUALITY['late-stop'], end, late, stops.message[first] as number, 'stop', first);
    }
  };

  for (let k = 0; k < keys.count; k++) {
    const from = keys.start[k] as number;
    const middle = keys.middle[k] as number;
    const to = keys.start[k + 1] as number;
    const row = keys.rows[from] as number;
    // All rows of a key come from one provider, municipality and law.
    if (looked[(middle > from ? starts : stops).message[row] as number] !== 1) continue;
    const hasStart = lookAtStarts(from, middle);
    if (to > middle) lookAtStops(middle, to, hasStart);
  }
}

/** The row that an arrangement began with, as a start or (counted from −1 down) as a stop. */
function firstRecords({ gathered, arrangements }: Traffic): Int32Array {
  const { starts, stops } = gathered;
  const { begin, ofStart, ofStop } = arrangements;
  const first = new Int32Array(arrangements.length);
  for (let row = stops.length - 1; row >= 0; row--) {
    const a = ofStop[row] as number;
    if (a >= 0 && (first[a] === 0 || stops.begin[row] === begin[a])) first[a] = -1 - row;
  }
  for (let row = starts.length - 1; row >= 0; row--) {
    const a = ofStart[row] as number;
    if (a >= 0 && starts.begin[row] === begin[a]) first[a] = row;
  }
  return first;
}

function inspectArrangements(
  traffic: Traffic,
  parties: PartyCodes,
  { law, catalogue }: QualityScope,
  see: See,
): void {
  const { gathered, arrangements } = traffic;
  const { starts, stops, messages, assignments, texts } = gathered;
  const lawCode = LAWS.indexOf(law);
  const horizon = traffic.horizon[law]?.day ?? NO_DAY;
  const unknown = Uint8Array.from(texts.product.texts, (code) => (catalogue?.has(code) ? 0 : 1));
  const first = firstRecords(traffic);
  for (let a = 0; a < arrangements.length; a++) {
    if (arrangements.law[a] !== lawCode) continue;
    if (parties.inRegion[arrangements.municipality[a] as number] !== 1) continue;
    const source = (first[a] as number) >= 0 ? 'start' : 'stop';
    const row = source === 'start' ? (first[a] as number) : -1 - (first[a] as number);
    const message = (source === 'start' ? starts : stops).message[row] as number;
    const begin = arrangements.begin[a] as number;
    const product = arrangements.product[a] as number;
    if (catalogue && product !== 0) {
      see(QUALITY['unknown-product'], begin, unknown[product] === 1, message, source, row);
    }
    const assignment = arrangements.assignment[a] as number;
    if (assignment < 0) continue;
    const main = (provider: number) => parties.main[provider];
    const assigned = messages.provider[assignments.message[assignment] as number] as number;
    // What a subcontractor delivers for its main contractor is no contradiction.
    const other = main(assigned) !== main(arrangements.provider[a] as number);
    see(QUALITY['assignment-other-provider'], begin, other, message, source, row);
    const client = arrangements.client[a] as number;
    const named = assignments.client[assignment] as number;
    // A client without a pseudonym cannot be compared.
    if (client !== 0 && named !== 0) {
      see(QUALITY['assignment-other-client'], begin, client !== named, message, source, row);
    }
    const until = assignments.until[assignment] as number;
    if (until !== NO_DAY && until < horizon) {
      const open = arrangements.end[a] === NO_DAY;
      see(QUALITY['assignment-ended-without-stop'], until, open, message, source, row);
    }
  }
}

function inspectMessages(traffic: Traffic, looked: Uint8Array, see: See): void {
  const { messages } = traffic.gathered;
  const { verdict, differs } = traffic.verdicts;
  for (let m = 0; m < messages.length; m++) {
    // A 301 comes from the municipality; of one identity one message is left.
    if (looked[m] !== 1 || messages.type[m] === 301 || verdict[m] === DUPLICATE) continue;
    const dated = messages.dated[m] as number;
    if (dated === NO_DAY) continue;
    see(QUALITY['rejected-message'], dated, verdict[m] === REJECTED, m, 'message', m);
    see(QUALITY['contents-differ'], dated, differs[m] === 1, m, 'message', m);
  }
}
