import type { Day } from '#lib/domain/day.ts';
import type { FieldId, TableStep } from '#lib/domain/table.ts';
import type { RawTable } from '../read/raw-table.ts';
import { absentCells, constantCells, valuesOf, type FieldValues } from './field-values.ts';
import type { FieldPlan, TablePlan } from './field-plan.ts';

/** The cells of every field of a plan, taken for what they mean. */
export function valuesOfPlan(
  table: RawTable,
  plan: TablePlan,
  steps: readonly TableStep[],
  today: Day,
): Map<FieldId, FieldValues> {
  const values = new Map<FieldId, FieldValues>();
  for (const [id, field] of plan.fields) {
    if (field.column === null && field.constant === null) continue;
    const said = new Map(field.values);
    let result = fieldValues(table, field, said, today);
    // A suggestion stands for every cell that reads the same.
    let isChanged = false;
    for (const step of steps) {
      if (step.kind !== 'suggestions' || step.field !== id) continue;
      result.meanings.forEach(({ problem, suggestion }, code) => {
        if (problem !== step.code || suggestion === null) return;
        said.set(result.texts[code] as string, suggestion);
        isChanged = true;
      });
    }
    if (isChanged) result = fieldValues(table, field, said, today);
    values.set(id, result);
  }
  return values;
}

function fieldValues(
  table: RawTable,
  plan: FieldPlan,
  values: ReadonlyMap<string, string>,
  today: Day,
): FieldValues {
  const { field, column, constant, sign } = plan;
  const cells =
    column !== null
      ? (table.columns[column] ?? absentCells(table.rows))
      : constantCells(constant ?? '', table.rows);
  const dates = plan.dates?.order ?? 'ymd';
  const header = column === null ? '' : (table.columns[column]?.header ?? '');
  const settings = { dates, sign, values, today };
  if (field.kind.is !== 'client') return valuesOf(field, cells, { ...settings, isBsn: true });
  const asBsn = valuesOf(field, cells, { ...settings, isBsn: true });
  const filled = asBsn.meanings.slice(1);
  const good = filled.filter(({ problem }) => problem === null).length;
  const isBsn = /bsn|burgerservice/i.test(header) || good * 2 >= filled.length;
  return isBsn ? asBsn : valuesOf(field, cells, { ...settings, isBsn: false });
}

/** A table in which cells have been mended: only the columns of those cells are copied. */
export function mended(table: RawTable, plan: TablePlan, steps: readonly TableStep[]): RawTable {
  const columns = [...table.columns];
  const copied = new Set<number>();
  for (const step of steps) {
    if (step.kind !== 'cell') continue;
    const column = plan.fields.get(step.field)?.column;
    const cells = typeof column === 'number' ? columns[column] : undefined;
    if (typeof column !== 'number' || !cells || step.index >= table.rows) continue;
    if (!copied.has(column)) {
      copied.add(column);
      columns[column] = {
        header: cells.header,
        codes: cells.codes.slice(),
        texts: [...cells.texts],
        kinds: [...cells.kinds],
      };
    }
    const own = columns[column] as typeof cells;
    const text = step.text.trim();
    let code = own.texts.findIndex((one, i) => one === text && own.kinds[i] === 'text');
    if (code < 0) {
      code = own.texts.length;
      own.texts.push(text);
      own.kinds.push('text');
    }
    own.codes[step.index] = code;
  }
  return copied.size === 0 ? table : { ...table, columns };
}
