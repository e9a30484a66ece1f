import { expect, test } from 'vitest';
import { findMunicipality, municipalities } from '#lib/domain/municipalities.ts';

test('all municipalities are listed by name', () => {
  const all = municipalities();
  expect(all).toHaveLength(342);
  expect(all[0]).toEqual({ code: '0518', name: "'s-Gravenhage" });
});

test.each([
  ['0405', '0405'],
  ['hoorn', '0405'],
  [' Hoorn (0405) ', '0405'],
  ['Enkh', '0388'],
  ['Bergen op Zoom', '0748'],
  ['H', undefined],
  ['9999', undefined],
  ['Nergens', undefined],
  ['', undefined],
])('“%s” is municipality %s', (text, code) => {
  expect(findMunicipality(text)).toBe(code);
});
