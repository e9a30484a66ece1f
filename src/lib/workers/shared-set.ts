import type { Cell, ColumnCell, Figure } from '#lib/domain/figure.ts';
import {
  CATALOGUE_COLUMNS,
  GROUP_COLUMNS,
  NOT_FILLED,
  NOT_LISTED,
  NOT_NARROWED,
  type GroupColumn,
  type Narrowing,
} from '#lib/domain/groups.ts';
import type { Law } from '#lib/domain/law.ts';
import { parsePeriod, type Period, type PeriodKind } from '#lib/domain/period.ts';
import { PRODUCT_KEYS } from './catalogue.ts';
import type { Publication } from './publication.ts';

/** An indicator of a law. */
export interface Subject {
  indicator: string;
  law: Law;
}

/** The figures at one address by part; the figure itself stands under an empty part. */
type Told = ReadonlyMap<string, Figure>;

/** The set of shared figures, to look up what it holds. */
export class SharedSet {
  readonly #told = new Map<string, Map<string, Figure>>();
  readonly #kinds = new Map<string, Set<PeriodKind>>();
  readonly #keys = new Map<string, Set<string>>();

  constructor({ cells, columnCells }: Publication) {
    for (const cell of [...cells, ...columnCells]) this.#add(cell);
  }

  #add(cell: Cell | ColumnCell): void {
    const { indicator, law, period, part } = cell;
    const { n, x, value, low, high, undetermined, suppressed } = cell;
    const subject = { indicator, law };
    const narrowing = narrowingOf(cell);
    const kind = parsePeriod(period)?.kind;
    const told = made(this.#told, addressOf(subject, narrowing, period), () => new Map());
    told.set(part ?? '', { n, x, value, low, high, undetermined, suppressed });
    const kinds = made(this.#kinds, addressOf(subject, narrowing, ''), () => new Set());
    if (kind) kinds.add(kind);
    const [group, more] = chosenIn(narrowing);
    if (group === undefined || more !== undefined) return;
    made(this.#keys, keyOf(subject, group), () => new Set()).add(narrowing[group] ?? '');
  }

  /** What is told at an address, or undefined where the set does not know it. */
  at(subject: Subject, narrowing: Narrowing, period: Period): Told | undefined {
    return this.#told.get(addressOf(subject, narrowing, period));
  }

  /** The kinds of period in which the set tells of a choice. */
  kindsOf(subject: Subject, narrowing: Narrowing): ReadonlySet<PeriodKind> {
    return this.#kinds.get(addressOf(subject, narrowing, '')) ?? new Set();
  }

  /** The members of a group that the set tells of, each on its own. */
  keysOf(subject: Subject, group: GroupColumn): ReadonlySet<string> {
    return this.#keys.get(keyOf(subject, group)) ?? new Set();
  }

  /**
   * Whether the set tells of a choice in a period. Of everyone and of one group it tells all there is:
   * where nothing stands, there is nobody. Of a crossing it tells only what is large enough.
   */
  holds(subject: Subject, narrowing: Narrowing, period: Period): boolean {
    if (this.at(subject, narrowing, period)) return true;
    const kind = parsePeriod(period)?.kind;
    const isCrossing = chosenIn(narrowing).length > 1;
    return !isCrossing && kind !== undefined && this.kindsOf(subject, narrowing).has(kind);
  }
}

/** The groups that a choice is narrowed by. */
export function chosenIn(narrowing: Narrowing): GroupColumn[] {
  return GROUP_COLUMNS.filter((group) => narrowing[group] !== null);
}

function narrowingOf(cell: Cell | ColumnCell): Narrowing {
  const { municipality, provider } = cell;
  const narrowing = { ...NOT_NARROWED, municipality, provider };
  if ('product' in cell) return { ...narrowing, product: cell.product };
  const { name, value, listed } = cell.column;
  const column = CATALOGUE_COLUMNS.find((one) => PRODUCT_KEYS[one] === name);
  const key = value ?? (listed ? NOT_FILLED : NOT_LISTED);
  return column ? { ...narrowing, [column]: key } : narrowing;
}

function addressOf({ indicator, law }: Subject, narrowing: Narrowing, period: Period): string {
  return JSON.stringify([indicator, law, period, ...GROUP_COLUMNS.map((one) => narrowing[one])]);
}

function keyOf({ indicator, law }: Subject, group: GroupColumn): string {
  return `${indicator} ${law} ${group}`;
}

function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let found = map.get(key);
  if (!found) map.set(key, (found = make()));
  return found;
}
