import { describe, expect, test } from 'vitest';
import { askedTwice, missingParts, openRoutes, type DataRoute } from '#lib/domain/routes.ts';

const route = (changes: Partial<DataRoute> = {}): DataRoute => ({
  dataset: 'messages',
  route: 'municipality',
  purpose: 'leren en verbeteren',
  basis: 'Jeugdwet 7.4.1',
  consent: 'not-needed',
  dpia: 'yes',
  dpiaOn: '2024-05-12',
  informed: true,
  indicators: [],
  ...changes,
});

describe('what a route lacks', () => {
  test.each<[string, Partial<DataRoute>, string[]]>([
    ['nothing', {}, []],
    ['a purpose of spaces', { purpose: ' ' }, ['purpose']],
    ['a basis', { basis: '' }, ['basis']],
    ['consent that is needed', { consent: 'no' }, ['consent']],
    ['a DPIA that is under way', { dpia: 'busy' }, ['dpia']],
    ['the day of the DPIA', { dpiaOn: null }, ['dpiaOn']],
    ['a DPIA at all, whatever the day', { dpia: 'no', dpiaOn: null }, ['dpia']],
    ['clients who know', { informed: false }, ['informed']],
  ])('%s', (_name, changes, missing) => {
    expect(missingParts(route(changes))).toEqual(missing);
  });
});

test('a data set is open until one of its routes is complete', () => {
  const routes = [
    route({ basis: '' }),
    route({ route: 'ttp' }),
    route({ dataset: 'uitkomsten', informed: false }),
  ];
  expect([
    ...openRoutes(['messages', 'uitkomsten', 'respons', 'uitkomsten', 'respons'], routes),
  ]).toEqual([
    ['uitkomsten', 'incomplete'],
    ['respons', 'none'],
  ]);
});

describe('an indicator that is asked twice', () => {
  const indicators = ['uitval', 'respons'];

  test('is one that two data sets or routes feed for the same purpose, however it is typed', () => {
    const first = route({ indicators });
    const other = route({ dataset: 'uitkomsten', route: 'cbs', indicators: ['uitval'] });
    expect(askedTwice([first, { ...other, purpose: ' Leren en  Verbeteren' }])).toEqual([
      { indicator: 'uitval', purpose: 'leren en verbeteren', routes: [first, expect.anything()] },
    ]);
    expect(askedTwice([first, route({ route: 'ttp', indicators })])).toHaveLength(2);
  });

  test('is not one with another purpose, without a purpose, or within one route', () => {
    const first = route({ indicators });
    expect(askedTwice([first, route({ route: 'ttp', purpose: 'bekostigen', indicators })])).toEqual(
      [],
    );
    const blank = { purpose: ' ', indicators };
    expect(askedTwice([route(blank), route({ ...blank, route: 'ttp' })])).toEqual([]);
    expect(askedTwice([first, first, route({ indicators: ['uitval', 'uitval'] })])).toEqual([]);
  });
});
