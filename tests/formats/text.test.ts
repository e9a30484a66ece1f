import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '#lib/formats/read/byte-source.ts';
import { openText } from '#lib/formats/read/text.ts';

async function read(bytes: Uint8Array): Promise<[string, string] | string> {
  const text = await openText(bytesSource(bytes));
  if (typeof text === 'string') return text;
  let all = '';
  for await (const piece of text.pieces()) all += piece;
  return [text.encoding, all];
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, isBig = false): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))].forEach(
    (unit, i) => view.setUint16(2 * i, unit, !isBig),
  );
  return bytes;
}

describe('a text is read', () => {
  test.each<[string, Uint8Array, [string, string]]>([
    ['by its mark as UTF-8', utf8('\ufeffcafé'), ['utf-8', 'café']],
    ['by its mark as UTF-16, low byte first', utf16('café 🙂'), ['utf-16le', 'café 🙂']],
    ['by its mark as UTF-16, high byte first', utf16('café 🙂', true), ['utf-16be', 'café 🙂']],
    ['without a mark as UTF-8 where all of it fits', utf8('één €'), ['utf-8', 'één €']],
    ['else as windows-1252', Uint8Array.of(0xe9, 0xe9, 0x6e), ['windows-1252', 'één']],
    [
      'as windows-1252 where it breaks off',
      utf8('één é').subarray(0, 7),
      ['windows-1252', 'Ã©Ã©n Ã'],
    ],
    ['as nothing', new Uint8Array(0), ['utf-8', '']],
  ])('%s', async (_, bytes, expected) => {
    expect(await read(bytes)).toEqual(expected);
  });

  test('with every character of windows-1252 in its place', async () => {
    const bytes = Uint8Array.from({ length: 255 }, (_, i) => i + 1);
    const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
    const low = Array.from({ length: 127 }, (_, i) => String.fromCharCode(i + 1)).join('');
    const latin = Array.from({ length: 96 }, (_, i) => String.fromCharCode(i + 160)).join('');
    expect(await read(bytes)).toEqual(['windows-1252', low + high + latin]);
  });

  test('over the edges of its pieces', async () => {
    const text = 'é€🙂'.repeat(300_000);
    expect(await read(utf8(text))).toEqual(['utf-8', text]);
    expect(await read(utf16(`x${text}`))).toEqual(['utf-16le', `x${text}`]);
  });

  test('as windows-1252 where only the last of many bytes does not fit', async () => {
    const bytes = new Uint8Array(3_000_000).fill(0x61);
    bytes[bytes.length - 1] = 0x80;
    const [encoding, text] = (await read(bytes)) as [string, string];
    expect([encoding, text.at(-1), text.length]).toEqual(['windows-1252', '€', 3_000_000]);
  });

  test('with U+FFFD for lone surrogates', async () => {
    expect(await read(utf16('a\ud800b\udc00c'))).toEqual(['utf-16le', 'a\ufffdb\ufffdc']);
  });
});

test('NUL characters are in no text', async () => {
  expect(await read(utf8('a;b\n1;\0'))).toBe('table-binary');
  expect(await read(utf16('a;b\n1;\0'))).toBe('table-binary');
  const late = new Uint8Array(3_000_000).fill(0xe9);
  late[2_900_000] = 0;
  expect(await read(late)).toBe('table-binary');
});

test('any bytes are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const found = await read(bytes);
      if (typeof found !== 'string') expect(found[1].isWellFormed()).toBe(true);
    }),
    { numRuns: 200 },
  );
});
