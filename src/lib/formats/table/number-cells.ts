import { parsePeriod, type PeriodKind } from '#lib/domain/period.ts';
import type { CellKind } from '../read/raw-table.ts';
import { fails, means, type CellMeaning } from './cell-meaning.ts';

/** A written period in the way of the page: `2024 H1`, `1e halfjaar 2024` and `H1-2024` as `2024-H1`. */
export function periodOfText(text: string): string | undefined {
  if (parsePeriod(text)) return text;
  const year = /(?:^|\D)((?:19|20)\d\d)(?=\D|$)/.exec(text)?.[1];
  if (!year) return undefined;
  const rest = text.replace(year, ' ').toLowerCase();
  const half = /h\s*([12])|([12])\s*e?\s*(?:half|helft)|(eerste|tweede)\s*half/.exec(rest);
  const quarter = /[qk]\s*([1-4])|([1-4])\s*e?\s*kwartaal/.exec(rest);
  if (half) return `${year}-H${half[1] ?? half[2] ?? (half[3] === 'eerste' ? '1' : '2')}`;
  if (quarter) return `${year}-Q${quarter[1] ?? quarter[2]}`;
  const month = /^\s*[-/]?\s*(0?[1-9]|1[0-2])\s*[-/]?\s*$/.exec(rest)?.[1];
  if (month) return `${year}-${month.padStart(2, '0')}`;
  return rest.replace(/[^a-z0-9]/g, '') === '' ? year : undefined;
}

/** A period, of certain lengths where only those are meant. */
export function periodCell(
  text: string,
  kind: CellKind,
  kinds: readonly PeriodKind[] | undefined,
): CellMeaning {
  // A spreadsheet makes the first day of a month of 2024-03.
  const period = kind === 'date' ? /^(\d{4}-\d\d)-01$/.exec(text)?.[1] : periodOfText(text);
  const parsed = period === undefined ? undefined : parsePeriod(period);
  if (period === undefined || !parsed) return fails('period-unreadable');
  return kinds && !kinds.includes(parsed.kind) ? fails('period-length') : means(period);
}

/** A whole number from `low` to `high`; an apostrophe before its sign is what keeps it a text. */
export function scoreCell(text: string, low: number, high: number): CellMeaning {
  const bare = text.replace(/^'(?=[-+])/, '').replace(/^\u2212/u, '-');
  if (!/^[-+]?\d{1,6}([.,]\d{1,6})?$/.test(bare)) return fails('number-unreadable');
  const score = Number(bare.replace(',', '.'));
  if (!Number.isInteger(score)) return fails('score-half');
  return score < low || score > high ? fails('score-outside') : means(score || 0);
}
