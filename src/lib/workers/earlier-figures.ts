import type { Block, Insider } from '#lib/disclosure/block.ts';
import { protect, type Protection } from '#lib/disclosure/protect.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { publicationOf, type ToldFigure } from './publication.ts';
import { addressOf, type Remembered } from './shared-exports.ts';
import {
  afterEarlier,
  changesSince,
  isTelling,
  isUnchanged,
  type Earlier,
} from './since-earlier.ts';

/** A figure of the publication set with its number in a block, if it is a count. */
export type Counted = Omit<ToldFigure, 'definition'> & {
  definition: { id: string };
  count: number | undefined;
};

/** What an earlier export held of a block. */
export interface EarlierFigures {
  /** by count of the block */
  counts: ReadonlyMap<number, Earlier>;
  /** the figures themselves, by what is told now */
  figures: ReadonlyMap<object, Figure>;
  /** parts that were left out then, since nobody was in them, and may not come up for a person or two */
  absent: ReadonlySet<object>;
  /** counts that differ by a person or two */
  telling: ReadonlySet<number>;
  /** all counts that are told */
  told: readonly number[];
}

const NOBODY: Figure = {
  ...{ n: 0, x: 0, value: null, low: null, high: null },
  ...{ undetermined: 0, suppressed: false },
};

/** Where a figure of the publication set stands, as a text to be compared. */
export function addressOfTold(told: Counted): string {
  const { cells, columnCells } = publicationOf([told]);
  const cell = cells[0] ?? columnCells[0];
  return cell ? addressOf(cell) : '';
}

/** What an earlier export held of a block; undefined where it held nothing of it. */
export function earlierOf(
  { counts }: Block,
  told: readonly Counted[],
  amount: (at: number, figure: Figure) => { x: number | null; n: number | null },
  before: Remembered,
): EarlierFigures | undefined {
  if (before.size === 0) return undefined;
  const figures = new Map<Counted, Figure>();
  const secrets = new Map<Counted, number | null>();
  /** the n of everything at a place, of which parts that nobody had are left out */
  const populations = new Map<unknown, number>();
  for (const one of told) {
    const found = before.get(addressOfTold(one));
    if (!found) continue;
    const { withheld = null, ...figure } = found;
    figures.set(one, figure);
    secrets.set(one, withheld);
    if (figure.n !== null) populations.set(one.spot, figure.n);
  }
  if (figures.size === 0) return undefined;
  const earlier = new Map<number, Earlier>();
  const telling = new Set<number>();
  const absent = new Set<object>();
  told.forEach((one, at) => {
    const { count, spot, part, figure: now } = one;
    if (count === undefined) return;
    const isCrossing = Object.values(spot.place).filter((side) => side !== null).length > 1;
    const nobody = { ...NOBODY, n: (part === null ? 0 : populations.get(spot)) ?? 0 };
    // Of a crossing nothing is told where it is small; elsewhere what is not told is nobody.
    const figure = figures.get(one) ?? (isCrossing ? undefined : nobody);
    if (!figure) return;
    const secret = secrets.get(one) ?? null;
    const { x, n } = amount(
      at,
      figure.suppressed ? { ...figure, x: secret, value: secret } : figure,
    );
    const isUnknown = figure.suppressed && secret === null;
    const most = counts[count]?.most ?? Infinity;
    const known = earlier.get(count);
    // A denominator that was withheld as well is taken to be what it is.
    const bound = Number.isFinite(most) ? Math.min(n ?? most, known?.n ?? Infinity) : null;
    const shown = !figure.suppressed;
    if (known?.shown && !shown) return;
    earlier.set(count, { x: isUnknown ? null : x, n: bound, shown });
    if (isTelling(figure.n, now.n) || isTelling(figure.x, now.x)) {
      telling.add(count);
      if (figure === nobody && part !== null) absent.add(one);
    }
  });
  const all = told.flatMap(({ count }) => count ?? []);
  return { counts: earlier, figures, absent, telling, told: all };
}

/**
 * Protects a block of which an earlier export is known. Beside what is hidden some counts keep their old
 * value (1 in `kept`): else the change of a person or two would follow from the others.
 */
export function protectAfter(
  block: Block,
  insiders: readonly Insider[],
  { counts, telling, told }: EarlierFigures,
  threshold: number,
): Protection & { kept: Uint8Array } {
  if (isUnchanged(block, told, counts)) {
    const hidden = Uint8Array.from(block.counts, ({ kind }, at) => {
      const old = counts.get(at);
      return kind !== 'open' || old?.shown === false ? 1 : 0;
    });
    return { hidden, exposed: [], kept: new Uint8Array(hidden.length) };
  }
  const after = afterEarlier(block, insiders, counts, threshold);
  const found = protect(after.block, threshold, after.insiders);
  const changes = changesSince(block, found.hidden, counts, (at) => telling.has(at));
  // A change of a person or two stays as unknown as it is to who knows n alone.
  const kept = protect(changes, Infinity);
  return { ...found, kept: kept.hidden };
}
