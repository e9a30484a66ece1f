import { NO_DAY, type Day } from '#lib/domain/day.ts';
import { monthOf, type Month } from '#lib/domain/period.ts';
import type { Pauses } from '#lib/domain/units.ts';
import type { Counting, IndicatorDefinition, Rule } from './definition.ts';

/** The columns that a row is counted in: those of every indicator, `part <name>` and `out <why>`. */
export type CountColumn =
  'population' | 'n' | 'x' | 'undetermined' | `part ${string}` | `out ${string}`;

/** Where rows stand in the groups that figures are counted by. */
export interface GroupedRows {
  length: number;
  law: Uint8Array;
  municipality: Int32Array;
  provider: Int32Array;
  product: Int32Array;
  line: Int32Array;
  inRegion: Uint8Array;
}

/** Bundle of a row that is counted nowhere. */
export const NO_BUNDLE = 255;

/**
 * What a definition says of every row, before any filter: the month it falls in and the columns it
 * counts in. Rows that count in the same columns are in the same bundle, of which there are few, so
 * that counting takes one addition for a row and a group.
 */
export interface JudgedRows {
  rows: GroupedRows;
  /** place in the months of the judgement */
  slot: Int32Array;
  /** index into bundles, or NO_BUNDLE */
  bundle: Uint8Array;
  bundles: readonly (readonly CountColumn[])[];
  /** a number of days for each row of the denominator, where the definition has one */
  days: Int32Array | undefined;
}

/** The judgement of a definition under a definition set. */
export interface Judgement {
  /** the months in which anything falls, in order; a mistyped year makes no table of centuries */
  months: readonly Month[];
  judged: readonly JudgedRows[];
}

interface Dated {
  rows: GroupedRows;
  day: Int32Array;
}

interface Calendar {
  months: Month[];
  first: Day;
  slot: Int32Array;
}

function calendarOf(all: readonly Dated[]): Calendar {
  let first = Infinity;
  let last = -Infinity;
  for (const { rows, day } of all) {
    for (let row = 0; row < rows.length; row++) {
      const on = day[row] as number;
      if (on === NO_DAY) continue;
      if (on < first) first = on;
      if (on > last) last = on;
    }
  }
  if (first > last) return { months: [], first: 0, slot: new Int32Array(0) };
  const occurs = new Uint8Array(last - first + 1);
  for (const { rows, day } of all) {
    for (let row = 0; row < rows.length; row++) {
      const on = day[row] as number;
      if (on !== NO_DAY) occurs[on - first] = 1;
    }
  }
  const months: Month[] = [];
  const slot = new Int32Array(occurs.length);
  for (let i = 0; i < occurs.length; i++) {
    if (occurs[i] !== 1) continue;
    const month = monthOf(first + i);
    if (months.at(-1) !== month) months.push(month);
    slot[i] = months.length - 1;
  }
  return { months, first, slot };
}

/** Numbers the bundles as they come; asked once a row, so it neither joins nor makes lists. */
class Bundles {
  readonly list: CountColumn[][] = [];
  readonly #outs = new Map<string, number>();
  #undetermined = -1;
  readonly #parts = new Map<string | undefined, number>();
  /** the part that was asked for last, and its place: rows often have the part of the row before */
  #part: string | undefined;
  #place = -1;
  readonly #counted: (number | undefined)[] = [];

  /** The bundle of a row that a rule judges. */
  of(rule: Rule, row: number): number {
    const why = rule.leftOut(row);
    if (why !== undefined) {
      let code = this.#outs.get(why);
      if (code === undefined) this.#outs.set(why, (code = this.#add([`out ${why}`])));
      return code;
    }
    if (rule.undetermined?.(row)) {
      if (this.#undetermined < 0) this.#undetermined = this.#add(['undetermined']);
      return this.#undetermined;
    }
    const part = rule.part?.(row);
    const place = this.#placeOf(part);
    const isAmong = !rule.among || rule.among(row);
    const isCounted = isAmong && rule.counts?.(row) === true;
    const key = place * 3 + (isCounted ? 2 : isAmong ? 1 : 0);
    let code = this.#counted[key];
    if (code === undefined) {
      const columns: CountColumn[] = ['population'];
      if (part !== undefined) columns.push(`part ${part}`);
      if (isAmong) columns.push('n');
      if (isCounted) columns.push('x');
      this.#counted[key] = code = this.#add(columns);
    }
    return code;
  }

  #placeOf(part: string | undefined): number {
    if (this.#place >= 0 && part === this.#part) return this.#place;
    let place = this.#parts.get(part);
    if (place === undefined) this.#parts.set(part, (place = this.#parts.size));
    this.#part = part;
    this.#place = place;
    return place;
  }

  #add(columns: CountColumn[]): number {
    if (this.list.length >= NO_BUNDLE) throw new RangeError('too many combinations of columns');
    return this.list.push(columns) - 1;
  }
}

function judgeRows({ rows, day }: Dated, calendar: Calendar, rule: Rule): JudgedRows {
  const bundles = new Bundles();
  const slot = new Int32Array(rows.length);
  const bundle = new Uint8Array(rows.length).fill(NO_BUNDLE);
  const days = rule.days && new Int32Array(rows.length).fill(NO_DAY);
  for (let row = 0; row < rows.length; row++) {
    const on = day[row] as number;
    if (on === NO_DAY) continue;
    const code = bundles.of(rule, row);
    slot[row] = calendar.slot[on - calendar.first] as number;
    bundle[row] = code;
    if (days && rule.days && bundles.list[code]?.includes('n')) days[row] = rule.days(row);
  }
  return { rows, slot, bundle, bundles: bundles.list, days };
}

/** A rule that puts every row in a part and in no denominator. */
function partAlone(part: (row: number) => string): Rule {
  return { leftOut: () => undefined, part, among: () => false };
}

/** Asks a definition about every row, once; filters come later. */
export function judge(
  definition: IndicatorDefinition,
  counting: Counting,
  pauses: Pauses,
): Judgement {
  const { units } = counting;
  const begun: Dated = { rows: units, day: units.begin };
  const ended: Dated = { rows: units, day: units.end };
  if (definition.shape === 'flow') {
    const calendar = calendarOf([begun, ended]);
    return {
      months: calendar.months,
      judged: [
        judgeRows(
          begun,
          calendar,
          partAlone(() => 'in'),
        ),
        judgeRows(
          ended,
          calendar,
          partAlone(() => 'uit'),
        ),
      ],
    };
  }
  const main = definition.by === 'end' ? ended : begun;
  const paused: Dated = { rows: pauses, day: pauses.end };
  const calendar = calendarOf(definition.besidePauses ? [main, paused] : [main]);
  const judged = [judgeRows(main, calendar, definition.rule(counting))];
  if (definition.besidePauses) {
    const { reason } = units.texts;
    const partOf = (row: number) => reason[pauses.reason[row] as number] ?? '';
    const { bundles, ...rows } = judgeRows(paused, calendar, partAlone(partOf));
    // Pauses stand beside the endings, not among them.
    const beside = bundles.map((columns) => columns.filter((column) => column !== 'population'));
    judged.push({ ...rows, bundles: beside });
  }
  return { months: calendar.months, judged };
}
