import { existsSync } from 'node:fs';
import { run } from './child.js';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium: `CHROMIUM_PATH`, or else one of the usual places; undefined where there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named))
      throw new Error(`CHROMIUM_PATH names ${named}, and that does not exist.`);
    return named;
  }
  return places.find((place) => existsSync(place));
}

/** As findChromium, but installs it first where it is missing and this is root on a Debian. */
export async function needChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium (apt-get) …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { env, quiet: true });
    const { code, output } = await run('apt-get', ['install', '-y', 'chromium'], {
      env,
      quiet: true,
    });
    const installed = findChromium();
    if (code === 0 && installed) return installed;
    throw new Error(`Chromium could not be installed:\n${output}`);
  }
  throw new Error(
    'No Chromium was found. Install Chromium or Google Chrome, or set CHROMIUM_PATH to its program.',
  );
}
