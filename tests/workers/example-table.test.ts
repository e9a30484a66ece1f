import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { parseDay } from '#lib/domain/day.ts';
import type { Cell } from '#lib/domain/figure.ts';
import { parseProfile } from '#lib/domain/profile.ts';
import type { RecordBatch } from '#lib/domain/records.ts';
import { trafficBatch } from '#lib/formats/definitions/traffic-rows.ts';
import { openTables } from '#lib/formats/read/tables.ts';
import { OpenTable, type ReadTable } from '#lib/formats/table/open-table.ts';
import { ROW_STATE } from '#lib/formats/table/findings.ts';
import { gather } from '#lib/traffic/gather.ts';
import { publishedCells } from '#lib/workers/publication.ts';
import { buildModel } from '#lib/workers/model.ts';

const folder = new URL('../fixtures/example-region/', import.meta.url);
const bytesOf = (name: string) => readFileSync(new URL(name, folder));
const text = new TextDecoder('windows-1252').decode(bytesOf('leveringen.csv'));
const lines = text
  .split(/\r?\n/)
  .filter((line) => line !== '')
  .map((line) => line.split(';'));

/** The lines as a sheet whose numbers and dates are numbers and dates, as Excel would have them. */
function workbook(type: 'xlsx' | 'biff8' | 'ods'): ArrayBuffer {
  const typed = lines.map((line, row) =>
    line.map((cell) => {
      const date = /^(\d\d)-(\d\d)-(\d{4})$/.exec(cell);
      if (row > 0 && date) return new Date(Date.UTC(+date[3]!, +date[2]! - 1, +date[1]!));
      return row > 0 && /^\d+$/.test(cell) ? Number(cell) : cell;
    }),
  );
  const sheet = XLSX.utils.aoa_to_sheet(typed, { dateNF: 'dd-mm-yyyy', UTC: true });
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Leveringen');
  return XLSX.write(book, { type: 'array', bookType: type }) as ArrayBuffer;
}

async function read(content: BlobPart): Promise<ReadTable> {
  const opened = await openTables(new Blob([content]));
  if (typeof opened === 'string') throw new Error(opened);
  const table = new OpenTable(opened, { id: '1', name: 'anything.txt', size: 1 });
  return table.read([], { today: '2026-11-24', mappings: [] });
}

function batchOf({ table, plan, reading }: ReadTable): RecordBatch {
  const kept = Uint32Array.from({ length: table.rows }, (_, i) => i).filter(
    (i) => reading!.states[i]! < ROW_STATE.refused,
  );
  return trafficBatch(reading!.values, plan.format!, kept, new Uint8Array(16));
}

const lineOf = (cell: Cell) =>
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
    cell.part?.startsWith('p') ? cell.value : '',
  ].join(' ');

const profile = parseProfile(bytesOf('regioprofiel.json').toString('utf8'));
const { cells: expected } = JSON.parse(bytesOf('expected.json').toString('utf8')) as {
  cells: Cell[];
};

function expectFigures(batches: RecordBatch[], set: string) {
  const chosen = { ...profile, parameters: { ...profile.parameters, definitionSet: set } };
  const cells = publishedCells(buildModel(gather(batches), chosen, parseDay('2026-11-24')));
  const prefix = set === 'westfriesland' ? '' : `${set}:`;
  // A table of deliveries has no pauses.
  const wanted = expected
    .filter(
      ({ indicator, part }) =>
        part !== '20' &&
        indicator.startsWith(prefix) &&
        indicator.includes(':') === (prefix !== ''),
    )
    .map((cell) => ({ ...cell, indicator: cell.indicator.slice(prefix.length) }));
  const ids = new Set(wanted.map(({ indicator }) => indicator));
  const halfYears = cells.filter(
    ({ indicator, period }) => ids.has(indicator) && period.includes('-H'),
  );
  expect(wanted.length).toBeGreaterThan(100);
  expect(halfYears.map(lineOf).sort()).toEqual(wanted.map(lineOf).sort());
}

describe('the deliveries of the made-up region', () => {
  test('are recognised without a question, windows-1252 and lost zeros and all', async () => {
    const { review } = await read(bytesOf('leveringen.csv'));
    expect(review).toMatchObject({ format: 'leveringen', confidence: 'sure', questions: [] });
    expect(review.tally.refused).toBe(0);
  });

  test.each(['westfriesland', 'sdcg', 'cbs'])('give every expected cell in set %s', async (set) => {
    expectFigures([batchOf(await read(bytesOf('leveringen.csv')))], set);
  });

  test.each<[string, () => BlobPart]>([
    ['XLSX', () => workbook('xlsx')],
    ['XLS', () => workbook('biff8')],
    ['ODS', () => workbook('ods')],
    ['cells pasted from a sheet', () => lines.map((line) => line.join('\t')).join('\n')],
  ])('give the same as %s', async (_, content) => {
    const found = await read(content());
    expect(found.review.questions).toEqual([]);
    expectFigures([batchOf(found)], 'westfriesland');
  });

  test('count once where two tables tell of them, in any order', async () => {
    const whole = batchOf(await read(bytesOf('leveringen.csv')));
    const half = [lines[0]!, ...lines.slice(100).reverse()]
      .map((line) => line.join(';'))
      .join('\n');
    const part = batchOf(await read(half));
    expectFigures([whole, part], 'westfriesland');
    expectFigures([part, whole], 'westfriesland');
  });
});
