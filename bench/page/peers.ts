import { inflateSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { BatchBuilder } from '#lib/domain/records.ts';
import { documentsOf } from '#lib/formats/read/source.ts';
import { openStore } from '#lib/storage/store.ts';

/** A job for the worker of the peers. */
export interface PeerJob {
  name:
    | 'inflate'
    | 'saxes'
    | 'fill'
    | 'read-chunks'
    | 'filter'
    | 'duckdb'
    | 'arquero'
    | 'csv-duckdb'
    | 'csv-papaparse'
    | 'sheetjs';
  file: File | undefined;
  count: number;
}

/** Inflates every entry of an archive and does nothing with it. */
async function inflate(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  let at = view.getUint32(end + 16, true);
  // The number of entries has 16 bits: the signature tells where the directory ends.
  while (at < end && view.getUint32(at, true) === 0x02014b50) {
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    inflateSync(bytes.subarray(from, from + packed), { out: new Uint8Array(size) });
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
}

/** Parses texts with saxes, looking at every tag and text. */
function parse(texts: readonly string[]): void {
  let seen = 0;
  for (const text of texts) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', () => seen++);
    parser.on('text', () => seen++);
    parser.write(text).close();
  }
  if (seen === 0) throw new Error('nothing was read');
}

/** Stores made-up starts and stops: `count` records, half of each. */
async function fill(count: number): Promise<void> {
  const store = await openStore();
  await store.beginImport('bench', 'bench');
  let number = 0;
  for (let chunk = 0; number * 2 < count; chunk++) {
    const builder = new BatchBuilder();
    for (let i = 0; i < 32_768 && number * 2 < count; i++, number++) addCare(builder, number);
    await store.writeBatch('bench', chunk, builder.finish());
  }
  const rows = { assignments: 0, starts: number, stops: number };
  await store.finishImports(
    [
      {
        id: 'bench',
        summary: {
          name: 'bench',
          size: 0,
          sha256: '',
          format: 'messages',
          documents: number * 2,
          messages: {},
          refusedDocuments: 0,
          accepted: rows,
          refused: { assignments: 0, starts: 0, stops: 0 },
          issues: [],
          dated: undefined,
          municipalities: [],
          providers: 60,
        },
      },
    ],
    Date.now(),
  );
  store.close();
}

function addCare(builder: BatchBuilder, number: number): void {
  const provider = `7300${1000 + (number % 60)}`;
  const header = {
    law: number % 3 === 0 ? 1 : 0,
    release: '3.2',
    sender: provider,
    municipality: `0${400 + (number % 7)}`,
    provider,
    fingerprint: crypto.getRandomValues(new Uint8Array(16)),
    document: 0,
  };
  const begin = 18628 + (number % 1400);
  const end = begin + 30 + (number % 300);
  const row = {
    row: 0,
    client: `pseudonym-of-${number % 200_000}`,
    number,
    category: '45',
    product: `45A${10 + (number % 30)}`,
    begin,
    status: 1,
  };
  const started = { ...header, type: 305, identification: `S${number}`, dated: begin };
  builder.starts.add({ ...row, message: builder.messages.add(started) });
  const stopped = { ...header, type: 307, identification: `E${number}`, dated: end };
  const reason = header.law === 1 ? '19' : number % 7 === 0 ? '32' : '31';
  builder.stops.add({ ...row, message: builder.messages.add(stopped), end, reason });
}

async function run({ name, file, count }: PeerJob): Promise<number> {
  if (name === 'filter' || name === 'duckdb' || name === 'arquero') {
    const filter = await import('./filter.ts');
    if (name === 'filter') return filter.ours(count);
    return name === 'duckdb' ? filter.inDuckdb(count) : filter.inArquero(count);
  }
  if (file && (name === 'csv-duckdb' || name === 'csv-papaparse' || name === 'sheetjs')) {
    const tables = await import('./tables.ts');
    if (name === 'csv-duckdb') return tables.csvInDuckdb(file);
    return name === 'sheetjs' ? tables.workbookInSheetjs(file) : tables.csvInPapaParse(file);
  }
  let began = performance.now();
  if (name === 'fill') {
    await fill(count);
  } else if (name === 'read-chunks') {
    const store = await openStore();
    began = performance.now();
    await store.forEachBatch(() => undefined);
  } else if (file && name === 'inflate') {
    await inflate(file);
  } else if (file) {
    const decoder = new TextDecoder();
    const texts: string[] = [];
    for await (const document of documentsOf(file, 0, Infinity)) {
      if ('bytes' in document) texts.push(decoder.decode(document.bytes));
    }
    began = performance.now();
    parse(texts);
  }
  return performance.now() - began;
}

self.onmessage = (event: MessageEvent<PeerJob>) =>
  void run(event.data).then(postMessage, (error) => postMessage(String(error)));
