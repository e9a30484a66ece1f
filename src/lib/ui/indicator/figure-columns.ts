import type { FigureShape } from '#lib/domain/figure.ts';
import { isDrawn } from '../charts/scale.ts';
import type { Words } from '../words/nl.ts';
import { flowOf, isOpen, quantiles, type Told } from './told.ts';

/** A column of a table of figures; a cell of null is not shown, an empty one does not exist. */
export interface FigureColumn {
  id: string;
  head: string;
  cell: (row: Told) => string | null;
}

/** The columns of the table behind a chart, by the shape of its figures. */
export function figureColumns(
  { figures }: Words,
  shape: FigureShape,
  rows: readonly Told[],
): FigureColumn[] {
  const { columns, count, percent, decimal } = figures;
  const counted = (value: number | null) => (value === null ? null : count(value));
  const days = (value: number | null) => (value === null ? null : decimal(value));
  if (shape === 'flow') {
    const cell = (id: 'begin' | 'in' | 'uit' | 'eind') => ({
      id,
      head: columns[id],
      cell: (row: Told) => counted(flowOf(row)[id]),
    });
    return [cell('begin'), cell('in'), cell('uit'), cell('eind')];
  }
  const middle: FigureColumn[] = [
    { id: 'p50', head: columns.p50, cell: (row) => dayCell(row, 'p50', days(quantiles(row).p50)) },
    { id: 'p90', head: columns.p90, cell: (row) => dayCell(row, 'p90', days(quantiles(row).p90)) },
  ];
  const total = { id: 'total', head: columns.counted };
  if (shape === 'days') {
    return [
      { ...total, cell: ({ figure }) => (figure.n === null ? '' : count(figure.n)) },
      ...middle,
    ];
  }
  if (shape === 'parts' && !rows.some(({ figure }) => isDrawn(figure) || figure.suppressed)) {
    return [{ ...total, cell: ({ figure }) => counted(figure.n ?? 0) }];
  }
  const share = (id: 'value' | 'low' | 'high', head: string): FigureColumn => ({
    id,
    head,
    cell: ({ figure }) =>
      isDrawn(figure) || (id === 'value' && figure.value !== null && figure.low === null)
        ? percent(figure[id] ?? 0)
        : figure.suppressed && figure.n !== 0
          ? null
          : '',
  });
  const number = (id: 'x' | 'n', head: string): FigureColumn => ({
    id,
    head,
    cell: ({ figure }) =>
      figure.suppressed && figure.n !== 0 ? null : figure[id] === null ? '' : count(figure[id]),
  });
  const waits = rows.some(({ figure }) => (figure.undetermined ?? 0) > 0);
  const open: FigureColumn = {
    id: 'open',
    head: columns.open,
    cell: ({ figure: { n, undetermined, suppressed } }) =>
      undetermined === null && (n === 0 || !suppressed) ? '' : counted(undetermined),
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

function dayCell({ figure, parts = [] }: Told, id: string, days: string | null): string | null {
  const none = !figure.n || !parts.some(({ part }) => part === id);
  return days === null && none ? '' : days;
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
  if (!isDrawn(figure)) return figure.suppressed ? figures.withheld : figures.nothing;
  const { x, n, value, low, high, undetermined } = figure;
  const more = [
    undetermined ? figures.openCount(undetermined) : '',
    p50 === null ? '' : figures.median(p50),
  ];
  return [figures.readout(x, n, value, low, high), ...more].filter(Boolean).join(', ');
}
