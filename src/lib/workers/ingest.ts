import { dayOfClock, NO_DAY } from '#lib/domain/day.ts';
import { IssueGroups, type Issue } from '#lib/domain/issue.ts';
import { BatchBuilder } from '#lib/domain/records.ts';
import { addDocument, readDocument, type Reading } from '#lib/formats/definitions/messages.ts';
import { fileSha256 } from '#lib/formats/read/sha256.ts';
import { documentsOf, inspectSource } from '#lib/formats/read/source.ts';
import { openStore, type Store } from '#lib/storage/store.ts';
import { chunkWriter, writeFrom } from './chunk-lines.ts';
import { Pseudonyms } from './clients.ts';
import { makeExample } from './example.ts';
import type { IngestQuestions, Inspection, PartSummary } from './protocol.ts';
import type { Handlers } from './serve.ts';

/** Rows of the largest table at which a chunk is closed. */
const CHUNK_ROWS = 65_536;
/** Documents whose fingerprints are made together. */
const DOCUMENTS_AT_ONCE = 256;

let store: Promise<Store> | undefined;

/** What an ingest worker answers. */
export const ingest: Handlers<IngestQuestions> = {
  example: makeExample,
  inspect: ({ file }) => inspect(file, (store ??= openStore())),
  read: async (input, progress) => read(input, await (store ??= openStore()), progress),
  write: async ({ import: id, line }) =>
    writeFrom(line, await chunkWriter(await (store ??= openStore()), id)),
};

async function inspect(file: File, opened: Promise<Store>): Promise<Inspection> {
  const source = await inspectSource(file);
  if (source.kind === 'profile') return { kind: 'profile', text: source.text };
  if (source.kind === 'table') return { kind: 'table' };
  if (source.kind === 'refused') return { kind: 'refused', issue: source.issue };
  const sha256 = await fileSha256(file);
  const known = await (await opened).knownFile(sha256);
  const documents = source.kind === 'zip' ? source.documents : 1;
  return { kind: 'messages', sha256, known, documents };
}

/**
 * Reads a stretch of documents of a file into chunks of an import. BSNs live in the
 * memory of this reading and nowhere else; they are pseudonyms before anything is written.
 */
async function read(
  { file, import: id, chunk, from, to }: IngestQuestions['read']['in'],
  opened: Store,
  progress: (done: number) => void,
): Promise<PartSummary> {
  const pseudonyms = new Pseudonyms(await opened.pseudonymKey());
  const part = new PartReader();
  let nextChunk = chunk;
  const write = async () => {
    const batch = part.takeBatch();
    if (!batch) return;
    await pseudonyms.hide(batch);
    await opened.writeBatch(id, nextChunk++, batch);
  };
  let waiting: { reading: Reading; number: number; path: readonly string[] }[] = [];
  const take = async () => {
    const digests = await Promise.all(
      waiting.map(({ reading }) => crypto.subtle.digest('SHA-256', reading.bytes as BufferSource)),
    );
    waiting.forEach(({ reading, number }, i) => {
      part.add(reading, number, new Uint8Array(digests[i] as ArrayBuffer));
    });
    waiting = [];
    if (part.rows >= CHUNK_ROWS) await write();
  };
  for await (const document of documentsOf(file, from, to)) {
    const { number, path } = document;
    if ('issue' in document) part.refuse(document.issue);
    else if ('table' in document) part.keepTable(document.table, path);
    else {
      for (const reading of readDocument(document.bytes, path)) {
        waiting.push({ reading, number, path });
      }
    }
    if (waiting.length >= DOCUMENTS_AT_ONCE) {
      await take();
      progress(number - from);
    }
  }
  await take();
  await write();
  return part.summary();
}

/** Gathers documents into a batch and counts what was read. */
class PartReader {
  #builder = new BatchBuilder();
  readonly #today = dayOfClock(new Date());
  readonly #issues = new IssueGroups();
  readonly #municipalities = new Set<string>();
  readonly #providers = new Set<string>();
  readonly #summary: PartSummary = {
    documents: 0,
    messages: {},
    refusedDocuments: 0,
    accepted: { assignments: 0, starts: 0, stops: 0 },
    refused: { assignments: 0, starts: 0, stops: 0 },
    issues: [],
    dated: undefined,
    municipalities: [],
    providers: [],
    tables: [],
  };

  get rows(): number {
    return this.#builder.largest;
  }

  /** A document, or an archive in it, that could not be read. */
  refuse(issue: Issue): void {
    this.#summary.documents++;
    this.#summary.refusedDocuments++;
    this.#issues.add(issue);
  }

  /** A table in an archive: it is read like one that was dropped beside it. */
  keepTable(bytes: Uint8Array, path: readonly string[]): void {
    this.#summary.tables.push(new File([bytes as Uint8Array<ArrayBuffer>], path.join('/')));
  }

  add({ document }: Reading, documentNumber: number, fingerprint: Uint8Array): void {
    if (document.kind === 'refused') {
      this.refuse(document.issue);
      return;
    }
    const summary = this.#summary;
    summary.documents++;
    const type = document.kind === 'return' ? document.type + 1 : document.type;
    const name = `${document.law} ${type}`;
    summary.messages[name] = (summary.messages[name] ?? 0) + 1;
    if (document.kind === 'other') this.#issues.add(document.issue);
    if (document.kind === 'message') {
      for (const issue of document.issues) this.#issues.add(issue);
      this.#municipalities.add(document.municipality);
      this.#providers.add(document.provider);
      // A message from the future is a slip of the pen: it must not stretch what the file spans.
      if (document.dated !== NO_DAY && document.dated <= this.#today) {
        summary.dated = {
          first: Math.min(document.dated, summary.dated?.first ?? Infinity),
          last: Math.max(document.dated, summary.dated?.last ?? -Infinity),
        };
      }
    }
    const rows = addDocument(document, { fingerprint, documentNumber }, this.#builder);
    for (const kind of ['assignments', 'starts', 'stops'] as const) {
      summary.accepted[kind] += rows.accepted[kind];
      summary.refused[kind] += rows.refused[kind];
    }
  }

  /** The batch so far, or undefined where it is empty; a new one is begun. */
  takeBatch() {
    if (this.#builder.largest === 0) return undefined;
    const batch = this.#builder.finish();
    this.#builder = new BatchBuilder();
    return batch;
  }

  summary(): PartSummary {
    return {
      ...this.#summary,
      issues: this.#issues.list(),
      municipalities: [...this.#municipalities],
      providers: [...this.#providers],
    };
  }
}
