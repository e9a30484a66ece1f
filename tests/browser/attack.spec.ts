import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { read, utils } from 'xlsx';
import { dayOfClock, parseDay } from '#lib/domain/day.ts';
import { bsnOf } from '#lib/formats/example/care.ts';
import { messageXml } from '#lib/formats/write/message-xml.ts';
import { gather } from '#lib/traffic/gather.ts';
import { buildModel } from '#lib/workers/model.ts';
import {
  publishedCells,
  publishedColumnCells,
  type Publication,
} from '#lib/workers/publication.ts';
import { batchOf, type AssignmentRow, type Message, type StopRow } from '../traffic/story.ts';
import { OFF, profileOf, profileText, regionOf } from '../workers/attacked-region.ts';
import { foundIn, owedToCells, systemsOf } from '../workers/attacker.ts';
import { download, dropAndWait, takeProfile } from './example-figures.ts';
import { expect, settled, test } from './helpers.ts';

const YEAR = '2023';

/** The messages as an archive of XML. */
function archiveOf(messages: readonly Message[]): Uint8Array {
  const files = messages.flatMap((message, number) => {
    if (message.type === 'return') return [];
    const { type, municipality = '', provider = '', id = '', dated = '' } = message;
    const [row] = message.rows as readonly (AssignmentRow & StopRow)[];
    const { client = '', product = '', assigned, begin, end, reason } = row!;
    const text = messageXml({
      ...{ law: 'jeugd', release: '3.2', type, municipality, provider },
      ...{ identification: id, dated: parseDay(dated), bsn: bsnOf(Number(client.slice(1))) },
      rows: [
        {
          ...{ number: row!.number!, product },
          ...(assigned && { assignedOn: parseDay(assigned) }),
          ...(begin && { begin: parseDay(begin), status: 1 }),
          ...(end && { end: parseDay(end), reason: reason! }),
        },
      ],
    });
    return [[`${number}.xml`, strToU8(text)] as const];
  });
  return zipSync(Object.fromEntries(files), { level: 0 });
}

/** A number as it is told, with its place in words; columns of the catalogue without their value. */
function lineOf(cell: Record<string, unknown>): string {
  const { indicator, period, municipality, provider, product, column, part, n, x } = cell;
  const place = [municipality, provider, product, column ? 'column' : null];
  return [indicator, period, ...place, part, n, x].map((one) => String(one ?? '')).join('|');
}

/** The same of a row of a file with Dutch heads. */
function lineOfRow(row: Record<string, unknown>, indicator = row['Indicator (code)']): string {
  const at = (head: string) => row[head] as string | undefined;
  return lineOf({
    ...{ indicator, period: at('Periode'), municipality: at('Gemeente (code)') },
    ...{ provider: at('Aanbieder (AGB)'), product: at('Product (code)') },
    ...{ column: at('Kolom productenlijst'), part: at('Onderdeel (code)') },
    ...{ n: at('Noemer'), x: at('Teller') },
  });
}

/** The file that a button gives. */
async function fileOf(page: Page, name: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  const buttons = page.getByRole('group', { name: 'Cijfers downloaden' });
  await buttons.getByRole('button', { name }).click();
  return readFileSync(await (await coming).path());
}

/** What the lists of a page in Delen tell: of whom (where the name leads), and "8 van 64". */
async function toldBy(page: Page, choice: string): Promise<string[]> {
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
    const [, x, n] = /^([\d.]+) van ([\d.]+)/.exec(figure) ?? [];
    if (x === undefined) return [];
    const place = {
      municipality: pairs.get('gemeente'),
      provider: pairs.get('aanbieder'),
      product: pairs.get('product'),
    };
    const period = new URLSearchParams(choice).get('periode');
    return [lineOf({ indicator: 'uitval', period, ...place, x, n })];
  });
}

test('who collects the files and the pages that may be shared finds no small number', async ({
  page,
  makeFile,
}) => {
  const messages = regionOf(400);
  const parameters = { definitionSet: 'westfriesland' };
  await page.goto('');
  await settled(page);
  await dropAndWait(page, [await makeFile('berichten.zip', archiveOf(messages))]);
  await takeProfile(page, await makeFile('regioprofiel.json', profileText(parameters)));

  const shared = (await download(page)) as unknown as Publication;
  const all = [...shared.cells, ...shared.columnCells];
  const lines = all.map((cell) => lineOf(cell as unknown as Record<string, unknown>)).sort();
  const text = (await fileOf(page, 'CSV')).toString('utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, {
    ...{ header: true, delimiter: ';', skipEmptyLines: true },
  });
  expect(data.map((row) => lineOfRow(row)).sort()).toEqual(lines);
  const { Sheets } = read(await fileOf(page, 'XLSX'));
  const numbers = lines.map((line) => line.slice(line.indexOf('|'))).sort();
  const inSheets = Object.values(Sheets).flatMap((sheet) =>
    utils
      .sheet_to_json<Record<string, unknown>>(sheet)
      .filter((row) => 'Periode' in row && 'Getoond' in row)
      .map((row) => lineOfRow(row, '')),
  );
  expect(inSheets.sort()).toEqual(numbers);
  const told = new Set(all.flatMap((cell) => (cell.suppressed ? [] : [lineOf(cell as never)])));
  let seen = 0;
  for (const choice of [
    YEAR,
    `${YEAR}-H1`,
    `${YEAR}&aanbieder=73000001`,
    `${YEAR}&gemeente=0405`,
  ]) {
    for (const line of await toldBy(page, `periode=${choice}`)) {
      seen++;
      expect(told).toContain(line);
    }
  }
  expect(seen).toBeGreaterThan(8);

  const today = dayOfClock(new Date());
  const bare = buildModel(gather([batchOf(messages)]), profileOf(parameters, OFF), today);
  const truth = { cells: publishedCells(bare), columnCells: publishedColumnCells(bare) };
  const profile = profileOf(parameters);
  const { threshold } = profile.disclosure;
  const systems = systemsOf(truth, [shared], profile);
  const small = systems.flatMap(({ block }) =>
    block.counts.filter(({ kind }) => kind === 'primary'),
  );
  expect(small.length).toBeGreaterThan(100);
  expect(systems.flatMap((system) => owedToCells(system, threshold))).toEqual([]);
  // The same attack knows them all where nothing is protected.
  const open = systemsOf(truth, [truth], profile);
  expect(open.flatMap((system) => foundIn(system, threshold)).length).toBeGreaterThan(100);
});
