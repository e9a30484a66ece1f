import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const KEPT = ['tests/{storage,workers/stored}/**/*.test.ts'];

export default defineConfig(({ command }) => ({
  plugins: [
    sveltekit({
      adapter: adapter(),
      compilerOptions: { runes: true },
      // one build for `/` and for any path below it
      paths: { relative: true },
      // the default is the time, and then no two builds are the same
      version: { name: version },
      serviceWorker: { register: false },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // the style attribute of Kit's route announcer, and no other
          'style-src-attr': [
            'unsafe-hashes',
            'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
          ],
          'img-src': ['self', 'data:', 'blob:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'worker-src': ['self', 'blob:'],
          'manifest-src': ['self'],
          'base-uri': ['none'],
          'form-action': ['none'],
          'object-src': ['none'],
          // Vite's dev client writes scripts and markup of its own
          ...(command === 'build' && {
            'require-trusted-types-for': ['script'],
            'trusted-types': [
              'svelte-trusted-html',
              'uitkomstwijzer-worker',
              'uitkomstwijzer-service-worker',
            ],
          }),
        },
      },
    }),
  ],
  worker: { format: 'es' },
  build: {
    // a data: address is outside font-src
    assetsInlineLimit: 0,
    // the first browsers with light-dark(): for older ones it would be rewritten, and the tokens lost
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  // found only inside workers: without this the dev page reloads in the middle of an import
  optimizeDeps: {
    include: ['@noble/hashes/sha2.js', 'dexie', 'fflate', 'papaparse', 'saxes', 'xlsx', 'zod/mini'],
  },
  // components and state are tested as they run in the browser
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: {
    // Those that keep something begin with nothing kept; of the others many share what they import.
    projects: [
      { extends: true, test: { name: 'kept', include: KEPT } },
      {
        extends: true,
        test: { name: 'computed', include: ['tests/**/*.test.ts'], exclude: KEPT, isolate: false },
      },
    ],
    // whole imports run in the tests, on machines that are doing other things as well
    testTimeout: 30_000,
    // every core: by itself it leaves one idle, and of two that is half
    pool: 'threads',
    maxWorkers: '100%',
  },
}));
