import { DEFINITION_SETS, type DefinitionSet } from '#lib/domain/definition-set.ts';
import type { Profile } from '#lib/domain/profile.ts';
import type { RuleFacts } from '#lib/ui/words/facts.ts';

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

/** Days that a client may wait, until the profile is there. */
const WAIT_NORM_DAYS = 42;

/** What sentences say about the rules of a set. */
export function rulesOf(profile: Profile | null, id: string): RuleFacts {
  const sets = setsOf(profile);
  const set = sets.find((one) => one.id === id) ?? sets[0];
  return {
    leavesOut: (set?.leftOut.length ?? 0) > 0,
    newStartWindow: set?.newStartWindow ?? 365,
    followOnDays: set?.followOnDays ?? 31,
    waitNormDays: profile?.parameters.waitNormDays ?? WAIT_NORM_DAYS,
  };
}

/** What the chosen set counts. */
export function unitOf(profile: Profile | null): DefinitionSet['unit'] {
  const id = chosenSetId(profile);
  return setsOf(profile).find((set) => set.id === id)?.unit ?? 'arrangement';
}
