import { LAWS } from '#lib/domain/law.ts';
import type { Table, TableSchema, TextColumn } from '#lib/domain/columns.ts';
import type { DeliveryTable } from '#lib/domain/delivery-records.ts';
import { parsePeriod, type Month } from '#lib/domain/period.ts';
import type { GroupedRows, JudgedRows, Judgement, CountColumn } from '../judge.ts';
import {
  isAsked,
  type DeliveredContext,
  type DeliveredDefinition,
  type RowRule,
} from './definition.ts';

/** Where rows of deliveries belong, in the codes of the traffic. */
export interface Placing {
  party: (text: string) => number;
  /** the main contractor of a party code */
  main: (party: number) => number;
  product: (text: string) => number;
  line: (law: number, product: number, period: Month) => number;
  inRegion: (party: number) => boolean;
}

/** The column of a value in a strand. */
export function valueColumn(strand: string, value: string): CountColumn {
  return `part ${strand}\n${value}`;
}

/** Care of the traffic: law, municipality, provider, product, line and whether in the region, by month. */
export interface CareBeside {
  ended: readonly { address: readonly number[]; month: Month }[];
  /** lasting support, at the first month of each year in which it ran */
  running: readonly { address: readonly number[]; month: Month }[];
}

/** No care of the traffic. */
export const NO_CARE: CareBeside = { ended: [], running: [] };

/** Marks a row that was converted from another scale. */
export const CONVERTED = 'converted';

/** Entries of many rows, each counted once for a month and the groups of its row. */
class Entries {
  readonly #months = new Set<Month>();
  /** law, municipality, provider, product, line, whether in the region, month and bundle */
  readonly #columns: number[][] = Array.from({ length: 8 }, () => []);
  readonly #bundles: CountColumn[][] = [];
  readonly #codes = new Map<CountColumn, number>();

  add(column: CountColumn, address: readonly number[], month: Month): void {
    let bundle = this.#codes.get(column);
    if (bundle === undefined) {
      bundle = this.#bundles.length;
      this.#codes.set(column, bundle);
      this.#bundles.push([column]);
    }
    this.#months.add(month);
    const row = [...address, month, bundle];
    for (let place = 0; place < row.length; place++)
      this.#columns[place]?.push(row[place] as number);
  }

  finish(): Judgement {
    const months = [...this.#months].sort((a, b) => a - b);
    const slots = new Map(months.map((month, slot) => [month, slot]));
    const column = (place: number) => Int32Array.from(this.#columns[place] ?? []);
    const rows: GroupedRows = {
      length: this.#columns[0]?.length ?? 0,
      law: Uint8Array.from(column(0)),
      municipality: column(1),
      provider: column(2),
      product: column(3),
      line: column(4),
      inRegion: Uint8Array.from(column(5)),
    };
    const judged: JudgedRows = {
      rows,
      slot: column(6).map((month) => slots.get(month) as number),
      bundle: Uint8Array.from(column(7)),
      bundles: this.#bundles,
      days: undefined,
    };
    return { months, judged: [judged] };
  }
}

/**
 * Asks a definition about every row, once. Rows of a whole year (foster care) stand in figures of years
 * only: `withYears` says whether they are asked for.
 */
export function judgeDelivered(
  definition: DeliveredDefinition,
  tables: Partial<Record<DeliveryTable, Table<TableSchema> & { file: Int32Array }>>,
  placing: Placing,
  context: DeliveredContext,
  withYears: boolean,
  care: CareBeside = NO_CARE,
): Judgement {
  const entries = new Entries();
  for (const [name, ruleOf] of Object.entries(definition.sources)) {
    const table = tables[name as DeliveryTable];
    if (!table) continue;
    const rule = (ruleOf as (rows: object, context: DeliveredContext) => RowRule)(table, context);
    const addressAt = addresses(table, placing);
    for (let row = 0; row < table.length; row++) {
      const found = addressAt(row);
      if (!found || (found.isYear && !withYears)) continue;
      const add = (column: CountColumn, times: number) => {
        for (let i = 0; i < times; i++) entries.add(column, found.address, found.month);
      };
      rule(row, {
        take: (strand, value, times = 1) => {
          const isLasting = definition.beside?.yearStrands.includes(strand);
          if (!isLasting || withYears) add(valueColumn(strand, value), times);
        },
        leaveOut: (why, times = 1) => add(`out ${why}`, times),
        convert: () => add(`out ${CONVERTED}`, 1),
      });
    }
  }
  const { beside } = definition;
  for (const strand of beside ? definition.strands : []) {
    const isLasting = beside?.yearStrands.includes(strand);
    for (const { address, month } of isLasting ? care.running : care.ended) {
      if (!isAsked(strand, address[0] ?? 0)) continue;
      entries.add(valueColumn(strand, beside?.value ?? ''), address, month);
    }
  }
  return entries.finish();
}

function addresses(table: Table<TableSchema>, placing: Placing) {
  const codesOf = (name: string, code: (text: string) => number) => {
    const column = table.columns[name] as TextColumn | undefined;
    const codes = column?.dictionary.map(code) ?? [];
    return (row: number) => (column ? (codes[column.codes[row] as number] as number) : 0);
  };
  const law = table.columns['law'] as Uint8Array;
  const municipality = codesOf('municipality', placing.party);
  const provider = codesOf('provider', placing.party);
  const product = codesOf('product', placing.product);
  const column = table.columns['period'] as TextColumn;
  const periods = column.dictionary.map(parsePeriod);
  return (row: number) => {
    const period = periods[column.codes[row] as number];
    if (!period || law[row] === undefined || law[row] >= LAWS.length) return undefined;
    const month = period.firstMonth;
    const [place, what] = [municipality(row), product(row)];
    return {
      month,
      isYear: period.kind === 'year',
      address: [
        law[row],
        place,
        placing.main(provider(row)),
        what,
        placing.line(law[row], what, month),
        placing.inRegion(place) ? 1 : 0,
      ],
    };
  };
}
