import { byCatalogueColumn, isCatalogueColumn, type GroupColumn } from '#lib/domain/groups.ts';
import type { GroupRow } from '#lib/domain/figure.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { municipalityName } from '#lib/domain/municipalities.ts';
import type { Month } from '#lib/domain/period.ts';
import type { Counts } from '#lib/indicators/cube.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import { figureAt, partsAt } from './figures.ts';
import type { Model } from './model.ts';

/** The months of a law that rows are told over. */
interface Span {
  law: Law;
  from: Month;
  to: Month;
}

/** The members of a group as they stand in the counts, with their key. */
export function membersOf(
  model: Model,
  group: GroupColumn,
  law: Law,
): { member: number; key: string }[] {
  if (isCatalogueColumn(group)) {
    const column = model.catalogue.lines.columns[LAWS.indexOf(law)]?.get(group);
    return (column?.keys ?? []).map((key, member) => ({ member, key }));
  }
  const { parties, traffic } = model;
  const texts = group === 'product' ? traffic.gathered.texts.product.texts : parties.texts;
  return texts.map((key, member) => ({ member, key })).slice(1);
}

/** The rows of every group that hold anything, each by its own counts. */
export function groupRowsOf(
  definition: IndicatorDefinition,
  countsOf: (group: GroupColumn) => Counts,
  model: Model,
  span: Span,
): Record<GroupColumn, GroupRow[]> {
  const rows = (group: GroupColumn) => groupRows(definition, countsOf(group), model, group, span);
  return {
    municipality: rows('municipality'),
    provider: rows('provider'),
    product: rows('product'),
    ...byCatalogueColumn(rows),
  };
}

function groupRows(
  definition: IndicatorDefinition,
  counts: Counts,
  model: Model,
  group: GroupColumn,
  { law, from, to }: Span,
): GroupRow[] {
  const { parties, profile } = model;
  const tally = counts.groups[group];
  // In- and outflow holds also what began before.
  const first = definition.shape === 'flow' ? -Infinity : from;
  const rows = membersOf(model, group, law)
    .filter(({ member }) => tally.holds(member, first, to))
    .map(({ member, key }) => ({
      key,
      name: memberName(profile, group, key, law),
      figure: figureAt(definition, counts, { group, member, from, to }, profile.disclosure),
      parts: partsAt(definition, counts, { group, member, from, to }, profile.disclosure),
      inRegion: group !== 'municipality' || parties.inRegion[member] === 1,
    }));
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.key < b.key ? -1 : 1));
}

/** The name of a member of a group, or its key where no name is known. */
export function memberName(
  profile: Model['profile'],
  group: GroupColumn,
  key: string,
  law: Law,
): string {
  if (group === 'municipality') return municipalityName(key);
  const name =
    group === 'provider'
      ? profile.providers.find(({ agb }) => agb === key)?.name
      : group === 'product'
        ? profile.products.find((product) => product.code === key && product.law === law)?.name
        : undefined;
  return name || key;
}
