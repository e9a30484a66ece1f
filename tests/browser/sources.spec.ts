import { drop, expect, expectAccessible, settled, test } from './helpers.ts';

/** Ended trajectories of one provider; every fifth was ended by the client. */
const OUTCOMES = [
  'Periode;AGB;CBS gemeentecode;Wet;Leveringsvorm;Trajectnummer;Begindatum;Einddatum;Reden beëindiging',
  ...Array.from(
    { length: 80 },
    (_, i) =>
      `2024-H${(i % 2) + 1};12345678;0405;Jeugd;ZIN;T${i};01-09-2023;30-0${i % 2 ? 9 : 4}-2024;0${i % 5 === 0 ? 3 : 1}`,
  ),
].join('\n');

test('drop-out comes from delivered outcomes once the profile says so', async ({
  page,
  makeFile,
}) => {
  await page.goto('bestanden/?taal=nl');
  await settled(page);
  await drop(page, [await makeFile('uitkomsten.csv', OUTCOMES)]);
  await expect(page.locator('.file').filter({ hasText: 'uitkomsten.csv' })).toBeVisible();
  await page.goto('indicatoren/uitval/?taal=nl');
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uitval');

  await page.goto('regio/?taal=nl');
  await settled(page);
  await page.getByLabel('Bron van Uitval').selectOption('Aanleveringen (uitkomsten)');
  await settled(page);
  await expect(page.getByRole('row', { name: /Uitval, Jeugd/ })).toContainText('20');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bekijk wat verandert' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Bron van Uitval')).toBeVisible();
  await dialog.getByRole('button', { name: 'Profiel overnemen' }).click();
  await settled(page);

  await page.goto('indicatoren/uitval/?taal=nl#soort=jaar');
  await settled(page);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(
    'Voortijdig gestopt door de cliënt: 20 % van de trajecten.'.replace(' %', '\u00a0%'),
  );
  await expect(page.getByText('16 van de 80 trajecten')).toBeVisible();
  await expectAccessible(page);
  await page.goto('uitleg/uitval/?taal=nl');
  await settled(page);
  await expect(page.getByText('Geteld uit aangeleverde uitkomsten')).toBeVisible();
});

test('the norm of an instrument is added by keyboard, and one that cannot be is named', async ({
  page,
}) => {
  await page.goto('regio/instrumenten/?taal=nl');
  await settled(page);
  await page.getByRole('button', { name: 'Rij toevoegen' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam').fill('SDQ');
  await dialog.getByLabel('Standaarddeviatie').fill('5,8');
  await dialog.getByLabel('Betrouwbaarheid').fill('82');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Betrouwbaarheid')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('0,82');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('row', { name: /SDQ/ })).toContainText('0,82');
  await expectAccessible(page);
});
