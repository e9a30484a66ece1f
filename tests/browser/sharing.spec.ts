import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { dropAndWait, fixture, takeProfile } from './example-figures.ts';
import { expect, expectAccessible, settled, test } from './helpers.ts';

/** The file that a button in a part of the page gives. */
async function fileOf(part: Locator, name: string, ending: string): Promise<string> {
  const coming = part.page().waitForEvent('download');
  await part.getByRole('button', { name }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(ending);
  return readFileSync(await file.path(), 'latin1');
}

test('figures are looked at or shared: the one is not printed, the other gives files and a picture', async ({
  page,
}) => {
  await page.goto('');
  await settled(page);
  await dropAndWait(page, [fixture('berichten-1.zip')]);
  await takeProfile(page, fixture('regioprofiel.json'));
  await page.goto('indicatoren/uitval/#wet=jeugd');
  await settled(page);
  const title = page.getByRole('heading', { level: 1 });
  const waarom = page.getByRole('heading', { name: 'Waarom dit getal' });
  await expect(waarom).toBeVisible();
  await expect(page.getByRole('button', { name: 'Afbeelding' })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(title).toBeHidden();
  await expect(page.getByText('Kies Delen')).toBeVisible();
  await page.goto('beschikbaarheid/');
  await settled(page);
  await expect(title).toBeHidden();
  await expect(page.getByText('Kies Delen')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.goto('indicatoren/uitval/#wet=jeugd');
  await settled(page);

  await page.getByRole('button', { name: 'Delen' }).click();
  await expect(page).toHaveURL(/laag=delen/);
  await settled(page);
  await expect(page.getByText(/Gegevensversie [0-9a-f]{12}/)).toBeVisible();
  await expect(waarom).toHaveCount(0);
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(title).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  // A list that a phone folds is there on paper.
  const list = page.locator('[data-picture="per-aanbieder"]');
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(list.getByRole('table')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(list.getByRole('link').first()).toBeHidden();
  await list.getByRole('button', { name: /^Lijst/ }).press('Enter');
  await expect(list.getByRole('link').first()).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });

  // Each chart gives its own picture and its own figures.
  const trend = page.locator('[data-picture="verloop"]');
  const picture = await fileOf(trend, 'Afbeelding', 'verloop.svg');
  expect(picture).toMatch(/^<svg [\s\S]*<title>[\s\S]*<desc>[\s\S]*Gegevensversie [0-9a-f]{12}/);
  expect(picture).not.toMatch(/ (class|style|href)=|var\(|<script|https?:(?!\/\/www\.w3\.org)/);
  const drawn = await fileOf(list, 'Afbeelding', 'per-aanbieder.svg');
  const name = (await list.getByRole('link').first().textContent())!.trim();
  expect(drawn).toContain(name);
  expect(drawn).not.toMatch(/ (class|style|href)=|var\(|<script|https?:(?!\/\/www\.w3\.org)/);
  const table = await fileOf(list, 'Cijfers (CSV)', 'per-aanbieder.csv');
  expect(table).toMatch(
    /^\xEF\xBB\xBFTitel;Uitval: [\s\S]*Gegevensversie;[0-9a-f]{12}\r\n[\s\S]*\r\n\r\nNaam;Aantal;Van;Aandeel;/,
  );
  const rows = table.split('\r\n\r\n')[1]!.trimEnd().split('\r\n').slice(1);
  await expect(list.getByRole('link')).toHaveCount(rows.length);
  const whole = page.getByRole('group', { name: 'Cijfers downloaden' });
  expect((await fileOf(whole, 'XLSX', '.xlsx')).startsWith('PK')).toBe(true);
  expect(await fileOf(whole, 'CSV', '.csv')).toMatch(/^\xEF\xBB\xBFIndicator \(code\);/);
});
