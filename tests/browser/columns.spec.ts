import { expect, expectAccessible, settled, test } from './helpers.ts';

test('the list of products is told by a catalogue column, and the matrix of rungs scrolls, both by keyboard', async ({
  page,
}) => {
  test.slow();
  await page.goto('');
  await settled(page);
  await page.getByRole('button', { name: 'Voorbeeldregio openen' }).click();
  await page.locator('.example').waitFor({ timeout: 40_000 });
  await settled(page);
  await page.goto('indicatoren/uitval/#wet=jeugd&soort=jaar');
  await settled(page);

  const list = page.getByLabel('Lijst per');
  await expect(list).toHaveValue('product');
  await list.focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/per=/);
  await settled(page);
  await list.selectOption('careKind');
  await expect(page).toHaveURL(/per=arrangementsoort/);
  const sheet = page.getByRole('region', { name: 'Per soort, op naam' });
  await expect(sheet).toBeVisible();
  await expectAccessible(page);

  // A row narrows the page, and a chip says so.
  const kind = sheet.getByRole('link', { name: 'herstel' });
  await kind.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/arrangementsoort=herstel/);
  await settled(page);
  await expect(page.getByLabel('Soort', { exact: true })).toHaveValue('herstel');
  await expect(page.locator('.lede')).toContainText('Soort herstel');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Per soort, op naam' })).toBeVisible();
  await expectAccessible(page);

  await page.goBack();
  await settled(page);
  await expect(page.getByLabel('Soort', { exact: true })).toHaveValue('');
  await page.getByLabel('Soort', { exact: true }).selectOption('herstel');
  await page.getByRole('button', { name: 'Filters weghalen' }).click();
  await settled(page);
  await expect(page).not.toHaveURL(/=herstel/);

  // The other law may fill other columns; what it was narrowed to goes.
  await page.goto('indicatoren/uitval/?taal=en#wet=jeugd&per=arrangementsoort');
  await settled(page);
  await expect(page.getByRole('region', { name: 'By kind, by name' })).toBeVisible();

  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('indicatoren/lichtere-ondersteuning/?taal=nl#wet=jeugd&soort=jaar');
  await settled(page);
  const table = page.getByRole('table', { name: 'Wat er kwam na elke trede' });
  await expect(table.getByRole('rowheader', { name: 'Totaal' })).toBeVisible();
  const box = page.getByRole('group', { name: 'Wat er kwam na elke trede' });
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
  await expectAccessible(page);
});
