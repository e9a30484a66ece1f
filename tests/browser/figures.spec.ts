import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drop, expect, expectAccessible, served, settled, test } from './helpers.ts';

const folder = new URL('../fixtures/example-region/', import.meta.url);
const fixture = (name: string) => fileURLToPath(new URL(name, folder));
const archives = [fixture('berichten-1.zip'), fixture('export.zip')];
const profile = JSON.parse(readFileSync(fixture('regioprofiel.json'), 'utf8')) as {
  parameters: object;
};

interface Cell {
  indicator: string;
  law: string;
  period: string;
  municipality: string | null;
  provider: string | null;
  product: string | null;
  part: string | null;
  n: number | null;
  x: number | null;
  value?: number | null;
  undetermined: number | null;
}
const { cells: expected } = JSON.parse(readFileSync(fixture('expected.json'), 'utf8')) as {
  cells: Cell[];
};

const EMPTY = 'Er zijn nog geen bestanden gelezen.';

/** Drops files and waits until all that came of them is shown. */
async function dropAndWait(page: Page, files: string[]): Promise<void> {
  // Looked for before the drop: a small file is read in less than a look takes.
  const busy = page.locator('main[aria-busy="true"]').waitFor();
  await drop(page, files);
  await busy;
  await settled(page);
}

async function takeProfile(page: Page, path: string): Promise<void> {
  await drop(page, [path]);
  await page.getByRole('button', { name: 'Profiel overnemen' }).click();
  await settled(page);
}

/** The JSON that "Cijfers downloaden" gives. */
async function download(page: Page): Promise<{ cells: Cell[]; [key: string]: unknown }> {
  await page.goto('indicatoren/');
  await settled(page);
  const coming = page.waitForEvent('download');
  await page
    .getByRole('group', { name: 'Cijfers downloaden' })
    .getByRole('button', { name: 'JSON' })
    .click();
  return JSON.parse(readFileSync(await (await coming).path(), 'utf8')) as { cells: Cell[] };
}

const lineOf = (cell: Cell) =>
  [
    cell.indicator,
    cell.law,
    cell.period,
    cell.municipality,
    cell.provider,
    cell.product,
    cell.part,
    `${cell.x}/${cell.n}`,
    cell.undetermined,
    cell.part === 'p50' || cell.part === 'p90' ? cell.value : '',
  ].join(' ');

/** The cells that are expected of a set; only those of other sets than the default carry its name. */
function expectedOf(set: string): Cell[] {
  return expected.flatMap((cell) => {
    const [named, id] = cell.indicator.includes(':') ? cell.indicator.split(':') : [];
    if ((named ?? 'westfriesland') !== set) return [];
    return [{ ...cell, indicator: id ?? cell.indicator }];
  });
}

const INDICATORS = [...new Set(expectedOf('westfriesland').map(({ indicator }) => indicator))];

for (const set of ['westfriesland', 'sdcg', 'cbs']) {
  test(`two dropped archives give every expected cell in set ${set}`, async ({
    page,
    makeFile,
  }) => {
    const parameters = { ...profile.parameters, definitionSet: set };
    const chosen = await makeFile('regioprofiel.json', JSON.stringify({ ...profile, parameters }));
    await page.goto('');
    await settled(page);
    await dropAndWait(page, archives);
    await takeProfile(page, chosen);
    const file = await download(page);
    // What counts arrangements in every set is expected under the default set alone.
    const cells = expectedOf(set);
    const told = new Set(cells.map(({ indicator }) => indicator));
    const wanted = cells.map(lineOf);
    const got = file.cells
      .filter(({ period, indicator }) => period.includes('-H') && told.has(indicator))
      .map(lineOf);
    expect(got.sort()).toEqual(wanted.sort());
    expect(file['horizon']).toEqual({ jeugd: '2024-09-30', wmo: '2024-11-15' });
    expect(file['files']).toHaveLength(2);
  });
}

test('the same drop again is known, and undo leaves nothing', async ({ page }) => {
  await page.goto('');
  await settled(page);
  await dropAndWait(page, archives);
  const before = await download(page);
  await page.goto('bestanden/');
  await settled(page);
  await dropAndWait(page, archives);
  const after = await download(page);
  expect(after.cells).toEqual(before.cells);
  await page.goto('bestanden/');
  await settled(page);
  await page.getByRole('button', { name: 'Alle 2 ongedaan maken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(EMPTY);
  await settled(page);
  expect((await download(page)).cells).toEqual([]);
});

test('what was read is still there after a reload and works under a sub-path', async ({ page }) => {
  await page.goto(served.below);
  await settled(page);
  await dropAndWait(page, archives);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('link', { name: 'Uitval' })).toBeVisible();
});

for (const language of ['nl', 'en']) {
  test(`every page with figures has no axe findings in ${language}`, async ({ page }) => {
    test.slow();
    await page.goto(`?taal=${language}`);
    await settled(page);
    await dropAndWait(page, archives);
    for (const path of [
      '',
      'bestanden/',
      'indicatoren/',
      ...INDICATORS.map((id) => `indicatoren/${id}/`),
      'regio/',
    ]) {
      await page.goto(`${path}?taal=${language}`);
      await settled(page);
      await expect(page.locator('h1')).toHaveCount(1);
      await expectAccessible(page);
      // The tables are the same in both languages.
      if (language === 'nl' || !/indicatoren\/./.test(path)) continue;
      await page.getByRole('button', { name: 'Table' }).click();
      await expectAccessible(page);
    }
  });
}

test('the arrow keys walk along a trend and along the estimate, and say what is there', async ({
  page,
}) => {
  await page.goto('');
  await settled(page);
  await dropAndWait(page, archives);
  await takeProfile(page, fixture('regioprofiel.json'));
  await page.goto('indicatoren/geen-nieuwe-start/#wet=jeugd');
  await settled(page);
  const readouts = page.locator('.readout');
  const [before, estimate] = await readouts.allTextContents();
  const charts = page.locator('[aria-roledescription]');
  await expect(charts).toHaveCount(2);
  await charts.first().press('ArrowLeft');
  await expect(readouts.first()).not.toHaveText(before!);
  await charts.first().press('ArrowRight');
  await expect(readouts.first()).toHaveText(before!);
  await charts.last().press('Home');
  await expect(readouts.last()).not.toHaveText(estimate!);
  await expect(readouts.last()).toContainText('31');
});

test('no page of an indicator is wider than 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('');
  await settled(page);
  await dropAndWait(page, archives);
  for (const id of INDICATORS) {
    await page.goto(`indicatoren/${id}/`);
    await settled(page);
    const tooWide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(tooWide).toBe(0);
  }
});
