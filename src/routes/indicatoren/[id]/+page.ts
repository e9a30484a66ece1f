import { error } from '@sveltejs/kit';
import { loadWords } from '#lib/app/language.svelte.ts';
import {
  DELIVERED_INDICATORS,
  isFromDeliveries,
  isFromTraffic,
  TRAFFIC_INDICATORS,
} from '#lib/domain/indicator-list.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Every indicator has a page of its own in the build. */
export const entries: EntryGenerator = () =>
  [...new Set([...TRAFFIC_INDICATORS, ...DELIVERED_INDICATORS])].map((id) => ({ id }));

/** The indicator of the page by what it can be counted from; one that does not exist has no page. */
export const load: PageLoad = async ({ params: { id }, url }) => {
  const traffic = isFromTraffic(id) ? id : null;
  const deliveries = isFromDeliveries(id) ? id : null;
  if (!traffic && !deliveries) error(404);
  if (traffic)
    await loadWords(
      ['compared', 'events', 'frame', 'ledger', 'overTime', 'parts', 'sharing'],
      () => new URL(url),
    );
  if (deliveries)
    await loadWords(['compared', 'delivered', 'events', 'frame', 'sharing'], () => new URL(url));
  return { traffic, deliveries };
};
