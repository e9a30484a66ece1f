import { solve } from 'yalps';
import { wholeOf, type Block, type Count, type Sum } from '#lib/disclosure/block.ts';
import { hidesShare, type DisclosureRules } from '#lib/disclosure/primary.ts';

export const rules: DisclosureRules = { threshold: 10, minPart: 3, allOrNoneBelow: 30 };

/** A count of a table: x of n (n null: a count outside a population), and how coarse it is. */
export function counted(x: number, n: number | null, layer = 0): Count {
  return {
    x,
    most: n ?? Infinity,
    kind: hidesShare(n, x, rules) ? 'primary' : 'open',
    layer,
    size: n ?? x,
  };
}

/** A count that nobody is told. */
export function inner(x: number, most = Infinity): Count {
  return { x, most, kind: 'inner', layer: 0, size: 0 };
}

/** A whole and its parts, each as [x, n]: the whole is count 0. */
export function listOf(parts: readonly (readonly [number, number | null])[]): Block {
  const all = parts.map(([x, n]) => counted(x, n, 1));
  const n = parts.reduce<number | null>(
    (sum, [, one]) => (sum === null || one === null ? null : sum + one),
    0,
  );
  const x = parts.reduce((sum, [one]) => sum + one, 0);
  return {
    counts: [counted(x, n), ...all],
    sums: [
      wholeOf(
        0,
        parts.map((_, at) => at + 1),
      ),
    ],
  };
}

/** A table with its row and column totals: cell (r, c) is count r × columns + c, then rows, columns, total. */
export function tableOf(
  xs: readonly (readonly number[])[],
  nOf: (row: number, column: number) => number | null,
): Block {
  const columns = xs[0]?.length ?? 0;
  const at = (row: number, column: number) => row * columns + column;
  const add = (numbers: (number | null)[]) =>
    numbers.reduce<number | null>(
      (sum, one) => (sum === null || one === null ? null : sum + one),
      0,
    );
  const cells = xs.flatMap((row, r) => row.map((x, c) => ({ x, n: nOf(r, c), r, c })));
  const sumOf = (chosen: typeof cells) => ({
    x: chosen.reduce((sum, { x }) => sum + x, 0),
    n: add(chosen.map(({ n }) => n)),
  });
  const rowTotals = xs.map((_, row) => sumOf(cells.filter(({ r }) => r === row)));
  const columnTotals = (xs[0] ?? []).map((_, column) =>
    sumOf(cells.filter(({ c }) => c === column)),
  );
  const total = sumOf(cells);
  const counts = [
    ...cells.map(({ x, n }) => counted(x, n, 2)),
    ...rowTotals.map(({ x, n }) => counted(x, n, 1)),
    ...columnTotals.map(({ x, n }) => counted(x, n, 1)),
    counted(total.x, total.n, 0),
  ];
  const rowAt = (row: number) => cells.length + row;
  const columnAt = (column: number) => cells.length + xs.length + column;
  const sums: Sum[] = [
    ...xs.map((row, r) =>
      wholeOf(
        rowAt(r),
        row.map((_, c) => at(r, c)),
      ),
    ),
    ...columnTotals.map((_, c) =>
      wholeOf(
        columnAt(c),
        xs.map((_row, r) => at(r, c)),
      ),
    ),
    wholeOf(
      counts.length - 1,
      xs.map((_, r) => rowAt(r)),
    ),
    wholeOf(
      counts.length - 1,
      columnTotals.map((_, c) => columnAt(c)),
    ),
  ];
  return { counts, sums };
}

/** The counts that the primary rules alone hide. */
export function primaryOnly({ counts }: Block): Uint8Array {
  return Uint8Array.from(counts, ({ kind }) => (kind === 'open' ? 0 : 1));
}

/** What an attacker finds about a count with a solver of their own: the least and the most it can be. */
export function boundsOf({ counts, sums }: Block, hidden: Uint8Array, at: number) {
  const variables = counts.flatMap(({ most }, one) => {
    if (hidden[one] !== 1) return [];
    const terms: [string, number][] = sums.flatMap((sum, s) => {
      const by = sum.at.reduce((all, other, i) => all + (other === one ? (sum.by[i] ?? 0) : 0), 0);
      return by === 0 ? [] : [[`sum ${s}`, by] as [string, number]];
    });
    const bound: [string, number][] = Number.isFinite(most) ? [[`most ${one}`, 1]] : [];
    const aim: [string, number][] = one === at ? [['aim', 1]] : [];
    return [[String(one), [...terms, ...bound, ...aim]] as const];
  });
  const constraints: [string, { equal?: number; max?: number }][] = [
    ...sums.flatMap(({ at: places, by }, s): [string, { equal: number }][] => {
      if (!places.some((one) => hidden[one] === 1)) return [];
      const shown = places.reduce(
        (all, one, i) => all + (hidden[one] === 1 ? 0 : (by[i] ?? 0) * (counts[one]?.x ?? 0)),
        0,
      );
      return [[`sum ${s}`, { equal: -shown }]];
    }),
    ...counts.flatMap(({ most }, one): [string, { max: number }][] =>
      hidden[one] === 1 && Number.isFinite(most) ? [[`most ${one}`, { max: most }]] : [],
    ),
  ];
  const ask = (direction: 'minimize' | 'maximize') => {
    const found = solve({ direction, objective: 'aim', constraints, variables });
    if (found.status === 'unbounded') return Infinity;
    if (found.status !== 'optimal') throw new Error(`attack: ${found.status}`);
    return found.result;
  };
  return { low: ask('minimize'), high: ask('maximize') };
}

/** Primary counts whose bounds are narrower than they may be, and by how much they can be known. */
export function leaksOf(block: Block, hidden: Uint8Array, threshold = rules.threshold) {
  return block.counts.flatMap(({ kind, most }, at) => {
    if (kind !== 'primary') return [];
    const { low, high } = boundsOf(block, hidden, at);
    const need = Math.min(threshold, most);
    return high - low < need - 1e-6 ? [{ at, low, high, need }] : [];
  });
}

/** What a way of hiding costs: the number of counts hidden beside the primary ones, and their size. */
export function lossOf({ counts }: Block, hidden: Uint8Array) {
  let number = 0;
  let size = 0;
  counts.forEach((count, at) => {
    if (hidden[at] !== 1 || count.kind !== 'open') return;
    number++;
    size += count.size;
  });
  return { number, size };
}
