import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import type { ImportEntry } from '#lib/domain/import.ts';
import { defaultProfile, parseProfile, type Profile } from '#lib/domain/profile.ts';
import { figuresWords } from '#lib/app/figures-words.ts';
import { gather } from '#lib/traffic/gather.ts';
import { dataVersion } from '#lib/workers/data-version.ts';
import { figuresFile } from '#lib/workers/figures-file.ts';
import { summarise } from '#lib/workers/import-plan.ts';
import { protectedPublication } from '#lib/workers/protection.ts';
import { sharedFigures } from '#lib/workers/shared-figures.ts';
import { buildModel, type Model } from '#lib/workers/model.ts';
import { batchOf, start, stop } from '../traffic/story.ts';
import { en, nl } from '../ui/all-words.ts';

const schema = JSON.parse(
  readFileSync('static/schemas/uitkomstwijzer-cijfers-1.json', 'utf8'),
) as object;
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

const messages = Array.from({ length: 40 }, (_, number) => {
  const row = { number, begin: '2024-01-10', client: `c${number}`, product: '45A04' };
  const reason = number % 5 === 0 ? '32' : '31';
  return [start(row), stop({ ...row, end: '2024-03-01', reason }, { dated: '2024-12-31' })];
}).flat();

/** A provider whose name a spreadsheet would run, and a product list with a column. */
const listed: Profile = parseProfile(
  JSON.stringify({
    ...defaultProfile(),
    providers: [{ agb: '73000001', name: '=HYPERLINK("x")' }],
    products: [{ law: 'jeugd', code: '45A04', name: 'Ambulant', kind: 'duurzaam' }],
  }),
);

function entryOf(letter: string): ImportEntry {
  const file = { name: `${letter}.zip`, size: 1, sha256: letter.repeat(64) };
  return { id: letter, drop: 'drop', addedAt: 0, stored: 1, summary: summarise(file, []) };
}

function modelOf(profile: Profile, told = messages) {
  return buildModel(gather([batchOf(told)]), profile, parseDay('2025-06-01'));
}

function fileOf(model: Model) {
  const shareable = { ...protectedPublication(model), kept: 0 };
  return sharedFigures(model, shareable, [entryOf('a')], '2025-06-01T00:00:00Z');
}

function figuresOf(profile: Profile, told = messages) {
  return fileOf(modelOf(profile, told));
}

const off = { disclosure: { threshold: 0, minPart: 0, allOrNoneBelow: 0, minProviders: 0 } };

describe('the file of figures', () => {
  test.each([
    ['with protection', {}],
    ['without protection', off],
  ])('keeps to its published schema %s', async (_, changes) => {
    const file = await figuresOf({ ...listed, ...changes });
    expect(file.cells.length).toBeGreaterThan(0);
    validate(file);
    expect(validate.errors).toBeNull();
  });

  test('of a hidden cell only n is there', async () => {
    const { cells } = await figuresOf(defaultProfile(), messages.slice(0, 8));
    const hidden = cells.filter(({ suppressed }) => suppressed);
    expect(hidden.length).toBeGreaterThan(0);
    for (const cell of hidden) {
      expect(cell).toMatchObject({ x: null, value: null, undetermined: null });
      expect(cell.n, `${cell.indicator} ${cell.part}`).toBe(nOf(cell));
    }
    // A year was not over for any of the four; whose n would tell the part itself has none.
    function nOf({ indicator, part }: (typeof hidden)[number]): number | null {
      if (indicator === 'geen-nieuwe-start') return 0;
      return indicator === 'lichtere-ondersteuning' && part === 'geen' ? null : 4;
    }
  });

  test('a crossing of provider and municipality stands in it from thirty units a year', async () => {
    const { cells } = await figuresOf(defaultProfile());
    const crossed = cells.filter((cell) => cell.municipality === '0405' && cell.provider);
    expect(crossed.length).toBeGreaterThan(0);
    for (const { n } of crossed) expect(n).toBeGreaterThanOrEqual(30);
  });

  test('what the schema does not know is refused by it', async () => {
    const file = await figuresOf({ ...defaultProfile(), ...off });
    expect(validate({ ...file, more: 1 })).toBe(false);
    expect(validate({ ...file, cells: [{ n: 1 }] })).toBe(false);
  });
});

describe.each([
  ['Dutch', nl],
  ['English', en],
])('figures for people, in %s', (_, language) => {
  const words = figuresWords(language);
  const { columns } = words;

  async function written(as: 'csv' | 'xlsx', profile = listed) {
    const model = modelOf(profile);
    const file = await fileOf(model);
    return { file, bytes: await figuresFile(file, as, model, words) };
  }

  test('the CSV has a row for every cell of the JSON, with its numbers', async () => {
    const { file, bytes } = await written('csv');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const number = (cell: string | undefined) =>
      cell === '' ? null : Number(cell?.replace(',', '.'));
    const all = [...file.cells, ...(file.columnCells ?? [])];
    expect(file.columnCells?.length).toBeGreaterThan(0);
    expect(data).toHaveLength(all.length);
    data.forEach((row, at) => {
      const cell = all[at]!;
      expect(number(row[columns.n])).toBe(cell.n);
      expect(number(row[columns.x])).toBe(cell.x);
      expect(number(row[columns.value])).toBe(cell.value);
      expect(number(row[columns.low])).toBe(cell.low);
      expect(number(row[columns.high])).toBe(cell.high);
      expect(number(row[columns.undetermined])).toBe(cell.undetermined);
      expect(row[columns.shown]).toBe(cell.suppressed ? words.withheld : words.shown);
      expect(row[columns.id]).toBe(cell.indicator);
      expect(row[columns.period]).toBe(cell.period);
      expect(row[columns.municipality] || null).toBe(cell.municipality);
      expect(row[columns.provider] || null).toBe(cell.provider);
      expect(row[columns.part] || null).toBe(cell.part);
      expect(row[columns.dataVersion]).toBe(file.dataVersion);
      expect(row[columns.until]).toBe('2024-12-31');
      expect(row[columns.set]).toBe('westfriesland');
    });
    expect(data.some((row) => row[columns.shown] === words.withheld)).toBe(true);
    expect(data[0]![columns.files]).toBe('a'.repeat(64));
    expect(data.find((row) => row[columns.provider])![columns.providerName]).toBe(
      `'=HYPERLINK("x")`,
    );
  });

  test('the workbook has a sheet for every indicator, with every cell of the JSON', async () => {
    const { file, bytes } = await written('xlsx');
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const indicators = [...new Set(file.cells.map(({ indicator }) => indicator))];
    const titles = sheets.slice(0, -3).map(({ name }) => name);
    expect(titles).toEqual(indicators.map((id) => language.indicators[id as 'uitval'].title));
    for (const [at, indicator] of indicators.entries()) {
      const [heads, ...rows] = sheets[at]!.rows;
      const told = [...file.cells, ...(file.columnCells ?? [])].filter(
        (cell) => cell.indicator === indicator,
      );
      expect(rows).toHaveLength(told.length);
      rows.forEach((row, i) => {
        const of = (column: keyof typeof columns) => row[heads!.indexOf(columns[column])] ?? null;
        const { n, x, value, low, high, undetermined, part, municipality } = told[i]!;
        const cell = { n, x, value, low, high, undetermined, part, municipality };
        const names = Object.keys(cell) as (keyof typeof cell)[];
        expect(Object.fromEntries(names.map((name) => [name, of(name)]))).toEqual(cell);
      });
    }
    const [definitions, parameters, withheld] = sheets.slice(-3);
    const told = Object.keys(file.parameters.definitions);
    expect(definitions!.rows).toHaveLength(told.length + 1);
    expect(parameters!.rows.flat()).toContain(file.dataVersion);
    expect(parameters!.rows.flat()).toContain('a'.repeat(64));
    const hidden = withheld!.rows.slice(1).reduce((sum, row) => sum + Number(row[2]), 0);
    const all = [...file.cells, ...(file.columnCells ?? [])];
    expect(hidden).toBe(all.filter(({ suppressed }) => suppressed).length);
  });

  test('a share is a percentage in the workbook, and a number of days is not', async () => {
    const { file, bytes } = await written('xlsx', { ...listed, ...off });
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const indicators = [...new Set(file.cells.map(({ indicator }) => indicator))];
    const formatOf = (id: string) => {
      const sheet = sheets[indicators.indexOf(id)]!;
      const column = sheet.rows[0]!.indexOf(columns.value);
      const row = sheet.rows.findIndex((cells, i) => i > 0 && typeof cells[column] === 'number');
      return sheet.cells?.get(`${row},${column}`)?.style?.numFmt;
    };
    expect(formatOf('uitval')).toBe('0.0%');
    expect(formatOf('doorlooptijd')).toMatch(/^(#,##0|0\.0)$/);
  });
});

describe('the data version', () => {
  test('is the same for the same files in any order, and another for other files or another profile', async () => {
    const [a, b] = [entryOf('a'), entryOf('b')];
    const version = await dataVersion([a, b], listed);
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(await dataVersion([{ ...b, id: 'other', drop: 'other' }, a], listed)).toBe(version);
    expect(await dataVersion([a], listed)).not.toBe(version);
    expect(await dataVersion([a, b], defaultProfile())).not.toBe(version);
  });
});
