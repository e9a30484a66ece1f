import { NO_DAY, parseDay, type Day } from '#lib/domain/day.ts';
import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { chosenSet, definitionSetsOf, mainContractors, type Profile } from '#lib/domain/profile.ts';
import type { Pauses } from '#lib/domain/units.ts';
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
import type { Gathered } from '#lib/traffic/gather.ts';
import { buildTraffic, type Traffic } from '#lib/traffic/traffic.ts';
import { buildPauses, buildUnits, partyCodes, type PartyCodes } from '#lib/traffic/units.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import {
  deliveredModel,
  nameParties,
  NOTHING_DELIVERED,
  type Delivered,
  type DeliveredModel,
} from './delivered-model.ts';

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
