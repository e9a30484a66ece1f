import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drop, settled } from './helpers.ts';

const folder = new URL('../fixtures/example-region/', import.meta.url);
/** The path of a file of the made-up region. */
export const fixture = (name: string) => fileURLToPath(new URL(name, folder));

/** A cell of the publication set. */
export interface Cell {
  indicator: string;
  law: string;
  period: string;
  municipality: string | null;
  provider: string | null;
  product: string | null;
  part: string | null;
  n: number | null;
  x: number | null;
  value?: number | null;
  undetermined: number | null;
}
const { cells: expected } = JSON.parse(readFileSync(fixture('expected.json'), 'utf8')) as {
  cells: Cell[];
};

/** Drops files and waits until all that came of them is shown. */
export async function dropAndWait(page: Page, files: string[]): Promise<void> {
  // Looked for before the drop: a small file is read in less than a look takes.
  const busy = page.locator('main[aria-busy="true"]').waitFor();
  await drop(page, files);
  await busy;
  await settled(page);
}

/** Drops a region profile and takes it. */
export async function takeProfile(page: Page, path: string): Promise<void> {
  await drop(page, [path]);
  await page.getByRole('button', { name: 'Profiel overnemen' }).click();
  await settled(page);
}

/** The JSON that "Cijfers downloaden" gives. */
export async function download(page: Page): Promise<{ cells: Cell[]; [key: string]: unknown }> {
  await page.goto('indicatoren/');
  await settled(page);
  const coming = page.waitForEvent('download');
  await page
    .getByRole('group', { name: 'Cijfers downloaden' })
    .getByRole('button', { name: 'JSON' })
    .click();
  return JSON.parse(readFileSync(await (await coming).path(), 'utf8')) as { cells: Cell[] };
}

/** A cell as one line, to compare. */
export const lineOf = (cell: Cell) =>
  [
    cell.indicator,
    cell.law,
    cell.period,
    cell.municipality,
    cell.provider,
    cell.product,
    cell.part,
    `${cell.x}/${cell.n}`,
    cell.undetermined,
    cell.part === 'p50' || cell.part === 'p90' ? cell.value : '',
  ].join(' ');

/** The cells that are expected of a set; only those of other sets than the default carry its name. */
export function expectedOf(set: string): Cell[] {
  return expected.flatMap((cell) => {
    const [named, id] = cell.indicator.includes(':') ? cell.indicator.split(':') : [];
    if ((named ?? 'westfriesland') !== set) return [];
    return [{ ...cell, indicator: id ?? cell.indicator }];
  });
}
