import type { ImportEntry } from '#lib/domain/import.ts';
import type { Profile } from '#lib/domain/profile.ts';
import { RULES_VERSION } from '#lib/domain/rules-version.ts';
import { DELIVERED } from '#lib/indicators/delivered/delivered.ts';
import { INDICATORS } from '#lib/indicators/indicators.ts';

/** Digits of a data version: short enough to read out, long enough for two never to be the same. */
const DIGITS = 12;

/**
 * The short name of the data under a profile and the rules of this version of the page: the same
 * files, profile and rules give the same one, whatever they are called and in whatever order they came.
 */
export async function dataVersion(
  imports: readonly ImportEntry[],
  profile: Profile,
): Promise<string> {
  const files = imports.map(({ summary }) => summary.sha256).sort();
  const definitions = [...INDICATORS, ...DELIVERED].map(({ id, version }) => `${id} ${version}`);
  const text = JSON.stringify([RULES_VERSION, definitions, files, profile]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('').slice(0, DIGITS);
}
