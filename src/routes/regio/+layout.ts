import { loadWords } from '#lib/app/language.svelte.ts';
import type { LayoutLoad } from './$types';

/** The words that these pages need beside those of every page. */
export const load: LayoutLoad = ({ url }) =>
  loadWords(['profileChanges', 'regionEdit'], () => new URL(url));
