import { dayOf, formatDay, monthLength } from '#lib/domain/day.ts';
import type { Sample } from '#lib/domain/table.ts';

/** A written date beside both days that it may mean; null where that day does not exist. */
export interface TwoReadings {
  raw: string;
  rows: number;
  dmy: string | null;
  mdy: string | null;
}

function dayText(year: number, month: number, day: number): string | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
  return exists ? formatDay(dayOf(year, month, day)) : null;
}

/** The dates among samples that begin with two numbers, each read in both orders. */
export function twoReadings(samples: readonly Sample[]): TwoReadings[] {
  return samples.flatMap(({ raw, meaning, rows }) => {
    const found = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?!\d)/.exec(raw);
    if (!found) return [];
    const [first, second, third] = found.slice(1).map(Number) as [number, number, number];
    // A year of two digits has been read by then, where it could be.
    const year = third > 99 ? third : Number(meaning?.slice(0, 4) ?? 2000 + third);
    return [{ raw, rows, dmy: dayText(year, second, first), mdy: dayText(year, first, second) }];
  });
}
