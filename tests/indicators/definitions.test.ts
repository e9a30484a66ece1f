import { describe, expect, test } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import { DEFINITION_SETS } from '#lib/domain/definition-set.ts';
import { reasonClassCode, reasonClassOf } from '#lib/domain/reasons.ts';
import type { Pauses, Units } from '#lib/domain/units.ts';
import { count, sumMonths } from '#lib/indicators/cube.ts';
import type { Example } from '#lib/indicators/definition.ts';
import { INDICATORS } from '#lib/indicators/indicators.ts';

const NO_PAUSES: Pauses = {
  length: 0,
  law: new Uint8Array(),
  municipality: new Int32Array(),
  provider: new Int32Array(),
  product: new Int32Array(),
  inRegion: new Uint8Array(),
  end: new Int32Array(),
  reason: new Int32Array(),
};

/** Ended units of one provider with the reasons of an example. */
function unitsOf({ endings }: Example): Units {
  const rows = endings.flatMap((ending) => Array.from({ length: ending.times }, () => ending));
  const codes = ['', ...new Set(rows.map(({ reason }) => reason))];
  const filled = (value: number) => new Int32Array(rows.length).fill(value);
  return {
    kind: 'arrangement',
    length: rows.length,
    law: Uint8Array.from(rows, ({ law }) => (law === 'jeugd' ? 0 : 1)),
    municipality: filled(1),
    provider: filled(2),
    product: filled(1),
    inRegion: new Uint8Array(rows.length).fill(1),
    client: filled(-1),
    begin: filled(parseDay('2024-01-01')),
    end: filled(parseDay('2024-03-01')),
    reason: Int32Array.from(rows, ({ reason }) => codes.indexOf(reason)),
    reasonClass: Uint8Array.from(rows, ({ law, release, reason }) => {
      const found = reasonClassOf(law, release, reason);
      return found === undefined ? 255 : reasonClassCode(found);
    }),
    texts: { party: ['', '0405', '73000001'], product: ['', '45A04'], reason: codes },
  };
}

describe.each(INDICATORS)('$id', (definition) => {
  test.each(definition.examples)('$text.en', (example) => {
    const units = unitsOf(example);
    const set = DEFINITION_SETS.find(({ id }) => id === example.set);
    const law = example.endings[0]?.law;
    if (!set || !law) throw new Error('an example names its set and its endings');
    const whole = { law, municipality: -1, provider: -1, product: -1 };
    const counts = count(definition, { units, set }, NO_PAUSES, whole);
    const { n, x, parts } = counts.groups.region;
    const sum = (column: Int32Array | undefined) =>
      sumMonths(column, counts, 0, counts.firstMonth, counts.firstMonth + counts.months);
    const found = [...parts]
      .map(([part, column]) => ({ part, n: sum(n), x: sum(column) }))
      .sort((a, b) => (a.part < b.part ? -1 : 1));
    const figure = definition.shape === 'share' ? [{ part: null, n: sum(n), x: sum(x) }] : found;
    expect(figure).toEqual(example.expected);
  });

  test('explains itself in both languages', () => {
    for (const text of [definition.title, ...Object.values(definition.method)]) {
      expect(text.nl.length).toBeGreaterThan(3);
      expect(text.en.length).toBeGreaterThan(3);
    }
  });
});
