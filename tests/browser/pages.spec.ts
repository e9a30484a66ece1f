import { brotliCompressSync } from 'node:zlib';
import {
  depths,
  expect,
  expectAccessible,
  kinds,
  pages,
  screens,
  served,
  settled,
  test,
} from './helpers.ts';

test('the build has a page at its root', () => {
  expect(pages).toContain('');
});

for (const { language, width } of screens) {
  // What differs from one page of a kind to the next are words, and those of one language will do.
  // Without data the pages of indicators are all the same empty one.
  const isLooked = (path: string) => kinds.includes(path) || !path.startsWith('indicatoren/');
  const looked = language === 'nl' ? pages.filter(isLooked) : kinds;
  const which = language === 'nl' ? 'every page that differs' : 'every kind of page';

  test(`${which} in ${language} at ${width} px has a title, one h1, headings in order, is not too wide, and no page of a kind has axe findings`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    for (const path of looked) {
      await test.step(`/${path}`, async () => {
        await page.goto(`${path}?taal=${language}`);
        await settled(page);
        await expect(page).toHaveTitle(/\S/);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('h1')).toHaveCount(1);
        const levels = await page
          .locator('h1, h2, h3, h4')
          .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
        levels.forEach((level, k) => expect(level - (levels[k - 1] ?? 0)).toBeLessThanOrEqual(1));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
        // Pages of one kind are made alike: what axe looks at is the same in all of them.
        if (kinds.includes(path)) await expectAccessible(page);
      });
    }
  });
}

test('a page of every depth works under a sub-path', async ({ page }) => {
  for (const path of depths) {
    await page.goto(served.below + path);
    await settled(page);
    await expect(page.locator('h1')).toHaveCount(1);
  }
});

test('the first page loads no more than 90 KiB of scripts', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    // Workers come later: they are not what a person waits for.
    if (!/\/_app\/.*\.js$/.test(response.url()) || /worker/.test(response.url())) return;
    sizes.push(response.body().then((body) => brotliCompressSync(body).length));
  });
  await page.goto('?taal=nl');
  await settled(page);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(10 * 1024);
  expect(bytes).toBeLessThanOrEqual(90 * 1024);
});
