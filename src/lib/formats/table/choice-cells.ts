import type { Choice } from './field.ts';
import { plainHeader } from './headers.ts';

/** The choice that a text names, by its value or one of its names. */
export function choiceOf(
  text: string,
  choices: readonly Choice[],
  isExact = false,
): string | undefined {
  const plain = isExact ? '' : plainHeader(text);
  const bare = text.trim().toLowerCase();
  return choices.find(
    ({ value, names }) =>
      value === bare ||
      names.some((name) => name === bare || (plain && plainHeader(name) === plain)),
  )?.value;
}

/** Whether two words differ by one letter: another, one more, or one less. */
function differByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(long.length > short.length ? at : at + 1) === long.slice(at + 1);
}

/** The only choice that a text misses by one letter, or by two that changed places. */
export function nearestChoice(text: string, choices: readonly Choice[]): string | null {
  const plain = plainHeader(text);
  if (plain.length < 3) return null;
  const letters = (word: string) => [...word].sort().join('');
  const near = choices.filter(({ names }) =>
    names.some((name) => {
      const other = plainHeader(name);
      return other.length >= 3 && (differByOne(plain, other) || letters(plain) === letters(other));
    }),
  );
  return near.length === 1 ? (near[0] as Choice).value : null;
}
