import { expect, test, vi } from 'vitest';
import { Fault } from '#lib/domain/fault.ts';
import { addTable } from '#lib/workers/table-adding.ts';

const context = { today: '2024-12-31', mappings: [], region: [], providers: [] };
const input = { id: 'table', steps: [], context, import: 'table' };
const ADDED = { summary: { name: 'a.csv' }, mapping: {} };
const MANY = 1_000_000;

/** A worker whose every question is answered by `answer`, and rejected once it is ended. */
function worker(answer: (input: { lines?: unknown[] }) => Promise<unknown>) {
  let stop: (fault: Fault) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => (stop = reject));
  ended.catch(() => undefined);
  const ask = vi.fn((_: string, asked: object) => Promise.race([answer(asked), ended]));
  return { ask: ask as never, end: vi.fn((fault: Fault) => stop(fault)), asked: ask };
}

const never = () => new Promise<never>(() => undefined);
const atOnce = () => Promise.resolve(ADDED);

test('a short table is added by its own worker alone', async () => {
  const tables = worker(atOnce);
  const makeWriter = vi.fn();
  expect(await addTable(tables, makeWriter, input, 1000)).toBe(ADDED);
  expect(makeWriter).not.toHaveBeenCalled();
  expect(tables.asked).toHaveBeenCalledWith('add', { ...input, lines: [] });
});

test('the writers of a long table have the other ends of its lines, and are ended', async () => {
  const tables = worker(atOnce);
  const writers = [worker(() => Promise.resolve(null)), worker(() => Promise.resolve(null))];
  const waiting = [...writers];
  expect(await addTable(tables, () => waiting.shift()!, input, MANY)).toBe(ADDED);
  const { lines } = tables.asked.mock.calls[0]![1] as { lines: MessagePort[] };
  expect(lines).toHaveLength(2);
  for (const [i, { asked, end }] of writers.entries()) {
    const { line } = asked.mock.calls[0]![1] as { line: MessagePort };
    const heard = new Promise((resolve) => (line.onmessage = ({ data }) => resolve(data)));
    lines[i]!.postMessage('batch');
    expect(await heard).toBe('batch');
    line.close();
    expect(end).toHaveBeenCalledOnce();
  }
  expect(tables.end).not.toHaveBeenCalled();
});

test('where a writer breaks down, nobody waits for it', async () => {
  const full = new Fault('storage-full');
  const tables = worker(never);
  const writers = [worker(never), worker(() => Promise.reject(full))];
  const waiting = [...writers];
  await expect(addTable(tables, () => waiting.shift()!, input, MANY)).rejects.toBe(full);
  expect(tables.end).toHaveBeenCalledWith(full);
  for (const { end } of writers) expect(end).toHaveBeenCalledOnce();
});

test('where the table is not added, the worker that holds it goes on', async () => {
  const closed = new Fault('table-closed');
  const tables = worker(() => Promise.reject(closed));
  const writers = [worker(never), worker(never)];
  const waiting = [...writers];
  await expect(addTable(tables, () => waiting.shift()!, input, MANY)).rejects.toBe(closed);
  await Promise.resolve();
  expect(tables.end).not.toHaveBeenCalled();
  for (const { end } of writers) expect(end).toHaveBeenCalledOnce();
});
