import { formatDay, parseDay, type Day } from '#lib/domain/day.ts';
import type { Issue, IssueGroup } from '#lib/domain/issue.ts';
import { IssueGroups } from '#lib/domain/issue.ts';
import type {
  FieldId,
  FieldReview,
  Sample,
  TableContext,
  MarkedWords,
  TableMapping,
  TableQuestion,
  TableReview,
  TableStep,
} from '#lib/domain/table.ts';
import { readMappings } from '#lib/domain/table-mapping.ts';
import { parseReasonPerLaw } from '#lib/domain/reason-per-law.ts';
import { TABLE_FORMATS } from '../definitions/tables.ts';
import type { CheckedTable } from '../read/header.ts';
import { countsOf } from '../read/raw-table.ts';
import type { OpenTables } from '../read/tables.ts';
import { markedWorkbook, type Mark } from '../write/marked-workbook.ts';
import { mayBeShown, type Field } from './field.ts';
import type { CellMeaning } from './cell-meaning.ts';
import type { FieldValues } from './field-values.ts';
import { mappingOf, planTable, type FieldPlan, type TablePlan } from './plan.ts';
import { personColumns, withoutColumns } from './person-columns.ts';
import { mended, valuesOfPlan } from './plan-values.ts';
import { reviewRows, type TableReading } from './review.ts';
import type { TableFormat } from './table-format.ts';

/** Distinct cells of a field that are shown beside their meaning. */
const SAMPLES = 30;
/** Distinct words that may be asked about; a column with more is no list of words. */
const MOST_WORDS = 200;
/** Sheets that are looked at to find the one that is meant. */
const SHEETS_LOOKED_AT = 5;

/** A table read by its plan; `reading` is there once its format is known. */
export interface ReadTable {
  table: CheckedTable;
  plan: TablePlan;
  reading: TableReading | null;
  review: TableReview;
  mapping: TableMapping | undefined;
}

/** A file with tables that waits for a person, or for being added. What it holds stays in memory. */
export class OpenTable {
  readonly #tables: OpenTables;
  readonly #file: Pick<TableReview, 'id' | 'name' | 'size'>;

  constructor(tables: OpenTables, file: Pick<TableReview, 'id' | 'name' | 'size'>) {
    this.#tables = tables;
    this.#file = file;
  }

  /** Reads the table after the decisions of a person; the same decisions give the same again. */
  async read(steps: readonly TableStep[], context: TableContext): Promise<ReadTable> {
    const { today, region } = context;
    const mappings = readMappings(context.mappings);
    const { sheets, issues } = this.#tables;
    const day = parseDay(today);
    const chosen = {
      sheet: steps.findLast((step) => step.kind === 'sheet')?.sheet,
      header: steps.findLast((step) => step.kind === 'header')?.row,
    };
    const { sheet, header } =
      chosen.sheet === undefined && chosen.header === undefined
        ? await this.#place(mappings, day)
        : { sheet: chosen.sheet ?? fullest(sheets), header: chosen.header };
    const whole = await this.#tables.table(sheet, header);
    const made = later(steps);
    let raw = whole;
    let plan = planTable(raw, TABLE_FORMATS, made, mappings, day);
    // Cells of persons are not looked at again, whether or not the person has been asked.
    const persons = plan.format?.output.to === 'delivery' ? personColumns(whole) : [];
    if (persons.length > 0) {
      raw = withoutColumns(whole, persons);
      plan = planTable(raw, TABLE_FORMATS, withFormat(made, plan.format), mappings, day);
    }
    const table = { ...raw, ...mended(raw, plan, made) };
    const reading = isKnown(plan) ? reviewRows(table, plan, made, day, region) : null;
    const values = reading?.values ?? valuesOfPlan(table, plan, made, day);
    const shown = new Map(values);
    if (reading?.words) shown.set('reason', reading.words);
    const fields = [...plan.fields.values()].map((field) => reviewField(field, plan, shown));
    const sender = senderOf(values);
    const isPlaced = header !== undefined || chosen.sheet !== undefined;
    const place = isPlaced
      ? { sheet: table.sheet, headerRow: table.headerRow }
      : { sheet: null, headerRow: null };
    const review: TableReview = {
      ...this.#file,
      sheets: sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows })),
      sheet,
      headerRow: table.headerRow,
      headers: table.columns.map((column) => column.header),
      format: plan.format?.id ?? null,
      confidence: confidenceOf(plan, fields),
      sender,
      fields,
      questions: [...withoutQuestions(persons, made), ...questionsOf(plan, fields)],
      tally: reading?.tally ?? nothingDone(table.rows),
      issues: reading?.issues ?? [],
      notes: notesOf(issues, table, sheets),
      isRemembered: plan.isRemembered,
      list: plan.format && plan.format.output.to !== 'traffic' ? plan.format.output.to : null,
    };
    return { table, plan, reading, review, mapping: mappingOf(plan, table, sender, place) };
  }

  /**
   * The table with what is the matter with each cell, as a workbook to send back or to work in.
   * Undefined where its format is not known.
   */
  async marked(
    steps: readonly TableStep[],
    context: TableContext,
    words: MarkedWords,
  ): Promise<Uint8Array | undefined> {
    const { table, plan } = await this.read(steps, context);
    if (!isKnown(plan)) return undefined;
    const marks: Mark[] = [];
    reviewRows(
      table,
      plan,
      later(steps),
      parseDay(context.today),
      context.region,
      (code, field, index) => {
        const column = field === null ? null : (plan.fields.get(field)?.column ?? null);
        marks.push({ code, field, index, column });
      },
    );
    return markedWorkbook(table, marks, words);
  }

  /** The sheet and the row of names: those that a person chose the last time, else as guessed. */
  async #place(
    mappings: readonly TableMapping[],
    today: Day,
  ): Promise<{ sheet: number; header: number | undefined }> {
    const { sheets } = this.#tables;
    for (const { columns, sheet: name, headerRow } of [...mappings].reverse()) {
      if (headerRow === null) continue;
      const sheet = Math.max(
        0,
        sheets.findIndex((one) => one.name === name),
      );
      const { columns: found } = await this.#tables.table(sheet, headerRow);
      const names = new Set(found.map((column) => column.header));
      if (Object.values(columns).every((one) => names.has(one)))
        return { sheet, header: headerRow };
    }
    return { sheet: await this.#likeliest(today), header: undefined };
  }

  /** The fullest sheet that is a table of a known kind: one that explains may be longer. */
  async #likeliest(today: Day): Promise<number> {
    const { sheets } = this.#tables;
    const seen = [...sheets.keys()].filter((i) => !sheets[i]?.hidden);
    const byRows = seen.sort((a, b) => (sheets[b]?.rows ?? 0) - (sheets[a]?.rows ?? 0));
    for (const sheet of byRows.length > 1 ? byRows.slice(0, SHEETS_LOOKED_AT) : []) {
      const table = await this.#tables.table(sheet, undefined);
      if (planTable(table, TABLE_FORMATS, [], [], today).format) return sheet;
    }
    return fullest(sheets);
  }
}

/** A table that was recognised stays what it is when columns are left out. */
function withFormat(steps: readonly TableStep[], format: TableFormat | null): TableStep[] {
  return format ? [...steps, { kind: 'format', format: format.id }] : [...steps];
}

/** The columns of persons that were not left out yet. */
function withoutQuestions(
  persons: readonly number[],
  steps: readonly TableStep[],
): TableQuestion[] {
  const out = new Set(steps.flatMap((step) => (step.kind === 'without' ? [step.column] : [])));
  return persons.flatMap((column) => (out.has(column) ? [] : [{ kind: 'without', column }]));
}

/** Other cells, other columns: what was decided before a new sheet or row of names is void. */
function later(steps: readonly TableStep[]): readonly TableStep[] {
  return steps.slice(steps.findLastIndex(({ kind }) => kind === 'sheet' || kind === 'header') + 1);
}

function isKnown(plan: TablePlan): plan is TablePlan & { format: TableFormat } {
  return plan.format !== null;
}

/** The sheet with most rows that is not hidden; where all are, the first. */
function fullest(sheets: OpenTables['sheets']): number {
  let best = 0;
  sheets.forEach(({ hidden, rows }, i) => {
    const now = sheets[best];
    if (!hidden && (now?.hidden || rows > (now?.rows ?? 0))) best = i;
  });
  return best;
}

function nothingDone(rows: number): TableReview['tally'] {
  return { rows, good: 0, doubtful: 0, refused: rows, leftOut: 0, pgb: 0 };
}

function notesOf(
  issues: readonly Issue[],
  table: CheckedTable,
  sheets: OpenTables['sheets'],
): IssueGroup[] {
  const groups = new IssueGroups();
  for (const issue of issues) groups.add(issue);
  // Rows that are too wide are judged with the rows.
  groups.merge(table.issues.filter(({ code }) => code !== 'row-too-wide'));
  for (const { name, hidden } of sheets) {
    if (hidden) groups.add({ code: 'sheet-hidden', place: { path: [], detail: name ?? '' } });
  }
  return groups.list();
}

function isRequired(field: FieldPlan, format: TableFormat | null): boolean {
  return (
    format?.required.some((group) => group.length === 1 && group[0] === field.field.id) ?? false
  );
}

function choicesOf({ field }: FieldPlan): readonly string[] | null {
  return field.kind.is === 'choice' ? field.kind.choices.map(({ value }) => value) : null;
}

function reviewField(
  plan: FieldPlan,
  { format }: TablePlan,
  values: ReadonlyMap<string, FieldValues>,
): FieldReview {
  const { field } = plan;
  const found = values.get(field.id);
  const { samples, unknown } = samplesOf(plan, found);
  return {
    field: field.id,
    required: isRequired(plan, format),
    column: plan.column,
    constant: plan.constant,
    origin: plan.origin,
    confidence: plan.confidence,
    dates: plan.dates,
    options: choicesOf(plan),
    samples,
    unknown,
    renamed: plan.renamed,
  };
}

function samplesOf(
  plan: FieldPlan,
  values: FieldValues | undefined,
): { samples: Sample[]; unknown: number } {
  if (!values || plan.column === null) return { samples: [], unknown: 0 };
  const { texts, meanings } = values;
  const counts = countsOf(values);
  const isWord = plan.field.kind.is === 'choice' || plan.field.kind.is === 'reason';
  const lacks = (code: number) =>
    (meanings[code]?.problem ?? null) !== null &&
    meanings[code]?.problem !== 'municipality-unknown';
  let unknown = 0;
  const order: number[] = [];
  for (let code = 1; code < texts.length; code++) {
    if (counts[code] === 0) continue;
    if (lacks(code)) unknown++;
    order.push(code);
  }
  if (!mayBeShown(plan.field)) return { samples: [], unknown };
  // A list of words is asked word by word; of other cells a few are enough.
  order.sort(
    (a, b) =>
      Number(isWord && lacks(b)) - Number(isWord && lacks(a)) ||
      (counts[b] as number) - (counts[a] as number),
  );
  const samples = order.slice(0, isWord ? MOST_WORDS : SAMPLES).map((code) => ({
    raw: (texts[code] as string).slice(0, 100),
    meaning:
      lacks(code) && !isHalfSaid(meanings[code])
        ? null
        : shown(plan.field, meanings[code]?.value ?? null),
    rows: counts[code] as number,
  }));
  return { samples, unknown };
}

/** Whether a word was said to mean a reason in one law, while rows of the other have it as well. */
function isHalfSaid(meaning: CellMeaning | undefined): boolean {
  return typeof meaning?.value === 'string' && parseReasonPerLaw(meaning.value) !== undefined;
}

function shown({ kind }: Field, value: string | number | null): string | null {
  return typeof value === 'number' && kind.is === 'date'
    ? formatDay(value)
    : value === null
      ? null
      : String(value);
}

function senderOf(values: ReadonlyMap<string, FieldValues>): string {
  for (const field of ['provider', 'municipality']) {
    const found = values.get(field);
    const named = new Set(
      found?.meanings.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])) ?? [],
    );
    const [only] = named;
    if (named.size === 1 && only) return only;
  }
  return '';
}

/** What has to be answered by a person before rows can be added. */
function questionsOf(
  { format, fields }: TablePlan,
  reviews: readonly FieldReview[],
): TableQuestion[] {
  if (!format) return [{ kind: 'format' }];
  const questions: TableQuestion[] = [];
  const mustBeFilled = new Set(format.filled.flat());
  const isThere = (id: FieldId) => {
    const plan = fields.get(id);
    if (!plan) return false;
    // A person may say that a table has no such column.
    const isDecided = plan.origin === 'chosen' && !mustBeFilled.has(id);
    return plan.column !== null || plan.constant !== null || isDecided;
  };
  for (const group of format.required) {
    const [first] = group;
    if (first !== undefined && !group.some(isThere))
      questions.push({ kind: 'field', field: first });
  }
  for (const { field, column, confidence, dates, origin, samples, unknown } of reviews) {
    if (column === null) continue;
    if (confidence === 'unsure') questions.push({ kind: 'field', field });
    if (dates?.confidence === 'unsure') questions.push({ kind: 'dates', field });
    const isNew = origin !== 'remembered' || unknown > 0;
    const kind = fields.get(field)?.field.kind.is;
    const isWord = kind === 'choice' || kind === 'reason';
    if (isWord && isNew && unknown > 0 && samples.length <= MOST_WORDS) {
      questions.push({ kind: 'values', field });
    }
  }
  return questions;
}

function confidenceOf(plan: TablePlan, fields: readonly FieldReview[]): TableReview['confidence'] {
  if (!plan.format) return 'unsure';
  const needed = fields.filter(({ required, column }) => required || column !== null);
  if (needed.some(({ confidence }) => confidence === 'unsure')) return 'unsure';
  const isLikely =
    plan.confidence !== 'sure' || needed.some(({ confidence }) => confidence === 'likely');
  return isLikely ? 'likely' : 'sure';
}
