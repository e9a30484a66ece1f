import { LAWS, type Law } from '#lib/domain/law.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import {
  NO_BUNDLE,
  type CountColumn,
  type JudgedRows,
  type Judgement,
} from '#lib/indicators/judge.ts';

/** What the cells of a definition count, in terms of the bundles that its rows fall in. */
export interface CountTypes {
  /** the kind of count that a part tells (null: the figure itself); equal kinds are equal counts */
  typeOf: (part: string | null) => string;
  /** kinds that add up to a denominator, at every spot */
  wholes: readonly (readonly string[])[];
  /** kinds that are the sum of other kinds, at every spot */
  sums: readonly { whole: string; parts: readonly string[] }[];
  /** a part whose count is one denominator less another, so that its own n gives it away */
  partInDenominator: string | undefined;
}

type Bundle = readonly CountColumn[];

const nameOf = (bundles: readonly Bundle[]) =>
  bundles
    .map((columns) => columns.join('+'))
    .sort()
    .join(' | ');

/** Reads from the bundles of a judgement which counts are the same, and which add up. */
export function countTypes({ id }: IndicatorDefinition, { judged }: Judgement): CountTypes {
  const bundles: Bundle[] = judged.flatMap((rows) => rows.bundles);
  const having = (column: CountColumn) => bundles.filter((columns) => columns.includes(column));
  const columnsTold = new Set(
    bundles.flat().filter((column) => column === 'x' || column.startsWith('part ')),
  );
  const typeOfColumn = (column: CountColumn) => `${id} ${nameOf(having(column))}`;
  const told = new Set([...columnsTold].map(typeOfColumn));
  /** the kinds of single bundles, where each of them is told */
  const single = (of: readonly Bundle[]): string[] | undefined => {
    const types = of.map((columns) => `${id} ${nameOf([columns])}`);
    return types.length > 1 && types.every((type) => told.has(type)) ? types : undefined;
  };
  const [population, denominator] = [having('population'), having('n')];
  const outside = population.filter((columns) => !columns.includes('n'));
  const wholes = [single(population), single(denominator)].flatMap((types) =>
    types ? [types] : [],
  );
  return {
    typeOf: (part) => typeOfColumn(part === null ? 'x' : `part ${part}`),
    wholes,
    sums: [...columnsTold].flatMap((column) => {
      const parts = single(having(column));
      return parts ? [{ whole: typeOfColumn(column), parts }] : [];
    }),
    partInDenominator:
      outside.length === 1
        ? outside[0]?.find((column) => column.startsWith('part '))?.slice('part '.length)
        : undefined,
  };
}

/**
 * The parts of one definition that together are the numerator of another, row by row: drop-out is one
 * of the reasons for ending. Empty where they are not the same rows.
 */
export function partsInNumerator(share: Judgement, parts: Judgement, law: Law): string[] {
  const [own] = share.judged;
  const [other] = parts.judged;
  if (!own || !other || own.rows !== other.rows) return [];
  const code = LAWS.indexOf(law);
  const inside = new Set<string>();
  const outside = new Set<string>();
  for (let row = 0; row < own.rows.length; row++) {
    if (own.rows.law[row] !== code) continue;
    const part = partOf(other, row);
    const isCounted = columnsOf(own, row).includes('x');
    if (part === undefined) {
      if (isCounted) return [];
    } else (isCounted ? inside : outside).add(part);
  }
  return [...inside].some((part) => outside.has(part)) ? [] : [...inside].sort();
}

function columnsOf({ bundle, bundles }: JudgedRows, row: number): Bundle {
  const code = bundle[row] as number;
  return code === NO_BUNDLE ? [] : (bundles[code] ?? []);
}

function partOf(rows: JudgedRows, row: number): string | undefined {
  const column = columnsOf(rows, row).find((one) => one.startsWith('part '));
  return column?.slice('part '.length);
}
