import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { documentsOf, inspectSource } from '#lib/formats/read/source.ts';
import { bytesOf, messageText, rowOf } from './message-fixtures.ts';
import { blobOf, zipOf } from './zip-fixtures.ts';

vi.setConfig({ testTimeout: 60_000 });

const MESSAGE = bytesOf(
  messageText({ law: 'wmo', release: '3.2', type: 305, clients: [{ rows: [rowOf(305, '3.2')] }] }),
);
const PROFILE = '{ "format": "uitkomstwijzer-regioprofiel", "version": 1 }';

async function read(bytes: Uint8Array) {
  const found = [];
  for await (const document of documentsOf(blobOf(bytes), 0, Infinity)) found.push(document);
  return found;
}

describe('a file is told by its content', () => {
  const utf16 = (text: string) =>
    Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);
  test.each<[string, Uint8Array, object]>([
    ['a message', MESSAGE, { kind: 'xml' }],
    ['a message with a mark and blanks before it', bytesOf('\ufeff \n<a/>'), { kind: 'xml' }],
    ['a message in UTF-16', utf16(' <a/>'), { kind: 'xml' }],
    ['an archive', zipOf([{ name: 'a.xml', bytes: MESSAGE }]), { kind: 'zip', documents: 1 }],
    ['an empty archive', zipOf([]), { kind: 'zip', documents: 0 }],
    ['a profile', bytesOf(PROFILE), { kind: 'profile', text: PROFILE }],
    ['another JSON', bytesOf('{ "format": "iets" }'), { kind: 'refused', issue: 'unknown-kind' }],
    ['a table', bytesOf('AGB;BSN\n1;2'), { kind: 'table' }],
    ['a web page that calls itself a workbook', bytesOf('<html><table>'), { kind: 'table' }],
    ['nothing', new Uint8Array(0), { kind: 'refused', issue: 'empty-file' }],
    ['blanks', bytesOf(' \n\t'), { kind: 'refused', issue: 'empty-file' }],
  ])('%s', async (_, bytes, kind) => {
    expect(await inspectSource(blobOf(bytes))).toEqual(kind);
  });
});

describe('a file that is no archive', () => {
  test('is one document', async () => {
    expect(await read(MESSAGE)).toEqual([{ path: [], number: 0, bytes: MESSAGE }]);
  });

  test('is not there beyond its only place', async () => {
    const found = [];
    for await (const document of documentsOf(blobOf(MESSAGE), 1, 5)) found.push(document);
    expect(found).toEqual([]);
  });

  test('is refused where it is empty, unknown or too large', async () => {
    const code = async (bytes: Uint8Array) =>
      (await read(bytes)).map((one) => 'issue' in one && one.issue.code);
    expect(await code(new Uint8Array(0))).toEqual(['empty-file']);
    expect(await code(bytesOf('%PDF-1.7'))).toEqual(['unknown-kind']);
    expect(await code(new Uint8Array(25 * 1024 * 1024 + 1).fill(0x3c))).toEqual(['xml-too-large']);
  });
});

test('random and mutated bytes never throw', async () => {
  const archive = zipOf([
    { name: 'a.xml', bytes: MESSAGE },
    { name: 'b.xml', bytes: MESSAGE, method: 0, descriptor: true },
    { name: 'c.zip', bytes: zipOf([{ name: 'd.xml', bytes: MESSAGE }]), zip64: true },
  ]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      fc.nat(archive.length),
      fc.boolean(),
      async (changes, length, cut) => {
        const bytes = archive.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const some = cut ? bytes.subarray(0, length) : bytes;
        await inspectSource(blobOf(some));
        await read(some);
      },
    ),
    { numRuns: 600 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      await inspectSource(blobOf(bytes));
      await read(bytes);
      await read(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]));
    }),
    { numRuns: 200 },
  );
});
