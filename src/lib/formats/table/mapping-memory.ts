import type { FieldId, TableMapping } from '#lib/domain/table.ts';
import { restoreZeros } from '../cells.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { FieldKind } from './field.ts';
import { plainHeader } from './headers.ts';
import { clear, type FieldPlan, type TablePlan } from './field-plan.ts';
import type { ColumnGuess } from './recognise.ts';

/** Columns that may be gone or renamed for a table to be still the one that was remembered. */
const MOST_GONE = 2;

/** Kinds of fields whose cells are words of a list. */
const REMEMBERED = new Set<FieldKind['is']>(['choice', 'reason', 'municipality']);
const LONGEST_WORD = 60;

/** The only provider of a table, where it has a column for it. */
function senderIn(table: RawTable, columns: ReadonlyMap<FieldId, ColumnGuess>): string {
  const place = columns.get('provider')?.column;
  const cells = place === undefined ? undefined : table.columns[place];
  if (cells?.texts.length !== 2) return '';
  const code = restoreZeros(cells.texts[1] as string, cells.kinds[1] ?? 'text', 8);
  return typeof code === 'string' ? '' : code.text;
}

/** The mapping that was made for a table with these names, and how many of its columns are gone. */
export function remembered(
  table: RawTable,
  mappings: readonly TableMapping[],
): { mapping: TableMapping; columns: Map<FieldId, ColumnGuess>; gone: FieldId[] } | undefined {
  const places = new Map(table.columns.map(({ header }, i) => [plainHeader(header), i]));
  let best: ReturnType<typeof remembered>;
  let lowest = Infinity;
  for (const mapping of mappings) {
    const columns = new Map<FieldId, ColumnGuess>();
    const gone: FieldId[] = [];
    for (const [id, header] of Object.entries(mapping.columns) as [FieldId, string][]) {
      const column = places.get(plainHeader(header));
      if (column === undefined) gone.push(id);
      else columns.set(id, { column, origin: 'remembered', confidence: 'sure' });
    }
    const isClose = columns.size > 0 && gone.length <= Math.min(MOST_GONE, columns.size - 1);
    if (!isClose) continue;
    const isSenders = mapping.sender !== '' && mapping.sender === senderIn(table, columns);
    const score = gone.length * 2 - Number(isSenders);
    // The latest one stands last.
    if (score <= lowest) {
      lowest = score;
      best = { mapping, columns, gone };
    }
  }
  return best;
}

/** Lets fields be read as they were the last time. */
export function recall(
  fields: Map<FieldId, FieldPlan>,
  mapping: TableMapping,
  gone: readonly FieldId[],
  columns: ReadonlyMap<FieldId, ColumnGuess>,
): void {
  for (const [id, plan] of fields) {
    const constant = mapping.constants[id];
    if (constant !== undefined && plan.column === null) {
      plan.constant = constant;
      plan.origin = 'remembered';
      plan.confidence = 'sure';
    }
    const order = mapping.dates[id];
    if (order && plan.dates) plan.dates = { order, confidence: 'sure' };
    for (const [raw, meaning] of Object.entries(mapping.values[id] ?? {})) {
      plan.values.set(raw, meaning);
    }
    // A column that was passed over the last time is passed over again.
    const guess = columns.get(id);
    const wasUnused = mapping.columns[id] === undefined && constant === undefined;
    if (wasUnused && guess?.origin === 'name') clear(plan);
    if (gone.includes(id)) {
      plan.renamed = mapping.columns[id] ?? null;
      if (plan.column !== null) plan.confidence = 'unsure';
    }
  }
}

/** What is worth remembering of how a table was read. */
export function mappingOf(
  plan: TablePlan,
  table: RawTable,
  sender: string,
  place: Pick<TableMapping, 'sheet' | 'headerRow'>,
): TableMapping | undefined {
  if (!plan.format) return undefined;
  const mapping: TableMapping = {
    format: plan.format.id,
    sender,
    ...place,
    columns: {},
    constants: {},
    dates: {},
    values: {},
  };
  for (const [id, { field, column, constant, origin, dates, values }] of plan.fields) {
    if (column !== null) mapping.columns[id] = table.columns[column]?.header ?? '';
    if (constant !== null && origin !== 'derived') mapping.constants[id] = constant;
    if (dates && column !== null) mapping.dates[id] = dates.order;
    // Only words of a list are kept: what else stands in a cell is nobody's to remember.
    if (!REMEMBERED.has(field.kind.is)) continue;
    const short = [...values].filter(([raw]) => raw.length <= LONGEST_WORD);
    if (short.length > 0) mapping.values[id] = Object.fromEntries(short);
  }
  return mapping;
}
