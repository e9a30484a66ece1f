import { LAWS, type Law } from '#lib/domain/law.ts';
import type { Traffic } from '#lib/traffic/traffic.ts';
import type { CodeCount } from './protocol.ts';

/** The product codes in the traffic of each law, with how many arrangements have them. */
export function productsInTraffic({ arrangements, gathered }: Traffic): Record<Law, CodeCount[]> {
  const { texts } = gathered.texts.product;
  const result = {} as Record<Law, CodeCount[]>;
  LAWS.forEach((law, code) => {
    result[law] = countCodes(arrangements.length, texts, (a) =>
      arrangements.law[a] === code ? (arrangements.product[a] as number) : -1,
    );
  });
  return result;
}

/** The AGB codes of the providers in the traffic, with how many arrangements they gave. */
export function providersInTraffic({ arrangements, gathered }: Traffic): CodeCount[] {
  return countCodes(
    arrangements.length,
    gathered.texts.party.texts,
    (a) => arrangements.provider[a] as number,
  );
}

/** Counts of texts by their code, most first; codes below 0 and empty texts do not count. */
function countCodes(
  length: number,
  texts: readonly string[],
  codeOf: (row: number) => number,
): CodeCount[] {
  const counts = new Map<number, number>();
  for (let row = 0; row < length; row++) {
    const code = codeOf(row);
    if (code >= 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code: texts[code] ?? '', count }))
    .filter(({ code }) => code !== '')
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
