import { loadWords } from '#lib/app/language.svelte.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** Waits for the words of the language that is asked for; pages are built in Dutch. */
export const load: LayoutLoad = ({ url }) => loadWords([], () => new URL(url));
