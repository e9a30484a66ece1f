import type { Explanation } from '#lib/domain/explanation.ts';
import { DELIVERED } from '#lib/indicators/delivered/delivered.ts';
import { INDICATORS } from '#lib/indicators/indicators.ts';

/** What the definitions say of themselves, in the order of the screen. No worker is needed for it. */
export const EXPLANATIONS: readonly Explanation[] = [
  ...INDICATORS.map((definition) => explained('traffic', definition)),
  ...DELIVERED.map((definition) => explained('deliveries', definition)),
];

function explained(
  from: Explanation['from'],
  {
    id,
    version,
    title,
    better,
    method,
    examples,
  }: Omit<Explanation, 'examples' | 'from'> & {
    examples: readonly { text: Explanation['examples'][number] }[];
  },
): Explanation {
  return { id, from, version, title, better, method, examples: examples.map(({ text }) => text) };
}
