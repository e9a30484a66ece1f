import type { Day } from '#lib/domain/day.ts';
import type { Confidence, DateOrder, FieldId, FieldOrigin } from '#lib/domain/table.ts';
import { dateOrderOf, decimalSignOf } from '../column-kinds.ts';
import { countsOf, type RawCells, type RawTable } from '../read/raw-table.ts';
import type { Field } from './field.ts';
import { valuesOf } from './field-values.ts';
import { headerFit } from './headers.ts';
import type { TableFormat } from './table-format.ts';

/** The column that a field is thought to have. */
export interface ColumnGuess {
  column: number;
  origin: FieldOrigin;
  confidence: Confidence;
}

/** What a table is thought to be. */
export interface Recognition {
  format: TableFormat | null;
  confidence: Confidence;
  columns: Map<FieldId, ColumnGuess>;
}

/** Distinct cells that are looked at to see whether a column can be a field. */
const LOOKED_AT = 400;
/** The share of cells that must mean something for a column to be taken by its cells alone. */
const BY_CELLS = 0.95;

/** The first distinct cells of a column, as one that can be read at once. */
function sampleOf(column: RawCells): RawCells {
  return {
    codes: column.codes,
    texts: column.texts.slice(0, LOOKED_AT),
    kinds: column.kinds.slice(0, LOOKED_AT),
  };
}

/** Looks at the cells of a table once for each kind of field. */
export class ColumnLook {
  readonly #table: RawTable;
  readonly #today: Day;
  readonly #fits = new Map<Field, Map<number, number>>();

  constructor(table: RawTable, today: Day) {
    this.#table = table;
    this.#today = today;
  }

  /** The share of the filled cells of a column that mean something for a field; 0 where none is filled. */
  valueFit(column: number, field: Field): number {
    let fits = this.#fits.get(field);
    if (!fits) this.#fits.set(field, (fits = new Map<number, number>()));
    let fit = fits.get(column);
    if (fit === undefined) fits.set(column, (fit = this.#look(column, field)));
    return fit;
  }

  /** The share of rows in which a column is filled. */
  filled(column: number): number {
    const cells = this.#table.columns[column] as RawCells;
    const rows = cells.codes.length;
    return rows === 0 ? 0 : (rows - (countsOf(cells)[0] as number)) / rows;
  }

  #look(place: number, field: Field): number {
    const column = this.#table.columns[place] as RawCells;
    const sample = sampleOf(column);
    const counts = countsOf(column);
    const isDate = field.kind.is === 'date';
    const { meanings } = valuesOf(field, sample, {
      dates: isDate ? orderOf(column, this.#today) : 'dmy',
      sign: field.kind.is === 'decimal' ? decimalSignOf(column).sign : ',',
      isBsn: true,
      values: new Map(),
      today: this.#today,
    });
    let good = 0;
    let all = 0;
    for (let code = 1; code < sample.texts.length; code++) {
      const count = counts[code] as number;
      all += count;
      // The length of what stands there tells an AGB from a number that zeros would fill up.
      const isShort =
        field.kind.is === 'digits' && (sample.texts[code] as string).length < field.kind.width - 1;
      const isRight = meanings[code]?.problem === null && !isShort;
      if (isRight || (isDate && meanings[code]?.problem === 'date-impossible')) good += count;
    }
    return all === 0 ? 0 : good / all;
  }
}

function orderOf(column: RawCells, today: Day): DateOrder {
  return dateOrderOf(column, today).order;
}

function confidenceOf(
  field: Field,
  byName: number,
  byCells: number,
  isFilled: boolean,
): Confidence {
  if (!isFilled) return byName === 1 ? 'sure' : 'likely';
  // A list with words of its own is still that list: the words are asked.
  const isWord = field.kind.is === 'choice' || field.kind.is === 'reason';
  if (byName === 1 && isWord) return 'sure';
  if (byCells < 0.5) return field.kind.is === 'client' && byName === 1 ? 'likely' : 'unsure';
  if (byName === 1) return 'sure';
  const isTyped = field.kind.is !== 'text' && field.kind.is !== 'code' && field.kind.is !== 'whole';
  return byName >= 0.8 || (isTyped && byCells >= 0.9) ? 'sure' : 'likely';
}

/** Kinds whose cells alone tell what a column is. */
function isTelling(field: Field): boolean {
  const { kind } = field;
  return (
    kind.is === 'client' ||
    (kind.is === 'digits' && kind.width === 8 && field.id === 'provider') ||
    field.id === 'municipality' ||
    field.id === 'law'
  );
}

/** Gives the fields of a format their columns: first by name, then, for the telling kinds, by cells. */
export function matchColumns(
  table: RawTable,
  format: TableFormat,
  look: ColumnLook,
  taken: ReadonlyMap<FieldId, ColumnGuess> = new Map(),
): Map<FieldId, ColumnGuess> {
  const columns = new Map(taken);
  const used = new Set([...taken.values()].map(({ column }) => column));
  const candidates: { field: Field; column: number; score: number; guess: ColumnGuess }[] = [];
  table.columns.forEach(({ header }, column) => {
    for (const field of format.fields) {
      const byName = headerFit(header, field);
      if (byName === 0) continue;
      const byCells = look.valueFit(column, field);
      const isFilled = look.filled(column) > 0;
      const confidence = confidenceOf(field, byName, byCells, isFilled);
      const score = byName * (isFilled ? 0.4 + 0.6 * byCells : 0.4);
      candidates.push({ field, column, score, guess: { column, origin: 'name', confidence } });
    }
  });
  candidates.sort((a, b) => b.score - a.score);
  for (const { field, column, guess } of candidates) {
    if (columns.has(field.id) || used.has(column)) continue;
    columns.set(field.id, guess);
    used.add(column);
  }
  for (const field of format.fields) {
    if (columns.has(field.id) || !isTelling(field)) continue;
    const found = table.columns.flatMap((_, column) =>
      !used.has(column) && look.valueFit(column, field) >= BY_CELLS ? [column] : [],
    );
    if (found.length !== 1) continue;
    const column = found[0] as number;
    columns.set(field.id, { column, origin: 'values', confidence: 'unsure' });
    used.add(column);
  }
  return columns;
}

/** The groups of required fields that have no column. The law can be told in other ways. */
function missing(format: TableFormat, columns: ReadonlyMap<FieldId, ColumnGuess>): number {
  return format.required.filter(
    (group) => !group.includes('law') && !group.some((id) => columns.has(id)),
  ).length;
}

function isRuledOut(
  table: RawTable,
  format: TableFormat,
  columns: ReadonlyMap<FieldId, ColumnGuess>,
  look: ColumnLook,
  formats: readonly TableFormat[],
): boolean {
  const fieldFor = (id: FieldId) =>
    formats.flatMap(({ fields }) => fields).find((field) => field.id === id);
  const ownFit = (column: number, header: string) => {
    const own = format.fields.find(({ id }) => columns.get(id)?.column === column);
    return own ? headerFit(header, own) : 0;
  };
  const hasAbsent = format.absent.some((id) => {
    const field = fieldFor(id);
    return (
      field !== undefined &&
      table.columns.some(({ header }, i) => {
        const fit = headerFit(header, field);
        // A column may sound like a field of the format, and still more like the absent one.
        return fit >= 0.8 && fit > ownFit(i, header);
      })
    );
  });
  return (
    hasAbsent ||
    format.always.some((id) => {
      const guess = columns.get(id);
      return guess !== undefined && table.rows > 0 && look.filled(guess.column) < 0.999;
    })
  );
}

/**
 * Tells which of the formats a table has, by its names and cells and never by the name of its file.
 * Where nothing that it must have is missing, the format with most columns found wins, of equals the
 * first; else the one that misses least, which is asked.
 */
export function recognise(
  table: RawTable,
  formats: readonly TableFormat[],
  look: ColumnLook,
): Recognition {
  let best: { recognition: Recognition; lacks: number; found: number } | undefined;
  for (const format of formats) {
    const columns = matchColumns(table, format, look);
    const byName = [...columns.values()].filter(({ origin }) => origin === 'name').length;
    if (byName < 2 || isRuledOut(table, format, columns, look, formats)) continue;
    const lacks = missing(format, columns);
    const found = columns.size;
    if (best && (lacks > best.lacks || (lacks === best.lacks && found <= best.found))) continue;
    const isClose = lacks <= format.required.length / 2;
    if (!isClose) continue;
    const confidence: Confidence = lacks === 0 ? 'sure' : 'unsure';
    best = { recognition: { format, confidence, columns }, lacks, found };
  }
  return best?.recognition ?? { format: null, confidence: 'unsure', columns: new Map() };
}
