import { Fault } from '#lib/domain/fault.ts';
import { readProfile } from '#lib/domain/profile-reading.ts';
import { defaultProfile, validateProfile, type Profile } from '#lib/domain/profile.ts';
import type { RowRemark } from '#lib/domain/row-remark.ts';
import { withMapping } from '#lib/domain/table-mapping.ts';
import type { TableMapping } from '#lib/domain/table.ts';
import type { Settings } from './kept-setting.ts';
import type { FaultText, ProfilesInUse } from './protocol.ts';

/** Where the profiles are kept: in one text, so that they change together or not at all. */
const KEPT_SETTING = 'profiles';
/** Where the one profile of earlier versions was kept. */
const SINGLE_SETTING = 'profile';

/** What is kept of drafts stands in a setting beside that of the profiles. */
const DRAFTS = '-drafts';

interface Kept {
  version: 1;
  /** the name of the one that applies */
  active: string;
  profiles: { name: string; text: string }[];
}

const NOTHING: Kept = { version: 1, active: '', profiles: [] };

/**
 * The region profiles that are kept by name, and the one of them that applies. Where none is kept
 * that is the host's profile, else the default one.
 */
export class Profiles {
  profile: Profile = defaultProfile();
  readonly #settings: Settings;
  readonly #host: string | null;
  readonly #setting: string;
  #kept: Kept = NOTHING;
  /** edits that were not taken yet, by the name of their profile */
  #drafts: Record<string, string> = {};
  /** rows of the profile that applies that are left out: those of the host's, or of an older version */
  #leftOut: RowRemark[] = [];
  /** the text that `profile` was read from */
  #text: string | null = null;
  /** what was kept before the latest taking, and after it */
  #undo: { before: Kept; after: Kept } | null = null;

  constructor(settings: Settings, host: string | null, setting = KEPT_SETTING) {
    this.#settings = settings;
    this.#host = host;
    this.#setting = setting;
  }

  /** The profile that applies with its draft, and the names of all that are kept. */
  get inUse(): ProfilesInUse {
    const names = this.#kept.profiles.map(({ name }) => name);
    return {
      profile: this.profile,
      kept: names.sort((a, b) => a.localeCompare(b, 'nl')),
      draft: this.#draftOf(this.profile.name),
      leftOut: this.#leftOut,
    };
  }

  #draftOf(name: string): Profile | null {
    const text = Object.hasOwn(this.#drafts, name) ? this.#drafts[name] : undefined;
    return text === undefined ? null : validateProfile(JSON.parse(text)).profile;
  }

  /** Keeps the edits of a profile until they are taken; null: there are none any more. */
  async keepDraft(name: string, text: string | null): Promise<void> {
    const drafts = await this.#readDrafts();
    const others = Object.entries(drafts).filter(([key]) => key !== name);
    this.#drafts = Object.fromEntries(text === null ? others : [...others, [name, text]]);
    const setting = this.#setting + DRAFTS;
    if (Object.keys(this.#drafts).length === 0) await this.#settings.removeSetting(setting);
    else await this.#settings.setSetting(setting, JSON.stringify(this.#drafts));
  }

  async #readDrafts(): Promise<Record<string, string>> {
    const text = await this.#settings.setting(this.#setting + DRAFTS);
    return text === undefined ? {} : (JSON.parse(text) as Record<string, string>);
  }

  /** Forgets all that is kept. */
  async forget(): Promise<void> {
    await this.#settings.removeSetting(this.#setting);
    await this.#settings.removeSetting(this.#setting + DRAFTS);
  }

  /** Reads what is kept. A profile that cannot be read is named, left where it is and not used. */
  async load(): Promise<FaultText | null> {
    this.#kept = await this.#read();
    this.#drafts = await this.#readDrafts();
    try {
      this.#apply(this.#kept);
      return null;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.profile = defaultProfile();
      this.#text = null;
      this.#leftOut = [];
      return { code: error.code, detail: error.detail };
    }
  }

  /** Keeps the good rows of a profile under its name and makes it apply; `replaces` goes. */
  async take(text: string, replaces?: string): Promise<ProfilesInUse> {
    const { profile } = readProfile(text);
    const before = await this.#read();
    const gone = new Set([profile.name, replaces ?? profile.name]);
    const others = before.profiles.filter(({ name }) => !gone.has(name));
    const written = { name: profile.name, text: JSON.stringify(profile) };
    await this.#keep({ version: 1, active: profile.name, profiles: [...others, written] });
    this.#undo = { before, after: this.#kept };
    return this.inUse;
  }

  /** Goes back to what was kept before the latest taking, unless something else was kept since. */
  async undo(): Promise<ProfilesInUse> {
    const undo = this.#undo;
    this.#undo = null;
    const current = await this.#read();
    if (undo && JSON.stringify(current) === JSON.stringify(undo.after)) {
      await this.#keep(undo.before);
    }
    return this.inUse;
  }

  /**
   * Remembers in the profile that applies how a table is read, in the place of what was remembered
   * of the same sender and names.
   */
  async remember(mapping: TableMapping): Promise<ProfilesInUse> {
    const kept = await this.#read();
    const profile = { ...this.profile, mappings: withMapping(this.profile.mappings, mapping) };
    const others = kept.profiles.filter(({ name }) => name !== profile.name);
    const written = { name: profile.name, text: JSON.stringify(profile) };
    await this.#keep({ version: 1, active: profile.name, profiles: [...others, written] });
    return this.inUse;
  }

  /** Makes a kept profile the one that applies. */
  async use(name: string): Promise<ProfilesInUse> {
    const kept = await this.#read();
    if (kept.profiles.some((one) => one.name === name)) await this.#keep({ ...kept, active: name });
    return this.inUse;
  }

  /** Removes a kept profile. Where it was the one that applied, the first of the others does. */
  async remove(name: string): Promise<ProfilesInUse> {
    const kept = await this.#read();
    const profiles = kept.profiles.filter((one) => one.name !== name);
    const active = kept.active === name ? (profiles[0]?.name ?? '') : kept.active;
    await this.#keep({ version: 1, active, profiles });
    if (Object.hasOwn(this.#drafts, name)) await this.keepDraft(name, null);
    return this.inUse;
  }

  /** The text of a kept profile, or of the one that applies where none of that name is kept. */
  text(name: string): string {
    const kept = this.#kept.profiles.find((one) => one.name === name)?.text;
    return kept ?? JSON.stringify(this.profile);
  }

  #apply(kept: Kept): void {
    const own = kept.profiles.find(({ name }) => name === kept.active)?.text;
    const text = own ?? this.#host;
    // The same text stays the same object: what was made of it need not be made again.
    if (text === this.#text) return;
    if (text === null) [this.profile, this.#leftOut] = [defaultProfile(), []];
    else {
      // Nobody here can mend the host's file: its good rows apply, and the others are named.
      const { profile, remarks } = readProfile(text, { anyRow: own === undefined });
      [this.profile, this.#leftOut] = [profile, remarks.filter(({ doubt }) => !doubt)];
    }
    this.#text = text;
  }

  /** Stores what is to be kept; where the profile that would apply cannot be read, nothing changes. */
  async #keep(kept: Kept): Promise<void> {
    this.#apply(kept);
    if (kept.profiles.length === 0) await this.#settings.removeSetting(this.#setting);
    else await this.#settings.setSetting(this.#setting, JSON.stringify(kept));
    this.#kept = kept;
  }

  async #read(): Promise<Kept> {
    const text = await this.#settings.setting(this.#setting);
    if (text !== undefined) return JSON.parse(text) as Kept;
    if (this.#setting !== KEPT_SETTING) return NOTHING;
    const single = await this.#settings.setting(SINGLE_SETTING);
    if (single === undefined) return NOTHING;
    const name = nameIn(single);
    const kept: Kept = { version: 1, active: name, profiles: [{ name, text: single }] };
    await this.#settings.setSetting(KEPT_SETTING, JSON.stringify(kept));
    await this.#settings.removeSetting(SINGLE_SETTING);
    return kept;
  }
}

function nameIn(text: string): string {
  try {
    return readProfile(text).profile.name;
  } catch {
    return '';
  }
}
