import { describe, expect, test } from 'vitest';
import { NO_DAY, parseDay } from '#lib/domain/day.ts';
import { DEFINITION_SETS } from '#lib/domain/definition-set.ts';
import { LAWS } from '#lib/domain/law.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { reasonClassCode, reasonClassOf } from '#lib/domain/reasons.ts';
import type { Pauses, Units } from '#lib/domain/units.ts';
import { tally } from '#lib/indicators/cube.ts';
import type { Counting, Example, ExampleUnit } from '#lib/indicators/definition.ts';
import { INDICATORS } from '#lib/indicators/indicators.ts';
import { judge } from '#lib/indicators/judge.ts';
import { Succession } from '#lib/indicators/succession.ts';
import { figureAt, partsAt } from '#lib/workers/figures.ts';

const NO_PAUSES: Pauses = {
  length: 0,
  law: new Uint8Array(),
  municipality: new Int32Array(),
  provider: new Int32Array(),
  product: new Int32Array(),
  line: new Int32Array(),
  inRegion: new Uint8Array(),
  end: new Int32Array(),
  reason: new Int32Array(),
};
const UNPROTECTED = { threshold: 0, minPart: 0, allOrNoneBelow: 0 };
const day = (text: string | undefined) => (text === undefined ? NO_DAY : parseDay(text));

/** The care of an example as units of one provider. */
function unitsOf(example: Example): Units {
  const rows: ExampleUnit[] = example.units.flatMap((unit) =>
    Array.from({ length: unit.times ?? 1 }, () => unit),
  );
  const codes = (texts: (string | undefined)[]) => ['', ...new Set(texts.filter((text) => text))];
  const reason = codes(rows.map((row) => row.reason)) as string[];
  const product = codes(rows.map((row) => row.product)) as string[];
  const clients = [...new Set(rows.map((row) => row.client).filter((client) => client))];
  const products = Int32Array.from(rows, (row) => product.indexOf(row.product ?? ''));
  const filled = (value: number) => new Int32Array(rows.length).fill(value);
  return {
    kind: 'arrangement',
    length: rows.length,
    law: Uint8Array.from(rows, ({ law }) => LAWS.indexOf(law)),
    municipality: filled(1),
    provider: filled(2),
    product: products,
    line: products,
    inRegion: new Uint8Array(rows.length).fill(1),
    number: Float64Array.from(rows, (_, i) => i + 1),
    client: Int32Array.from(rows, ({ client }) => (client ? clients.indexOf(client) : -1)),
    begin: Int32Array.from(rows, ({ begin }) => day(begin ?? '2024-01-01')),
    end: Int32Array.from(rows, ({ end, reason: of }) => day(end ?? (of && '2024-03-01'))),
    reason: Int32Array.from(rows, (row) => reason.indexOf(row.reason ?? '')),
    reasonClass: Uint8Array.from(rows, ({ law, release, reason: code }) => {
      const found = code && reasonClassOf(law, release ?? '3.2', code);
      return found ? reasonClassCode(found) : 255;
    }),
    assignedOn: Int32Array.from(rows, ({ assigned }) => day(assigned)),
    texts: { party: ['', '0405', '73000001'], product, reason },
  };
}

describe.each(INDICATORS)('$id', (definition) => {
  test.each(definition.examples)('$text.en', (example) => {
    const units = unitsOf(example);
    const set = DEFINITION_SETS.find(({ id }) => id === example.set);
    const law = example.expected.length > 0 ? example.units[0]?.law : undefined;
    if (!set || !law) throw new Error('an example names its set, its units and what it expects');
    const horizon = day(example.horizon ?? '2030-12-31');
    const counting: Counting = {
      units,
      set,
      succession: new Succession(units),
      horizon: [horizon, horizon],
      waitNormDays: 42,
      rungOf: (_, product) => example.rungs?.[units.texts.product[product] ?? ''],
    };
    const whole = { law, municipality: -1, provider: -1, product: -1 };
    const counts = tally(judge(definition, counting, NO_PAUSES), units.texts, whole);
    const period = example.period === undefined ? undefined : parsePeriod(example.period);
    const spot = {
      group: 'region',
      member: 0,
      from: period?.firstMonth ?? 0,
      to: period?.lastMonth ?? Infinity,
    } as const;
    const parts = partsAt(definition, counts, spot, UNPROTECTED);
    const found = parts.map(({ part, figure }) => ({ part: part as string | null, ...figure }));
    if (definition.shape === 'share') {
      found.unshift({ part: null, ...figureAt(definition, counts, spot, UNPROTECTED) });
    }
    const byPart = (a: { part: string | null }, b: { part: string | null }) =>
      (a.part ?? '') < (b.part ?? '') ? -1 : 1;
    expect(found.sort(byPart)).toMatchObject([...example.expected].sort(byPart));
    expect(found).toHaveLength(example.expected.length);
  });

  test('explains itself in both languages', () => {
    for (const text of [definition.title, ...Object.values(definition.method)]) {
      expect(text.nl.length).toBeGreaterThan(3);
      expect(text.en.length).toBeGreaterThan(3);
    }
  });
});
