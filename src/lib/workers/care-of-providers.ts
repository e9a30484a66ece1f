import { civilOf, NO_DAY, type Day } from '#lib/domain/day.ts';
import { DEFINITION_SETS } from '#lib/domain/definition-set.ts';
import { LAWS } from '#lib/domain/law.ts';
import {
  firstMonthOfPeriod,
  MONTHS_IN,
  monthOf,
  periodOf,
  type Month,
  type Period,
} from '#lib/domain/period.ts';
import { NO_REASON, REASON_CLASSES } from '#lib/domain/reasons.ts';
import type { ProviderCare, DueRules } from '#lib/deliveries/due.ts';
import { indicatorOf } from '#lib/indicators/indicators.ts';
import { kindIs } from './delivered-model.ts';
import type { Model } from './model.ts';

/** The set by which ended trajectories are counted for deliveries, whatever set is chosen. */
const COUNTED_BY = 'sdcg';

interface Care extends ProviderCare {
  ended: Map<Period, number>;
  active: Set<Period>;
  foster: Set<Period>;
}

/** The care of each provider (main contractor) in the region's municipalities, both laws together. */
export interface CareOfProviders {
  byProvider: Map<string, ProviderCare>;
  /** years in which care ended, or foster care was last seen */
  years: Set<number>;
  hasFoster: boolean;
}

/**
 * Counts what decides who delivers: ended trajectories by period, and foster care apart from them
 * (calculation rules, 4).
 */
export function careOfProviders(
  model: Model,
  { periods }: Pick<DueRules, 'periods'>,
): CareOfProviders {
  const found = { byProvider: new Map<string, Care>(), years: new Set<number>(), hasFoster: false };
  const set = DEFINITION_SETS.find(({ id }) => id === COUNTED_BY);
  const counted = indicatorOf('uitval');
  if (!set || !counted) return found;
  const { units } = model.counting(counted, set);
  const leftOut = new Set(set.leftOut.map((one) => REASON_CLASSES.indexOf(one)));
  const isFoster = kindIs(model, 'pleegzorg');
  const horizons = LAWS.map((law) => model.traffic.horizon[law]?.day ?? NO_DAY);
  const names = new PeriodNames(periods === 'year' ? 'year' : 'half-year');
  const years = new PeriodNames('year');
  for (let row = 0; row < units.length; row++) {
    if (units.inRegion[row] !== 1) continue;
    const law = units.law[row] as number;
    const [begin, end] = [units.begin[row] as Day, units.end[row] as Day];
    const until = end === NO_DAY ? (horizons[law] as Day) : end;
    const care = careOf(found.byProvider, units.texts.party[units.provider[row] as number] ?? '');
    if (isFoster(law, units.line[row] as number)) {
      found.hasFoster = true;
      found.years.add(civilOf(until).year);
      years.addBetween(begin, until, care.foster);
      continue;
    }
    names.addBetween(begin, until, care.active);
    const reason = units.reasonClass[row] as number;
    if (end === NO_DAY || reason === NO_REASON || leftOut.has(reason)) continue;
    const month = monthOf(end);
    const period = names.of(month);
    care.ended.set(period, (care.ended.get(period) ?? 0) + 1);
    found.years.add(Math.floor(month / 12));
  }
  return found;
}

function careOf(byProvider: Map<string, Care>, provider: string): Care {
  let care = byProvider.get(provider);
  if (!care) {
    care = { ended: new Map(), active: new Set(), foster: new Set() };
    byProvider.set(provider, care);
  }
  return care;
}

/** Names of the periods of a kind, each made once: they are asked for a few times for every unit. */
class PeriodNames {
  readonly #names = new Map<Month, Period>();
  readonly #kind: 'year' | 'half-year';

  constructor(kind: 'year' | 'half-year') {
    this.#kind = kind;
  }

  /** The period that holds a month. */
  of(month: Month): Period {
    const from = firstMonthOfPeriod(month, this.#kind);
    let name = this.#names.get(from);
    if (name === undefined) this.#names.set(from, (name = periodOf(from, this.#kind)));
    return name;
  }

  /** Adds the periods that hold a day from the first up to the last. */
  addBetween(first: Day, last: Day, to: Set<Period>): void {
    const until = monthOf(last);
    const from = firstMonthOfPeriod(monthOf(first), this.#kind);
    for (let month = from; month <= until; month += MONTHS_IN[this.#kind]) to.add(this.of(month));
  }
}
