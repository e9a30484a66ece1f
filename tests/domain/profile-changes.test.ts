import { expect, test } from 'vitest';
import { profileChanges } from '#lib/domain/profile-changes.ts';
import { parseProfile, type Profile } from '#lib/domain/profile.ts';

const profileOf = (changes: object): Profile =>
  parseProfile(JSON.stringify({ format: 'uitkomstwijzer-regioprofiel', version: 1, ...changes }));

test('the same profile has no changes', () => {
  expect(profileChanges(profileOf({ name: 'A' }), profileOf({ name: 'A' }))).toEqual([]);
});

test('values are told one by one, in the order of the profile', () => {
  const before = profileOf({ municipalities: ['0405'], disclosure: { threshold: 10 } });
  const after = profileOf({
    name: 'A',
    municipalities: ['0405', '0420'],
    parameters: { horizon: { wmo: '2024-12-31' } },
    disclosure: { threshold: 0 },
    indicators: { uitval: false },
  });
  expect(profileChanges(before, after)).toEqual([
    { kind: 'value', key: 'name', from: null, to: 'A' },
    { kind: 'value', key: 'municipalities', from: ['0405'], to: ['0405', '0420'] },
    { kind: 'value', key: 'parameters.horizon.wmo', from: null, to: '2024-12-31' },
    { kind: 'value', key: 'disclosure.threshold', from: 10, to: 0 },
    { kind: 'value', key: 'indicators.uitval', from: null, to: false },
  ]);
});

test('a route is known again by its data set and its way', () => {
  const messages = { dataset: 'messages', route: 'municipality' };
  const before = profileOf({ routes: [messages, { dataset: 'uitkomsten', route: 'cbs' }] });
  const after = profileOf({
    routes: [
      { ...messages, purpose: 'leren' },
      { dataset: 'uitkomsten', route: 'ttp' },
    ],
  });
  expect(profileChanges(before, after)).toEqual([
    { kind: 'rows', key: 'routes', added: 1, changed: 1, removed: 1 },
  ]);
});

test('lists are told by how many rows are new, changed and gone', () => {
  const before = profileOf({
    products: [
      { law: 'jeugd', code: 'A' },
      { law: 'jeugd', code: 'B' },
      { law: 'wmo', code: 'C' },
    ],
    providers: [{ agb: '10000001' }, { agb: '10000002' }],
  });
  const after = profileOf({
    products: [
      { law: 'jeugd', code: 'B', name: 'new name' },
      { law: 'wmo', code: 'C' },
      { law: 'wmo', code: 'B' },
      { law: 'wmo', code: 'B', validFrom: '2024-01-01' },
    ],
    providers: [{ agb: '10000002' }, { agb: '10000001' }],
  });
  // Another order of the same rows is no change.
  expect(profileChanges(before, after)).toEqual([
    { kind: 'rows', key: 'products', added: 2, changed: 1, removed: 1 },
  ]);
});
