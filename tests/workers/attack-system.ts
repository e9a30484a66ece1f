import type { Block, Insider, Sum } from '#lib/disclosure/block.ts';
import { hidesShare } from '#lib/disclosure/primary.ts';
import type { Profile } from '#lib/domain/profile.ts';

/** A count that somebody wants to know, by where it stands; `told`: what they read, if anything. */
export interface Unknown {
  indicator: string;
  part: string | null;
  place: Place;
  period: string;
  x: number;
  n: number | null;
  told: boolean;
  /** a part that is told of the whole region alone: only that it is not known better than its whole */
  apart: boolean;
  /** what the attacker has of it by their own files, if they are a provider */
  own: Own;
}

/** A part of a count that somebody knows: x of n, or all there is. */
export interface Own {
  x: number;
  n: number;
  all: boolean;
}

export interface Place {
  municipality: string | null;
  provider: string | null;
  product: string | null;
  /** a column of the catalogue with its value */
  column: string | null;
}

const SIDES = ['municipality', 'provider', 'product', 'column'] as const;
const FINER = { year: 'half-year', 'half-year': 'quarter', quarter: 'month' } as const;

/** Which parts of an indicator add up to what: a denominator (`n`), the figure (`x`), or all (`population`). */
const ADD_UP: Record<
  string,
  readonly { of: 'n' | 'x' | 'population'; parts: readonly string[] }[]
> = {
  'geen-nieuwe-start': [{ of: 'n', parts: ['', '0-31', '32-92', '>92'] }],
  'herhaald-beroep': [{ of: 'x', parts: ['0-31', '32-92', '>92'] }],
  'lichtere-ondersteuning': [
    { of: 'population', parts: ['geen', 'lichter', 'gelijk', 'zwaarder', 'anders', 'onbekend'] },
    { of: 'n', parts: ['lichter', 'gelijk', 'zwaarder'] },
    { of: 'x', parts: ['lichter'] },
  ],
  stopredenen: [{ of: 'population', parts: ['02', '31', '32', '33', '34', '36'] }],
};

/** The reason that is counted as drop-out. */
const DROP_OUT = '32';

/** The sides that a place is told by. */
export const sidesOf = (place: Place) => SIDES.filter((side) => place[side] !== null);
/** Where a count stands, in words. */
export const keyOf = (indicator: string, part: string | null, place: Place, period: string) =>
  [indicator, part, ...SIDES.map((side) => place[side]), period].join('|');

function kindOf(period: string): keyof typeof FINER | 'month' {
  if (/^\d{4}$/.test(period)) return 'year';
  return period.includes('H') ? 'half-year' : period.includes('Q') ? 'quarter' : 'month';
}

/** The first and last month of a period. */
function monthsOf(period: string): [number, number] {
  const year = Number(period.slice(0, 4)) * 12;
  const number = Number(period.slice(5).replace(/[HQ]/, '')) - 1;
  const length = { year: 12, 'half-year': 6, quarter: 3, month: 1 }[kindOf(period)];
  const from = year + (number < 0 ? 0 : number * length);
  return [from, from + length - 1];
}

/** A count that stands in no list: what is left of a whole, or a sum that is known. */
interface Other {
  x: number;
  most: number;
  told: boolean;
  own: Own;
  isSecret: boolean;
}

/** One system of equations: what is known of some counts. */
export class System {
  readonly #list: readonly Unknown[];
  readonly #at: ReadonlyMap<string, number>;
  readonly #byKind = new Map<string, number[]>();
  readonly #most: number[];
  readonly #profile: Profile;
  readonly #sums: Sum[] = [];
  readonly #others: Other[] = [];

  constructor(list: readonly Unknown[], profile: Profile) {
    this.#list = list;
    this.#profile = profile;
    this.#most = list.map(({ n }) => n ?? Infinity);
    list.forEach(({ indicator, part }, at) => {
      const kind = `${indicator}|${part}`;
      const found = this.#byKind.get(kind);
      if (found) found.push(at);
      else this.#byKind.set(kind, [at]);
    });
    this.#at = new Map(
      list.map(({ indicator, part, place, period }, at) => [
        keyOf(indicator, part, place, period),
        at,
      ]),
    );
  }

  /** What can be, what is not told of it, what everyone knows anyway, and what the attacker's own files leave. */
  finish() {
    this.#list.forEach((unknown, at) => {
      this.#addPeriods(unknown, at);
      this.#addPlaces(unknown, at);
      this.#addParts(unknown, at);
      if (unknown.indicator === 'stroom') this.#addFlow(unknown, at);
    });
    const counts: Block['counts'] = [
      ...this.#list.map(({ x, n, part }, at) => ({
        x,
        most: this.#most[at] as number,
        kind: this.#isSecret(part, x, n) ? ('primary' as const) : ('open' as const),
        layer: 0,
        size: 0,
      })),
      ...this.#others.map(({ x, most, isSecret }) => ({
        x,
        most,
        kind: isSecret ? ('primary' as const) : ('inner' as const),
        layer: 0,
        size: 0,
      })),
    ];
    const hidden = Uint8Array.from([...this.#list, ...this.#others], ({ told }) => (told ? 0 : 1));
    const known = Uint8Array.from(counts, (_, at) =>
      at >= this.#list.length ? 1 - (hidden[at] as number) : 0,
    );
    const own = [...this.#list, ...this.#others].map((one) => one.own);
    const x = Float64Array.from(counts, (count, at) => (own[at]?.all ? 0 : count.x - own[at]!.x));
    const most = Float64Array.from(counts, (count, at) =>
      own[at]?.all ? 0 : Math.max(x[at] as number, count.most - own[at]!.n),
    );
    if (x.some((one) => one < 0)) throw new Error('more of one than of all');
    const block: Block = { counts, sums: this.#sums };
    const insider: Insider = { x, most };
    const keys = this.#list.map(({ indicator, part, place, period }) =>
      keyOf(indicator, part, place, period),
    );
    return { block, hidden, known, insider, keys };
  }

  #whole(whole: number, parts: readonly number[]): void {
    this.#sums.push({ at: [whole, ...parts], by: [1, ...parts.map(() => -1)] });
  }

  /** The others with the same indicator and part. */
  #alike({ indicator, part }: Unknown, has: (other: Unknown) => boolean): number[] {
    const alike = this.#byKind.get(`${indicator}|${part}`) ?? [];
    return alike.filter((at) => has(this.#list[at] as Unknown));
  }

  #addPeriods(unknown: Unknown, at: number): void {
    const kind = kindOf(unknown.period);
    if (kind === 'month' || ['begin', 'eind'].includes(unknown.part ?? '')) return;
    const [first, last] = monthsOf(unknown.period);
    const place = JSON.stringify(unknown.place);
    const within = this.#alike(unknown, (other) => {
      const [from, to] = monthsOf(other.period);
      const isFiner = kindOf(other.period) === FINER[kind];
      return isFiner && from >= first && to <= last && JSON.stringify(other.place) === place;
    });
    if (within.length > 0) this.#whole(at, within);
  }

  /** A whole is all municipalities of the region, all providers, all products, all values of a column; a column is its products; both sides of crossings. */
  #addPlaces(unknown: Unknown, at: number): void {
    const sides = sidesOf(unknown.place);
    if (sides.length > 1) return;
    const [own] = sides;
    const same = (other: Unknown) =>
      other.period === unknown.period &&
      sides.every((side) => other.place[side] === unknown.place[side]);
    for (const side of SIDES) {
      if (side === own) continue;
      const names = side === 'column' ? this.#columns() : [''];
      for (const name of names) {
        const parts = this.#alike(unknown, (other) => {
          const there = other.place[side];
          if (there === null || !same(other) || !there.startsWith(name)) return false;
          if (sidesOf(other.place).length !== sides.length + 1) return false;
          const isInRegion = this.#profile.municipalities.includes(there);
          return side !== 'municipality' || own !== undefined || isInRegion;
        });
        if (parts.length > 0) this.#wholeWithRest(unknown, at, parts);
      }
    }
    if (own === 'column') {
      const products = this.#productsOf(unknown.place.column ?? '');
      this.#wholeWithRest(
        unknown,
        at,
        this.#alike(unknown, (other) => {
          const isAlone = sidesOf(other.place).length === 1;
          const { product } = other.place;
          return isAlone && other.period === unknown.period && products.includes(product ?? '');
        }),
      );
    }
  }

  #columns(): string[] {
    const names = this.#list.flatMap(({ place: { column } }) => column?.split('=')[0] ?? []);
    return [...new Set(names)].map((name) => `${name}=`);
  }

  #productsOf(column: string): string[] {
    const [name = '', value = ''] = column.split('=');
    const codes = (has: boolean) =>
      this.#profile.products
        .filter((product) => {
          const said = product[name as keyof typeof product];
          return (`${said === true ? 'ja' : said === false ? 'nee' : said} true` === value) === has;
        })
        .map(({ code }) => code);
    // Of a product that changed it is not told how much is of each value.
    return codes(true).filter((code) => !codes(false).includes(code));
  }

  /** What is not told apart is what is left, up to the n that is left. */
  #wholeWithRest(unknown: Unknown, at: number, parts: readonly number[]): void {
    const told = parts.map((one) => this.#list[one] as Unknown);
    const x = told.reduce((left, one) => left - one.x, unknown.x);
    const most =
      unknown.n === null ? null : told.reduce((left, one) => left - (one.n ?? 0), unknown.n);
    if (most === 0 || (most === null && x === 0)) {
      this.#whole(at, parts);
      return;
    }
    const left = (of: 'x' | 'n') => told.reduce((sum, one) => sum - one.own[of], unknown.own[of]);
    const own = { x: left('x'), n: left('n'), all: unknown.own.all };
    const isSecret = !unknown.apart && this.#isSecret(unknown.part, x, most);
    const rest = this.#other({ x, most: most ?? Infinity, told: false, own, isSecret });
    this.#whole(at, [...parts, rest]);
  }

  /** What the rules keep; an empty part beside small numbers is no secret. */
  #isSecret(part: string | null, x: number, n: number | null): boolean {
    return hidesShare(n, x, this.#profile.disclosure) && (part === null || x !== 0);
  }

  #other(other: Other): number {
    return this.#list.length + this.#others.push(other) - 1;
  }

  #addParts(unknown: Unknown, at: number): void {
    const { indicator, place, period, part, x } = unknown;
    const of = (one: string | null, other = indicator) =>
      this.#at.get(keyOf(other, one === '' ? null : one, place, period));
    if (indicator === 'uitval') {
      const same = of(DROP_OUT, 'stopredenen');
      // Under a definition that leaves endings out they are the same all the same.
      if (same !== undefined) this.#whole(at, [same]);
      else if (x !== 0) throw new Error(`no reasons beside ${period}`);
    }
    // Once for every place and period: at its first part.
    if (part !== this.#parts(indicator).find((name) => of(name) !== undefined)) return;
    for (const { of: whole, parts } of ADD_UP[indicator] ?? []) {
      const found = parts.flatMap((one) => of(one) ?? []);
      if (whole === 'x') {
        const figure = of(null);
        if (figure === undefined) continue;
        this.#whole(figure, found);
        this.#bound(figure, found);
      } else if (whole === 'population' || of(null) !== undefined) {
        // A denominator is known: so is what its parts add up to.
        const sum = found.reduce((all, one) => all + (this.#list[one]?.x ?? 0), 0);
        const ownX = found.reduce((all, one) => all + (this.#list[one]?.own.x ?? 0), 0);
        const own = { x: ownX, n: ownX, all: false };
        const known = this.#other({ x: sum, most: sum, told: true, own, isSecret: false });
        this.#whole(known, found);
        this.#bound(known, found);
      }
    }
  }

  #parts(indicator: string): (string | null)[] {
    return [...this.#byKind.values()].flatMap(([first]) => {
      const one = this.#list[first as number] as Unknown;
      return one.indicator === indicator ? [one.part] : [];
    });
  }

  /** What is told of the region alone can be as much as its whole less what is told of it. */
  #bound(whole: number, parts: readonly number[]): void {
    const told = (at: number) => this.#list[at]?.told ?? this.#others[at - this.#list.length]?.told;
    const x = (at: number) => (this.#list[at] ?? this.#others[at - this.#list.length])?.x ?? 0;
    if (told(whole) !== true) return;
    const left = parts.reduce((sum, at) => sum - (told(at) === true ? x(at) : 0), x(whole));
    for (const at of parts) {
      if (this.#list[at]?.apart !== true) continue;
      this.#most[at] = Math.min(this.#most[at] as number, left);
    }
  }

  #addFlow({ place, period, part }: Unknown, at: number): void {
    const [from] = monthsOf(period);
    const of = (one: string) => this.#at.get(keyOf('stroom', one, place, period));
    if (part === 'begin') {
      const flow = [at, of('in'), of('uit'), of('eind')];
      this.#sums.push({ at: flow.map((one) => one as number), by: [1, 1, -1, -1] });
      // What runs at the end is what runs when the next begins.
      this.#list.forEach((other, end) => {
        const isBefore = other.part === 'eind' && monthsOf(other.period)[1] === from - 1;
        if (isBefore && JSON.stringify(other.place) === JSON.stringify(place)) {
          this.#whole(at, [end]);
        }
        const begins = other.part === 'begin' && monthsOf(other.period)[0] === from;
        if (begins && end > at && JSON.stringify(other.place) === JSON.stringify(place)) {
          this.#whole(at, [end]);
        }
      });
    }
  }
}
