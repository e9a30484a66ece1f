import { RULES_VERSION } from '#lib/domain/rules-version.ts';
import type { TableReview } from '#lib/domain/table.ts';
import type { FormatsWords } from '../words/nl/formats.ts';

/** The receipt of a check as the text of a file: counts, the fingerprint of the file, rules and date. */
export function receiptText(
  { name, tally, issues }: TableReview,
  about: { sha256: string; format: string; date: string; changed: boolean },
  { receiptLines: lines }: FormatsWords,
  titleOf: (code: TableReview['issues'][number]['code']) => string,
): string {
  const rows: [string, string | number][] = [
    [lines.file, name],
    ['SHA-256', about.sha256],
    [lines.format, about.format],
    [lines.date, about.date],
    [lines.rules, RULES_VERSION],
    [lines.rows, tally.rows],
    [lines.good, tally.good],
    [lines.doubtful, tally.doubtful],
    [lines.refused, tally.refused],
    [lines.pgb, tally.pgb],
    [lines.left, tally.leftOut],
  ];
  return [
    lines.title,
    '',
    ...rows.map(([label, value]) => `${label}: ${value}`),
    '',
    ...issues.map(({ code, count }) => `${titleOf(code)}: ${count}`),
    ...(about.changed ? ['', lines.changed] : []),
    '',
  ].join('\r\n');
}
