import { readFileSync } from 'node:fs';
import { dropAndWait, fixture } from './example-figures.ts';
import { drop, expect, expectAccessible, screens, settled, test } from './helpers.ts';

const ARCHIVES = [fixture('berichten-1.zip'), fixture('export.zip')];
const LISTS = [
  'AGB;CBS gemeentecode;Productcode;Wet;Periode;Arrangementsoort;Meetmoment;Informant;Nut;Ervaring',
  '73000137;0405;45A04;Jeugd;2024-H1;herstel;einde;jeugdige;8;7',
  '73000137;0405;45A04;Jeugd;2024-H1;herstel;einde;ouder;6;9',
].join('\n');

test('a delivery is approved by keyboard, another tab sees it, and a later file makes it void', async ({
  page,
  makeFile,
}) => {
  await page.goto('bestanden/?taal=nl');
  await settled(page);
  await dropAndWait(page, ARCHIVES);
  await drop(page, [await makeFile('lijsten.csv', LISTS)]);
  await expect(page.locator('.file').filter({ hasText: 'lijsten.csv' })).toBeVisible();
  await settled(page);
  await page.goto('aanleveringen/?taal=nl#periode=2024');
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('aanbieders');
  const approve = page.getByRole('button', { name: /^Goedkeuren.*73000137/ }).first();
  const other = await page.context().newPage();
  await other.goto('aanleveringen/?taal=nl#periode=2024');
  await settled(other);
  const rowIn = (tab: typeof page) => tab.getByRole('row').filter({ hasText: '73000137' });
  await expect(rowIn(other)).toContainText('Goedkeuren');
  await page.bringToFront();
  await approve.focus();
  await page.keyboard.press('Enter');
  await settled(page);
  const row = rowIn(page);
  await expect(row).toContainText('Goedgekeurd');
  await expect(rowIn(other)).toContainText('Goedgekeurd');
  await other.close();
  // The button is gone: who works by keyboard goes on in the same row.
  await expect(page.locator(':focus')).toContainText('73000137');

  await page.goto('bestanden/?taal=nl');
  await settled(page);
  await drop(page, [await makeFile('meer.csv', LISTS.replace('8;7', '3;3'))]);
  await page.getByRole('button', { name: /^Aanvulling/ }).click();
  await settled(page);
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(page.locator('.file').filter({ hasText: 'meer.csv' })).toBeVisible();
  await settled(page);
  await page.goto('aanleveringen/?taal=nl#periode=2024');
  await settled(page);
  await expect(row).not.toContainText('Goedgekeurd');
  await expect(approve).toBeVisible();
});

for (const { language, width } of screens) {
  test(`who has to deliver, in ${language} at ${width} px: a mail text, a calendar file, no axe findings`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`bestanden/?taal=${language}`);
    await settled(page);
    await dropAndWait(page, ARCHIVES);
    await page.goto(`aanleveringen/?taal=${language}#periode=2024`);
    await settled(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    await expectAccessible(page);
    const coming = page.waitForEvent('download');
    await page
      .getByRole('button', { name: language === 'nl' ? 'Agendabestand' : 'Calendar file' })
      .click();
    const text = readFileSync(await (await coming).path(), 'utf8');
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    // The deadlines that are still to come.
    expect(text.match(/^DTSTART;VALUE=DATE:20\d\d(0131|0731)\r$/gm)).toHaveLength(3);
    const remind = page
      .getByRole('button', { name: language === 'nl' ? /^Herinnering/ : /^Reminder/ })
      .first();
    await remind.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toHaveValue(/31 (juli|July) 2024/);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(remind).toBeFocused();
  });
}
