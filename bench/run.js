import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../scripts/chromium.js';
import { serve } from '../scripts/serve.js';
import { archive } from './archive.js';
import { writeDeliveries, writeWorkbook } from './table.js';

const MESSAGES = Number(process.env.BENCH_MESSAGES ?? 100_000);
const RECORDS = Number(process.env.BENCH_RECORDS ?? 1_000_000);
const ROWS = Number(process.env.BENCH_ROWS ?? 1_000_000);
const SHEET_ROWS = Number(process.env.BENCH_SHEET_ROWS ?? 100_000);
const UNITS = Number(process.env.BENCH_UNITS ?? 1_000_000);

/** What is measured of messages, csv, workbook, filter and reopen, as `csv,filter`; without it all. */
const parts = process.env.BENCH_PARTS?.split(',');

/** Everything is measured in one run, in one browser; only the ratios mean anything. */
const work = mkdtempSync(join(tmpdir(), 'uitkomstwijzer-bench-'));
const site = join(work, 'site');
cpSync('build', site, { recursive: true });
await build({
  root: 'bench/page',
  base: '',
  configFile: false,
  logLevel: 'warn',
  worker: { format: 'es' },
  build: { outDir: join(site, 'bench'), emptyOutDir: true },
});
const zip = join(work, 'messages.zip');
const csv = join(work, 'deliveries.csv');
const quarter = join(work, 'quarter.csv');
const xlsx = join(work, 'deliveries.xlsx');
const host = await serve(site, { plain: true });
const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
const browser = await chromium.launch({ executablePath: findChromium(), args: flags });

/**
 * What the pages of this run have on their window.
 * @typedef {{ longTasks: number[], peer: (name: string, count?: number) => Promise<number> }} Bench
 */

/** A fresh profile of the browser: nothing is stored in it yet. @param {string} path */
async function visit(path) {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const bench = /** @type {Bench} */ (/** @type {unknown} */ (globalThis));
    bench.longTasks = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) bench.longTasks.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(host.url + path);
  return { context, page };
}

const settled = 'main[aria-busy="false"]';
/** @type {Record<string, number>} */
const results = { messages: MESSAGES, records: RECORDS, rows: ROWS, sheetRows: SHEET_ROWS };

/** @param {import('playwright-core').Page} page @param {string} name @param {number} [count] */
const peer = (page, name, count) =>
  page.evaluate(
    ([job, rows]) =>
      /** @type {Bench} */ (/** @type {unknown} */ (globalThis)).peer(
        String(job),
        Number(rows ?? 0),
      ),
    [name, count],
  );

/** The longest tasks so far, which are then forgotten. @param {import('playwright-core').Page} page */
const takeLongTasks = (page) =>
  page.evaluate(() =>
    /** @type {Bench} */ (/** @type {unknown} */ (globalThis)).longTasks.splice(0),
  );

/**
 * The most memory (MB) that any page of this browser has had, where the system tells it: the work of
 * a drop is done in the page's own process.
 */
async function peakMemory() {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  const peaks = pages.map(({ id }) => {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1]) / 1024;
  });
  return Math.max(...peaks);
}

/**
 * Drops a file on a fresh page until its first figures are shown, and then until nothing is missing.
 * @param {string} file @param {string} name
 */
async function drop(file, name) {
  const { context, page } = await visit('');
  await page.waitForSelector(settled);
  await takeLongTasks(page);
  const began = performance.now();
  await page.setInputFiles('input[type=file][multiple]', file);
  await page.waitForSelector('.tiles > li', { timeout: 300_000 });
  results[name] = performance.now() - began;
  await page.waitForSelector(settled, { timeout: 300_000 });
  results[`${name}Settled`] = performance.now() - began;
  results[`${name}LongestTask`] = Math.max(0, ...(await takeLongTasks(page)));
  if (process.platform === 'linux') results[`${name}PeakMB`] = await peakMemory();
  await context.close();
}

async function messages() {
  writeFileSync(zip, archive(MESSAGES));
  await drop(zip, 'drop');
  const { context, page } = await visit('bench/');
  await page.setInputFiles('input', zip);
  results.inflate = await peer(page, 'inflate');
  results.saxes = await peer(page, 'saxes');
  await context.close();
}

async function deliveries() {
  writeDeliveries(csv, ROWS);
  writeDeliveries(quarter, Math.round(ROWS / 4));
  results.csvMB = statSync(csv).size / 1024 / 1024;
  await drop(csv, 'csv');
  await drop(quarter, 'quarterCsv');
  const { context, page } = await visit('bench/');
  await page.setInputFiles('input', csv);
  results.csvPapaParse = await peer(page, 'csv-papaparse');
  results.csvDuckdb = await peer(page, 'csv-duckdb');
  await context.close();
}

async function workbook() {
  await writeWorkbook(xlsx, SHEET_ROWS);
  await drop(xlsx, 'workbook');
  const { context, page } = await visit('bench/');
  await page.setInputFiles('input', xlsx);
  results.sheetjs = await peer(page, 'sheetjs');
  await context.close();
}

async function reopen() {
  const { context, page } = await visit('bench/');
  await peer(page, 'fill', RECORDS);
  results.readChunks = await peer(page, 'read-chunks');
  const began = performance.now();
  await page.goto(host.url);
  await page.waitForSelector(settled, { timeout: 300_000 });
  results.reopen = performance.now() - began;
  await context.close();
}

/** Bytes of JavaScript that the start page loads before anything is dropped, as brotli. */
function firstLoad() {
  const html = readFileSync('build/index.html', 'utf8');
  const names = new Set([...html.matchAll(/_app\/immutable\/[\w./-]+\.js/g)].map(([name]) => name));
  let bytes = 0;
  for (const name of names) bytes += brotliCompressSync(readFileSync(join('build', name))).length;
  return bytes / 1024;
}

/** A filter change at a million units: the same figures, provider after provider. */
async function filter() {
  const { context, page } = await visit('bench/');
  results.filterOurs = await peer(page, 'filter', UNITS);
  results.filterDuckdb = await peer(page, 'duckdb', UNITS);
  results.filterArquero = await peer(page, 'arquero', UNITS);
  await context.close();
}

const jobs = { messages, csv: deliveries, workbook, filter, reopen };
for (const [part, measure] of Object.entries(jobs))
  if (!parts || parts.includes(part)) await measure();
await browser.close();
await host.close();
rmSync(work, { recursive: true, force: true });
results.firstLoadKiB = firstLoad();

/** @param {number} value */
const round = (value) => Math.round(value * 100) / 100;
/** @param {string} what @param {string} by */
const ratio = (what, by) => Number(results[what]) / Number(results[by]);
const ratios = Object.fromEntries(
  Object.entries({
    'drop ÷ inflating alone': ratio('drop', 'inflate'),
    'drop ÷ saxes alone': ratio('drop', 'saxes'),
    'CSV drop ÷ DuckDB-Wasm read_csv and figures': ratio('csv', 'csvDuckdb'),
    'CSV drop ÷ PapaParse alone': ratio('csv', 'csvPapaParse'),
    'CSV of four times the rows ÷ CSV, memory': ratio('csvPeakMB', 'quarterCsvPeakMB'),
    'CSV of four times the rows ÷ CSV': ratio('csv', 'quarterCsv'),
    'workbook drop ÷ SheetJS alone': ratio('workbook', 'sheetjs'),
    're-open ÷ reading the chunks': ratio('reopen', 'readChunks'),
    'filter: DuckDB-Wasm ÷ ours': ratio('filterDuckdb', 'filterOurs'),
    'filter: Arquero ÷ ours': ratio('filterArquero', 'filterOurs'),
  }).filter(([, value]) => Number.isFinite(value)),
);
writeFileSync('bench/results.json', JSON.stringify({ ...results, ratios }, null, 1));
console.table(
  Object.fromEntries([
    ...Object.entries(results).map(([name, value]) => [name, round(value)]),
    ...Object.entries(ratios).map(([name, value]) => [name, round(value)]),
  ]),
);
