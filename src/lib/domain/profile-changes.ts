import type { Profile } from './profile.ts';

/** Lists of a profile that are told of by how many rows differ. */
export type ChangedList =
  | 'products'
  | 'providers'
  | 'referenceFigures'
  | 'definitionSets'
  | 'instruments'
  | 'mappings'
  | 'routes';

/** A value as it stands in a profile; null = not given. */
export type ChangedValue = string | number | boolean | readonly string[] | null;

/** What differs between two profiles: one value, or the rows of a list. */
export type ProfileChange =
  | { kind: 'value'; key: string; from: ChangedValue; to: ChangedValue }
  | { kind: 'rows'; key: ChangedList; added: number; changed: number; removed: number };

/** How the rows of each list are known again. */
const ROW_KEYS: Readonly<Record<ChangedList, readonly string[]>> = {
  products: ['law', 'code', 'validFrom'],
  providers: ['agb'],
  referenceFigures: ['indicator', 'law', 'area', 'period', 'definition'],
  definitionSets: ['id'],
  instruments: ['name'],
  mappings: ['format', 'sender', 'columns'],
  routes: ['dataset', 'route'],
};

/** What would change from one profile to another, in the order of the profile. */
export function profileChanges(before: Profile, after: Profile): ProfileChange[] {
  const changes: ProfileChange[] = [];
  const walk = (key: string, from: unknown, to: unknown) => {
    if (JSON.stringify(from) === JSON.stringify(to)) return;
    if (isRecord(from) && isRecord(to)) {
      const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
      for (const inner of keys) walk(key ? `${key}.${inner}` : inner, from[inner], to[inner]);
    } else if (Object.hasOwn(ROW_KEYS, key)) {
      const list = key as ChangedList;
      const counts = rowChanges(from as unknown[], to as unknown[], ROW_KEYS[list]);
      if (counts.added + counts.changed + counts.removed > 0) {
        changes.push({ kind: 'rows', key: list, ...counts });
      }
    } else {
      changes.push({ kind: 'value', key, from: plain(from), to: plain(to) });
    }
  };
  walk('', before, after);
  return changes;
}

function rowChanges(from: readonly unknown[], to: readonly unknown[], keys: readonly string[]) {
  const old = byKey(from, keys);
  const now = byKey(to, keys);
  let added = 0;
  let changed = 0;
  for (const [key, row] of now) {
    const earlier = old.get(key);
    if (earlier === undefined) added++;
    else if (earlier !== row) changed++;
  }
  const removed = [...old.keys()].filter((key) => !now.has(key)).length;
  return { added, changed, removed };
}

/** Rows as text under their key; rows with one key are told apart by their order. */
function byKey(rows: readonly unknown[], keys: readonly string[]): Map<string, string> {
  const result = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const key = JSON.stringify(isRecord(row) ? keys.map((one) => row[one] ?? null) : row);
    const turn = (seen.get(key) ?? 0) + 1;
    seen.set(key, turn);
    result.set(`${key} ${turn}`, JSON.stringify(row));
  }
  return result;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function plain(value: unknown): ChangedValue {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return Array.isArray(value) ? value.map(String) : JSON.stringify(value);
}
