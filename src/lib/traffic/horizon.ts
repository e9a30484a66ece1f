import type { Day } from '#lib/domain/day.ts';
import { NO_DAY } from '#lib/domain/day.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import type { Gathered } from './gather.ts';

/** Up to which day the traffic of one law is complete, and which municipality decides it. */
export interface LawHorizon {
  day: Day;
  /** code into texts.party, or −1 where the profile set the day */
  decidedBy: number;
}

/** Last Dagtekening of a 305 or 307 by municipality (code into texts.party), for each law. */
export type LastDated = Record<Law, Map<number, Day>>;

/**
 * The latest Dagtekening of a 305 or 307 of each municipality; rejected and duplicate messages
 * count, messages dated after today do not.
 */
export function lastDated({ messages }: Gathered, today: Day): LastDated {
  const result: LastDated = { jeugd: new Map(), wmo: new Map() };
  for (let i = 0; i < messages.length; i++) {
    const dated = messages.dated[i] as number;
    if (messages.type[i] === 301 || dated === NO_DAY || dated > today) continue;
    const last = result[LAWS[messages.law[i] as number] as Law];
    const municipality = messages.municipality[i] as number;
    const before = last.get(municipality);
    if (before === undefined || dated > before) last.set(municipality, dated);
  }
  return result;
}

/**
 * The horizon per law (calculation rules, 1.5): the day that the profile sets, else the earliest of
 * the municipalities' latest days. A law without starts and stops has none.
 */
export function horizons(
  last: LastDated,
  chosen: Partial<Record<Law, Day>>,
  partyTexts: readonly string[],
): Record<Law, LawHorizon | undefined> {
  const of = (law: Law): LawHorizon | undefined => {
    if (last[law].size === 0) return undefined;
    const set = chosen[law];
    if (set !== undefined) return { day: set, decidedBy: -1 };
    let earliest: LawHorizon | undefined;
    for (const [municipality, day] of last[law]) {
      const earlier =
        !earliest ||
        day < earliest.day ||
        (day === earliest.day &&
          (partyTexts[municipality] ?? '') < (partyTexts[earliest.decidedBy] ?? ''));
      if (earlier) earliest = { day, decidedBy: municipality };
    }
    return earliest;
  };
  return { jeugd: of('jeugd'), wmo: of('wmo') };
}
