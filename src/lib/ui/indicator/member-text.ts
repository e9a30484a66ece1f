import type { GroupRow } from '#lib/domain/figure.ts';
import {
  GROUP_COLUMNS,
  isCatalogueColumn,
  NOT_FILLED,
  NOT_LISTED,
  type GroupColumn,
  type Narrowing,
} from '#lib/domain/groups.ts';
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

/** What a question is narrowed to, in words; empty where it is about everything. */
export function narrowedText(
  words: Words,
  chosen: Narrowing,
  nameOf: (group: GroupColumn, key: string) => string,
): string {
  return GROUP_COLUMNS.flatMap((group) => {
    const key = chosen[group];
    if (key === null) return [];
    const text = memberText(words, group, { key, name: nameOf(group, key) });
    // A value such as "1" or "herstel" says too little without its column.
    return isCatalogueColumn(group) ? [`${words.figures.filter[group]} ${text}`] : [text];
  }).join(', ');
}

/** The rows of a group with their names on screen; what is no value of the column comes last. */
export function namedRows(words: Words, group: GroupColumn, rows: readonly GroupRow[]): GroupRow[] {
  const named = rows.map((row) => ({ ...row, name: memberText(words, group, row) }));
  const isValue = ({ key }: GroupRow) => key !== NOT_LISTED && key !== NOT_FILLED;
  return [...named.filter(isValue), ...named.filter((row) => !isValue(row))];
}
