import type { Field } from './field.ts';

/** A header without capitals, accents, units in brackets, stars, spaces and hyphens. */
export function plainHeader(header: string): string {
  return wordsOf(header).join('');
}

function wordsOf(header: string): string[] {
  const bare = header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^)]*\)/g, ' ')
    .toLowerCase();
  return bare.match(/[a-z0-9]+/g) ?? [];
}

/** Words that say nothing of what a column holds. */
const FILLERS = new Set(['de', 'het', 'van', 'een', 'code', 'nr', 'nummer', 'datum', 'per', 'in']);

interface Names {
  whole: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

const namesOf = new WeakMap<Field, Names>();

function namesOfField(field: Field): Names {
  let names = namesOf.get(field);
  if (!names) {
    const all = [field.name, ...field.synonyms];
    names = { whole: new Set(all.map(plainHeader)), words: new Set(all.flatMap(wordsOf)) };
    namesOf.set(field, names);
  }
  return names;
}

/**
 * How well a header fits a field: 1 where it is one of its names, 0.8 where it is its own name with
 * words that its other names have, 0.6 where all its words are, 0 else.
 */
export function headerFit(header: string, field: Field): number {
  const { whole, words } = namesOfField(field);
  if (whole.has(plainHeader(header))) return 1;
  const own = wordsOf(header);
  if (own.length < 2 || !own.every((word) => words.has(word))) return 0;
  const telling = own.filter((word) => !FILLERS.has(word));
  if (telling.length === 0) return 0;
  return telling.some((word) => whole.has(word)) ? 0.8 : 0.6;
}
