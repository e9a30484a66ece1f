import { describe, expect, test } from 'vitest';
import { blockOfOthers, type Count } from '#lib/disclosure/block.ts';
import { Near } from '#lib/disclosure/near.ts';
import type { Cell } from '#lib/domain/figure.ts';
import { gather } from '#lib/traffic/gather.ts';
import { protectedPublication } from '#lib/workers/protection.ts';
import {
  publishedCells,
  publishedColumnCells,
  type Publication,
} from '#lib/workers/publication.ts';
import { buildModel } from '#lib/workers/model.ts';
import { boundsOf } from '../disclosure/tables.ts';
import { batchOf, type Message } from '../traffic/story.ts';
import {
  DATED_PRODUCTS,
  OFF,
  profileOf,
  PROVIDERS,
  REGION,
  regionOf,
  today,
} from './attacked-region.ts';
import { foundIn, owedToCells, systemsOf } from './attacker.ts';

const messages = regionOf(400);
const gathered = gather([batchOf(messages)]);

/** What is shared under a choice of parameters, and the same with nothing protected. */
function publicationsOf(parameters: object, products?: object[], read = gathered) {
  const profile = profileOf(parameters, {}, products);
  const model = buildModel(read, profile, today);
  const bare = buildModel(read, profileOf(parameters, OFF, products), today);
  return {
    profile,
    shared: protectedPublication(model),
    truth: { cells: publishedCells(bare), columnCells: publishedColumnCells(bare) },
    primary: { cells: publishedCells(model), columnCells: publishedColumnCells(model) },
  };
}

type System = ReturnType<typeof systemsOf>[number];

const { threshold } = profileOf({}).disclosure;

/**
 * The primary counts for which another solver finds no tables that are as far apart as the threshold.
 * Ours says where to look: among the counts that move in the tables that it finds.
 */
function unproven(system: System): number[] {
  const { block, hidden } = system;
  const near = new Near(block);
  const narrow = new Set(foundIn(system, threshold).map(({ at }) => at));
  return block.counts.flatMap(({ kind, most }, at) => {
    if (kind !== 'primary' || narrow.has(at)) return [];
    const isProven = [60, 600].some((size) => {
      const places = near.around(at, size, (one) => hidden[one] === 1);
      const moves = near.moves(places);
      const moving = new Uint8Array(hidden.length);
      for (const way of [1, -1] as const) {
        moves.reset();
        moves.push(0, way, threshold);
        places.forEach((one, i) => {
          if (moves.value[i] !== 0) moving[one] = 1;
        });
      }
      if (moving[at] === 0) return false;
      const { low, high } = boundsOf(block, moving, at);
      return high - low >= Math.min(threshold, most) - 1e-6;
    });
    return isProven ? [] : [at];
  });
}

const plain = publicationsOf({ definitionSet: 'westfriesland' });
const patient = publicationsOf({ definitionSet: 'westfriesland', waitNormDays: 56 });
// Large enough for crossings of which what is left is small.
const larger = publicationsOf(
  { definitionSet: 'westfriesland' },
  undefined,
  gather([batchOf(regionOf(950))]),
);
const dated = publicationsOf({ definitionSet: 'westfriesland' }, DATED_PRODUCTS);
const trajectories = publicationsOf({ definitionSet: 'sdcg' });

/** The cells whose numbers do not depend on what was chosen otherwise. */
const only = ({ cells, columnCells }: Publication, has: (indicator: string) => boolean) => ({
  cells: cells.filter(({ indicator }) => has(indicator)),
  columnCells: columnCells.filter(({ indicator }) => has(indicator)),
});

/** Indicators of which a provider counts its own part from its own files alone, as everyone does. */
const COUNTED_ALONE = ['uitval', 'stopredenen', 'wachttijd'];

/** What a provider has of every cell, counted from its own messages; of crossings also what is not shared. */
function ownOf(provider: string, parameters: object): Publication {
  const countedFrom = (chosen: Message[]) => {
    const model = buildModel(gather([batchOf(chosen)]), profileOf(parameters, OFF), today);
    return { cells: publishedCells(model), columnCells: publishedColumnCells(model) };
  };
  const own = messages.filter((message) => message.provider === provider);
  const { cells, columnCells } = countedFrom(own);
  const crossings = REGION.flatMap((municipality) =>
    countedFrom(own.filter((message) => message.municipality === municipality))
      .columnCells.filter((cell) => cell.municipality === null && cell.provider === null)
      .map((cell) => ({ ...cell, municipality })),
  );
  return { cells, columnCells: [...columnCells, ...crossings] };
}

/** A system as a provider sees it who knows its own part of everything. */
function asInsider({ block, insider, hidden, ...rest }: System): System {
  return { ...rest, insider, block: blockOfOthers(block, insider), hidden };
}

describe('a provider that takes its own part off', () => {
  const counted = (publication: Publication) =>
    only(publication, (indicator) => COUNTED_ALONE.includes(indicator));
  const systems = (shared: Publication) =>
    PROVIDERS.flatMap((provider) => {
      const own = counted(ownOf(provider, { definitionSet: 'westfriesland' }));
      const known = { provider, own };
      return systemsOf(counted(plain.truth), [counted(shared)], plain.profile, known).map(
        asInsider,
      );
    });

  test('finds no small count of others', () => {
    let secrets = 0;
    for (const system of systems(plain.shared)) {
      secrets += system.block.counts.filter(
        ({ kind, most }) => kind === 'primary' && most > 0,
      ).length;
      expect(owedToCells(system, threshold), system.name).toEqual([]);
    }
    expect(secrets).toBeGreaterThan(150);
  });

  test('finds many where small cells alone are hidden', () => {
    expect(
      systems(plain.primary).flatMap((system) => owedToCells(system, threshold)).length,
    ).toBeGreaterThan(10);
  });
});

describe('who collects all that is shared', () => {
  const choices = {
    'one publication': { made: plain, shared: [plain.shared] },
    'a larger region': { made: larger, shared: [larger.shared] },
    'a product list whose rows begin and end': { made: dated, shared: [dated.shared] },
    'another definition set': { made: trajectories, shared: [trajectories.shared] },
    'several publications together': {
      made: plain,
      shared: [
        plain.shared,
        only(patient.shared, (indicator) => indicator !== 'wachttijd'),
        only(trajectories.shared, (one) => one === 'lichtere-ondersteuning'),
      ],
    },
  };

  test.each(Object.entries(choices))('finds no small count: %s', (_, { made, shared }) => {
    const systems = systemsOf(made.truth, shared, made.profile);
    const primary = systems.flatMap(({ block }) =>
      block.counts.filter(({ kind }) => kind === 'primary'),
    );
    expect(primary.length).toBeGreaterThan(90);
    // Also what is left of a whole when its shown parts are taken off.
    const rests = systems.flatMap(({ block, keys }) => block.counts.slice(keys.length));
    expect(rests.filter(({ kind }) => kind === 'primary').length).toBeGreaterThan(10);
    for (const system of systems) {
      expect(owedToCells(system, threshold), system.name).toEqual([]);
    }
  });

  test('still reads what is asked for first: the region in a year', () => {
    const isRegion = ({ municipality, provider, product, part, period }: Cell) =>
      period === '2023' && !municipality && !provider && !product && part === null;
    const region = plain.shared.cells.filter(isRegion);
    expect(region.flatMap(({ indicator, x }) => (x === null ? [] : [indicator])).sort()).toEqual([
      'herhaald-beroep',
      'uitval',
      'wachttijd',
    ]);
  });

  test('finds none of them with another solver either', () => {
    for (const system of systemsOf(plain.truth, [plain.shared], plain.profile)) {
      expect(unproven(system), system.name).toEqual([]);
    }
  });

  test('finds every one of them with protection off, and some where only small cells are hidden', () => {
    for (const { block, hidden } of systemsOf(plain.truth, [plain.truth], plain.profile)) {
      // What is left of a whole is told nowhere, but follows.
      const untold = block.counts.map((count, at): Count => {
        return hidden[at] === 1 ? count : { ...count, kind: 'open' };
      });
      const found = foundIn({ block: { ...block, counts: untold }, hidden }, threshold);
      expect(found.filter(({ low, high }) => high - low < 1e-6)).toHaveLength(
        untold.filter(({ kind }) => kind === 'primary').length,
      );
    }
    const exactly = systemsOf(plain.truth, [plain.primary], plain.profile).flatMap((system) =>
      owedToCells(system, threshold).filter(({ low, high }) => high - low < 1e-6),
    );
    expect(exactly.length).toBeGreaterThan(10);
  });
});
