import { dayOfClock, NO_DAY, parseDay, type Day } from '#lib/domain/day.ts';
import { Fault } from '#lib/domain/fault.ts';
import {
  isExample,
  type ImportEntry,
  type ImportSummary,
  type RowCounts,
} from '#lib/domain/import.ts';
import type { Profile } from '#lib/domain/profile.ts';
import type { Table, TableSchema } from '#lib/domain/columns.ts';
import { DELIVERY_TABLES, type DeliveryTable } from '#lib/domain/delivery-records.ts';
import type { RecordBatch } from '#lib/domain/records.ts';
import type { KeptTable } from '#lib/deliveries/gather.ts';
import { openStore, type Store } from '#lib/storage/store.ts';
import { gather, type Gathered } from '#lib/traffic/gather.ts';
import type { Delivered } from './delivered-model.ts';
import { deliveredParts } from './delivery-versions.ts';
import { exampleKept, ownKept, type Kept } from './kept.ts';
import { buildModel, type Model } from './model.ts';
import type { FaultText } from './protocol.ts';

/**
 * What the analysis worker keeps in memory: the records, and the model made of them. Both are made
 * when first asked for and again only when data, profile or the day change.
 */
export class Workspace {
  imports: ImportEntry[] = [];
  readonly #own: Kept;
  readonly #example: Kept;
  readonly #store: Store;
  #gathered: { traffic: Gathered; delivered: Delivered } | undefined;
  #model: { today: Day; model: Model } | undefined;

  private constructor(store: Store, hostProfile: string | null) {
    this.#store = store;
    this.#own = ownKept(store, hostProfile);
    this.#example = exampleKept(store);
  }

  /** What is kept beside the files that count: the example region has its own. */
  get kept(): Kept {
    return this.imports.some(isExample) ? this.#example : this.#own;
  }

  /** The profile that applies. */
  get profile(): Profile {
    return this.kept.profiles.profile;
  }

  /**
   * Opens the store, sweeps what an earlier visit left half-read, and reads the profile: that of the
   * example region where it is open, else the one that was taken here, else the host's. A profile that cannot be read is named and left aside.
   */
  static async open(
    hostProfile: string | null,
  ): Promise<{ workspace: Workspace; profileFault: FaultText | null }> {
    const workspace = new Workspace(await openStore(), hostProfile);
    await workspace.#store.sweep();
    workspace.imports = await workspace.#store.imports();
    await workspace.#example.profiles.load();
    return { workspace, profileFault: await workspace.#own.profiles.load() };
  }

  get store(): Store {
    return this.#store;
  }

  /** Reads files and profiles again and forgets what was made of other files. */
  async refresh(): Promise<ImportEntry[]> {
    await Promise.all([this.#own.profiles.load(), this.#example.profiles.load()]);
    const before = idsOf(this.imports);
    this.imports = await this.#store.imports();
    // What is in a file never changes: other profiles alone need no reading anew.
    if (idsOf(this.imports) !== before) {
      this.#gathered = undefined;
      this.#model = undefined;
    }
    return this.imports;
  }

  /**
   * Makes imports count. The example region and files of one's own never count together: fault
   * `stopped` where another tab was first.
   */
  async add(
    imports: readonly { id: string; summary: ImportSummary }[],
    now: number,
  ): Promise<ImportEntry[]> {
    const example = imports.some(isExample);
    const all = [...imports, ...(await this.#store.imports())];
    if (all.some((one) => isExample(one) !== example)) throw new Fault('stopped');
    if (example) for (const one of Object.values(this.#example)) await one.forget();
    await this.#store.finishImports(imports, now);
    return this.refresh();
  }

  /** Rows that were refused on reading, over all files. */
  refusedRows(): RowCounts {
    const total: RowCounts = { assignments: 0, starts: 0, stops: 0 };
    for (const { summary } of this.imports) {
      total.assignments += summary.refused.assignments;
      total.starts += summary.refused.starts;
      total.stops += summary.refused.stops;
    }
    return total;
  }

  /** The model for a day, `today` as 2024-12-31. */
  async model(today: string): Promise<Model> {
    const parsed = parseDay(today);
    const day = parsed === NO_DAY ? dayOfClock(new Date()) : parsed;
    if (this.#model?.today !== day || this.#model.model.profile !== this.profile) {
      this.#gathered ??= await this.#read();
      const { traffic, delivered } = this.#gathered;
      const model = buildModel(traffic, this.profile, day, undefined, delivered);
      this.#model = { today: day, model };
    }
    return this.#model.model;
  }

  async #read(): Promise<{ traffic: Gathered; delivered: Delivered }> {
    const batches: RecordBatch[] = [];
    const kept: KeptTable[] = [];
    await this.#store.forEachBatch((batch, importId) => {
      batches.push(batch);
      for (const name of DELIVERY_NAMES) {
        const table = batch[name];
        if (table) kept.push({ importId, name, table: table as unknown as Table<TableSchema> });
      }
    });
    const files = deliveredParts(this.imports);
    return { traffic: gather(batches), delivered: { kept, files } };
  }
}

const DELIVERY_NAMES = Object.keys(DELIVERY_TABLES) as DeliveryTable[];

function idsOf(imports: readonly ImportEntry[]): string {
  return imports.map(({ id }) => id).join();
}
