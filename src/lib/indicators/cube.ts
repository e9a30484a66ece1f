import { NO_DAY } from '#lib/domain/day.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { byCatalogueColumn, type GroupColumn } from '#lib/domain/groups.ts';
import type { Month } from '#lib/domain/period.ts';
import type { UnitTexts } from '#lib/domain/units.ts';
import { NO_BUNDLE, type JudgedRows, type Judgement } from './judge.ts';
import { plainLines, type ProductLines } from './product-lines.ts';
import { MergedTally, Tally, type GroupTally } from './tally.ts';

/** The groups that figures are told by; `region` has the one member 0. */
export type TallyGroup = 'region' | GroupColumn;

/** The groups that rows are counted by; the others are sums of the lines of products. */
export type CountedGroup = 'region' | 'municipality' | 'provider' | 'product';

/** All groups that rows are counted by. */
export const ALL_GROUPS: readonly CountedGroup[] = [
  'region',
  'municipality',
  'provider',
  'product',
];

/** Which rows are asked for: codes into the texts of the units, or −1 for all. */
export interface Filter {
  law: Law;
  municipality: number;
  provider: number;
  product: number;
  /** the lines of products that are asked for, 1 by line, under a name for this choice */
  lines?: { name: string; has: Uint8Array } | undefined;
}

/** Everything counted for one indicator, law and filter. */
export interface Counts {
  months: readonly Month[];
  groups: Record<TallyGroup, GroupTally>;
  /** the lines of products, of which products and columns are sums */
  byLine: GroupTally;
}

/**
 * Counts judged rows by month and by member of the groups asked for. Without a municipality asked,
 * cells of all municipalities hold the region's alone; the group `municipality` holds the others
 * under their own code. One pass over the rows: products are counted by line, and their codes and the
 * columns of the catalogue are sums of lines.
 */
export function tally(
  { months, judged }: Judgement,
  texts: UnitTexts,
  filter: Filter,
  groups: readonly CountedGroup[] = ALL_GROUPS,
  lines: ProductLines = plainLines(texts.product.length),
): Counts {
  const sizes: Record<CountedGroup, number> = {
    region: 1,
    municipality: texts.party.length,
    provider: texts.party.length,
    product: lines.length,
  };
  const tallies = Object.fromEntries(
    ALL_GROUPS.map((group) => [
      group,
      new Tally(groups.includes(group) ? sizes[group] : 0, months),
    ]),
  ) as Record<CountedGroup, Tally>;
  for (const rows of judged) {
    addRows(rows, months.length, filter, tallies, groups.length > 1);
    if (!rows.days) continue;
    for (const group of groups) {
      addDays(rows, rows.days, months.length, filter, group, tallies[group]);
    }
  }
  const byLine = tallies.product;
  const columns = lines.columns[LAWS.indexOf(filter.law)];
  const merged = byCatalogueColumn(
    (column) => new MergedTally(byLine, columns?.get(column)?.lines ?? []),
  );
  const product = lines.ofProduct ? new MergedTally(byLine, lines.ofProduct) : byLine;
  return { months, groups: { ...tallies, ...merged, product }, byLine };
}

/** Adds rows to the tallies; written out, because every question at a million rows waits for it. */
function addRows(
  { rows, slot, bundle, bundles }: JudgedRows,
  months: number,
  filter: Filter,
  tallies: Record<CountedGroup, Tally>,
  withGroups: boolean,
): void {
  const counts = bundles.map((columns) => ({
    region: tallies.region.room(columns),
    municipality: tallies.municipality.room(columns),
    provider: tallies.provider.room(columns),
    product: tallies.product.room(columns),
  }));
  const { law, municipality, provider, product, line, inRegion, length } = rows;
  const lawAsked = LAWS.indexOf(filter.law);
  const linesAsked = filter.lines?.has;
  const { municipality: placeAsked, provider: providerAsked, product: productAsked } = filter;
  const isEverywhere = placeAsked < 0;
  for (let row = 0; row < length; row++) {
    const code = bundle[row] as number;
    if (code === NO_BUNDLE || law[row] !== lawAsked) continue;
    const place = municipality[row] as number;
    if (!isEverywhere && place !== placeAsked) continue;
    const by = provider[row] as number;
    if (providerAsked >= 0 && by !== providerAsked) continue;
    if (productAsked >= 0 && product[row] !== productAsked) continue;
    const what = line[row] as number;
    if (linesAsked !== undefined && linesAsked[what] !== 1) continue;
    const month = slot[row] as number;
    const to = counts[code] as (typeof counts)[number];
    if (!isEverywhere || inRegion[row] === 1) {
      to.region[month] = (to.region[month] as number) + 1;
      if (withGroups) {
        const byCell = by * months + month;
        to.provider[byCell] = (to.provider[byCell] as number) + 1;
        // Line 0 is the empty product: it stands only in cells for all products.
        if (what > 0) {
          const whatCell = what * months + month;
          to.product[whatCell] = (to.product[whatCell] as number) + 1;
        }
      }
    }
    if (withGroups) {
      const placeCell = place * months + month;
      to.municipality[placeCell] = (to.municipality[placeCell] as number) + 1;
    }
  }
}

/** Adds the numbers of days of rows to one group. */
function addDays(
  { rows, slot }: JudgedRows,
  days: Int32Array,
  months: number,
  filter: Filter,
  group: CountedGroup,
  into: Tally,
): void {
  const { law, municipality, provider, product, line, inRegion, length } = rows;
  const lawAsked = LAWS.indexOf(filter.law);
  const linesAsked = filter.lines?.has;
  const members = group === 'region' ? undefined : group === 'product' ? line : rows[group];
  const isEverywhere = filter.municipality < 0;
  // The group of municipalities holds those outside the region as well.
  const isRegional = isEverywhere && group !== 'municipality';
  into.takeDays((take) => {
    for (let row = 0; row < length; row++) {
      const value = days[row] as number;
      if (value === NO_DAY || law[row] !== lawAsked) continue;
      if (!isEverywhere && municipality[row] !== filter.municipality) continue;
      if (filter.provider >= 0 && provider[row] !== filter.provider) continue;
      if (filter.product >= 0 && product[row] !== filter.product) continue;
      if (linesAsked !== undefined && linesAsked[line[row] as number] !== 1) continue;
      if (isRegional && inRegion[row] !== 1) continue;
      const member = members === undefined ? 0 : (members[row] as number);
      if (group === 'product' && member === 0) continue;
      take(member * months + (slot[row] as number), value);
    }
  });
}
