import { LAWS } from '#lib/domain/law.ts';
import { parseReasonPerLaw } from '#lib/domain/reason-per-law.ts';
import { UNKNOWN_REASON, type FieldValues } from './field-values.ts';

/** The reasons of a table as its rows have them, and as its words are asked about. */
export interface LawReasons {
  byRow: FieldValues;
  /** by word: one that leaves a row without a reason still has its problem */
  byWord: FieldValues;
}

/** Gives each row the reason that its word was said to mean in the law of that row. */
export function reasonsInLaw(reasons: FieldValues, laws: FieldValues | undefined): LawReasons {
  const perLaw = reasons.meanings.map(({ value }) =>
    typeof value === 'string' ? parseReasonPerLaw(value) : undefined,
  );
  if (perLaw.every((one) => one === undefined)) return { byRow: reasons, byWord: reasons };
  const codes = reasons.codes.slice();
  const texts = [...reasons.texts];
  const meanings = [...reasons.meanings];
  const byWord = [...reasons.meanings];
  const places = new Map<string, number>();
  const unknown = {
    value: UNKNOWN_REASON,
    problem: 'reason-unknown' as const,
    suggestion: null,
    isRestored: false,
  };
  for (let index = 0; index < codes.length; index++) {
    const word = codes[index] as number;
    const said = perLaw[word];
    if (!said) continue;
    const written = laws?.meanings[laws.codes[index] as number]?.value;
    const law = LAWS.find((one) => one === written);
    const code = law && said[law];
    if (!code)
      byWord[word] = { ...(byWord[word] as (typeof byWord)[0]), problem: 'reason-unknown' };
    const key = `${word} ${code ?? ''}`;
    let place = places.get(key);
    if (place === undefined) {
      place = texts.length;
      places.set(key, place);
      texts.push(texts[word] as string);
      meanings.push(code ? { ...unknown, value: code, problem: null } : unknown);
    }
    codes[index] = place;
  }
  return {
    byRow: { codes, texts, meanings },
    byWord: { ...reasons, meanings: byWord },
  };
}
