import { NOT_SHOWN, type ChartCell, type ChartFigures } from '#lib/domain/chart-figures.ts';
import type { DeliveredMeasure, StrandFigure } from '#lib/domain/delivered.ts';
import type { Words } from '../words/nl.ts';
import { figureOf, strandHead } from './strand-text.ts';

/** A row of numbers, one for each strand. */
export interface StrandRow {
  key: string;
  name: string;
  figures: readonly StrandFigure[];
  /** the number of this row, where rows are different numbers */
  measure: DeliveredMeasure;
  href?: string | undefined;
  remark?: string;
}

/** The figures behind a chart of strands: a row for each name and strand. */
export function strandRows<Row extends Omit<StrandRow, 'href' | 'remark'>>(
  words: Words,
  rows: readonly Row[],
  {
    head,
    strands,
    remark,
  }: {
    /** over the names */
    head: string;
    strands: readonly string[];
    remark?: { head: string; text: (row: Row, strand: string) => string } | undefined;
  },
): ChartFigures {
  const { figures, frame, delivered } = words;
  const { columns } = figures;
  const isMean = rows.some(({ measure }) => measure.kind === 'mean');
  /** means have no count of their own, only of what they are of */
  const hasCount = rows.some(({ measure }) => measure.kind === 'share');
  /** where it is but one of no name, there is nothing to tell apart */
  const isApart = strands.some((strand) => strand !== '');
  return {
    heads: [
      head,
      ...(isApart ? [frame.informant] : []),
      ...(hasCount ? [columns.x, columns.total] : [columns.counted]),
      isMean ? delivered.mark : columns.share,
      columns.low,
      columns.high,
      ...(remark ? [remark.head] : []),
    ],
    rows: rows.flatMap((row) =>
      strands.map((strand) => {
        const figure = figureOf(row.figures, strand, row.measure.id);
        const isHidden = !!figure?.suppressed && figure.n !== 0;
        const value = (told: number | null | undefined): ChartCell => {
          if (told === null || told === undefined) return isHidden ? NOT_SHOWN : null;
          return row.measure.kind === 'mean' ? { mark: told } : { percent: told };
        };
        return {
          cells: [
            row.name,
            ...(isApart ? [strandHead(words, strand)] : []),
            ...(hasCount
              ? [row.measure.kind === 'share' && isHidden ? NOT_SHOWN : (figure?.x ?? null)]
              : []),
            figure?.n ?? null,
            value(figure?.value),
            value(figure?.low),
            value(figure?.high),
            ...(remark ? [remark.text(row, strand)] : []),
          ],
        };
      }),
    ),
  };
}
