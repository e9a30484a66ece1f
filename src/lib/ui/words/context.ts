import { createContext } from 'svelte';
import type { Words } from './nl.ts';

/** The words of the language that is on; read `current` anew each time, it changes with the language. */
export interface WordsInUse {
  readonly current: Words;
}

/** Hands the words to the components below (`provideWords`), and takes them (`useWords`). */
export const [useWords, provideWords] = createContext<WordsInUse>();
