import { formatDay } from '#lib/domain/day.ts';
import { isExample, rowsOfFile, type ImportEntry } from '#lib/domain/import.ts';
import type { SharedFigures } from '#lib/domain/shared-figures.ts';
import { activeIndicators } from './answer.ts';
import { dataVersion } from './data-version.ts';
import { activeDelivered } from './delivered.ts';
import { deliveredCells, deliveredColumnCells } from './delivered-publication.ts';
import { protectedPublication } from './protection.ts';
import type { Model } from './workspace.ts';

/** Everything that may be shared, as a `uitkomstwijzer-cijfers` file holds it (formats, 5). */
export async function sharedFigures(
  model: Model,
  imports: readonly ImportEntry[],
  made: string,
  progress?: (done: number) => void,
): Promise<SharedFigures> {
  const { profile, set, traffic } = model;
  const shared = protectedPublication(model, progress);
  const columnCells = [...shared.columnCells, ...deliveredColumnCells(model)];
  return {
    format: 'uitkomstwijzer-cijfers',
    version: 1,
    ...(imports.some(isExample) ? { example: true } : {}),
    made,
    dataVersion: await dataVersion(imports, profile),
    parameters: {
      definitionSet: set.id,
      unit: set.unit,
      newStartWindow: set.newStartWindow,
      followOnDays: set.followOnDays,
      gapDays: set.gapDays,
      leftOut: set.leftOut,
      period: profile.parameters.period,
      waitNormDays: profile.parameters.waitNormDays,
      municipalities: profile.municipalities,
      disclosure: profile.disclosure,
      definitions: Object.fromEntries(
        [...activeIndicators(model), ...activeDelivered(model)].map(({ id, version }) => [
          id,
          version,
        ]),
      ),
    },
    horizon: Object.fromEntries(
      model.laws.map((law) => [law, formatDay(traffic.horizon[law]?.day ?? 0)]),
    ),
    files: imports.map(({ summary }) => {
      const { accepted, refused } = rowsOfFile(summary);
      const { sha256, format } = summary;
      return { sha256, format, rows: accepted + refused, accepted, refused };
    }),
    cells: [...shared.cells, ...deliveredCells(model)],
    ...(columnCells.length > 0 ? { columnCells } : {}),
  };
}
