import { Dexie, type DexieOptions, type Table } from 'dexie';
import { Fault, type FaultCode } from '#lib/domain/fault.ts';
import type { KeyRow, Sealed } from './vault.ts';

/** Version of the tables below. Raise it with every change of them. */
const DATABASE_VERSION = 1;

/** An import as it is kept. What the person would not want read lies in the sealed part. */
export interface ImportRow extends Sealed {
  id: string;
  state: 'reading' | 'added';
  /** the store that is reading it; says nothing once it is added */
  holder: string;
  /** bytes of its chunks */
  bytes: number;
  /** how many chunks it has */
  chunks: number;
}

/** One batch of an import. */
export interface ChunkRow extends Sealed {
  importId: string;
  chunk: number;
}

/** One setting. */
export interface SettingRow extends Sealed {
  key: string;
}

/** Changes whenever the list of added imports does, so that a copy of it can be trusted. */
export interface MarkRow {
  name: 'imports';
  revision: string;
}

/** The tables; a room without doors: only the store sees them. */
export class Database extends Dexie {
  declare readonly keys: Table<KeyRow, string>;
  declare readonly imports: Table<ImportRow, string>;
  declare readonly chunks: Table<ChunkRow, [importId: string, chunk: number]>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly marks: Table<MarkRow, string>;

  constructor(name: string) {
    super(name, {
      ...guardedFactory(),
      cache: 'disabled',
      chromeTransactionDurability: 'relaxed',
    });
    this.version(DATABASE_VERSION).stores({
      keys: 'kind',
      imports: 'id, state',
      chunks: '[importId+chunk]',
      settings: 'key',
      marks: 'name',
    });
    // A newer version of the application, in another tab, wants to change the tables: give way.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
    this.on('blocked', () => false);
  }
}

/** Opens the database. Faults: `storage-unavailable`, `storage-newer`, `storage-full`. */
export async function openDatabase(name: string): Promise<Database> {
  // Dexie turns on long stack traces on localhost, which slows every call down.
  Dexie.debug = false;
  const database = new Database(name);
  try {
    await database.open();
  } catch (error) {
    const fault = asFault(error);
    throw fault instanceof Fault ? fault : new Fault('storage-unavailable');
  }
  return database;
}

/**
 * Left to itself, Dexie opens a newer database all the same, and adds the tables that it misses
 * there. It does so by opening without a version, or with a higher one: neither is ours.
 */
function guardedFactory(): Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> {
  const factory = globalThis.indexedDB as IDBFactory | undefined;
  if (!factory) return {};
  const guarded = {
    open(name: string, version?: number): IDBOpenDBRequest {
      if (version === undefined) throw new Fault('storage-newer');
      if (version > DATABASE_VERSION * 10) throw new Fault('storage-damaged');
      return factory.open(name, version);
    },
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
    cmp: (first: unknown, second: unknown) => factory.cmp(first, second),
    // Where the browser cannot name its databases, Dexie keeps a list of its own.
    ...(typeof factory.databases === 'function' && { databases: () => factory.databases() }),
  };
  return { indexedDB: guarded, IDBKeyRange: globalThis.IDBKeyRange };
}

const FAULTS: readonly (readonly [FaultCode, readonly string[]])[] = [
  ['storage-full', ['QuotaExceededError']],
  ['storage-newer', ['VersionError']],
  // The browser keeps large values as files beside its database, and one of these is gone.
  ['storage-damaged', ['NotReadableError']],
  [
    'storage-unavailable',
    [
      'OpenFailedError',
      'MissingAPIError',
      'MissingApiError',
      'DatabaseClosedError',
      'InvalidStateError',
      'SecurityError',
      'UnknownError',
    ],
  ],
];

/** The fault that an error of the database stands for, however deep it is wrapped; else the error. */
export function asFault(error: unknown): unknown {
  const names = new Set<string>();
  let cause = error as { name?: string; inner?: unknown; failures?: unknown[] } | null | undefined;
  for (let depth = 0; cause && depth < 8; depth++) {
    if (cause instanceof Fault) return cause;
    if (cause.name) names.add(cause.name);
    cause = (cause.inner ?? cause.failures?.[0]) as typeof cause;
  }
  const found = FAULTS.find(([, known]) => known.some((name) => names.has(name)));
  return found ? new Fault(found[0]) : error;
}

/** Does work on the database, with its errors told as faults. */
export async function foreseen<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asFault(error);
  }
}
