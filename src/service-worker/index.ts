import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching';

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
