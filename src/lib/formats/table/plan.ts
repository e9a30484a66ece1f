import type { Day } from '#lib/domain/day.ts';
import type {
  Confidence,
  DateOrder,
  FieldId,
  FieldOrigin,
  TableFormatId,
  TableMapping,
  TableStep,
} from '#lib/domain/table.ts';
import { restoreZeros } from '../cells.ts';
import { dateOrderOf, decimalSignOf } from '../column-kinds.ts';
import type { RawCells, RawTable } from '../read/raw-table.ts';
import type { Field, FieldKind } from './field.ts';
import { plainHeader } from './headers.ts';
import { ColumnLook, matchColumns, recognise, type ColumnGuess } from './recognise.ts';
import type { TableFormat } from './table-format.ts';

/** Where the cells of a field come from and how they are taken. */
export interface FieldPlan {
  field: Field;
  column: number | null;
  constant: string | null;
  origin: FieldOrigin | null;
  confidence: Confidence;
  /** only for dates */
  dates: { order: DateOrder; confidence: Confidence } | null;
  sign: ',' | '.';
  /** decimal signs of both kinds in one column */
  isMixed: boolean;
  /** what cells mean, where that was said */
  values: Map<string, string>;
  /** the name of its column the last time, where that is gone */
  renamed: string | null;
}

/** How a table is read. */
export interface TablePlan {
  format: TableFormat | null;
  confidence: Confidence;
  fields: Map<FieldId, FieldPlan>;
  isRemembered: boolean;
}

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
function remembered(
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

function planOf(
  field: Field,
  table: RawTable,
  guess: ColumnGuess | undefined,
  today: Day,
): FieldPlan {
  const plan: FieldPlan = {
    field,
    column: null,
    constant: null,
    origin: null,
    confidence: 'unsure',
    dates: null,
    sign: ',',
    isMixed: false,
    values: new Map(),
    renamed: null,
  };
  if (guess) setColumn(plan, table, guess, today);
  return plan;
}

function setColumn(plan: FieldPlan, table: RawTable, guess: ColumnGuess, today: Day): void {
  const cells = table.columns[guess.column] as RawCells;
  plan.column = guess.column;
  plan.constant = null;
  plan.origin = guess.origin;
  plan.confidence = guess.confidence;
  plan.dates = null;
  if (plan.field.kind.is === 'date') {
    const { order, confidence } = dateOrderOf(cells, today);
    plan.dates = { order, confidence };
  }
  if (plan.field.kind.is === 'decimal') {
    const { sign, isMixed } = decimalSignOf(cells);
    plan.sign = sign;
    plan.isMixed = isMixed;
  }
}

/** Dates whose order a column does not show are written as those of the other columns. */
function shareOrder(plans: Iterable<FieldPlan>): void {
  const dated = [...plans].filter(({ dates }) => dates !== null);
  const orders = new Set(
    dated.flatMap(({ dates }) => (dates?.confidence === 'sure' ? [dates.order] : [])),
  );
  const [order] = orders;
  if (orders.size !== 1 || (order !== 'dmy' && order !== 'mdy')) return;
  for (const { dates } of dated) {
    if (dates && dates.confidence !== 'sure' && dates.order !== 'serial') {
      dates.order = order;
      dates.confidence = order === 'dmy' ? 'sure' : 'likely';
    }
  }
}

/** The law of a table that holds one: its product categories are all those of that law. */
function deriveLaw(plans: Map<FieldId, FieldPlan>, table: RawTable): void {
  const law = plans.get('law');
  const category = plans.get('category')?.column;
  if (!law || law.column !== null || law.constant !== null || typeof category !== 'number') return;
  const column = table.columns[category] as RawCells;
  const laws = new Set(
    column.texts.slice(1).map((text) => {
      const number = /^\d{1,2}$/.test(text) ? Number(text) : -1;
      // Source: the code lists of iJw and iWmo: 31 to 55 are of the one, 1 to 18 of the other.
      return number >= 31 && number <= 55 ? 'jeugd' : number >= 1 && number <= 18 ? 'wmo' : '';
    }),
  );
  const [only] = laws;
  if (laws.size !== 1 || !only) return;
  law.constant = only;
  law.origin = 'derived';
  law.confidence = 'likely';
}

/**
 * Makes out how a table is to be read: by what was remembered of such a table, else by its names and
 * cells, and then by the decisions of a person, in their order.
 */
export function planTable(
  table: RawTable,
  formats: readonly TableFormat[],
  steps: readonly TableStep[],
  mappings: readonly TableMapping[],
  today: Day,
): TablePlan {
  const look = new ColumnLook(table, today);
  const chosen = steps.findLast((step) => step.kind === 'format')?.format;
  const formatOf = (id: TableFormatId) => formats.find((one) => one.id === id);
  const memory = remembered(
    table,
    mappings.filter(({ format }) => formatOf(format) && (!chosen || chosen === format)),
  );
  const format = memory ? formatOf(memory.mapping.format) : chosen ? formatOf(chosen) : undefined;
  const found = format
    ? {
        format,
        confidence: 'sure' as const,
        columns: matchColumns(table, format, look, memory?.columns),
      }
    : recognise(table, formats, look);
  const fields = new Map<FieldId, FieldPlan>();
  for (const field of found.format?.fields ?? []) {
    fields.set(field.id, planOf(field, table, found.columns.get(field.id), today));
  }
  if (memory) recall(fields, memory.mapping, memory.gone, found.columns);
  for (const step of steps) take(step, fields, table, today);
  shareOrder(fields.values());
  for (const step of steps) takeOrder(step, fields);
  deriveLaw(fields, table);
  return {
    format: found.format,
    confidence: chosen ? 'sure' : found.confidence,
    fields,
    isRemembered: memory !== undefined,
  };
}

function recall(
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

function clear(plan: FieldPlan): void {
  plan.column = null;
  plan.constant = null;
  plan.origin = null;
  plan.dates = null;
  plan.confidence = 'unsure';
}

function take(step: TableStep, fields: Map<FieldId, FieldPlan>, table: RawTable, today: Day): void {
  const plan = 'field' in step && step.field !== null ? fields.get(step.field) : undefined;
  if (!plan) return;
  switch (step.kind) {
    case 'column': {
      const { column } = step;
      clear(plan);
      plan.origin = 'chosen';
      plan.confidence = 'sure';
      if (column === null || column >= table.columns.length) return;
      // A column is one field's only: who had it before has none.
      for (const other of fields.values()) {
        if (other !== plan && other.column === column) clear(other);
      }
      setColumn(plan, table, { column, origin: 'chosen', confidence: 'sure' }, today);
      return;
    }
    case 'constant':
      clear(plan);
      plan.constant = step.value;
      plan.origin = 'constant';
      plan.confidence = 'sure';
      return;
    case 'value':
      plan.values.set(step.raw, step.meaning);
      return;
    default:
  }
}

function takeOrder(step: TableStep, fields: Map<FieldId, FieldPlan>): void {
  const plan = step.kind === 'dates' ? fields.get(step.field) : undefined;
  if (step.kind === 'dates' && plan?.dates) plan.dates = { order: step.order, confidence: 'sure' };
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
