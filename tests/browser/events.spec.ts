import type { Page } from '@playwright/test';
import { expect, expectAccessible, settled, test } from './helpers.ts';

async function note(page: Page, day: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Gebeurtenis noteren' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Dag').fill(day);
  await dialog.getByLabel('Wat gebeurde er?').fill(text);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
}

test('an event is noted, drawn, listed and read out, in every tab, and can be taken back', async ({
  page,
}) => {
  await page.goto('');
  await settled(page);
  await page.getByRole('button', { name: 'Voorbeeldregio openen' }).click();
  await page.locator('.example').waitFor({ timeout: 40_000 });
  const address = 'indicatoren/uitval/#wet=jeugd&soort=jaar&periode=2024';
  await page.goto(address);
  await settled(page);

  await note(page, '2024-07-01', 'Melding 111.222.333');
  await expect(page.getByRole('dialog')).toContainText('een BSN kan zijn');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Annuleren' }).click();

  const other = await page.context().newPage();
  await other.goto(address);
  await settled(other);
  await note(page, '2024-07-01', 'Nieuw contract <b>');
  for (const one of [page, other]) {
    const trend = one.locator('[data-picture="verloop"]');
    await expect(trend.locator('.c-event').first()).toBeAttached();
    await expect(trend.getByRole('list', { name: 'Gebeurtenissen' })).toContainText(
      /1 juli 2024 Nieuw contract <b>/,
    );
    await expect(trend.locator('.readout')).toContainText('gebeurtenis 1: Nieuw contract <b>');
  }
  await other.close();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Wijzig gebeurtenis 1: Nieuw contract <b>' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.locator('.c-event')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.reload();
  await settled(page);
  await expect(page.getByRole('list', { name: 'Gebeurtenissen' })).toContainText('Nieuw contract');
});

test('the members of a group are shown over time once they are asked for', async ({ page }) => {
  await page.goto('');
  await settled(page);
  await page.getByRole('button', { name: 'Voorbeeldregio openen' }).click();
  await page.locator('.example').waitFor({ timeout: 40_000 });
  await page.goto('indicatoren/uitval/#wet=jeugd');
  await settled(page);
  await page.getByRole('heading', { name: 'Per aanbieder over de tijd' }).click();
  const list = page.locator('.over__list');
  await expect(list.getByRole('link', { name: 'Gezinsteam Voorbeeld' })).toBeVisible();
  await page.getByRole('button', { name: 'Gemeenten', exact: true }).click();
  await expect(list.getByRole('link', { name: 'Hoorn' })).toBeVisible();
  await expectAccessible(page);
  await list.getByRole('link', { name: 'Hoorn' }).click();
  await expect(page).toHaveURL(/gemeente=0405/);
});
