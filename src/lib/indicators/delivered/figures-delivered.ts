import type { GroupTally } from '../tally.ts';
import type { Month } from '#lib/domain/period.ts';
import { mean, type Mean } from '../measure/mean.ts';
import { valueColumn } from './tally-delivered.ts';
import type { ValueMeasure } from './definition.ts';

/** How often each value was given in a strand. */
export type ValueCounts = ReadonlyMap<string, number>;

/** How often each value of a strand was given to a member over months. */
export function valuesOf(
  tally: GroupTally,
  member: number,
  strand: string,
  from: Month,
  to: Month,
): ValueCounts {
  const start = `${strand}\n`;
  const counts = new Map<string, number>();
  for (const name of tally.names('part')) {
    if (!name.startsWith(start)) continue;
    const value = name.slice(start.length);
    const count = tally.sum(valueColumn(strand, value), member, from, to);
    if (count > 0) counts.set(value, count);
  }
  return counts;
}

const add = (counts: ValueCounts, values: Iterable<string>) => {
  let sum = 0;
  for (const value of values) sum += counts.get(value) ?? 0;
  return sum;
};

/** x and n of a share, from how often each value was given. */
export function shareOf(
  counts: ValueCounts,
  { of, among }: Extract<ValueMeasure, { kind: 'share' }>,
): { x: number; n: number } {
  return { x: add(counts, of), n: add(counts, among ?? counts.keys()) };
}

/** The mean of values that are numbers, from how often each was given; undefined where there are none. */
export function meanOf(counts: ValueCounts): Mean | undefined {
  const values: number[] = [];
  // In order of size, so that the same marks always give the same digits.
  const sorted = [...counts].map(([value, count]) => ({ value: Number(value), count }));
  sorted.sort((a, b) => a.value - b.value);
  for (const { value, count } of sorted) for (let i = 0; i < count; i++) values.push(value);
  return mean(values);
}
