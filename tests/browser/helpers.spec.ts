import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  drop,
  expect,
  expectAccessible,
  Guard,
  kept,
  plain,
  served,
  test as guarded,
} from './helpers.ts';

// The guard stands behind every other test here, so it must be able to fail one.
const test = plain.extend<{ guard: Guard; elsewhere: string }>({
  guard: async ({ context }, use) => {
    const guard = new Guard();
    guard.allow(served.root);
    await guard.watch(context);
    await use(guard);
  },
  elsewhere: async ({}, use) => {
    const server = createServer((_request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.end('yes');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  },
});

test('the guard sees an error on the console and one that is thrown', async ({ page, guard }) => {
  await page.goto(served.root);
  await page.evaluate(() => {
    console.error('said');
    queueMicrotask(() => {
      throw new Error('thrown');
    });
  });
  await expect.poll(() => guard.faults.join()).toMatch(/said[\s\S]*thrown/);
});

test('the guard sees a breach of the policy', async ({ page, guard }) => {
  await page.goto(served.root);
  await page.evaluate(() => document.body.append(document.createElement('iframe')));
  await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => {}));
  await expect.poll(() => guard.faults.join()).toContain('policy: connect-src refused');
});

test('the guard sees a request to another host from a page, a worker and a service worker', async ({
  page,
  context,
  guard,
  elsewhere,
}) => {
  const { origin } = new URL(elsewhere);
  await page.goto(elsewhere);
  await expect.poll(() => guard.faults).toEqual([`request to ${origin}`]);

  const started = page.waitForEvent('worker');
  await page.evaluate(() => {
    const url = URL.createObjectURL(new Blob(['0'], { type: 'text/javascript' }));
    new Worker(url);
  });
  await (await started).evaluate((url) => fetch(url), elsewhere);
  await expect.poll(() => guard.faults.length).toBe(2);

  // this host sends no headers, so nothing binds its service worker but the guard
  guard.allow(served.below);
  await page.goto(served.below);
  await kept(page);
  await context.serviceWorkers()[0]!.evaluate((url) => fetch(url), elsewhere);
  await expect.poll(() => guard.faults.length).toBe(3);
});

test('a page with a fault is not accessible, and the fault is named', async ({ page }) => {
  await page.setContent('<html lang="nl"><title>A</title><main><h1>A</h1></main>');
  await expectAccessible(page);
  await page.evaluate(() => document.querySelector('main')?.append(new Image()));
  await expect(expectAccessible(page)).rejects.toThrow(/image-alt: /);
});

guarded('a drop hands the files over as the operating system does', async ({ page, makeFile }) => {
  await page.goto('');
  await page.evaluate(() => {
    const scope = window as unknown as { dropped: Promise<string[]> };
    document.addEventListener('dragover', (event) => event.preventDefault(), true);
    scope.dropped = new Promise((done) =>
      document.addEventListener(
        'drop',
        (event) => {
          event.preventDefault();
          event.stopPropagation();
          const files = [...(event.dataTransfer?.files ?? [])];
          done(Promise.all(files.map(async (file) => `${file.name}: ${await file.text()}`)));
        },
        true,
      ),
    );
  });
  await drop(page, [await makeFile('een.csv', 'a;b'), await makeFile('map/twee.csv', 'c')]);
  const dropped = await page.evaluate(
    () => (window as unknown as { dropped: Promise<string[]> }).dropped,
  );
  expect(dropped).toEqual(['een.csv: a;b', 'twee.csv: c']);
});
