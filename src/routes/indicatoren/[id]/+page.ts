import { error } from '@sveltejs/kit';
import { loadWords } from '#lib/app/language.svelte.ts';
import {
  DELIVERED_INDICATORS,
  isDelivered,
  type DeliveredIndicator,
} from '#lib/domain/indicator-list.ts';
import { nl } from '#lib/ui/words/nl.ts';
import type { IndicatorId } from '#lib/ui/words/ids.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Every indicator has a page of its own in the build. */
export const entries: EntryGenerator = () =>
  [...Object.keys(nl.indicators), ...DELIVERED_INDICATORS].map((id) => ({ id }));

/** The indicator of the page, and what it is counted from. */
type Shown = { from: 'traffic'; id: IndicatorId } | { from: 'deliveries'; id: DeliveredIndicator };

/** The indicator of the page; one that does not exist is a page that does not exist. */
export const load: PageLoad = async ({ params: { id }, url }): Promise<Shown> => {
  if (isDelivered(id)) {
    await loadWords(['delivered', 'sharing'], () => new URL(url));
    return { from: 'deliveries', id };
  }
  if (!Object.hasOwn(nl.indicators, id)) error(404);
  await loadWords(['ledger', 'sharing'], () => new URL(url));
  return { from: 'traffic', id: id as IndicatorId };
};
