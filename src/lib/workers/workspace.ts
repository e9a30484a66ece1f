import { dayOfClock, parseDay, NO_DAY, type Day } from '#lib/domain/day.ts';
import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import { Fault } from '#lib/domain/fault.ts';
import {
  isExample,
  type ImportEntry,
  type ImportSummary,
  type RowCounts,
} from '#lib/domain/import.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { chosenSet, definitionSetsOf, mainContractors, type Profile } from '#lib/domain/profile.ts';
import type { Table, TableSchema } from '#lib/domain/columns.ts';
import { DELIVERY_TABLES, type DeliveryTable } from '#lib/domain/delivery-records.ts';
import type { RecordBatch } from '#lib/domain/records.ts';
import type { Pauses } from '#lib/domain/units.ts';
import type { KeptTable } from '#lib/deliveries/gather.ts';
import {
  ALL_GROUPS,
  tally,
  type CountedGroup,
  type Counts,
  type Filter,
} from '#lib/indicators/cube.ts';
import { judge, type Judgement } from '#lib/indicators/judge.ts';
import type { Counting, IndicatorDefinition } from '#lib/indicators/definition.ts';
import { Succession } from '#lib/indicators/succession.ts';
import { exampleProfile } from '#lib/formats/example/profile.ts';
import { openStore, type Store } from '#lib/storage/store.ts';
import { gather, type Gathered } from '#lib/traffic/gather.ts';
import { buildTraffic, type Traffic } from '#lib/traffic/traffic.ts';
import { buildPauses, buildUnits, partyCodes, type PartyCodes } from '#lib/traffic/units.ts';
import { Approvals } from './approvals.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import {
  deliveredModel,
  nameParties,
  NOTHING_DELIVERED,
  type Delivered,
  type DeliveredModel,
} from './delivered-model.ts';
import { deliveredParts } from './delivery-versions.ts';
import { NotedEvents } from './events.ts';
import { Profiles } from './profiles.ts';
import type { FaultText } from './protocol.ts';
import { SharedExports } from './shared-exports.ts';

/** Where changes to the profile of the example region are kept; the person's own stay what they are. */
const EXAMPLE_PROFILES = 'example-profiles';
/** Where approvals of deliveries are kept, and those of the example region. */
const APPROVALS = 'approvals';
const EXAMPLE_APPROVALS = 'example-approvals';
/** Where exports are remembered, and those of the example region. */
const EXPORTS = 'exports';
const EXAMPLE_EXPORTS = 'example-exports';
/** Where events are kept that a person noted, and those of the example region. */
const EVENTS = 'events';
const EXAMPLE_EVENTS = 'example-events';

/** Units with who comes after whom. */
type UnitsMade = Pick<Counting, 'units' | 'succession'>;

/** The traffic with everything that hangs on the profile. */
export interface Model extends DeliveredModel {
  traffic: Traffic;
  parties: PartyCodes;
  pauses: Pauses;
  catalogue: Catalogue;
  profile: Profile;
  today: Day;
  set: DefinitionSet;
  sets: DefinitionSet[];
  /** laws that have starts and stops */
  laws: Law[];
  /** all that a definition may need to count by a set */
  counting: (definition: IndicatorDefinition, set: DefinitionSet) => Counting;
  /** units by their kind, as far as they were made */
  made: ReadonlyMap<string, UnitsMade>;
  /** what a definition says of every unit of a set */
  judgement: (definition: IndicatorDefinition, set: DefinitionSet) => Judgement;
  /** counts by the groups asked for (all, where none are named) */
  counts: (
    definition: IndicatorDefinition,
    set: DefinitionSet,
    filter: Filter,
    groups?: readonly CountedGroup[],
  ) => Counts;
  delivered: Delivered;
}

/**
 * What the analysis worker keeps in memory: the records, and the model made of them. Both are made
 * when first asked for and again only when data, profile or the day change.
 */
export class Workspace {
  imports: ImportEntry[] = [];
  readonly #own: Profiles;
  readonly #example: Profiles;
  readonly #ownApprovals: Approvals;
  readonly #exampleApprovals: Approvals;
  readonly #ownExports: SharedExports;
  readonly #exampleExports: SharedExports;
  readonly #ownEvents: NotedEvents;
  readonly #exampleEvents: NotedEvents;
  readonly #store: Store;
  #gathered: { traffic: Gathered; delivered: Delivered } | undefined;
  #model: { today: Day; model: Model } | undefined;

  private constructor(store: Store, hostProfile: string | null) {
    this.#store = store;
    this.#own = new Profiles(store, hostProfile);
    this.#example = new Profiles(store, exampleProfile(), EXAMPLE_PROFILES);
    this.#ownApprovals = new Approvals(store, APPROVALS);
    this.#exampleApprovals = new Approvals(store, EXAMPLE_APPROVALS);
    this.#ownExports = new SharedExports(store, EXPORTS);
    this.#exampleExports = new SharedExports(store, EXAMPLE_EXPORTS);
    this.#ownEvents = new NotedEvents(store, EVENTS);
    this.#exampleEvents = new NotedEvents(store, EXAMPLE_EVENTS);
  }

  /** What was approved of the files that count. */
  get approvals(): Approvals {
    return this.imports.some(isExample) ? this.#exampleApprovals : this.#ownApprovals;
  }

  /** What was exported of the files that count. */
  get sharedExports(): SharedExports {
    return this.imports.some(isExample) ? this.#exampleExports : this.#ownExports;
  }

  /** What was noted beside the figures of the files that count. */
  get events(): NotedEvents {
    return this.imports.some(isExample) ? this.#exampleEvents : this.#ownEvents;
  }

  /** The profiles that apply: those of the example region while it is open, else the person's own. */
  get profiles(): Profiles {
    return this.imports.some(isExample) ? this.#example : this.#own;
  }

  /** The profile that applies. */
  get profile(): Profile {
    return this.profiles.profile;
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
    await workspace.#example.load();
    return { workspace, profileFault: await workspace.#own.load() };
  }

  get store(): Store {
    return this.#store;
  }

  /** Reads files and profiles again and forgets what was made of other files. */
  async refresh(): Promise<ImportEntry[]> {
    await Promise.all([this.#own.load(), this.#example.load()]);
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
    if (example) {
      await this.#example.forget();
      await this.#exampleApprovals.forget();
      await this.#exampleExports.forget();
      await this.#exampleEvents.forget();
    }
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

/** Counts that are kept: those of every indicator, law and set, and some with a filter. */
const MOST_COUNTS = 100;
/** Judgements that are kept: those of every indicator and set, and of the sets between them. */
const MOST_JUDGEMENTS = 32;

/** The values of a set as a key: sets of equal values count alike, whatever their name. */
function rulesIn({ unit, gapDays, newStartWindow, followOnDays, leftOut }: DefinitionSet): string {
  const gap = unit === 'trajectory' ? gapDays : '';
  return [unit, gap, newStartWindow, followOnDays, [...leftOut].sort().join('+')].join('/');
}

/**
 * Makes the model of gathered records under a profile. What another model of the same records and day
 * has made already is taken over where both profiles agree on it.
 */
export function buildModel(
  gathered: Gathered,
  profile: Profile,
  today: Day,
  like?: Model,
  delivered: Delivered = like?.delivered ?? NOTHING_DELIVERED,
): Model {
  const { horizon: days } = profile.parameters;
  const agree = (...values: ((profile: Profile) => unknown)[]) =>
    like !== undefined &&
    values.every((of) => JSON.stringify(of(like.profile)) === JSON.stringify(of(profile)));
  const sameTraffic = agree(({ parameters }) => parameters.horizon) ? like : undefined;
  const sameParties = agree(
    ({ municipalities }) => municipalities,
    ({ providers }) => providers,
  )
    ? sameTraffic
    : undefined;
  const traffic =
    sameTraffic?.traffic ??
    buildTraffic(gathered, {
      today,
      horizon: {
        ...(days.jeugd === undefined ? {} : { jeugd: parseDay(days.jeugd) }),
        ...(days.wmo === undefined ? {} : { wmo: parseDay(days.wmo) }),
      },
    });
  // Who delivers need not stand in any message.
  nameParties(gathered, delivered.kept);
  const parties =
    sameParties?.parties ??
    partyCodes(traffic, {
      municipalities: new Set(profile.municipalities),
      mainContractors: mainContractors(profile.providers),
    });
  const catalogue = readCatalogue(profile, gathered.texts.product.texts);
  const { lineOf, lines, rungOf } = catalogue;
  const sameUnits = agree(({ products }) => products) ? sameParties : undefined;
  const pauses = sameUnits?.pauses ?? buildPauses(traffic, parties, lineOf);
  const made = new Map<string, UnitsMade>(sameUnits?.made);
  const unitsOf = (set: DefinitionSet) => {
    const key = set.unit === 'arrangement' ? set.unit : `${set.unit} ${set.gapDays}`;
    let found = made.get(key);
    if (!found) {
      const units = buildUnits(traffic, parties, set, lineOf);
      made.set(key, (found = { units, succession: new Succession(units) }));
    }
    return found;
  };
  const horizon = LAWS.map((law) => traffic.horizon[law]?.day ?? NO_DAY);
  const counting = (definition: IndicatorDefinition, set: DefinitionSet): Counting => ({
    ...unitsOf(definition.units === 'arrangement' ? { ...set, unit: 'arrangement' } : set),
    set,
    horizon,
    waitNormDays: profile.parameters.waitNormDays,
    rungOf,
  });
  const judgements = new Map<string, Judgement>();
  const judgement = (definition: IndicatorDefinition, set: DefinitionSet) => {
    const key = `${definition.id} ${rulesIn(set)}`;
    let found = judgements.get(key);
    if (!found) {
      if (judgements.size > MOST_JUDGEMENTS) judgements.clear();
      judgements.set(key, (found = judge(definition, counting(definition, set), pauses)));
    }
    return found;
  };
  const countsByQuestion = new Map<string, Counts>();
  const model: Omit<Model, keyof DeliveredModel> = {
    traffic,
    parties,
    pauses,
    catalogue,
    delivered,
    profile,
    today,
    made,
    set: chosenSet(profile),
    sets: definitionSetsOf(profile),
    laws: LAWS.filter((law) => traffic.horizon[law] !== undefined),
    counting,
    judgement,
    counts: (definition, set, filter, groups = ALL_GROUPS) => {
      const asked = `${definition.id} ${rulesIn(set)}`;
      const { law, municipality, provider, product } = filter;
      const narrowed = [law, municipality, provider, product, filter.lines?.name];
      const key = [asked, ...narrowed, ...groups].join(' ');
      let counts = countsByQuestion.get(key);
      if (!counts) {
        // Questions come and go; the few that matter are the latest ones.
        if (countsByQuestion.size > MOST_COUNTS) countsByQuestion.clear();
        counts = tally(judgement(definition, set), unitsOf(set).units.texts, filter, groups, lines);
        countsByQuestion.set(key, counts);
      }
      return counts;
    },
  };
  return { ...model, ...deliveredModel(model) };
}
