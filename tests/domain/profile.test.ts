import { describe, expect, test } from 'vitest';
import { Fault } from '#lib/domain/fault.ts';
import { chosenSet, defaultProfile, mainContractors, parseProfile } from '#lib/domain/profile.ts';

const written = (changes: object) =>
  JSON.stringify({ format: 'uitkomstwijzer-regioprofiel', version: 1, ...changes });

function faultOf(text: string) {
  try {
    parseProfile(text);
  } catch (error) {
    if (error instanceof Fault) return `${error.code} ${error.detail}`.trim();
    throw error;
  }
  return undefined;
}

describe('region profile', () => {
  test('every key may be left out and then has its default', () => {
    const profile = parseProfile(written({}));
    expect(profile).toEqual(defaultProfile());
    expect(profile.disclosure).toEqual({
      threshold: 10,
      minPart: 3,
      allOrNoneBelow: 30,
      minProviders: 3,
    });
    expect(chosenSet(profile).id).toBe('westfriesland');
  });

  test.each([
    ['no JSON', '{', 'profile-not-json'],
    ['a newer version', written({ version: 2 }), 'profile-newer 2'],
    ['another file', '{"format":"x","version":1}', 'profile-wrong format'],
    ['an unknown key', written({ colour: 1 }), 'profile-wrong colour'],
    ['a wrong type', written({ municipalities: ['405'] }), 'profile-wrong municipalities.0'],
    [
      'a day that does not exist',
      written({ parameters: { horizon: { jeugd: '2024-02-30' } } }),
      'profile-wrong parameters.horizon.jeugd',
    ],
    [
      'a set that nobody knows',
      written({ parameters: { definitionSet: 'x' } }),
      'profile-wrong parameters.definitionSet',
    ],
    ['a list', '[]', 'profile-wrong'],
    ['nothing', 'null', 'profile-wrong'],
  ])('%s is refused with the key named', (_, text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  test('a key that is a name of every object stays a plain key', () => {
    expect(faultOf(written({ indicators: JSON.parse('{"__proto__": true}') }))).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('main contractors are followed to the end, and a circle ends somewhere', () => {
    const providers = [
      { agb: '00000001', mainContractor: '00000002' },
      { agb: '00000002', mainContractor: '00000003' },
      { agb: '00000004', mainContractor: '00000005' },
      { agb: '00000005', mainContractor: '00000004' },
    ];
    const mains = mainContractors(parseProfile(written({ providers })).providers);
    expect(mains.get('00000001')).toBe('00000003');
    expect(mains.get('00000002')).toBe('00000003');
    expect(mains.size).toBe(4);
  });

  test('a set of the region’s own can be chosen', () => {
    const own = { id: 'eigen', name: 'Eigen', unit: 'trajectory', newStartWindowDays: 200 };
    const profile = parseProfile(
      written({ definitionSets: [own], parameters: { definitionSet: 'eigen' } }),
    );
    expect(chosenSet(profile)).toEqual({
      id: 'eigen',
      name: 'Eigen',
      unit: 'trajectory',
      newStartWindow: 200,
      followOnDays: 31,
      gapDays: 31,
      leftOut: ['administrative'],
    });
  });
});
