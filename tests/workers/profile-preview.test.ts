import { describe, expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import { parseProfile, type Profile } from '#lib/domain/profile.ts';
import { exampleProfile } from '#lib/formats/example/profile.ts';
import { gather } from '#lib/traffic/gather.ts';
import { previewProfile, profileEffect } from '#lib/workers/profile-preview.ts';
import { buildModel } from '#lib/workers/model.ts';
import { readExample } from './example-traffic.ts';

const today = parseDay('2026-11-24');
const profile = parseProfile(exampleProfile());
const region = gather([(await readExample({ seed: 7, size: 0.2, today })).batch]);
const now = buildModel(region, profile, today);

const preview = (changes: Partial<Profile>) =>
  previewProfile(now, JSON.stringify({ ...profile, ...changes }));
const parameters = (changes: object) => ({ parameters: { ...profile.parameters, ...changes } });
const own = (changes: object) => ({
  ...parameters({ definitionSet: 'own' }),
  definitionSets: [
    {
      id: 'own',
      name: '',
      unit: 'arrangement' as const,
      newStartWindowDays: 365,
      followOnDays: 31,
      gapDays: 31,
      leftOut: ['administrative' as const],
      ...changes,
    },
  ],
});
const differing = (changes: Partial<Profile>) => [
  ...new Set(
    preview(changes)
      .filter(({ differs }) => differs)
      .map(({ indicator }) => indicator),
  ),
];

describe('the effect of an edited profile', () => {
  test('is none where nothing that counts was edited', () => {
    expect(differing({ name: 'Elsewhere', lowResponse: 0.2 })).toEqual([]);
    expect(differing(own({}))).toEqual([]);
    expect(preview({})).toHaveLength(16);
  });

  test('shows at the indicators that depend on what was edited, and at no other', () => {
    expect(differing(parameters({ waitNormDays: 10 }))).toEqual(['wachttijd']);
    expect(differing(own({ newStartWindowDays: 90 }))).toEqual(['geen-nieuwe-start']);
    expect(differing(own({ followOnDays: 120 }))).toEqual(['lichtere-ondersteuning']);
    expect(differing(own({ unit: 'trajectory' }))).toContain('uitval');
    expect(differing(own({ leftOut: [] }))).toContain('uitval');
  });

  test('looks at the latest period that both can tell of', () => {
    const short = preview(own({ newStartWindowDays: 31 }));
    for (const { now: was, then } of short) expect(then?.period).toBe(was?.period);
  });

  test('says that an indicator is switched off', () => {
    const effects = preview({ indicators: { uitval: false } });
    const off = effects.filter(({ indicator }) => indicator === 'uitval');
    expect(off).toHaveLength(2);
    for (const { now: was, then, differs } of off) {
      expect([was === null, then, differs]).toEqual([false, null, true]);
    }
  });

  test('says that nothing was delivered where a figure is to come from deliveries', () => {
    const effects = preview({ sources: { uitval: 'uitkomsten' } });
    const [changed, ...others] = effects.filter(({ differs }) => differs);
    expect(changed).toMatchObject({
      indicator: 'uitval',
      law: 'jeugd',
      then: { figure: { n: 0 } },
    });
    expect(changed?.then?.period).toBe(changed?.now?.period);
    expect(others.map(({ indicator }) => indicator)).toEqual(['uitval']);
  });

  test('is the same as that of a model made anew', () => {
    for (const changes of [
      own({ unit: 'trajectory', gapDays: 60 }),
      { municipalities: profile.municipalities.slice(1) },
      { providers: [] },
      { products: [] },
      parameters({ horizon: { jeugd: '2025-12-31' } }),
    ]) {
      const other = { ...profile, ...changes };
      expect(preview(changes)).toEqual(profileEffect(now, buildModel(region, other, today)));
    }
  });

  test('is nothing for a profile that is wrong', () => {
    expect(previewProfile(now, JSON.stringify({ ...profile, lowResponse: 7 }))).toEqual([]);
  });
});
