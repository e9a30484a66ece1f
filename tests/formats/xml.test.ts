import { describe, expect, test } from 'vitest';
import { decodeXml } from '#lib/formats/read/xml-encoding.ts';
import { readBySaxes, readXml, xmlTextOf } from '#lib/formats/read/xml.ts';
import { XmlScanner } from '#lib/formats/read/xml-scanner.ts';
import { Recorder } from './xml-fixtures.ts';
import { bytesOf } from './message-fixtures.ts';

function scan(text: string): string[] | undefined {
  const recorder = new Recorder();
  return new XmlScanner().scan(xmlTextOf(text), recorder) ? recorder.events : undefined;
}

function saxes(text: string): string[] | undefined {
  const recorder = new Recorder();
  return readBySaxes(text, recorder) ? undefined : recorder.events;
}

describe('the scanner reads by itself, as saxes does', () => {
  test.each([
    '<a/>',
    '<a></a>',
    '<a>text</a>',
    ' \n<!-- before --><a/><!-- after -->\r\n',
    '<?xml version="1.0"?><a/>',
    "<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n<a/>",
    '<a xmlns="urn:a"><b xmlns=""><c/></b><d/></a>',
    '<p:a xmlns:p="urn:1"><p:b xmlns:p="urn:2"><p:c/></p:b><p:b/></p:a>',
    '<p:a xmlns:p="urn:1" p:b="1" b="1" xml:lang="nl"/>',
    '<a  b = "x>y" >t</a >',
    "<a b='\"'/>",
    '<a>1 &lt;&#62;&#x26;&amp;&quot;&apos; 2</a>',
    '<a>voor<b>in</b>na</a>',
    '<a>één<b>tweeë</b>€</a>',
    '<a><!-- é --><b>x</b><![CDATA[<b>]] ë&amp;]]></a>',
    '<a>\r\n<b>x\ry\r\nz</b></a>',
    '<a>]] ></a>',
    '<a>]]&gt;</a>',
    '<xa>not asked for &amp; &#65;</xa>',
    `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`,
  ])('%s', (text) => {
    expect(scan(text)).toBeDefined();
    expect(scan(text)).toEqual(saxes(text));
  });
});

describe('the scanner leaves to saxes what it does not wholly understand', () => {
  test.each([
    '<é/>',
    '<a é="1"/>',
    '<a b="&amp;"/>',
    '<a b="x\ny"/>',
    '<a>\u{1f600}</a>',
    '<a>\ue000</a>',
    '<?pi x?><a/>',
    '<a><?pi x?></a>',
    '<?xml version="1.1"?><a/>',
    '<a>&#x1F600;&#00000065;</a>',
  ])('%s', (text) => {
    expect(scan(text)).toBeUndefined();
    const recorder = new Recorder();
    expect(readXml(text, recorder)).toBeUndefined();
    expect(recorder.events).toEqual(saxes(text));
  });
});

describe('a text is not well-formed', () => {
  test.each([
    ['', 1, 1],
    ['x', 1, 1],
    ['<a>', 1, 3],
    ['<a></b>', 1, 7],
    ['</><a><b/>', 1, 3],
    ['</a>', 1, 4],
    ['<a>\n\n  <b/></a><c/>', 3, 13],
    ['<a>\n]]></a>', 2, 3],
    ['<p:a/>', 1, 6],
    ['<a x="1" x="2"/>', 1, 16],
    ['<a x="<"/>', 1, 7],
    ['<a xmlns:p=""/>', 1, 13],
    ['<a>\u0001</a>', 1, 4],
    ['<a>&</a>', 1, 8],
    ['<a>&#0;</a>', 1, 7],
    ['<a><!-- -- --></a>', 1, 11],
    ['<a/>text', 1, 8],
  ])('%j at line %i, column %i', (text, line, column) => {
    const fault = readXml(text, new Recorder());
    expect(fault).toEqual({ code: 'xml-not-well-formed', line, column });
    expect(scan(text)).toBeUndefined();
  });

  test('where it is nested more than 200 deep', () => {
    const text = `${'<a>'.repeat(201)}${'</a>'.repeat(201)}`;
    expect(readXml(text, new Recorder())).toMatchObject({ code: 'xml-not-well-formed', line: 1 });
  });
});

test('a DOCTYPE and an entity of one’s own are refused as such', () => {
  const read = (text: string) => readXml(text, new Recorder())?.code;
  expect(read('<!DOCTYPE a><a/>')).toBe('xml-doctype');
  expect(read('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toBe('xml-doctype');
  expect(read('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toBe('xml-doctype');
  expect(read('<a>&b;</a>')).toBe('xml-entity');
  expect(read('<a b="&b;"/>')).toBe('xml-entity');
});

test('namespaces around a document are in force in it', () => {
  for (const text of ['<p:a><b/></p:a>', '<p:a><b x="&amp;"/></p:a>']) {
    const recorder = new Recorder();
    const outer = new Map([
      ['p', 'urn:p'],
      ['', 'urn:d'],
    ]);
    expect(readXml(text, recorder, outer)).toBeUndefined();
    expect(recorder.events[0]).toContain('open {urn:p}a');
    expect(recorder.events[1]).toContain('open {urn:d}b');
  }
});

describe('bytes are decoded', () => {
  const utf16 = (text: string, mark: [number, number], little: boolean) => {
    const bytes = new Uint8Array(2 + text.length * 2);
    bytes.set(mark);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), little);
    return bytes;
  };
  const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const named = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>é</a>`;

  test.each<[string, Uint8Array, string]>([
    ['UTF-8', bytesOf('<a>é€</a>'), '<a>é€</a>'],
    ['UTF-8 with its mark', bytesOf('\ufeff<a>é</a>'), '<a>é</a>'],
    ['UTF-16, low byte first', utf16('<a>é</a>', [0xff, 0xfe], true), '<a>é</a>'],
    ['UTF-16, high byte first', utf16('<a>é</a>', [0xfe, 0xff], false), '<a>é</a>'],
    ['ISO-8859-1', latin(named('ISO-8859-1')), named('ISO-8859-1')],
    ['windows-1252', latin(named('windows-1252')), named('windows-1252')],
    ['latin1', latin(named('latin1')), named('latin1')],
    [
      'US-ASCII',
      latin('<?xml version="1.0" encoding="US-ASCII"?><a/>'),
      '<?xml version="1.0" encoding="US-ASCII"?><a/>',
    ],
  ])('%s', (_, bytes, text) => {
    const decoded = decodeXml(bytes);
    if ('code' in decoded) throw new Error(decoded.code);
    expect(decoded.text).toBe(text);
    expect(new TextDecoder().decode(decoded.utf8)).toBe(text);
  });

  test.each([
    ['broken UTF-8', Uint8Array.of(0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e)],
    ['a byte over 127 in ASCII', latin(named('us-ascii'))],
    ['half a character of UTF-16', Uint8Array.of(0xff, 0xfe, 0x3c)],
    ['UTF-16 that is none', latin(named('utf-16'))],
    ['an encoding that is not read', latin(named('ebcdic'))],
  ])('%s is refused', (_, bytes) => {
    expect(decodeXml(bytes)).toEqual({ code: 'xml-encoding' });
  });

  test('unless there are too many', () => {
    expect(decodeXml(new Uint8Array(25 * 1024 * 1024 + 1))).toEqual({ code: 'xml-too-large' });
  });
});
