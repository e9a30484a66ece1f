import { hidesShare, isUnprotected, type DisclosureRules } from './primary.ts';

/** A count of in- and outflow. */
export interface FlowCount {
  part: 'begin' | 'in' | 'uit' | 'eind';
  x: number;
}

/**
 * Which of begin, in, out and end are not shown. Begin + in − out = end, so any one follows from the
 * other three: where one is hidden, a second goes with it. That is the smaller of in and out that is
 * there, for the end of a period stands in the next one as its begin; else the smaller of the others.
 */
export function hiddenInFlow(
  counts: readonly FlowCount[],
  rules: DisclosureRules,
): Set<FlowCount['part']> {
  const hidden = new Set<FlowCount['part']>();
  if (isUnprotected(rules)) return hidden;
  for (const { part, x } of counts) if (hidesShare(null, x, rules)) hidden.add(part);
  if (hidden.size !== 1) return hidden;
  const stands = ({ part }: FlowCount) => (part === 'begin' || part === 'eind' ? 1 : 0);
  const [second] = counts
    // What is 0 is left out everywhere, and would be missed.
    .filter(({ part, x }) => x > 0 && !hidden.has(part))
    .sort((a, b) => stands(a) - stands(b) || a.x - b.x);
  if (second) hidden.add(second.part);
  return hidden;
}
