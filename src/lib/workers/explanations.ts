import type { Explanation } from '#lib/domain/explanation.ts';
import { INDICATORS } from '#lib/indicators/indicators.ts';

/** What the definitions say of themselves, in the order of the screen. No worker is needed for it. */
export const EXPLANATIONS: readonly Explanation[] = INDICATORS.map(
  ({ id, version, title, better, method, examples }) => ({
    id,
    version,
    title,
    better,
    method,
    examples: examples.map(({ text }) => text),
  }),
);
