import { error } from '@sveltejs/kit';
import { allExplanations } from '#lib/app/explanations.ts';
import { loadWords } from '#lib/app/language.svelte.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Every indicator that has a page for its figures has one for its explanation. */
export const entries: EntryGenerator = () =>
  [...new Set(allExplanations().map(({ id }) => id))].map((id) => ({ id }));

/** What the indicator of the page says of itself, for each of its sources. */
export const load: PageLoad = async ({ params, url }) => {
  const explanations = allExplanations().filter(({ id }) => id === params.id);
  const [usual] = explanations;
  if (!usual) error(404);
  await loadWords(['delivered'], () => new URL(url));
  return { explanations, usual };
};
