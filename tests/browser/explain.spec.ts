import { fileURLToPath } from 'node:url';
import { drop, expect, expectAccessible, plain, served, settled, test } from './helpers.ts';

const WAYS = 6;
const archive = fileURLToPath(
  new URL('../fixtures/example-region/berichten-1.zip', import.meta.url),
);

test('what a page explains stands in it before any script runs', async ({ browser, guard }) => {
  guard.allow(served.root);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${served.root}uitleg/uitval/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Welk deel');
  await expect(page.getByText('code 32 in de Jeugdwet').first()).toBeVisible();
  await context.close();
});

test('every line of the policy is explained', async ({ page }) => {
  for (const language of ['nl', 'en']) {
    await page.goto(`uitleg/privacy/?taal=${language}`);
    await settled(page);
    const rows = page.locator('.policy tbody tr');
    expect(await rows.count()).toBeGreaterThan(10);
    await expect(rows.filter({ hasText: /nog niet in de uitleg|no explanation yet/ })).toHaveCount(
      0,
    );
  }
});

test('the stores that the page about privacy names are those of the database', async ({ page }) => {
  await page.goto('uitleg/privacy/');
  await settled(page);
  const stores = await page.evaluate(
    () =>
      new Promise<string[]>((done, failed) => {
        const opening = indexedDB.open('uitkomstwijzer');
        opening.onsuccess = () => {
          done([...opening.result.objectStoreNames]);
          opening.result.close();
        };
        opening.onerror = () => failed(new Error('no database'));
      }),
  );
  const named = await page.locator('table th[scope=row] code:only-of-type').allInnerTexts();
  expect(stores.length).toBe(5);
  for (const store of stores) expect(named).toContain(store);
});

test('a term is found by a part of it, without its accents', async ({ page }) => {
  await page.goto('uitleg/begrippen/');
  await settled(page);
  const terms = page.locator('.term');
  const all = await terms.count();
  await page.getByLabel('Zoek een begrip').fill('BEEINDIGING');
  await expect(terms.first()).toContainText('reden beëindiging');
  expect(await terms.count()).toBeLessThan(all);
  await page.getByLabel('Zoek een begrip').fill('zzz');
  await expect(page.getByText('Er is geen begrip met deze letters.')).toBeVisible();
  await expectAccessible(page);
});

test('the method of a figure leads to its explanation', async ({ page }) => {
  await page.goto('');
  await settled(page);
  await drop(page, [archive]);
  await expect(page.getByRole('heading', { name: 'De uitkomsten van de regio' })).toBeVisible({
    timeout: 30_000,
  });
  await page.goto('indicatoren/uitval/?taal=nl');
  await settled(page);
  await page.getByRole('link', { name: 'Meer uitleg' }).click();
  await expect(page).toHaveURL(`${served.root}uitleg/uitval/?taal=nl`);
  await settled(page);
  await expect(page.getByRole('link', { name: 'Naar de cijfers' })).toBeVisible();
});

// From here on the policy is breached on purpose: no guard.
plain.describe('the trial', () => {
  plain.use({ serviceWorkers: 'block' });

  for (const place of ['root', 'below'] as const) {
    plain(`shows that the browser holds every way back (${place})`, async ({ page }) => {
      await page.goto(`${served[place]}uitleg/privacy/`);
      await settled(page);
      await expect(page.getByText('nog niet geprobeerd')).toHaveCount(WAYS);
      await page.getByRole('button', { name: 'Proef doen' }).click();
      await expect(page.getByText('De browser hield alle 6 pogingen tegen.')).toBeVisible({
        timeout: 20_000,
      });
      await expect(page.getByText('tegengehouden', { exact: true })).toHaveCount(WAYS);
      await expectAccessible(page);
    });
  }

  plain('says so where nothing holds it back', async ({ page }) => {
    const address = `${served.below}uitleg/privacy/`;
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /<meta http-equiv="content-security-policy"[^>]*>/,
        '',
      );
      await route.fulfill({ response, body });
    });
    await page.goto(address);
    await settled(page);
    await expect(page.getByText('Deze pagina staat zonder beleid in uw browser.')).toBeVisible();
    await page.getByRole('button', { name: 'Proef doen' }).click();
    await expect(page.getByText('De browser hield niet alles tegen.')).toBeVisible({
      timeout: 30_000,
    });
    await expect(page.getByText('niet tegengehouden', { exact: true })).toHaveCount(WAYS);
    expect(page.url()).toBe(address);
  });
});
