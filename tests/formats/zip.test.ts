import { zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { crc32 } from '#lib/formats/read/crc32.ts';
import { documentsOf, inspectSource } from '#lib/formats/read/source.ts';
import { bytesOf } from './message-fixtures.ts';
import { blobOf, zipOf, type EntryShape } from './zip-fixtures.ts';

vi.setConfig({ testTimeout: 60_000 });

async function read(bytes: Uint8Array, from = 0, to = Infinity) {
  const found: string[] = [];
  for await (const document of documentsOf(blobOf(bytes), from, to)) {
    const what =
      'issue' in document
        ? document.issue.code
        : 'table' in document
          ? `table ${new TextDecoder().decode(document.table)}`
          : new TextDecoder().decode(document.bytes);
    if ('issue' in document) expect(document.issue.place.path).toEqual(document.path);
    found.push(`${document.number} ${document.path.join('/')} ${what}`);
  }
  return found;
}

function xml(name: string, more: Partial<EntryShape> = {}): EntryShape {
  return { name, bytes: bytesOf(`<${name.replace('.xml', '')}/>`), ...more };
}

const A = xml('a.xml');
const B = xml('b.xml');

describe('an archive gives its documents', () => {
  test.each<[string, Uint8Array]>([
    ['deflated', zipOf([A, B])],
    ['stored', zipOf([xml('a.xml', { method: 0 }), xml('b.xml', { method: 0 })])],
    ['with sizes behind the data', zipOf([xml('a.xml', { descriptor: true }), B])],
    ['in the form for large archives', zipOf([xml('a.xml', { zip64: true }), B], { zip64: true })],
    ['with a comment', zipOf([A, B], { comment: 'gemaakt door PK\u0005\u0006' })],
    [
      'with a comment that looks like an end',
      zipOf([A, B], { comment: 'PK\u0005\u0006'.repeat(9) }),
    ],
    ['made by someone else', zipSync({ 'a.xml': A.bytes!, 'b.xml': [B.bytes!, { level: 0 }] })],
  ])('%s', async (_, bytes) => {
    expect(await inspectSource(blobOf(bytes))).toEqual({ kind: 'zip', documents: 2 });
    expect(await read(bytes)).toEqual(['0 a.xml <a/>', '1 b.xml <b/>']);
  });

  test('where bytes follow it', async () => {
    const bytes = zipOf([A, B]);
    const longer = new Uint8Array(bytes.length + 10);
    longer.set(bytes);
    expect(await read(longer)).toEqual(['0 a.xml <a/>', '1 b.xml <b/>']);
  });

  test('from one place to another', async () => {
    const bytes = zipOf(['a', 'b', 'c', 'd'].map((name) => xml(`${name}.xml`)));
    expect(await read(bytes, 1, 3)).toEqual(['1 b.xml <b/>', '2 c.xml <c/>']);
    expect(await read(bytes, 3, 9)).toEqual(['3 d.xml <d/>']);
    expect(await read(bytes, 4, 9)).toEqual([]);
  });

  test('passing over folders and what an operating system leaves', async () => {
    const bytes = zipOf([
      { name: 'map/' },
      xml('__MACOSX/._a.xml'),
      xml('map/.DS_Store'),
      xml('.DS_Store'),
      A,
    ]);
    expect(await inspectSource(blobOf(bytes))).toEqual({ kind: 'zip', documents: 1 });
    expect(await read(bytes)).toEqual(['0 a.xml <a/>']);
  });

  test('by names in UTF-8 and in code page 437', async () => {
    const name = zipOf([xml('x.xml', { name: 'é.xml' })]);
    const [utf8] = await read(name);
    expect(utf8).toBe('0 é.xml <x/>');
    const [old] = await read(zipOf([{ ...xml('x.xml'), name: 'é.xml', flags: 0 }]));
    expect(old).toBe('0 ├⌐.xml <x/>');
  });

  test('in whatever order they lie', async () => {
    const entries = ['a', 'b', 'c'].map((name) => xml(`${name}.xml`, { method: 0 }));
    const size = 30 + 5 + 4;
    const places = [2, 0, 1];
    const swapped = places.map((place) => ({
      ...entries[place]!,
    }));
    const bytes = zipOf(swapped.map((entry, i) => ({ ...entry, declared: { offset: i * size } })));
    expect(await read(bytes)).toEqual(['0 c.xml <c/>', '1 a.xml <a/>', '2 b.xml <b/>']);
    const crossed = zipOf(
      entries.map((entry, i) => ({
        ...entry,
        declared: { offset: places[i]! * size, crc: crc32(entries[places[i]!]!.bytes!) },
      })),
    );
    expect(await read(crossed)).toEqual(['0 a.xml <c/>', '1 b.xml <a/>', '2 c.xml <b/>']);
  });

  test('twenty thousand of them, and more than the old form can count', async () => {
    const bytes = zipOf(
      Array.from({ length: 70_000 }, (_, i) => ({
        name: `${i}`,
        bytes: bytesOf('<a/>'),
        method: 0,
      })),
    );
    expect(await inspectSource(blobOf(bytes))).toEqual({ kind: 'zip', documents: 70_000 });
    const found = await read(bytes, 45_000, 65_000);
    expect(found).toHaveLength(20_000);
    expect(found[19_999]).toBe('64999 64999 <a/>');
  });

  test('of which one is larger than a window of reading', async () => {
    const large = bytesOf(`<a>${Array.from({ length: 900_000 }, (_, i) => i).join(' ')}</a>`);
    const bytes = zipOf([
      A,
      { name: 'l.xml', bytes: large, method: 0 },
      B,
      { name: 'd.xml', bytes: large },
    ]);
    const found = await read(bytes);
    expect(found.map((text) => text.length)).toEqual([12, 8 + large.length, 12, 8 + large.length]);
  });
});

describe('an archive in an archive', () => {
  const inner = zipOf([A, B]);

  test('is read as well, under the number of its entry', async () => {
    const bytes = zipOf([
      B,
      { name: 'in.zip', bytes: inner },
      { name: 'ook.zip', bytes: inner, method: 0 },
    ]);
    expect(await read(bytes)).toEqual([
      '0 b.xml <b/>',
      '1 in.zip/a.xml <a/>',
      '1 in.zip/b.xml <b/>',
      '2 ook.zip/a.xml <a/>',
      '2 ook.zip/b.xml <b/>',
    ]);
  });

  test('is refused where it lies in one already', async () => {
    const middle = zipOf([A, { name: 'in.zip', bytes: inner }, B]);
    expect(await read(zipOf([{ name: 'm.zip', bytes: middle }]))).toEqual([
      '0 m.zip/a.xml <a/>',
      '0 m.zip/in.zip zip-nested-deep',
      '0 m.zip/b.xml <b/>',
    ]);
  });

  test('is read where it lies, when it is large and stored', async () => {
    const filler = new Uint8Array(26 * 1024 * 1024);
    for (let i = 0, seed = 1; i < filler.length; i++) {
      seed = (Math.imul(seed, 1103515245) + 12345) | 0;
      filler[i] = seed >>> 16;
    }
    const large = zipOf([A, { name: 'vol', bytes: filler, method: 0 }, B]);
    expect(await read(zipOf([{ name: 'l.zip', bytes: large, method: 0 }]))).toEqual([
      '0 l.zip/a.xml <a/>',
      '0 l.zip/vol unknown-kind',
      '0 l.zip/b.xml <b/>',
    ]);
  });

  test('obeys the same limits', async () => {
    const bomb = zipOf([{ name: 'n.xml', bytes: new Uint8Array(1_000_000).fill(32) }]);
    expect(await read(zipOf([{ name: 'b.zip', bytes: bomb }, A]))).toEqual([
      '0 b.zip zip-ratio',
      '1 a.xml <a/>',
    ]);
  });
});

describe('an entry is refused and the rest goes on', () => {
  const lie = (declared: EntryShape['declared'], method = 8) =>
    zipOf([xml('leugen.xml', { declared, method }), B]);

  test.each<[string, Uint8Array, string]>([
    ['encrypted', zipOf([xml('x.xml', { flags: 1 }), B]), 'zip-encrypted'],
    ['encrypted in another way', zipOf([xml('x.xml', { method: 99 }), B]), 'zip-encrypted'],
    ['packed by another method', zipOf([xml('x.xml', { method: 12 }), B]), 'zip-method'],
    ['of another CRC-32', lie({ crc: 1 }), 'zip-entry-damaged'],
    ['stored, of another CRC-32', lie({ crc: 1 }, 0), 'zip-entry-damaged'],
    ['larger than it says', lie({ unpacked: 5 }), 'zip-entry-damaged'],
    ['smaller than it says', lie({ unpacked: 50 }), 'zip-entry-damaged'],
    ['cut off', lie({ packed: 4 }), 'zip-entry-damaged'],
    ['stored, of two sizes', lie({ unpacked: 4 }, 0), 'zip-entry-damaged'],
    ['empty', zipOf([{ name: 'x.xml' }, B]), 'empty-file'],
    ['of another kind', zipOf([{ name: 'x.xml', bytes: bytesOf('\0AGB;BSN') }, B]), 'unknown-kind'],
  ])('where it is %s', async (_, bytes, code) => {
    const found = await read(bytes);
    expect(found[0]).toMatch(new RegExp(`^0 .* ${code}$`));
    expect(found[1]).toBe('1 b.xml <b/>');
  });

  test('where it says that it is small and unpacks to very much', async () => {
    const bytes = zipOf([
      {
        name: 'bom.xml',
        bytes: new Uint8Array(110 * 1024 * 1024),
        declared: { unpacked: 1000, crc: crc32(new Uint8Array(1000)) },
      },
      B,
    ]);
    expect(bytes.length).toBeGreaterThan(100_000);
    expect(await read(bytes)).toEqual(['0 bom.xml zip-entry-damaged', '1 b.xml <b/>']);
  });

  test('where it is a message of more than 25 MB', async () => {
    const text = '1 '.repeat(13 * 1024 * 1024);
    const bytes = zipOf([{ name: 'groot.xml', bytes: bytesOf(`<a>${text}</a>`), method: 0 }, B]);
    expect(await read(bytes)).toEqual(['0 groot.xml xml-too-large', '1 b.xml <b/>']);
  });

  test('where its local header is not there', async () => {
    const bytes = zipOf([A, B]);
    bytes[0] = 0x51;
    bytes.set([0x50, 0x4b, 0x03, 0x04], 0);
    bytes[1] = 0x4b;
    bytes[26] = 0xff;
    expect(await read(bytes)).toEqual(['0 a.xml zip-entry-damaged', '1 b.xml <b/>']);
  });
});

describe('a whole archive is refused', () => {
  const huge = 3 * 1024 ** 3;
  test.each<[string, Uint8Array, string]>([
    ['without an end', zipOf([A, B]).slice(0, -10), 'zip-damaged'],
    ['without a directory', zipOf([A, B]).slice(0, 60), 'zip-damaged'],
    [
      'whose entries lie over one another',
      zipOf([A, { ...B, declared: { offset: 3 } }]),
      'zip-damaged',
    ],
    ['whose entries are one', zipOf([A, { ...A, declared: { offset: 0 } }]), 'zip-damaged'],
    [
      'whose entry reaches into the directory',
      zipOf([{ ...A, declared: { packed: 99 } }]),
      'zip-damaged',
    ],
    [
      'whose entry lies outside',
      zipOf([{ ...A, zip64: true, declared: { offset: 2 ** 50 } }]),
      'zip-damaged',
    ],
    [
      'that unpacks to more than 4 GB',
      zipOf([
        { ...A, declared: { unpacked: huge } },
        { ...B, declared: { unpacked: huge } },
      ]),
      'zip-too-large',
    ],
    [
      'that unpacks to 200 times its size',
      zipOf([{ ...A, declared: { unpacked: 9999 } }]),
      'zip-ratio',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await inspectSource(blobOf(bytes))).toEqual({ kind: 'refused', issue: code });
    expect(await read(bytes)).toEqual([`0  ${code}`]);
  });

  test('that has more than two million entries, by its own word', async () => {
    const bytes = zipOf([A, B], { zip64: true });
    const view = new DataView(bytes.buffer);
    const record = bytes.length - 22 - 20 - 56;
    view.setBigUint64(record + 24, 2_000_001n, true);
    view.setBigUint64(record + 32, 2_000_001n, true);
    expect(await read(bytes)).toEqual(['0  zip-too-many']);
  });

  test('that is a workbook', async () => {
    const bytes = zipOf([xml('[Content_Types].xml', { bytes: bytesOf('<Types/>') }), A]);
    expect(await inspectSource(blobOf(bytes))).toEqual({ kind: 'table' });
  });
});

test('a table in an archive, and a workbook in it, are handed on as they are', async () => {
  const workbook = zipOf([xml('[Content_Types].xml', { bytes: bytesOf('<Types/>') })]);
  const bytes = zipOf([
    { name: 'a.csv', bytes: bytesOf('AGB;BSN') },
    { name: 'b.xlsx', bytes: workbook },
    B,
  ]);
  const found = await read(bytes);
  expect(found[0]).toBe('0 a.csv table AGB;BSN');
  expect(found[1]).toMatch(/^1 b\.xlsx table PK/);
  expect(found[2]).toBe('2 b.xml <b/>');
});

test('the CRC-32 is the one that all archives use', () => {
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
});
