import { formatDay } from '#lib/domain/day.ts';
import type { ImportSummary, RowCounts } from '#lib/domain/import.ts';
import { ISSUES } from '#lib/domain/issue.ts';
import type { Law } from '#lib/domain/law.ts';
import { municipalityName } from '#lib/domain/municipalities.ts';
import { wordsOf } from '../words/ids.ts';
import type { Words } from '../words/nl.ts';

/** A line of what a file holds: a law and type of message, and how many. */
export interface KindCount {
  law: Law | null;
  type: string;
  count: number;
}

/** What a file holds by law and type, the most first. */
export function kindsOf(summary: ImportSummary): KindCount[] {
  return Object.entries(summary.messages)
    .map(([key, count]) => {
      const [first = '', second = ''] = key.split(' ');
      return {
        law: first === 'jeugd' || first === 'wmo' ? (first as Law) : null,
        type: second || first,
        count,
      };
    })
    .sort((a, b) => b.count - a.count);
}

/** The tag of a file: its one type of message, or `30x` where it holds several. */
export function tagOf(summary: ImportSummary): string {
  const types = new Set(kindsOf(summary).map(({ type }) => type));
  const [only] = types;
  return types.size === 1 && only ? only : types.size === 0 ? '?' : '30x';
}

/** Rows of all kinds together. */
export function rowsIn(counts: RowCounts): number {
  return counts.assignments + counts.starts + counts.stops;
}

/** How many rows need a look: they count, but something about them is in doubt. */
export function doubtsIn(summary: ImportSummary): number {
  return summary.issues.reduce(
    (sum, { code, count }) => sum + (ISSUES[code] === 'doubt' ? count : 0),
    0,
  );
}

/** Rows and documents that were refused. */
export function refusedIn(summary: ImportSummary): number {
  return rowsIn(summary.refused) + summary.refusedDocuments;
}

/** The days of the first and last message as text, or undefined. */
export function daysIn(summary: ImportSummary): { from: string; until: string } | undefined {
  return (
    summary.dated && {
      from: formatDay(summary.dated.first),
      until: formatDay(summary.dated.last),
    }
  );
}

/** A line that says what a file holds: whose, what, from when, how many. */
export function describe(summary: ImportSummary, words: Words): string {
  const { municipalities } = summary;
  const whose =
    municipalities.length > 2
      ? words.files.municipalities(municipalities.length)
      : municipalities.map(municipalityName).join(', ');
  const kinds = kindsOf(summary);
  const types = [...new Set(kinds.map(({ type }) => type))];
  const laws = [...new Set(kinds.flatMap(({ law }) => (law ? [law] : [])))];
  const [only] = types;
  const what = [
    types.length === 1 && only
      ? wordsOf(words.files.kinds, only, words.files.otherKind(only))
      : words.files.mixed,
    laws.map((law) => words.figures.lawsInSentence[law]).join(` ${words.figures.and} `),
  ]
    .filter(Boolean)
    .join(' ');
  const days = daysIn(summary);
  const when =
    days &&
    words.files.between(words.figures.dayShort(days.from), words.figures.dayShort(days.until));
  const many = summary.documents > 1 ? words.files.documents(summary.documents) : '';
  return [whose, what, when, many].filter(Boolean).join(', ');
}
