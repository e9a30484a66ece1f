/** Columns of the product catalogue that figures can be split by. */
export const CATALOGUE_COLUMNS = [
  'category',
  'segment',
  'profile',
  'intensity',
  'careKind',
  'hulpvorm',
  'residence',
] as const;

/** A column of the product catalogue that figures can be split by. */
export type CatalogueColumn = (typeof CATALOGUE_COLUMNS)[number];

/** Columns that a provider is crossed with in figures that are shared (privacy and statistics, 2). */
export const SHARED_WITH_PROVIDER = ['careKind', 'residence'] as const;

/** Everything that figures can be split by, and narrowed to. */
export const GROUP_COLUMNS = ['municipality', 'provider', 'product', ...CATALOGUE_COLUMNS] as const;

/** What figures can be split by. */
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

/** What figures are narrowed to: null stands for all. */
export type Narrowing = Record<GroupColumn, string | null>;

/** Narrowed to nothing. */
export const NOT_NARROWED: Readonly<Narrowing> = {
  municipality: null,
  provider: null,
  product: null,
  category: null,
  segment: null,
  profile: null,
  intensity: null,
  careKind: null,
  hulpvorm: null,
  residence: null,
};

/** Member of a catalogue column: its row leaves the column empty. Values are trimmed, so none begins with a space. */
export const NOT_FILLED = ' leeg';

/** Member of a catalogue column: no row of the catalogue is valid for the product code. */
export const NOT_LISTED = ' niet-in-lijst';

/** Whether a text names a column of the product catalogue. */
export function isCatalogueColumn(text: string): text is CatalogueColumn {
  return (CATALOGUE_COLUMNS as readonly string[]).includes(text);
}

/** A record with an entry for every column of the product catalogue. */
export function byCatalogueColumn<T>(
  make: (column: CatalogueColumn) => T,
): Record<CatalogueColumn, T> {
  return Object.fromEntries(
    CATALOGUE_COLUMNS.map((column) => [column, make(column)]),
  ) as unknown as Record<CatalogueColumn, T>;
}
