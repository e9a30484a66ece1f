import { dayOfClock } from '#lib/domain/day.ts';
import { Fault } from '#lib/domain/fault.ts';
import { BatchBuilder } from '#lib/domain/records.ts';
import type { TableContext, TableMapping, TableStep } from '#lib/domain/table.ts';
import { DELIVERY_FORMATS, TABLE_FORMATS, tableFormat } from '#lib/formats/definitions/tables.ts';
import { stretchesOf, trafficBatch } from '#lib/formats/definitions/traffic-rows.ts';
import { blobSource, bytesSource } from '#lib/formats/read/byte-source.ts';
import { bytesSha256, fileSha256, HASHED_AT_ONCE } from '#lib/formats/read/sha256.ts';
import { openTables } from '#lib/formats/read/tables.ts';
import { OpenTable, type ReadTable } from '#lib/formats/table/open-table.ts';
import { ROW_STATE } from '#lib/formats/table/findings.ts';
import { RowView } from '#lib/formats/table/row-view.ts';
import { deliveryCsv } from '#lib/formats/write/delivery-file.ts';
import { formatGuide } from '#lib/formats/write/format-guide.ts';
import { templateCsv, templateWorkbook } from '#lib/formats/write/template.ts';
import { openStore, type Store } from '#lib/storage/store.ts';
import { ChunkLines, chunkWriter } from './chunk-lines.ts';
import { contractorsBy, makeDelivery, type MadeDelivery } from './delivery-versions.ts';
import type { OpenedTable, TableQuestions } from './protocol.ts';
import type { Handlers } from './serve.ts';
import { keptRows, summaryOf } from './table-summary.ts';

/** Rows of a table that become one chunk. */
const CHUNK_ROWS = 65_536;

/** A table in memory, with its last reading: adding it needs no reading anew. */
interface Held {
  table: OpenTable;
  file: { name: string; size: number; sha256: string };
  last: { key: string; read: ReadTable; delivery: MadeDelivery | undefined } | undefined;
  /** it is looked at only: what was delivered before does not matter, and nothing is added */
  isChecked: boolean;
}

/** Bytes of files from which on a worker has grown so much that it is ended. */
const MUCH_READ = 16 * 1024 * 1024;

const held = new Map<string, Held>();
let bytesRead = 0;
let store: Promise<Store> | undefined;

/** What the worker of tables answers: raw cells live in it, and only there. */
export const tables: Handlers<TableQuestions> = {
  open: async ({ id, file }) => open(id, file, await (store ??= openStore())),
  review: async ({ id, steps, context }) => reviewOf(await readingOf(id, steps, context), steps),
  add: async (input, progress) => add(input, await (store ??= openStore()), progress),
  list: async ({ id, steps, context }) => listOf((await readingOf(id, steps, context)).read),
  marked: async ({ id, steps, context, words }) => {
    const own = held.get(id);
    if (!own) throw new Fault('table-closed');
    return (await own.table.marked(steps, context, words)) ?? null;
  },
  close: ({ id }) => {
    held.delete(id);
    return { isSpent: held.size === 0 && bytesRead > MUCH_READ };
  },
  check: async ({ id, file }) => hold(id, file, true),
  guides: () => {
    const lists = TABLE_FORMATS.filter(
      ({ output, examples }) => examples && output.to !== 'delivery',
    );
    return [...DELIVERY_FORMATS, ...lists].map(formatGuide);
  },
  template: async ({ format, as, lists, words }) => {
    const own = tableFormat(format);
    if (as === 'xlsx') return templateWorkbook(own, lists, words);
    return new TextEncoder().encode(templateCsv(own, lists));
  },
  deliveryFile: ({ format, rows }) =>
    new TextEncoder().encode(deliveryCsv(tableFormat(format), rows)),
};

async function open(id: string, file: File, opened: Store): Promise<OpenedTable> {
  const found = await hold(id, file);
  if (found.kind === 'refused') return found;
  if (!(await opened.knownFile(found.sha256))) return { kind: 'open' };
  held.delete(id);
  return { kind: 'known' };
}

/** Opens a file as tables, and keeps them in memory. */
async function hold(
  id: string,
  file: File,
  isChecked = false,
): Promise<TableQuestions['check']['out']> {
  // Fetched from the disk once and hashed beside the reading; a larger one is not held in memory, and
  // hashed when it is known to be a table.
  const bytes = file.size <= HASHED_AT_ONCE ? new Uint8Array(await file.arrayBuffer()) : null;
  const beside = bytes && bytesSha256(bytes);
  beside?.catch(() => undefined);
  const found = await openTables(file, bytes ? bytesSource(bytes) : blobSource(file));
  if (typeof found === 'string') return { kind: 'refused', issue: found };
  const sha256 = await (beside ?? fileSha256(file));
  const { name, size } = file;
  bytesRead += size;
  const table = new OpenTable(found, { id, name, size });
  held.set(id, { table, file: { name, size, sha256 }, last: undefined, isChecked });
  return { kind: 'open', sha256 };
}

async function readingOf(
  id: string,
  steps: readonly TableStep[],
  context: TableContext,
): Promise<NonNullable<Held['last']>> {
  const own = held.get(id);
  // The worker was started anew, and what it held is gone.
  if (!own) throw new Fault('table-closed');
  const key = JSON.stringify([steps, context]);
  if (own.last?.key !== key) {
    own.last = undefined;
    const read = await own.table.read(steps, context);
    const isMade =
      !own.isChecked && read.review.list === 'delivery' && read.review.questions.length === 0;
    const delivery = isMade
      ? await makeDelivery(
          read,
          keptRows(read.reading?.states ?? new Uint8Array()),
          await (store ??= openStore()),
          contractorsBy(context.providers ?? []),
        )
      : undefined;
    own.last = { key, read, delivery };
  }
  return own.last;
}

/** Whether a person has said that a delivery takes the place of what was delivered before. */
function saidToReplace(steps: readonly TableStep[]): boolean | undefined {
  return steps.findLast((step) => step.kind === 'version')?.replaces;
}

/** What was read, with what was delivered before beside it; where it was, the person is asked. */
function reviewOf({ read, delivery }: NonNullable<Held['last']>, steps: readonly TableStep[]) {
  if (!delivery) return read.review;
  const review = { ...read.review, delivery: delivery.review };
  const isAsked = delivery.review.before !== null && saidToReplace(steps) === undefined;
  return isAsked ? { ...review, questions: [{ kind: 'version' as const }] } : review;
}

/** Rows of a list of the region, as the profile has them. */
function listOf({ table, plan, reading, mapping }: ReadTable): {
  rows: object[];
  mapping: TableMapping | null;
} {
  const output = plan.format?.output;
  if (!reading || !output || output.to === 'traffic' || output.to === 'delivery')
    return { rows: [], mapping: null };
  const row = new RowView(reading.values, dayOfClock(new Date()));
  const rows: object[] = [];
  for (let index = 0; index < table.rows; index++) {
    if ((reading.states[index] as number) >= ROW_STATE.refused) continue;
    row.index = index;
    rows.push(output.row(row));
  }
  return { rows, mapping: mapping ?? null };
}

/** What is to be added of a table. The raw cells are let go: half of the memory, and opened anew if need be. */
async function lastReading(id: string, steps: readonly TableStep[], context: TableContext) {
  const { read, delivery } = await readingOf(id, steps, context);
  const { plan, reading, mapping } = read;
  const { file } = held.get(id) as Held;
  const { format } = plan;
  if (!reading || !format || !mapping) throw new Fault('stopped');
  held.delete(id);
  return { reading, format, mapping, summary: summaryOf(read, format, file), delivery };
}

/** Writes the good and doubtful rows of a table as chunks of an import that was begun. */
async function add(
  { id, steps, context, import: importId, lines }: TableQuestions['add']['in'],
  opened: Store,
  progress: (done: number) => void,
): Promise<TableQuestions['add']['out']> {
  const { reading, format, mapping, summary, delivery } = await lastReading(id, steps, context);
  if (delivery) {
    const { name, table, parts, before } = delivery;
    const isNew = saidToReplace(steps) === true;
    const replaces = isNew ? before.map(({ part }) => part) : [];
    await opened.writeBatch(importId, 0, { ...new BatchBuilder().finish(), [name]: table });
    return { summary: { ...summary, delivery: { parts, replaces } }, mapping };
  }
  if (format.output.to !== 'traffic') throw new Fault('stopped');
  const fingerprint = hexBytes(summary.sha256, 16);
  const stretches = stretchesOf(reading.values, keptRows(reading.states), CHUNK_ROWS);
  const writer = lines.length > 0 ? new ChunkLines(lines) : await chunkWriter(opened, importId);
  let done = 0;
  for (const [chunk, indexes] of stretches.entries()) {
    const batch = trafficBatch(reading.values, format, indexes, fingerprint);
    await writer.write(chunk, batch);
    progress((done += indexes.length));
  }
  await writer.finish();
  return { summary, mapping };
}

function hexBytes(hex: string, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => parseInt(hex.slice(i * 2, i * 2 + 2), 16));
}
