import { NO_DAY } from '#lib/domain/day.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { CURRENT_RELEASE } from '#lib/domain/reasons.ts';
import type { BatchBuilder, MessageType } from '#lib/domain/records.ts';
import type { RowView } from '../table/row-view.ts';
import type { TableFormat } from '../table/table-format.ts';

/**
 * Turns rows of a back-office export into records. They have no message: those of one municipality
 * and provider stand under one without identification or date, which sorts before every real one
 * (calculation rules, 1.1.4).
 */
export class TrafficRows {
  readonly #builder: BatchBuilder;
  readonly #fingerprint: Uint8Array;
  readonly #messages = new Map<string, number>();

  /** `fingerprint`: the first 16 bytes of the SHA-256 of the file. */
  constructor(builder: BatchBuilder, fingerprint: Uint8Array) {
    this.#builder = builder;
    this.#fingerprint = fingerprint;
  }

  /** Adds the row that the view stands at. */
  add(row: RowView, { output }: TableFormat): void {
    if (output.to !== 'traffic') return;
    const { assignment, start, stop } = output.records(row);
    const shared = {
      row: row.index,
      client: clientOf(row),
      number: row.number('number') ?? -1,
      category: row.text('category'),
      product: row.text('product'),
    };
    if (assignment) {
      this.#builder.assignments.add({
        ...shared,
        message: this.#message(row, 301),
        decision: '',
        assignedOn: row.day('assignedOn'),
        assignedTime: 0,
        from: row.day('from'),
        until: row.day('until'),
        changeReason: '',
      });
    }
    const begin = row.day('begin');
    const status = Number(row.text('status') || '1');
    if (start)
      this.#builder.starts.add({ ...shared, message: this.#message(row, 305), begin, status });
    if (stop) {
      this.#builder.stops.add({
        ...shared,
        message: this.#message(row, 307),
        begin,
        status,
        end: row.day('end'),
        reason: row.text('reason'),
      });
    }
  }

  #message(row: RowView, type: MessageType): number {
    const law = row.text('law') as Law;
    const municipality = row.text('municipality');
    const provider = row.text('provider');
    const key = `${law}|${type}|${municipality}|${provider}`;
    let message = this.#messages.get(key);
    if (message === undefined) {
      message = this.#builder.messages.add({
        law: LAWS.indexOf(law),
        release: CURRENT_RELEASE,
        type,
        sender: '',
        municipality,
        provider,
        identification: '',
        dated: NO_DAY,
        fingerprint: this.#fingerprint,
        document: 0,
      });
      this.#messages.set(key, message);
    }
    return message;
  }
}

/**
 * The client of a row. One that cannot be told is nobody else's; where the row has no number either,
 * it is known by what it says, so that its start and its stop find each other and an equal row is
 * the same one.
 */
function clientOf(row: RowView): string {
  const client = row.text('client');
  if (client !== '' || row.number('number') !== undefined) return client;
  const fields = [
    'law',
    'municipality',
    'provider',
    'category',
    'product',
    'begin',
    'end',
    'reason',
  ];
  return `row:${fields.map((field) => row.cell(field as 'law')?.value ?? '').join('|')}`;
}
