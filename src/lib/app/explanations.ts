import type { Explanation } from '#lib/domain/explanation.ts';
import { sourceOf } from '#lib/domain/indicator-list.ts';
import type { Profile } from '#lib/domain/profile.ts';
import { EXPLANATIONS } from '#lib/workers/explanations.ts';

/** What every indicator says of itself, in the order of the screen; one of two sources is there twice. */
export function allExplanations(): readonly Explanation[] {
  return EXPLANATIONS;
}

/** Those of the explanations that hold under a profile: of an indicator of two sources the one it uses. */
export function explanationsUnder(
  explanations: readonly Explanation[],
  profile: Pick<Profile, 'sources'> | null,
): Explanation[] {
  return explanations.filter(({ id, from }) => from === sourceOf(id, profile ?? { sources: {} }));
}
