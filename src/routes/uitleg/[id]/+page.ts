import { error } from '@sveltejs/kit';
import { explanationOf } from '#lib/app/explanations.ts';
import type { IndicatorId } from '#lib/ui/words/ids.ts';
import { nl } from '#lib/ui/words/nl.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Every indicator that has a page for its figures has one for its explanation. */
export const entries: EntryGenerator = () => Object.keys(nl.indicators).map((id) => ({ id }));

/** What the indicator of the page says of itself. */
export const load: PageLoad = ({ params }) => {
  const explanation = explanationOf(params.id);
  if (!explanation || !Object.hasOwn(nl.indicators, params.id)) error(404);
  return { id: params.id as IndicatorId, explanation };
};
