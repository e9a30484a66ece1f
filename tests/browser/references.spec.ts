import type { Page } from '@playwright/test';
import { expect, expectAccessible, settled, test } from './helpers.ts';

/** Adds a reference figure of the Netherlands in 2025 on the page of the region. */
async function addReference(page: Page, value: string, definition: string): Promise<void> {
  await page.getByRole('button', { name: 'Rij toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Gebied').fill('Nederland');
  await dialog.getByLabel('Periode').fill('2025');
  await dialog.getByLabel('Waarde').fill(value);
  await dialog.getByLabel('Bron').fill('Verzonnen jaarbericht');
  await dialog.getByLabel('Definitie').selectOption(definition);
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toHaveCount(0);
}

test('a reference figure stands beside the trend of its own definition alone', async ({ page }) => {
  await page.goto('');
  await settled(page);
  await page.getByRole('button', { name: 'Voorbeeldregio openen' }).click();
  await page.locator('.example').waitFor({ timeout: 40_000 });
  await page.goto('regio/referentiecijfers/');
  await settled(page);
  await addReference(page, '0,09', 'westfriesland');
  await addReference(page, '0,12', 'cbs');
  await page.getByRole('button', { name: 'Bekijk wat verandert' }).click();
  await page.getByRole('button', { name: /^Profiel overnemen/ }).click();
  await settled(page);

  await page.goto('indicatoren/uitval/#wet=jeugd&soort=jaar');
  await settled(page);
  const hero = page.locator('[data-picture="verloop"]');
  await expect(hero.locator('svg').getByText('Nederland 9')).toBeVisible();
  const lists = hero.locator('.references');
  await expect(lists.first()).toContainText(
    'Bron: Verzonnen jaarbericht. Definitie: Westfriesland.',
  );
  await expect(lists.last()).toContainText('Definitie: CBS.');
  await expectAccessible(page);

  await page.getByRole('radio', { name: /CBS/ }).check();
  await settled(page);
  await expect(hero.locator('svg').getByText('Nederland 12')).toBeVisible();
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  const row = hero.getByRole('row', { name: /referentie Nederland/ });
  await expect(row).toContainText('12');
  await expect(row).toContainText('Verzonnen jaarbericht');
  await expect(row).not.toContainText('niet getoond');
  await expect(hero.getByRole('columnheader', { name: /Mediaan/ })).toHaveCount(0);
  await expectAccessible(page);
});
