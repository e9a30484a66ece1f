import { dayOfClock, NO_DAY, parseDay } from '#lib/domain/day.ts';
import type { Law } from '#lib/domain/law.ts';
import { exampleArchives } from '#lib/formats/example/example-region.ts';

/** Whoever opens the example region on the same day gets the same one. */
const SEED = 7;

/** The files of one law of the example region, with four years of traffic up to `today`. */
export function makeExample({ law, today }: { law: Law; today: string }): File[] {
  const parsed = parseDay(today);
  const day = parsed === NO_DAY ? dayOfClock(new Date()) : parsed;
  const { files } = exampleArchives({ law, seed: SEED, size: 1, today: day });
  return files.map(({ name, bytes }) => new File([bytes], name, { type: 'application/zip' }));
}
