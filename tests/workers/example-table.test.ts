import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import type { Cell } from '#lib/domain/figure.ts';
import { parseProfile } from '#lib/domain/profile.ts';
import { BatchBuilder } from '#lib/domain/records.ts';
import { TrafficRows } from '#lib/formats/definitions/traffic-rows.ts';
import { openTables } from '#lib/formats/read/tables.ts';
import { OpenTable } from '#lib/formats/table/open-table.ts';
import { ROW_STATE } from '#lib/formats/table/review.ts';
import { RowView } from '#lib/formats/table/row-view.ts';
import { gather } from '#lib/traffic/gather.ts';
import { publishedCells } from '#lib/workers/publication.ts';
import { buildModel } from '#lib/workers/workspace.ts';

const folder = new URL('../fixtures/example-region/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder));
const context = { today: '2026-11-24', mappings: [] };

async function readTable() {
  const opened = await openTables(new File([read('leveringen.csv')], 'anything.txt'));
  if (typeof opened === 'string') throw new Error(opened);
  const table = new OpenTable(opened, { id: '1', name: 'anything.txt', size: 1 });
  return table.read([], context);
}

describe('the deliveries of the made-up region as one table', () => {
  test('are recognised without a question', async () => {
    const { review } = await readTable();
    expect(review.format).toBe('leveringen');
    expect(review.questions).toEqual([]);
    expect(review.confidence).toBe('sure');
  });

  test.each(['westfriesland', 'sdcg', 'cbs'])('give every expected cell in set %s', async (set) => {
    const { table, plan, reading } = await readTable();
    const builder = new BatchBuilder();
    const rows = new TrafficRows(builder, new Uint8Array(16));
    const row = new RowView(reading!.values, 0);
    for (let i = 0; i < table.rows; i++) {
      if (reading!.states[i]! >= ROW_STATE.refused) continue;
      row.index = i;
      rows.add(row, plan.format!);
    }
    const profile = parseProfile(read('regioprofiel.json').toString('utf8'));
    const chosen = { ...profile, parameters: { ...profile.parameters, definitionSet: set } };
    const cells = publishedCells(
      buildModel(gather([builder.finish()]), chosen, parseDay('2026-11-24')),
    );
    const prefix = set === 'westfriesland' ? '' : `${set}:`;
    const { cells: expected } = JSON.parse(read('expected.json').toString('utf8')) as {
      cells: Cell[];
    };
    const line = (cell: Cell) =>
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
    expect(halfYears.map(line).sort()).toEqual(wanted.map(line).sort());
  });
});
