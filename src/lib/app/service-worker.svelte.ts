import { resolve } from '$app/paths';

/** Registers the service worker, and knows whether a newer version of the app is waiting. */
export class ServiceWorkerUpdates {
  /** a newer version is ready to take over */
  updateReady = $state(false);

  readonly #busy: () => boolean;
  #waiting: ServiceWorker | null = null;
  #reloadWanted = $state(false);

  /** `busy` says whether a reload would break something off, such as an import (reactive). */
  constructor(busy: () => boolean = () => false) {
    this.#busy = busy;
  }

  /** Starts once, from the layout in the browser; gives back the function that stops it. */
  start(): () => void {
    // Vite's dev server has no list of files to keep
    if (import.meta.env.DEV || !('serviceWorker' in navigator)) return () => {};
    const container = navigator.serviceWorker;
    const stop = new AbortController();
    let controlled = container.controller !== null;
    container.addEventListener(
      'controllerchange',
      () => {
        // the first worker of all takes a page over that is already up to date
        if (controlled) this.#reloadWanted = true;
        controlled = true;
      },
      { signal: stop.signal },
    );
    const stopEffect = $effect.root(() => {
      let reloaded = false;
      $effect(() => {
        if (!this.#reloadWanted || this.#busy() || reloaded) return;
        reloaded = true;
        location.reload();
      });
    });
    void this.#register(container, stop.signal);
    return () => {
      stop.abort();
      stopEffect();
    };
  }

  /** Lets the waiting version take over; every tab reloads once, as soon as it is not busy. */
  applyUpdate(): void {
    this.#waiting?.postMessage('SKIP_WAITING');
  }

  async #register(container: ServiceWorkerContainer, signal: AbortSignal): Promise<void> {
    const url = scriptUrl(`${location.origin}${resolve('/')}service-worker.js`);
    let registration: ServiceWorkerRegistration;
    try {
      registration = await container.register(url as string, { updateViaCache: 'none' });
    } catch {
      // a browser set to refuse service workers: all works, but not without network
      return;
    }
    const look = (): void => {
      // what waits without a controller is the first version, not an update
      if (!registration.waiting || !container.controller) return;
      this.#waiting = registration.waiting;
      this.updateReady = true;
    };
    const follow = (): void =>
      registration.installing?.addEventListener('statechange', look, { signal });
    look();
    follow();
    registration.addEventListener('updatefound', follow, { signal });
  }
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

/** The one address that may be registered, in the form that the page's policy asks for. */
function scriptUrl(url: string): unknown {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!types) return url;
  const policy = types.createPolicy('uitkomstwijzer-service-worker', {
    createScriptURL(text) {
      if (text !== url) throw new TypeError('not the service worker');
      return text;
    },
  });
  return policy.createScriptURL(url);
}
