import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './child.js';

const stamp = 'node_modules/.lock-hash';

/** Runs `npm ci` where node_modules is missing or was made from another lockfile. */
export async function install() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === hash) return;
  console.log('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const { code } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, 'ci', '--include=dev'])
    : await run('npm', ['ci', '--include=dev'], { shell: process.platform === 'win32' });
  if (code !== 0) throw new Error('npm ci failed: the packages could not be installed.');
  writeFileSync(stamp, hash + '\n');
}
