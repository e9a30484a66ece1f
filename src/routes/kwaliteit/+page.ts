import { loadWords } from '#lib/app/language.svelte.ts';
import type { PageLoad } from './$types';

/** The words that this page needs beside those of every page. */
export const load: PageLoad = ({ url }) => loadWords(['frame', 'quality'], () => new URL(url));
