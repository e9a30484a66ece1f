import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOf, importsOf, unusedPackages } from './house.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

function readTree(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(ts|js|svelte|css)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  return files;
}

test('the house keeps its rules', () => {
  expect(faultsOf(readTree('src'), Object.keys(manifest.dependencies))).toEqual([]);
});

test('every dependency is used', () => {
  expect(unusedPackages(readTree('src'), Object.keys(manifest.dependencies))).toEqual([]);
});

describe('the check of the house', () => {
  const day = { 'lib/domain/day.ts': 'export type Day = number;' };

  test('lets a sound tree pass', () => {
    const files = {
      ...day,
      'app.css': `@import '@fontsource-variable/hanken-grotesk';`,
      'routes/+layout.svelte': `<script>import '../app.css'; import Tile from '#lib/ui/Tile.svelte';</script>`,
      'routes/+page.ts': `import type { PageLoad } from './$types';`,
      'lib/ui/Tile.svelte': `<script lang="ts">import { scaleLinear } from 'd3-scale';</script>`,
      'lib/ui/words/nl.ts': 'export const nl = {};',
      'lib/app/answer.svelte.ts': `import '#lib/ui/words/nl.ts'; import '#lib/workers/client.ts'; import { resolve } from '$app/paths';`,
      'lib/workers/client.ts': `import url from './analysis.ts?worker&url';`,
      'lib/workers/analysis.ts': `import '#lib/formats/read/xml.ts';`,
      'lib/formats/read/xml.ts': `import { SaxesParser } from 'saxes'; import type { Day } from '#lib/domain/day.ts';`,
      'service-worker/index.ts': `import { clientsClaim } from 'workbox-core';`,
    };
    expect(
      faultsOf(files, ['d3-scale', 'saxes', 'workbox-core', '@fontsource-variable/hanken-grotesk']),
    ).toEqual([]);
  });

  test.each([
    [
      'a door upward',
      { ...day, 'lib/domain/period.ts': `import '#lib/ui/a.ts';`, 'lib/ui/a.ts': '' },
      'lib/domain/period.ts: no door from domain to ui/a.ts',
    ],
    [
      'a door between rooms of one floor',
      { 'lib/traffic/a.ts': `export * from '../formats/b.ts';`, 'lib/formats/b.ts': '' },
      'lib/traffic/a.ts: no door from traffic to formats/b.ts',
    ],
    [
      'a door past the front of the workers',
      { 'lib/app/a.ts': `await import('#lib/workers/ingest.ts');`, 'lib/workers/ingest.ts': '' },
      'lib/app/a.ts: no door from app to workers/ingest.ts',
    ],
    [
      'a page that computes',
      {
        'routes/+page.svelte': `<script lang="ts">\nimport { gather } from '#lib/traffic/gather.ts';\n</script>`,
        'lib/traffic/gather.ts': '',
      },
      'routes/+page.svelte: no door from routes to traffic/gather.ts',
    ],
    [
      'the state of the app in a component',
      {
        'lib/ui/Tile.svelte': `<script>import '#lib/app/answer.ts';</script>`,
        'lib/app/answer.ts': '',
      },
      'lib/ui/Tile.svelte: no door from ui to app/answer.ts',
    ],
    [
      'a component in the state of the app',
      { 'lib/app/a.ts': `import '#lib/ui/Tile.svelte';`, 'lib/ui/Tile.svelte': '' },
      'lib/app/a.ts: no door from app to ui/Tile.svelte',
    ],
    [
      'a package in the wrong room',
      { 'lib/traffic/a.ts': `import { z } from 'zod/mini';` },
      'lib/traffic/a.ts: package zod is not for traffic',
    ],
    [
      'a built-in of Node',
      { 'lib/formats/a.ts': `import 'node:fs';` },
      'lib/formats/a.ts: package node:fs is not for formats',
    ],
    [
      'a package that is not listed',
      { 'lib/storage/a.ts': `import 'dexie';` },
      'lib/storage/a.ts: package dexie is not in package.json',
    ],
    [
      'a room that is not listed',
      { 'lib/utils/a.ts': '' },
      'lib/utils/a.ts: stands in no listed room',
    ],
    ['a file beside the rooms', { 'lib/a.ts': '' }, 'lib/a.ts: stands in no listed room'],
    [
      'an import of nothing',
      { 'lib/traffic/a.ts': `import './gone.ts';` },
      'lib/traffic/a.ts: ./gone.ts cannot be found',
    ],
    [
      'a circle',
      {
        'lib/traffic/a.ts': `import './b.ts';`,
        'lib/traffic/b.ts': `import './c.ts';`,
        'lib/traffic/c.ts': `import type { A } from './b.ts';`,
      },
      'circle: lib/traffic/b.ts → lib/traffic/c.ts → lib/traffic/b.ts',
    ],
  ])('finds %s', (_name, files, fault) => {
    expect(faultsOf(files as Record<string, string>, ['zod'])).toEqual([fault]);
  });

  test('finds a dependency without a room', () => {
    expect(faultsOf(day, ['left-pad'])).toEqual(['package.json: left-pad has no room']);
  });

  test('reads the files that a style sheet names', () => {
    const css = `@import './tokens.css'; /* @import 'old' */ @font-face { src: url('@f/sans/a.woff2'); }`;
    expect(importsOf('app.css', css)).toEqual(['./tokens.css', '@f/sans/a.woff2']);
  });

  test('finds a dependency that nobody uses', () => {
    const files = { 'lib/domain/profile.ts': `import { z } from 'zod/mini';` };
    expect(unusedPackages(files, ['zod', 'dexie'])).toEqual(['dexie']);
  });

  test('reads no import out of a comment or a string', () => {
    expect(importsOf('a.ts', `// import 'a'\nconst b = "import 'c'"; /* from 'd' */`)).toEqual([]);
    expect(importsOf('a.svelte', `<!-- <script>import 'a';</script> -->`)).toEqual([]);
  });
});
