import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/disclosure/block.ts';
import { hidesMean, hidesShare } from '#lib/disclosure/primary.ts';
import { TableBuilder, type Row, type TableSchema } from '#lib/domain/columns.ts';
import { parseDay } from '#lib/domain/day.ts';
import { DELIVERY_TABLES, type DeliveryTable } from '#lib/domain/delivery-records.ts';
import type { Cell } from '#lib/domain/figure.ts';
import { parseProfile } from '#lib/domain/profile.ts';
import { gather } from '#lib/traffic/gather.ts';
import { nameParties } from '#lib/workers/delivered-model.ts';
import { protectedPublication } from '#lib/workers/protection.ts';
import { buildModel } from '#lib/workers/model.ts';
import { boundsOf } from '../disclosure/tables.ts';
import { batchOf } from '../traffic/story.ts';

const REGION = ['0405', '0420', '0532'];
const PROVIDERS = ['73000001', '73000002', '73000003', '73000004'];
const PRODUCTS = ['45A04', '45A05'];
const RULES = { threshold: 10, minPart: 3, allOrNoneBelow: 30, minProviders: 3 };
const OFF = { threshold: 0, minPart: 0, allOrNoneBelow: 0, minProviders: 0 };
/** Which indicators have a mean, with the lowest and highest answer. */
const SCALES: Record<string, readonly [number, number]> = {
  'tevredenheid-ervaring': [1, 10],
  'doelen gemiddeld': [-1, 2],
};

/** Deliveries that nobody has ever sent: lists, ended trajectories, goals and results of one region. */
function tables() {
  let state = 9;
  const chance = (of: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * of);
  };
  const builders = new Map<DeliveryTable, TableBuilder<TableSchema>>();
  const add = (name: DeliveryTable, cells: object) => {
    const schema = DELIVERY_TABLES[name];
    const builder = builders.get(name) ?? new TableBuilder<TableSchema>(schema);
    builders.set(name, builder);
    const empty = Object.entries(schema).map(([column, kind]) => {
      return [column, kind === 'text' ? '' : kind === 'bytes16' ? new Uint8Array(16) : 0];
    });
    builder.add({ ...Object.fromEntries(empty), ...cells } as Row<TableSchema>);
  };
  for (let number = 0; number < 240; number++) {
    const address = {
      law: 0,
      municipality: REGION[Math.min(chance(3), chance(4))],
      provider: PROVIDERS[Math.min(chance(4), chance(5))],
      product: PRODUCTS[Math.min(chance(2), chance(2))],
      period: chance(12) === 0 ? '2024' : `2024-H${1 + chance(2)}`,
    };
    const informant = chance(3) === 0 ? 'jeugdige' : 'ouder';
    add('lists', { ...address, informant, moment: 'einde', experience: 1 + chance(10) });
    const withoutHelp = ['ja', 'ja', 'deels', 'nee'][chance(4)];
    add('outcomes', { ...address, trajectory: number, informant, withoutHelp });
    add('goals', { ...address, trajectory: number, goal: number, informant, score: chance(4) - 1 });
    const outcome = ['behaald', 'behaald', 'deels', 'niet'][chance(4)];
    const notReached = outcome === 'behaald' ? '' : 'anders';
    const evaluation = { evaluation: 'eind', evaluationNumber: number };
    add('results', { ...address, ...evaluation, outcome, notReached });
  }
  return [...builders].map(([name, builder]) => ({ importId: 'a', name, table: builder.finish() }));
}

/** The cells that are shared of the deliveries under rules. */
function sharedUnder(disclosure: object) {
  const kept = tables();
  const gathered = gather([batchOf([])]);
  nameParties(gathered, kept);
  const profile = parseProfile(
    JSON.stringify({
      ...{ format: 'uitkomstwijzer-regioprofiel', version: 1, name: 'Klein' },
      municipalities: REGION,
      indicators: { doelen: true },
      disclosure,
    }),
  );
  const model = buildModel(gathered, profile, parseDay('2025-06-01'), undefined, {
    kept,
    files: [],
  });
  return protectedPublication(model);
}

const shared = sharedUnder(RULES);
const bare = sharedUnder(OFF);

const SIDES = ['municipality', 'provider', 'product'] as const;
const addressOf = (cell: Cell) => SIDES.map((side) => cell[side] ?? '').join(' ');
const keyOf = (cell: Cell) => [cell.indicator, cell.part, addressOf(cell), cell.period].join('|');
const scaleOf = ({ indicator, part }: Cell) =>
  SCALES[indicator] ?? SCALES[`${indicator} ${part?.split(' ').slice(1).join(' ')}`];
const mostOf = (cell: Cell) => {
  const [low = 0, high = 1] = scaleOf(cell) ?? [];
  return (cell.n ?? 0) * (high - low);
};
/** What adds up of a figure: its count, or the points of its answers above the lowest. */
const amountOf = (cell: Cell) => {
  const scale = scaleOf(cell);
  return scale ? ((cell.value ?? 0) - scale[0]) * (cell.n ?? 0) : (cell.x ?? 0);
};

/** All that is told of some parts of one indicator, as equations made from addresses alone. */
function systemOf(indicator: string, parts: readonly string[]) {
  const cells = bare.cells.filter(
    (cell) => cell.indicator === indicator && parts.includes(cell.part ?? ''),
  );
  const counts: Block['counts'][number][] = cells.map((cell) => ({
    x: amountOf(cell),
    most: mostOf(cell),
    kind: isSmall(cell) ? 'primary' : 'open',
    layer: 0,
    size: 0,
  }));
  const rests: number[] = [];
  const sums: Block['sums'][number][] = [];
  const addWhole = (whole: number, parts: number[]) => {
    const n = parts.reduce((left, at) => left - (counts[at]?.most ?? 0), counts[whole]?.most ?? 0);
    const x = parts.reduce((left, at) => left - (counts[at]?.x ?? 0), counts[whole]?.x ?? 0);
    const rest =
      n > 0 ? [counts.push({ ...{ x, most: n, kind: 'inner' }, layer: 0, size: 0 }) - 1] : [];
    rests.push(...rest);
    const at = [whole, ...parts, ...rest];
    sums.push({ at, by: at.map((_, i) => (i === 0 ? 1 : -1)) });
  };
  cells.forEach((cell, whole) => {
    const among = (has: (other: Cell) => boolean) =>
      cells.flatMap((other, at) => (other.part === cell.part && has(other) ? [at] : []));
    if (cell.period === '2024') {
      addWhole(
        whole,
        among((other) => other.period.includes('H') && addressOf(other) === addressOf(cell)),
      );
    }
    if (addressOf(cell).trim() !== '') return;
    for (const side of SIDES) {
      addWhole(
        whole,
        among((other) => other.period === cell.period && other[side] !== null),
      );
    }
  });
  if (indicator === 'doelen') {
    for (const mean of cells.filter(({ part }) => part?.endsWith('gemiddeld'))) {
      // What everyone knows of goals: each has one of four scores, and n is how many there are.
      const most = mean.n ?? 0;
      const [two, oneOrTwo, points] = parts.map((part) =>
        cells.findIndex((cell) => keyOf(cell) === keyOf({ ...mean, part })),
      ) as [number, number, number];
      const one = (counts[oneOrTwo]?.x ?? 0) - (counts[two]?.x ?? 0);
      const none = (counts[points]?.x ?? 0) - 2 * one - 3 * (counts[two]?.x ?? 0);
      const [ones, nones, worse] = [one, none, most - one - none - (counts[two]?.x ?? 0)].map(
        (x) => counts.push({ ...{ x, most, kind: 'inner' }, layer: 0, size: 0 }) - 1,
      ) as [number, number, number];
      rests.push(ones, nones, worse);
      const all = counts.push({ ...{ x: most, most, kind: 'inner' }, layer: 0, size: 0 }) - 1;
      sums.push({ at: [oneOrTwo, ones, two], by: [1, -1, -1] });
      sums.push({ at: [points, nones, ones, two], by: [1, -1, -2, -3] });
      sums.push({ at: [all, worse, nones, ones, two], by: [1, -1, -1, -1, -1] });
    }
  }
  return { cells, block: { counts, sums }, rests };
}

/** Whether the primary rules hide a figure; an empty part beside the figure itself is no secret. */
function isSmall(cell: Cell): boolean {
  if (scaleOf(cell)) return hidesMean(cell.n ?? 0, RULES);
  const isFigure = !cell.part?.includes(' ');
  return hidesShare(cell.n, cell.x ?? 0, RULES) && (isFigure || cell.x !== 0);
}

/** Small figures that are known better than they may be, when some cells are not told. */
function leaks(
  { cells, block, rests }: ReturnType<typeof systemOf>,
  isHidden: (cell: Cell) => boolean,
) {
  const hidden = Uint8Array.from(block.counts, (_, at) => {
    const cell = cells[at];
    return rests.includes(at) || (cell && isHidden(cell)) ? 1 : 0;
  });
  return block.counts.flatMap(({ kind, most }, at) => {
    if (kind !== 'primary') return [];
    const { low, high } = boundsOf(block, hidden, at);
    return high - low < Math.min(RULES.threshold, most) - 1e-6 ? [high - low] : [];
  });
}

const suppressed = new Set(shared.cells.filter((cell) => cell.suppressed).map(keyOf));

describe('figures of deliveries that are shared', () => {
  test.each([
    ['tevredenheid-ervaring', ['ouder']],
    ['tevredenheid-ervaring', ['jeugdige']],
    ['zonder-hulp', ['ouder']],
    ['zonder-hulp', ['ouder deels']],
    ['doelen', ['ouder', 'ouder minstens-1', 'ouder gemiddeld']],
    ['resultaten', ['eind']],
  ])('%s, %s: no small figure follows from the others', (indicator, parts) => {
    const system = systemOf(indicator, parts);
    expect(system.block.counts.filter(({ kind }) => kind === 'primary').length).toBeGreaterThan(0);
    expect(leaks(system, (cell) => suppressed.has(keyOf(cell)))).toEqual([]);
    // The attack is one: with small figures alone hidden some follow, with nothing hidden all do.
    expect(leaks(system, isSmall).length).toBeGreaterThan(0);
    expect(leaks(system, () => false).every((width) => width < 1e-6)).toBe(true);
  });

  test('some means are told, and of hidden ones n alone', () => {
    const means = shared.cells.filter(({ indicator }) => indicator === 'tevredenheid-ervaring');
    expect(means.filter((cell) => !cell.suppressed).length).toBeGreaterThan(5);
    for (const cell of means) {
      if (cell.suppressed) expect(cell).toMatchObject({ x: null, value: null, low: null });
      expect(cell.n).not.toBeNull();
    }
  });

  test('how many results were not reached is not told where it would tell how many were', () => {
    const whys = shared.cells.filter(
      ({ indicator, part }) => indicator === 'resultaten' && part?.startsWith('eind reden'),
    );
    const isReachedHidden = (cell: Cell) => suppressed.has(keyOf({ ...cell, part: 'eind' }));
    expect(whys.filter(isReachedHidden).length).toBeGreaterThan(0);
    expect(whys.filter((cell) => !isReachedHidden(cell)).length).toBeGreaterThan(0);
    for (const cell of whys) expect(cell.n === null).toBe(isReachedHidden(cell));
  });

  test('the tally counts them', () => {
    expect(shared.tally.primary).toBeGreaterThan(50);
    expect(shared.tally.secondary).toBeGreaterThan(10);
    expect(bare.tally).toEqual({ primary: 0, secondary: 0, exposed: 0 });
  });
});
