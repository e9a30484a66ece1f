import { error } from '@sveltejs/kit';
import { allExplanations, explanationOf } from '#lib/app/explanations.ts';
import { loadWords } from '#lib/app/language.svelte.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Every indicator that has a page for its figures has one for its explanation. */
export const entries: EntryGenerator = () => allExplanations().map(({ id }) => ({ id }));

/** What the indicator of the page says of itself. */
export const load: PageLoad = async ({ params, url }) => {
  const explanation = explanationOf(params.id);
  if (!explanation) error(404);
  await loadWords(['delivered'], () => new URL(url));
  return { explanation };
};
