import type { Locator, Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import {
  download,
  dropAndWait,
  expectedOf,
  fixture,
  lineOf,
  takeProfile,
} from './example-figures.ts';
import { drop, expect, expectAccessible, screens, settled, test } from './helpers.ts';

const HEADERS = 'Wet;Gemeente;AGB;Toewijzing nr;Begindatum;Einddatum;Reden beëindiging';

/** A table of deliveries in which what stands at these rows (from 0) is replaced. */
function deliveries(count: number, odd: Readonly<Record<number, string>> = {}): string {
  const rows = Array.from(
    { length: count },
    (_, i) => odd[i] ?? `Jeugd;0405;73000685;${i + 1};13-01-2023;28-0${(i % 9) + 1}-2024;31`,
  );
  return [HEADERS, ...rows].join('\n');
}

/** One problem of every kind that rows of deliveries can have. */
const NASTY = deliveries(40, {
  1: 'Jeugd;0405;7300068;2;13-01-2023;28-02-2024;31',
  2: 'Jeugd;0405;730685;3;13-01-2023;28-02-2024;31',
  3: 'Jeugd;0405;73000685;4;31-02-2023;28-02-2024;31',
  4: 'Jeugd;0405;73000685;5;1O-01-2023;28-02-2024;31',
  5: 'Jeugt;0405;73000685;6;13-01-2023;28-02-2024;31',
  6: 'Wmo;0405;73000685;7;13-01-2023;28-02-2024;doel bereikt',
  7: 'Jeugd;0405;73000685;8;13-01-2023;28-02-2024;doel bereikt',
  8: 'Jeugd;0405;73000685;9;13-01-2023;01-01-2022;31',
  9: 'Jeugd;;73000685;10;13-01-2023;28-02-2024;31',
  10: 'Jeugd;Atlantis;73000685;11;13-01-2023;28-02-2024;31',
  11: 'Jeugd;0405;73000685;12;13-01-2023;28-02-2024;',
  12: 'Jeugd;0405;73000685;13;13-01-2023;;31',
});

const cardOf = (page: Page) => page.locator('main section').filter({ has: addOf(page) });
const addOf = (page: Page) => page.getByRole('button', { name: 'Toevoegen', exact: true });
const problem = (page: Page, title: string | RegExp) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });

/** Chooses an option by its value, and waits until the table was read again. */
async function choose(page: Page, select: Locator, option: string | { label: string }) {
  await select.selectOption(option);
  await settled(page);
}

async function drops(page: Page, path: string): Promise<void> {
  await dropAndWait(page, [path]);
  await expect(page).toHaveURL(/\/bestanden\//);
  await settled(page);
}

/** The cells of the half-years, as the messages give them. A pause leaves no trace in a table. */
async function expectFiguresOfMessages(page: Page): Promise<void> {
  const cells = expectedOf('westfriesland').filter(({ part }) => part !== '20');
  const told = new Set(cells.map(({ indicator }) => indicator));
  const file = await download(page);
  const got = file.cells.filter(
    ({ period, indicator }) => period.includes('-H') && told.has(indicator),
  );
  expect(got.map(lineOf).sort()).toEqual(cells.map(lineOf).sort());
}

test('a table without doubts adds itself and gives the figures of the messages', async ({
  page,
}) => {
  await page.goto('');
  await settled(page);
  await takeProfile(page, fixture('regioprofiel.json'));
  await dropAndWait(page, [fixture('leveringen.csv')]);
  await expect(page.getByText('305 rijen tellen mee.')).toBeVisible();
  await expectFiguresOfMessages(page);
  await page.goto('bestanden/');
  await settled(page);
  await expect(page.locator('main')).toContainText('leveringen, Jeugdwet en Wmo, 24 dec 2020');
});

test('a table with a row that cannot count waits, and then gives the same figures', async ({
  page,
  makeFile,
}) => {
  await page.goto('');
  await settled(page);
  await takeProfile(page, fixture('regioprofiel.json'));
  const rows = readFileSync(fixture('leveringen.csv'), 'latin1').trimEnd().split(/\r?\n/);
  const broken = rows[1]!.replace(/\d\d-\d\d-\d{4}(;[^;]*;\d*)$/, '31-02-2024$1');
  expect(broken).not.toBe(rows[1]);
  const content = new Uint8Array(Buffer.from([...rows, broken].join('\n'), 'latin1'));
  await drops(page, await makeFile('leveringen.csv', content));
  await expect(page.getByRole('heading', { level: 2, name: 'leveringen.csv' })).toBeFocused();
  await expect(cardOf(page)).toContainText('305 rijen; 1 rij telt niet mee.');
  await addOf(page).click();
  await expect(page.getByText('305 rijen tellen mee.')).toBeVisible();
  await settled(page);
  await expectFiguresOfMessages(page);
});

test('columns never seen before are chosen once, and remembered', async ({ page, makeFile }) => {
  const table = (from: number) =>
    [
      'Kolom A,Kolom B,Kolom C,Kolom D,Kolom E,Kolom F',
      ...Array.from(
        { length: 24 },
        (_, i) =>
          `0405,73000685,${from + i},0${(i % 9) + 1}-02-23,0${(i % 9) + 1}-1${i % 3}-24,${['klaar', 'weg'][i % 2]}`,
      ),
    ].join('\n');
  await page.goto('');
  await settled(page);
  await drops(page, await makeFile('eerste.csv', table(1000)));
  const card = cardOf(page);
  await expect(addOf(page)).toBeDisabled();
  await choose(page, card.getByLabel('Soort lijst'), 'leveringen');
  for (const field of ['Gemeente', 'AGB-code van de aanbieder']) {
    const question = card.getByRole('listitem').filter({ hasText: `Welke kolom is “${field}”?` });
    await question.getByRole('button', { name: 'Dat klopt' }).click();
    await settled(page);
  }
  const ask = (field: string) =>
    card.getByRole('list').first().getByLabel(`Kolom voor ${field}`, { exact: true });
  await choose(page, ask('Cliënt (BSN of eigen nummer)'), { label: 'Kolom C' });
  await choose(page, ask('Begindatum'), { label: 'Kolom D' });
  await choose(page, ask('Einddatum'), { label: 'Kolom E' });
  await choose(page, ask('Reden van beëindiging'), { label: 'Kolom F' });
  const law = card.getByRole('listitem').filter({ hasText: 'Welke kolom is “Wet”?' });
  await law.getByText('Of: één waarde voor alle rijen').click();
  await choose(page, law.getByLabel('Wet, voor alle rijen'), 'jeugd');
  const order = card.getByRole('button', { name: 'dag, maand, jaar' });
  while ((await order.count()) > 0) {
    await order.first().click();
    await settled(page);
  }
  await choose(page, card.getByLabel('Wat betekent “klaar”?').first(), 'jeugd 31');
  await choose(page, card.getByLabel('Wat betekent “weg”?').first(), 'jeugd 32');
  await expect(card).toContainText('24 rijen.');
  await addOf(page).click();
  await expect(page.getByText('24 rijen tellen mee.')).toBeVisible();
  await settled(page);
  // A table that asks nothing is read in less than a look at "busy" takes.
  await drop(page, [await makeFile('tweede.csv', table(2000))]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 bestanden tellen mee.');
  await settled(page);
  await page.goto('regio/');
  await settled(page);
  await page.getByRole('button', { name: /^Leveringen van .* vergeten$/ }).click();
  await expect(page.getByText('Er is nog niets onthouden.')).toBeVisible();
});

test('one word has a reason in each law', async ({ page, makeFile }) => {
  await page.goto('');
  await settled(page);
  const half = deliveries(10).replaceAll(';31', ';doel bereikt');
  const other = half.replaceAll('Jeugd', 'Wmo').split('\n').slice(1);
  await drops(page, await makeFile('wetten.csv', [half, ...other].join('\n')));
  const card = cardOf(page);
  const means = (law: string) => card.getByLabel(`Wat betekent “doel bereikt” bij de ${law}?`);
  await choose(page, means('Jeugdwet').first(), 'jeugd 31');
  await expect(problem(page, 'Een reden van beëindiging is niet bekend')).toContainText('10 rijen');
  await choose(page, means('Wmo').first(), 'wmo 19');
  await expect(problem(page, 'Een reden van beëindiging is niet bekend')).toHaveCount(0);
  await expect(card).toContainText('20 rijen.');
});

test('a cell is mended by keyboard, undone and redone', async ({ page, makeFile }) => {
  await page.goto('');
  await settled(page);
  const table = deliveries(12, { 4: 'Jeugd;0405;73000685;5;31-02-2023;28-05-2024;31' });
  await drops(page, await makeFile('fout.csv', table));
  const card = cardOf(page);
  const field = card.getByLabel('Nieuwe waarde voor rij 6');
  await expect(card).toContainText('11 goed');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('32-02-2023');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('32-02-2023');
  await expect(card.getByRole('cell', { name: '32-02-2023' }).first()).toBeVisible();
  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('28-02-2023');
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(card).toContainText('12 goed');
  // What had the focus is gone: it stays in the card.
  await expect(card.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(card).toContainText('11 goed');
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(card).toContainText('12 goed');
  await card.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
  await expect(field).toHaveValue('32-02-2023');
  await card.getByRole('button', { name: 'Opnieuw' }).press('Enter');
  await expect(card).toContainText('12 rijen.');
});

test('doubts are explained without naming a person, and rows are left out', async ({
  page,
  makeFile,
}) => {
  await page.goto('');
  await settled(page);
  await drops(page, await makeFile('moeilijk.csv', NASTY));
  const card = cardOf(page);
  const doubt = problem(page, 'Het einde ligt voor het begin');
  await doubt.getByRole('button', { name: 'Klopt, met toelichting' }).click();
  const note = doubt.getByLabel('Waarom klopt het?');
  await note.fill('zie 123.456.782');
  await note.press('Enter');
  await expect(doubt.getByRole('alert')).toContainText('Noem geen personen.');
  await note.fill('nagevraagd bij de aanbieder');
  await note.press('Enter');
  await expect(doubt).toContainText('Klopt volgens u: “nagevraagd bij de aanbieder”');
  const wrong = problem(page, 'Een verplichte cel is leeg');
  await wrong.getByRole('button', { name: 'Laat deze rij weg' }).click();
  await expect(wrong).toContainText('U laat deze rijen weg.');
  await expect(card).toContainText('1 door u weggelaten');
  const date = problem(page, 'Een datum is niet te lezen');
  await date.getByRole('button', { name: 'Pas toe op alle 1' }).click();
  await expect(date).toHaveCount(0);
  await card.getByRole('button', { name: 'moeilijk.csv weglaten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Er zijn nog geen bestanden gelezen.',
  );
});

test('pasted cells are a table', async ({ page }) => {
  await page.goto('');
  await settled(page);
  const text = deliveries(6, { 2: 'Jeugd;0405;73000685;3;31-02-2023;;' }).replaceAll(';', '\t');
  await page.evaluate((cells) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', cells);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
  await expect(page.getByRole('heading', { level: 2, name: 'geplakt.txt' })).toBeFocused();
  await page.getByRole('link', { name: 'Overzicht' }).first().click();
  await expect(page.getByText('1 bestand wacht op u.')).toBeVisible();
});

for (const { language, width } of screens) {
  test(`a card full of questions and problems is accessible in ${language} at ${width}`, async ({
    page,
    makeFile,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`?taal=${language}`);
    await settled(page);
    await drops(page, await makeFile('moeilijk.csv', NASTY));
    await expect(page.getByRole('article')).not.toHaveCount(0);
    await page.locator('.readas > summary').click();
    await expectAccessible(page);
    const tooWide = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
    expect(await tooWide()).toBe(0);
    await choose(
      page,
      page.getByLabel(language === 'nl' ? 'Soort lijst' : 'Kind of list'),
      'aanbieders',
    );
    await expect(page.locator('[data-question]')).not.toHaveCount(0);
    await expectAccessible(page);
    expect(await tooWide()).toBe(0);
  });
}

test('the workbook with marked cells holds the rows and the list of what to do', async ({
  page,
  makeFile,
}) => {
  await page.goto('');
  await settled(page);
  await drops(page, await makeFile('moeilijk.csv', NASTY));
  const waiting = page.waitForEvent('download');
  await cardOf(page).getByRole('button', { name: 'Werkboek met gemarkeerde cellen' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('moeilijk - Na te kijken.xlsx');
  const { sheets } = await readXlsx(readFileSync(await file.path()));
  expect(sheets.map(({ name }) => name)).toEqual(['Gegevens', 'Na te kijken']);
  expect(sheets[0]!.rows[1]!.slice(0, 3)).toEqual(['Jeugd', '0405', '73000685']);
  expect(sheets[1]!.rows.length).toBeGreaterThan(10);
});

test('a list of providers waits until the profile with it is taken', async ({ page, makeFile }) => {
  await page.goto('');
  await settled(page);
  const path = await makeFile('lijst.csv', 'AGB;Naam;Solistisch\n1234567;De Brug;nee\n');
  await dropAndWait(page, [path]);
  const take = page.getByRole('button', { name: /^Profiel overnemen/ });
  await expect(take).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(take).toBeHidden();
  await addOf(page).click();
  await take.click();
  await settled(page);
  await expect(addOf(page)).toHaveCount(0);
  await page.goto('regio/aanbieders/');
  await settled(page);
  await expect(page.getByText('01234567').first()).toBeVisible();
});
