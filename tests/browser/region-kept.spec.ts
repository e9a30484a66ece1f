import type { Page } from '@playwright/test';
import { drop, expect, expectAccessible, settled, test } from './helpers.ts';

const written = (changes: object) =>
  JSON.stringify({ format: 'uitkomstwijzer-regioprofiel', version: 1, ...changes });

async function typeNorm(page: Page, days: string): Promise<void> {
  await page.getByLabel('Norm voor wachten').fill(days);
  await settled(page);
}

test('edits outlive a reload, and are taken up or thrown away', async ({ page }) => {
  await page.goto('regio/');
  await settled(page);
  await typeNorm(page, '56');
  await page.reload();
  await settled(page);
  const waiting = page.getByText('U heeft nog 1 wijziging van een vorige keer.');
  await expect(waiting).toBeVisible();
  await expect(page.getByLabel('Norm voor wachten')).toHaveValue('42');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verder met uw wijzigingen' }).click();
  await expect(page.getByLabel('Norm voor wachten')).toHaveValue('56');
  await expect(page.getByText('1 wijziging is nog niet overgenomen.')).toBeVisible();
  await settled(page);

  // they are in the store only, and not to be read there
  const plain = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(plain).not.toContain('waitNormDays');
  await page.goto('regio/producten/');
  await settled(page);
  await expect(waiting).toBeVisible();
  await page.getByRole('button', { name: 'Weggooien' }).click();
  await settled(page);
  await expect(waiting).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(waiting).toHaveCount(0);
});

test('a wrong row of the profile beside the page is left out and named', async ({ page }) => {
  await page.route('**/regioprofiel.json', (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: written({
        name: 'Gastland',
        municipalities: ['0405'],
        providers: [
          { agb: 12345678, name: 'Getal' },
          { agb: '10000001', name: 'De Brug' },
        ],
      }),
    }),
  );
  await page.goto('regio/aanbieders/');
  await settled(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  const notice = page.getByRole('status').filter({ hasText: 'telt 1 rij niet mee' });
  await expect(notice).toContainText('rij 1: Getal');
  await expect(page.getByRole('row', { name: 'De Brug' })).toBeVisible();
  await expectAccessible(page);
  await notice.getByRole('button', { name: 'Sluiten' }).click();
  await expect(notice).toHaveCount(0);
});

test.describe('profiles are switched at 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('by keyboard and by touch', async ({ page, makeFile }) => {
    await page.goto('regio/');
    await settled(page);
    for (const name of ['Aland', 'Beland met een heel lange naam voor zo’n smal scherm']) {
      await drop(page, [await makeFile('regioprofiel.json', written({ name }))]);
      await page.getByRole('button', { name: /^Profiel overnemen/ }).tap();
      await settled(page);
    }
    const choice = page.getByRole('combobox', { name: 'Regioprofiel', exact: true });
    await expect(choice).toBeVisible();
    expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    await choice.tap();
    await choice.selectOption('Aland');
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Aland');
    await page.goto('uitleg/');
    await settled(page);
    await choice.focus();
    await page.keyboard.press('ArrowDown');
    await settled(page);
    await expect(choice).toHaveValue(/^Beland/);
    await expectAccessible(page);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(wide).toBe(false);
  });
});
