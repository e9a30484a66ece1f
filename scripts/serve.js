import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const compression = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Reads a `_headers` file: blocks of a path pattern (with `*` at its end at most) and indented headers.
 * @param {string} text
 * @returns {{ pattern: string, headers: [string, string][] }[]}
 */
export function readHeaders(text) {
  /** @type {{ pattern: string, headers: [string, string][] }[]} */
  const blocks = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (/^\s/.test(line)) {
      const colon = line.indexOf(':');
      blocks.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else blocks.push({ pattern: line.trim(), headers: [] });
  }
  return blocks;
}

/**
 * Serves a folder of files on 127.0.0.1, as a plain static host does.
 * @param {string} folder
 * @param {{ base?: string, port?: number, plain?: boolean }} [options] `base`: the path it stands under, with a slash at both ends; `port` 0 is any free one; `plain`: as a host that does not read `_headers`
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { base = '/', port = 0, plain = false } = {}) {
  const headersFile = join(folder, '_headers');
  const blocks =
    !plain && existsSync(headersFile) ? readHeaders(readFileSync(headersFile, 'utf8')) : [];

  /** @param {string} path */
  const headersFor = (path) => {
    /** @type {Record<string, string[]>} */
    const headers = {};
    for (const { pattern, headers: lines } of blocks) {
      const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
      if (fits) for (const [name, value] of lines) (headers[name.toLowerCase()] ??= []).push(value);
    }
    // the address stays the same over builds, so nothing may be kept without asking
    return { ...headers, 'cache-control': 'no-cache' };
  };

  /** @type {Map<string, { changed: number, body: Buffer }>} */
  const compressed = new Map();

  /** The bytes of a text as brotli, made once. @param {string} file @param {number} changed */
  const compressedBody = async (file, changed) => {
    const known = compressed.get(file);
    if (known?.changed === changed) return known.body;
    const body = await compress(await readFile(file), compression);
    compressed.set(file, { changed, body });
    return body;
  };

  const server = createServer(async (request, response) => {
    /** @param {number} status @param {Record<string, string>} headers @param {string} text */
    const answer = (status, headers, text) => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
      response.end(text);
    };
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return answer(405, { allow: 'GET, HEAD' }, 'Method not allowed');
      }
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const path = decodeURIComponent(url.pathname);
      if (path + '/' === base) return answer(308, { location: base + url.search }, '');
      if (!path.startsWith(base)) return answer(404, {}, 'Not found');
      const inside = '/' + path.slice(base.length);
      let file = join(folder, normalize(inside));
      if (
        file !== folder &&
        !file.startsWith(folder + sep) &&
        !file.startsWith(join(folder, sep))
      ) {
        return answer(404, {}, 'Not found');
      }
      let found = await stat(file).catch(() => undefined);
      if (found?.isDirectory()) {
        if (!inside.endsWith('/')) {
          return answer(308, { location: encodeURI(path) + '/' + url.search }, '');
        }
        file = join(file, 'index.html');
        found = await stat(file).catch(() => undefined);
      }
      if (!found?.isFile() || inside === '/_headers') return answer(404, {}, 'Not found');
      const type = types[extname(file)] ?? 'application/octet-stream';
      const accepted = String(request.headers['accept-encoding'] ?? '');
      const isBrotli = type.endsWith('charset=utf-8') && /\bbr\b/.test(accepted);
      const body = isBrotli ? await compressedBody(file, found.mtimeMs) : await readFile(file);
      response.writeHead(200, {
        ...headersFor(inside),
        'content-type': type,
        'content-length': body.length,
        vary: 'accept-encoding',
        ...(isBrotli && { 'content-encoding': 'br' }),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch {
      answer(400, {}, 'Bad request');
    }
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
