import { LAWS, type Law } from './law.ts';
import { currentReasons } from './reasons.ts';

/** What a word means as reason of a stop: one word has a code in each law, and the codes differ. */
export type ReasonPerLaw = Partial<Record<Law, string>>;

/** Reads a meaning written as `jeugd 31`, `wmo 19` or `jeugd 31, wmo 19`; undefined for other texts. */
export function parseReasonPerLaw(text: string): ReasonPerLaw | undefined {
  const reasons: ReasonPerLaw = {};
  for (const part of text.split(', ')) {
    const [law = '', code = '', ...rest] = part.split(' ');
    const known = LAWS.find((one) => one === law);
    if (!known || rest.length > 0 || !currentReasons(known).includes(code)) return undefined;
    reasons[known] = code;
  }
  return reasons;
}

/** Writes a meaning that parseReasonPerLaw reads. */
export function formatReasonPerLaw(reasons: ReasonPerLaw): string {
  return LAWS.flatMap((law) => (reasons[law] ? [`${law} ${reasons[law]}`] : [])).join(', ');
}
