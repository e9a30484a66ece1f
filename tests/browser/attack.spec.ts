import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { read, utils } from 'xlsx';
import { parseProfile } from '#lib/domain/profile.ts';
import type { Cell } from '#lib/domain/figure.ts';
import { foundIn, owedToCells, systemsOf } from '../workers/attacker.ts';
import { download, dropAndWait, fixture, takeProfile } from './example-figures.ts';
import { expect, settled, test } from './helpers.ts';

const protectedProfile = JSON.stringify({
  ...(JSON.parse(readFileSync(fixture('regioprofiel.json'), 'utf8')) as object),
  disclosure: {},
});
/** Drop-out and the reasons for ending are the same counts. */
const SHEETS: Record<string, string> = { Uitval: 'uitval', Stopredenen: 'stopredenen' };
const isAsked = ({ indicator, law }: Pick<Cell, 'indicator' | 'law'>) =>
  law === 'jeugd' && Object.values(SHEETS).includes(indicator);

/** A number that was read somewhere. */
function told(at: Partial<Cell> & Pick<Cell, 'indicator' | 'period' | 'x'>): Cell {
  return {
    ...{ law: 'jeugd', municipality: null, provider: null, product: null, part: null },
    ...{ n: null, value: null, low: null, high: null, undetermined: null, suppressed: false },
    ...at,
  };
}

/** What a row of a file tells by its Dutch heads, if it tells a number that is asked for. */
function ofRow(row: Record<string, unknown>, indicator: unknown): Cell[] {
  const text = (head: string) => (row[head] ? String(row[head]) : null);
  const x = text('Teller');
  if (x === null || text('Kolom productenlijst') !== null) return [];
  const cell = told({
    indicator: String(indicator),
    law: /jeugd/i.test(text('Wet') ?? '') ? 'jeugd' : 'wmo',
    period: text('Periode') ?? '',
    municipality: text('Gemeente (code)'),
    provider: text('Aanbieder (AGB)'),
    product: text('Product (code)'),
    part: text('Onderdeel (code)'),
    x: Number(x),
  });
  return isAsked(cell) ? [cell] : [];
}

/** The file that a button gives. */
async function fileOf(page: Page, name: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  const buttons = page.getByRole('group', { name: 'Cijfers downloaden' });
  await buttons.getByRole('button', { name }).click();
  return readFileSync(await (await coming).path());
}

/** What the lists of a page in Delen tell: of whom (where the name leads), and "8 van 64". */
async function ofPage(page: Page, choice: string): Promise<Cell[]> {
  await page.goto(`indicatoren/uitval/#wet=jeugd&laag=delen&${choice}`);
  await page.waitForFunction((asked) => location.hash.includes(asked), choice);
  await settled(page);
  const rows = await page.locator('.dots__row').evaluateAll((all) =>
    all.map((row) => ({
      href: row.querySelector('a')?.getAttribute('href') ?? '',
      figure: row.querySelector('.dots__fig span')?.textContent ?? '',
    })),
  );
  return rows.flatMap(({ href, figure }) => {
    const pairs = new URLSearchParams(href.slice(href.indexOf('#') + 1));
    const x = /^([\d.]+) van/.exec(figure)?.[1]?.replaceAll('.', '');
    const place = {
      municipality: pairs.get('gemeente'),
      provider: pairs.get('aanbieder'),
      product: pairs.get('product'),
    };
    const period = new URLSearchParams(choice).get('periode') ?? '';
    return x === undefined ? [] : [told({ indicator: 'uitval', period, ...place, x: Number(x) })];
  });
}

test('who collects the files and the pages that may be shared finds no small number', async ({
  page,
  makeFile,
}) => {
  await page.goto('');
  await settled(page);
  await dropAndWait(page, [fixture('berichten-1.zip')]);
  await takeProfile(page, fixture('regioprofiel.json'));
  const truth = (await download(page)).cells.filter(isAsked as never) as unknown as Cell[];
  await takeProfile(page, await makeFile('regioprofiel.json', protectedProfile));

  const json = (await download(page)).cells.filter(isAsked as never) as unknown as Cell[];
  const text = (await fileOf(page, 'CSV')).toString('utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, delimiter: ';' });
  const csv = data.flatMap((row) => ofRow(row, row['Indicator (code)']));
  const { Sheets } = read(await fileOf(page, 'XLSX'));
  const xlsx = Object.entries(SHEETS).flatMap(([name, indicator]) =>
    utils
      .sheet_to_json<Record<string, unknown>>(Sheets[name] ?? {})
      .flatMap((row) => ofRow(row, indicator)),
  );
  const year = json.find(({ period, x }) => period.length === 4 && x !== null)?.period ?? '';
  const pages: Cell[] = [];
  const provider = json.find((cell) => cell.provider !== null)?.provider;
  const municipality = json.find((cell) => cell.municipality !== null)?.municipality;
  for (const choice of [
    `periode=${year}`,
    `periode=${year}-H1`,
    `periode=${year}&aanbieder=${provider}`,
    `periode=${year}&gemeente=${municipality}`,
  ]) {
    pages.push(...(await ofPage(page, choice)));
  }
  for (const read of [csv, xlsx]) expect(read.length).toBeGreaterThan(50);
  expect(pages.length).toBeGreaterThan(5);

  const profile = parseProfile(protectedProfile);
  const { threshold } = profile.disclosure;
  const attack = (shared: Cell[][]) =>
    systemsOf(
      { cells: truth, columnCells: [] },
      shared.map((cells) => ({ cells, columnCells: [] })),
      profile,
    );
  const systems = attack([json, csv, xlsx, pages]);
  const small = systems.flatMap(({ block }) =>
    block.counts.filter(({ kind }) => kind === 'primary'),
  );
  expect(small.length).toBeGreaterThan(50);
  expect(systems.flatMap((system) => owedToCells(system, threshold))).toEqual([]);
  // The same attack with protection off knows them all.
  const open = attack([truth]);
  expect(open.flatMap((system) => foundIn(system, threshold)).length).toBeGreaterThan(50);
});
