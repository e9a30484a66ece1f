import { error } from '@sveltejs/kit';
import { loadWords } from '#lib/app/language.svelte.ts';
import { nl } from '#lib/ui/words/nl.ts';
import type { IndicatorId } from '#lib/ui/words/ids.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Every indicator has a page of its own in the build. */
export const entries: EntryGenerator = () => Object.keys(nl.indicators).map((id) => ({ id }));

/** The indicator of the page; one that does not exist is a page that does not exist. */
export const load: PageLoad = async ({ params, url }) => {
  if (!Object.hasOwn(nl.indicators, params.id)) error(404);
  await loadWords(['ledger'], () => new URL(url));
  return { id: params.id as IndicatorId };
};
