import type { Limits } from './funnel.ts';
import { wilson, type Share } from './share.ts';

/**
 * Filled in of approached, as a share with its Wilson interval (95 %). Undefined where nobody was
 * approached or more filled in than were approached.
 */
export function response(filledIn: number, approached: number): Share | undefined {
  return filledIn > approached ? undefined : wilson(filledIn, approached);
}

/**
 * Where the share of all approached must lie, whatever the others would have answered: all no, or all
 * yes. x of `filledIn` is what was answered; as fractions; undefined as for `response`.
 *
 * Source: W. G. Cochran, Sampling Techniques (1977), section 13.2; C. F. Manski, American Economic Review
 * 80 (1990), 319–323.
 */
export function worstCaseShare(
  x: number,
  filledIn: number,
  approached: number,
): Limits | undefined {
  if (approached <= 0 || filledIn > approached) return undefined;
  return { low: x / approached, high: (x + approached - filledIn) / approached };
}

/**
 * Where the mean of all approached must lie on a scale from lowest to highest, whatever the others would
 * have answered: all lowest, or all highest. In the unit of the scale; `value`, the mean of those who
 * filled in, does not matter where nobody did; undefined as for `response`. Source: as `worstCaseShare`.
 */
export function worstCaseMean(
  value: number,
  filledIn: number,
  approached: number,
  scale: { lowest: number; highest: number },
): Limits | undefined {
  if (approached <= 0 || filledIn > approached) return undefined;
  const sum = filledIn === 0 ? 0 : value * filledIn;
  const missing = approached - filledIn;
  return {
    low: (sum + missing * scale.lowest) / approached,
    high: (sum + missing * scale.highest) / approached,
  };
}
