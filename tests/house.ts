import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

/** What a room of the house may import: doors to other rooms, and packages. */
interface Room {
  doors: string[];
  packages: string[];
}

const kit = ['svelte', '$app'];

/** The floor picture of docs/architecture.md. A door is a room, or one file or folder of a room. */
export const rooms: Record<string, Room> = {
  routes: { doors: ['app', 'ui', 'domain'], packages: [...kit, '@sveltejs/kit'] },
  app: {
    doors: [
      'workers/client.ts',
      'workers/protocol.ts',
      'workers/explanations.ts',
      'ui/words',
      'domain',
    ],
    packages: kit,
  },
  workers: {
    doors: [
      'formats',
      'traffic',
      'deliveries',
      'indicators',
      'disclosure',
      'storage',
      'reports',
      'domain',
    ],
    packages: [],
  },
  formats: {
    doors: ['domain'],
    packages: ['saxes', 'fflate', '@noble/hashes', 'papaparse', 'xlsx', 'hucre'],
  },
  traffic: { doors: ['domain'], packages: [] },
  deliveries: { doors: ['domain'], packages: [] },
  indicators: { doors: ['domain'], packages: [] },
  disclosure: { doors: ['domain'], packages: [] },
  storage: { doors: ['domain'], packages: ['dexie'] },
  reports: { doors: ['domain'], packages: [] },
  ui: {
    doors: ['domain'],
    packages: [
      ...kit,
      'layercake',
      'd3-scale',
      '@fontsource-variable/hanken-grotesk',
      '@fontsource-variable/source-serif-4',
    ],
  },
  domain: { doors: [], packages: ['zod'] },
  'service-worker': { doors: [], packages: ['workbox-core', 'workbox-precaching'] },
};

/** Files beside the rooms, and the room whose rules they follow. */
const beside: Record<string, string> = { 'app.css': 'ui', 'app.d.ts': 'routes' };

/** The packages that come with the build and need no line in `dependencies`. */
const provided = new Set(['svelte', '$app', '@sveltejs/kit']);

/** Names what is imported in a source text, in the order of the text. */
export function importsOf(path: string, text: string): string[] {
  if (path.endsWith('.css')) {
    const css = text.replace(/\/\*[\s\S]*?\*\//g, '');
    const found = css.matchAll(
      /@import\s+(?:url\()?\s*['"]([^'"]+)['"]|url\(\s*['"](@[^'"]+)['"]/g,
    );
    return [...found].map(([, sheet, asset]) => (sheet ?? asset)!);
  }
  const code = path.endsWith('.svelte')
    ? [...text.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
        .map((found) => found[1])
        .join('\n')
    : text;
  return ts.preProcessFile(code, true, true).importedFiles.map((file) => file.fileName);
}

/** The room of a file under `src/`, or undefined where no room is listed for it. */
function roomOf(path: string): string | undefined {
  const parts = path.split('/');
  if (parts.length === 1) return beside[path];
  const room = parts[0] === 'lib' ? (parts.length > 2 ? parts[1] : undefined) : parts[0];
  const inLib = room !== 'routes' && room !== 'service-worker';
  return room && room in rooms && inLib === (parts[0] === 'lib') ? room : undefined;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
}

/**
 * Names everything in a tree of source files that breaks the rules of the house.
 * @param files path under `src/` → text
 * @param dependencies the names under `dependencies` in package.json
 */
export function faultsOf(files: Record<string, string>, dependencies: string[]): string[] {
  const faults: string[] = [];
  const edges = new Map<string, string[]>();
  const allowed = new Set(Object.values(rooms).flatMap((room) => room.packages));

  for (const name of dependencies) {
    if (!allowed.has(name)) faults.push(`package.json: ${name} has no room`);
  }
  for (const [path, text] of Object.entries(files)) {
    const name = roomOf(path);
    if (!name) {
      faults.push(`${path}: stands in no listed room`);
      continue;
    }
    const room = rooms[name]!;
    const targets: string[] = [];
    edges.set(path, targets);
    for (const specifier of importsOf(path, text)) {
      const bare = specifier.replace(/\?.*$/, '');
      const inside = bare.startsWith('#lib/')
        ? `lib/${bare.slice('#lib/'.length)}`
        : bare.startsWith('.')
          ? normalize(join(dirname(path), bare))
          : undefined;
      if (inside === undefined) {
        const wanted = packageOf(bare);
        if (!room.packages.includes(wanted)) {
          faults.push(`${path}: package ${wanted} is not for ${name}`);
        } else if (!provided.has(wanted) && !dependencies.includes(wanted)) {
          faults.push(`${path}: package ${wanted} is not in package.json`);
        }
        continue;
      }
      // written by Kit for each route
      if (name === 'routes' && bare === './$types') continue;
      if (!(inside in files)) {
        faults.push(`${path}: ${specifier} cannot be found`);
        continue;
      }
      targets.push(inside);
      const other = roomOf(inside);
      if (other === name) continue;
      const door = inside.replace(/^lib\//, '');
      const open =
        (name === 'routes' && inside === 'app.css') ||
        room.doors.some((one) => door === one || door.startsWith(`${one}/`));
      if (!open) faults.push(`${path}: no door from ${name} to ${door}`);
    }
  }
  return [...faults, ...circlesOf(edges).map((circle) => `circle: ${circle.join(' → ')}`)];
}

/** The dependencies that no file of a tree imports. */
export function unusedPackages(files: Record<string, string>, dependencies: string[]): string[] {
  const used = new Set(
    Object.entries(files).flatMap(([path, text]) => importsOf(path, text).map(packageOf)),
  );
  return dependencies.filter((name) => !used.has(name));
}

/** The circles that a walk along the imports meets, each from its first file back to it. */
function circlesOf(edges: Map<string, string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const walk = (path: string): void => {
    const at = trail.indexOf(path);
    if (at >= 0) circles.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    trail.push(path);
    for (const next of edges.get(path) ?? []) walk(next);
    trail.pop();
    done.add(path);
  };
  for (const path of edges.keys()) walk(path);
  return circles;
}
