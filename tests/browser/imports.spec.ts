import type { Page } from '@playwright/test';
import { archive, message, numbers } from '../../bench/archive.js';
import { drop, expect, served, settled, test } from './helpers.ts';

const START = message(0, numbers(1));
const STOP = message(1, numbers(1));

/** How many rows each table of the database holds. */
const storedRows = (page: Page) =>
  page.evaluate(async () => {
    const open = indexedDB.open('uitkomstwijzer');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error ?? new Error('no database'));
    });
    const counts: Record<string, number> = {};
    for (const name of ['imports', 'chunks']) {
      const request = database.transaction(name).objectStore(name).count();
      counts[name] = await new Promise((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    }
    database.close();
    return counts;
  });

async function dropAndWait(page: Page, files: string[]): Promise<void> {
  // Looked for before the drop: a small file is read in less than a look takes.
  const busy = page.locator('main[aria-busy="true"]').waitFor();
  await drop(page, files);
  await busy;
  await settled(page);
}

test('refused files are named with their reason and place while the others are added', async ({
  page,
  makeFile,
}) => {
  await page.goto('bestanden/');
  await settled(page);
  await dropAndWait(page, [
    await makeFile('start.xml', START),
    await makeFile('stop.xml', STOP),
    await makeFile('half.xml', STOP.slice(0, 700)),
    await makeFile('doctype.xml', `<!DOCTYPE a [<!ENTITY e "x">]>${STOP}`),
    await makeFile('anders.xml', '<a xmlns="urn:x"/>'),
    await makeFile('leeg.xml', ''),
    await makeFile('plaatje.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
    await makeFile('kapot.zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9])),
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 bestanden');
  const main = page.locator('main');
  for (const name of ['half', 'doctype', 'anders', 'leeg']) {
    await expect(main).toContainText(`${name}.xml`);
  }
  await expect(main).toContainText('plaatje.png');
  await expect(main).toContainText('kapot.zip');
});

test('nothing of a message that is no figure can be seen on any page', async ({
  page,
  makeFile,
}) => {
  const secrets = ['Verzonnen', '2010-02-14', '100000009', 'bericht-van-jan'];
  const hostile = STOP.replace('Verzonnen', 'Verzonnen&lt;img src=x onerror=alert(1)&gt;');
  await page.goto('');
  await settled(page);
  await dropAndWait(page, [
    await makeFile('start.xml', START),
    await makeFile('stop.xml', hostile),
  ]);
  for (const path of ['', 'bestanden/', 'indicatoren/uitval/', 'indicatoren/stopredenen/']) {
    await page.goto(path);
    await settled(page);
    const html = await page.content();
    for (const secret of secrets) expect(html).not.toContain(secret);
  }
});

test('a stop in mid-reading leaves nothing of the drop', async ({ page, makeFile }) => {
  const large = await makeFile('veel.zip', archive(30_000));
  await page.goto('bestanden/');
  await settled(page);
  await dropAndWait(page, [await makeFile('eerst.xml', START)]);
  await drop(page, [large]);
  await page.getByRole('button', { name: 'Stoppen' }).click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 bestand');
  await expect.poll(() => storedRows(page)).toEqual({ imports: 1, chunks: 1 });
});

test('a tab that is closed in mid-reading leaves nothing half', async ({
  page,
  context,
  makeFile,
}) => {
  const large = await makeFile('veel.zip', archive(30_000));
  await page.goto('bestanden/');
  await settled(page);
  await drop(page, [large]);
  await page.getByRole('button', { name: 'Stoppen' }).waitFor();
  await expect.poll(async () => (await storedRows(page))['imports']).toBe(1);
  await page.close();
  const next = await context.newPage();
  await next.goto(`${served.root}bestanden/`);
  await settled(next);
  await expect(next.getByRole('heading', { level: 1 })).toContainText('nog geen bestanden');
  // The closed tab lets go of its lock when the browser has ended it; the next visit sweeps.
  await expect
    .poll(async () => {
      await next.reload();
      await settled(next);
      return storedRows(next);
    })
    .toEqual({ imports: 0, chunks: 0 });
});

test('another tab follows what this one adds', async ({ page, context, makeFile }) => {
  await page.goto('bestanden/');
  const other = await context.newPage();
  await other.goto(`${served.root}bestanden/`);
  await Promise.all([settled(page), settled(other)]);
  await dropAndWait(page, [await makeFile('start.xml', START), await makeFile('stop.xml', STOP)]);
  await expect(other.getByRole('heading', { level: 1 })).toContainText('2 bestanden');
});

test('from the start page to why this number, by keyboard alone', async ({ page, makeFile }) => {
  const files = [await makeFile('een.zip', archive(3000))];
  await page.goto('');
  await settled(page);
  await dropAndWait(page, files);
  const reach = async (name: string, role: 'link' | 'button') => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      const label = (await focused.getAttribute('aria-label')) ?? (await focused.textContent());
      const tag = await focused.evaluate(({ tagName }) => tagName.toLowerCase());
      if ((role === 'link' ? 'a' : 'button') === tag && label?.includes(name)) return;
    }
    throw new Error(`${name} cannot be reached by keyboard`);
  };
  await reach('Uitval', 'link');
  await page.keyboard.press('Enter');
  await page.waitForURL(/indicatoren\/uitval/);
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('arrangementen');
  const chart = page.locator('[role="group"][tabindex="0"]').first();
  await chart.focus();
  const readout = page.locator('[aria-live="polite"]').first();
  const before = await readout.textContent();
  await page.keyboard.press('ArrowLeft');
  await expect(readout).not.toHaveText(before ?? '');
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('details[open]').first()).toBeVisible();
});

test('the colours of the design reach the page', async ({ page }) => {
  await page.goto('');
  await settled(page);
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(paper).toBe('rgb(245, 243, 238)');
});
