import { expect, expectAccessible, pages, served, settled, test } from './helpers.ts';

test('the build has a page at its root', () => {
  expect(pages).toContain('');
});

for (const path of pages) {
  for (const language of ['nl', 'en']) {
    test(`/${path} in ${language} has a title, one h1 and no axe findings`, async ({ page }) => {
      await page.goto(`${path}?taal=${language}`);
      await settled(page);
      await expect(page).toHaveTitle(/\S/);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('h1')).toHaveCount(1);
      await expectAccessible(page);
    });
  }

  test(`/${path} works under a sub-path`, async ({ page }) => {
    await page.goto(served.below + path);
    await settled(page);
    await expect(page.locator('h1')).toHaveCount(1);
  });
}
