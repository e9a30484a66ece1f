import type { Day } from '#lib/domain/day.ts';
import type { FieldId, TableFormatId, TableMapping, TableStep } from '#lib/domain/table.ts';
import { dateOrderOf, decimalSignOf } from '../column-kinds.ts';
import type { RawCells, RawTable } from '../read/raw-table.ts';
import type { Field } from './field.ts';
import { clear, type FieldPlan, type TablePlan } from './field-plan.ts';
import { recall, remembered } from './mapping-memory.ts';
import { ColumnLook, matchColumns, recognise, type ColumnGuess } from './recognise.ts';
import type { TableFormat } from './table-format.ts';

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

/** Only the client is read from columns of BSNs, whatever their name and whoever chose them. */
function keepForClient(plans: Iterable<FieldPlan>, bsns: ReadonlySet<number>): void {
  for (const plan of plans) {
    const isClient = plan.field.kind.is === 'client';
    if (!isClient && plan.column !== null && bsns.has(plan.column)) clear(plan);
  }
}

/**
 * Makes out how a table is to be read: by what was remembered of such a table, else by its names and
 * cells, and then by the decisions of a person, in their order. `bsns`: places of columns of BSNs.
 */
export function planTable(
  table: RawTable,
  formats: readonly TableFormat[],
  steps: readonly TableStep[],
  mappings: readonly TableMapping[],
  today: Day,
  bsns: ReadonlySet<number>,
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
  keepForClient(fields.values(), bsns);
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
