import type { CatalogueColumn } from '#lib/domain/groups.ts';

/** A column of the catalogue as a group: its values, and the lines of products that have each. */
export interface LineGroup {
  keys: readonly string[];
  lines: readonly (readonly number[])[];
}

/**
 * The lines of products: each is a product code with the catalogue row that applies, if any. A code
 * with rows for different times has a line for each of them.
 */
export interface ProductLines {
  /** how many there are; line 0 has no product */
  length: number;
  /** the lines of each product code, or undefined where a line is a code */
  ofProduct: readonly (readonly number[])[] | undefined;
  /** by law: the columns that the catalogue fills */
  columns: readonly ReadonlyMap<CatalogueColumn, LineGroup>[];
}

/** The lines of products without a catalogue: every code is a line. */
export function plainLines(products: number): ProductLines {
  return { length: products, ofProduct: undefined, columns: [] };
}
