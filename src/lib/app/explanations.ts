import type { Explanation } from '#lib/domain/explanation.ts';
import { EXPLANATIONS } from '#lib/workers/explanations.ts';

/** What every indicator says of itself, in the order of the screen. */
export function allExplanations(): readonly Explanation[] {
  return EXPLANATIONS;
}

/** What one indicator says of itself, or undefined where there is none of that id. */
export function explanationOf(id: string): Explanation | undefined {
  return EXPLANATIONS.find((explanation) => explanation.id === id);
}
