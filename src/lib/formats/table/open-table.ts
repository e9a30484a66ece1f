import { parseDay, type Day } from '#lib/domain/day.ts';
import type { Issue, IssueGroup } from '#lib/domain/issue.ts';
import { IssueGroups } from '#lib/domain/issue.ts';
import type {
  TableContext,
  MarkedWords,
  TableMapping,
  TableQuestion,
  TableReview,
  TableStep,
} from '#lib/domain/table.ts';
import { readMappings } from '#lib/domain/table-mapping.ts';
import { TABLE_FORMATS } from '../definitions/tables.ts';
import type { CheckedTable } from '../read/header.ts';
import type { OpenTables } from '../read/tables.ts';
import { markedWorkbook, type Mark } from '../write/marked-workbook.ts';
import type { FieldValues } from './field-values.ts';
import type { TablePlan } from './field-plan.ts';
import { confidenceOf, questionsOf, reviewField } from './field-review.ts';
import { mappingOf } from './mapping-memory.ts';
import { bsnColumns, personColumns, withoutColumns } from './person-columns.ts';
import { planTable } from './plan.ts';
import { mended, valuesOfPlan } from './plan-values.ts';
import { reviewRows, type TableReading } from './review.ts';
import type { TableFormat } from './table-format.ts';

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
    const bsns = new Set(bsnColumns(whole));
    let raw = whole;
    let plan = planTable(raw, TABLE_FORMATS, made, mappings, day, bsns);
    // Cells of persons are not looked at again, whether or not the person has been asked.
    const persons = plan.format?.output.to === 'delivery' ? personColumns(whole) : [];
    if (persons.length > 0) {
      raw = withoutColumns(whole, persons);
      plan = planTable(raw, TABLE_FORMATS, withFormat(made, plan.format), mappings, day, bsns);
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
      bsnColumns: [...bsns],
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
      delivery: null,
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
      if (planTable(table, TABLE_FORMATS, [], [], today, new Set()).format) return sheet;
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
