import { describe, expect, test } from 'vitest';
import { profileChanges } from '#lib/domain/profile-changes.ts';
import { parseProfile, type Profile } from '#lib/domain/profile.ts';
import { changeWords } from '#lib/ui/region/change-words.ts';
import { en, nl } from './all-words.ts';

const profileOf = (changes: object): Profile =>
  parseProfile(JSON.stringify({ format: 'uitkomstwijzer-regioprofiel', version: 1, ...changes }));

const EVERYTHING = {
  name: 'A',
  municipalities: ['0405', '0388'],
  parameters: {
    definitionSet: 'cbs',
    period: 'year',
    waitNormDays: 1,
    horizon: { jeugd: '2024-12-31', wmo: '2024-12-31' },
  },
  disclosure: { threshold: 0, minPart: 0, allOrNoneBelow: 0, minProviders: 0 },
  deliveries: { threshold: 10, periods: 'year', deadlines: ['01-31'] },
  products: [{ law: 'jeugd', code: 'A' }],
  providers: [{ agb: '10000001' }],
  referenceFigures: [{ indicator: 'uitval', law: 'wmo', area: 'NL', period: '2024', value: 0.1 }],
  definitionSets: [{ id: 'x', name: 'X', unit: 'arrangement', newStartWindowDays: 1 }],
  indicators: { uitval: false },
  sources: { uitval: 'uitkomsten' },
  instruments: [{ name: 'SDQ', sd: 5.8, reliability: 0.82, better: 'lower' }],
  mappings: [{ id: 1 }],
  routes: [{ dataset: 'messages', route: 'municipality' }],
  lowResponse: 0.4,
  retentionYears: 7,
  shareRegion: false,
  theme: { accent: '#000' },
};

const shown = (before: object, after: object, words = nl) =>
  profileChanges(profileOf(before), profileOf(after)).map((change) =>
    changeWords(change, words, (id) => id.toUpperCase()),
  );

describe('the changes of a profile in words', () => {
  test.each([
    ['Dutch', nl],
    ['English', en],
  ])('every key has words in %s', (_name, words) => {
    const all = shown({}, EVERYTHING, words);
    expect(all.length).toBeGreaterThan(20);
    for (const { key, label, to } of all) {
      expect(label, key).not.toBe(key);
      expect(label, key).not.toContain('.');
      expect(to, key).not.toBe('');
    }
  });

  test('values are written as a person would', () => {
    const words = shown(EVERYTHING, { ...EVERYTHING, parameters: {}, indicators: {} });
    expect(words.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['Definitieset', 'CBS', 'WESTFRIESLAND'],
      ['Soort periode', 'jaar', 'halfjaar'],
      ['Norm voor wachten', '1 dag', '42 dagen'],
      ['Jeugd volledig tot en met', '31 december 2024', 'uit de berichten'],
      ['Wmo volledig tot en met', '31 december 2024', 'uit de berichten'],
      ['Indicator: Uitval', 'uit', 'aan'],
    ]);
  });

  test('municipalities say who joins and who leaves', () => {
    const [change] = shown({ municipalities: ['0405'] }, { municipalities: ['0388', '0420'] });
    expect(change).toMatchObject({
      from: '1 gemeente',
      to: '2 gemeenten; erbij: Enkhuizen, Medemblik; weg: Hoorn',
    });
    const [all] = shown({ municipalities: ['0405'] }, {});
    expect(all?.to).toBe('alle gemeenten in de berichten; weg: Hoorn');
  });

  test('lists say how many rows are new, changed and gone', () => {
    const [change] = shown(
      { products: [{ law: 'wmo', code: 'A' }] },
      {
        products: [
          { law: 'wmo', code: 'B' },
          { law: 'wmo', code: 'C' },
        ],
      },
    );
    expect(change).toMatchObject({ label: 'Productenlijst', from: null, to: '2 nieuw, 1 weg' });
  });
});
