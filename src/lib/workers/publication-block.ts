import { wholeOf, type Count, type Sum } from '#lib/disclosure/block.ts';
import { MONTHS_IN, type Month, type PeriodKind } from '#lib/domain/period.ts';
import { columnsOfProducts, type Timed } from './columns-of-products.ts';
import type { SourcedBlock } from './insiders.ts';
import type { Place, PublishedSpot, ValuedLine } from './published-spots.ts';

/** A count as it is told somewhere: of a kind of its own, at a place and over a period. */
export interface ToldCount {
  /** what is counted; counts of one kind add up over places and periods */
  type: string;
  spot: PublishedSpot;
  x: number;
  n: number | null;
  /** out of what n is: one count can be told out of several populations */
  population: string;
  /** as in a block: an empty part beside small numbers is never shown, and no secret of its own */
  kind: Count['kind'];
  /** whether it is part of what the region holds */
  inRegion: boolean;
  /** for what stands at a moment: the month that begins then, whatever period tells it */
  moment?: Month;
  /** the number by which the caller finds again what the count was made of */
  source: number;
}

const KINDS: readonly PeriodKind[] = ['year', 'half-year', 'quarter', 'month'];
/** Crossings come after all periods. */
const CROSSING_LAYER = KINDS.length;

/** Years and half-years of the whole region: what everyone asks for first costs ten times as much to hide. */
const OF_REGION = 100;

/** How much more is lost by hiding what stands here than its units say; the cost goes by the root of it. */
function weightOf({ place, kind }: PublishedSpot): number {
  const isFirst = sidesOf(place).length === 0 && (kind === 'year' || kind === 'half-year');
  return isFirst ? OF_REGION : 1;
}

/** The dimensions that places are told by. */
const SIDES = ['municipality', 'provider', 'product', 'column'] as const;
type Side = (typeof SIDES)[number];

/** A place in words, to be compared. */
function keyOf(place: Place): string {
  return JSON.stringify(SIDES.map((side) => place[side]));
}

function sidesOf(place: Place): Side[] {
  return SIDES.filter((side) => place[side] !== null);
}

/** A count that was told, with its number in the block and n by population. */
interface Told {
  count: number;
  ns: Map<string, number>;
}

/** The same with when it is told. */
type ToldAt = Told & Timed;

/** The counts of one kind at one place, by period. */
interface Line {
  type: string;
  place: Place;
  inRegion: boolean;
  /** where it was told first: in which counts */
  spot: PublishedSpot;
  at: Map<string, ToldAt>;
}

/** Whether x of n of a kind is too small to be known; n null where there is no population. */
type IsSecret = (type: string, x: number, n: number | null) => boolean;

/** Puts together counts that hang together, with the sums that follow from where they stand. */
export class BlockBuilder {
  readonly #counts: Count[] = [];
  readonly #sums: Sum[] = [];
  /** by count: what it was made of, and of what told with the smallest n; −1 where it was not told */
  readonly #sources: number[] = [];
  readonly #narrowest: number[] = [];
  readonly #lines = new Map<string, Map<string, Line>>();
  readonly #isSecret: IsSecret;

  constructor(isSecret: IsSecret) {
    this.#isSecret = isSecret;
  }

  /** Adds a count, and gives its number; the same count told twice is one. */
  add(told: ToldCount): number {
    const { type, spot, x, n, population, kind: shown, inRegion, moment, source } = told;
    const { place } = spot;
    const kind = moment === undefined ? spot.kind : 'month';
    const from = moment ?? spot.from;
    let lines = this.#lines.get(type);
    if (!lines) this.#lines.set(type, (lines = new Map()));
    const key = keyOf(place);
    let line = lines.get(key);
    if (!line) lines.set(key, (line = { type, place, inRegion, spot, at: new Map() }));
    const period = `${kind} ${from}`;
    const known = line.at.get(period);
    const layer = sidesOf(place).length > 1 ? CROSSING_LAYER : KINDS.indexOf(spot.kind);
    const size = (n ?? x) * weightOf(spot);
    if (known) {
      const count = this.#counts[known.count] as Count;
      if (shown !== 'open' && count.kind !== 'primary') count.kind = shown;
      if (n !== null && n < count.most) {
        count.most = n;
        this.#narrowest[known.count] = source;
      }
      count.size = Math.max(count.size, size);
      count.layer = Math.min(count.layer, layer);
      if (n !== null) known.ns.set(population, n);
      return known.count;
    }
    const count = this.#push({ x, most: n ?? Infinity, kind: shown, layer, size }, source);
    const ns = new Map(n === null ? [] : [[population, n]]);
    line.at.set(period, { count, ns, kind, from, isMoment: moment !== undefined });
    return count;
  }

  #push(count: Count, source: number): number {
    this.#sources.push(source);
    this.#narrowest.push(source);
    return this.#counts.push(count) - 1;
  }

  /** Adds a sum that everyone knows. */
  know(sum: Sum): void {
    this.#sums.push(sum);
  }

  /** The block, with the sums over periods and places of every kind of count. */
  finish(products: ReadonlyMap<string, readonly ValuedLine[]>): SourcedBlock {
    for (const [type, lines] of this.#lines) {
      for (const line of lines.values()) this.#addPeriods(line);
      const all = [...lines.values()];
      const region = lines.get(keyOf(NOWHERE));
      if (region) {
        for (const side of ['municipality', 'provider', 'product'] as const) {
          const parts = all.filter(({ place, inRegion }) => inRegion && isAlone(place, side));
          this.#addParts(region, parts);
        }
      }
      this.#addColumns(type, all, products);
      this.#addCrossings(all, lines);
    }
    const block = { counts: this.#counts, sums: this.#sums };
    return { block, sources: this.#sources, narrowest: this.#narrowest };
  }

  /** A period is the sum of those of the nearest finer kind; of years more may be told than half-years hold. */
  #addPeriods(line: Line): void {
    const all = [...line.at.values()];
    for (const whole of all) {
      for (const finer of KINDS.slice(KINDS.indexOf(whole.kind) + 1)) {
        const end = whole.from + MONTHS_IN[whole.kind];
        const parts = all.filter(
          ({ kind, from }) => kind === finer && from >= whole.from && from < end,
        );
        if (parts.length === 0) continue;
        this.#addWhole(line.type, whole, parts);
        break;
      }
    }
  }

  /** A line is the sum of others in every period in which those are told. */
  #addParts(whole: Line, parts: readonly Line[]): void {
    if (parts.length === 0) return;
    for (const [period, told] of whole.at) {
      const found = parts.flatMap(({ at }) => at.get(period) ?? []);
      if (found.length > 0) this.#addWhole(whole.type, told, found);
    }
  }

  #addWhole(
    type: string,
    whole: Told,
    parts: readonly Told[],
    rest = this.#restOf(type, whole, parts),
  ): void {
    this.know(wholeOf(whole.count, [...parts.map(({ count }) => count), ...rest]));
  }

  /**
   * What is left of a whole beside its told parts: care without a product code, a delivery of a whole
   * year, crossings that are too small. Nobody is told, but n of it is known, and mostly nothing is left.
   * Who takes the parts off has it all the same: where it is small it is a secret like any other.
   */
  #restOf(type: string, whole: Told, told: readonly Told[]): number[] {
    const xOf = ({ count }: Told) => this.#counts[count]?.x ?? 0;
    const x = told.reduce((left, one) => left - xOf(one), xOf(whole));
    // In another population a part may be too small to be told.
    const left = [...whole.ns].flatMap(([population, n]) => {
      const parts = told.map(({ ns }) => ns.get(population) ?? NaN);
      const rest = parts.reduce((left, part) => left - part, n);
      return Number.isNaN(rest) ? [] : [rest];
    });
    const most = left.length > 0 ? Math.min(...left) : null;
    if (most === 0 || (most === null && x === 0)) return [];
    const kind = this.#isSecret(type, x, most) ? 'primary' : 'inner';
    // Without a source it is what its sum leaves.
    return [this.#push({ x, most: most ?? Infinity, kind, layer: 0, size: 0 }, -1)];
  }

  /** Adds a count that nobody is told, and gives its number. */
  addInner(x: number, most: number, source: number): number {
    return this.#push({ x, most, kind: 'inner', layer: 0, size: 0 }, source);
  }

  /** A value of a column is the sum of its products and of lines of others, which are the same in every column. */
  #addColumns(
    type: string,
    all: readonly Line[],
    products: ReadonlyMap<string, readonly ValuedLine[]>,
  ): void {
    const alone = (side: Side) => all.filter(({ place }) => isAlone(place, side));
    const { made, divided } = columnsOfProducts(alone('column'), alone('product'), products);
    const rests = new Map<string, number[]>();
    for (const { told, wholes, lines } of made) {
      if (wholes.length === 0 && lines === '') continue;
      const rest = rests.get(lines) ?? this.#restOf(type, told, wholes);
      if (lines !== '') rests.set(lines, rest);
      this.#addWhole(type, told, wholes, rest);
    }
    for (const { values, products: wholes } of divided) {
      const at = [...values, ...wholes].map(({ count }) => count);
      this.know({ at, by: at.map((_, i) => (i < values.length ? 1 : -1)) });
    }
  }

  /** A crossing is a part of both its sides; what is too small to be told is a rest of each. */
  #addCrossings(all: readonly Line[], lines: ReadonlyMap<string, Line>): void {
    const bySide = new Map<string, { whole: Line; parts: Line[] }>();
    for (const line of all) {
      const sides = sidesOf(line.place);
      if (sides.length !== 2) continue;
      sides.forEach((side, i) => {
        const whole = lines.get(keyOf({ ...NOWHERE, [side]: line.place[side] }));
        const other = sides[1 - i];
        if (!whole || !other) return;
        const name = other === 'column' ? line.place.column?.name : '';
        const key = `${keyOf(whole.place)} ${other} ${name}`;
        const found = bySide.get(key);
        if (found) found.parts.push(line);
        else bySide.set(key, { whole, parts: [line] });
      });
    }
    for (const { whole, parts } of bySide.values()) this.#addParts(whole, parts);
  }
}

const NOWHERE: Place = { municipality: null, provider: null, product: null, column: null };

function isAlone(place: Place, side: Side): boolean {
  return place[side] !== null && sidesOf(place).length === 1;
}
