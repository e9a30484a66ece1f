import { Fault } from '#lib/domain/fault.ts';
import type { IngestQuestions, TableInput, TableQuestions } from './protocol.ts';
import type { Thread } from './thread.ts';

/** Rows of a table from which on workers of their own write its chunks. */
const MANY_ROWS = 150_000;
/** Pseudonyms take longest: one worker cannot make them as fast as another makes the records. */
const WRITERS = 2;

/** What is asked of a worker here. */
type Asked<Q extends Record<keyof Q, { in: unknown; out: unknown }>> = Pick<
  Thread<Q>,
  'ask' | 'end'
>;

/**
 * Adds a table of so many rows. The chunks of a long one are written by other workers, each made by
 * `makeWriter`: the worker of tables hands the records to them over lines of its own, so that they
 * never come to the page. Rejects with the first fault of any of them.
 */
export async function addTable(
  tables: Asked<TableQuestions>,
  makeWriter: () => Asked<IngestQuestions>,
  input: TableInput & { import: string },
  rows: number,
): Promise<TableQuestions['add']['out']> {
  if (rows < MANY_ROWS) return tables.ask('add', { ...input, lines: [] });
  const writers = Array.from({ length: WRITERS }, () => {
    const { port1: here, port2: there } = new MessageChannel();
    return { thread: makeWriter(), here, there };
  });
  const lines = writers.map(({ here }) => here);
  const adding = tables.ask('add', { ...input, lines }, undefined, lines);
  const writing = writers.map(({ thread, there }) =>
    thread.ask('write', { import: input.import, line: there }, undefined, [there]),
  );
  let isUnderWay = true;
  // Else the worker of tables would wait for ever for one that broke down.
  const written = Promise.all(writing).catch((fault: Fault) => {
    if (isUnderWay) tables.end(fault);
  });
  try {
    const added = await adding;
    await written;
    return added;
  } finally {
    isUnderWay = false;
    for (const { thread } of writers) thread.end(new Fault('stopped'));
  }
}
