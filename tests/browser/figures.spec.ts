import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import {
  download,
  dropAndWait,
  expectedOf,
  fixture,
  lineOf,
  takeProfile,
} from './example-figures.ts';
import { expect, expectAccessible, openLists, screens, served, settled, test } from './helpers.ts';

const ONE_OF_EACH_SHAPE = /indicatoren\/(geen-nieuwe-start|stopredenen|doorlooptijd|stroom)\//;

const archives = [fixture('berichten-1.zip'), fixture('export.zip')];
const profile = JSON.parse(readFileSync(fixture('regioprofiel.json'), 'utf8')) as {
  parameters: object;
};

/** A chart that the arrow keys go along, and the line that says where they are. */
interface Stop {
  chart: Locator;
  readout: Locator;
}

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
  test(`pages with figures in ${language} at ${width} px have no axe findings and are not too wide`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`?taal=${language}`);
    await settled(page);
    await dropAndWait(page, archives);
    // The second time one indicator of each shape will do.
    const indicators = INDICATORS.map((id) => `indicatoren/${id}/`).filter(
      (path) => language === 'nl' || ONE_OF_EACH_SHAPE.test(path),
    );
    for (const path of ['bestanden/', 'indicatoren/', ...indicators]) {
      await page.goto(`${path}?taal=${language}`);
      await settled(page);
      await openLists(page);
      await expect(page.locator('h1')).toHaveCount(1);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await expectAccessible(page);
      // The tables are the same in both languages, and in all indicators of a shape.
      if (language === 'nl' || !ONE_OF_EACH_SHAPE.test(path)) continue;
      await page.getByRole('button', { name: 'Table', exact: true }).click();
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
  const [trend, estimate, list] = ['verloop', 'schatting', 'per-aanbieder'].map((name) => {
    const frame = page.locator(`[data-picture="${name}"]`);
    return { chart: frame.locator('[aria-roledescription]'), readout: frame.locator('.readout') };
  }) as [Stop, Stop, Stop];
  const before = await trend.readout.textContent();
  await trend.chart.press('ArrowLeft');
  await expect(trend.readout).not.toHaveText(before!);
  await trend.chart.press('ArrowRight');
  await expect(trend.readout).toHaveText(before!);
  await estimate.chart.press('Home');
  await expect(estimate.readout).toContainText('31');
  const first = await list.readout.textContent();
  await list.chart.press('ArrowDown');
  await expect(list.readout).not.toHaveText(first!);
  await expect(list.chart.locator('.c-sel, .dots__row--read .withheld').first()).toBeVisible();

  // Every chart says what it shows, of how many, when and from where, and has its table.
  for (const frame of await page.locator('[data-picture]').all()) {
    await expect(frame.locator('h2, h3').first()).toHaveText(/\S/);
    await expect(frame.locator('.sheet__head :is(h2, h3) + p')).toHaveText(/\S.*\.$/);
    await expect(frame.locator('.chart-frame__facts')).toContainText(/n = \d.*Bron: berichten/);
    await frame.getByRole('button', { name: /^Tabel ?:/ }).click();
    await expect(frame.getByRole('table')).toBeVisible();
  }
});
