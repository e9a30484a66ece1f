import { TableBuilder, type Table, type TableSchema } from './columns.ts';
import { DELIVERY_TABLES, type DeliveryRows } from './delivery-records.ts';

/** The message types whose content is read. The returns are 302, 306 and 308. */
export type MessageType = 301 | 305 | 307;

/** One message (document) that was read; the other tables point to its row here. */
export const MESSAGES = {
  /** index into LAWS */
  law: 'uint8',
  /** release of the standard, as `3.2` */
  release: 'text',
  /** 301, 305 or 307 */
  type: 'int32',
  /** Afzender, as written in the header */
  sender: 'text',
  /** municipality, 4 digits */
  municipality: 'text',
  /** provider (AGB), 8 digits */
  provider: 'text',
  /** Identificatie */
  identification: 'text',
  /** Dagtekening, or NO_DAY */
  dated: 'int32',
  /** first 16 bytes of the SHA-256 of the unwrapped message */
  fingerprint: 'bytes16',
  /** place of the document within its file, from 0 */
  document: 'int32',
} as const satisfies TableSchema;

/** A return message (302, 306, 308): what it says about the original. */
export const RETURNS = {
  /** index into LAWS */
  law: 'uint8',
  /** type of the original: 301, 305 or 307 */
  type: 'int32',
  /** Afzender of the original, repeated in the return */
  sender: 'text',
  /** Identificatie of the original, repeated in the return */
  identification: 'text',
  /** 1 where any code other than 0200 and 0233 stands in it */
  rejects: 'uint8',
} as const satisfies TableSchema;

/** A row of a 301 (ToegewezenProduct). */
export const ASSIGNMENTS = {
  /** row in the table of messages of the same batch */
  message: 'int32',
  /** place of the row within its message, from 0 */
  row: 'int32',
  /** pseudonym, or empty where the BSN cannot be one */
  client: 'text',
  /** ToewijzingNummer as an integer, -1 = none */
  number: 'float64',
  /** only where a release has no ToewijzingNummer: BeschikkingNummer + product + Ingangsdatum; else empty */
  decision: 'text',
  category: 'text',
  product: 'text',
  /** Toewijzingsdatum, NO_DAY = none */
  assignedOn: 'int32',
  /** Toewijzingstijd, seconds since midnight, 0 = none */
  assignedTime: 'int32',
  /** Ingangsdatum, NO_DAY = none */
  from: 'int32',
  /** Einddatum, NO_DAY = none */
  until: 'int32',
  /** RedenWijziging (RedenIntrekking in 2.0), or empty */
  changeReason: 'text',
} as const satisfies TableSchema;

/** A row of a 305 (StartProduct). */
export const STARTS = {
  message: 'int32',
  row: 'int32',
  client: 'text',
  number: 'float64',
  category: 'text',
  product: 'text',
  begin: 'int32',
  /** StatusAanlevering: 1, 2, 3 or 9; missing and unknown count as 1 */
  status: 'uint8',
} as const satisfies TableSchema;

/** A row of a 307 (StopProduct). */
export const STOPS = {
  ...STARTS,
  end: 'int32',
  /** RedenBeeindiging as written, trimmed */
  reason: 'text',
} as const satisfies TableSchema;

/** What one stretch of reading gives: the five tables that belong together. */
export interface RecordBatch {
  messages: Table<typeof MESSAGES>;
  returns: Table<typeof RETURNS>;
  assignments: Table<typeof ASSIGNMENTS>;
  starts: Table<typeof STARTS>;
  stops: Table<typeof STOPS>;
}

/** A batch as it is kept: traffic, and rows of deliveries where there are any. */
export type StoredBatch = RecordBatch & Partial<DeliveryRows>;

/** The schemas of traffic in a batch, by table. */
export const TRAFFIC_TABLES = {
  messages: MESSAGES,
  returns: RETURNS,
  assignments: ASSIGNMENTS,
  starts: STARTS,
  stops: STOPS,
} as const;

/** The schemas of everything in a batch, by table. */
export const BATCH_TABLES = { ...TRAFFIC_TABLES, ...DELIVERY_TABLES } as const;

/** Builders for one batch. */
export class BatchBuilder {
  readonly messages = new TableBuilder(MESSAGES);
  readonly returns = new TableBuilder(RETURNS);
  readonly assignments = new TableBuilder(ASSIGNMENTS);
  readonly starts = new TableBuilder(STARTS);
  readonly stops = new TableBuilder(STOPS);

  /** Rows in the largest table: a batch is closed when this reaches the size of a chunk. */
  get largest(): number {
    return Math.max(
      this.messages.length,
      this.returns.length,
      this.assignments.length,
      this.starts.length,
      this.stops.length,
    );
  }

  /** The tables so far; the builder must not be used after that. */
  finish(): RecordBatch {
    return {
      messages: this.messages.finish(),
      returns: this.returns.finish(),
      assignments: this.assignments.finish(),
      starts: this.starts.finish(),
      stops: this.stops.finish(),
    };
  }
}
