import { QUALITY_KINDS, type QualityCounts } from '#lib/domain/quality.ts';
import { firstDayOfMonth, monthOf, type Month } from '#lib/domain/period.ts';
import { inspect, type QualityScope } from './quality.ts';
import type { Traffic } from './traffic.ts';
import type { PartyCodes } from './units.ts';

/** Months that are looked back over: a begin in 1924 is a slip of the pen, not a period. */
const MONTHS = 20 * 12;
const KINDS = QUALITY_KINDS.length;

/** What is wrong and among how many, by provider, kind and month. */
export interface QualityTally {
  /** codes into texts.party of the providers (own AGB) that sent anything under the law */
  providers: Int32Array;
  firstMonth: Month;
  months: number;
  /** `[(provider × kinds + kind) × months + month]` */
  x: Int32Array;
  n: Int32Array;
}

/** Counts what `inspect` sees, over the twenty years up to the month of a day. */
export function tallyQuality(
  traffic: Traffic,
  parties: PartyCodes,
  scope: QualityScope,
  lastDay: number,
): QualityTally {
  const { messages } = traffic.gathered;
  const place = new Int32Array(parties.texts.length).fill(-1);
  const providers: number[] = [];
  for (let m = 0; m < messages.length; m++) {
    const provider = messages.provider[m] as number;
    if (place[provider] === -1 && messages.type[m] !== 301) {
      place[provider] = providers.push(provider) - 1;
    }
  }
  const lastMonth = monthOf(lastDay);
  const firstMonth = lastMonth - MONTHS + 1;
  const firstDay = firstDayOfMonth(firstMonth);
  const monthOfDay = new Int16Array(firstDayOfMonth(lastMonth + 1) - firstDay);
  for (let month = 0; month < MONTHS; month++) {
    const from = firstDayOfMonth(firstMonth + month) - firstDay;
    monthOfDay.fill(month, from, firstDayOfMonth(firstMonth + month + 1) - firstDay);
  }
  const size = providers.length * KINDS * MONTHS;
  const x = new Int32Array(size);
  const n = new Int32Array(size);
  inspect(traffic, parties, scope, (kind, day, wrong, message) => {
    const offset = day - firstDay;
    if (offset < 0 || offset >= monthOfDay.length) return;
    const provider = place[messages.provider[message] as number] as number;
    const at = (provider * KINDS + kind) * MONTHS + (monthOfDay[offset] as number);
    n[at] = (n[at] as number) + 1;
    if (wrong) x[at] = (x[at] as number) + 1;
  });
  return { providers: Int32Array.from(providers), firstMonth, months: MONTHS, x, n };
}

/** The counts of some providers (places in the tally) over the months `from` up to and with `to`. */
export function sumQuality(
  tally: QualityTally,
  providers: readonly number[],
  from: Month,
  to: Month,
): QualityCounts {
  const first = Math.max(0, from - tally.firstMonth);
  const last = Math.min(tally.months - 1, to - tally.firstMonth);
  return Object.fromEntries(
    QUALITY_KINDS.map((kind, code) => {
      let x = 0;
      let n = 0;
      for (const provider of providers) {
        const start = (provider * KINDS + code) * tally.months;
        for (let month = first; month <= last; month++) {
          x += tally.x[start + month] as number;
          n += tally.n[start + month] as number;
        }
      }
      return [kind, { x, n }];
    }),
  ) as QualityCounts;
}
