import { cp, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { serve } from '../../scripts/serve.js';
import { depths, expect, kept, kinds, settled, test } from './helpers.ts';

test.use({ worksOffline: true });

for (const { base, looked } of [
  { base: '/', looked: kinds },
  { base: '/onder/pad/', looked: depths },
]) {
  test(`after one visit to ${base} every page works without network, also without its last slash`, async ({
    page,
    context,
    guard,
  }) => {
    const site = await serve('build', { base });
    guard.allow(site.url);
    await page.goto(site.url);
    await settled(page);
    await kept(page);
    await site.close();
    await context.setOffline(true);

    await page.reload();
    await settled(page);
    for (const path of looked) {
      await page.goto(`${site.url}${path}?taal=en`);
      await settled(page);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('h1')).toHaveCount(1);
    }
    await page.reload();
    await settled(page);

    const path = kinds.find((one) => one !== '');
    expect(path).toBeDefined();
    await page.goto(site.url + path!.slice(0, -1) + '?taal=nl');
    expect(page.url()).toBe(`${site.url}${path}?taal=nl`);
    await settled(page);
  });
}

test('the first visit is not reloaded by the service worker', async ({ page }) => {
  let loads = 0;
  page.on('load', () => loads++);
  await page.goto('');
  await kept(page);
  await settled(page);
  expect(loads).toBe(1);
});

test('an update waits until it is asked for and then reloads every tab once', async ({
  page,
  context,
  guard,
  makeFile,
}) => {
  const folder = dirname(await makeFile('build/_', ''));
  await cp('build', folder, { recursive: true });
  const site = await serve(folder);
  guard.allow(site.url);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(site.url);
    await settled(tab);
    await kept(tab);
  }
  for (const [name, from, to] of [
    ['index.html', '<head>', '<head><meta name="test-version" content="new" />'],
    ['service-worker.js', /("\.\/","revision":")\w+/, '$1new'],
  ] as const) {
    const text = await readFile(`${folder}/${name}`, 'utf8');
    expect(text).toMatch(from);
    await writeFile(`${folder}/${name}`, text.replace(from, to));
  }
  let loads = 0;
  for (const tab of [page, other]) tab.on('load', () => loads++);

  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    const found = new Promise((done) => registration.addEventListener('updatefound', done));
    await registration.update();
    await found;
    const next = registration.installing;
    if (next?.state === 'installing') {
      await new Promise((done) => next.addEventListener('statechange', done));
    }
  });
  await page.reload();
  await settled(page);
  await expect(page.locator('meta[name=test-version]')).toHaveCount(0);
  expect(loads).toBe(1);

  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    registration.waiting!.postMessage('SKIP_WAITING');
  });
  for (const tab of [page, other]) {
    await expect(tab.locator('meta[name=test-version]')).toHaveCount(1);
    await settled(tab);
  }
  expect(loads).toBe(3);
  await site.close();
});

test('the region profile of the host is asked anew, and kept for when there is no network', async ({
  page,
  context,
  guard,
  makeFile,
}) => {
  const folder = dirname(await makeFile('build/_', ''));
  await cp('build', folder, { recursive: true });
  const site = await serve(folder);
  guard.allow(site.url);
  await page.goto(site.url);
  await settled(page);
  await kept(page);
  const read = (): Promise<string> =>
    page.evaluate(async () => (await fetch('regioprofiel.json')).text());

  await writeFile(`${folder}/regioprofiel.json`, '{"changed":"by the host"}');
  expect(await read()).toBe('{"changed":"by the host"}');
  await site.close();
  await context.setOffline(true);
  expect(await read()).toBe('{"changed":"by the host"}');
});
