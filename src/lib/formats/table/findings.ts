import { ISSUES, type IssueCode } from '#lib/domain/issue.ts';
import { groupRows } from '#lib/domain/grouping.ts';
import type { FieldId, IssueRow, TableIssueGroup, TableStep } from '#lib/domain/table.ts';
import { numbersOf, type FieldValues } from './field-values.ts';
import type { PairCheck } from './table-format.ts';

/** What becomes of a row. */
export const ROW_STATE = { good: 0, doubtful: 1, refused: 2, leftOut: 3, pgb: 4 } as const;

/** Hears of every row with an issue, also of those that are not named any more. */
export type IssueHearer = (code: IssueCode, field: FieldId | null, index: number) => void;

/** Rows of one kind of issue that are named. */
const ROWS_NAMED = 200;

type GroupKey = `${IssueCode} ${FieldId | ''}`;

interface Verdict {
  note: string | null;
  isLeftOut: boolean;
}

/** Tells what stands where an issue is. */
export type Placer = (index: number, field: FieldId | null, other: number | null) => IssueRow;

/** Gathers the rows of every kind of issue, and what they do to the fate of a row. */
export class Findings {
  readonly groups = new Map<GroupKey, TableIssueGroup>();
  readonly #verdicts: ReadonlyMap<GroupKey, Verdict>;
  readonly #states: Uint8Array;
  readonly #place: Placer;
  readonly #hear: IssueHearer | undefined;

  constructor(
    states: Uint8Array,
    steps: readonly TableStep[],
    place: Placer,
    hear: IssueHearer | undefined,
  ) {
    this.#states = states;
    this.#place = place;
    this.#hear = hear;
    const verdicts = new Map<GroupKey, Verdict>();
    for (const step of steps) {
      if (step.kind !== 'leave' && step.kind !== 'explain') continue;
      const note = step.kind === 'explain' ? step.note : null;
      verdicts.set(keyOf(step.code, step.field), { note, isLeftOut: step.kind === 'leave' });
    }
    this.#verdicts = verdicts;
  }

  add(code: IssueCode, field: FieldId | null, index: number, other: number | null = null): void {
    this.#hear?.(code, field, index);
    const group = this.#group(code, field);
    group.count++;
    if (group.rows.length < ROWS_NAMED) group.rows.push(this.#place(index, field, other));
    const before = this.#states[index] as number;
    // Left out and paid from a budget is what a row stays; else the gravest counts.
    if (before === ROW_STATE.leftOut || before === ROW_STATE.pgb) return;
    const state = stateAfter(group);
    if (state > before) this.#states[index] = state;
  }

  #group(code: IssueCode, field: FieldId | null): TableIssueGroup {
    const key = keyOf(code, field);
    let group = this.groups.get(key);
    if (!group) {
      const verdict = this.#verdicts.get(key);
      const explained = verdict?.note ?? null;
      const isLeftOut = verdict?.isLeftOut ?? false;
      group = { code, field, count: 0, rows: [], suggestions: 0, explained, isLeftOut };
      this.groups.set(key, group);
    }
    return group;
  }
}

/** What an issue makes of a row that has no other. */
function stateAfter({ code, explained, isLeftOut }: TableIssueGroup): number {
  if (isLeftOut) return ROW_STATE.leftOut;
  const severity = ISSUES[code];
  if (severity === 'wrong' || severity === 'unreadable') return ROW_STATE.refused;
  return severity === 'doubt' && explained === null ? ROW_STATE.doubtful : ROW_STATE.good;
}

function keyOf(code: IssueCode, field: FieldId | null): GroupKey {
  return `${code} ${field ?? ''}`;
}

/** Finds the cells with a problem, and those that zeros were given back to. */
export function findCells(
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

/** Finds the rows in which none of these fields is filled. */
export function findEmpty(
  group: readonly FieldId[],
  values: ReadonlyMap<FieldId, FieldValues>,
  states: Uint8Array,
  findings: Findings,
): void {
  const [one, ...others] = group.flatMap((id) => values.get(id)?.codes ?? []);
  const field = group.find((id) => values.has(id));
  if (one === undefined || field === undefined) return;
  for (let index = 0; index < states.length; index++) {
    if (one[index] !== 0 || (states[index] as number) >= ROW_STATE.leftOut) continue;
    if (others.every((codes) => codes[index] === 0)) findings.add('cell-missing', field, index);
  }
}

/** By row, the number of what the cell of a field means; 0 where it is empty or the field is not there. */
function keyColumn(values: FieldValues | undefined, rows: number): Int32Array {
  const column = new Int32Array(rows);
  if (!values) return column;
  const { numbers } = numbersOf(values);
  for (let i = 0; i < rows; i++) column[i] = numbers[values.codes[i] as number] as number;
  return column;
}

/** Finds rows that are equal, and rows with equal keys that say different things. */
export function findPairs(
  values: ReadonlyMap<FieldId, FieldValues>,
  states: Uint8Array,
  { key, instead, rest, field, code }: PairCheck,
  findings: Findings,
): void {
  const rows = states.length;
  const columnOf = (id: FieldId) => keyColumn(values.get(id), rows);
  const keys = key.map(columnOf);
  const first = keys[0];
  if (!first) return;
  const replaced = instead && keys[key.indexOf(instead.of)];
  const others = replaced ? instead.fields.map(columnOf) : [];
  for (let i = 0; i < rows; i++) {
    const isKeyless = replaced && replaced[i] === 0;
    // Such a row meets no other: it gets a key of its own.
    const isAlone =
      (states[i] as number) >= ROW_STATE.refused || (isKeyless && others[0]?.[i] === 0);
    if (isAlone) first[i] = -1_000_000_000 - i;
    if (!isKeyless) for (const other of others) other[i] = 0;
  }
  const said = rest.map(columnOf);
  const { count, start, rows: grouped } = groupRows(rows, [...keys, ...others]);
  for (let g = 0; g < count; g++) {
    const from = start[g] as number;
    const to = start[g + 1] as number;
    const one = grouped[from] as number;
    for (let at = from + 1; at < to; at++) {
      const index = grouped[at] as number;
      const isEqual = said.every((column) => column[index] === column[one]);
      findings.add(code ?? (isEqual ? 'rows-equal' : 'rows-contradict'), field, index, one);
    }
  }
}

/** Counts the rows of each kind of issue that have a certain suggestion. */
export function countSuggestions(
  groups: Iterable<TableIssueGroup>,
  values: ReadonlyMap<FieldId, FieldValues>,
): void {
  for (const group of groups) {
    const found = group.field === null ? undefined : values.get(group.field);
    if (!found) continue;
    const has = Uint8Array.from(found.meanings, ({ problem, suggestion }) =>
      problem === group.code && suggestion !== null ? 1 : 0,
    );
    if (!has.includes(1)) continue;
    for (const code of found.codes) group.suggestions += has[code] as number;
  }
}
