import type { CellSort, ColumnGuide } from './format-guide.ts';

/** What may stand in a column, in words. */
export function allowedText(
  { sort, values, between }: ColumnGuide,
  sorts: Record<CellSort, string>,
): string {
  if (values) return values.join(', ');
  const [low, high] = between ?? [0, 0];
  return sorts[sort].replace('{low}', String(low)).replace('{high}', String(high));
}
