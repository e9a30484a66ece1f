import { NO_DAY, type Day } from '#lib/domain/day.ts';
import type { LedgerOut } from '#lib/domain/figure.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { BOX, BOXES, type Box } from './boxes.ts';
import type { Traffic } from './traffic.ts';
import type { PartyCodes } from './units.ts';

/** Which stop records are asked for: codes into the texts of the traffic, or −1 for all. */
export interface StopFilter {
  law: Law;
  municipality: number;
  provider: number;
  product: number;
  /** whether care with a product that began on a day is asked for; left out: all is */
  isAsked?: ((product: number, begin: Day) => boolean) | undefined;
  first: Day;
  last: Day;
}

/** What became of the stop records of a period, up to the arrangements that ended in it. */
export interface StopsLedger {
  read: number;
  /** why records do not exist: double, rejected, deleted, set-apart */
  gone: LedgerOut[];
  existing: number;
  /** why existing stops are no ending: pause, after-horizon */
  noEnding: LedgerOut[];
  /** arrangements that ended in the period */
  endings: number;
}

const GONE: readonly { id: string; boxes: readonly Box[] }[] = [
  { id: 'double', boxes: ['double'] },
  { id: 'rejected', boxes: ['rejected'] },
  { id: 'deleted', boxes: ['deleted'] },
  {
    id: 'set-apart',
    boxes: ['set-apart-reason', 'set-apart-end-before-begin', 'set-apart-too-late'],
  },
];

/** Follows every stop record with its end in the period to where it left, or to the ending it gave. */
export function stopsLedger(
  traffic: Traffic,
  parties: PartyCodes,
  filter: StopFilter,
): StopsLedger {
  const { gathered, state, arrangements, horizon } = traffic;
  const { stops, messages } = gathered;
  const law = LAWS.indexOf(filter.law);
  const limit = horizon[filter.law]?.day ?? NO_DAY;
  const byBox = new Array<number>(BOXES.length).fill(0);
  let afterHorizon = 0;
  let read = 0;
  for (let stop = 0; stop < stops.length; stop++) {
    const end = stops.end[stop] as number;
    if (end < filter.first || end > filter.last) continue;
    const message = stops.message[stop] as number;
    if (messages.law[message] !== law) continue;
    const municipality = messages.municipality[message] as number;
    if (
      filter.municipality >= 0
        ? municipality !== filter.municipality
        : parties.inRegion[municipality] !== 1
    ) {
      continue;
    }
    const provider = parties.main[messages.provider[message] as number];
    if (filter.provider >= 0 && provider !== filter.provider) continue;
    if (filter.product >= 0 || filter.isAsked) {
      const arrangement = arrangements.ofStop[stop] as number;
      const [row, of] = arrangement < 0 ? [stop, stops] : [arrangement, arrangements];
      const product = of.product[row] as number;
      if (filter.product >= 0 && product !== filter.product) continue;
      if (filter.isAsked && !filter.isAsked(product, of.begin[row] as number)) continue;
    }
    read++;
    const box = state.stopBox[stop] as number;
    const ends = box === BOX.ended || box === BOX['without-start'] || box === BOX.pause;
    if (ends && end > limit) afterHorizon++;
    else byBox[box] = (byBox[box] as number) + 1;
  }
  const total = (boxes: readonly Box[]) =>
    boxes.reduce((sum, box) => sum + (byBox[BOX[box]] as number), 0);
  const gone = GONE.map(({ id, boxes }) => ({ id, count: total(boxes) }));
  const pauses = total(['pause']);
  return {
    read,
    gone,
    existing: read - gone.reduce((sum, { count }) => sum + count, 0),
    noEnding: [
      { id: 'pause', count: pauses },
      { id: 'after-horizon', count: afterHorizon },
    ],
    endings: total(['ended', 'without-start']),
  };
}
