import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { dropAndWait, fixture, takeProfile } from './example-figures.ts';
import { expect, expectAccessible, settled, test } from './helpers.ts';

/** The file that a button of "Cijfers downloaden" gives. */
async function fileOf(page: Page, name: string, ending: string): Promise<string> {
  // A page with two charts gives two pictures.
  const coming = page.waitForEvent('download', (one) => one.suggestedFilename().endsWith(ending));
  await page
    .getByRole('group', { name: 'Cijfers downloaden' })
    .getByRole('button', { name })
    .click();
  return readFileSync(await (await coming).path(), 'latin1');
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
  await page.emulateMedia({ media: 'screen' });

  const picture = await fileOf(page, 'Afbeelding', 'verloop.svg');
  expect(picture).toMatch(/^<svg [\s\S]*<title>[\s\S]*<desc>[\s\S]*Gegevensversie [0-9a-f]{12}/);
  expect(picture).not.toMatch(/ (class|style|href)=|var\(|<script|https?:(?!\/\/www\.w3\.org)/);
  expect((await fileOf(page, 'XLSX', '.xlsx')).startsWith('PK')).toBe(true);
  expect(await fileOf(page, 'CSV', '.csv')).toMatch(/^\xEF\xBB\xBFIndicator \(code\);/);
});
