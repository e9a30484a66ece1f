import { formatDay, NO_DAY } from '#lib/domain/day.ts';
import { LAWS } from '#lib/domain/law.ts';
import { BOXES } from '#lib/traffic/boxes.ts';
import type { Traffic } from '#lib/traffic/traffic.ts';
import { findTrajectories } from '#lib/traffic/trajectories.ts';

const written = (day: number) => (day === NO_DAY ? null : formatDay(day));

/** Arrangements in plain words, in an order that does not depend on arrival. */
export function arrangementsOf({ arrangements, gathered }: Traffic) {
  const { texts } = gathered;
  return Array.from({ length: arrangements.length }, (_, a) => ({
    law: LAWS[arrangements.law[a] as number],
    municipality: texts.party.texts[arrangements.municipality[a] as number],
    provider: texts.party.texts[arrangements.provider[a] as number],
    number: arrangements.number[a] as number,
    client: texts.client.texts[arrangements.client[a] as number],
    category: texts.category.texts[arrangements.category[a] as number],
    product: texts.product.texts[arrangements.product[a] as number],
    begin: written(arrangements.begin[a] as number),
    end: written(arrangements.end[a] as number),
    reason: texts.reason.texts[arrangements.reason[a] as number],
  })).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Begin, end and reason of each arrangement: enough for most rules. */
export const spans = (traffic: Traffic) =>
  arrangementsOf(traffic)
    .map(({ begin, end, reason }) => `${begin} – ${end ?? 'open'} ${reason}`.trim())
    .sort();

/** Boxes of the stops (and starts) by name, with how many. */
export function boxesOf(boxes: Uint8Array): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const box of boxes) {
    const name = BOXES[box] ?? `box ${box}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort());
}

/** Trajectories in plain words. */
export function trajectoriesOf(
  traffic: Traffic,
  { gapDays = 31, main = {} as Record<string, string> } = {},
) {
  const { arrangements, gathered } = traffic;
  const party = gathered.texts.party;
  for (const contractor of Object.values(main)) party.code(contractor);
  const found = findTrajectories(
    arrangements,
    (provider) => party.code(main[party.texts[provider] as string] ?? party.texts[provider] ?? ''),
    gapDays,
    { party: party.texts, product: gathered.texts.product.texts },
  );
  return Array.from({ length: found.length }, (_, t) => {
    const last = found.last[t] as number;
    return {
      begin: written(found.begin[t] as number),
      end: found.ended[t] ? written(arrangements.end[last] as number) : null,
      product: gathered.texts.product.texts[arrangements.product[last] as number],
      number: arrangements.number[last] as number,
    };
  }).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
