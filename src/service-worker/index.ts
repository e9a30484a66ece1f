import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  getCacheKeyForURL,
  matchPrecache,
  precacheAndRoute,
} from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope & {
  /** every file of the build; `scripts/precache.js` puts the list in this place after the build */
  __PRECACHE: { url: string; revision: string | null }[];
};

// A page stands at its folder's address. Without the slash its relative links would point one level
// too high, so the address is mended first, as a host does.
self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  const url = new URL(event.request.url);
  if (url.pathname.endsWith('/')) return;
  url.pathname += '/';
  if (getCacheKeyForURL(url.origin + url.pathname)) event.respondWith(Response.redirect(url, 302));
});

// The host may change this file without a new build, so the network goes first; without it the last
// one that was seen counts.
const profile = new URL('regioprofiel.json', self.location.href).href;
self.addEventListener('fetch', (event) => {
  if (event.request.url === profile) event.respondWith(freshProfile());
});

async function freshProfile(): Promise<Response> {
  const seen = await caches.open('regioprofiel');
  try {
    const response = await fetch(profile, { cache: 'no-cache' });
    if (response.ok) await seen.put(profile, response.clone());
    return response;
  } catch {
    return (await seen.match(profile)) ?? (await matchPrecache(profile)) ?? Response.error();
  }
}

precacheAndRoute(self.__PRECACHE, {
  cleanURLs: false,
  directoryIndex: '',
  // the only thing that ever stands in a query, and the page reads it itself
  ignoreURLParametersMatching: [/^taal$/],
});
cleanupOutdatedCaches();
// the first visit can go on without network too; an update waits until it is asked for
clientsClaim();

self.addEventListener('message', (event) => {
  if (event.data === 'SKIP_WAITING') void self.skipWaiting();
});
