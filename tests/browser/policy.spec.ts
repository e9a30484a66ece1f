import type { Page, Worker } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, kept, plain, served, settled } from './helpers.ts';

/** A host elsewhere that lets everyone in and counts who comes. */
const test = plain.extend<{ elsewhere: { url: string; visits: string[] } }>({
  baseURL: async ({}, use) => use(served.root),
  elsewhere: async ({}, use) => {
    const visits: string[] = [];
    const server = createServer((request, response) => {
      visits.push(`${request.method} ${request.url}`);
      response.writeHead(200, {
        'access-control-allow-origin': '*',
        'content-type': 'text/javascript',
      });
      response.end('export {};');
    });
    // a socket request never becomes a plain one, and is a visit all the same
    server.on('upgrade', (request, socket) => {
      visits.push(`${request.method} ${request.url}`);
      socket.destroy();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    await use({ url: `127.0.0.1:${port}`, visits });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  },
});

/** Tries every way out that a scope has; resolves when all have failed or succeeded. */
async function leak(host: string): Promise<void> {
  const scope = globalThis as typeof globalThis & { navigator: Navigator };
  const ended = (
    target: EventTarget & { close?: () => void },
    ...events: string[]
  ): Promise<unknown> =>
    new Promise((done) => events.forEach((event) => target.addEventListener(event, done)));
  const attempts: (() => unknown)[] = [
    () => fetch(`http://${host}/fetch`),
    () => fetch(`http://${host}/post`, { method: 'POST', mode: 'no-cors', body: 'x' }),
    () => {
      const request = new XMLHttpRequest();
      request.open('GET', `http://${host}/xhr`);
      const end = ended(request, 'loadend');
      request.send();
      return end;
    },
    () => ended(new WebSocket(`ws://${host}/socket`), 'open', 'error'),
    () => ended(new EventSource(`http://${host}/events`), 'open', 'error'),
    () => scope.navigator.sendBeacon?.(`http://${host}/beacon`),
    () => import(`http://${host}/module.js`),
    () =>
      (scope as { importScripts?: (url: string) => void }).importScripts?.(`http://${host}/a.js`),
    () => {
      if (typeof Image === 'undefined') return;
      const image = new Image();
      const end = ended(image, 'load', 'error');
      image.src = `http://${host}/image`;
      return end;
    },
  ];
  for (const attempt of attempts) {
    try {
      await attempt();
    } catch {
      // refused: that is what the policy is for
    }
  }
}

async function firstWorker(page: Page): Promise<Worker> {
  return page.workers()[0] ?? page.waitForEvent('worker', { timeout: 10_000 });
}

test('the attempt to leak does leak where there is no policy', async ({ page, elsewhere }) => {
  await page.goto(`http://${elsewhere.url}/`);
  elsewhere.visits.length = 0;
  await page.evaluate(leak, elsewhere.url);
  for (const way of ['/fetch', '/post', '/xhr', '/socket', '/events', '/module.js', '/image']) {
    expect(elsewhere.visits.join(' ')).toContain(way);
  }
});

for (const place of ['root', 'below'] as const) {
  const host = place === 'root' ? 'a host that sends our headers' : 'a host that does not';

  test(`nothing leaks from the page on ${host}`, async ({ page, elsewhere }) => {
    await page.goto(served[place]);
    await page.evaluate(leak, elsewhere.url);
    expect(elsewhere.visits).toEqual([]);
  });

  test(`nothing leaks from a worker of the app on ${host}`, async ({ page, elsewhere }) => {
    await page.goto(served[place]);
    await settled(page);
    const worker = await firstWorker(page);
    await worker.evaluate(leak, elsewhere.url);
    expect(elsewhere.visits).toEqual([]);
    // only a worker that is born from a blob is bound by the page's own policy
    expect(worker.url()).toMatch(/^blob:/);
  });
}

test('nothing leaks from the service worker where the host sends our headers', async ({
  page,
  context,
  elsewhere,
}) => {
  await page.goto('');
  await kept(page);
  const [worker] = context.serviceWorkers();
  await worker!.evaluate(leak, elsewhere.url);
  expect(elsewhere.visits).toEqual([]);
});

test('markup from text is refused', async ({ page }) => {
  await page.goto('');
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>text</p>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});
