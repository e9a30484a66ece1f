import type { Figure, PartRow, Tile } from '#lib/domain/figure.ts';
import { countAxis, type Axis } from '../charts/scale.ts';
import { flowOf, largestPart, quantiles } from './told.ts';

/** What is drawn of a tile, whatever its shape. */
export function tileTold(tile: Tile): {
  days: ReturnType<typeof quantiles>;
  flow: ReturnType<typeof flowOf>;
  /** of parts, the one that is told */
  largest: PartRow | undefined;
  /** of the indicator itself, or of its largest part */
  share: Figure;
  /** room for the days of all its periods */
  axis: Axis;
} {
  const largest = tile.shape === 'parts' ? largestPart(tile.parts) : undefined;
  const days = tile.trend.flatMap((point) => Object.values(quantiles(point)));
  return {
    days: quantiles(tile),
    flow: flowOf(tile),
    largest,
    share: largest?.figure ?? tile.figure,
    axis: countAxis('days', days),
  };
}
