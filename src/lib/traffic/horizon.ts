import type { Day } from '#lib/domain/day.ts';
import { NO_DAY } from '#lib/domain/day.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import type { Gathered } from './gather.ts';

/** Up to which day the traffic of one law is complete, and which municipality decides it. */
export interface LawHorizon {
  day: Day;
  /** code into texts.party, or BY_PROFILE or BY_EXPORT */
  decidedBy: number;
}

/** The profile set the day. */
export const BY_PROFILE = -1;
/** The day is that of the latest begin or end in a back-office export. */
export const BY_EXPORT = -2;

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
 * The latest begin or end, not after today, in the rows of back-office exports: they have no message
 * that says when it was sent.
 */
export function lastExported(
  { messages, starts, stops }: Gathered,
  today: Day,
): Partial<Record<Law, Day>> {
  const result: Partial<Record<Law, Day>> = {};
  const isExport = Uint8Array.from({ length: messages.length }, (_, i) =>
    messages.dated[i] === NO_DAY && messages.identification.textOf(i) === '' ? 1 : 0,
  );
  if (!isExport.includes(1)) return result;
  const take = (message: number, day: number) => {
    if (isExport[message] === 0 || day === NO_DAY || day > today) return;
    const law = LAWS[messages.law[message] as number] as Law;
    if (result[law] === undefined || day > result[law]) result[law] = day;
  };
  for (let i = 0; i < starts.length; i++) {
    take(starts.message[i] as number, starts.begin[i] as number);
  }
  for (let i = 0; i < stops.length; i++) {
    take(stops.message[i] as number, stops.begin[i] as number);
    take(stops.message[i] as number, stops.end[i] as number);
  }
  return result;
}

/**
 * The horizon per law (calculation rules, 1.5): the day that the profile sets, else the earliest of
 * the municipalities' latest days and the latest one in exports. A law without starts and stops has
 * none.
 */
export function horizons(
  last: LastDated,
  exported: Partial<Record<Law, Day>>,
  chosen: Partial<Record<Law, Day>>,
  partyTexts: readonly string[],
): Record<Law, LawHorizon | undefined> {
  const of = (law: Law): LawHorizon | undefined => {
    const ofExports = exported[law];
    if (last[law].size === 0 && ofExports === undefined) return undefined;
    const set = chosen[law];
    if (set !== undefined) return { day: set, decidedBy: BY_PROFILE };
    let earliest: LawHorizon | undefined =
      ofExports === undefined ? undefined : { day: ofExports, decidedBy: BY_EXPORT };
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
