import { NOT_SHOWN, type ChartCell, type ChartFigures } from '#lib/domain/chart-figures.ts';
import type { FigureShape } from '#lib/domain/figure.ts';
import { isDrawn } from '../charts/scale.ts';
import type { Words } from '../words/nl.ts';
import { flowOf, isOpen, quantiles, type Told } from './told.ts';

/** A column of the figures behind a chart. */
interface FigureColumn {
  head: string;
  cell: (row: Told) => ChartCell;
}

/** What stands around the figures of rows: their names, remarks, and where they lead. */
interface Around<Row> {
  /** over the names */
  head: string;
  name: (row: Row) => string;
  remark?: { head: string; text: (row: Row) => string } | undefined;
  href?: ((row: Row) => string) | undefined;
}

/** The figures behind a chart, by the shape of its figures: a row for each point. */
export function figureRows<Row extends Told>(
  words: Words,
  shape: FigureShape,
  rows: readonly Row[],
  { head, name, remark, href }: Around<Row>,
): ChartFigures {
  const columns = figureColumns(words, shape, rows);
  return {
    heads: [head, ...columns.map((column) => column.head), ...(remark ? [remark.head] : [])],
    rows: rows.map((row) => ({
      cells: [
        name(row),
        ...columns.map(({ cell }) => cell(row)),
        ...(remark ? [remark.text(row)] : []),
      ],
      ...(href && { href: href(row) }),
    })),
  };
}

function figureColumns(
  { figures: { columns } }: Words,
  shape: FigureShape,
  rows: readonly Told[],
): FigureColumn[] {
  if (shape === 'flow') {
    const cell = (id: 'begin' | 'in' | 'uit' | 'eind') => ({
      head: columns[id],
      cell: (row: Told) => counted(flowOf(row)[id]),
    });
    return [cell('begin'), cell('in'), cell('uit'), cell('eind')];
  }
  const middle: FigureColumn[] = [
    { head: columns.p50, cell: (row) => dayCell(row, 'p50') },
    { head: columns.p90, cell: (row) => dayCell(row, 'p90') },
  ];
  if (shape === 'days') {
    return [{ head: columns.counted, cell: ({ figure }) => figure.n }, ...middle];
  }
  if (shape === 'parts' && !rows.some(({ figure }) => isDrawn(figure) || figure.suppressed)) {
    return [{ head: columns.counted, cell: ({ figure }) => counted(figure.n ?? 0) }];
  }
  const share = (id: 'value' | 'low' | 'high', head: string): FigureColumn => ({
    head,
    cell: ({ figure }) =>
      isDrawn(figure) || (id === 'value' && figure.value !== null && figure.low === null)
        ? { percent: figure[id] ?? 0 }
        : figure.suppressed && figure.n !== 0
          ? NOT_SHOWN
          : null,
  });
  const number = (id: 'x' | 'n', head: string): FigureColumn => ({
    head,
    cell: ({ figure }) => (figure.suppressed && figure.n !== 0 ? NOT_SHOWN : figure[id]),
  });
  const waits = rows.some(({ figure }) => (figure.undetermined ?? 0) > 0);
  const open: FigureColumn = {
    head: columns.open,
    cell: ({ figure: { n, undetermined, suppressed } }) =>
      undetermined === null && (n === 0 || !suppressed) ? null : counted(undetermined),
  };
  return [
    number('x', columns.x),
    number('n', columns.total),
    share('value', columns.share),
    share('low', columns.low),
    share('high', columns.high),
    ...(waits ? [open] : []),
    ...(rows.some(({ parts = [] }) => parts.some(({ part }) => part === 'p50')) ? middle : []),
  ];
}

/** A count, or the sign that it is not shown. */
function counted(value: number | null): ChartCell {
  return value ?? NOT_SHOWN;
}

function dayCell(row: Told, id: 'p50' | 'p90'): ChartCell {
  const days = quantiles(row)[id];
  const none = !row.figure.n || !row.parts?.some(({ part }) => part === id);
  return days ?? (none ? null : NOT_SHOWN);
}

/** The words of a point on the way of the arrow keys. */
export function pointText(words: Words, shape: FigureShape, told: Told, waits: boolean): string {
  const { figures } = words;
  const { figure } = told;
  if (shape === 'flow') {
    const flow = flowOf(told);
    const text = (value: number | null) =>
      value === null ? figures.withheldShort : figures.count(value);
    return figures.flowReadout(text(flow.in), text(flow.uit), text(flow.eind));
  }
  if (!figure.n) return isOpen(told, waits) ? figures.undetermined : figures.nothing;
  const { p50, p90 } = quantiles(told);
  if (shape === 'days') return figures.daysReadout(p50, p90, figure.n);
  if (!isDrawn(figure)) {
    if (figure.suppressed) return figures.withheld;
    // Of a whole with its parts a member has its number alone.
    return shape === 'parts' ? figures.countedOf(figure.n) : figures.nothing;
  }
  const { x, n, value, low, high, undetermined } = figure;
  const more = [
    undetermined ? figures.openCount(undetermined) : '',
    p50 === null ? '' : figures.median(p50),
  ];
  return [figures.readout(x, n, value, low, high), ...more].filter(Boolean).join(', ');
}
