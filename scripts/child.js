import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {Set<() => void>} */
const endings = new Set();
let ending = false;

/** @param {number} code */
function endAll(code) {
  if (ending) return;
  ending = true;
  for (const end of endings) end();
  const gone = [...children].map((child) => new Promise((done) => child.once('exit', done)));
  for (const child of children) child.kill('SIGTERM');
  Promise.all(gone).then(() => process.exit(code));
}

/** Ends every child process and calls every `atEnd` when this process is told to stop. */
export function endChildrenOnSignals() {
  for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
    process.on(signal, () => endAll(128 + number));
  }
  // npm starts this through a shell that tells nobody when it is ended itself
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && endAll(143), 500).unref();
  }
}

/** Something to do when the process is told to stop. @param {() => void} end */
export function atEnd(end) {
  endings.add(end);
}

/**
 * Runs a program to its end. With `quiet` its output is kept and returned instead of shown.
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean, shell?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { quiet = false, shell = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      shell,
      env: { ...process.env, ...(quiet && { NO_COLOR: '1' }), ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    children.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', (error) => {
      children.delete(child);
      reject(error);
    });
    child.on('close', (code) => {
      children.delete(child);
      // while ending, the caller must not go on with a next step
      if (!ending) resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a package's command line with this Node, without a shell.
 * @param {string} script path under node_modules
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options]
 */
export function runPackage(script, args, options) {
  return run(process.execPath, [`node_modules/${script}`, ...args], options);
}
