import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drop, expect, expectAccessible, screens, settled, test } from './helpers.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../fixtures/example-region/${name}`, import.meta.url));

/** The page with the made-up region and its profile. */
async function openQuality(page: Page, address = 'kwaliteit/'): Promise<void> {
  await page.goto('');
  await settled(page);
  await drop(page, [fixture('berichten-1.zip'), fixture('export.zip')]);
  await page.locator('main[aria-busy="true"]').waitFor();
  await settled(page);
  await drop(page, [fixture('regioprofiel.json')]);
  await page.getByRole('button', { name: 'Profiel overnemen' }).click();
  await settled(page);
  await page.goto(address);
  await settled(page);
}

test('the address holds the row that is open, law and period, and Back closes the row', async ({
  page,
}) => {
  await openQuality(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Van de 75 starts kwamen er 5 te laat (7\u00a0%).',
  );
  const first = page.locator('.opener').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await expect(first).toBeFocused();
  expect(page.url()).toMatch(/\/kwaliteit\/#aanbieder=\d{8}$/);
  await expect(page.locator('.detail')).toBeVisible();
  await page.goBack();
  await settled(page);
  await expect(page.locator('.detail')).toHaveCount(0);

  await page.getByLabel('Wet', { exact: true }).selectOption('wmo');
  await settled(page);
  await page.getByLabel('Per', { exact: true }).selectOption('half-year');
  await settled(page);
  await page.getByLabel('Periode', { exact: true }).selectOption('2024-H1');
  await settled(page);
  expect(page.url()).toMatch(/#wet=wmo&soort=half-jaar&periode=2024-H1$/);
  await expect(page.locator('.lede')).toHaveText(/Toetsregio, Wmo, 1e halfjaar 2024/);
});

test('the list comes after a warning, holds what the counts say, and no person', async ({
  page,
}) => {
  await openQuality(page);
  // the row with the most to look at
  const openers = page.locator('.opener');
  for (let i = 0; i < (await openers.count()); i++) {
    await openers.nth(i).click();
    await settled(page);
    if ((await page.locator('.kind').count()) > 3) break;
  }
  await page
    .getByRole('button', { name: /^Lijst maken/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('dat zijn persoonsgegevens');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const ask = page.getByRole('button', { name: /^Lijst maken/ }).first();
  await expect(ask).toBeFocused();
  await ask.click();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Bestand maken' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^nakijken-\d{8}-jeugd-\d{4}\.csv$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFFWat er mis is;AGB-code;')).toBe(true);
  const rows = text.trimEnd().split('\r\n').slice(1);
  const figures = await page.locator('.detail .kind__fig b').allTextContents();
  expect(rows).toHaveLength(figures.reduce((sum, one) => sum + Number(one.replace('.', '')), 0));
  expect(rows.every((row) => row.split(';').length === 10)).toBe(true);
  expect(text).not.toMatch(/[a-f0-9]{32}/);
});

for (const { language, width } of screens) {
  test(`the page with data has no axe findings in ${language} at ${width}`, async ({ page }) => {
    await openQuality(page, `kwaliteit/?taal=${language}`);
    await page.setViewportSize({ width, height: 900 });
    await page.locator('.opener').first().click();
    await settled(page);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const view = page.getByRole('button', {
      name: language === 'nl' ? 'Tabel' : 'Table',
      exact: true,
    });
    await view.click();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
