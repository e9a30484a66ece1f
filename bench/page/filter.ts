import * as duckdb from '@duckdb/duckdb-wasm';
import duckdbWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import duckdbWasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { op, table } from 'arquero';
import { DEFINITION_SETS } from '#lib/domain/definition-set.ts';
import type { Units } from '#lib/domain/units.ts';
import { tally } from '#lib/indicators/cube.ts';
import { uitval } from '#lib/indicators/definitions/uitval.ts';
import { judge } from '#lib/indicators/judge.ts';
import { Succession } from '#lib/indicators/succession.ts';

/** Ended units as every peer sees them; made by plain arithmetic, so that all count the same rows. */
const FIRST_DAY = 18_628;
const CLASSES = [0, 1, 2, 3, 9];
const column = (count: number, of: (i: number) => number) =>
  Int32Array.from({ length: count }, (_, i) => of(i));
const municipalityOf = (i: number) => 1 + (i % 7);
const providerOf = (i: number) => 10 + (i % 61);
const productOf = (i: number) => 1 + (i % 53);
const endOf = (i: number) => FIRST_DAY + ((i * 31) % 1400);
const classOf = (i: number) => CLASSES[i % 5] as number;

const CHANGES = 20;
const providers = Array.from({ length: CHANGES }, (_, i) => 10 + i);

/** The middle of the times that a question takes for one provider after another. */
async function middle(ask: (provider: number) => Promise<unknown> | unknown): Promise<number> {
  await ask(60);
  const times: number[] = [];
  for (const provider of providers) {
    const began = performance.now();
    await ask(provider);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[CHANGES >> 1] as number;
}

function unitsOf(count: number): Units {
  const texts = (most: number) => Array.from({ length: most }, (_, i) => `${i}`);
  return {
    kind: 'arrangement',
    length: count,
    law: Uint8Array.from({ length: count }, (_, i) => i % 2),
    municipality: column(count, municipalityOf),
    provider: column(count, providerOf),
    product: column(count, productOf),
    line: column(count, productOf),
    inRegion: new Uint8Array(count).fill(1),
    number: new Float64Array(count),
    client: new Int32Array(count).fill(-1),
    begin: column(count, (i) => endOf(i) - 100),
    end: column(count, endOf),
    reason: new Int32Array(count).fill(1),
    reasonClass: Uint8Array.from({ length: count }, (_, i) => classOf(i)),
    assignedOn: new Int32Array(count),
    texts: { party: texts(80), product: texts(60), reason: texts(2) },
  };
}

/** Milliseconds of our own count, and how many units it found for the first provider. */
export async function ours(count: number): Promise<number> {
  const units = unitsOf(count);
  const set = DEFINITION_SETS[0];
  if (!set) throw new Error('no set');
  const none = new Int32Array();
  const pauses = {
    length: 0,
    law: new Uint8Array(),
    municipality: none,
    provider: none,
    product: none,
    line: none,
    inRegion: new Uint8Array(),
    end: none,
    reason: none,
  };
  const counting = {
    units,
    set,
    succession: new Succession(units),
    horizon: [30_000, 30_000],
    waitNormDays: 42,
    rungOf: () => undefined,
  };
  const judgement = judge(uitval, counting, pauses);
  return middle((provider) =>
    tally(judgement, units.texts, { law: 'jeugd', municipality: -1, product: -1, provider }),
  );
}

/** Milliseconds of the same figures in SQL. */
export async function inDuckdb(count: number): Promise<number> {
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(duckdbWorker));
  await database.instantiate(new URL(duckdbWasm, location.href).href);
  const connection = await database.connect();
  await connection.query(`CREATE TABLE units AS SELECT (i % 2)::UTINYINT AS law,
    (1 + i % 7)::INTEGER AS municipality, (10 + i % 61)::INTEGER AS provider,
    (1 + i % 53)::INTEGER AS product, [0, 1, 2, 3, 9][1 + i % 5]::UTINYINT AS class,
    (DATE '2021-01-01' + ((i * 31) % 1400)::INTEGER) AS ended FROM range(${count}) t(i)`);
  await connection.query(
    'ALTER TABLE units ADD COLUMN month INTEGER; UPDATE units SET month = year(ended) * 12 + month(ended)',
  );
  const statement = await connection.prepare(`SELECT municipality, provider, product, month,
    count(*) AS n, sum((class = 1)::INTEGER) AS x FROM units
    WHERE law = 0 AND class <> 9 AND provider = ?
    GROUP BY GROUPING SETS ((month), (municipality, month), (provider, month), (product, month))`);
  const time = await middle((provider) => statement.query(provider));
  await database.terminate();
  return time;
}

/** Milliseconds of the same figures in Arquero. */
export async function inArquero(count: number): Promise<number> {
  const monthOf = (i: number) => Math.floor((endOf(i) - FIRST_DAY) / 30.4375);
  const units = table({
    law: column(count, (i) => i % 2),
    municipality: column(count, municipalityOf),
    provider: column(count, providerOf),
    product: column(count, productOf),
    month: column(count, monthOf),
    class: column(count, classOf),
    client: column(count, (i) => (classOf(i) === 1 ? 1 : 0)),
  });
  return middle((provider) => {
    const chosen = units
      .params({ provider })
      .filter(
        (d: Record<string, number>, $: { provider: number }) =>
          d['law'] === 0 && d['class'] !== 9 && d['provider'] === $.provider,
      );
    for (const by of [
      ['month'],
      ['municipality', 'month'],
      ['provider', 'month'],
      ['product', 'month'],
    ]) {
      chosen
        .groupby(...by)
        .rollup({ n: op.count(), x: op.sum('client') })
        .objects();
    }
  });
}
