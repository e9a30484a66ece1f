import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import { municipalityName } from '#lib/domain/municipalities.ts';
import { parseProfile } from '#lib/domain/profile.ts';
import { readDocument } from '#lib/formats/definitions/messages.ts';
import { isBsn } from '#lib/domain/bsn.ts';
import { bsnOf } from '#lib/formats/example/care.ts';
import { exampleArchives } from '#lib/formats/example/example-region.ts';
import { exampleProfile } from '#lib/formats/example/profile.ts';
import { MUNICIPALITIES } from '#lib/formats/example/region.ts';
import { messageXml, returnXml, stufXml } from '#lib/formats/write/message-xml.ts';
import { bytesOf } from './message-fixtures.ts';

const choices = { law: 'jeugd', seed: 3, size: 0.05, today: parseDay('2026-11-24') } as const;
const fingerprint = (changes: object) =>
  exampleArchives({ ...choices, ...changes })
    .files.map(({ name, bytes }) => name + createHash('sha256').update(bytes).digest('hex'))
    .join();

describe('the archives of the example region', () => {
  test('are the same to the byte for the same seed, size and day, and for no other', () => {
    const made = fingerprint({});
    expect(fingerprint({})).toBe(made);
    for (const other of [
      { seed: 4 },
      { size: 0.1 },
      { today: choices.today - 1 },
      { law: 'wmo' },
    ]) {
      expect(fingerprint(other)).not.toBe(made);
    }
  });

  test('are the ones that they always were', () => {
    const [first] = exampleArchives({ ...choices, size: 0.01 }).files;
    expect(first?.name).toBe('voorbeeld-jeugd-2022.zip');
    expect(createHash('sha256').update(first!.bytes).digest('hex')).toMatchInlineSnapshot(
      `"4e6a073b5e514321a0143615995c6c62020604231d25d97b937ddfde06ab8a5d"`,
    );
  });

  test('have one archive for each year up to today', () => {
    expect(exampleArchives(choices).files.map(({ name }) => name)).toEqual(
      [2022, 2023, 2024, 2025, 2026].map((year) => `voorbeeld-jeugd-${year}.zip`),
    );
  });
});

test('made-up BSNs are possible ones of nobody: they pass the elfproef and start with 9', () => {
  const made = new Set(Array.from({ length: 20_000 }, (_, serial) => bsnOf(serial)));
  expect(made.size).toBe(20_000);
  for (const bsn of made) expect(isBsn(bsn) && bsn.startsWith('9'), bsn).toBe(true);
});

test('the profile of the example region is one, with protection on', () => {
  const profile = parseProfile(exampleProfile());
  expect(profile).toMatchObject({ name: 'Voorbeeldregio', disclosure: { threshold: 10 } });
  expect(profile.providers.filter(({ mainContractor }) => mainContractor === null)).toHaveLength(
    12,
  );
  expect(MUNICIPALITIES.map(([code]) => municipalityName(code)).sort()).toEqual([
    'Drechterland',
    'Enkhuizen',
    'Hoorn',
    'Koggenland',
    'Medemblik',
    'Opmeer',
    'Stede Broec',
  ]);
});

describe('a message that is written', () => {
  const header = {
    municipality: '0405',
    provider: '73990012',
    identification: 'A&B<1',
    dated: parseDay('2024-03-01'),
    bsn: bsnOf(1),
  };
  const row = { number: 12, category: '45', product: '45P11', from: parseDay('2024-01-01') };

  test.each(['2.1', '2.3', '2.4', '3.0', '3.1', '3.2'])('in release %s is read back', (release) => {
    for (const law of ['jeugd', 'wmo'] as const) {
      const base = { ...header, law, release };
      const read = (text: string) => readDocument(bytesOf(text), [])[0]?.document;
      const assigned = {
        ...row,
        assignedOn: parseDay('2023-12-20'),
        until: parseDay('2025-01-01'),
      };
      expect(read(messageXml({ ...base, type: 301, rows: [assigned] }))).toMatchObject({
        kind: 'message',
        law,
        release,
        municipality: '0405',
        provider: '73990012',
        identification: 'A&B<1',
        assignments: [{ number: 12, product: '45P11', until: parseDay('2025-01-01') }],
        issues: [],
      });
      const begin = parseDay('2024-01-08');
      const stop = { ...row, begin, end: parseDay('2024-02-20'), reason: '31', status: 3 } as const;
      const text = messageXml({ ...base, type: 307, rows: [stop, stop] });
      const stops = { kind: 'message', type: 307, stops: [{ begin, reason: '31', status: 3 }, {}] };
      expect(read(text)).toMatchObject(stops);
      expect(read(stufXml(text))).toMatchObject(stops);
      expect(read(returnXml({ ...base, type: 305 }, '0001'))).toEqual({
        kind: 'return',
        law,
        type: 305,
        sender: '73990012',
        identification: 'A&B<1',
        rejects: true,
      });
      expect(read(returnXml({ ...base, type: 301 }, '0200'))).toMatchObject({
        sender: '0405',
        rejects: false,
      });
    }
  });
});
