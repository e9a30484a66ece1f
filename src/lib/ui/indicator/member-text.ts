import type { GroupRow } from '#lib/domain/figure.ts';
import { NOT_FILLED, NOT_LISTED, type GroupColumn } from '#lib/domain/groups.ts';
import { wordsOf } from '../words/ids.ts';
import type { Words } from '../words/nl.ts';

/** The name of a member of a group on screen: some members of catalogue columns have words of their own. */
export function memberText(
  { figures }: Words,
  group: GroupColumn,
  { key, name }: { key: string; name: string },
): string {
  if (key === NOT_LISTED) return figures.notListed;
  if (key === NOT_FILLED) return figures.notFilled;
  return group === 'residence' ? wordsOf(figures.residenceNames, key, name) : name;
}

/** The rows of a group with their names on screen; what is no value of the column comes last. */
export function namedRows(words: Words, group: GroupColumn, rows: readonly GroupRow[]): GroupRow[] {
  const named = rows.map((row) => ({ ...row, name: memberText(words, group, row) }));
  const isValue = ({ key }: GroupRow) => key !== NOT_LISTED && key !== NOT_FILLED;
  return [...named.filter(isValue), ...named.filter((row) => !isValue(row))];
}
