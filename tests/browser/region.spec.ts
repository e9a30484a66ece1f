import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drop, expect, expectAccessible, screens, settled, test } from './helpers.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../fixtures/example-region/${name}`, import.meta.url));
const archives = [fixture('berichten-1.zip'), fixture('export.zip')];

const written = (changes: object) =>
  JSON.stringify({ format: 'uitkomstwijzer-regioprofiel', version: 1, ...changes });

const takeButton = (page: Page) => page.getByRole('button', { name: /^Profiel overnemen/ });
const changeOf = (page: Page, name: string) =>
  page
    .getByRole('dialog')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

async function take(page: Page): Promise<void> {
  await takeButton(page).click();
  await settled(page);
}

async function dropProfile(page: Page, path: string): Promise<void> {
  await drop(page, [path]);
  await expect(takeButton(page)).toBeVisible();
}

test('municipalities and definition set are edited by keyboard, taken and undone', async ({
  page,
}) => {
  await page.goto('regio/');
  await settled(page);
  const adder = page.getByLabel('Gemeente toevoegen');
  await adder.focus();
  await page.keyboard.type('Hoorn');
  await page.keyboard.press('Enter');
  await expect(adder).toBeFocused();
  await page.keyboard.type('0388');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nergens');
  await page.keyboard.press('Enter');
  await expect(adder).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('“Nergens” is geen gemeente')).toBeVisible();
  await page.getByRole('radio', { name: 'Westfriesland' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'CBS' })).toBeChecked();

  const review = page.getByRole('button', { name: 'Bekijk wat verandert' });
  await review.focus();
  await page.keyboard.press('Enter');
  await expect(changeOf(page, 'Gemeenten')).toContainText('2 gemeenten; erbij: Enkhuizen, Hoorn');
  await expect(changeOf(page, 'Definitieset')).toContainText('CBS');
  // nothing counts until the yes
  await page.keyboard.press('Escape');
  await expect(review).toBeFocused();
  await expect(page.getByText('2 wijzigingen zijn nog niet overgenomen.')).toBeVisible();
  await page.keyboard.press('Enter');
  await takeButton(page).focus();
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page.getByText('Het regioprofiel is overgenomen.')).toBeVisible();
  await expect(page.getByText('nog niet overgenomen')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regio telt 2 gemeenten.');

  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await settled(page);
  await expect(page.getByText('Het vorige regioprofiel geldt weer.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Westfriesland' })).toBeChecked();
  await page.reload();
  await settled(page);
  await expect(page.getByText('alle gemeenten in de berichten tellen mee')).toBeVisible();
});

test('a set of the region’s own, a wrong number and a renamed region', async ({ page }) => {
  await page.goto('regio/');
  await settled(page);
  await page.getByRole('button', { name: 'Eigen set toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog.getByLabel('Naam van de set')).toBeFocused();
  await dialog.getByLabel('Naam van de set').fill('Onze telling');
  await dialog.getByLabel('Eenheid').selectOption('trajectory');
  await dialog.getByLabel('Venster voor een nieuwe start').fill('180');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('radio', { name: 'Onze telling' }).check();
  const norm = page.getByLabel('Norm voor wachten');
  await norm.fill('zes');
  await norm.press('Tab');
  await expect(norm).toHaveAttribute('aria-invalid', 'true');
  await norm.fill('56');
  await norm.press('Tab');
  await page.getByLabel('Naam van de regio').fill('Zuidkust');
  await page.getByLabel('Jeugd: volledig tot en met').fill('2024-12-31');
  await page.getByRole('checkbox', { name: 'Wachttijd tot start' }).uncheck();
  await page.getByRole('button', { name: 'Bekijk wat verandert' }).click();
  await expect(changeOf(page, 'Definitieset')).toContainText('Onze telling');
  await expect(changeOf(page, 'Norm voor wachten')).toContainText('56 dagen');
  await expect(changeOf(page, 'Jeugd volledig tot en met')).toContainText('31 december 2024');
  await expect(changeOf(page, 'Indicator: Wachttijd tot start')).toContainText('uit');
  await take(page);
  await expect(page.locator('.rail .region')).toHaveText('Zuidkust');
});

test('a product row is added, corrected at its field, taken and kept', async ({ page }) => {
  await page.goto('regio/producten/');
  await settled(page);
  await page.getByRole('button', { name: 'Rij toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Trede').fill('1,5');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog.getByLabel('Productcode')).toBeFocused();
  await expect(dialog.getByText('Er is een trede zonder ladder.')).toBeVisible();
  await dialog.getByLabel('Productcode').fill('45A04');
  await dialog.getByLabel('Ladder').fill('ambulant');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('button', { name: 'Bekijk wat verandert' }).click();
  await expect(changeOf(page, 'Productenlijst')).toContainText('1 nieuw');
  await take(page);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('row', { name: '45A04' })).toContainText('1,5');

  await page.getByRole('button', { name: 'Rij toevoegen' }).click();
  await dialog.getByLabel('Productcode').fill('45A04');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog.getByText('De code geldt in dezelfde tijd ook in rij 1.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await page.getByRole('button', { name: '45A04 wijzigen' }).click();
  await dialog.getByRole('button', { name: 'Rij weghalen' }).click();
  await expect(page.getByText('Er staan nog geen producten in het profiel.')).toBeVisible();
});

test('codes and providers in the messages without a row are listed and added', async ({ page }) => {
  await page.goto('regio/producten/');
  await settled(page);
  await drop(page, archives);
  await page.locator('main[aria-busy="true"]').waitFor();
  await settled(page);
  const title = page.getByRole('heading', { name: /codes uit de berichten staan niet/ });
  const before = await title.textContent();
  const first = page.getByRole('button', { name: /^\S+ (Jeugd|Wmo) toevoegen$/ }).first();
  const code = (await first.getAttribute('aria-label'))!.split(' ')[0]!;
  await first.click();
  await expect(page.getByRole('dialog').getByLabel('Productcode')).toHaveValue(code);
  await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
  await expect(title).not.toHaveText(before!);
  await page.getByRole('link', { name: 'Aanbieders', exact: true }).click();
  await settled(page);
  await expect(
    page.getByRole('heading', { name: /aanbieders uit de berichten staan niet/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: '73000137 toevoegen' }).click();
  await page.getByRole('dialog').getByLabel('Naam').fill('Aanbieder 137');
  await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('button', { name: 'Bekijk wat verandert' }).click();
  await expect(changeOf(page, 'Aanbieders')).toContainText('1 nieuw');
});

test('wrong rows of a dropped profile are named, and the good ones taken after a yes', async ({
  page,
  makeFile,
}) => {
  const path = await makeFile(
    'regioprofiel.json',
    written({
      name: 'Foutland',
      products: [
        { law: 'jeugd', code: 'A' },
        { law: 'jeugd', code: 'A' },
        { law: 'zvw', code: 'B' },
        { law: 'wmo', code: 'C', ladder: 'l' },
      ],
      providers: [
        { agb: '123', name: 'Te kort' },
        { agb: '12345678', mainContractor: '87654321' },
      ],
    }),
  );
  await page.goto('regio/producten/');
  await settled(page);
  await dropProfile(page, path);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('4 rijen kunnen niet mee.');
  for (const place of ['rij 2: A', 'rij 3: B', 'rij 4: C', 'rij 1: Te kort', 'rij 2: 12345678']) {
    await expect(dialog.getByText(place)).toBeVisible();
  }
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(page.getByText('Er staan nog geen producten in het profiel.')).toBeVisible();
  await dropProfile(page, path);
  await take(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De productenlijst telt 1 rij.');
});

test('a profile that is wrong as a whole is named and changes nothing', async ({
  page,
  makeFile,
}) => {
  await page.goto('regio/');
  await settled(page);
  await drop(page, [await makeFile('regioprofiel.json', written({ version: 9, name: 'Later' }))]);
  await expect(page.getByRole('alert')).toContainText('nieuwere versie');
  await expect(takeButton(page)).toHaveCount(0);
});

test('two profiles are kept, switched in the rail, exported and removed', async ({
  page,
  makeFile,
}) => {
  await page.goto('regio/');
  await settled(page);
  await dropProfile(page, await makeFile('a.json', written({ name: 'Aland' })));
  await take(page);
  await expect(page.getByRole('combobox', { name: 'Regioprofiel', exact: true })).toHaveCount(0);
  await dropProfile(
    page,
    await makeFile('b.json', written({ name: 'Beland', municipalities: ['0405'] })),
  );
  await expect(page.getByRole('dialog')).toContainText('naast Aland');
  await take(page);
  const rail = page.getByRole('combobox', { name: 'Regioprofiel', exact: true });
  await expect(rail).toHaveValue('Beland');
  await page.getByLabel('Naam van de regio').fill('Aland');
  await page.getByLabel('Naam van de regio').press('Tab');
  await expect(page.getByText('Er staat al een profiel met deze naam')).toBeVisible();
  await rail.selectOption('Aland');
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Aland');
  // a draft belongs to its profile
  await expect(page.getByText('nog niet overgenomen')).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(rail).toHaveValue('Aland');

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Beland downloaden' }).click();
  const file = JSON.parse(readFileSync(await (await coming).path(), 'utf8')) as object;
  expect(file).toMatchObject({ name: 'Beland', municipalities: ['0405'] });

  await page.getByRole('button', { name: 'Aland weghalen', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Weghalen' }).click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Beland telt 1 gemeente');
  await expect(rail).toHaveCount(0);
});

test('thousands of products are searched at once', async ({ page, makeFile }) => {
  const products = Array.from({ length: 5000 }, (_, i) => ({
    law: 'jeugd',
    code: `P${i}`,
    name: `Product ${i}`,
    ladder: 'l',
    rung: i / 10,
  }));
  await page.goto('regio/producten/');
  await settled(page);
  await dropProfile(page, await makeFile('regioprofiel.json', written({ products })));
  await take(page);
  await page.getByLabel('Zoeken').fill('product 4321');
  await expect(page.getByText('1 van 5.000 rijen')).toBeVisible();
  await page.getByRole('button', { name: 'P4321 wijzigen' }).click();
  await page.getByRole('dialog').getByLabel('Trede').fill('432,15');
  await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('button', { name: 'Bekijk wat verandert' }).click();
  await expect(changeOf(page, 'Productenlijst')).toContainText('1 gewijzigd');
});

for (const { language, width } of screens) {
  test(`no axe findings at ${width} in ${language} with a full profile`, async ({
    page,
    makeFile,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const full = (name: string) =>
      written({
        name,
        municipalities: ['0405', '0388'],
        products: [
          { law: 'jeugd', code: 'A', ladder: 'l', rung: 1 },
          { law: 'wmo', code: 'B', validFrom: '2024-01-01' },
        ],
        providers: [{ agb: '12345678', name: 'De Brug', mainContractor: '87654321' }],
        referenceFigures: [
          { indicator: 'uitval', law: 'wmo', area: 'Nederland', period: '2024', value: 0.1 },
        ],
        definitionSets: [
          { id: 'eigen', name: 'Eigen', unit: 'trajectory', newStartWindowDays: 180 },
        ],
      });
    await page.goto(`regio/?taal=${language}`);
    await settled(page);
    const yes = page.getByRole('button', { name: /^(Profiel overnemen|Use this profile)/ });
    for (const name of ['Aland', 'Beland']) {
      await drop(page, [await makeFile('regioprofiel.json', full(name))]);
      await expect(yes).toBeVisible();
      await expectAccessible(page);
      await yes.click();
      await settled(page);
    }
    await page.getByRole('radio', { name: 'Eigen' }).check();
    for (const path of ['', 'producten/', 'aanbieders/', 'referentiecijfers/']) {
      await page.goto(`regio/${path}?taal=${language}`);
      await settled(page);
      await expectAccessible(page);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > window.innerWidth,
      );
      expect(wide).toBe(false);
      const add = page.getByRole('button', {
        name: /^(Rij toevoegen|Add a row|Eigen set toevoegen|Add a set of your own)$/,
      });
      await add.click();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(add).toBeFocused();
    }
  });
}
