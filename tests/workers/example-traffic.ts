import { createHash } from 'node:crypto';
import { LAWS } from '#lib/domain/law.ts';
import { BatchBuilder, type RecordBatch } from '#lib/domain/records.ts';
import { addDocument, readDocument } from '#lib/formats/definitions/messages.ts';
import { exampleArchives, type ExampleChoices } from '#lib/formats/example/example-region.ts';
import { documentsOf } from '#lib/formats/read/source.ts';

/** What reading the made-up archives of both laws gives; BSNs stand in for their pseudonyms. */
export interface ReadExample {
  batch: RecordBatch;
  files: { name: string; bytes: Uint8Array }[];
  /** stories per mishap */
  mishaps: Record<string, number>;
  /** documents by what became of them */
  documents: Record<string, number>;
  /** issues of documents and rows by code */
  issues: Record<string, number>;
  refused: { assignments: number; starts: number; stops: number };
}

function count(tally: Record<string, number>, key: string, times = 1): void {
  tally[key] = (tally[key] ?? 0) + times;
}

/** Makes the archives and reads them the way the page reads any file. */
export async function readExample(choices: Omit<ExampleChoices, 'law'>): Promise<ReadExample> {
  const builder = new BatchBuilder();
  const refused = { assignments: 0, starts: 0, stops: 0 };
  const result = { files: [] as ReadExample['files'], mishaps: {}, documents: {}, issues: {} };
  let documentNumber = 0;
  for (const law of LAWS) {
    const { files, mishaps } = exampleArchives({ ...choices, law });
    for (const [mishap, times] of Object.entries(mishaps)) count(result.mishaps, mishap, times);
    for (const file of files) {
      result.files.push(file);
      for await (const found of documentsOf(new Blob([file.bytes]), 0, Infinity)) {
        if ('issue' in found) throw new Error(`${found.path.join('/')}: ${found.issue.code}`);
        if (!('bytes' in found)) throw new Error(found.path.join('/'));
        for (const { document, bytes } of readDocument(found.bytes, found.path)) {
          const fingerprint = createHash('sha256').update(bytes).digest();
          count(result.documents, document.kind);
          const issues =
            document.kind === 'message'
              ? document.issues
              : document.kind === 'return'
                ? []
                : [document.issue];
          for (const { code } of issues) count(result.issues, code);
          const added = addDocument(document, { fingerprint, documentNumber }, builder);
          for (const kind of ['assignments', 'starts', 'stops'] as const) {
            refused[kind] += added.refused[kind];
          }
          documentNumber++;
        }
      }
    }
  }
  return { ...result, refused, batch: builder.finish() };
}
