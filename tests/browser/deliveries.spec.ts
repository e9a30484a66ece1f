import type { Page } from '@playwright/test';
import { drop, expect, expectAccessible, openLists, screens, settled, test } from './helpers.ts';

const HEADER =
  'Naam organisatie;AGB;CBS gemeentecode;Productcode;Wet;Periode;Arrangementsoort;Meetmoment;Informant;Leeftijdsgroep;Nut;Ervaring';

/** Lists of one provider in a half-year: `count` of young people and as many of parents. */
function lists(agb: string, period: string, count: number, mark = 8): string {
  const rows = Array.from({ length: count }, (_, i) => [
    `De Brug;${agb};0405;45A04;Jeugd;${period};herstel;einde;jeugdige;12-15;${mark};${(i % 3) + 7}`,
    `De Brug;${agb};0405;45A04;Jeugd;${period};herstel;einde;ouder;12-15;${(i % 4) + 6};`,
  ]);
  return [HEADER, ...rows.flat()].join('\n');
}

const file = (page: Page, name: string) => page.locator('.file').filter({ hasText: name });

test('forty files of providers in one drop: one list, nothing lost, figures per informant', async ({
  page,
  makeFile,
}) => {
  test.slow();
  const agbs = Array.from({ length: 40 }, (_, i) => `${50_000_000 + i * 137}`);
  const paths = await Promise.all(
    agbs.map((agb, i) => makeFile(`aanbieder ${i}.csv`, lists(agb, '2024-H1', 3))),
  );
  await page.goto('bestanden/?taal=nl');
  await settled(page);
  await drop(page, paths);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('40 bestanden tellen mee.');
  await expect(page.locator('.file')).toHaveCount(40);
  await expect(page.locator('.file').getByText('6 goed')).toHaveCount(40);

  await page.goto('indicatoren/tevredenheid-nut/?taal=nl');
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Het nut van de hulp: jeugdigen 8,0 en ouders 7,0.',
  );
  await expect(page.getByRole('region', { name: 'Jeugdigen' })).toContainText('120 cijfers');
  // Three young people of a provider are too few to be told.
  const row = page.getByRole('row').filter({ hasText: agbs[0]! });
  await expect(row.getByText('niet getoond')).toHaveCount(2);
});

test('a delivery that comes again is compared, replaces the earlier one, and undo brings that back', async ({
  page,
  makeFile,
}) => {
  const first = await makeFile('eerste.csv', lists('12345678', '2024-H1', 12));
  const second = await makeFile('tweede.csv', lists('12345678', '2024-H1', 11, 6));
  await page.goto('bestanden/?taal=nl');
  await settled(page);
  await drop(page, [first]);
  await expect(file(page, 'eerste.csv')).toBeVisible();
  await settled(page);
  await drop(page, [second]);
  const question = page.getByRole('heading', { name: 'Deze aanlevering was er al.' });
  await expect(question).toBeVisible();
  await settled(page);
  await expect(page.getByText('11 rijen hetzelfde')).toBeVisible();
  await expect(page.getByText('11 rijen nieuw')).toBeVisible();
  await expect(page.getByText('13 rijen weg')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Nieuwe versie/ }).click();
  await settled(page);
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(file(page, 'tweede.csv')).toBeVisible();
  await settled(page);

  const sentence = page.getByRole('heading', { level: 1 });
  await page.goto('indicatoren/tevredenheid-nut/?taal=nl');
  await settled(page);
  await expect(sentence).toContainText('jeugdigen 6,0');
  await page.goto('bestanden/?taal=nl');
  await settled(page);
  await file(page, 'tweede.csv')
    .getByRole('button', { name: /tweede.csv/ })
    .click();
  await file(page, 'tweede.csv')
    .getByRole('button', { name: /Ongedaan maken/ })
    .click();
  await expect(file(page, 'tweede.csv')).toHaveCount(0);
  await page.goto('indicatoren/tevredenheid-nut/?taal=nl');
  await settled(page);
  await expect(sentence).toContainText('jeugdigen 8,0');
});

for (const { language, width } of screens) {
  test(`figures of deliveries in ${language} at ${width} px: no axe findings, nothing too wide`, async ({
    page,
    makeFile,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    const paths = [
      await makeFile('een.csv', lists('12345678', '2024-H1', 14)),
      await makeFile('twee.csv', lists('12345678', '2024-H2', 60)),
      await makeFile('drie.csv', lists('87654321', '2024-H2', 60, 5)),
    ];
    await page.goto(`bestanden/?taal=${language}`);
    await settled(page);
    await drop(page, paths);
    await expect(page.locator('.file')).toHaveCount(3);
    await settled(page);
    for (const path of ['', 'indicatoren/', 'indicatoren/tevredenheid-ervaring/']) {
      await page.goto(`${path}?taal=${language}`);
      await settled(page);
      await expect(page.locator('.strand, .lines').first()).toBeVisible();
      await openLists(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await expectAccessible(page);
    }
    // A small trend for each informant: left and right go over time, up and down to the other one.
    const trend = page.locator('[data-picture="verloop"]');
    const readout = trend.locator('.readout');
    await expect(readout).toContainText(language === 'nl' ? '2e halfjaar' : 'second half');
    await trend.locator('.walk').press('ArrowLeft');
    await expect(readout).toContainText(language === 'nl' ? '1e halfjaar' : 'first half');
    await expect(trend.locator('.c-sel')).toHaveCount(1);
    const name = language === 'nl' ? 'Tabel' : 'Table';
    await page.getByRole('button', { name, exact: true }).click();
    await expectAccessible(page);
  });
}
