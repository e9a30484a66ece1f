import { describe, expect, test } from 'vitest';
import { TableBuilder, type Row, type Table, type TableSchema } from '#lib/domain/columns.ts';
import { DEFINITION_SETS } from '#lib/domain/definition-set.ts';
import { DELIVERY_TABLES, type DeliveryTable } from '#lib/domain/delivery-records.ts';
import { tally } from '#lib/indicators/cube.ts';
import { DELIVERED } from '#lib/indicators/delivered/delivered.ts';
import type { DeliveredExample, ExampleRow } from '#lib/indicators/delivered/definition.ts';
import { judgeDelivered, type Placing } from '#lib/indicators/delivered/tally-delivered.ts';
import { strandFigures } from '#lib/workers/delivered-figures.ts';

const UNPROTECTED = { threshold: 0, minPart: 0, allOrNoneBelow: 0 };
const texts = { party: ['', '0405', '12345678'], product: ['', '45A04'], reason: [] };
const placing: Placing = {
  party: (text) => texts.party.indexOf(text),
  main: (party) => party,
  product: (text) => texts.product.indexOf(text),
  line: (_, product) => product,
  inRegion: () => true,
};

/** A row with every column that its example leaves out at its rest. */
function rowOf({ table, cells }: ExampleRow): Row<TableSchema> {
  const law = cells['informant'] === 'client' ? 1 : 0;
  const address = { law, municipality: '0405', provider: '12345678', product: '45A04' };
  const rest = Object.fromEntries(
    Object.entries(DELIVERY_TABLES[table]).map(([name, kind]) => [
      name,
      kind === 'text' ? '' : kind === 'bytes16' ? new Uint8Array(16) : kind === 'float64' ? NaN : 0,
    ]),
  );
  return { ...rest, ...address, period: '2024-H1', ...cells } as unknown as Row<TableSchema>;
}

function tablesOf({ rows }: DeliveredExample) {
  const builders = new Map<DeliveryTable, TableBuilder<TableSchema>>();
  for (const row of rows) {
    let builder = builders.get(row.table);
    if (!builder) {
      builder = new TableBuilder<TableSchema>(DELIVERY_TABLES[row.table]);
      builders.set(row.table, builder);
    }
    for (let i = 0; i < (row.times ?? 1); i++) builder.add(rowOf(row));
  }
  return Object.fromEntries(
    [...builders].map(([name, builder]) => {
      const table: Table<TableSchema> = builder.finish();
      return [name, { ...table, file: new Int32Array(table.length) }];
    }),
  );
}

function setOf({ set = 'westfriesland' }: DeliveredExample) {
  return DEFINITION_SETS.find(({ id }) => id === set)!;
}

describe.each(DELIVERED)('$id', (definition) => {
  test.each(definition.examples)('$text.en', (example) => {
    const law = example.rows.some(({ cells }) => cells['informant'] === 'client') ? 'wmo' : 'jeugd';
    const month = 2024 * 12;
    const address = [law === 'wmo' ? 1 : 0, 1, 2, 1, 1, 1];
    const ended = Array.from({ length: example.care ?? 0 }, () => ({ address, month }));
    const judgement = judgeDelivered(
      definition,
      tablesOf(example),
      placing,
      { norms: new Map(), leftOut: setOf(example).leftOut },
      false,
      { ended, running: [] },
    );
    const whole = { law, municipality: -1, provider: -1, product: -1 } as const;
    const counts = tally(judgement, texts, whole);
    const told = strandFigures(
      definition,
      counts,
      { group: 'region', member: 0, from: month, to: month + 5 },
      UNPROTECTED,
    );
    for (const { strand, measure = '', ...expected } of example.expected) {
      const found = told.find((one) => one.strand === strand && one.measure === measure)?.figure;
      expect(found, `${strand} ${measure}`).toBeDefined();
      expect(found).toMatchObject({ n: expected.n, ...('x' in expected ? { x: expected.x } : {}) });
      for (const name of ['value', 'low', 'high'] as const) {
        if (expected[name] !== undefined) expect(found?.[name]).toBeCloseTo(expected[name], 12);
      }
    }
    const main = new Set(
      example.expected.filter(({ measure }) => !measure).map(({ strand }) => strand),
    );
    expect(new Set(told.map(({ strand }) => strand))).toEqual(main);
    // The same numbers for the provider and the municipality that all rows are of.
    for (const [group, member] of [
      ['provider', 2],
      ['municipality', 1],
      ['product', 1],
    ] as const) {
      const spot = { group, member, from: month, to: month + 11 };
      expect(strandFigures(definition, counts, spot, UNPROTECTED)).toEqual(told);
    }
  });

  test('explains itself in both languages', () => {
    for (const text of [definition.title, ...Object.values(definition.method)]) {
      expect(text.nl.length).toBeGreaterThan(3);
      expect(text.en.length).toBeGreaterThan(3);
    }
  });
});
