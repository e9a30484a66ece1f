import { chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../scripts/chromium.js';
import { expect, kept, served, test } from './helpers.ts';
import { chromiumArgs } from './playwright.config.ts';

for (const place of ['root', 'below'] as const) {
  test(`the app can be installed from the ${place} address`, async () => {
    const profile = await mkdtemp(join(tmpdir(), 'uitkomstwijzer-profile-'));
    // a browser without a lasting profile refuses every install
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      args: chromiumArgs,
    });
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(served[place]);
      await kept(page);
      const session = await context.newCDPSession(page);
      const manifest = await session.send('Page.getAppManifest');
      expect(manifest.errors).toEqual([]);
      expect(manifest.url).toBe(`${served[place]}manifest.webmanifest`);
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      expect(installabilityErrors).toEqual([]);
    } finally {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    }
  });
}
