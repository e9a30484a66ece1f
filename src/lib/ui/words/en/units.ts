import type { UnitKind } from '#lib/domain/definition-set.ts';

/** Arrangement or trajectory, one or many. */
export function units(unit: UnitKind, count: number): string {
  if (unit === 'arrangement') return count === 1 ? 'arrangement' : 'arrangements';
  return count === 1 ? 'trajectory' : 'trajectories';
}
