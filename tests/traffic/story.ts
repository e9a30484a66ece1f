import { createHash } from 'node:crypto';
import { NO_DAY, parseDay } from '#lib/domain/day.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { BatchBuilder, type RecordBatch } from '#lib/domain/records.ts';
import { gather } from '#lib/traffic/gather.ts';
import { buildTraffic, type Traffic } from '#lib/traffic/traffic.ts';

/** Where a message of a story comes from; left out = the usual jeugd provider. */
export interface Header {
  law?: Law;
  release?: string;
  municipality?: string;
  provider?: string;
  id?: string;
  dated?: string;
  /** changes the contents of a message that is sent twice */
  salt?: string;
}

export interface StartRow {
  number?: number;
  client?: string;
  category?: string;
  product?: string;
  begin: string;
  status?: number;
}

export interface StopRow extends StartRow {
  end: string;
  reason?: string;
}

export interface AssignmentRow {
  number: number;
  client?: string;
  category?: string;
  product?: string;
  assigned?: string;
  time?: number;
  from?: string;
  until?: string;
  change?: string;
}

export type Message =
  | ({ type: 301; rows: AssignmentRow[] } & Header)
  | ({ type: 305; rows: StartRow[] } & Header)
  | ({ type: 307; rows: StopRow[] } & Header)
  | ({ type: 'return'; of: 301 | 305 | 307; rejects: boolean } & Header);

const DEFAULTS = {
  law: 'jeugd',
  release: '3.2',
  municipality: '0405',
  provider: '73000001',
} as const;

let serial = 0;

export const start = (rows: StartRow | StartRow[], header: Header = {}): Message => ({
  type: 305,
  id: `m${++serial}`,
  dated: '2024-01-01',
  ...header,
  rows: [rows].flat(),
});
export const stop = (rows: StopRow | StopRow[], header: Header = {}): Message => ({
  type: 307,
  id: `m${++serial}`,
  dated: '2024-02-01',
  ...header,
  rows: [rows].flat(),
});
export const assignment = (
  rows: AssignmentRow | AssignmentRow[],
  header: Header = {},
): Message => ({
  type: 301,
  id: `m${++serial}`,
  dated: '2023-12-01',
  ...header,
  rows: [rows].flat(),
});
export const returned = (of: 301 | 305 | 307, rejects: boolean, header: Header): Message => ({
  type: 'return',
  of,
  rejects,
  ...header,
});

const day = (text: string | undefined) => (text === undefined ? NO_DAY : parseDay(text));

/** Puts messages in a batch, in the order given. */
export function batchOf(messages: readonly Message[]): RecordBatch {
  const builder = new BatchBuilder();
  for (const message of messages) {
    const { law, release, municipality, provider } = { ...DEFAULTS, ...message };
    const lawCode = LAWS.indexOf(law);
    const type = message.type === 'return' ? message.of : message.type;
    const sender = type === 301 ? municipality : provider;
    const identification = message.id ?? '';
    if (message.type === 'return') {
      builder.returns.add({
        law: lawCode,
        type,
        sender,
        identification,
        rejects: message.rejects ? 1 : 0,
      });
      continue;
    }
    const of = builder.messages.add({
      law: lawCode,
      release,
      type,
      sender,
      municipality,
      provider,
      identification,
      dated: day(message.dated),
      fingerprint: createHash('sha256').update(JSON.stringify(message)).digest(),
      document: builder.messages.length,
    });
    message.rows.forEach((row, at) => {
      const shared = {
        message: of,
        row: at,
        client: row.client ?? 'client-1',
        number: row.number ?? -1,
        category: row.category ?? '',
        product: row.product ?? '',
      };
      if (message.type === 301) {
        const { assigned, time, from, until, change } = row as AssignmentRow;
        builder.assignments.add({
          ...shared,
          decision: '',
          assignedOn: day(assigned),
          assignedTime: time ?? 0,
          from: day(from),
          until: day(until),
          changeReason: change ?? '',
        });
        return;
      }
      const { begin, status, end, reason } = row as StopRow;
      const started = { ...shared, begin: day(begin), status: status ?? 1 };
      if (message.type === 305) builder.starts.add(started);
      else builder.stops.add({ ...started, end: day(end), reason: reason ?? '31' });
    });
  }
  return builder.finish();
}

/** The traffic of a story; the horizon is far away unless it is given. */
export function tell(
  messages: readonly Message[],
  horizon: string | null = '2030-12-31',
  today = '2031-01-01',
): Traffic {
  return buildTraffic(gather([batchOf(messages)]), {
    today: parseDay(today),
    horizon: horizon === null ? {} : { jeugd: parseDay(horizon), wmo: parseDay(horizon) },
  });
}
