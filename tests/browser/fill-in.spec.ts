import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, screens, settled, test } from './helpers.ts';

/** Brings the focus to something with the Tab key only. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let i = 0; i < 80; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${target.toString()}`);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

/** Chooses in a group of radio buttons: its first one has the focus, the others by arrow. */
async function pick(page: Page, group: string, place: number): Promise<void> {
  await tabTo(page, page.getByRole('radiogroup', { name: group }).getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let i = 1; i < place; i++) await page.keyboard.press('ArrowDown');
}

async function down(page: Page, label: string, times: number): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  for (let i = 0; i < times; i++) await page.keyboard.press('ArrowDown');
}

/** Sets the questions up by keyboard: numbers, of the half-year that ended last. */
async function setUp(page: Page): Promise<void> {
  await page.goto('invullen/?taal=nl');
  await settled(page);
  await tabTo(page, page.getByRole('link', { name: 'Vragen klaarzetten' }));
  await page.keyboard.press('Enter');
  await type(page, 'AGB-code van de aanbieder', '12345678');
  await type(page, 'Naam of code van de gemeente', 'hoorn');
  await press(page, 'Volgende stap');
  await pick(page, 'Wet', 1);
  await type(page, 'Productcode', '45A04');
  await pick(page, 'Soort hulp', 1);
  await press(page, 'Volgende stap');
  await down(page, 'Periode', 2);
  await press(page, 'Klaar, naar de tablet');
}

/** One client of 12 to 15 with a parent: both answer. */
async function family(page: Page): Promise<void> {
  await press(page, /^Start voor/);
  await press(page, 'Beginnen');
  await press(page, '12 tot en met 15 jaar');
  await press(page, 'Naar de vragen');
  await pick(page, 'Hoe nuttig was deze hulp voor jou?', 8);
  await press(page, 'Volgende');
  await press(page, 'Terug');
  await expect(page.getByRole('radio', { name: '8' })).toBeChecked();
  await press(page, 'Volgende');
  await pick(page, 'Hoe heb jij de jeugdhulp ervaren?', 10);
  await press(page, 'Klaar');
  await press(page, 'Naar de vragen');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await press(page, 'Volgende');
  await expect(page.getByText('Kies eerst een antwoord.', { exact: false })).toBeVisible();
  await press(page, 'Liever niet');
  await pick(page, 'Hoe heeft u de jeugdhulp ervaren?', 6);
  await press(page, 'Klaar');
  await press(page, 'Naar de begeleider');
}

/** Saves by keyboard, and gives the path of the file. */
async function save(page: Page, name: RegExp): Promise<string> {
  const waiting = page.waitForEvent('download');
  await press(page, 'Opslaan als bestand');
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(name);
  return download.path();
}

async function expectGood(page: Page, path: string, rows: string): Promise<void> {
  await page.goto('formats/?taal=nl');
  await settled(page);
  await page.locator('#check-file').setInputFiles(path);
  await expect(page.getByText('Er is niets gevonden.', { exact: false })).toBeVisible();
  await expect(page.getByText(rows)).toBeVisible();
}

test('the two questions are filled in by keyboard, and the file is read back without a finding', async ({
  page,
}) => {
  test.slow();
  await setUp(page);
  await family(page);
  await expect(page.getByText('2 ingevulde lijsten')).toBeVisible();
  await family(page);
  await press(page, 'Laatste lijst weghalen');
  await expect(page.getByText('3 ingevulde lijsten')).toBeVisible();
  const path = await save(page, /^tevredenheid_12345678_\d{4}-H[12]_\d{4}-\d\d-\d\d\.csv$/);
  await expect(page.getByText('Op deze pagina is er niets van bewaard.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Opslaan als bestand' })).toHaveCount(0);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFNaam organisatie;AGB;CBS gemeentecode;.*;Schaal$/);
  expect(lines.slice(1).map((line) => line.split(';').slice(-5).join(' '))).toEqual([
    'jeugdige 12-15 8 10 1-10',
    'ouder 12-15  6 1-10',
    'jeugdige 12-15 8 10 1-10',
  ]);
  await expectGood(page, path, 'samen 3 rijen');
});

test('an evaluation is filled in by keyboard, and the file is read back without a finding', async ({
  page,
}) => {
  test.slow();
  await page.goto('invullen/perspectiefplan/?taal=nl');
  await settled(page);
  await press(page, 'Evaluatie klaar');
  await expect(page.getByLabel('Naam of code van de gemeente')).toBeFocused();
  await page.keyboard.type('Hoorn');
  await type(page, 'AGB-code of gemeentecode van het lokale team', '0405');
  await pick(page, 'Wet', 1);
  await pick(page, 'Soort evaluatie', 1);
  await type(page, 'Productcode', '45A04');
  await type(page, 'Datum van de evaluatie', '05012024');
  await pick(page, 'Uitkomst', 2);
  await type(page, 'Resultaatgebied', 'Wonen');
  await down(page, 'Waarom niet of deels behaald?', 2);
  await down(page, 'Vervolg', 2);
  await press(page, 'Nog een resultaat');
  await expect(page.getByRole('heading', { name: 'Resultaat 2' })).toBeVisible();
  // The new result has the focus.
  await page.keyboard.press('Space');
  await press(page, 'Evaluatie klaar');
  await expect(page.getByText('2 resultaten')).toBeVisible();
  await expect(page.getByLabel('Datum van de evaluatie')).toHaveValue('');
  const path = await save(page, /^perspectiefplan_0405_\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\r\n');
  expect(lines.slice(1)).toEqual([
    '0405;0405;45A04;jeugd;eind;2024-05-01;;E1;1;Wonen;deels;motivatie;lichter;',
    '0405;0405;45A04;jeugd;eind;2024-05-01;;E1;2;;behaald;;;',
  ]);
  await expectGood(page, path, 'samen 2 rijen');
});

test('leaving asks first while something is not saved, and what is kept stays until then', async ({
  page,
}) => {
  await setUp(page);
  await family(page);
  await page.getByRole('link', { name: 'Bestanden' }).first().click();
  await page.getByRole('button', { name: 'Hier blijven' }).click();
  await expect(page).toHaveURL(/invullen\/vragen/);
  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: 'Hier blijven' }).click();
  // Another language is the same page, with the same lists.
  await page.getByRole('button', { name: 'EN' }).first().click();
  await expect(page.getByText('2 lists filled in')).toBeVisible();
  await page.getByLabel('Keep the lists until I close the page').check();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await waiting;
  await expect(page.getByText('The page keeps it until you close it.')).toBeVisible();
  await expect(page.getByText('2 lists filled in')).toBeVisible();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText('2 lists filled in')).toHaveCount(0);
  await page.getByRole('link', { name: 'Files' }).first().click();
  await expect(page).toHaveURL(/bestanden/);
});

test('a client does not fall out of the questions', async ({ page }) => {
  await setUp(page);
  await press(page, 'Start voor een cliënt');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Twee vragen over de jeugdhulp' })).toBeVisible();
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press('Tab');
    // Past the last button the browser itself has the focus, not the page behind.
    const place = await page.evaluate(() => {
      const { activeElement, body } = document;
      return activeElement === body || activeElement?.closest('dialog') !== null;
    });
    expect(place).toBe(true);
  }
});

for (const { language, width } of screens) {
  test(`is accessible at ${width} px (${language})`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`invullen/vragen/?taal=${language}`);
    await settled(page);
    const next = page.locator('main form button[type=submit]');
    const onTablet = async () => {
      await expectAccessible(page);
      const { scroll, client } = await page
        .locator('dialog')
        .evaluate((dialog) => ({ scroll: dialog.scrollWidth, client: dialog.clientWidth }));
      expect(scroll).toBeLessThanOrEqual(client);
    };
    await next.click();
    await expectAccessible(page);
    await page.locator('main form input').nth(0).fill('0405');
    await page.locator('main form input').nth(1).fill('0405');
    await next.click();
    await next.click();
    await page.locator('input[value=jeugd]').check();
    await page.locator('main .field input').fill('45A04');
    await page.locator('input[value=herstel]').check();
    await expectAccessible(page);
    await next.click();
    await page.locator('main select').selectOption({ index: 1 });
    await page.locator('input[value="1-5"]').check();
    await expectAccessible(page);
    await next.click();
    await page.locator('.hand .btn--primary').click();
    await onTablet();
    await page.locator('dialog .btn--primary').click();
    await onTablet();
    await page.locator('dialog .turn__choice').nth(2).click();
    await onTablet();
    await page.locator('dialog .turn__choice').first().click();
    await page.locator('dialog .btn--primary').click();
    await onTablet();
    await page.locator('dialog input').nth(3).check();
    await page.locator('dialog .btn--primary').click();
    await page.locator('dialog .btn').nth(1).click();
    await onTablet();
    await page.locator('dialog .btn').nth(1).click();
    await expect(page.locator('.collected .btn--primary')).toBeVisible();
    await expectAccessible(page);
    await page.locator('.crumb a').click();
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.locator('dialog .btn--quiet').click();
    await page.waitForURL(/invullen\/\?/);
    await page.goto(`invullen/perspectiefplan/?taal=${language}`);
    await settled(page);
    await page.locator('input[value=niet]').check();
    await next.click();
    await expectAccessible(page);
  });
}
