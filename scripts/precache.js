import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const place = 'self.__PRECACHE';
// read by hosts, not by the page; and a service worker never keeps itself
const left = new Set(['_headers', 'service-worker.js']);

/**
 * Lists every file of a build as workbox wants it: an address relative to the service worker and a revision.
 * @param {string} folder
 * @returns {{ url: string, revision: string | null }[]}
 */
export function listBuild(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !left.has(path))
    .sort()
    .map((path) => ({
      url:
        './' +
        path
          .replace(/(^|\/)index\.html$/, '$1')
          .split('/')
          .map(encodeURIComponent)
          .join('/'),
      // the name of an immutable file holds a hash of what is in it
      revision: path.startsWith('_app/immutable/')
        ? null
        : createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('hex')
            .slice(0, 16),
    }));
}

/** Writes the list of what is in the build into its service worker. @param {string} folder */
export function writePrecache(folder) {
  const file = join(folder, 'service-worker.js');
  const parts = readFileSync(file, 'utf8').split(place);
  if (parts.length !== 2) {
    throw new Error(`${file} names ${place} ${parts.length - 1} times; it must be once.`);
  }
  const list = listBuild(folder);
  writeFileSync(file, parts.join(JSON.stringify(list)));
  return list;
}
