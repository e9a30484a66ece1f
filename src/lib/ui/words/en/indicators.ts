import type { UnitKind } from '#lib/domain/definition-set.ts';
import { INDICATOR_TITLES } from '#lib/domain/indicator-list.ts';
import type { IndicatorTable, RuleFacts } from '../facts.ts';
import { numbersIn } from '../numbers.ts';
import { units } from './units.ts';

const n = numbersIn('en');

/** The time in which a new start counts, in a sentence. */
function within({ newStartWindow }: RuleFacts): string {
  if (newStartWindow === 365) return 'within a year';
  if (newStartWindow === 'half-year') return 'up to the end of the next half-year';
  return `within ${n.count(newStartWindow)} days`;
}

function perUnit(unit: UnitKind): string {
  return `per ${units(unit, 1)}`;
}

function endings(unit: UnitKind, { leavesOut }: RuleFacts): string {
  return `${perUnit(unit)}, ${leavesOut ? 'without administrative endings' : 'all endings count'}`;
}

/** The denominator in a sentence: `the 64 arrangements`, `1 arrangement`. */
function all(total: number, unit: UnitKind): string {
  return `${total === 1 ? '' : 'the '}${n.count(total)} ${units(unit, total)}`;
}

/** The indicators, in the order of the screen. */
export const indicators: IndicatorTable = {
  'geen-nieuwe-start': {
    title: INDICATOR_TITLES['geen-nieuwe-start'].en,
    short: 'Ended care after which no new care began',
    sentence: (x, total, unit, rule) =>
      `After ${n.percent(x / total)} of the ${units(unit, 2)} that ended, no new care began ${within(rule)}: ${n.count(x)} of the ${n.count(total)}.`,
    open: (count, { newStartWindow }) =>
      `${n.count(count)} cannot be told yet: ${newStartWindow === 365 ? 'the year' : 'the time for a new start'} is not over.`,
    rule: (unit, { newStartWindow }) =>
      `${perUnit(unit)}, ${newStartWindow === 'half-year' ? 'up to the end of the next half-year' : `${n.count(newStartWindow)} days`}`,
    counted: 'no new start',
    others: 'a new start',
  },
  uitval: {
    title: INDICATOR_TITLES.uitval.en,
    short: 'Care that the client ended early and one-sidedly',
    sentence: (x, total, unit) =>
      `${n.count(x)} of ${all(total, unit)} ended early by the client: ${n.percent(x / total)}.`,
    rule: endings,
    counted: 'early, by the client',
    others: 'another reason',
  },
  'lichtere-ondersteuning': {
    title: INDICATOR_TITLES['lichtere-ondersteuning'].en,
    short: 'Care that goes on at once, and is lighter then',
    sentence: (x, total, unit) =>
      `Of ${all(total, unit)} with a comparable follow-on, ${n.count(x)} went on lighter: ${n.percent(x / total)}.`,
    open: (count, { followOnDays }) =>
      `${n.count(count)} cannot be told yet: the ${n.count(followOnDays)} days for a follow-on are not over.`,
    rule: (unit, { followOnDays }) =>
      `${perUnit(unit)}, follow-on within ${n.count(followOnDays)} days`,
    none: 'Lighter or heavier follows from the product catalogue in the region profile. Without it there is nothing to compare.',
    counted: 'lighter follow-on',
    others: 'equal or heavier',
  },
  stopredenen: {
    title: INDICATOR_TITLES.stopredenen.en,
    short: 'Why care ended, according to the stop messages',
    rule: (unit) => `${perUnit(unit)}, all endings count`,
    counted: 'ended',
    others: 'another reason',
  },
  'herhaald-beroep': {
    title: INDICATOR_TITLES['herhaald-beroep'].en,
    short: 'New care for a client who had care before',
    sentence: (x, total, unit) =>
      `Of ${all(total, unit)} that began, ${n.count(x)} ${x === 1 ? 'was' : 'were'} of an earlier client: ${n.percent(x / total)}.`,
    rule: perUnit,
    counted: 'of an earlier client',
    others: 'of a new client',
  },
  wachttijd: {
    title: INDICATOR_TITLES.wachttijd.en,
    short: 'The days between assignment and start, and how often they are too many',
    sentence: (x, total, unit, { waitNormDays }) =>
      `In ${n.count(x)} of ${all(total, unit)} care began later than ${n.count(waitNormDays)} days after the assignment: ${n.percent(x / total)}.`,
    rule: (unit, { waitNormDays }) => `${perUnit(unit)}, longer than ${n.count(waitNormDays)} days`,
    counted: 'longer than the norm',
    others: 'within the norm',
  },
  doorlooptijd: {
    title: INDICATOR_TITLES.doorlooptijd.en,
    short: 'How long the care lasted that ended',
    rule: endings,
    counted: 'ended',
    others: 'the rest',
  },
  stroom: {
    title: INDICATOR_TITLES.stroom.en,
    short: 'How much care ran, began and ended',
    rule: (unit) => `${perUnit(unit)}, all endings count`,
    counted: 'counted',
    others: 'the rest',
  },
};
