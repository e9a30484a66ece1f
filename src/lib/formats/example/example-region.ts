import { zipSync, type Zippable } from 'fflate';
import { civilOf, dayOf, formatDay, type Day } from '#lib/domain/day.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { Chance } from './chance.ts';
import { makeTraffic } from './messages.ts';

/** A file of the example region: a ZIP archive of messages. */
export interface ExampleFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What the example region of one law is made of. */
export interface ExampleChoices {
  law: Law;
  seed: number;
  /** 1 = seven municipalities and twelve providers over four years, some fifteen thousand messages */
  size: number;
  today: Day;
  /** how far the archives are packed: 0 = not at all, which is made and read the fastest */
  level?: 0 | 1 | 6;
}

/** Files of message traffic that nobody has ever sent, and how often each mishap is in them. */
export interface ExampleArchives {
  files: ExampleFile[];
  mishaps: Record<string, number>;
}

const YEARS = 4;

/** The first day of the half-year that began four years ago: endings before it are left out. */
function firstDay(today: Day): Day {
  const { year, month } = civilOf(today);
  return dayOf(year - YEARS, month <= 6 ? 1 : 7, 1);
}

/** Makes the archives of one law, one for each year; the same choices give the same bytes. */
export function exampleArchives(choices: ExampleChoices): ExampleArchives {
  const { law, seed, size, today, level = 0 } = choices;
  const chance = new Chance(seed * 2 + LAWS.indexOf(law));
  const first = firstDay(today);
  const { documents, mishaps } = makeTraffic({ law, chance, size, first, today });
  const encoder = new TextEncoder();
  const archives = new Map<number, Zippable>();
  const { year: firstYear } = civilOf(first);
  const { year: lastYear } = civilOf(today);
  for (const { name, dated, text } of documents) {
    const year = Math.min(lastYear, Math.max(firstYear, civilOf(dated).year));
    let entries = archives.get(year);
    if (!entries) archives.set(year, (entries = Object.create(null) as Zippable));
    entries[name] = encoder.encode(text);
  }
  const options = { level, mtime: `${formatDay(today)}T12:00:00` };
  const files = [...archives]
    .sort(([a], [b]) => a - b)
    .map(([year, entries]) => ({
      name: `voorbeeld-${law}-${year}.zip`,
      bytes: zipSync(entries, options),
    }));
  return { files, mishaps };
}
