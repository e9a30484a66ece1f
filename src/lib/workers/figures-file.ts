import { formatDay } from '#lib/domain/day.ts';
import { SOURCE_NAMES, sourceOf } from '#lib/domain/indicator-list.ts';
import { isExample, rowsOfFile, type ImportEntry } from '#lib/domain/import.ts';
import { activeIndicators } from './answer.ts';
import { activeDelivered } from './delivered.ts';
import { protectedPublication } from './protection.ts';
import type { Model } from './workspace.ts';

/** The protected cells as the text of a `uitkomstwijzer-cijfers` file (formats, 5). */
export function figuresFile(
  model: Model,
  imports: readonly ImportEntry[],
  made: string,
  progress?: (done: number) => void,
): string {
  const { profile, set, traffic } = model;
  const { cells, columnCells } = protectedPublication(model, progress);
  const horizon = Object.fromEntries(
    model.laws.map((law) => [law, formatDay(traffic.horizon[law]?.day ?? 0)]),
  );
  const file = {
    format: 'uitkomstwijzer-cijfers',
    version: 1,
    ...(imports.some(isExample) ? { example: true } : {}),
    made,
    parameters: {
      definitionSet: set.id,
      unit: set.unit,
      newStartWindow: set.newStartWindow,
      followOnDays: set.followOnDays,
      gapDays: set.gapDays,
      leftOut: set.leftOut,
      period: profile.parameters.period,
      waitNormDays: profile.parameters.waitNormDays,
      sources: chosenSources(profile),
      municipalities: profile.municipalities,
      disclosure: profile.disclosure,
      definitions: Object.fromEntries(
        [...activeIndicators(model), ...activeDelivered(model)].map(({ id, version }) => [
          id,
          version,
        ]),
      ),
    },
    horizon,
    files: imports.map(({ summary }) => {
      const { accepted, refused } = rowsOfFile(summary);
      const { sha256, format } = summary;
      return { sha256, format, rows: accepted + refused, accepted, refused };
    }),
    cells,
    // In a list of their own: readers of cells take null in every group for the total.
    ...(columnCells.length > 0 ? { columnCells } : {}),
  };
  return JSON.stringify(file, null, 1);
}

/** What the indicators that have two sources were counted from, by the names of the profile. */
function chosenSources(profile: Model['profile']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SOURCE_NAMES).map(([id, names]) => [id, names[sourceOf(id, profile)]]),
  );
}
