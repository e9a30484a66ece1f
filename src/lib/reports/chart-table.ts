import { isNotShown, type ChartCell, type ChartReport } from '#lib/domain/chart-figures.ts';
import type { Sheet, SheetValue } from '#lib/domain/sheet.ts';

/** One chart as a table: what it is about, an empty row, and its figures below their heads. */
export function chartTable({ about, heads, rows, notShown }: ChartReport): Omit<Sheet, 'name'> {
  const [first = ['', ''], ...rest] = about;
  const valueOf = (cell: ChartCell): SheetValue => {
    if (isNotShown(cell)) return notShown;
    return cell !== null && typeof cell === 'object' && 'mark' in cell ? cell.mark : cell;
  };
  return { heads: first, rows: [...rest, [], heads, ...rows.map((row) => row.map(valueOf))] };
}
