import type { IndicatorAnswer } from '#lib/domain/figure.ts';
import type { Law } from '#lib/domain/law.ts';
import type { Month } from '#lib/domain/period.ts';
import { hiddenCells } from '#lib/disclosure/matrix.ts';
import type { Counts } from '#lib/indicators/cube.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import type { Model } from './model.ts';

/**
 * The parts by the rung of the product that ended. Null for indicators that do not compare rungs, and
 * where the catalogue has none. Its columns add up to the parts of the answer.
 */
export function matrixOf(
  definition: IndicatorDefinition,
  model: Model,
  counts: Counts,
  law: Law,
  from: Month,
  to: Month,
): IndicatorAnswer['matrix'] {
  const rungs = model.catalogue.rungsOf(law);
  if (!definition.byRung || rungs.every(({ ladder }) => ladder === null)) return null;
  const { region } = counts.groups;
  const parts = region.names('part');
  const columns = ['population', ...parts.map((part) => `part ${part}` as const)] as const;
  const told = rungs.map(({ ladder, rung, lines }) => ({
    ladder,
    rung,
    sums: columns.map((column) =>
      lines.reduce((sum, line) => sum + counts.byLine.sum(column, line, from, to), 0),
    ),
  }));
  // Care without a product code has no line: it is what the lines leave of the whole.
  const rest = columns.map((column, at) =>
    told.reduce((left, { sums }) => left - (sums[at] ?? 0), region.sum(column, 0, from, to)),
  );
  const rows = [...told, { ladder: null, rung: null, sums: rest }].flatMap(
    ({ ladder, rung, sums: [n = 0, ...cells] }, at) => {
      const kind = ladder !== null ? 'rung' : at < told.length ? 'not-listed' : 'no-product';
      return n === 0 ? [] : [{ kind, ladder, rung, n, cells } as const];
    },
  );
  if (rows.length === 0) return null;
  const hidden = hiddenCells(rows, model.profile.disclosure);
  return {
    parts,
    rows: rows.map((row, at) => ({
      ...row,
      cells: row.cells.map((x, column) => (hidden[at]?.[column] ? null : x)),
    })),
  };
}
