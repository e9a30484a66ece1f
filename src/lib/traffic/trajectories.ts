import { NO_DAY } from '#lib/domain/day.ts';
import type { Arrangements } from './arrangements.ts';
import { groupRows, sortRange } from '#lib/domain/grouping.ts';

/** Trajectories by column: each is known by its last arrangement (calculation rules, 1.3). */
export interface Trajectories {
  length: number;
  /** row of the last arrangement */
  last: Int32Array;
  begin: Int32Array;
  /** 1 when all of its arrangements have ended */
  ended: Uint8Array;
  /** trajectory of each arrangement */
  ofArrangement: Int32Array;
}

/**
 * Chains the arrangements of one client, law and provider (main contractor) into trajectories: the
 * next joins while it begins at most `gapDays` after the latest end so far.
 */
export function findTrajectories(
  arrangements: Arrangements,
  mainOf: (provider: number) => number,
  gapDays: number,
  texts: { party: readonly string[]; product: readonly string[] },
): Trajectories {
  const { length, law, client, begin, end, number, municipality, product, provider } = arrangements;
  const main = new Int32Array(length);
  const person = new Int32Array(length);
  for (let a = 0; a < length; a++) {
    main[a] = mainOf(provider[a] as number);
    person[a] = client[a] === 0 ? -1 - a : (client[a] as number);
  }
  const { party, product: products } = texts;
  const compareText = (list: readonly string[], a: number, b: number) => {
    if (a === b) return 0;
    return (list[a] as string) < (list[b] as string) ? -1 : 1;
  };
  const inOrder = (a: number, b: number) =>
    (begin[a] as number) - (begin[b] as number) ||
    (number[a] as number) - (number[b] as number) ||
    compareText(party, municipality[a] as number, municipality[b] as number) ||
    a - b;
  const endOf = (a: number) => (end[a] === NO_DAY ? Infinity : (end[a] as number));
  const isLater = (a: number, b: number) =>
    (endOf(a) === endOf(b) ? 0 : endOf(a) - endOf(b)) ||
    (begin[a] as number) - (begin[b] as number) ||
    (number[a] as number) - (number[b] as number) ||
    compareText(party, municipality[a] as number, municipality[b] as number) ||
    compareText(products, product[a] as number, product[b] as number) ||
    compareText(party, provider[a] as number, provider[b] as number);

  const groups = groupRows(length, [person, law, main]);
  const result: Trajectories = {
    length: 0,
    last: new Int32Array(length),
    begin: new Int32Array(length),
    ended: new Uint8Array(length),
    ofArrangement: new Int32Array(length),
  };
  for (let g = 0; g < groups.count; g++) {
    const from = groups.start[g] as number;
    const to = groups.start[g + 1] as number;
    sortRange(groups.rows, from, to, inOrder);
    let latest = -Infinity;
    let t = -1;
    for (let at = from; at < to; at++) {
      const a = groups.rows[at] as number;
      if (t < 0 || (begin[a] as number) > latest + gapDays) {
        t = result.length++;
        result.last[t] = a;
        result.begin[t] = begin[a] as number;
        latest = -Infinity;
      } else if (isLater(a, result.last[t] as number) > 0) {
        result.last[t] = a;
      }
      latest = Math.max(latest, endOf(a));
      result.ended[t] = latest === Infinity ? 0 : 1;
      result.ofArrangement[a] = t;
    }
  }
  return result;
}
