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
import { EMPTY } from '../table/cell-meaning.ts';
import { numbersOf, type FieldValues } from '../table/field-values.ts';
import { RowView } from '../table/row-view.ts';
import type { TableFormat } from '../table/table-format.ts';
import { blank, numberColumn, statusColumn, textColumn } from './traffic-columns.ts';

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
  const view = new RowView(values, NO_DAY);
  const { assignments, starts, stops } = rowsOfKinds(output.records, view, indexes);
  const messages = new BatchBuilder().messages;
  const make = (type: MessageType, [law, municipality, provider]: RowParties['parties'][0]) =>
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
    });
  // Records of the same rows have the same columns: a row of deliveries is a start and a stop.
  const columns = new Map<Int32Array, Map<string, unknown>>();
  const once = <C>(rows: Int32Array, name: string, column: () => C): C => {
    const made = columns.get(rows) ?? new Map<string, unknown>();
    columns.set(rows, made);
    if (!made.has(name)) made.set(name, column());
    return made.get(name) as C;
  };
  const days = (id: FieldId, rows: Int32Array) =>
    once(rows, id, () => numberColumn(new Int32Array(rows.length), values.get(id), rows, NO_DAY));
  const texts = (id: FieldId, rows: Int32Array) =>
    once(rows, id, () => textColumn(values.get(id), rows));
  const messagesOf = (type: MessageType, rows: Int32Array) => {
    const { party, parties } = once(rows, 'parties', () => partiesOf(values, view, rows));
    const made = parties.map((one) => make(type, one));
    const column = new Int32Array(party.length);
    for (let i = 0; i < party.length; i++) column[i] = made[party[i] as number] as number;
    return column;
  };
  const shared = (type: MessageType, rows: Int32Array) => ({
    message: messagesOf(type, rows),
    row: rows,
    client: once(rows, 'client', () => clientColumn(values, view, rows)),
    number: once(rows, 'number', () =>
      numberColumn(new Float64Array(rows.length), values.get('number'), rows, -1),
    ),
    category: texts('category', rows),
    product: texts('product', rows),
  });
  const begun = (rows: Int32Array) => ({
    begin: days('begin', rows),
    status: once(rows, 'status', () => statusColumn(values.get('status'), rows)),
  });
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

/**
 * Parts rows into stretches of a size, each in the order of the table, in which the rows of a client
 * stand together: then a client is in the dictionary of one stretch or two, and not of nearly all.
 */
export function stretchesOf(values: Values, rows: Uint32Array, size: number): Uint32Array[] {
  const together = byClient(values.get('client'), rows);
  const stretches: Uint32Array[] = [];
  for (let from = 0; from < rows.length; from += size) {
    stretches.push(together.subarray(from, from + size).sort());
  }
  return stretches;
}

/** Rows with those of a client behind each other (counting sort). */
function byClient(clients: FieldValues | undefined, rows: Uint32Array): Uint32Array {
  if (!clients) return rows.slice();
  const { numbers, count } = numbersOf(clients);
  // Clients that cannot be told have no number.
  const numberOf = (row: number) => Math.max(0, numbers[clients.codes[row] as number] as number);
  const next = new Uint32Array(count + 2);
  for (const row of rows) next[numberOf(row) + 1] = (next[numberOf(row) + 1] as number) + 1;
  for (let i = 1; i < next.length; i++) next[i] = (next[i] as number) + (next[i - 1] as number);
  const together = new Uint32Array(rows.length);
  for (const row of rows) {
    const number = numberOf(row);
    together[next[number] as number] = row;
    next[number] = (next[number] as number) + 1;
  }
  return together;
}

interface RowsOfKinds {
  assignments: Int32Array;
  starts: Int32Array;
  stops: Int32Array;
}

/** The rows that are records of each kind; kinds with the same rows have them as one array. */
function rowsOfKinds(
  records: (row: RowView) => Record<'assignment' | 'start' | 'stop', boolean>,
  view: RowView,
  indexes: Uint32Array,
): RowsOfKinds {
  const all = Int32Array.from(indexes);
  const kinds = {
    assignments: new Int32Array(all),
    starts: new Int32Array(all),
    stops: new Int32Array(all),
  };
  const counts = { assignments: 0, starts: 0, stops: 0 };
  for (const index of all) {
    view.index = index;
    const { assignment, start, stop } = records(view);
    if (assignment) kinds.assignments[counts.assignments++] = index;
    if (start) kinds.starts[counts.starts++] = index;
    if (stop) kinds.stops[counts.stops++] = index;
  }
  const cut = (kind: keyof RowsOfKinds) =>
    counts[kind] === all.length ? all : kinds[kind].slice(0, counts[kind]);
  return { assignments: cut('assignments'), starts: cut('starts'), stops: cut('stops') };
}

/** Who is told of by each row: `party` counts the different ones, which `parties` holds. */
interface RowParties {
  party: Int32Array;
  parties: (readonly [law: Law, municipality: string, provider: string])[];
}

/** Numbers the parties of rows, each where it is the first of its kind. */
function partiesOf(values: Values, view: RowView, rows: Int32Array): RowParties {
  const party = new Int32Array(rows.length);
  const parties: RowParties['parties'] = [];
  const [law, municipality, provider] = (['law', 'municipality', 'provider'] as const).map(
    (id) => values.get(id) ?? NOWHERE,
  ) as [FieldValues, FieldValues, FieldValues];
  const byCodes = new Map<number, number>();
  const byName = new Map<string, number>();
  for (let i = 0; i < rows.length; i++) {
    const index = rows[i] as number;
    // A field that is nowhere has no codes.
    const key =
      ((law.codes[index] ?? 0) * municipality.texts.length + (municipality.codes[index] ?? 0)) *
        provider.texts.length +
      (provider.codes[index] ?? 0);
    let number = byCodes.get(key);
    if (number === undefined) {
      view.index = index;
      const found = [
        view.text('law') as Law,
        view.text('municipality'),
        view.text('provider'),
      ] as const;
      // Two ways of writing may mean the same parties.
      const name = found.join(' ');
      number = byName.get(name) ?? parties.push(found) - 1;
      byName.set(name, number);
      byCodes.set(key, number);
    }
    party[i] = number;
  }
  return { party, parties };
}

const NOWHERE: FieldValues = { codes: new Uint32Array(0), texts: [''], meanings: [EMPTY] };

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
function clientColumn(values: Values, view: RowView, rows: Int32Array): TextColumn {
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
