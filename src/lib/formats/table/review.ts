import type { Day } from '#lib/domain/day.ts';
import { ISSUES, type IssueCode } from '#lib/domain/issue.ts';
import type { FieldId, IssueRow, RowTally, TableIssueGroup, TableStep } from '#lib/domain/table.ts';
import type { RawTable } from '../read/raw-table.ts';
import { mayBeShown } from './field.ts';
import { absentCells, constantCells, valuesOf, type FieldValues } from './field-values.ts';
import { reasonsInLaw } from './law-reasons.ts';
import type { FieldPlan, TablePlan } from './plan.ts';
import { RowView } from './row-view.ts';
import type { PairCheck, TableFormat } from './table-format.ts';

/** What becomes of a row. */
export const ROW_STATE = { good: 0, doubtful: 1, refused: 2, leftOut: 3, pgb: 4 } as const;

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

/** Rows of one kind of issue that are named. */
const ROWS_NAMED = 200;

type GroupKey = `${IssueCode} ${FieldId | ''}`;

interface Verdict {
  note: string | null;
  isLeftOut: boolean;
}

/** Gathers the rows of every kind of issue, and what they do to the fate of a row. */
class Findings {
  readonly groups = new Map<GroupKey, TableIssueGroup>();
  readonly #verdicts: ReadonlyMap<GroupKey, Verdict>;
  readonly #states: Uint8Array;

  constructor(states: Uint8Array, steps: readonly TableStep[]) {
    this.#states = states;
    const verdicts = new Map<GroupKey, Verdict>();
    for (const step of steps) {
      if (step.kind !== 'leave' && step.kind !== 'explain') continue;
      const note = step.kind === 'explain' ? step.note : null;
      verdicts.set(keyOf(step.code, step.field), { note, isLeftOut: step.kind === 'leave' });
    }
    this.#verdicts = verdicts;
  }

  add(code: IssueCode, field: FieldId | null, row: () => IssueRow, index: number): void {
    const key = keyOf(code, field);
    const verdict = this.#verdicts.get(key);
    let group = this.groups.get(key);
    if (!group) {
      const explained = verdict?.note ?? null;
      const isLeftOut = verdict?.isLeftOut ?? false;
      group = { code, field, count: 0, rows: [], suggestions: 0, explained, isLeftOut };
      this.groups.set(key, group);
    }
    group.count++;
    const named = row();
    if (named.suggestion !== null) group.suggestions++;
    if (group.rows.length < ROWS_NAMED) group.rows.push(named);
    const severity = ISSUES[code];
    const state = group.isLeftOut
      ? ROW_STATE.leftOut
      : severity === 'wrong' || severity === 'unreadable'
        ? ROW_STATE.refused
        : severity === 'doubt' && group.explained === null
          ? ROW_STATE.doubtful
          : ROW_STATE.good;
    const before = this.#states[index] as number;
    // Left out and paid from a budget is what a row stays; else the gravest counts.
    if (before === ROW_STATE.leftOut || before === ROW_STATE.pgb) return;
    if (state > before) this.#states[index] = state;
  }
}

function keyOf(code: IssueCode, field: FieldId | null): GroupKey {
  return `${code} ${field ?? ''}`;
}

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

/** Reads every row of a table by its plan, and finds what is the matter with it. */
export function reviewRows(
  table: RawTable,
  plan: TablePlan & { format: TableFormat },
  steps: readonly TableStep[],
  today: Day,
): TableReading {
  const values = valuesOfPlan(table, plan, steps, today);
  const reasons = values.get('reason');
  const inLaw = reasons && reasonsInLaw(reasons, values.get('law'));
  if (inLaw) values.set('reason', inLaw.byRow);
  const states = new Uint8Array(table.rows);
  const findings = new Findings(states, steps);
  const row = new RowView(values, today);
  for (const step of steps) {
    if (step.kind === 'leave-row' && step.index < table.rows)
      states[step.index] = ROW_STATE.leftOut;
  }
  markPgb(values, states);
  const place = (index: number, field: FieldId | null, other: number | null = null): IssueRow => {
    const cells = field === null ? undefined : values.get(field);
    const code = cells?.codes[index] ?? 0;
    const known = field === null ? undefined : plan.fields.get(field)?.field;
    const isShown = cells !== undefined && known !== undefined && mayBeShown(known);
    return {
      index,
      row: table.rowNumbers[index] as number,
      raw: isShown ? (cells.texts[code] ?? '') : null,
      suggestion: cells?.meanings[code]?.suggestion ?? null,
      other,
    };
  };
  for (const index of table.wideRows)
    findings.add('row-too-wide', null, () => place(index, null), index);
  findCells(values, states, (code, field, index) => {
    findings.add(code, field, () => place(index, field), index);
  });
  const groups = plan.format.filled.map((group) => group.filter((id) => values.has(id)));
  for (let index = 0; index < table.rows; index++) {
    if ((states[index] as number) >= ROW_STATE.leftOut) continue;
    row.index = index;
    for (const group of groups) {
      const field = group[0];
      if (field === undefined || group.some((id) => row.isFilled(id))) continue;
      findings.add('cell-missing', field, () => place(index, field), index);
    }
    for (const { code, field, fails } of plan.format.checks) {
      if (fails(row)) findings.add(code, field, () => place(index, field), index);
    }
  }
  for (const pair of plan.format.pairs) {
    findPairs(row, states, pair, (code, index, other) => {
      const otherRow = table.rowNumbers[other] as number;
      findings.add(code, pair.field, () => place(index, pair.field, otherRow), index);
    });
  }
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

/** Finds the cells with a problem, and those that zeros were given back to. */
function findCells(
  values: ReadonlyMap<FieldId, FieldValues>,
  states: Uint8Array,
  report: (code: IssueCode, field: FieldId, index: number) => void,
): void {
  for (const [field, { codes, meanings }] of values) {
    const problems = meanings.map(({ problem, isRestored }) =>
      problem !== null ? problem : isRestored ? ('code-restored' as const) : null,
    );
    // An empty client is nobody else's either.
    if (field === 'client') problems[0] = 'client-bsn';
    if (problems.every((problem) => problem === null)) continue;
    for (let index = 0; index < codes.length; index++) {
      const problem = problems[codes[index] as number];
      if (problem && (states[index] as number) < ROW_STATE.leftOut) report(problem, field, index);
    }
  }
}

/** Finds rows that are equal, and rows with equal keys that say different things. */
function findPairs(
  row: RowView,
  states: Uint8Array,
  { key, rest }: PairCheck,
  report: (code: IssueCode, index: number, other: number) => void,
): void {
  const first = new Map<string, number>();
  for (let index = 0; index < states.length; index++) {
    if ((states[index] as number) >= ROW_STATE.refused) continue;
    row.index = index;
    const own = key(row);
    if (own === null) continue;
    const other = first.get(own);
    if (other === undefined) {
      first.set(own, index);
      continue;
    }
    const mine = rest(row);
    row.index = other;
    report(rest(row) === mine ? 'rows-equal' : 'rows-contradict', index, other);
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
