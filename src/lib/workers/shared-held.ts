import {
  byCatalogueColumn,
  GROUP_COLUMNS,
  NOT_NARROWED,
  type GroupColumn,
  type Narrowing,
} from '#lib/domain/groups.ts';
import type { Law } from '#lib/domain/law.ts';
import type { Period, PeriodKind } from '#lib/domain/period.ts';
import type { SharedSet } from './shared-set.ts';

/** What is asked, as far as the set of shared figures knows choices. */
interface Asked extends Narrowing {
  indicator: string;
  law: Law | null;
  kind: PeriodKind;
  period: Period | null;
}

/** What was measured of it. */
interface Measured {
  question: Asked & { law: Law; period: Period };
}

/**
 * What was measured, with nothing of a choice that is not told: which periods, strands or members it
 * holds tells where there is anybody, so then those of everyone stand in their place. Null where there
 * is nothing to show.
 */
export function measuredWhereTold<Q extends Asked, A extends Measured>(
  set: SharedSet,
  question: Q,
  measure: (question: Q) => A | null,
): A | null {
  const everyone = measure({ ...question, ...NOT_NARROWED });
  if (!everyone) return null;
  if (set.kindsOf(everyone.question, question).has(everyone.question.kind))
    return measure(question);
  const chosen = Object.fromEntries(GROUP_COLUMNS.map((group) => [group, question[group]]));
  return { ...everyone, question: { ...everyone.question, ...chosen } };
}

/** The members of each group that the set holds, as they are told, and the groups that lack some. */
export function heldGroups<Row extends { key: string }>(
  set: SharedSet,
  { question, groups }: Pick<Measured, 'question'> & { groups: Record<GroupColumn, Row[]> },
  tell: (row: Row, narrowing: Narrowing) => Row,
): { groups: Record<GroupColumn, Row[]>; cut: GroupColumn[] } {
  const cut = new Set<GroupColumn>();
  const held = (group: GroupColumn) =>
    groups[group].flatMap((row) => {
      const narrowing = { ...question, [group]: row.key };
      if (set.holds(question, narrowing, question.period)) return [tell(row, narrowing)];
      cut.add(group);
      return [];
    });
  return {
    groups: {
      municipality: held('municipality'),
      provider: held('provider'),
      product: held('product'),
      ...byCatalogueColumn(held),
    },
    cut: GROUP_COLUMNS.filter((group) => cut.has(group)),
  };
}
