import { parseDay, type Day } from '#lib/domain/day.ts';
import {
  CATALOGUE_COLUMNS,
  NOT_FILLED,
  NOT_LISTED,
  type CatalogueColumn,
  type Narrowing,
} from '#lib/domain/groups.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import type { Product, Profile } from '#lib/domain/profile.ts';
import type { LineOf } from '#lib/domain/units.ts';
import type { Filter } from '#lib/indicators/cube.ts';
import type { RungOf } from '#lib/indicators/definition.ts';
import type { LineGroup, ProductLines } from '#lib/indicators/product-lines.ts';

interface ValidRow {
  product: Product;
  from: Day;
  until: Day;
  line: number;
}

/** The lines of products on one rung, or without one. */
export interface RungLines {
  ladder: string | null;
  rung: number | null;
  lines: number[];
}

/** The product catalogue of a profile, laid beside the products of the traffic. */
export interface Catalogue {
  rungOf: RungOf;
  lines: ProductLines;
  /** undefined where no row begins or ends: then a line is the code of the product */
  lineOf: LineOf | undefined;
  /** the lines of each rung of a law, by ladder and from low to high; last those without a rung */
  rungsOf: (law: Law) => RungLines[];
  /** the columns that it fills for a law, in their fixed order */
  columnsOf: (law: Law) => CatalogueColumn[];
}

/** The key of each column in the region profile. */
export const PRODUCT_KEYS = {
  category: 'category',
  segment: 'segment',
  profile: 'profile',
  intensity: 'intensity',
  careKind: 'kind',
  hulpvorm: 'hulpvorm',
  residence: 'residence',
} as const satisfies Record<CatalogueColumn, keyof Product>;

/** Lays the product catalogue of a profile beside the products of the traffic, by their code. */
export function readCatalogue(profile: Profile, products: readonly string[]): Catalogue {
  let length = products.length;
  const ofProduct = products.map((_, code) => [code]);
  /** by law and product: its rows with the line that each makes; a row for all time keeps the code */
  const rows: ValidRow[][][] = LAWS.map((law) => {
    const byCode = new Map<string, Product[]>();
    for (const row of profile.products) {
      if (row.law === law) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
    }
    return products.map((text, code) =>
      // Code 0 is no product.
      (code === 0 ? [] : (byCode.get(text) ?? [])).map((product) => {
        const { validFrom, validUntil } = product;
        const always = validFrom === null && validUntil === null;
        const line = always ? code : length++;
        if (!always) ofProduct[code]?.push(line);
        return {
          product,
          from: validFrom === null ? -Infinity : parseDay(validFrom),
          until: validUntil === null ? Infinity : parseDay(validUntil),
          line,
        };
      }),
    );
  });
  const rowOn = (law: number, product: number, on: Day) =>
    rows[law]?.[product]?.find(({ from, until }) => from <= on && on <= until);
  // A row without a rung says nothing of heavier and lighter.
  const rungs = rows.map((ofLaw) => ofLaw.map((found) => found.flatMap(rungsOf)));
  const rungOf: RungOf = (law, product, on) =>
    rungs[law]?.[product]?.find(({ from, until }) => from <= on && on <= until);
  const varies = length > products.length;
  return {
    rungOf,
    lineOf: varies ? (law, product, on) => rowOn(law, product, on)?.line ?? product : undefined,
    lines: {
      length,
      ofProduct: varies ? ofProduct : undefined,
      columns: LAWS.map((law, code) => columnsOf(profile, law, rows[code] ?? [], length)),
    },
    rungsOf: (law) => rungLines(rows[LAWS.indexOf(law)] ?? [], length),
    columnsOf: (law) => filledColumns(profile, law),
  };
}

function rungsOf({ product, from, until }: ValidRow) {
  const { ladder, rung } = product;
  return ladder === null || rung === null ? [] : [{ ladder, rung, from, until }];
}

function rungLines(rows: readonly ValidRow[][], length: number): RungLines[] {
  const found = new Map<string, RungLines>();
  const placed = new Set<number>();
  for (const { product, line } of rows.flat()) {
    const { ladder, rung } = product;
    if (ladder === null || rung === null) continue;
    placed.add(line);
    const key = `${rung} ${ladder}`;
    const same = found.get(key);
    if (same) same.lines.push(line);
    else found.set(key, { ladder, rung, lines: [line] });
  }
  const inOrder = [...found.values()].sort(
    (a, b) => (a.ladder ?? '').localeCompare(b.ladder ?? '', 'nl') || (a.rung ?? 0) - (b.rung ?? 0),
  );
  // Line 0 is no product at all.
  const others = Array.from({ length: length - 1 }, (_, at) => at + 1);
  const lines = others.filter((line) => !placed.has(line));
  return [...inOrder, { ladder: null, rung: null, lines }];
}

function filledColumns(profile: Profile, law: Law): CatalogueColumn[] {
  const rows = profile.products.filter((row) => row.law === law);
  return CATALOGUE_COLUMNS.filter((column) =>
    rows.some((row) => keyOf(row, column) !== NOT_FILLED),
  );
}

function keyOf(row: Product, column: CatalogueColumn): string {
  const value = row[PRODUCT_KEYS[column]];
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return value?.trim() || NOT_FILLED;
}

function columnsOf(
  profile: Profile,
  law: Law,
  rows: readonly ValidRow[][],
  length: number,
): ReadonlyMap<CatalogueColumn, LineGroup> {
  const rowOfLine: (Product | undefined)[] = new Array<undefined>(length).fill(undefined);
  for (const { line, product } of rows.flat()) rowOfLine[line] = product;
  return new Map(
    filledColumns(profile, law).map((column) => {
      const lines = new Map<string, number[]>();
      // Line 0 is no product at all: it stands only in totals.
      for (let line = 1; line < length; line++) {
        const row = rowOfLine[line];
        const key = row ? keyOf(row, column) : NOT_LISTED;
        const found = lines.get(key);
        if (found) found.push(line);
        else lines.set(key, [line]);
      }
      const keys = [...lines.keys()].sort();
      return [column, { keys, lines: keys.map((key) => lines.get(key) ?? []) }];
    }),
  );
}

/** The lines of products that have every value that is asked for; undefined where none is asked. */
export function askedLines(
  { lines }: Catalogue,
  law: Law,
  asked: Partial<Narrowing>,
): Filter['lines'] {
  const columns = lines.columns[LAWS.indexOf(law)];
  const wanted = CATALOGUE_COLUMNS.flatMap((column) => {
    const key = asked[column];
    return typeof key === 'string' ? [{ column, key }] : [];
  });
  if (wanted.length === 0) return undefined;
  const counted = new Uint8Array(lines.length);
  for (const { column, key } of wanted) {
    const group = columns?.get(column);
    for (const line of group?.lines[group.keys.indexOf(key)] ?? []) {
      counted[line] = (counted[line] as number) + 1;
    }
  }
  return {
    name: JSON.stringify(wanted),
    has: counted.map((count) => (count === wanted.length ? 1 : 0)),
  };
}
