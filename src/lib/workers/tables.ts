import { holdsBsn } from '#lib/domain/bsn.ts';
import { dayOfClock } from '#lib/domain/day.ts';
import { Fault } from '#lib/domain/fault.ts';
import type { ImportSummary } from '#lib/domain/import.ts';
import { IssueGroups, PLACES_KEPT } from '#lib/domain/issue.ts';
import { LAWS } from '#lib/domain/law.ts';
import type { TableContext, TableMapping, TableStep } from '#lib/domain/table.ts';
import { DELIVERY_FORMATS, TABLE_FORMATS, tableFormat } from '#lib/formats/definitions/tables.ts';
import { trafficBatch } from '#lib/formats/definitions/traffic-rows.ts';
import { fileSha256, HASHED_AT_ONCE } from '#lib/formats/read/sha256.ts';
import { openTables } from '#lib/formats/read/tables.ts';
import { OpenTable, type ReadTable } from '#lib/formats/table/open-table.ts';
import { ROW_STATE } from '#lib/formats/table/findings.ts';
import { RowView } from '#lib/formats/table/row-view.ts';
import type { TableFormat } from '#lib/formats/table/table-format.ts';
import { formatGuide } from '#lib/formats/write/format-guide.ts';
import { templateCsv, templateWorkbook } from '#lib/formats/write/template.ts';
import { openStore, type Store } from '#lib/storage/store.ts';
import { Pseudonyms } from './clients.ts';
import { countRows } from './table-counts.ts';
import type { OpenedTable, TableQuestions } from './protocol.ts';
import type { Handlers } from './serve.ts';

/** Rows of a table that become one chunk. */
const CHUNK_ROWS = 65_536;

/** A table in memory, with its last reading: adding it needs no reading anew. */
interface Held {
  table: OpenTable;
  file: { name: string; size: number; sha256: string };
  last: { key: string; read: ReadTable } | undefined;
}

const held = new Map<string, Held>();
let store: Promise<Store> | undefined;

/** What the worker of tables answers: raw cells live in it, and only there. */
export const tables: Handlers<TableQuestions> = {
  open: async ({ id, file }) => open(id, file, await (store ??= openStore())),
  review: async ({ id, steps, context }) => (await readingOf(id, steps, context)).review,
  add: async (input, progress) => add(input, await (store ??= openStore()), progress),
  list: async ({ id, steps, context }) => listOf(await readingOf(id, steps, context)),
  marked: async ({ id, steps, context, words }) => {
    const own = held.get(id);
    if (!own) throw new Fault('stopped');
    return (await own.table.marked(steps, context, words)) ?? null;
  },
  close: ({ id }) => {
    held.delete(id);
    return null;
  },
  check: async ({ id, file }) => hold(id, file),
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
};

async function open(id: string, file: File, opened: Store): Promise<OpenedTable> {
  const found = await hold(id, file);
  if (found.kind === 'refused') return found;
  if (!(await opened.knownFile(found.sha256))) return { kind: 'open' };
  held.delete(id);
  return { kind: 'known' };
}

/** Opens a file as tables, and keeps them in memory. */
async function hold(id: string, file: File): Promise<TableQuestions['check']['out']> {
  // Beside the reading; what is hashed on this thread waits until the file is known to be a table.
  const beside = file.size <= HASHED_AT_ONCE ? fileSha256(file) : null;
  beside?.catch(() => undefined);
  const found = await openTables(file);
  if (typeof found === 'string') return { kind: 'refused', issue: found };
  const sha256 = await (beside ?? fileSha256(file));
  const { name, size } = file;
  const table = new OpenTable(found, { id, name, size });
  held.set(id, { table, file: { name, size, sha256 }, last: undefined });
  return { kind: 'open', sha256 };
}

async function readingOf(
  id: string,
  steps: readonly TableStep[],
  context: TableContext,
): Promise<ReadTable> {
  const own = held.get(id);
  // The worker was started anew, and what it held is gone.
  if (!own) throw new Fault('stopped');
  const key = JSON.stringify([steps, context]);
  if (own.last?.key !== key) {
    own.last = undefined;
    own.last = { key, read: await own.table.read(steps, context) };
  }
  return own.last.read;
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

/** Writes the good and doubtful rows of a table as chunks of an import that was begun. */
async function add(
  { id, steps, context, import: importId }: TableQuestions['add']['in'],
  opened: Store,
  progress: (done: number) => void,
): Promise<TableQuestions['add']['out']> {
  const read = await readingOf(id, steps, context);
  const { plan, reading, mapping } = read;
  const format = plan.format;
  // Deliveries are only checked: adding them is not there yet.
  if (!reading || format?.output.to !== 'traffic' || !mapping) throw new Fault('stopped');
  const pseudonyms = new Pseudonyms(await opened.pseudonymKey());
  const fingerprint = hexBytes((held.get(id) as Held).file.sha256, 16);
  const kept = keptRows(reading.states);
  let writing: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < kept.length; from += CHUNK_ROWS) {
    const indexes = kept.subarray(from, from + CHUNK_ROWS);
    const batch = trafficBatch(reading.values, format, indexes, fingerprint);
    await pseudonyms.hide(batch);
    await writing;
    // A chunk is encrypted and written while the next is made.
    writing = opened.writeBatch(importId, from / CHUNK_ROWS, batch);
    writing.catch(() => undefined);
    progress(from + indexes.length);
  }
  await writing;
  return { summary: summaryOf(read, format, (held.get(id) as Held).file), mapping };
}

/** The rows (from 0) that are not refused or left out. */
function keptRows(states: Uint8Array): Uint32Array {
  const kept: number[] = [];
  for (let index = 0; index < states.length; index++) {
    if ((states[index] as number) < ROW_STATE.refused) kept.push(index);
  }
  return Uint32Array.from(kept);
}

function hexBytes(hex: string, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => parseInt(hex.slice(i * 2, i * 2 + 2), 16));
}

/** What a table gave, in counts and places. */
function summaryOf(
  { table, reading, review }: ReadTable,
  format: TableFormat,
  file: Held['file'],
): ImportSummary {
  if (!reading || format.output.to !== 'traffic') throw new Fault('stopped');
  const { accepted, refused, laws, municipalities, providers, dated } = countRows(
    reading,
    format.output,
  );
  const messages = Object.fromEntries(
    [...laws].map(([law, count]) => [`${law} ${format.id}`, count]),
  );
  const issues = new IssueGroups();
  issues.merge(review.notes);
  for (const { code, count, rows, field } of review.issues) {
    const places = rows
      .slice(0, PLACES_KEPT)
      .map((one) => ({ path: [], row: one.row, ...(field ? { detail: field } : {}) }));
    issues.merge([{ code, count, places }]);
  }
  return {
    ...file,
    format: format.id,
    documents: 1,
    messages: sortedByLaw(messages),
    refusedDocuments: 0,
    accepted,
    refused,
    issues: issues.list(),
    dated,
    municipalities: [...municipalities].sort(),
    providers: providers.size,
    table: {
      tally: review.tally,
      sender: review.sender,
      sheet: table.sheet,
      explained: review.issues.flatMap(({ code, explained }) =>
        explained === null || holdsBsn(explained) ? [] : [{ code, note: explained }],
      ),
    },
  };
}

function sortedByLaw(messages: Record<string, number>): Record<string, number> {
  const laws = LAWS as readonly string[];
  const place = (kind: string) => laws.indexOf(kind.split(' ')[0] ?? '');
  return Object.fromEntries(Object.entries(messages).sort(([a], [b]) => place(a) - place(b)));
}
