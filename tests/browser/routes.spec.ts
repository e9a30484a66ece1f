import { dropAndWait, fixture } from './example-figures.ts';
import { expect, expectAccessible, settled, test } from './helpers.ts';

test('a route is added by keyboard, ends the remark on the files, and stays accessible', async ({
  page,
}) => {
  await page.goto('bestanden/?taal=nl');
  await settled(page);
  await dropAndWait(page, [fixture('berichten-1.zip')]);
  const remark = page.getByRole('link', { name: /[Rr]outes|grondslag|vastleggen/ }).first();
  await expect(remark).toBeVisible();
  await expectAccessible(page);

  await page.goto('regio/routes/?taal=nl');
  await settled(page);
  await page.getByRole('button', { name: 'Berichtenverkeer vastleggen' }).first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Doel' }).fill('Leren en verbeteren');
  await dialog.getByLabel('Grondslag').fill('Jeugdwet, artikel 7.4.0');
  await dialog.getByLabel('Toestemming').selectOption('not-needed');
  await dialog.getByLabel('De cliënt weet dat dit gebeurt').check();
  await dialog.getByLabel('DPIA', { exact: true }).selectOption('yes');
  await dialog.getByLabel('Datum van de DPIA').fill('2024-03-01');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Leren en verbeteren' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bekijk wat verandert' }).click();
  await page.getByRole('button', { name: 'Profiel overnemen' }).click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er is 1 route vastgelegd.');
  await page.goto('bestanden/?taal=nl');
  await settled(page);
  await expect(remark).toHaveCount(0);
});
