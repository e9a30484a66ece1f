import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import { NO_DAY } from '#lib/domain/day.ts';
import { LAWS } from '#lib/domain/law.ts';
import { NO_REASON, reasonClassCode } from '#lib/domain/reasons.ts';
import type { LineOf, Pauses, Units } from '#lib/domain/units.ts';
import { BOX } from './boxes.ts';
import type { Traffic } from './traffic.ts';
import { findTrajectories } from './trajectories.ts';

/** What the region profile says about parties. */
export interface Region {
  /** the region's municipalities; empty = every municipality that was read */
  municipalities: ReadonlySet<string>;
  /** AGB → AGB of the main contractor */
  mainContractors: ReadonlyMap<string, string>;
}

/** Codes of the parties after the register: main contractor and whether in the region. */
export interface PartyCodes {
  texts: readonly string[];
  main: Int32Array;
  inRegion: Uint8Array;
}

/** Looks the region's parties up in the dictionary of the traffic. */
export function partyCodes(traffic: Traffic, region: Region): PartyCodes {
  const dictionary = traffic.gathered.texts.party;
  // A main contractor need not have sent anything itself; then it gets a code here.
  for (const main of region.mainContractors.values()) dictionary.code(main);
  const texts = dictionary.texts;
  const main = Int32Array.from(texts, (text, code) => {
    const contractor = region.mainContractors.get(text);
    return contractor === undefined ? code : dictionary.code(contractor);
  });
  const everywhere = region.municipalities.size === 0;
  const inRegion = Uint8Array.from(texts, (text) =>
    everywhere || region.municipalities.has(text) ? 1 : 0,
  );
  return { texts, main, inRegion };
}

/** The units of a definition set, with the horizon applied (calculation rules, 1.3, 1.5 and 1.6). */
export function buildUnits(
  traffic: Traffic,
  parties: PartyCodes,
  set: DefinitionSet,
  lineOf?: LineOf,
): Units {
  const { arrangements, gathered, horizon } = traffic;
  const horizonDay = LAWS.map((law) => horizon[law]?.day ?? NO_DAY);
  const texts = {
    party: parties.texts,
    product: gathered.texts.product.texts,
    reason: gathered.texts.reason.texts,
  };
  const trajectories =
    set.unit === 'trajectory'
      ? findTrajectories(
          arrangements,
          (provider) => parties.main[provider] as number,
          set.gapDays,
          texts,
        )
      : undefined;
  const most = trajectories?.length ?? arrangements.length;
  const product = new Int32Array(most);
  const units: Units = {
    kind: set.unit,
    length: 0,
    law: new Uint8Array(most),
    municipality: new Int32Array(most),
    provider: new Int32Array(most),
    product,
    // Without rows that begin or end, a line is a product, and one column does for both.
    line: lineOf ? new Int32Array(most) : product,
    inRegion: new Uint8Array(most),
    number: new Float64Array(most),
    client: new Int32Array(most),
    begin: new Int32Array(most),
    end: new Int32Array(most),
    reason: new Int32Array(most),
    reasonClass: new Uint8Array(most),
    assignedOn: new Int32Array(most).fill(NO_DAY),
    texts,
  };
  for (let row = 0; row < most; row++) {
    const a = trajectories ? (trajectories.last[row] as number) : row;
    const begin = (trajectories ? trajectories.begin[row] : arrangements.begin[row]) as number;
    const limit = horizonDay[arrangements.law[a] as number] as number;
    if (begin > limit) continue;
    const end = arrangements.end[a] as number;
    const ended = end !== NO_DAY && end <= limit && trajectories?.ended[row] !== 0;
    const u = units.length++;
    const municipality = arrangements.municipality[a] as number;
    units.law[u] = arrangements.law[a] as number;
    units.municipality[u] = municipality;
    units.provider[u] = parties.main[arrangements.provider[a] as number] as number;
    const what = arrangements.product[a] as number;
    product[u] = what;
    if (lineOf) {
      // A trajectory has the product of its last arrangement, so that one's begin picks the row.
      units.line[u] = lineOf(units.law[u] as number, what, arrangements.begin[a] as number);
    }
    units.inRegion[u] = parties.inRegion[municipality] as number;
    units.number[u] = arrangements.number[a] as number;
    units.client[u] = arrangements.client[a] === 0 ? -1 : (arrangements.client[a] as number);
    units.begin[u] = begin;
    units.end[u] = ended ? end : NO_DAY;
    units.reason[u] = ended ? (arrangements.reason[a] as number) : 0;
    units.reasonClass[u] = ended ? (arrangements.reasonClass[a] as number) : NO_REASON;
    const assignment = arrangements.assignment[a] as number;
    if (!trajectories && assignment >= 0 && arrangements.isFirst[a] === 1) {
      units.assignedOn[u] = traffic.assignments.firstAssignedOn[assignment] as number;
    }
  }
  return units;
}

/** The stops with reason 20 that exist and lie before the horizon, in the groups of their arrangement. */
export function buildPauses(traffic: Traffic, parties: PartyCodes, lineOf?: LineOf): Pauses {
  const { arrangements, gathered, horizon, state } = traffic;
  const horizonDay = LAWS.map((law) => horizon[law]?.day ?? NO_DAY);
  const pause = reasonClassCode('pause');
  const rows: number[] = [];
  for (let stop = 0; stop < gathered.stops.length; stop++) {
    if (state.stopBox[stop] !== BOX.pause || state.stopClass[stop] !== pause) continue;
    const a = arrangements.ofStop[stop] as number;
    const limit = horizonDay[arrangements.law[a] as number] as number;
    if ((arrangements.begin[a] as number) > limit) continue;
    if ((gathered.stops.end[stop] as number) <= limit) rows.push(stop);
  }
  const of = (column: ArrayLike<number>) =>
    Int32Array.from(rows, (stop) => column[arrangements.ofStop[stop] as number] as number);
  const municipality = of(arrangements.municipality);
  const law = of(arrangements.law);
  const product = of(arrangements.product);
  const begin = of(arrangements.begin);
  return {
    length: rows.length,
    law: Uint8Array.from(law),
    municipality,
    provider: of(arrangements.provider).map((provider) => parties.main[provider] as number),
    product,
    line: lineOf
      ? product.map((what, row) => lineOf(law[row] as number, what, begin[row] as number))
      : product,
    inRegion: Uint8Array.from(municipality, (code) => parties.inRegion[code] as number),
    end: Int32Array.from(rows, (stop) => gathered.stops.end[stop] as number),
    reason: Int32Array.from(rows, (stop) => gathered.stops.reason[stop] as number),
  };
}
