import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, screens, settled, test } from './helpers.ts';

const HEADERS =
  'AGB;CBS gemeentecode;Productcode;Wet;Periode;Informant;Leeftijdsgroep;Nut;Ervaring';
const BAD = [
  HEADERS,
  '12345678;0405;45A04;jeugd;2024-H1;jeugdige;12-15;8;9',
  '12345678;0405;45A04;jeugd;2024-H1;jeugdige;12-15;7,5;9',
  '12345678;0405;45A04;jeugd;2024-H1;ouder;12-15;7;11',
  '12345678;0405;45A04;jeugd;2024-H1;cliënt;18+;7;8',
].join('\n');

const choose = (page: Page, path: string) => page.locator('#check-file').setInputFiles(path);
const problem = (page: Page, title: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });

/** How many rows the database of the page holds, of imports and of what belongs to them. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name!);
    let count = 0;
    for (const name of names) {
      const db = await new Promise<IDBDatabase>((found, failed) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => found(asked.result);
        asked.onerror = () => failed(asked.error);
      });
      for (const table of [...db.objectStoreNames].filter((one) => /import|chunk/.test(one))) {
        count += await new Promise<number>((found) => {
          const asked = db.transaction(table).objectStore(table).count();
          asked.onsuccess = () => found(asked.result);
        });
      }
      db.close();
    }
    return count;
  });

for (const as of ['XLSX', 'CSV']) {
  test(`a template as ${as} is read back by the check without a finding`, async ({ page }) => {
    await page.goto('formats/?taal=nl');
    await settled(page);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: `Uitkomsten als ${as}` }).click();
    const path = await (await waiting).path();
    await choose(page, path);
    await expect(page.getByText('Er is niets gevonden.', { exact: false })).toBeVisible();
    await expect(page.getByText('samen 4 rijen')).toBeVisible();
  });
}

test('a bad file shows its problems, gives a receipt, and stores nothing', async ({
  page,
  makeFile,
}) => {
  await page.goto('formats/?taal=nl');
  await settled(page);
  await choose(page, await makeFile('lijst.csv', BAD));
  await expect(problem(page, 'Een cijfer is niet heel')).toContainText('3');
  await expect(problem(page, 'Een cijfer valt buiten de schaal')).toContainText('4');
  await expect(problem(page, 'De invuller past niet bij de wet')).toContainText('5');
  await expect(page.getByText('1 goed')).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ontvangstbewijs' }).click();
  const receipt = readFileSync(await (await waiting).path(), 'utf8');
  expect(receipt).toMatch(/SHA-256: [0-9a-f]{64}/);
  expect(receipt).toContain('Telt niet mee: 3');
  const workbook = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bestand met gemarkeerde cellen' }).click();
  expect((await workbook).suggestedFilename()).toBe('lijst - Na te kijken.xlsx');
  expect(await stored(page)).toBe(0);
  await page.getByRole('button', { name: 'Klaar met dit bestand' }).click();
  await expect(problem(page, 'Een cijfer is niet heel')).toHaveCount(0);
});

test('a column of persons stops the file until it is left out', async ({ page, makeFile }) => {
  await page.goto('formats/?taal=nl');
  await settled(page);
  const lines = BAD.split('\n').slice(0, 2);
  const text = `${lines[0]};BSN\n${lines[1]};123456782`;
  await choose(page, await makeFile('lijst.csv', text));
  await expect(
    page.getByRole('heading', { name: 'De kolom “BSN” mag er niet in staan.' }),
  ).toBeVisible();
  await expect(page.getByText('123456782')).toHaveCount(0);
  await page.getByRole('button', { name: 'Lees zonder deze kolom' }).click();
  await expect(page.getByText('Er is niets gevonden.', { exact: false })).toBeVisible();
});

for (const { language, width } of screens) {
  test(`is accessible at ${width} px (${language})`, async ({ page, makeFile }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`formats/?taal=${language}`);
    await settled(page);
    const columns = page.locator('details').first();
    await columns.locator('summary').click();
    await expectAccessible(page);
    // What is folded is there on paper.
    await columns.locator('summary').click();
    await expect(columns.getByRole('list').first()).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(columns.getByRole('list').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await choose(page, await makeFile('lijst.csv', BAD));
    await expect(page.locator('.prob').first()).toBeVisible();
    await settled(page);
    await expectAccessible(page);
  });
}
