import { Audit } from '#lib/disclosure/audit.ts';
import type { Block } from '#lib/disclosure/block.ts';
import { Near } from '#lib/disclosure/near.ts';
import type { Cell, ColumnCell } from '#lib/domain/figure.ts';
import type { Profile } from '#lib/domain/profile.ts';
import type { Publication } from '#lib/workers/publication.ts';
import { keyOf, sidesOf, System, type Own, type Place, type Unknown } from './attack-system.ts';

type AnyCell = Cell | ColumnCell;

/** Numbers of days, and the parts whose own n would give them away, are left out of the sums of parts. */
const DAYS = ['p50', 'p90'];
/** Parts outside every denominator, of which no n is known. */
const WITHOUT_N: Record<string, readonly string[]> = { wachttijd: ['terugwerkend'] };

function placeOf(cell: AnyCell): Place {
  const { municipality, provider } = cell;
  const column =
    'column' in cell ? `${cell.column.name}=${cell.column.value} ${cell.column.listed}` : null;
  return { municipality, provider, product: 'product' in cell ? cell.product : null, column };
}

/**
 * Everything that can be worked out from what is shared. `truth` holds the same publications without
 * protection: it gives the denominators, which everyone is taken to know, and the numbers that an
 * attacker would like to have. All sums are made here, from addresses alone. `insider` is a provider
 * with the same cells of its own files.
 */
export function systemsOf(
  truth: Publication,
  shared: readonly Publication[],
  profile: Profile,
  insider?: { provider: string; own: Publication },
) {
  const unknowns = new Map<string, Unknown>();
  const cells = [...truth.cells, ...truth.columnCells].filter(
    ({ part }) => part === null || !DAYS.includes(part),
  );
  const told = readAll(shared);
  const populations = new Map<string, number | null>();
  const ownAt = new Map(
    [...(insider?.own.cells ?? []), ...(insider?.own.columnCells ?? [])].map((cell) => [
      keyOf(cell.indicator, cell.part, placeOf(cell), cell.period),
      cell,
    ]),
  );
  // A part that a provider has nothing of still has its population.
  const ownPopulations = new Map(
    [...ownAt.values()].flatMap((cell) =>
      cell.n === null || isWithoutN(cell)
        ? []
        : [[keyOf(cell.indicator, null, placeOf(cell), cell.period), cell.n]],
    ),
  );
  const ownOf = (indicator: string, part: string | null, place: Place, period: string): Own => {
    const own = ownAt.get(keyOf(indicator, part, place, period));
    return {
      x: own?.x ?? 0,
      n: own?.n ?? ownPopulations.get(keyOf(indicator, null, place, period)) ?? 0,
      all: insider !== undefined && place.provider === insider.provider,
    };
  };
  for (const cell of cells) {
    const at = keyOf(cell.indicator, null, placeOf(cell), cell.period);
    if (cell.part !== null && !isWithoutN(cell)) populations.set(at, cell.n);
    else if (!populations.has(at) && cell.indicator !== 'lichtere-ondersteuning') {
      populations.set(at, cell.n);
    }
  }
  const parts = new Map<string, Set<string>>();
  for (const { indicator, part } of cells) {
    if (part !== null) parts.set(indicator, (parts.get(indicator) ?? new Set()).add(part));
  }
  const add = (cell: AnyCell, part: string | null, x: number, n: number | null) => {
    const { indicator, period } = cell;
    const place = placeOf(cell);
    const key = keyOf(indicator, part, place, period);
    if (x === 0 && unknowns.has(key)) return;
    const isEverywhere = sidesOf(place).length === 0;
    const isToldThere = part === null || isEverywhere || told.away.has(`${indicator}|${part}`);
    // What is left out where others stand is nothing.
    const isTold = told.shown.has(key) || (isToldThere && !told.hidden.has(key));
    const apart = !isToldThere;
    const own = ownOf(indicator, part, place, period);
    unknowns.set(key, { indicator, part, place, period, x, n, told: isTold, apart, own });
  };
  for (const cell of cells) {
    const at = keyOf(cell.indicator, null, placeOf(cell), cell.period);
    if (cell.part === null) add(cell, null, cell.x ?? 0, cell.n);
    for (const part of parts.get(cell.indicator) ?? []) {
      const n = isWithoutN({ ...cell, part }) ? null : (populations.get(at) ?? null);
      add(cell, part, cell.part === part ? (cell.x ?? 0) : 0, n);
    }
  }
  for (const [key, { x }] of unknowns) {
    if ((told.shown.get(key) ?? x) !== x) throw new Error(`${key} is not ${told.shown.get(key)}`);
  }
  return blocksOf([...unknowns.values()], profile);
}

function isWithoutN({ indicator, part }: Pick<AnyCell, 'indicator' | 'part'>): boolean {
  return indicator === 'stroom' || (WITHOUT_N[indicator] ?? []).includes(part ?? '');
}

/** What is read in all that is shared: numbers, cells that are there without one, parts told anywhere but as a whole. */
function readAll(shared: readonly Publication[]) {
  const shown = new Map<string, number>();
  const hidden = new Set<string>();
  const away = new Set<string>();
  for (const cell of shared.flatMap(({ cells, columnCells }) => [...cells, ...columnCells])) {
    const place = placeOf(cell);
    const key = keyOf(cell.indicator, cell.part, place, cell.period);
    if (cell.suppressed) hidden.add(key);
    else if (cell.x !== null) {
      shown.set(key, cell.x);
      if (sidesOf(place).length > 0) away.add(`${cell.indicator}|${cell.part}`);
    }
  }
  return { shown, hidden, away };
}

/** The unknowns of each indicator and year with their sums; drop-out goes with the reasons, in- and outflow is one. */
function blocksOf(unknowns: readonly Unknown[], profile: Profile) {
  const byName = new Map<string, Unknown[]>();
  for (const unknown of unknowns) {
    const { indicator, period } = unknown;
    const family = indicator === 'uitval' ? 'stopredenen' : indicator;
    const name = indicator === 'stroom' ? family : `${family} ${period.slice(0, 4)}`;
    byName.set(name, [...(byName.get(name) ?? []), unknown]);
  }
  return [...byName].map(([name, list]) => ({ name, ...new System(list, profile).finish() }));
}

/** Counts with what is hidden of them. */
interface Told {
  block: Block;
  hidden: Uint8Array;
}

/** The primary counts that are known more precisely than the threshold, by the solver of the page. */
export function foundIn({ block, hidden }: Told, threshold: number) {
  return new Audit(block, new Near(block), hidden.slice(), threshold).narrow();
}

/** Of what is found: what would not be found if nothing at all were told but denominators. */
export function owedToCells(system: Told & { known: Uint8Array }, threshold: number) {
  const { block, known } = system;
  const nothing = { ...system, hidden: Uint8Array.from(known, (one) => 1 - one) };
  const anyway = new Map(foundIn(nothing, threshold).map((one) => [one.at, one.high - one.low]));
  return foundIn(system, threshold)
    .filter(({ at, low, high }) => (anyway.get(at) ?? Infinity) > high - low + 1e-5)
    .map(({ at, low, high }) => ({ ...block.counts[at], low, high }));
}
