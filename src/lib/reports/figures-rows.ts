import type { Cell, ColumnCell } from '#lib/domain/figure.ts';
import type { Law } from '#lib/domain/law.ts';
import type {
  FiguresColumn,
  FiguresContext,
  FiguresWords,
  SharedFigures,
} from '#lib/domain/shared-figures.ts';
import type { SheetValue } from '#lib/domain/sheet.ts';

/** A cell of either list: one of products has a product, one of a catalogue column a value. */
export type AnyCell = Cell | ColumnCell;

/** Every shared cell in one list. */
export function allCells({ cells, columnCells = [] }: SharedFigures): AnyCell[] {
  return [...cells, ...columnCells];
}

/** What is told of every cell; what holds for all of them stands elsewhere. */
export const CELL_COLUMNS = [
  'law',
  'period',
  'municipality',
  'municipalityName',
  'provider',
  'providerName',
  'product',
  'productName',
  'column',
  'columnValue',
  'part',
  'partName',
  'n',
  'x',
  'value',
  'low',
  'high',
  'undetermined',
  'shown',
] as const satisfies readonly FiguresColumn[];

/** Parts that are days: their value is no share. */
const DAYS: readonly string[] = ['p50', 'p90'];

/** A value as a person reads it: of a mean (x is null) and of days it is no share. */
function valueOf(cell: AnyCell, value: number | null): SheetValue {
  if (value === null) return null;
  return cell.x === null || DAYS.includes(cell.part ?? '') ? value : { percent: value };
}

function partName({ parts }: FiguresWords, { indicator, law, part }: AnyCell): string | null {
  if (part === null) return null;
  return parts[`${indicator} ${part}`] ?? parts[`${law} ${part}`] ?? parts[part] ?? part;
}

function nameOf(code: string | null, name: (code: string) => string): string | null {
  return code === null ? null : name(code);
}

/** What a table of figures says of a cell, by column. */
export function cellValues(
  file: SharedFigures,
  cell: AnyCell,
  context: FiguresContext,
  words: FiguresWords,
): Record<Exclude<FiguresColumn, 'parameters' | 'files'>, SheetValue> {
  const { indicator, law, municipality, provider } = cell;
  const product = 'product' in cell ? cell.product : null;
  const column = 'column' in cell ? cell.column : null;
  const title = context.definitions.find(({ id }) => id === indicator)?.title;
  return {
    id: indicator,
    indicator: title ?? indicator,
    law: words.laws[law],
    period: cell.period,
    municipality,
    municipalityName: nameOf(municipality, context.municipality),
    provider,
    providerName: nameOf(provider, context.provider),
    product,
    productName: nameOf(product, (code) => context.product(code, law)),
    column: column && (words.catalogue[column.name] ?? column.name),
    columnValue: column && (column.value ?? (column.listed ? words.notFilled : words.notListed)),
    part: cell.part,
    partName: partName(words, cell),
    n: cell.n,
    x: cell.x,
    value: valueOf(cell, cell.value),
    low: valueOf(cell, cell.low),
    high: valueOf(cell, cell.high),
    undetermined: cell.undetermined,
    shown: cell.suppressed ? words.withheld : words.shown,
    set: file.parameters.definitionSet,
    until: untilOf(file, law),
    dataVersion: file.dataVersion,
  };
}

function untilOf({ horizon }: SharedFigures, law: Law): string | null {
  return horizon[law] ?? null;
}
