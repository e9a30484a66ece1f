import { MONTHS_IN, type Month, type PeriodKind } from '#lib/domain/period.ts';
import type { Place, PublishedSpot, ValuedLine } from './published-spots.ts';

/** When a count is told: over a period, or for what stands at a moment, as the month that begins then. */
export interface Timed {
  kind: PeriodKind;
  from: Month;
  isMoment: boolean;
}

/** The counts of one kind at one place, by period. */
interface TimedLine<Told> {
  place: Place;
  spot: PublishedSpot;
  at: ReadonlyMap<string, Told>;
}

/** A value of a column in a period: all of some products, and of others some lines. */
export interface MadeOf<Told> {
  told: Told;
  wholes: Told[];
  /** which lines of which products, in words to be compared; empty: none */
  lines: string;
}

/** Values that divide products between them: together they are these products and nothing else. */
export interface Divided<Told> {
  values: Told[];
  products: Told[];
}

/**
 * How the values of every column are made of product codes, period by period. A code whose row changed
 * within the period is of several values, and how much of each is told nowhere; but what the values
 * have together is, and so is that two columns have the same of it.
 */
export function columnsOfProducts<Told extends Timed>(
  columns: readonly TimedLine<Told>[],
  codes: readonly TimedLine<Told>[],
  linesOf: ReadonlyMap<string, readonly ValuedLine[]>,
): { made: MadeOf<Told>[]; divided: Divided<Told>[] } {
  const found = { made: [] as MadeOf<Told>[], divided: [] as Divided<Told>[] };
  for (const name of new Set(columns.map(({ place }) => place.column?.name))) {
    const own = columns.filter(({ place }) => place.column?.name === name);
    for (const period of new Set(own.flatMap(({ at }) => [...at.keys()]))) {
      const values = new Map(
        own.flatMap(({ place, at }) => {
          const told = at.get(period);
          return told && place.column ? [[keyOf(place.column), told] as const] : [];
        }),
      );
      const products = codes.flatMap(({ place, spot, at }) => {
        const told = at.get(period);
        const lines = told ? linesHolding(linesOf.get(place.product ?? '') ?? [], spot, told) : [];
        const keys = lines.flatMap((line) => {
          const value = line.values.find((one) => one.name === name);
          return value ? [{ line: line.line, key: keyOf(value) }] : [];
        });
        return told && keys.length > 0 ? [{ told, keys }] : [];
      });
      const { made, divided } = columnInPeriod(values, products, period);
      found.made.push(...made);
      found.divided.push(...divided);
    }
  }
  return found;
}

/** One column in one period, from its values and the products with the value of each of their lines. */
function columnInPeriod<Told>(
  values: ReadonlyMap<string, Told>,
  products: readonly { told: Told; keys: readonly { line: number; key: string }[] }[],
  period: string,
): { made: MadeOf<Told>[]; divided: Divided<Told>[] } {
  const wholes = new Map<string, Told[]>();
  const lines = new Map<string, number[]>();
  /** by value: all values that it divides products with, itself among them */
  const together = new Map<string, Set<string>>();
  for (const { told, keys } of products) {
    const [{ key: first } = { key: '' }] = keys;
    if (keys.every(({ key }) => key === first)) {
      wholes.set(first, [...(wholes.get(first) ?? []), told]);
      continue;
    }
    const all = new Set(keys.flatMap(({ key }) => [key, ...(together.get(key) ?? [])]));
    for (const key of all) together.set(key, all);
    for (const { line, key } of keys) lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  const toldOf = (keys: Iterable<string>) => [...keys].flatMap((key) => values.get(key) ?? []);
  return {
    made: [...values].map(([key, told]) => {
      const own = lines.get(key)?.sort((a, b) => a - b);
      return {
        told,
        wholes: wholes.get(key) ?? [],
        lines: own ? `${period} ${own.join(' ')}` : '',
      };
    }),
    divided: [...new Set(together.values())].map((all) => ({
      values: toldOf(all),
      products: products.flatMap(({ told, keys }) => (all.has(keys[0]?.key ?? '') ? [told] : [])),
    })),
  };
}

function keyOf({ value, listed }: NonNullable<Place['column']>): string {
  return JSON.stringify([value, listed]);
}

/** Those of the lines of a product that hold anything when a count of it is told; all where none does. */
function linesHolding(
  lines: readonly ValuedLine[],
  { counts }: PublishedSpot,
  { kind, from, isMoment }: Timed,
): readonly ValuedLine[] {
  // What stands at a moment came before it.
  const [first, last] = isMoment ? [-Infinity, from - 1] : [from, from + MONTHS_IN[kind] - 1];
  const holding = lines.filter(({ line }) => counts.byLine.holds(line, first, last));
  return holding.length > 0 ? holding : lines;
}
