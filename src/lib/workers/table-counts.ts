import { NO_DAY } from '#lib/domain/day.ts';
import type { ImportSummary, RowCounts } from '#lib/domain/import.ts';
import type { FieldId } from '#lib/domain/table.ts';
import type { FieldValues } from '#lib/formats/table/field-values.ts';
import { ROW_STATE } from '#lib/formats/table/findings.ts';
import type { TableReading } from '#lib/formats/table/review.ts';
import { RowView } from '#lib/formats/table/row-view.ts';
import type { TableOutput } from '#lib/formats/table/table-format.ts';

/** What the rows of a table come to. */
export interface TableCounts {
  accepted: RowCounts;
  refused: RowCounts;
  /** accepted rows by law */
  laws: Map<string, number>;
  municipalities: Set<string>;
  providers: Set<string>;
  dated: ImportSummary['dated'];
}

const DATED: readonly FieldId[] = ['begin', 'end', 'assignedOn'];

/** Counts the rows of a table, those that were left out apart; `records` says which records a row is. */
export function countRows(
  { values, states }: TableReading,
  records: Extract<TableOutput, { to: 'traffic' }>['records'],
): TableCounts {
  const accepted: RowCounts = { assignments: 0, starts: 0, stops: 0 };
  const refused: RowCounts = { assignments: 0, starts: 0, stops: 0 };
  const row = new RowView(values, NO_DAY);
  for (let index = 0; index < states.length; index++) {
    const state = states[index] as number;
    if (state >= ROW_STATE.leftOut) continue;
    row.index = index;
    const { assignment, start, stop } = records(row);
    const counts = state === ROW_STATE.refused ? refused : accepted;
    if (assignment) counts.assignments++;
    if (start) counts.starts++;
    if (stop) counts.stops++;
  }
  const laws = new Map<string, number>();
  for (const [law, count] of meant(values.get('law'), states)) {
    laws.set(text(law), (laws.get(text(law)) ?? 0) + count);
  }
  let first = Infinity;
  let last = -Infinity;
  for (const [day] of DATED.flatMap((id) => [...meant(values.get(id), states)])) {
    if (typeof day !== 'number' || day === NO_DAY) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const named = (id: FieldId) =>
    new Set([...meant(values.get(id), states).keys()].map((value) => text(value)));
  return {
    accepted,
    refused,
    laws,
    municipalities: named('municipality'),
    providers: named('provider'),
    dated: first === Infinity ? undefined : { first, last },
  };
}

function text(value: string | number | null): string {
  return typeof value === 'string' ? value : '';
}

/** What the cells of the accepted rows mean, and in how many rows; a field that is nowhere means nothing. */
function meant(
  values: FieldValues | undefined,
  states: Uint8Array,
): Map<string | number | null, number> {
  const counts = new Uint32Array(values?.texts.length ?? 1);
  for (let index = 0; index < states.length; index++) {
    if ((states[index] as number) >= ROW_STATE.refused) continue;
    const code = values ? (values.codes[index] as number) : 0;
    counts[code] = (counts[code] as number) + 1;
  }
  const found = new Map<string | number | null, number>();
  counts.forEach((count, code) => {
    if (count === 0) return;
    const value = values?.meanings[code]?.value ?? null;
    found.set(value, (found.get(value) ?? 0) + count);
  });
  return found;
}
