import type { Day } from '#lib/domain/day.ts';
import { ISSUES } from '#lib/domain/issue.ts';
import type { FieldId, RowTally, TableIssueGroup, TableStep } from '#lib/domain/table.ts';
import type { RawTable } from '../read/raw-table.ts';
import { mayBeShown } from './field.ts';
import type { FieldValues } from './field-values.ts';
import {
  countSuggestions,
  findCells,
  findEmpty,
  Findings,
  findPairs,
  ROW_STATE,
  type IssueHearer,
  type Placer,
} from './findings.ts';
import { reasonsInLaw } from './law-reasons.ts';
import type { TablePlan } from './field-plan.ts';
import { valuesOfPlan } from './plan-values.ts';
import { RowView } from './row-view.ts';
import type { TableFormat } from './table-format.ts';

/** A table by what its cells mean, with the fate of each row. */
export interface TableReading {
  values: ReadonlyMap<FieldId, FieldValues>;
  /** the reasons by word, where those of the rows differ by law */
  words: FieldValues | undefined;
  /** ROW_STATE of each row */
  states: Uint8Array;
  issues: TableIssueGroup[];
  tally: RowTally;
}

/** Reads every row of a table by its plan, and finds what is the matter with it. */
export function reviewRows(
  table: RawTable,
  plan: TablePlan & { format: TableFormat },
  steps: readonly TableStep[],
  today: Day,
  region: readonly string[] = [],
  hear?: IssueHearer,
): TableReading {
  const values = valuesOfPlan(table, plan, steps, today);
  const reasons = values.get('reason');
  const inLaw = reasons && reasonsInLaw(reasons, values.get('law'));
  if (inLaw) values.set('reason', inLaw.byRow);
  const states = new Uint8Array(table.rows);
  const row = new RowView(values, today, region);
  for (const step of steps) {
    if (step.kind === 'leave-row' && step.index < table.rows)
      states[step.index] = ROW_STATE.leftOut;
  }
  markPgb(values, states);
  const place: Placer = (index, field, other) => {
    const cells = field === null ? undefined : values.get(field);
    const code = cells?.codes[index] ?? 0;
    const known = field === null ? undefined : plan.fields.get(field)?.field;
    const isShown = cells !== undefined && known !== undefined && mayBeShown(known);
    return {
      index,
      row: table.rowNumbers[index] as number,
      raw: isShown ? (cells.texts[code] ?? '') : null,
      suggestion: cells?.meanings[code]?.suggestion ?? null,
      other: other === null ? null : (table.rowNumbers[other] as number),
    };
  };
  const findings = new Findings(states, steps, place, hear);
  for (const index of table.wideRows) findings.add('row-too-wide', null, index);
  findCells(values, states, (code, field, index) => findings.add(code, field, index));
  for (const group of plan.format.filled) findEmpty(group, values, states, findings);
  for (let index = 0; index < table.rows; index++) {
    if ((states[index] as number) >= ROW_STATE.leftOut) continue;
    row.index = index;
    for (const { code, field, fails } of plan.format.checks) {
      if (fails(row)) findings.add(code, field, index);
    }
  }
  for (const pair of plan.format.pairs) findPairs(values, states, pair, findings);
  countSuggestions(findings.groups.values(), values);
  return {
    values,
    words: inLaw?.byWord,
    states,
    issues: sorted(findings.groups.values()),
    tally: tallyOf(states),
  };
}

function markPgb(values: ReadonlyMap<FieldId, FieldValues>, states: Uint8Array): void {
  const delivery = values.get('delivery');
  if (!delivery) return;
  const isPgb = delivery.meanings.map(({ value }) => value === 'pgb');
  for (let index = 0; index < states.length; index++) {
    if (states[index] === ROW_STATE.good && isPgb[delivery.codes[index] as number]) {
      states[index] = ROW_STATE.pgb;
    }
  }
}

const GRAVITY = ['unreadable', 'wrong', 'doubt', 'remark'] as const;

function sorted(groups: Iterable<TableIssueGroup>): TableIssueGroup[] {
  return [...groups].sort(
    (a, b) =>
      GRAVITY.indexOf(ISSUES[a.code]) - GRAVITY.indexOf(ISSUES[b.code]) || b.count - a.count,
  );
}

function tallyOf(states: Uint8Array): RowTally {
  const counts = [0, 0, 0, 0, 0];
  for (const state of states) counts[state] = (counts[state] as number) + 1;
  const [good, doubtful, refused, leftOut, pgb] = counts as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { rows: states.length, good, doubtful, refused, leftOut, pgb };
}
