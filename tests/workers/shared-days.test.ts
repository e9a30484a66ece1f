import { expect, test } from 'vitest';
import type { Cell, ColumnCell } from '#lib/domain/figure.ts';
import { gather } from '#lib/traffic/gather.ts';
import { protectedPublication } from '#lib/workers/protection.ts';
import { publishedCells, publishedColumnCells } from '#lib/workers/publication.ts';
import { buildModel } from '#lib/workers/model.ts';
import { batchOf } from '../traffic/story.ts';
import { profileOf, regionOf, today } from './attacked-region.ts';

const NORM = 60;
const profile = profileOf({ definitionSet: 'westfriesland', waitNormDays: NORM });
const model = buildModel(gather([batchOf(regionOf(400))]), profile, today);
const { threshold } = profile.disclosure;

/** The waiting times of a publication: at each place and period the figure (under an empty part) and its days. */
function waitsIn({ cells, columnCells }: { cells: Cell[]; columnCells: ColumnCell[] }) {
  const found = new Map<string, Map<string, Cell | ColumnCell>>();
  for (const cell of [...cells, ...columnCells]) {
    if (cell.indicator !== 'wachttijd') continue;
    const { period, municipality, provider } = cell;
    const product = 'product' in cell ? cell.product : cell.column;
    const at = JSON.stringify([period, municipality, provider, product]);
    found.set(at, (found.get(at) ?? new Map()).set(cell.part ?? '', cell));
  }
  return [...found.values()];
}

/** How far apart the least and the most are that can be over the norm, by the days that are told. */
function widthOf(n: number, days: readonly (readonly [share: number, value: number])[]): number {
  let [least, most] = [0, n];
  for (const [share, value] of days) {
    const above = Math.floor((1 - share) * n + 1e-9);
    if (value > NORM) least = Math.max(least, above);
    else most = Math.min(most, above);
  }
  return most - least;
}

/** Hidden figures of which the days that are told leave less open than the threshold, and all hidden ones. */
function narrowedIn(publication: { cells: Cell[]; columnCells: ColumnCell[] }) {
  const hidden = waitsIn(publication).filter((told) => told.get('')?.suppressed);
  const narrowed = hidden.filter((told) => {
    const n = told.get('')?.n ?? 0;
    const days = (
      [
        ['p50', 0.5],
        ['p90', 0.9],
      ] as const
    ).flatMap(([part, share]) => {
      const value = told.get(part)?.value ?? null;
      return value === null ? [] : [[share, value] as const];
    });
    return widthOf(n, days) < Math.min(threshold, n);
  });
  return { hidden, narrowed };
}

test('days say nothing of how many waited longer than the norm where that is hidden', () => {
  const shared = protectedPublication(model);
  const { hidden, narrowed } = narrowedIn(shared);
  expect(narrowed).toEqual([]);
  expect(hidden.length).toBeGreaterThan(20);
  for (const told of hidden) {
    for (const part of ['p50', 'p90']) expect(told.get(part)?.value ?? null).toBeNull();
  }
  // Where the share is told, so are they.
  const open = waitsIn(shared).filter((told) => told.get('')?.suppressed === false);
  expect(open.filter((told) => typeof told.get('p90')?.value === 'number').length).toBeGreaterThan(
    5,
  );
});

test('by the primary rules alone they would', () => {
  const bare = { cells: publishedCells(model), columnCells: publishedColumnCells(model) };
  expect(narrowedIn(bare).narrowed.length).toBeGreaterThan(0);
});
