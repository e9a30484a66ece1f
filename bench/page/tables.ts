import * as duckdb from '@duckdb/duckdb-wasm';
import duckdbWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import duckdbWasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import Papa from 'papaparse';
import { read } from 'xlsx';

/** Milliseconds of `read_csv` and the share of uitval by the groups of the page; starting is not counted. */
export async function csvInDuckdb(file: File): Promise<number> {
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(duckdbWorker));
  await database.instantiate(new URL(duckdbWasm, location.href).href);
  const connection = await database.connect();
  const began = performance.now();
  const protocol = duckdb.DuckDBDataProtocol.BROWSER_FILEREADER;
  await database.registerFileHandle('deliveries.csv', file, protocol, true);
  await connection.query(`CREATE TABLE deliveries AS
    SELECT "Wet" AS law, "Gemeentecode" AS municipality, "AGB" AS provider, "BSN" AS client,
      "Toewijzingnummer" AS number, "Productcode" AS product, "Begindatum" AS began,
      "Einddatum" AS ended, "Reden beëindiging" AS reason
    FROM read_csv('deliveries.csv', delim = ';', header = true, dateformat = '%d-%m-%Y')`);
  await connection.query(`SELECT law, municipality, provider, product,
      year(ended) * 2 + (month(ended) > 6)::INTEGER AS period, count(*) AS n,
      sum((reason IN (32, 21))::INTEGER) AS x
    FROM deliveries WHERE reason NOT IN (36, 37)
    GROUP BY GROUPING SETS ((law, period), (law, municipality, period), (law, provider, period),
      (law, product, period))`);
  const time = performance.now() - began;
  await database.terminate();
  return time;
}

/** Milliseconds of PapaParse alone on the bytes of a file. */
export async function csvInPapaParse(file: File): Promise<number> {
  const began = performance.now();
  const text = await file.text();
  Papa.parse(text, { chunk: () => undefined });
  return performance.now() - began;
}

/** Milliseconds of SheetJS alone on the bytes of a workbook. */
export async function workbookInSheetjs(file: File): Promise<number> {
  const bytes = await file.arrayBuffer();
  const began = performance.now();
  read(bytes, { dense: true });
  return performance.now() - began;
}
