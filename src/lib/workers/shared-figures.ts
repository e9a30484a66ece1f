import { formatDay } from '#lib/domain/day.ts';
import { SOURCE_NAMES, sourceOf } from '#lib/domain/indicator-list.ts';
import { isExample, rowsOfFile, type ImportEntry } from '#lib/domain/import.ts';
import type { SharedFigures } from '#lib/domain/shared-figures.ts';
import { isUnprotected } from '#lib/disclosure/primary.ts';
import { activeIndicators } from './answer.ts';
import { dataVersion } from './data-version.ts';
import { activeDelivered } from './delivered.ts';
import { protectedPublication } from './protection.ts';
import type { Publication } from './publication.ts';
import { rulesOf, withKept, type Remembered, type SharedExports } from './shared-exports.ts';
import { SharedSet } from './shared-set.ts';
import type { Model } from './model.ts';

/** What may be shared now, and how many of its figures keep the value of an earlier export. */
export interface Shareable extends Publication {
  kept: number;
  /** what is withheld, by address; never given out */
  withheld: ReadonlyMap<string, number>;
}

/** What was made of a model, with old values kept or with new ones alone. */
const made = new WeakMap<Model, Map<boolean, { shareable: Shareable; set: SharedSet }>>();

/**
 * What may be shared of a model, and the same to look things up in. Figures that differ by 1 or 2 from
 * an earlier export keep their old value, unless the person wants them `renewed`.
 */
export async function shareableOf(
  model: Model,
  exports: Pick<SharedExports, 'read'>,
  renewed: boolean,
  progress?: (done: number) => void,
): Promise<{ shareable: Shareable; set: SharedSet }> {
  let ways = made.get(model);
  if (!ways) made.set(model, (ways = new Map()));
  let found = ways.get(renewed);
  if (!found) {
    const keeps = !renewed && !isUnprotected(model.profile.disclosure);
    const before: Remembered = keeps ? await exports.read(rulesOf(model)) : new Map();
    const publication = protectedPublication(model, progress, before);
    const { cells, columnCells, kept } = withKept(publication, before);
    const { withheld } = publication;
    const shareable = { cells, columnCells, kept: kept + publication.kept, withheld };
    ways.set(renewed, (found = { shareable, set: new SharedSet(shareable) }));
  }
  return found;
}

/** Remembers what is exported; without protection there is nothing to keep. */
export async function rememberExport(
  model: Model,
  exports: Pick<SharedExports, 'remember'>,
  shareable: Shareable,
): Promise<void> {
  if (isUnprotected(model.profile.disclosure)) return;
  await exports.remember(rulesOf(model), shareable, shareable.withheld);
  // What was given out is what the next export begins with: it need not be protected again.
  const ways = made.get(model);
  const given = [...(ways?.values() ?? [])].find((way) => way.shareable === shareable);
  if (given) ways?.set(false, given);
  else made.delete(model);
}

/** Everything that may be shared, as a `uitkomstwijzer-cijfers` file holds it (formats, 5). */
export async function sharedFigures(
  model: Model,
  { cells, columnCells, kept }: Shareable,
  imports: readonly ImportEntry[],
  madeAt: string,
): Promise<SharedFigures> {
  const { profile, set, traffic } = model;
  return {
    format: 'uitkomstwijzer-cijfers',
    version: 1,
    ...(imports.some(isExample) ? { example: true } : {}),
    made: madeAt,
    kept,
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
