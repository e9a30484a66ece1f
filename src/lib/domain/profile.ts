import * as z from 'zod/mini';
import { DEFINITION_SETS, type DefinitionSet } from './definition-set.ts';
import { NO_DAY, parseDay } from './day.ts';
import { Fault } from './fault.ts';
import { REASON_CLASSES } from './reasons.ts';
import { CONSENTS, DPIA_STATES, ROUTE_KINDS } from './routes.ts';

// Zod would otherwise try `new Function`, which the page's policy reports.
z.config({ jitless: true });

const day = z.string().check(z.refine((text) => text.length === 10 && parseDay(text) !== NO_DAY));
const law = z.enum(['jeugd', 'wmo']);
const count = z.int().check(z.gte(0));
const municipality = z.string().check(z.regex(/^\d{4}$/));
const agb = z.string().check(z.regex(/^\d{8}$/));
const text = z.string().check(z.maxLength(200));

const definitionSet = z.strictObject({
  id: text,
  name: text,
  unit: z.enum(['arrangement', 'trajectory']),
  newStartWindowDays: count,
  followOnDays: z._default(count, 31),
  gapDays: z._default(count, 31),
  leftOut: z._default(z.array(z.enum(REASON_CLASSES)), ['administrative']),
});

const product = z.strictObject({
  law,
  code: text,
  name: z._default(text, ''),
  category: z._default(z.nullable(text), null),
  segment: z._default(z.nullable(text), null),
  profile: z._default(z.nullable(text), null),
  intensity: z._default(z.nullable(text), null),
  kind: z._default(z.nullable(text), null),
  hulpvorm: z._default(z.nullable(text), null),
  residence: z._default(z.nullable(z.boolean()), null),
  ladder: z._default(z.nullable(text), null),
  rung: z._default(z.nullable(z.number()), null),
  validFrom: z._default(z.nullable(day), null),
  validUntil: z._default(z.nullable(day), null),
});

const provider = z.strictObject({
  agb,
  name: z._default(text, ''),
  mainContractor: z._default(z.nullable(agb), null),
  solo: z._default(z.boolean(), false),
  exempt: z._default(z.boolean(), false),
  products: z._default(z.array(text), []),
});

const referenceFigure = z.strictObject({
  indicator: text,
  law,
  area: text,
  period: text,
  value: z.number(),
  denominator: z._default(z.nullable(count), null),
  source: z._default(text, ''),
  /** id of the definition set it was counted by; null: not known */
  definition: z._default(z.nullable(text), null),
});

const dataRoute = z.strictObject({
  dataset: text,
  route: z.enum(ROUTE_KINDS),
  purpose: z._default(text, ''),
  basis: z._default(text, ''),
  consent: z._default(z.enum(CONSENTS), 'no'),
  dpia: z._default(z.enum(DPIA_STATES), 'no'),
  dpiaOn: z._default(z.nullable(day), null),
  informed: z._default(z.boolean(), false),
  indicators: z._default(z.array(text), []),
});

/** The norm of an instrument, from its norm study; what else a row says is carried along. */
const instrument = z.looseObject({
  name: text,
  sd: z.number().check(z.gt(0)),
  reliability: z.number().check(z.gte(0), z.lte(1)),
  better: z.enum(['lower', 'higher']),
});

const parameters = z.strictObject({
  definitionSet: z._default(text, 'westfriesland'),
  period: z._default(z.enum(['year', 'half-year', 'quarter', 'month']), 'half-year'),
  waitNormDays: z._default(count, 42),
  horizon: z._default(z.strictObject({ jeugd: z.optional(day), wmo: z.optional(day) }), {}),
});

const disclosure = z.strictObject({
  threshold: z._default(count, 10),
  minPart: z._default(count, 3),
  allOrNoneBelow: z._default(count, 30),
  // For a region figure in a provider's edition; no page is one yet.
  minProviders: z._default(count, 3),
});

/** The schema of `regioprofiel.json`, version 1. Every key may be left out and then has its default. */
const profileSchema = z.strictObject({
  format: z.literal('uitkomstwijzer-regioprofiel'),
  version: z.literal(1),
  name: z._default(text, ''),
  municipalities: z._default(z.array(municipality), []),
  parameters: z.prefault(parameters, {}),
  disclosure: z.prefault(disclosure, {}),
  deliveries: z.prefault(
    z.strictObject({
      threshold: z._default(count, 20),
      periods: z._default(z.enum(['year', 'half-year', 'quarter']), 'half-year'),
      deadlines: z._default(z.array(z.string().check(z.regex(/^\d{2}-\d{2}$/))), [
        '07-31',
        '01-31',
      ]),
    }),
    {},
  ),
  products: z._default(z.array(product), []),
  providers: z._default(z.array(provider), []),
  referenceFigures: z._default(z.array(referenceFigure), []),
  definitionSets: z._default(z.array(definitionSet), []),
  indicators: z._default(z.record(z.string(), z.boolean()), {}),
  sources: z._default(z.record(z.string(), z.string()), {}),
  instruments: z._default(z.array(instrument), []),
  // Checked where they are read: what does not fit is no reason to refuse the profile.
  mappings: z._default(z.array(z.unknown()), []),
  routes: z._default(z.array(dataRoute), []),
  lowResponse: z._default(z.number().check(z.gte(0), z.lte(1)), 0.5),
  retentionYears: z._default(count, 5),
  shareRegion: z._default(z.boolean(), true),
  theme: z._default(z.record(z.string(), z.string()), {}),
});

/** A region profile with every default filled in. */
export type Profile = z.infer<typeof profileSchema>;

/** A row of the product catalogue; the row that is valid on the begin of the care applies. */
export type Product = Profile['products'][number];

/** A row of the provider register. */
export type Provider = Profile['providers'][number];

/** A figure that was published elsewhere, to compare with. */
export type ReferenceFigure = Profile['referenceFigures'][number];

/** The norm of an instrument. */
export type Instrument = Profile['instruments'][number];

/** A definition set of the region's own. */
export type OwnSet = Profile['definitionSets'][number];

/** The profile of a page that was given none. */
export function defaultProfile(): Profile {
  return profileSchema.parse({ format: 'uitkomstwijzer-regioprofiel', version: 1 });
}

/**
 * Reads `regioprofiel.json`. Throws the faults `profile-not-json`, `profile-newer` (a version this
 * page does not know) and `profile-wrong`, whose detail names the keys that are wrong.
 */
export function parseProfile(json: string): Profile {
  const { profile, wrong } = validateProfile(profileValue(json));
  if (!profile) throw new Fault('profile-wrong', namesOf(wrong));
  return profile;
}

/** The value in the text of a profile, of a version that this page knows. Faults as in `parseProfile`. */
export function profileValue(json: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new Fault('profile-not-json');
  }
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > 1) throw new Fault('profile-newer', `${version}`);
  return value;
}

/** The profile in a value, or the paths of everything that is wrong in it. */
export function validateProfile(
  value: unknown,
): { profile: Profile; wrong: [] } | { profile: null; wrong: PropertyKey[][] } {
  const result = z.safeParse(profileSchema, value);
  if (!result.success) {
    const wrong = result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key])
        : [issue.path],
    );
    return { profile: null, wrong };
  }
  const known = definitionSetsOf(result.data).some(
    (set) => set.id === result.data.parameters.definitionSet,
  );
  if (!known) return { profile: null, wrong: [['parameters', 'definitionSet']] };
  return { profile: result.data, wrong: [] };
}

/** The first few paths in a profile as a text. */
export function namesOf(paths: readonly PropertyKey[][]): string {
  return [...new Set(paths.map((path) => path.join('.')))].slice(0, 5).join(', ');
}

/** The definition sets of a region: those of the page and its own. */
export function definitionSetsOf(profile: Profile): DefinitionSet[] {
  const own = profile.definitionSets.map(({ newStartWindowDays, ...set }) => ({
    ...set,
    newStartWindow: newStartWindowDays,
  }));
  return [...DEFINITION_SETS, ...own];
}

/** The set that the profile has chosen. */
export function chosenSet(profile: Profile): DefinitionSet {
  const sets = definitionSetsOf(profile);
  const set = sets.find(({ id }) => id === profile.parameters.definitionSet) ?? sets[0];
  if (!set) throw new Error('no definition set');
  return set;
}

/** What an instrument is known by, however it is written. */
export function instrumentKey(name: string): string {
  return name.trim().toLowerCase();
}

/** Main contractor of each provider that has one: AGB → AGB, followed to the end of the line. */
export function mainContractors(
  providers: readonly Pick<Provider, 'agb' | 'mainContractor'>[],
): Map<string, string> {
  const direct = new Map(
    providers.flatMap(({ agb, mainContractor }) =>
      mainContractor && mainContractor !== agb ? [[agb, mainContractor] as const] : [],
    ),
  );
  const resolved = new Map<string, string>();
  for (const [agb, first] of direct) {
    const seen = new Set([agb]);
    let main = first;
    for (
      let next = direct.get(main);
      next !== undefined && !seen.has(main);
      next = direct.get(main)
    ) {
      seen.add(main);
      main = next;
    }
    resolved.set(agb, main);
  }
  return resolved;
}
