import * as z from 'zod/mini';
import type { TableMapping } from './table.ts';

const words = z.record(z.string(), z.string());

const mappingSchema = z.object({
  format: z.string(),
  sender: z._default(z.string(), ''),
  sheet: z._default(z.nullable(z.string()), null),
  headerRow: z._default(z.nullable(z.number()), null),
  columns: words,
  constants: z._default(words, {}),
  dates: z._default(z.record(z.string(), z.enum(['dmy', 'mdy', 'ymd', 'serial'])), {}),
  values: z._default(z.record(z.string(), words), {}),
});

/** The mappings that a profile carries; what is none is passed over. */
export function readMappings(values: readonly unknown[]): TableMapping[] {
  return values.flatMap((value) => {
    const read = z.safeParse(mappingSchema, value);
    return read.success ? [read.data as TableMapping] : [];
  });
}

function namesOf({ columns }: TableMapping): string {
  return Object.values(columns).sort().join('\n');
}

function isSameTable(a: TableMapping, b: TableMapping): boolean {
  return a.format === b.format && a.sender === b.sender && namesOf(a) === namesOf(b);
}

/**
 * The mappings of a profile with one more, which comes last and takes the place of the one for the
 * same sender and names. A renamed column makes it another table: the old one is remembered too.
 */
export function withMapping(values: readonly unknown[], mapping: TableMapping): unknown[] {
  const others = readMappings(values).filter((other) => !isSameTable(other, mapping));
  return [...others, mapping];
}

/** The mappings of a profile without one of them. */
export function withoutMapping(values: readonly unknown[], mapping: TableMapping): unknown[] {
  return readMappings(values).filter((other) => !isSameTable(other, mapping));
}
