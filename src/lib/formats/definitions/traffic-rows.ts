import type { TextColumn } from '#lib/domain/columns.ts';
import { NO_DAY } from '#lib/domain/day.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { CURRENT_RELEASE } from '#lib/domain/reasons.ts';
import {
  BatchBuilder,
  type ASSIGNMENTS,
  type MessageType,
  type RecordBatch,
  type STARTS,
  type STOPS,
} from '#lib/domain/records.ts';
import type { Table } from '#lib/domain/columns.ts';
import type { FieldId } from '#lib/domain/table.ts';
import type { FieldValues } from '../table/field-values.ts';
import { RowView } from '../table/row-view.ts';
import type { TableFormat } from '../table/table-format.ts';

type Values = ReadonlyMap<FieldId, FieldValues>;

/**
 * Turns rows of a back-office export into records, column by column. They have no message: those of
 * one municipality and provider stand under one without identification or date, which sorts before
 * every real one (calculation rules, 1.1.4). `fingerprint`: the first 16 bytes of the SHA-256 of the
 * file, `indexes`: the rows (from 0) of the table that are taken.
 */
export function trafficBatch(
  values: Values,
  format: TableFormat,
  indexes: Uint32Array,
  fingerprint: Uint8Array,
): RecordBatch {
  const { output } = format;
  const builder = new BatchBuilder();
  const empty = builder.finish();
  if (output.to !== 'traffic') return empty;
  const kinds = { assignments: [] as number[], starts: [] as number[], stops: [] as number[] };
  const view = new RowView(values, NO_DAY);
  for (const index of indexes) {
    view.index = index;
    const { assignment, start, stop } = output.records(view);
    if (assignment) kinds.assignments.push(index);
    if (start) kinds.starts.push(index);
    if (stop) kinds.stops.push(index);
  }
  const messages = new BatchBuilder().messages;
  const messageOf = messageNumbers(values, view, (type, law, municipality, provider) =>
    messages.add({
      law: LAWS.indexOf(law),
      release: CURRENT_RELEASE,
      type,
      sender: '',
      municipality,
      provider,
      identification: '',
      dated: NO_DAY,
      fingerprint,
      document: 0,
    }),
  );
  const days = (id: FieldId, rows: readonly number[]) =>
    numberColumn(new Int32Array(rows.length), values.get(id), rows, NO_DAY);
  const texts = (id: FieldId, rows: readonly number[]) => textColumn(values.get(id), rows);
  const shared = (type: MessageType, rows: readonly number[]) => ({
    message: Int32Array.from(rows, (index) => messageOf(type, index)),
    row: Int32Array.from(rows),
    client: clientColumn(values, view, rows),
    number: numberColumn(new Float64Array(rows.length), values.get('number'), rows, -1),
    category: texts('category', rows),
    product: texts('product', rows),
  });
  const begun = (rows: readonly number[]) => ({
    begin: days('begin', rows),
    status: statusColumn(values.get('status'), rows),
  });
  const { assignments, starts, stops } = kinds;
  const assigned: Table<typeof ASSIGNMENTS>['columns'] = {
    ...shared(301, assignments),
    decision: blank(assignments.length),
    assignedOn: days('assignedOn', assignments),
    assignedTime: new Int32Array(assignments.length),
    from: days('from', assignments),
    until: days('until', assignments),
    changeReason: blank(assignments.length),
  };
  const started: Table<typeof STARTS>['columns'] = { ...shared(305, starts), ...begun(starts) };
  const stopped: Table<typeof STOPS>['columns'] = {
    ...shared(307, stops),
    ...begun(stops),
    end: days('end', stops),
    reason: texts('reason', stops),
  };
  return {
    messages: messages.finish(),
    returns: empty.returns,
    assignments: { length: assignments.length, columns: assigned },
    starts: { length: starts.length, columns: started },
    stops: { length: stops.length, columns: stopped },
  };
}

/** Gives the message that a row stands under, made where it is the first of its kind and parties. */
function messageNumbers(
  values: Values,
  view: RowView,
  make: (type: MessageType, law: Law, municipality: string, provider: string) => number,
): (type: MessageType, index: number) => number {
  const columns = (['law', 'municipality', 'provider'] as const).map((id) => values.get(id));
  const sizes = columns.map((column) => column?.texts.length ?? 1);
  const byCodes = new Map<number, number>();
  const byParties = new Map<string, number>();
  return (type, index) => {
    let key: number = type;
    columns.forEach((column, i) => {
      key = key * (sizes[i] as number) + (column ? (column.codes[index] as number) : 0);
    });
    let message = byCodes.get(key);
    if (message !== undefined) return message;
    view.index = index;
    const parties = [
      view.text('law') as Law,
      view.text('municipality'),
      view.text('provider'),
    ] as const;
    // Two ways of writing may mean the same parties.
    const name = `${type} ${parties.join(' ')}`;
    message = byParties.get(name) ?? make(type, ...parties);
    byParties.set(name, message);
    byCodes.set(key, message);
    return message;
  };
}

function blank(length: number): TextColumn {
  return { codes: new Uint32Array(length), dictionary: [''] };
}

/** The number or day of each distinct cell; made once, as every chunk of a table asks for it. */
const numbersByCode = new WeakMap<FieldValues, Float64Array>();

function numbersIn(values: FieldValues): Float64Array {
  let numbers = numbersByCode.get(values);
  if (!numbers) {
    numbers = Float64Array.from(values.meanings, ({ value }) =>
      typeof value === 'number' ? value : NaN,
    );
    numbersByCode.set(values, numbers);
  }
  return numbers;
}

/** Fills a column with the numbers or days of some rows; `none` where there is none. */
function numberColumn<C extends Int32Array | Float64Array>(
  column: C,
  values: FieldValues | undefined,
  rows: readonly number[],
  none: number,
): C {
  if (!values) return column.fill(none) as C;
  const numbers = numbersIn(values);
  for (let i = 0; i < rows.length; i++) {
    const number = numbers[values.codes[rows[i] as number] as number] as number;
    column[i] = Number.isNaN(number) ? none : number;
  }
  return column;
}

function statusColumn(values: FieldValues | undefined, rows: readonly number[]): Uint8Array {
  const byCode = (values?.meanings ?? []).map(({ value }) => Number(value ?? 1));
  return Uint8Array.from(rows, (index) =>
    values ? (byCode[values.codes[index] as number] ?? 1) : 1,
  );
}

/** The texts of some rows, with a dictionary of only those. */
function textColumn(values: FieldValues | undefined, rows: readonly number[]): TextColumn {
  const codes = new Uint32Array(rows.length);
  const dictionary = [''];
  if (!values) return { codes, dictionary };
  const places = new Map<number, number>();
  const byText = new Map([['', 0]]);
  for (let i = 0; i < rows.length; i++) {
    const code = values.codes[rows[i] as number] as number;
    let place = places.get(code);
    if (place === undefined) {
      const value = values.meanings[code]?.value;
      const text = typeof value === 'string' ? value : '';
      place = byText.get(text);
      if (place === undefined) byText.set(text, (place = dictionary.push(text) - 1));
      places.set(code, place);
    }
    codes[i] = place;
  }
  return { codes, dictionary };
}

const OF_A_ROW: readonly FieldId[] = [
  'law',
  'municipality',
  'provider',
  'category',
  'product',
  'begin',
  'end',
  'reason',
];

/**
 * The clients of some rows. One that cannot be told is nobody else's; where the row has no number
 * either, it is known by what it says, so that its start and its stop find each other and an equal
 * row is the same one.
 */
function clientColumn(values: Values, view: RowView, rows: readonly number[]): TextColumn {
  const column = textColumn(values.get('client'), rows);
  for (let i = 0; i < rows.length; i++) {
    if (column.dictionary[column.codes[i] as number] !== '') continue;
    view.index = rows[i] as number;
    if (view.number('number') !== undefined) continue;
    const said = OF_A_ROW.map((id) => view.cell(id)?.value ?? '');
    column.codes[i] = column.dictionary.push(`row:${said.join('|')}`) - 1;
  }
  return column;
}
