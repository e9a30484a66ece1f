import { createContext } from 'svelte';
import type { ServiceWorkerUpdates } from '#lib/app/service-worker.svelte.ts';

/** Takes and gives what knows of newer versions of the page. */
export const [useUpdates, provideUpdates] = createContext<ServiceWorkerUpdates>();
