import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import type { ImportEntry } from '#lib/domain/import.ts';
import { defaultProfile } from '#lib/domain/profile.ts';
import { gather } from '#lib/traffic/gather.ts';
import { summarise } from '#lib/workers/import-plan.ts';
import { figuresFile } from '#lib/workers/figures-file.ts';
import { buildModel } from '#lib/workers/workspace.ts';
import { batchOf, start, stop } from '../traffic/story.ts';

const schema = JSON.parse(
  readFileSync('static/schemas/uitkomstwijzer-cijfers-1.json', 'utf8'),
) as object;
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

const messages = Array.from({ length: 40 }, (_, number) => {
  const row = { number, begin: '2024-01-10', client: `c${number}`, product: '45A04' };
  const reason = number % 5 === 0 ? '32' : '31';
  return [start(row), stop({ ...row, end: '2024-03-01', reason }, { dated: '2024-12-31' })];
}).flat();

/** The figures file of the messages under a profile, as an object. */
function fileOf(changes: object) {
  const profile = { ...defaultProfile(), ...changes };
  const model = buildModel(gather([batchOf(messages)]), profile, parseDay('2025-06-01'));
  const file = { name: 'a.zip', size: 1, sha256: 'a'.repeat(64) };
  const entry: ImportEntry = {
    id: 'id',
    drop: 'drop',
    addedAt: 0,
    stored: 1,
    summary: summarise(file, []),
  };
  return JSON.parse(figuresFile(model, [entry], '2025-06-01T00:00:00Z')) as {
    cells: {
      indicator: string;
      part: string | null;
      n: number | null;
      x: number | null;
      suppressed: boolean;
      municipality: string | null;
    }[];
  };
}

describe('the file of figures', () => {
  const off = { disclosure: { threshold: 0, minPart: 0, allOrNoneBelow: 0, minProviders: 0 } };

  test.each([
    ['with protection', {}],
    ['without protection', off],
  ])('keeps to its published schema %s', (_, changes) => {
    const file = fileOf(changes);
    expect(file.cells.length).toBeGreaterThan(0);
    validate(file);
    expect(validate.errors).toBeNull();
  });

  test('of a hidden cell only n is there', () => {
    const ofFew = batchOf(messages.slice(0, 8));
    const model = buildModel(gather([ofFew]), defaultProfile(), parseDay('2025-06-01'));
    const { cells } = JSON.parse(figuresFile(model, [], 'now')) as ReturnType<typeof fileOf>;
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

  test('a crossing of provider and municipality stands in it from thirty units a year', () => {
    const crossed = fileOf({}).cells.filter(
      (cell) => cell.municipality === '0405' && (cell as { provider?: string }).provider,
    );
    expect(crossed.length).toBeGreaterThan(0);
    for (const { n } of crossed) expect(n).toBeGreaterThanOrEqual(30);
  });

  test('what the schema does not know is refused by it', () => {
    expect(validate({ ...fileOf(off), more: 1 })).toBe(false);
    expect(validate({ ...fileOf(off), cells: [{ n: 1 }] })).toBe(false);
  });
});
