import { formatDay } from '#lib/domain/day.ts';
import { SOURCE_NAMES, sourceOf } from '#lib/domain/indicator-list.ts';
import { isExample, rowsOfFile, type ImportEntry } from '#lib/domain/import.ts';
import type { SharedFigures } from '#lib/domain/shared-figures.ts';
import { activeIndicators } from './answer.ts';
import { dataVersion } from './data-version.ts';
import { activeDelivered } from './delivered.ts';
import { protectedPublication } from './protection.ts';
import { SharedSet } from './shared-set.ts';
import type { Model } from './workspace.ts';

const sets = new WeakMap<Model, SharedSet>();

/** The same to look things up in, made once for a model. */
export function sharedSet(model: Model, progress?: (done: number) => void): SharedSet {
  let set = sets.get(model);
  if (!set) sets.set(model, (set = new SharedSet(protectedPublication(model, progress))));
  return set;
}

/** Everything that may be shared, as a `uitkomstwijzer-cijfers` file holds it (formats, 5). */
export async function sharedFigures(
  model: Model,
  imports: readonly ImportEntry[],
  made: string,
  progress?: (done: number) => void,
): Promise<SharedFigures> {
  const { profile, set, traffic } = model;
  const { cells, columnCells } = protectedPublication(model, progress);
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
    horizon: Object.fromEntries(
      model.laws.map((law) => [law, formatDay(traffic.horizon[law]?.day ?? 0)]),
    ),
    files: imports.map(({ summary }) => {
      const { accepted, refused } = rowsOfFile(summary);
      const { sha256, format } = summary;
      return { sha256, format, rows: accepted + refused, accepted, refused };
    }),
    cells,
    ...(columnCells.length > 0 ? { columnCells } : {}),
  };
}

/** What the indicators that have two sources were counted from, by the names of the profile. */
function chosenSources(profile: Model['profile']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SOURCE_NAMES).map(([id, names]) => [id, names[sourceOf(id, profile)]]),
  );
}
