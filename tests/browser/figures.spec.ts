import { readFileSync } from 'node:fs';
import {
  download,
  dropAndWait,
  expectedOf,
  fixture,
  lineOf,
  takeProfile,
} from './example-figures.ts';
import { expect, expectAccessible, screens, served, settled, test } from './helpers.ts';

const ONE_OF_EACH_SHAPE = /indicatoren\/(geen-nieuwe-start|stopredenen|doorlooptijd|stroom)\//;

const archives = [fixture('berichten-1.zip'), fixture('export.zip')];
const profile = JSON.parse(readFileSync(fixture('regioprofiel.json'), 'utf8')) as {
  parameters: object;
};

const EMPTY = 'Er zijn nog geen bestanden gelezen.';

const INDICATORS = [...new Set(expectedOf('westfriesland').map(({ indicator }) => indicator))];

test('two dropped archives give every expected cell in every set', async ({ page, makeFile }) => {
  await page.goto('');
  await settled(page);
  await dropAndWait(page, archives);
  for (const set of ['westfriesland', 'sdcg', 'cbs']) {
    const parameters = { ...profile.parameters, definitionSet: set };
    const name = `Regio ${set}`;
    const chosen = JSON.stringify({ ...profile, name, parameters });
    await takeProfile(page, await makeFile(`${set}.json`, chosen));
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
  }
});

test('the same drop again is known, and undo leaves nothing', async ({ page }) => {
  await page.goto('');
  await settled(page);
  await takeProfile(page, fixture('regioprofiel.json'));
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

for (const { language, width } of screens) {
  test(`every page with figures in ${language} at ${width} px has no axe findings and is not too wide`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
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
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await expectAccessible(page);
      // The tables are the same in both languages, and in all indicators of a shape.
      if (language === 'nl' || !ONE_OF_EACH_SHAPE.test(path)) continue;
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
