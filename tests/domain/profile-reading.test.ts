import { describe, expect, test } from 'vitest';
import { Fault } from '#lib/domain/fault.ts';
import { readProfile } from '#lib/domain/profile-reading.ts';

const written = (changes: object) =>
  JSON.stringify({ format: 'uitkomstwijzer-regioprofiel', version: 1, ...changes });

const told = (text: string) =>
  readProfile(text).remarks.map(({ list, row, name, problem, other }) =>
    [list, row, name, problem, other].filter((one) => one !== null).join(' '),
  );

describe('a profile with rows that cannot be right', () => {
  const text = written({
    products: [
      { law: 'zvw', code: 'A' },
      { law: 'jeugd', code: 'B' },
      { law: 'jeugd', code: 'B', name: 'again' },
      { law: 'jeugd', code: 'C', rung: 2 },
    ],
    providers: [
      { agb: '1234567', name: 'Te kort' },
      { agb: '10000001', mainContractor: '10000002' },
      { agb: '10000002', mainContractor: '10000001' },
      { agb: '10000003', mainContractor: '10000001' },
    ],
  });

  test('names them by their row in the file', () => {
    expect(told(text)).toEqual([
      'products 1 A law-unknown',
      'products 3 B code-double 2',
      'products 4 C rung-without-ladder',
      'providers 1 Te kort agb-digits',
      'providers 2 10000001 main-circle',
      'providers 3 10000002 main-circle',
      'providers 4 10000003 main-unknown',
    ]);
  });

  test('gives the other rows, those in doubt as well', () => {
    const { profile } = readProfile(text);
    expect(profile.products.map(({ code }) => code)).toEqual(['B']);
    expect(profile.providers.map(({ agb }) => agb)).toEqual(['10000003']);
  });

  test('reads the good rows again without a remark but for doubts', () => {
    const again = readProfile(JSON.stringify(readProfile(text).profile));
    expect(again.remarks).toMatchObject([{ row: 1, problem: 'main-unknown', doubt: true }]);
  });
});

describe('a profile of which any row may be wrong', () => {
  const text = written({
    products: [{ law: 'x', code: 'A', colour: 1, rung: 'high' }, { law: 'wmo', code: 'B' }, 7],
    providers: [{ agb: 12345678, name: 'Getal' }, { agb: '10000001' }],
  });

  test('is read without those rows, each named once for each problem', () => {
    const { profile, remarks } = readProfile(text, { anyRow: true });
    expect(profile.products.map(({ code }) => code)).toEqual(['B']);
    expect(profile.providers.map(({ agb }) => agb)).toEqual(['10000001']);
    expect(remarks.map(({ list, row, problem }) => `${list} ${row} ${problem}`).sort()).toEqual([
      'products 1 field-wrong',
      'products 1 law-unknown',
      'products 3 field-wrong',
      'providers 1 field-wrong',
    ]);
  });

  test('is still a fault where more than rows is wrong', () => {
    const more = written({ name: 1, products: [7] });
    expect(() => readProfile(more, { anyRow: true })).toThrow(Fault);
  });
});

test('routes and instruments of an older profile that do not fit are left out and named, and the rest is read', () => {
  const good = { dataset: 'messages', route: 'municipality' };
  const norm = { name: 'SDQ', sd: 5.8, reliability: 0.82, better: 'lower' };
  const text = written({
    products: [{ law: 'x', code: 'A' }],
    instruments: ['SDQ', norm, { ...norm, sd: 0 }, { ...norm, name: 'sdq' }],
    routes: [{ id: 'r1', name: 'CBS' }, good, { dataset: 'x', route: 'post' }, 'free text', good],
  });
  expect(told(text)).toEqual([
    'products 1 A law-unknown',
    'instruments 1  field-wrong',
    'instruments 3 SDQ field-wrong',
    'instruments 4 sdq instrument-double 2',
    'routes 1  field-wrong',
    'routes 3 x field-wrong',
    'routes 4  field-wrong',
    'routes 5 messages route-double 2',
  ]);
  expect(readProfile(text).profile).toMatchObject({ instruments: [norm], routes: [good] });
});

test.each([
  ['no JSON', '{', 'profile-not-json'],
  ['a newer version', written({ version: 2 }), 'profile-newer 2'],
  [
    'an unknown key of a row',
    written({ products: [{ law: 'x', code: 'A', colour: 1 }] }),
    'profile-wrong products.0.colour',
  ],
  [
    'a wrong type in a row',
    written({ providers: [{ agb: 12345678 }] }),
    'profile-wrong providers.0.agb',
  ],
  [
    'a wrong type beside a wrong row',
    written({ products: [{ law: 'x', code: 'A' }], name: 1 }),
    'profile-wrong name',
  ],
])('%s is a fault, and no row is taken', (_name, text, fault) => {
  let found = '';
  try {
    readProfile(text);
  } catch (error) {
    if (error instanceof Fault) found = `${error.code} ${error.detail}`.trim();
  }
  expect(found).toBe(fault);
});
