import type { Cell, ColumnCell, Figure } from '#lib/domain/figure.ts';
import type { Law } from '#lib/domain/law.ts';
import { periodOf } from '#lib/domain/period.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import { activeIndicators } from './answer.ts';
import { figureAt, partsAt } from './figures.ts';
import { publishedSpots, type PublishedSpot } from './published-spots.ts';
import type { Model } from './model.ts';

/** The figures of the publication set: cells, and those by a column of the product catalogue. */
export interface Publication {
  cells: Cell[];
  columnCells: ColumnCell[];
}

/** A figure of the publication set with where it stands. */
export interface ToldFigure {
  definition: IndicatorDefinition;
  law: Law;
  spot: PublishedSpot;
  part: string | null;
  figure: Figure;
}

/** Every cell of the publication set of the chosen definition set, by the primary rules alone. */
export function publishedCells(model: Model): Cell[] {
  return publicationOf(toldFigures(model, false)).cells;
}

/** The cells of the columns of the product catalogue, by the primary rules alone. */
export function publishedColumnCells(model: Model): ColumnCell[] {
  return publicationOf(toldFigures(model, true)).columnCells;
}

function toldFigures(model: Model, byColumn: boolean): ToldFigure[] {
  return activeIndicators(model).flatMap((definition) =>
    model.laws.flatMap((law) =>
      publishedSpots(model, definition, law)
        .filter(({ place }) => (place.column !== null) === byColumn)
        .flatMap((spot) => toldAt(model, definition, law, spot)),
    ),
  );
}

/** The figures at one spot of the publication set, by the primary rules alone. */
export function toldAt(
  { profile }: Model,
  definition: IndicatorDefinition,
  law: Law,
  spot: PublishedSpot,
): ToldFigure[] {
  const { counts } = spot;
  const told: ToldFigure[] = [];
  if (definition.shape === 'share') {
    const figure = figureAt(definition, counts, spot, profile.disclosure);
    if (figure.n !== 0 || (figure.undetermined ?? 0) > 0) {
      told.push({ definition, law, spot, part: null, figure });
    }
  }
  for (const { part, figure } of partsAt(definition, counts, spot, profile.disclosure)) {
    told.push({ definition, law, spot, part, figure });
  }
  return told;
}

/** Figures as they stand in a file, each with its address. */
export function publicationOf(
  told: readonly (Omit<ToldFigure, 'definition'> & { definition: { id: string } })[],
): Publication {
  const cells: Cell[] = [];
  const columnCells: ColumnCell[] = [];
  for (const { definition, law, spot, part, figure } of told) {
    const address = { indicator: definition.id, law, period: periodOf(spot.from, spot.kind) };
    const { municipality, provider, product, column } = spot.place;
    if (column) columnCells.push({ ...address, column, municipality, provider, ...figure, part });
    else cells.push({ ...address, municipality, provider, product, ...figure, part });
  }
  return { cells, columnCells };
}
