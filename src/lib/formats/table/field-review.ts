import { formatDay } from '#lib/domain/day.ts';
import { parseReasonPerLaw } from '#lib/domain/reason-per-law.ts';
import type {
  FieldId,
  FieldReview,
  Sample,
  TableQuestion,
  TableReview,
} from '#lib/domain/table.ts';
import { countsOf } from '../read/raw-table.ts';
import type { CellMeaning } from './cell-meaning.ts';
import type { FieldValues } from './field-values.ts';
import { mayBeShown, type Field } from './field.ts';
import type { FieldPlan, TablePlan } from './field-plan.ts';
import type { TableFormat } from './table-format.ts';

/** Distinct cells of a field that are shown beside their meaning. */
const SAMPLES = 30;
/** Distinct words that may be asked about; a column with more is no list of words. */
const MOST_WORDS = 200;
function isRequired(field: FieldPlan, format: TableFormat | null): boolean {
  return (
    format?.required.some((group) => group.length === 1 && group[0] === field.field.id) ?? false
  );
}

function choicesOf({ field }: FieldPlan): readonly string[] | null {
  return field.kind.is === 'choice' ? field.kind.choices.map(({ value }) => value) : null;
}

/** What a field is read from, with a few of its cells beside their meaning. */
export function reviewField(
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

/** What has to be answered by a person before rows can be added. */
export function questionsOf(
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

/** How sure it is what a table is and how it is read: as sure as the field that is least so. */
export function confidenceOf(
  plan: TablePlan,
  fields: readonly FieldReview[],
): TableReview['confidence'] {
  if (!plan.format) return 'unsure';
  const needed = fields.filter(({ required, column }) => required || column !== null);
  if (needed.some(({ confidence }) => confidence === 'unsure')) return 'unsure';
  const isLikely =
    plan.confidence !== 'sure' || needed.some(({ confidence }) => confidence === 'likely');
  return isLikely ? 'likely' : 'sure';
}
