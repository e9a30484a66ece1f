import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '#lib/domain/day.ts';
import { DEFINITION_SETS, type DefinitionSet } from '#lib/domain/definition-set.ts';
import { buildPauses, buildUnits, partyCodes } from '#lib/traffic/units.ts';
import { start, stop, tell } from './story.ts';

const [westfriesland, sdcg] = DEFINITION_SETS as [DefinitionSet, DefinitionSet];
const everywhere = { municipalities: new Set<string>(), mainContractors: new Map() };

describe('horizon', () => {
  test('is the earliest of the latest dates of the municipalities, per law', () => {
    const traffic = tell(
      [
        start({ number: 1, begin: '2024-01-01' }, { dated: '2024-03-01' }),
        start({ number: 1, begin: '2024-01-01' }, { dated: '2024-05-01' }),
        start({ number: 1, begin: '2024-01-01' }, { dated: '2024-04-01', municipality: '0420' }),
      ],
      null,
    );
    const { jeugd, wmo } = traffic.horizon;
    expect(jeugd && formatDay(jeugd.day)).toBe('2024-04-01');
    expect(jeugd && traffic.gathered.texts.party.texts[jeugd.decidedBy]).toBe('0420');
    expect(wmo).toBeUndefined();
  });

  test('messages dated after today do not count', () => {
    const rows = { number: 1, begin: '2024-01-01' };
    const traffic = tell(
      [start(rows, { dated: '2024-03-01' }), start(rows, { dated: '2034-03-01' })],
      null,
      '2024-06-01',
    );
    expect(traffic.horizon.jeugd?.day).toBe(parseDay('2024-03-01'));
  });

  test('rejected and duplicate messages do count', () => {
    const late = start({ number: 1, begin: '2024-01-01' }, { id: 'A', dated: '2024-05-01' });
    const early = start({ number: 1, begin: '2024-01-01' }, { id: 'A', dated: '2024-03-01' });
    expect(tell([late, early], null).horizon.jeugd?.day).toBe(parseDay('2024-05-01'));
  });
});

describe('units', () => {
  const row = { number: 1, begin: '2024-01-10' };
  const messages = [
    start(row),
    stop({ ...row, end: '2024-06-30', reason: '31' }),
    start({ number: 2, begin: '2024-07-01' }),
  ];

  test('one begun after the horizon does not exist, an end after it is open', () => {
    const traffic = tell(messages, '2024-06-29');
    const units = buildUnits(traffic, partyCodes(traffic, everywhere), westfriesland);
    expect(units.length).toBe(1);
    expect(units.reasonClass[0]).toBe(255);
  });

  test('a trajectory that goes on after the horizon is open', () => {
    const traffic = tell(
      [...messages, stop({ number: 2, begin: '2024-07-01', end: '2024-08-01', reason: '31' })],
      '2024-07-15',
    );
    const parties = partyCodes(traffic, everywhere);
    expect(buildUnits(traffic, parties, sdcg)).toMatchObject({ length: 1 });
    expect(buildUnits(traffic, parties, sdcg).reasonClass[0]).toBe(255);
    expect(buildUnits(traffic, parties, westfriesland).reasonClass[0]).toBe(0);
  });

  test('pauses stand in the groups of their arrangement, up to the horizon', () => {
    const traffic = tell(
      [
        start({ ...row, product: '45A04' }),
        stop({ ...row, end: '2024-03-01', reason: '20' }),
        stop({ ...row, end: '2024-09-01', reason: '20' }),
      ],
      '2024-08-01',
    );
    const pauses = buildPauses(traffic, partyCodes(traffic, everywhere));
    expect(pauses.length).toBe(1);
    expect(traffic.gathered.texts.product.texts[pauses.product[0] as number]).toBe('45A04');
  });

  test('municipalities outside the profile are marked as such', () => {
    const traffic = tell([start(row), start(row, { municipality: '0420' })]);
    const region = { municipalities: new Set(['0405']), mainContractors: new Map() };
    const units = buildUnits(traffic, partyCodes(traffic, region), westfriesland);
    expect([...units.inRegion].sort()).toEqual([0, 1]);
  });
});
