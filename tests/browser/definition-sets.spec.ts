import type { Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { drop, expect, expectAccessible, screens, settled, test } from './helpers.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../fixtures/example-region/${name}`, import.meta.url));

async function read(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
  await drop(page, [fixture('berichten-1.zip'), fixture('export.zip')]);
  await page.locator('main[aria-busy="true"]').waitFor();
  await settled(page);
}

const causes = (page: Page) => page.locator('.causes');
const effect = (page: Page) =>
  page.getByRole('region', {
    name: /^(Wat dit doet met de cijfers|What this does to the figures)$/,
  });

test('the sets tell which of their values makes the difference, and go along with the choice', async ({
  page,
}) => {
  await read(page, 'indicatoren/uitval/');
  await expect(causes(page)).toContainText('Telkens is één regel van Westfriesland veranderd');
  await expect(causes(page)).toContainText(
    /Door de eenheid traject in plaats van arrangement: ([\d.]+|enkele) minder beëindigingen/,
  );
  await expect(causes(page)).toContainText('deze redenen wel meetellen: administratief');
  await page.getByRole('radio', { name: /^CBS/ }).check();
  await settled(page);
  await expect(causes(page)).toContainText('Telkens is één regel van CBS veranderd');
  await expect(causes(page)).toContainText('deze redenen niet meetellen: administratief');
});

test('the effect of a parameter is shown while it is typed, before it is taken', async ({
  page,
}) => {
  await read(page, 'regio/');
  await expect(effect(page)).toHaveCount(0);
  const norm = page.getByLabel('Norm voor wachten');
  await norm.fill('7');
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true');
  await settled(page);
  const rows = effect(page).getByRole('row');
  await expect(rows.filter({ hasText: 'Wachttijd tot start' })).not.toHaveCount(0);
  await expect(rows.filter({ hasText: 'Uitval' })).toHaveCount(0);
  await expect(effect(page)).toContainText('Geen verschil: Geen nieuwe start, Jeugd');
  // It tells figures of the region that are to be looked at.
  await page.emulateMedia({ media: 'print' });
  await expect(effect(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await norm.fill('42');
  await settled(page);
  await expect(effect(page)).toHaveCount(0);
});

test('a set of the region’s own shows what it does in its dialog, and nothing counts yet', async ({
  page,
}) => {
  await read(page, 'regio/');
  await page.getByRole('button', { name: 'Eigen set toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Venster voor een nieuwe start')).toHaveAccessibleDescription(
    /garantietermijn/,
  );
  await settled(page);
  await expect(dialog).toContainText('Hierdoor verandert geen enkel cijfer');
  await dialog.getByLabel('Eenheid').selectOption('trajectory');
  await page.locator('main[aria-busy="true"]').waitFor();
  await settled(page);
  await expect(effect(page).getByRole('row').filter({ hasText: 'Uitval, Jeugd' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(effect(page)).toHaveCount(0);
  await expect(page.getByText('nog niet overgenomen')).toHaveCount(0);
});

for (const { language, width } of screens) {
  test(`no axe findings at ${width} in ${language} with causes and effects`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await read(page, `indicatoren/uitval/?taal=${language}`);
    await expect(causes(page)).toBeVisible();
    await expectAccessible(page);
    await page.goto(`regio/?taal=${language}`);
    await settled(page);
    await page.getByRole('radio', { name: 'SDCG' }).check();
    await settled(page);
    await expect(effect(page)).toBeVisible();
    await expectAccessible(page);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(wide).toBe(false);
    await page
      .getByRole('button', { name: /^(Eigen set toevoegen|Add a set of your own)$/ })
      .click();
    await settled(page);
    await expectAccessible(page);
  });
}
