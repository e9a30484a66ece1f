import { describe, expect, test } from 'vitest';
import {
  checkProducts,
  checkProfile,
  checkProviders,
  checkReferenceFigures,
  checkRoutes,
} from '#lib/domain/profile-checks.ts';
import { parseProfile, type Profile } from '#lib/domain/profile.ts';
import type { RowRemark } from '#lib/domain/row-remark.ts';

const profileOf = (changes: object): Profile =>
  parseProfile(JSON.stringify({ format: 'uitkomstwijzer-regioprofiel', version: 1, ...changes }));

const told = (remarks: RowRemark[]) =>
  remarks.map(({ row, problem, other }) => [row, problem, ...(other === null ? [] : [other])]);

const products = (...rows: object[]) =>
  told(
    checkProducts(profileOf({ products: rows.map((row) => ({ law: 'jeugd', ...row })) }).products),
  );
const providers = (...rows: object[]) =>
  told(checkProviders(profileOf({ providers: rows }).providers));

describe('the rows of a product catalogue', () => {
  test('a code may stand under both laws, and at times that follow each other', () => {
    expect(
      products(
        { code: 'A', validUntil: '2023-12-31' },
        { code: 'A', validFrom: '2024-01-01' },
        { law: 'wmo', code: 'A' },
        { code: 'B', ladder: 'l', rung: 1.5 },
      ),
    ).toEqual([]);
  });

  test('a code that is valid twice at one time is told with the row it is at odds with', () => {
    expect(
      products(
        { code: 'A', validUntil: '2024-01-01' },
        { code: 'B' },
        { code: 'A', validFrom: '2024-01-01' },
        { code: 'B', validFrom: '2020-01-01', validUntil: '2020-12-31' },
      ),
    ).toEqual([
      [3, 'code-double', 1],
      [4, 'code-double', 2],
    ]);
  });

  test('a rung goes with a ladder, and a validity ends after it begins', () => {
    expect(
      products(
        { code: 'A', rung: 1 },
        { code: 'B', ladder: 'l' },
        { code: 'C', validFrom: '2024-02-01', validUntil: '2024-01-31' },
        { code: ' ' },
      ),
    ).toEqual([
      [1, 'rung-without-ladder'],
      [2, 'ladder-without-rung'],
      [3, 'ends-before-begin'],
      [4, 'code-empty'],
    ]);
  });
});

describe('the rows of a provider register', () => {
  const provider = (agb: string, mainContractor: string | null = null) => ({ agb, mainContractor });
  const [a, b, c, d] = ['10000001', '10000002', '10000003', '10000004'] as const;

  test('subcontractors of a main contractor in the register are fine', () => {
    expect(providers(provider(a), provider(b, a), provider(c, a))).toEqual([]);
  });

  test('an AGB code stands once', () => {
    expect(providers(provider(a), provider(b), provider(a))).toEqual([[3, 'agb-double', 1]]);
  });

  test('a main contractor that is oneself or comes back to oneself is told', () => {
    expect(
      providers(
        provider(a, a),
        provider(b, c),
        provider(c, d),
        provider(d, b),
        provider('10000005', b),
      ),
    ).toEqual([
      [1, 'main-self'],
      [2, 'main-circle'],
      [3, 'main-circle'],
      [4, 'main-circle'],
    ]);
  });

  test('a main contractor outside the register is a doubt', () => {
    const remarks = checkProviders(profileOf({ providers: [provider(a, b)] }).providers);
    expect(remarks).toMatchObject([{ row: 1, problem: 'main-unknown', doubt: true }]);
  });

  test('an AGB code that was typed in has eight digits', () => {
    const typed = { ...provider('123'), name: '', solo: false, exempt: false, products: [] };
    expect(told(checkProviders([typed, { ...typed, agb: a, mainContractor: '9' }]))).toEqual([
      [1, 'agb-digits'],
      [2, 'main-digits'],
    ]);
  });
});

test('a reference figure has a period that can be read and stands once', () => {
  const figure = { indicator: 'uitval', law: 'wmo', area: 'Nederland', value: 0.1 };
  const { referenceFigures } = profileOf({
    referenceFigures: [
      { ...figure, period: '2024' },
      { ...figure, period: '2024-H3' },
      { ...figure, period: '2024' },
    ],
  });
  expect(told(checkReferenceFigures(referenceFigures))).toEqual([
    [2, 'period-unknown'],
    [3, 'figure-double', 1],
  ]);
});

test('a route says which data it is about, and stands once for each purpose', () => {
  const route = { dataset: 'messages', route: 'municipality', purpose: 'Leren en verbeteren' };
  const { routes } = profileOf({
    routes: [
      route,
      { ...route, dataset: ' ' },
      { ...route, purpose: 'leren  en VERBETEREN ' },
      { ...route, purpose: 'bekostigen' },
      { ...route, route: 'ttp' },
    ],
  });
  expect(told(checkRoutes(routes))).toEqual([
    [2, 'dataset-empty'],
    [3, 'route-double', 1],
  ]);
});

test('a definition that is no set of the profile is a doubt, and the same figure may stand once per set', () => {
  const figure = { indicator: 'uitval', law: 'wmo', area: 'Nederland', period: '2024', value: 0.1 };
  const profile = profileOf({
    referenceFigures: [figure, { ...figure, definition: 'cbs' }, { ...figure, definition: 'gone' }],
  });
  expect(checkProfile(profile)).toMatchObject([
    { row: 3, problem: 'definition-unknown', doubt: true },
  ]);
});
