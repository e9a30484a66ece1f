// The door of the project: `node scripts/run.js start | test | dev | bench`. Node built-ins only, so
// that it works on a fresh clone.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { atEnd, endChildrenOnSignals, run, runPackage } from './child.js';
import { needChromium } from './chromium.js';
import { install } from './install.js';
import { writePrecache } from './precache.js';
import { serve } from './serve.js';

const vite = 'vite/bin/vite.js';
const results = 'test-results';
// The workspace belongs to the address, so the port stays the same from one start to the next.
const usualPort = 5180;

/** @typedef {{ passed: number, failed: number, output?: string }} Outcome */

async function build({ quiet = false } = {}) {
  const { code, output } = await runPackage(vite, ['build'], { quiet });
  if (code !== 0) return { passed: 0, failed: 1, output };
  const list = writePrecache('build');
  if (!quiet) console.log(`${list.length} files are kept for use without network.`);
  return { passed: 1, failed: 0, output };
}

async function mustBuild() {
  const { failed } = await build();
  if (failed) throw new Error('The build failed.');
}

async function start() {
  await mustBuild();
  const port = process.env.PORT;
  const served = port
    ? await serve('build', { port: Number(port) })
    : await serve('build', { port: usualPort }).catch(() => serve('build'));
  atEnd(() => void served.close());
  console.log(`\nUitkomstwijzer is served at ${served.url}\nStop with Ctrl+C.`);
}

/** @param {string} script @param {string[]} args @returns {() => Promise<Outcome>} */
const check = (script, args) => async () => {
  const { code, output } = await runPackage(script, args, { quiet: true });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
};

/**
 * Counts from a report file. A runner that broke down before or beside its tests is one failure.
 * @param {number} code
 * @param {string} output
 * @param {() => { passed: number, failed: number }} read
 * @returns {Outcome}
 */
function count(code, output, read) {
  try {
    const { passed, failed } = read();
    if (code === 0 && failed === 0 && passed > 0) return { passed, failed };
    return { passed, failed: Math.max(failed, 1), output };
  } catch {
    return { passed: 0, failed: 1, output };
  }
}

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

async function unit() {
  const file = `${results}/unit.json`;
  rmSync(file, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runPackage('vitest/vitest.mjs', args, { quiet: true });
  return count(code, output, () => {
    const report = readJson(file);
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  });
}

async function browser() {
  const file = `${results}/browser.json`;
  rmSync(file, { force: true });
  if (!existsSync('build/service-worker.js')) throw new Error('There is no build to test.');
  const env = { CHROMIUM_PATH: await needChromium() };
  const args = ['test', '--config', 'tests/browser/playwright.config.ts'];
  const { code, output } = await runPackage('@playwright/test/cli.js', args, { quiet: true, env });
  return count(code, output, () => {
    const { stats, errors } = readJson(file);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
  });
}

/** @type {Record<string, () => Promise<Outcome>>} */
const steps = {
  // Kit writes the settings that lint and types extend; a fresh clone has none yet
  sync: check('@sveltejs/kit/svelte-kit.js', ['sync']),
  format: check('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  lint: check('eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  types: check('svelte-check/bin/svelte-check', [
    '--tsconfig',
    'tsconfig.json',
    '--fail-on-warnings',
    '--output',
    'human',
  ]),
  'service-worker-types': check('typescript/bin/tsc', ['--noEmit', '-p', 'src/service-worker']),
  unit,
  build: () => build({ quiet: true }),
  browser,
};

/** The steps in order; those of one stage only read, and run side by side, the longest first. */
const stages = [
  ['sync'],
  ['lint', 'types', 'format', 'service-worker-types'],
  ['unit'],
  ['build'],
  ['browser'],
];
const sideBySide = 2;

/** Runs a step and says how it went. @param {string} name @returns {Promise<Outcome>} */
async function runStep(name) {
  const begun = performance.now();
  const outcome = await /** @type {() => Promise<Outcome>} */ (steps[name])().catch((error) => ({
    passed: 0,
    failed: 1,
    output: error.message,
  }));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (outcome.failed > 0) console.log(`\n${outcome.output ?? ''}\n`);
  const verdict = outcome.failed > 0 ? `FAILED (${outcome.failed})` : 'ok';
  console.log(`${name.padEnd(22)} ${verdict.padEnd(12)} ${seconds.padStart(6)} s`);
  return outcome;
}

/** Runs all steps, or those named; a failing one does not stop the next. @param {string[]} names */
async function test(names) {
  const unknown = names.filter((name) => !steps[name]);
  if (unknown.length > 0) {
    throw new Error(
      `No such step: ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}.`,
    );
  }
  mkdirSync(results, { recursive: true });
  const total = { passed: 0, failed: 0 };
  for (const stage of stages) {
    // one list for all, of which each takes the next
    const waiting = stage.filter((name) => names.length === 0 || names.includes(name)).values();
    const runWaiting = async () => {
      for (const name of waiting) {
        const { passed, failed } = await runStep(name);
        total.passed += passed;
        total.failed += failed;
      }
    };
    await Promise.all(Array.from({ length: sideBySide }, runWaiting));
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
endChildrenOnSignals();
const [command = '', ...rest] = process.argv.slice(2);
/** @type {Record<string, () => Promise<unknown>>} */
const commands = {
  start,
  test: () => test(rest),
  async dev() {
    process.exitCode = (await runPackage(vite, ['dev', '--host', '127.0.0.1', ...rest])).code;
  },
  async bench() {
    await mustBuild();
    const env = { CHROMIUM_PATH: await needChromium() };
    process.exitCode = (await run(process.execPath, ['bench/run.js', ...rest], { env })).code;
  },
};
try {
  const chosen = commands[command];
  if (!chosen) throw new Error(`Say one of: ${Object.keys(commands).join(', ')}.`);
  await install();
  await chosen();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
