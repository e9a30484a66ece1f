import { describe, expect, test } from 'vitest';
import { NO_DAY, parseDay } from '#lib/domain/day.ts';
import { BatchBuilder } from '#lib/domain/records.ts';
import {
  addDocument,
  readDocument,
  type MessageDocument,
  type ReadMessage,
} from '#lib/formats/definitions/messages.ts';
import { isBsn } from '#lib/domain/bsn.ts';
import { parseNumber, parseTime } from '#lib/formats/definitions/message-rows.ts';
import {
  BSN,
  OTHER_BSN,
  RELEASES,
  bytesOf,
  messageText,
  namespaceOf,
  rowOf,
  type Shape,
} from './message-fixtures.ts';

const PATH = ['export.zip', 'a.xml'];

function read(text: string): MessageDocument {
  const readings = readDocument(bytesOf(text), PATH);
  expect(readings).toHaveLength(1);
  return readings[0]!.document;
}

function readMessage(text: string): ReadMessage {
  const document = read(text);
  if (document.kind !== 'message') throw new Error(JSON.stringify(document));
  return document;
}

function refusal(text: string) {
  const document = read(text);
  if (document.kind !== 'refused') throw new Error(document.kind);
  return document.issue;
}

const SHAPE: Shape = { law: 'jeugd', release: '3.2', type: 307 };
const ROWS = [rowOf(307, '3.2')];

describe.each(RELEASES)('release %s', (release) => {
  describe.each(['jeugd', 'wmo'] as const)('of %s', (law) => {
    const header = {
      kind: 'message',
      law,
      release,
      municipality: '0405',
      provider: '12345678',
      identification: 'ID1',
      dated: parseDay('2024-03-01'),
      refused: 0,
      issues: [],
    };
    const common = { row: 0, client: BSN, category: '45', product: '45A04' };

    test('gives the assignments of a 301, and nothing that was only decided', () => {
      const message = read(
        messageText({ law, release, type: 301, clients: [{ rows: [rowOf(301, release)] }] }),
      );
      expect(message).toEqual({
        ...header,
        type: 301,
        sender: '0405',
        receiver: '12345678',
        starts: [],
        stops: [],
        assignments: [
          {
            ...common,
            number: release === '2.0' ? -1 : 12,
            decision: release === '2.0' ? '7|45|45A04|2024-01-01' : '',
            assignedOn: parseDay('2023-12-01'),
            assignedTime: 36672,
            from: parseDay('2024-01-01'),
            until: parseDay('2024-12-31'),
            changeReason: '01',
          },
        ],
      });
    });

    test('gives the starts of a 305', () => {
      const message = read(
        messageText({ law, release, type: 305, clients: [{ rows: [rowOf(305, release)] }] }),
      );
      expect(message).toEqual({
        ...header,
        type: 305,
        sender: '12345678',
        receiver: '0405',
        assignments: [],
        stops: [],
        starts: [
          {
            ...common,
            number: release === '2.0' ? -1 : 12,
            begin: parseDay('2024-01-15'),
            status: 1,
          },
        ],
      });
    });

    test('gives the stops of a 307', () => {
      const message = readMessage(
        messageText({ law, release, type: 307, clients: [{ rows: [rowOf(307, release)] }] }),
      );
      expect(message.stops).toEqual([
        {
          ...common,
          number: release === '2.0' ? -1 : 12,
          begin: parseDay('2024-01-15'),
          status: 1,
          end: parseDay('2024-02-20'),
          reason: '31',
        },
      ]);
    });
  });
});

describe('a message', () => {
  test('is read under any prefix, and under none', () => {
    const texts = ['m', 'ns1', 'jw307', '', 'a.b-c_d'].map((prefix) =>
      messageText({ ...SHAPE, prefix, clients: [{ rows: ROWS }] }),
    );
    const [first, ...others] = texts.map(read);
    expect(first).toMatchObject({ kind: 'message', stops: [{ number: 12 }] });
    for (const other of others) expect(other).toEqual(first);
  });

  test('is read in any order of its elements', () => {
    const reverse = (inside: string) =>
      inside
        .match(/<\$(\w+)>.*?<\/\$\1>/g)!
        .reverse()
        .join('<!-- between -->');
    const text = messageText({ ...SHAPE, clients: [{ rows: ROWS.map(reverse) }] });
    const client = /<m:Client>.*<\/m:Client>/s.exec(text)![0];
    const headerLast = text.replace(client, '').replace('<m:Header>', `${client}<m:Header>`);
    const expected = read(messageText({ ...SHAPE, clients: [{ rows: ROWS }] }));
    expect(read(text)).toEqual(expected);
    expect(read(headerLast)).toEqual(expected);
  });

  test('takes the number of a decision that stands after its products', () => {
    const text = messageText({
      law: 'wmo',
      release: '2.0',
      type: 301,
      clients: [{ rows: [rowOf(301, '2.0')] }],
    });
    const number = '<m:Beschikkingnummer>7</m:Beschikkingnummer>';
    const late = text.replace(number, '').replace('</m:Beschikking>', `${number}</m:Beschikking>`);
    expect(readMessage(late).assignments[0]!.decision).toBe('7|45|45A04|2024-01-01');
  });

  test('takes fields of the right parent only', () => {
    const inside = `<$Elders><$Begindatum>1990-01-01</$Begindatum><$ToewijzingNummer>99</$ToewijzingNummer></$Elders>
      <$ToewijzingNummer>5</$ToewijzingNummer><$Product><c:Categorie>45</c:Categorie><c:Deel><c:Code>NEE</c:Code></c:Deel></$Product>
      <$Begindatum>2024-01-15</$Begindatum>`;
    const text = messageText({ ...SHAPE, type: 305, clients: [{ rows: [inside] }] });
    expect(readMessage(text).starts).toMatchObject([
      { number: 5, category: '45', product: '', begin: parseDay('2024-01-15') },
    ]);
  });

  test('leaves alone what someone else put into it', () => {
    const foreign = '<x:Begindatum xmlns:x="urn:other">1990-01-01</x:Begindatum>';
    const text = messageText({
      ...SHAPE,
      type: 305,
      clients: [{ rows: [foreign + rowOf(305, '3.2')] }],
    });
    expect(readMessage(text).starts[0]!.begin).toBe(parseDay('2024-01-15'));
  });

  test('counts its rows through all its clients', () => {
    const clients = [
      { rows: [rowOf(305, '2.1'), rowOf(305, '2.1')] },
      { bsn: OTHER_BSN, rows: [rowOf(305, '2.1')] },
    ];
    const { starts } = readMessage(messageText({ law: 'wmo', release: '2.1', type: 305, clients }));
    expect(starts.map(({ row, client }) => [row, client])).toEqual([
      [0, BSN],
      [1, BSN],
      [2, OTHER_BSN],
    ]);
  });

  test('keeps nothing of the person but the BSN', () => {
    const text = messageText({ ...SHAPE, clients: [{ rows: ROWS }] });
    const document = JSON.stringify(read(text));
    expect(document).not.toContain('2010');
    expect(document).not.toContain('Test');
    expect(document).not.toContain('Zo');
  });

  test('pads codes of municipality and provider that lost their zeros', () => {
    const text = messageText({ ...SHAPE, sender: '1234567', receiver: '405' });
    expect(readMessage(text)).toMatchObject({
      sender: '1234567',
      receiver: '405',
      municipality: '0405',
      provider: '01234567',
    });
  });

  test('without a day of dating has none', () => {
    expect(readMessage(messageText({ ...SHAPE, dated: 'ooit' })).dated).toBe(NO_DAY);
  });
});

describe('the status of a row', () => {
  const statusOf = (release: string, status: string, ofClient?: string) => {
    const rows = [rowOf(305, release, { status })];
    const clients = [ofClient === undefined ? { rows } : { rows, status: ofClient }];
    return readMessage(messageText({ law: 'jeugd', release, type: 305, clients })).starts[0]!
      .status;
  };

  test('is 1, 2, 3 or 9, and 1 where it is missing or unknown', () => {
    expect(['1', '2', '3', '9', '', '7', 'x'].map((status) => statusOf('3.2', status))).toEqual([
      1, 2, 3, 9, 1, 1, 1,
    ]);
  });

  test('is 3 where the client of a 2.x message has 3, and no other value there counts', () => {
    expect(statusOf('2.3', '1', '3')).toBe(3);
    expect(statusOf('2.3', '2', '1')).toBe(2);
    expect(statusOf('2.3', '3', '9')).toBe(3);
    expect(statusOf('3.2', '1', '3')).toBe(1);
  });
});

describe('a row is refused with its place', () => {
  const issuesOf = (type: number, rows: string[], release = '3.2') => {
    const message = readMessage(messageText({ ...SHAPE, release, type, clients: [{ rows }] }));
    return { issues: message.issues, refused: message.refused };
  };

  test.each([
    ['row-no-begin', 305, rowOf(305, '3.2', { begin: '' })],
    ['row-no-begin', 305, rowOf(305, '3.2', { begin: '2024-02-31' })],
    ['row-no-begin', 307, rowOf(307, '3.2', { begin: 'x' })],
    ['row-no-end', 307, rowOf(307, '3.2', { end: '' })],
    ['row-number', 305, rowOf(305, '3.2', { number: '12a' })],
    ['row-number', 305, rowOf(305, '3.2', { number: '9007199254740993' })],
    ['row-no-key', 301, rowOf(301, '3.2', { number: '' })],
  ])('%s in a %i', (code, type, row) => {
    expect(issuesOf(type, [rowOf(type, '3.2'), row])).toEqual({
      issues: [{ code, place: { path: PATH, row: 2 } }],
      refused: 1,
    });
  });

  test('a 301 of release 2.0 without the number of a decision has no key', () => {
    const clients = [{ decision: '', rows: [rowOf(301, '2.0')] }];
    const message = readMessage(messageText({ law: 'jeugd', release: '2.0', type: 301, clients }));
    expect(message).toMatchObject({ refused: 1, issues: [{ code: 'row-no-key' }] });
  });

  test('a start without a number is no fault', () => {
    const rows = [rowOf(305, '3.2', { number: '' })];
    expect(readMessage(messageText({ ...SHAPE, type: 305, clients: [{ rows }] }))).toMatchObject({
      starts: [{ number: -1 }],
      issues: [],
    });
  });

  test.each(['', '000000000', '111111111', '123456789', '12345678', 'abcdefghi'])(
    'a row whose BSN is "%s" is taken, with nobody as its client',
    (bsn) => {
      const message = readMessage(messageText({ ...SHAPE, clients: [{ bsn, rows: ROWS }] }));
      expect(message.stops).toMatchObject([{ client: '' }]);
      expect(message.issues).toEqual([{ code: 'client-bsn', place: { path: PATH, row: 1 } }]);
      expect(message.refused).toBe(0);
    },
  );
});

describe('a document is refused', () => {
  const good = messageText({ ...SHAPE, clients: [{ rows: ROWS }] });

  test('where its release is unknown', () => {
    for (const release of ['1.0', '2.5', '3.3', '4.0']) {
      const issue = refusal(messageText({ ...SHAPE, release }));
      expect(issue).toMatchObject({ code: 'xml-unknown-release', place: { path: PATH } });
    }
  });

  test.each([
    ['urn:iets', 'xml-other-namespace'],
    ['http://www.istandaarden.nl/iwlz/2_2/aw33/schema', 'xml-other-namespace'],
    ['http://www.istandaarden.nl/ijw/3_2/basisschema/schema', 'xml-not-a-message'],
    ['http://www.istandaarden.nl/ijw/3_2/wmo307/schema', 'xml-not-a-message'],
  ])('where its namespace is %s', (namespace, code) => {
    expect(refusal(`<Bericht xmlns="${namespace}"/>`)).toEqual({ code, place: { path: PATH } });
  });

  test('where its root is no Bericht', () => {
    const text = `<Header xmlns="${namespaceOf(SHAPE)}"/>`;
    expect(refusal(text)).toEqual({ code: 'xml-not-a-message', place: { path: PATH } });
  });

  test.each(['Afzender', 'Ontvanger', 'BerichtIdentificatie', 'c:Identificatie', 'Header'])(
    'where its header has no %s',
    (name) => {
      const tag = name.includes(':') ? name : `m:${name}`;
      const text = good.replace(new RegExp(`<${tag}>.*?</${tag}>`, 's'), '');
      expect(refusal(text)).toEqual({ code: 'message-header', place: { path: PATH } });
    },
  );

  test('where it is not well-formed, with line and column', () => {
    expect(refusal('<a>\n  <b></c></a>')).toEqual({
      code: 'xml-not-well-formed',
      place: { path: PATH, line: 2, column: 9 },
    });
  });

  test('where it has a DOCTYPE or an entity of its own', () => {
    expect(refusal(`<!DOCTYPE Bericht [<!ENTITY x "y">]>${good.slice(39)}`).code).toBe(
      'xml-doctype',
    );
    expect(refusal(good.replace('Test &amp;', 'Test &zoon;'))).toMatchObject({
      code: 'xml-entity',
      place: { line: 6 },
    });
  });

  test('where it is too large, whatever is in it', () => {
    const [reading] = readDocument(new Uint8Array(25 * 1024 * 1024 + 1), PATH);
    expect(reading!.document).toMatchObject({ kind: 'refused', issue: { code: 'xml-too-large' } });
  });
});

describe('a message of another type', () => {
  test.each([303, 304, 315, 316, 317, 318, 319, 320, 323, 325])('%i is named', (type) => {
    expect(read(messageText({ ...SHAPE, type }))).toEqual({
      kind: 'other',
      law: 'jeugd',
      type,
      issue: { code: 'message-not-needed', place: { path: PATH, detail: String(type) } },
    });
  });
});

describe('a return', () => {
  const returned = (type: number, headerExtra = '', release = '3.2') =>
    read(
      messageText({ law: 'wmo', release, type, headerExtra, sender: '0405', receiver: '12345678' }),
    );
  const own =
    '<$IdentificatieRetour>R1</$IdentificatieRetour><$DagtekeningRetour>2024-03-02</$DagtekeningRetour>';
  const codes = (...list: string[]) =>
    `${own}<$RetourCodes>${list.map((code) => `<$RetourCode>${code}</$RetourCode>`).join('')}</$RetourCodes>`;

  test.each([
    [302, 301],
    [306, 305],
    [308, 307],
  ])('%i tells of a %i', (type, original) => {
    expect(returned(type, own)).toEqual({
      kind: 'return',
      law: 'wmo',
      type: original,
      sender: '0405',
      identification: 'ID1',
      rejects: false,
    });
  });

  test('accepts with 0200 and 0233, and rejects with any other code', () => {
    const rejects = (...list: string[]) => returned(308, codes(...list));
    expect(rejects('0200')).toMatchObject({ rejects: false });
    expect(rejects('0200', '0233')).toMatchObject({ rejects: false });
    expect(rejects('0200', '8848')).toMatchObject({ rejects: true });
    expect(rejects('0001')).toMatchObject({ rejects: true });
  });

  test('rejects by a code in any of its classes', () => {
    const text = messageText({
      law: 'jeugd',
      release: '2.3',
      type: 308,
      headerExtra: codes('0200'),
    });
    const body =
      '<m:Client><m:StopProducten><m:StopProduct><m:RetourCodes><m:RetourCode>9069</m:RetourCode></m:RetourCodes></m:StopProduct></m:StopProducten></m:Client>';
    expect(read(text.replace('</m:Header>', `</m:Header>${body}`))).toMatchObject({
      rejects: true,
    });
    expect(read(text)).toMatchObject({ rejects: false });
  });
});

describe('adding to the tables', () => {
  test('gives rows that point to their message, and counts', () => {
    const builder = new BatchBuilder();
    const fingerprint = Uint8Array.from({ length: 32 }, (_, i) => i + 1);
    const add = (shape: Shape, documentNumber: number) =>
      addDocument(read(messageText(shape)), { fingerprint, documentNumber }, builder);
    add({ ...SHAPE, type: 301, clients: [{ rows: [rowOf(301, '3.2')] }] }, 0);
    const counts = add(
      { ...SHAPE, clients: [{ rows: [...ROWS, rowOf(307, '3.2', { end: '' })] }] },
      4,
    );
    add({ ...SHAPE, type: 308 }, 5);
    add({ ...SHAPE, type: 323 }, 6);
    expect(counts).toEqual({
      accepted: { assignments: 0, starts: 0, stops: 1 },
      refused: { assignments: 0, starts: 0, stops: 1 },
    });
    const batch = builder.finish();
    expect(batch.messages.length).toBe(2);
    expect([...batch.messages.columns.document]).toEqual([0, 4]);
    expect([...batch.messages.columns.fingerprint.subarray(16)]).toEqual([
      ...fingerprint.subarray(0, 16),
    ]);
    expect([...batch.stops.columns.message]).toEqual([1]);
    expect(batch.stops.columns.client.dictionary).toEqual([BSN]);
    expect(batch.assignments.columns.number[0]).toBe(12);
    expect(batch.returns.length).toBe(1);
  });
});

test('a BSN passes the elfproef, has nine digits and not all the same', () => {
  expect(['111222333', '123456782'].every(isBsn)).toBe(true);
  expect(['123456789', '000000000', '12345678', '1234567820', '12345678 '].some(isBsn)).toBe(false);
});

test('a number is whole, without meaning in its leading zeros', () => {
  expect(parseNumber('')).toBe(-1);
  expect(parseNumber('000')).toBe(0);
  expect(parseNumber('00042')).toBe(42);
  expect(parseNumber('9007199254740992')).toBe(2 ** 53);
  for (const text of ['-1', '+1', '1.5', '1e3', 'x', '9007199254740993', '1'.repeat(17)]) {
    expect(parseNumber(text)).toBeUndefined();
  }
});

test('a time is seconds since midnight, and 0 where it is none', () => {
  expect(parseTime('16:12:58')).toBe(58378);
  expect(parseTime('23:59:59.999+01:00')).toBe(86399);
  expect(parseTime('24:00:00')).toBe(0);
  expect(parseTime('')).toBe(0);
});
