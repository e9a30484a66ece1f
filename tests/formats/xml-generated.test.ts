import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readDocument } from '#lib/formats/definitions/messages.ts';
import { readBySaxes, readXml, xmlTextOf } from '#lib/formats/read/xml.ts';
import { XmlScanner } from '#lib/formats/read/xml-scanner.ts';
import { bytesOf, messageText, rowOf } from './message-fixtures.ts';
import { Recorder } from './xml-fixtures.ts';

vi.setConfig({ testTimeout: 60_000 });

const scanner = new XmlScanner();

/** What both ways say; where the scanner accepts, saxes must have accepted the same. */
function compare(text: string): { scanned: boolean; good: boolean } {
  const fast = new Recorder();
  const exact = new Recorder();
  const scanned = scanner.scan(xmlTextOf(text), fast);
  const good = readBySaxes(text, exact) === undefined;
  if (scanned) {
    expect(good).toBe(true);
    expect(fast.events).toEqual(exact.events);
  }
  return { scanned, good };
}

const space = fc.constantFrom(' ', '\n', '\t', '\r\n', '  ');
const anySpace = fc.oneof(fc.constant(''), space);
const local = fc.constantFrom(
  'Bericht',
  'Client',
  'a',
  'b-1',
  'xa',
  '_c.d',
  'Product',
  'Productcode',
);
const prefix = fc.constantFrom('', 'p', 'q', 'ns1');
const characterData = fc
  .array(
    fc.constantFrom(
      ...['x', '12', ' ', '\n', '\r\n', '\r', 'é', '€', ']]', '>', '&amp;', '&lt;', '&#65;'],
      ...['&#x41;', '&quot;', '\u{1f600}', "'", '"', '-', '--', '\u0085', '\u00a0'],
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join('').replaceAll(']]>', ']] >'));
const comment = fc.constantFrom('<!---->', '<!-- x é -->', '<!-- <a> & ]]> -->', '<!-- - -->');
const section = fc.constantFrom('<![CDATA[]]>', '<![CDATA[<a>&x;]]]]>', '<![CDATA[é ]] > \r\n]]>');
const attribute = fc
  .tuple(
    fc.constantFrom('a1', 'b1', 'p:c1', 'q:c1', 'xml:lang'),
    anySpace,
    fc.constantFrom('""', '"x"', "'é'", "'\"'", '"a>b"', '"&amp;"', '"x\ny"'),
  )
  .map(([name, gap, value]) => `${name}${gap}=${gap}${value}`);
const declaration = fc.constantFrom(
  'xmlns:p="urn:p"',
  'xmlns:p="urn:other"',
  'xmlns:q=" urn:p "',
  'xmlns="urn:d"',
  'xmlns=""',
);

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof({ depthSize: 'small' }, characterData, comment, section, tie('element')),
  element: fc
    .record({
      prefix,
      local,
      attributes: fc.uniqueArray(fc.oneof(attribute, declaration), {
        maxLength: 3,
        selector: (text) => text.replace(/\s*=.*/s, ''),
      }),
      space,
      end: anySpace,
      content: fc.array(tie('content'), { maxLength: 4 }),
    })
    .map((parts) => {
      const name = parts.prefix ? `${parts.prefix}:${parts.local}` : parts.local;
      const head = [name, ...parts.attributes].join(parts.space);
      const content = parts.content.join('');
      return content === ''
        ? `<${head}${parts.end}/>`
        : `<${head}${parts.end}>${content}</${name}${parts.end}>`;
    }),
}));

const document = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0"?>', "<?xml version='1.0' encoding='UTF-8'?>\n"),
    fc.oneof(anySpace, comment),
    element,
    fc.oneof(anySpace, comment),
  )
  .map(
    ([start, before, inside, after]) =>
      `${start}${before}<r xmlns:p="urn:p" xmlns:q="urn:q" xmlns:ns1="urn:n">${inside}</r>${after}`,
  );

test('the scanner gives the events of saxes on generated documents', () => {
  let scannedOnes = 0;
  fc.assert(
    fc.property(document, (text) => {
      if (compare(text).scanned) scannedOnes++;
    }),
    { numRuns: 500 },
  );
  // Most of them go the fast way, or the comparison would prove nothing.
  expect(scannedOnes).toBeGreaterThan(150);
});

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(4),
  put: fc.oneof(
    fc.constant(''),
    fc.constantFrom(
      ...['<', '>', '/', '&', ';', '"', "'", '=', ' ', ':', '!', '?', '-', ']', '\u0000', '\ufeff'],
      ...[
        '<a>',
        '</a>',
        ']]>',
        '<!--',
        '-->',
        '<![CDATA[',
        '<!DOCTYPE a>',
        'xmlns:p="x"',
        '\ud800',
      ],
    ),
    fc.string({ maxLength: 3, unit: 'binary' }),
  ),
});

function mutate(text: string, mutations: { at: number; length: number; put: string }[]): string {
  return mutations.reduce((changed, { at, length, put }) => {
    const place = Math.floor(at * changed.length);
    return changed.slice(0, place) + put + changed.slice(place + length);
  }, text);
}

test('what the scanner accepts of mutated documents, saxes accepts with the same events', () => {
  fc.assert(
    fc.property(document, fc.array(mutation, { minLength: 1, maxLength: 3 }), (text, mutations) => {
      compare(mutate(text, mutations));
    }),
    { numRuns: 1000 },
  );
});

const MESSAGE = messageText({
  law: 'wmo',
  release: '3.2',
  type: 307,
  clients: [{ rows: [rowOf(307, '3.2'), rowOf(307, '3.2', { number: '13' })] }],
});

test('mutated messages are read alike by both ways, and never throw', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 2 }), (mutations) => {
      const text = mutate(MESSAGE, mutations);
      compare(text);
      expect(readDocument(bytesOf(text), []).length).toBeGreaterThan(0);
    }),
    { numRuns: 700 },
  );
});

test('random bytes and texts are refused without a throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' }), (bytes, text) => {
      expect(readDocument(bytes, [])[0]!.document.kind).toBe('refused');
      readXml(text, new Recorder());
      readXml(`<a>${text}</a>`, new Recorder());
    }),
    { numRuns: 1000 },
  );
});

test('a megabyte of any one thing is read or refused in good time', () => {
  const times = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length));
  const texts = [
    times('<'),
    times('<a>'),
    times('<a/>'),
    `<a>${times('&')}</a>`,
    `<a>${times('&amp;')}</a>`,
    `<a>${times(']')}</a>`,
    `<a>${times(']]>')}</a>`,
    `<a>${times('<!--')}</a>`,
    `<a>${times('<![CDATA[')}</a>`,
    `<a>${times('<b xmlns:c="d"/>')}</a>`,
    `<a ${times('b="" ')}/>`,
    `<a>${times('x')}`,
    `<a b="${times('y')}`,
    `<a>${Array.from({ length: 60_000 }, (_, i) => `<b${i}/>`).join('')}</a>`,
    times('<!DOCTYPE '),
    times('<?'),
    `<a>${times('é\r')}</a>`,
  ];
  for (const text of texts) {
    const start = performance.now();
    readDocument(bytesOf(text), []);
    expect(performance.now() - start, text.slice(0, 20)).toBeLessThan(5000);
  }
});
