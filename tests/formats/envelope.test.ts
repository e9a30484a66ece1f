import { describe, expect, test } from 'vitest';
import { readDocument, type MessageDocument } from '#lib/formats/definitions/messages.ts';
import { decodeBase64 } from '#lib/formats/read/base64.ts';
import { bytesOf, messageText, rowOf } from './message-fixtures.ts';

const MESSAGE = messageText({
  law: 'jeugd',
  release: '3.2',
  type: 305,
  clients: [{ rows: [rowOf(305, '3.2')] }],
});
const INSIDE = MESSAGE.slice(MESSAGE.indexOf('<m:Bericht'));

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function stuf(content: string, element = 'xmlBestand', prefix = 'GGK'): string {
  return `<${prefix}:envelopHeenbericht-ggk_Di01 xmlns:${prefix}="http://www.stufstandaarden.nl/koppelvlak/ggk0210"><${prefix}:stuurgegevens><${prefix}:functie>JW305</${prefix}:functie></${prefix}:stuurgegevens><${prefix}:parameters><${prefix}:bericht>${content === '-' ? '' : `<${prefix}:${element}>${content}</${prefix}:${element}>`}</${prefix}:bericht></${prefix}:parameters></${prefix}:envelopHeenbericht-ggk_Di01>`;
}

function soap(content: string, namespaces = ''): string {
  return `<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"${namespaces}><s:Header/><s:Body>${content}</s:Body></s:Envelope>`;
}

function read(text: string) {
  return readDocument(bytesOf(text), ['a.xml']);
}

function codeOf(text: string): string {
  const document = read(text)[0]!.document;
  return document.kind === 'refused' ? document.issue.code : document.kind;
}

const [plain] = read(MESSAGE) as [{ document: MessageDocument; bytes: Uint8Array }];

describe('a message comes out of its envelope as if it were dropped', () => {
  const escaped = MESSAGE.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  test.each([
    ['base64', stuf(base64(MESSAGE))],
    ['base64 in lines', stuf(base64(MESSAGE).replace(/(.{76})/g, '$1\r\n'))],
    ['base64 in text', stuf(base64(MESSAGE), 'tekstBestand')],
    ['escaped text', stuf(escaped)],
    ['CDATA', stuf(`<![CDATA[${MESSAGE}]]>`)],
    ['child elements', stuf(`\n${INSIDE}`)],
    ['another prefix', stuf(base64(MESSAGE), 'xmlBestand', 'x')],
    ['SOAP around StUF', soap(stuf(base64(MESSAGE)))],
    ['SOAP around the message itself', soap(INSIDE)],
    [
      'SOAP around base64 of whatever name',
      soap(`<v:data xmlns:v="urn:v">${base64(MESSAGE)}</v:data>`),
    ],
    ['an envelope in an envelope', stuf(base64(soap(stuf(base64(MESSAGE)))))],
  ])('%s', (_, text) => {
    const readings = read(text);
    expect(readings).toHaveLength(1);
    expect(readings[0]!.document).toEqual(plain.document);
  });

  test('with the same bytes where it lay in base64', () => {
    expect(read(soap(stuf(base64(MESSAGE))))[0]!.bytes).toEqual(plain.bytes);
  });

  test('with prefixes that are declared outside it', () => {
    const root = /<m:Bericht( xmlns[^>]*)>/.exec(INSIDE)!;
    const bare = INSIDE.replace(root[1]!, '');
    const [reading] = read(soap(stuf(bare), root[1]));
    expect(reading!.document).toEqual(plain.document);
    expect(new TextDecoder().decode(reading!.bytes)).toBe(bare.trimEnd());
  });

  test('in UTF-8, whatever the envelope was written in', () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${stuf(INSIDE)}`;
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const [reading] = readDocument(bytes, ['a.xml']);
    expect(reading!.document).toEqual(plain.document);
    expect(new TextDecoder().decode(reading!.bytes)).toContain('Zoë');
  });

  test('where its declaration tells of an encoding that its text no longer has', () => {
    const text = stuf(`<![CDATA[${MESSAGE.replace('UTF-8', 'utf-16')}]]>`);
    expect(read(text)[0]!.document).toEqual(plain.document);
  });

  test('and two of them both', () => {
    expect(read(soap(INSIDE + INSIDE))).toHaveLength(2);
  });
});

describe('an envelope is refused', () => {
  test.each([
    ['without content', stuf('-'), 'envelope-empty'],
    ['with empty content', stuf('  \n'), 'envelope-empty'],
    ['with content that is no base64', stuf('Hier staat een bericht.'), 'envelope-not-base64'],
    ['with base64 of plain words', stuf(base64('Hier staat een bericht.')), 'xml-not-a-message'],
    ['with elements of something else', stuf('<x:iets xmlns:x="urn:x"/>'), 'xml-not-a-message'],
    ['with a message of something else', stuf('<Bericht xmlns="urn:x"/>'), 'xml-other-namespace'],
    ['with something broken', stuf(base64('<a><b></a>')), 'xml-not-well-formed'],
    ['with a DOCTYPE inside', stuf(base64('<!DOCTYPE a><a/>')), 'xml-doctype'],
    [
      'that is a SOAP fault',
      soap('<s:Fault><faultcode>s:Client</faultcode></s:Fault>'),
      'envelope-empty',
    ],
    ['that is broken itself', stuf(base64(MESSAGE)).slice(0, -3), 'xml-not-well-formed'],
  ])('%s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('where more than three lie in one another', () => {
    let text = MESSAGE;
    for (let depth = 1; depth <= 3; depth++) {
      text = stuf(base64(text));
      expect(codeOf(text)).toBe('message');
    }
    expect(codeOf(stuf(base64(text)))).toBe('xml-not-a-message');
  });
});

describe('base64', () => {
  test('is read with or without padding and white space', () => {
    for (const text of ['', 'a', 'ab', 'abc', 'abcd', 'Zoë\u0000']) {
      expect(Buffer.from(decodeBase64(` ${base64(text)}\n`)!).toString()).toBe(text);
      expect(Buffer.from(decodeBase64(base64(text).replaceAll('=', ''))!).toString()).toBe(text);
    }
  });

  test('is none where a sign is wrong or missing', () => {
    for (const text of ['A', 'AA===', 'A=A=', 'AAA$', 'é', 'AAAA=', 'AA-_']) {
      expect(decodeBase64(text)).toBeUndefined();
    }
  });
});
