import { describe, expect, test } from 'vitest';
import { wholeOf, type Block, type Count } from '#lib/disclosure/block.ts';
import { hidesMean } from '#lib/disclosure/primary.ts';
import { protect } from '#lib/disclosure/protect.ts';
import {
  boundsOf,
  counted,
  inner,
  leaksOf,
  listOf,
  primaryOnly,
  rules,
  tableOf,
} from './tables.ts';

/** A table in which some cells are hidden by hand, as a person with a pencil would. */
const shownBut = (block: Block, cells: readonly number[]) =>
  Uint8Array.from(block.counts, (_, at) => (cells.includes(at) ? 1 : 0));

/** The points of a mean on a scale of 1 to 10, of which that of fewer than ten is hidden. */
const points = (x: number, n: number): Count => ({
  ...counted(x, n * 9),
  kind: hidesMean(n, rules) ? 'primary' : 'open',
});

/** Attacks by name: the block, the count that is after, and what was hidden when it works. */
const attacks: Record<string, { block: Block; target: number; naive?: readonly number[] }> = {
  'a total and all parts but one': {
    block: listOf([
      [2, 40],
      [12, 50],
      [30, 90],
    ]),
    target: 1,
  },
  'the region and the region except one': {
    // 0 is all, 1 all except one, 2 the one that is left out.
    block: {
      counts: [counted(31, 200), counted(30, 160), counted(1, 40)],
      sums: [wholeOf(0, [1, 2])],
    },
    target: 2,
  },
  'two hidden cells in every row and column that still give one away': {
    block: tableOf(
      [
        [2, 0, 40, 35],
        [0, 2, 33, 50],
        [44, 38, 30, 20],
      ],
      () => 90,
    ),
    target: 0,
    naive: [0, 1, 4, 5],
  },
  'a hexagon: two hidden in each row and column, and their sums pin all of them': {
    block: tableOf(
      [
        [1, 0, 40],
        [40, 2, 0],
        [0, 40, 1],
      ],
      () => 80,
    ),
    target: 0,
    naive: [0, 1, 4, 5, 6, 8],
  },
  'a year and three of its quarters': {
    block: listOf([
      [2, 60],
      [11, 60],
      [9, 60],
      [14, 60],
    ]),
    target: 1,
  },
  'cumulative periods: each less the one before': {
    // 0…2 up to the first, second, third month; 3…5 the months.
    block: {
      counts: [
        counted(11, 50, 1),
        counted(13, 95, 1),
        counted(28, 150, 1),
        counted(11, 50, 2),
        counted(2, 45, 2),
        counted(15, 55, 2),
      ],
      sums: [wholeOf(0, [3]), wholeOf(1, [0, 4]), wholeOf(2, [1, 5])],
    },
    target: 4,
  },
  'rolling periods that overlap': {
    // Months 4…7, of which every three are shown together: their difference is two months apart.
    block: {
      counts: [
        counted(33, 150, 1),
        counted(24, 150, 1),
        counted(55, 250, 0),
        inner(11, 50),
        counted(11, 50, 2),
        counted(11, 50, 2),
        counted(2, 50, 2),
        inner(20, 50),
      ],
      sums: [wholeOf(0, [3, 4, 5]), wholeOf(1, [4, 5, 6]), wholeOf(2, [3, 1, 7])],
    },
    target: 6,
  },
  'an odd circle of pairs': {
    // 0 + 1, 1 + 2 and 2 + 0 are shown: together they give all three.
    block: {
      counts: [
        counted(2, 40, 2),
        counted(1, 40, 2),
        counted(38, 40, 2),
        counted(3, 80, 1),
        counted(39, 80, 1),
        counted(40, 80, 1),
      ],
      sums: [wholeOf(3, [0, 1]), wholeOf(4, [1, 2]), wholeOf(5, [2, 0])],
    },
    target: 0,
  },
  'two hierarchies over the same units': {
    // The same four groups, put together in two ways.
    block: {
      counts: [
        counted(41, 200, 0),
        counted(21, 100, 1),
        counted(20, 100, 1),
        counted(22, 100, 1),
        counted(19, 100, 1),
        counted(2, 50, 2),
        inner(19, 50),
        inner(20, 50),
        inner(0, 50),
      ],
      sums: [
        wholeOf(0, [1, 2]),
        wholeOf(0, [3, 4]),
        wholeOf(1, [5, 6]),
        wholeOf(2, [7, 8]),
        wholeOf(3, [5, 7]),
        wholeOf(4, [6, 8]),
      ],
    },
    target: 5,
    naive: [5, 6, 8],
  },
  'n and a percentage: x of n is as good as n − x': {
    // 1 is x, 2 is n − x, and n = 40 is known.
    block: {
      counts: [counted(40, 40), counted(38, 40, 1), counted(2, 40, 1)],
      sums: [wholeOf(0, [1, 2])],
    },
    target: 1,
    naive: [1],
  },
  'two means that are one respondent apart': {
    // Points above the lowest mark: of 13 respondents, of 12 of them, and of the one who is left.
    block: {
      counts: [points(70, 13), points(63, 12), points(7, 1)],
      sums: [wholeOf(0, [1, 2])],
    },
    target: 2,
  },
  'a mean of a year and of one of its half-years': {
    block: {
      counts: [points(160, 30), points(131, 24), points(29, 6)],
      sums: [wholeOf(0, [1, 2])],
    },
    target: 2,
  },
  'shown zeros: what is 0 as a whole is 0 in all its parts': {
    block: {
      counts: [counted(0, 60, 0), counted(0, 12, 1), counted(0, 48, 1)],
      sums: [wholeOf(0, [1, 2])],
    },
    target: 1,
    naive: [1, 2],
  },
};

describe('a known attack', () => {
  test.each(Object.entries(attacks))('%s', (_, { block, target, naive }) => {
    for (const { at, by } of block.sums) {
      const sum = at.reduce((all, one, i) => all + (by[i] ?? 0) * (block.counts[one]?.x ?? 0), 0);
      expect(sum, 'the counts add up').toBe(0);
    }
    const before = naive ? shownBut(block, naive) : primaryOnly(block);
    const found = boundsOf(block, before, target);
    expect(found.high - found.low, 'the attack works').toBeLessThan(3);
    const { hidden } = protect(block, rules.threshold);
    expect(block.counts[target]?.kind).toBe('primary');
    expect(leaksOf(block, hidden)).toEqual([]);
  });
});
