import { formatDay, parseDay } from '#lib/domain/day.ts';
import { parseProfile, type Profile } from '#lib/domain/profile.ts';
import { assignment, start, stop, type Message } from '../traffic/story.ts';

const product = (code: string, kind: string, residence: boolean, rung: number) => ({
  ...{ law: 'jeugd', code, kind, residence, ladder: 'ladder', rung },
});
const PRODUCTS = [
  product('45A04', 'herstel', false, 1),
  product('45A05', 'herstel', false, 2),
  product('44V01', 'duurzaam', true, 3),
];
/** The same with rows that begin and end: each holds from a day before all care, and one product changes. */
export const DATED_PRODUCTS = [
  { ...product('45A04', 'herstel', false, 1), validFrom: '2020-01-01' },
  { ...product('45A05', 'herstel', false, 2), validFrom: '2020-01-01', validUntil: '2023-08-15' },
  { ...product('45A05', 'duurzaam', true, 2), validFrom: '2023-08-16' },
  { ...product('44V01', 'duurzaam', true, 3), validFrom: '2020-01-01' },
];
/** Its municipalities. */
export const REGION = ['0405', '0420', '0532'];
/** Its providers. */
export const PROVIDERS = ['73000001', '73000002', '73000003'];
const REASONS = ['31', '31', '31', '32', '32', '34', '33', '36', '02'];

/** A region of 3 municipalities, 3 providers and 3 products, and one municipality beside it, over a year. */
export function regionOf(units: number): Message[] {
  let state = 20;
  const chance = (of: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * of);
  };
  return Array.from({ length: units }, (_, number) => {
    const municipality = ['0405', '0405', '0405', '0420', '0420', '0532', '0361'][chance(7)] ?? '';
    const provider = PROVIDERS[Math.min(chance(3), chance(4))] ?? '';
    const { code } = PRODUCTS[Math.min(chance(3), chance(4))] ?? PRODUCTS[0]!;
    const begin = parseDay('2023-01-01') + chance(270);
    const end = begin + 20 + chance(70);
    const row = { number, client: `c${chance(units / 2)}`, product: code, begin: formatDay(begin) };
    const header = { municipality, provider };
    const assigned = formatDay(begin - chance(70) + 5);
    return [
      assignment(
        { number, client: row.client, product: code, assigned },
        { ...header, dated: assigned },
      ),
      start(row, header),
      stop(
        { ...row, end: formatDay(end), reason: REASONS[chance(REASONS.length)] ?? '' },
        { ...header, dated: '2025-12-31' },
      ),
    ];
  }).flat();
}

/** The day on which it is looked at. */
export const today = parseDay('2026-06-01');
/** The profile of the region under a choice of parameters, as a file. */
export const profileText = (
  parameters: object,
  disclosure: object = {},
  products: object[] = PRODUCTS,
): string =>
  JSON.stringify({
    ...{ format: 'uitkomstwijzer-regioprofiel', version: 1, name: 'Klein' },
    municipalities: REGION,
    products,
    parameters,
    disclosure,
  });
/** The same as it is read. */
export const profileOf = (
  parameters: object,
  disclosure: object = {},
  products: object[] = PRODUCTS,
): Profile => parseProfile(profileText(parameters, disclosure, products));
/** Nothing is protected. */
export const OFF = { threshold: 0, minPart: 0, allOrNoneBelow: 0, minProviders: 0 };
