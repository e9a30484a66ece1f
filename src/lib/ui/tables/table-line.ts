import { formatDay } from '#lib/domain/day.ts';
import type { ImportSummary } from '#lib/domain/import.ts';
import { kindsOf } from '../files/summary-words.ts';
import { wordsOf } from '../words/ids.ts';
import type { Words } from '../words/nl.ts';
import type { TableWords } from '../words/nl/tables.ts';

/** What the rows of an added table are called, as within a sentence. */
export function rowsName(format: string, words: TableWords): string {
  const none = { name: format, what: format };
  return wordsOf<{ name: string; what: string }>(words.formats, format, none).name.toLowerCase();
}

/** A line that says what an added table holds: what, of which laws, from when. */
export function tableLine(summary: ImportSummary, words: Words, tables: TableWords): string {
  const laws = kindsOf(summary).flatMap(({ law }) =>
    law ? [wordsOf<string>(tables.values, law, '')] : [],
  );
  const { dated } = summary;
  const days =
    dated &&
    words.files.between(
      words.figures.dayShort(formatDay(dated.first)),
      words.figures.dayShort(formatDay(dated.last)),
    );
  const sheet = summary.table?.sheet ? `${tables.sheet} ${summary.table.sheet}` : '';
  return [
    rowsName(summary.format, tables),
    [...new Set(laws)].join(` ${words.figures.and} `),
    days,
    sheet,
  ]
    .filter(Boolean)
    .join(', ');
}
