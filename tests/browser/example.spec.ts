import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { message, numbers } from '../../bench/archive.js';
import { drop, expect, expectAccessible, screens, settled, test } from './helpers.ts';

const LABEL = 'Voorbeeldregio: verzonnen gegevens';
const START = message(0, numbers(1));

/** Goes on with the tab key until this is focused. */
async function reach(page: Page, name: string | RegExp, tag: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const found = await focused.evaluate((element) => ({
      tag: element.tagName.toLowerCase(),
      text: element.getAttribute('aria-label') ?? element.textContent ?? '',
    }));
    if (
      found.tag === tag &&
      (typeof name === 'string' ? found.text.includes(name) : name.test(found.text))
    )
      return;
  }
  throw new Error(`${name} cannot be reached by keyboard`);
}

async function openExample(page: Page): Promise<void> {
  await page.goto('');
  await settled(page);
  await page.getByRole('button', { name: 'Voorbeeldregio openen' }).click();
  await page.locator('.example').waitFor({ timeout: 40_000 });
  await settled(page);
}

test('from the empty page to why this number, by keyboard alone, in under a minute', async ({
  page,
}) => {
  await page.goto('');
  await settled(page);
  const began = performance.now();
  await reach(page, 'Voorbeeldregio openen', 'button');
  await page.keyboard.press('Enter');
  await page.getByText(LABEL).waitFor({ timeout: 40_000 });
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('volledig tot en met');
  await expect(page.locator('main')).toBeFocused();
  await reach(page, /^Uitval/, 'a');
  await page.keyboard.press('Enter');
  await page.waitForURL(/indicatoren\/uitval/);
  await settled(page);
  await expect(page.getByText(LABEL)).toBeVisible();
  // The steps of "waarom dit getal" open one by one; the first that the tab key comes to will do.
  const why = page.getByRole('region', { name: 'Waarom dit getal' });
  const step = why.locator('summary').first();
  for (let presses = 0; presses < 200; presses++) {
    if (await step.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(step).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(why.locator('details[open]').first()).toBeVisible();
  expect(performance.now() - began).toBeLessThan(60_000);
});

test('the label outlives a reload and goes along with a download, and one click leaves an empty page', async ({
  page,
}) => {
  await openExample(page);
  await page.reload();
  await settled(page);
  await expect(page.getByText(LABEL)).toBeVisible();
  await page.goto('regio/');
  await settled(page);
  await expect(page.getByText(LABEL)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Voorbeeldregio');

  // The protection of a whole region takes over a minute, and does not matter here.
  await page.getByLabel('Kleinste noemer die wordt getoond').fill('0');
  await page.getByRole('button', { name: 'Bekijk wat verandert' }).click();
  await page.getByRole('button', { name: 'Profiel overnemen' }).click();
  await settled(page);
  await page.goto('indicatoren/');
  await settled(page);
  const coming = page.waitForEvent('download');
  await page
    .getByRole('group', { name: 'Cijfers downloaden' })
    .getByRole('button', { name: 'JSON' })
    .click();
  const download = await coming;
  expect(download.suggestedFilename()).toContain('voorbeeld');
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as { example?: boolean };
  expect(file.example).toBe(true);

  await page.goto('regio/');
  await settled(page);
  await page.getByRole('button', { name: 'Voorbeeldregio verwijderen' }).click();
  await expect(page.getByText(LABEL)).toHaveCount(0);
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zet neer wat u al heeft');
  await expect(page.getByText('De voorbeeldregio is weg.')).toBeVisible();
  for (const [path, text] of [
    ['bestanden/', 'nog geen bestanden'],
    ['regio/', 'geen regioprofiel'],
  ] as const) {
    await page.goto(path);
    await settled(page);
    await expect(page.locator('main')).toContainText(text);
    await expect(page.locator('body')).not.toContainText('verzonnen gegevens');
  }
});

test('files of one’s own ask to remove the example region first', async ({ page, makeFile }) => {
  const file = await makeFile('start.xml', START);
  await openExample(page);
  await drop(page, [file]);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Eerst de voorbeeldregio verwijderen?');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(page.getByText(LABEL)).toBeVisible();
  await drop(page, [file]);
  await dialog.getByRole('button', { name: 'Verwijderen en mijn bestanden lezen' }).click();
  await expect(page.getByText(LABEL)).toHaveCount(0);
  // The removal is done; the person's own file is read after it, which leaving the page would break off.
  await expect(page.getByText('is toegevoegd')).toBeVisible();
  await settled(page);
  await page.goto('bestanden/');
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 bestand telt mee');
  await expect(page.locator('main')).toContainText('als hier geen eigen bestanden staan');
  await page.goto('');
  await settled(page);
  await expect(page.getByRole('button', { name: 'Voorbeeldregio openen' })).toHaveCount(0);
});

test('a stop while it is made leaves the empty page', async ({ page }) => {
  await page.goto('');
  await settled(page);
  await page.getByRole('button', { name: 'Voorbeeldregio openen' }).click();
  await page.getByRole('button', { name: 'Stoppen' }).click();
  await settled(page);
  await expect(page.getByText('Het inlezen is gestopt.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Voorbeeldregio openen' })).toBeVisible();
});

test('no axe findings with the example region on both screens', async ({ page }) => {
  test.slow();
  await openExample(page);
  for (const { language, width } of screens) {
    await page.setViewportSize({ width, height: 800 });
    // The other pages are looked at with files of one's own.
    await page.goto(`?taal=${language}`);
    await settled(page);
    await expect(page.locator('.example')).toBeVisible();
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  }
});
