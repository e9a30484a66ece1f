import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ColumnKind, TableSchema } from '#lib/domain/columns.ts';
import { TableBuilder } from '#lib/domain/columns.ts';
import { BATCH_TABLES, TRAFFIC_TABLES, type StoredBatch } from '#lib/domain/records.ts';
import { CHUNK_VERSION, decodeBatch, encodeBatch } from '#lib/storage/chunk.ts';
import { batchOf } from './batches.ts';

/** Any string at all: also lone surrogates, NULs and a leading U+FEFF. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', '\0', '\ufeff', '\ud800', '\udc00', '__proto__', 'é'.repeat(300)),
);

const VALUES: Record<ColumnKind, fc.Arbitrary<unknown>> = {
  uint8: fc.integer({ min: 0, max: 255 }),
  int32: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  float64: fc.double(),
  text: anyText,
  bytes16: fc.uint8Array({ minLength: 16, maxLength: 16 }),
};

const rowsOf = (schema: TableSchema) =>
  fc.array(
    fc.record(
      Object.fromEntries(Object.entries(schema).map(([name, kind]) => [name, VALUES[kind]])),
    ),
    { maxLength: 5 },
  );

const batches: fc.Arbitrary<StoredBatch> = fc
  .record(
    Object.fromEntries(Object.entries(BATCH_TABLES).map(([name, rows]) => [name, rowsOf(rows)])),
  )
  .map((tables) => {
    const made: Record<string, unknown> = {};
    for (const [name, rows] of Object.entries(tables)) {
      const builder = new TableBuilder(BATCH_TABLES[name as keyof typeof BATCH_TABLES]);
      for (const row of rows) builder.add(row as never);
      // Tables of deliveries are there only where they hold anything.
      if (rows.length > 0 || name in TRAFFIC_TABLES) made[name] = builder.finish();
    }
    return made as unknown as StoredBatch;
  });

/** A chunk whose header is replaced, with the columns left as they are. */
function withHeader(buffer: ArrayBuffer, change: (header: string) => string): ArrayBuffer {
  const length = new DataView(buffer).getUint32(0, true);
  const header = new TextEncoder().encode(
    change(new TextDecoder().decode(new Uint8Array(buffer, 8, length))),
  );
  const body = new Uint8Array(buffer, Math.ceil((8 + length) / 8) * 8);
  const start = Math.ceil((8 + header.length) / 8) * 8;
  const changed = new Uint8Array(start + body.length);
  changed.set(header, 8);
  changed.set(body, start);
  new DataView(changed.buffer).setUint32(0, header.length, true);
  return changed.buffer;
}

describe('a chunk', () => {
  test('reads back as the batch that was written', () => {
    fc.assert(
      fc.property(batches, (batch) => {
        expect(decodeBatch(encodeBatch(batch))).toEqual(batch);
      }),
      { numRuns: 200 },
    );
  });

  test('keeps a pair of surrogates apart that stand in two texts', () => {
    const batch = batchOf(2);
    batch.assignments.columns.client.dictionary = ['\ud83d', '\ude00'];
    const { dictionary } = decodeBatch(encodeBatch(batch)).assignments.columns.client;
    expect(dictionary).toEqual(['\ud83d', '\ude00']);
  });

  describe('of tables that share columns', () => {
    const { assignments, ...others } = batchOf(3);
    const { message, row, client, number, category, product, from } = assignments.columns;
    const begun = { message, row, client, number, category, product, begin: from };
    const status = new Uint8Array(3).fill(1);
    const batch: StoredBatch = {
      ...others,
      assignments,
      starts: { length: 3, columns: { ...begun, status } },
    };

    test('writes each of them once', () => {
      const buffer = encodeBatch(batch);
      const { starts, ...read } = decodeBatch(buffer);
      expect({ ...read, starts }).toEqual(batch);
      expect(starts.columns.client).toBe(read.assignments.columns.client);
      const more = buffer.byteLength - encodeBatch({ ...others, assignments }).byteLength;
      // A header, and one column of three bytes.
      expect(more).toBeLessThan(400);
    });

    test.each([
      ['that is not there', '"client":99'],
      ['of another kind', '"client":0'],
      ['that is no place', '"client":"kind"'],
    ])('is damaged where one is the same as a column %s', (_, place) => {
      const changed = withHeader(encodeBatch(batch), (text) => text.replace(/"client":\d+/, place));
      expect(() => decodeBatch(changed)).toThrow('storage-damaged');
    });
  });

  test('gives views on the buffer', () => {
    const buffer = encodeBatch(batchOf(3));
    const { assignments, messages } = decodeBatch(buffer);
    expect(assignments.columns.number.buffer).toBe(buffer);
    expect(assignments.columns.client.codes.buffer).toBe(buffer);
    expect(messages.columns.fingerprint.buffer).toBe(buffer);
  });

  test('is refused as damaged wherever it is cut off', () => {
    const buffer = encodeBatch(batchOf(2));
    for (let end = 0; end < buffer.byteLength; end++) {
      expect(() => decodeBatch(buffer.slice(0, end))).toThrow('storage-damaged');
    }
    expect(() => decodeBatch(new ArrayBuffer(buffer.byteLength + 8))).toThrow('storage-damaged');
  });

  test('never ends in another error than a fault, whatever byte is changed', () => {
    const buffer = encodeBatch(batchOf(2));
    const whole = fc.record({
      at: fc.nat({ max: buffer.byteLength - 1 }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    fc.assert(
      fc.property(whole, ({ at, byte }) => {
        const changed = buffer.slice(0);
        new Uint8Array(changed)[at] = byte;
        try {
          decodeBatch(changed);
        } catch (error) {
          expect(error).toMatchObject({ name: 'Fault' });
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['no JSON', () => '{'],
    ['null', () => 'null'],
    ['no tables', () => `{"version":${CHUNK_VERSION}}`],
    ['a table that is not known', (text: string) => text.replace('"messages"', '"others"')],
    ['a column that is not known', (text: string) => text.replace('law:uint8', 'low:uint8')],
    ['rows that are no count', (text: string) => text.replace('"rows":1', '"rows":-1')],
    ['more rows than there are', (text: string) => text.replace('"rows":1', '"rows":9e15')],
    ['an unknown encoding', (text: string) => text.replace('utf-8', 'utf-7')],
  ])('with %s in its header is damaged', (_, change) => {
    expect(() => decodeBatch(withHeader(encodeBatch(batchOf(1)), change))).toThrow(
      'storage-damaged',
    );
  });

  test('with a code outside its dictionary is damaged', () => {
    const batch = batchOf(1);
    batch.assignments.columns.client.codes[0] = 1;
    expect(() => decodeBatch(encodeBatch(batch))).toThrow('storage-damaged');
  });

  test.each([1, 2])('of version %s, in which every column is written, is still read', (version) => {
    const batch = batchOf(2);
    const earlier = withHeader(encodeBatch(batch), (text) =>
      text
        .replace(`"version":${CHUNK_VERSION}`, `"version":${version}`)
        .replaceAll(',"same":{}', ''),
    );
    expect(decodeBatch(earlier)).toEqual(batch);
  });

  test('of a newer version says so', () => {
    const newer = withHeader(encodeBatch(batchOf(1)), (text) =>
      text.replace(`"version":${CHUNK_VERSION}`, `"version":${CHUNK_VERSION + 1}`),
    );
    expect(() => decodeBatch(newer)).toThrow('storage-newer');
  });

  test('with a column that is shorter than its table is not written', () => {
    const batch = batchOf(2);
    Object.assign(batch.assignments.columns, { number: new Float64Array(1) });
    expect(() => encodeBatch(batch)).toThrow(RangeError);
  });
});
