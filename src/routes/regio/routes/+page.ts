import { loadWords } from '#lib/app/language.svelte.ts';
import type { PageLoad } from './$types';

/** The words that this page needs beside those of the pages about the region. */
export const load: PageLoad = ({ url }) => loadWords(['routes'], () => new URL(url));
