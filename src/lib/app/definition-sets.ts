import { DEFINITION_SETS, type DefinitionSet } from '#lib/domain/definition-set.ts';
import type { Profile } from '#lib/domain/profile.ts';

/** The sets of the page and of a region, without loading what checks a profile. */
export function setsOf(profile: Profile | null): DefinitionSet[] {
  const own = (profile?.definitionSets ?? []).map(({ newStartWindowDays, ...set }) => ({
    ...set,
    newStartWindow: newStartWindowDays,
  }));
  return [...DEFINITION_SETS, ...own];
}

/** The id of the set that a profile has chosen. */
export function chosenSetId(profile: Profile | null): string {
  return profile?.parameters.definitionSet ?? DEFINITION_SETS[0]?.id ?? '';
}

/** What the chosen set counts. */
export function unitOf(profile: Profile | null): DefinitionSet['unit'] {
  const id = chosenSetId(profile);
  return setsOf(profile).find((set) => set.id === id)?.unit ?? 'arrangement';
}
