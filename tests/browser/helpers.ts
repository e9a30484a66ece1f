import { test as plain, expect, type BrowserContext, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export { expect, plain };

/** The pages of the build, relative to where it is served: `''`, `'indicatoren/'`, … */
export const pages: string[] = readdirSync('build', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path === 'index.html' || path.endsWith('/index.html'))
  .map((path) => path.slice(0, -'index.html'.length))
  .sort();

const OF_AN_INDICATOR = /^(indicatoren|uitleg)\/[^/]+\/$/;
const ONE_OF_EACH =
  /(uitval|respons|begrippen|privacy|toegankelijkheid|wat-cijfers-niet-zeggen)\/$/;

/** The pages without those that are made like another: of indicators one from each source is enough. */
export const kinds = pages.filter((path) => !OF_AN_INDICATOR.test(path) || ONE_OF_EACH.test(path));

/** One page at each depth: below a path of its own that is what differs. */
export const depths = [...new Map(kinds.map((path) => [path.split('/').length, path])).values()];

/** A narrow and a wide screen, each in one of the languages: what is looked at on both is the same. */
export const screens = [
  { language: 'nl', width: 320 },
  { language: 'en', width: 1280 },
] as const;

/** Where the build is served: at `/` with our headers, and under a sub-path of another origin without them. */
export const served = {
  get root(): string {
    return process.env.ROOT_URL!;
  },
  get below(): string {
    return process.env.BELOW_URL!;
  },
};

/** What a test met that no page may do: errors, breaches of the policy, requests to another host. */
export class Guard {
  readonly faults: string[] = [];
  readonly #origins = new Set<string>();

  /** Adds an origin that pages of this test may speak with. */
  allow(url: string): void {
    this.#origins.add(new URL(url).origin);
  }

  async watch(context: BrowserContext): Promise<void> {
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (['blob:', 'data:', 'about:'].includes(url.protocol)) return;
      if (!this.#origins.has(url.origin)) this.faults.push(`request to ${url.origin}`);
    });
    context.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.faults.push(`error: ${error.error().stack}`));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.effectiveDirective} refused ${event.blockedURI}`);
      });
    });
  }
}

/** What a browser does that is set to refuse service workers. */
function refuseServiceWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register = () => Promise.reject(new Error('refused'));
}

/** Makes a file for this test and gives its path back. */
export type MakeFile = (name: string, content: string | Uint8Array) => Promise<string>;

/**
 * Playwright's test with a guard on every page, and `makeFile`; without a service worker, unless
 * `worksOffline` is set. A path in `page.goto` is relative to the build at the root.
 */
export const test = plain.extend<{ worksOffline: boolean; guard: Guard; makeFile: MakeFile }>({
  baseURL: async ({}, use) => use(served.root),
  // The service worker fetches the whole build beside what a test is about: only some let it in.
  worksOffline: [false, { option: true }],
  guard: [
    async ({ context, worksOffline }, use) => {
      if (!worksOffline) await context.addInitScript(refuseServiceWorker);
      const guard = new Guard();
      guard.allow(served.root);
      guard.allow(served.below);
      await guard.watch(context);
      await use(guard);
      expect(guard.faults).toEqual([]);
    },
    { auto: true },
  ],
  makeFile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'uitkomstwijzer-'));
    await use(async (name, content) => {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      return path;
    });
    await rm(folder, { recursive: true, force: true });
  },
});

/** Waits until all is shown. */
export async function settled(page: Page, timeout = 30_000): Promise<void> {
  await page.locator('main[aria-busy="false"]').waitFor({ timeout });
}

/** Waits until the service worker keeps the whole build and answers for this page. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
    );
  });
}

/** Drops files on the middle of the window as the operating system does; takes absolute paths. */
export async function drop(page: Page, files: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize()!;
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  }
  await session.detach();
}

/** Opens the lists that a phone folds; on a wide screen there is nothing to open. */
export async function openLists(page: Page): Promise<void> {
  const folds = await page.getByRole('button', { name: /^(Lijst|List): / }).all();
  for (const fold of folds) await fold.click();
}

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * Expects that axe finds nothing on the page as it stands. Its findings alone come out of the page, and
 * it is put in once: as a package for Playwright does it, every look took half as long again.
 */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const findings = await page.evaluate(async () => {
    // A colour on its way to another one is nobody's to judge.
    const isEnding = (one: Animation) => one.effect?.getComputedTiming().endTime !== Infinity;
    const moving = document.getAnimations().filter(isEnding);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    const tool = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await tool.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
    );
  });
  expect(findings).toEqual([]);
}
