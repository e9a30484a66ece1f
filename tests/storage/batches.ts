import type { ImportSummary } from '#lib/domain/import.ts';
import { BatchBuilder, type RecordBatch } from '#lib/domain/records.ts';

/** Texts of the batches below that must never be stored in clear. */
export const SECRETS = {
  identification: 'IDENT-2024-000417',
  pseudonym: 'qGf3nXw0Zr8yTt5LmKpV1A',
  product: '45A48-geheim',
  file: 'Berichten gemeente Voorbeeld.zip',
  setting: 'Regio Voorbeeldland',
};

/** A batch with `rows` assignments in one message. */
export function batchOf(rows: number, client = SECRETS.pseudonym): RecordBatch {
  const builder = new BatchBuilder();
  const message = builder.messages.add({
    law: 1,
    release: '3.2',
    type: 301,
    sender: '0363',
    municipality: '0363',
    provider: '12345678',
    identification: SECRETS.identification,
    dated: 19_800,
    fingerprint: new Uint8Array(16).fill(7),
    document: 0,
  });
  for (let row = 0; row < rows; row++) {
    builder.assignments.add({
      message,
      row,
      client: row === 0 ? client : `${client}${row}`,
      number: 1000 + row,
      decision: '',
      category: '45',
      product: SECRETS.product,
      assignedOn: 19_800,
      assignedTime: 0,
      from: 19_801,
      until: 20_000,
      changeReason: '',
    });
  }
  return builder.finish();
}

/** The clients of a batch's assignments, row by row. */
export function clientsOf({ assignments }: RecordBatch): (string | undefined)[] {
  const { codes, dictionary } = assignments.columns.client;
  return [...codes].map((code) => dictionary[code]);
}

/** A summary of a file with this hash. */
export function summaryOf(sha256: string): ImportSummary {
  return {
    name: SECRETS.file,
    size: 1234,
    sha256,
    format: 'messages',
    documents: 1,
    messages: { 'jeugd 301': 1 },
    refusedDocuments: 0,
    accepted: { assignments: 3, starts: 0, stops: 0 },
    refused: { assignments: 0, starts: 0, stops: 0 },
    issues: [],
    dated: { first: 19_800, last: 19_800 },
    municipalities: ['0363'],
    providers: 1,
  };
}
