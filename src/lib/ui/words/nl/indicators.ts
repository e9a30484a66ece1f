import type { UnitKind } from '#lib/domain/definition-set.ts';
import { INDICATOR_TITLES } from '#lib/domain/indicator-list.ts';
import type { IndicatorTable, RuleFacts } from '../facts.ts';
import { numbersIn } from '../numbers.ts';
import { units } from './units.ts';

const n = numbersIn('nl');

/** The time in which a new start counts, in a sentence. */
function within({ newStartWindow }: RuleFacts): string {
  if (newStartWindow === 365) return 'binnen een jaar';
  if (newStartWindow === 'half-year') return 'tot het einde van het volgende halfjaar';
  return `binnen ${n.count(newStartWindow)} dagen`;
}

function perUnit(unit: UnitKind): string {
  return `per ${units(unit, 1)}`;
}

function endings(unit: UnitKind, { leavesOut }: RuleFacts): string {
  return `${perUnit(unit)}, ${leavesOut ? 'zonder administratieve einden' : 'alle einden tellen mee'}`;
}

/** The denominator in a sentence: `de 64 arrangementen`, `1 arrangement`. */
function all(total: number, unit: UnitKind): string {
  return `${total === 1 ? '' : 'de '}${n.count(total)} ${units(unit, total)}`;
}

/** The indicators, in the order of the screen. */
export const indicators: IndicatorTable = {
  'geen-nieuwe-start': {
    title: INDICATOR_TITLES['geen-nieuwe-start'].nl,
    short: 'Beëindigde hulp waarna geen nieuwe hulp begon',
    sentence: (x, total, unit, rule) =>
      `Na ${n.percent(x / total)} van de beëindigde ${units(unit, 2)} begon ${within(rule)} geen nieuwe hulp: ${n.count(x)} van de ${n.count(total)}.`,
    open: (count, { newStartWindow }) =>
      `${n.count(count)} ${count === 1 ? 'is' : 'zijn'} nog niet te bepalen: ${newStartWindow === 365 ? 'het jaar is' : 'de tijd voor een nieuwe start is'} niet om.`,
    rule: (unit, { newStartWindow }) =>
      `${perUnit(unit)}, ${newStartWindow === 'half-year' ? 'tot het einde van het volgende halfjaar' : `${n.count(newStartWindow)} dagen`}`,
    counted: 'geen nieuwe start',
    others: 'wel een nieuwe start',
  },
  uitval: {
    title: INDICATOR_TITLES.uitval.nl,
    short: 'Hulp die de cliënt voortijdig en eenzijdig beëindigde',
    sentence: (x, total, unit) =>
      `${n.count(x)} van ${all(total, unit)} ${x === 1 ? 'stopte' : 'stopten'} voortijdig door de cliënt: ${n.percent(x / total)}.`,
    rule: endings,
    counted: 'voortijdig door de cliënt',
    others: 'een andere reden',
  },
  'lichtere-ondersteuning': {
    title: INDICATOR_TITLES['lichtere-ondersteuning'].nl,
    short: 'Hulp die meteen verdergaat, en dan lichter is',
    sentence: (x, total, unit) =>
      `Van ${all(total, unit)} met een vergelijkbaar vervolg ${x === 1 ? 'ging er 1' : `gingen er ${n.count(x)}`} lichter verder: ${n.percent(x / total)}.`,
    open: (count, { followOnDays }) =>
      `${n.count(count)} ${count === 1 ? 'is' : 'zijn'} nog niet te bepalen: de ${n.count(followOnDays)} dagen voor een vervolg zijn niet om.`,
    rule: (unit, { followOnDays }) =>
      `${perUnit(unit)}, vervolg binnen ${n.count(followOnDays)} dagen`,
    none: 'Lichter of zwaarder volgt uit de productcatalogus in het regioprofiel. Zonder catalogus is er niets te vergelijken.',
    counted: 'lichter vervolg',
    others: 'gelijk of zwaarder',
  },
  stopredenen: {
    title: INDICATOR_TITLES.stopredenen.nl,
    short: 'Waarom hulp eindigde, volgens de stopberichten',
    rule: (unit) => `${perUnit(unit)}, alle einden tellen mee`,
    counted: 'beëindigd',
    others: 'een andere reden',
  },
  'herhaald-beroep': {
    title: INDICATOR_TITLES['herhaald-beroep'].nl,
    short: 'Nieuwe hulp voor een cliënt die eerder hulp had',
    sentence: (x, total, unit) =>
      `Van ${all(total, unit)} die begonnen, ${x === 1 ? 'was er 1' : `waren er ${n.count(x)}`} van een eerdere cliënt: ${n.percent(x / total)}.`,
    rule: perUnit,
    counted: 'van een eerdere cliënt',
    others: 'van een nieuwe cliënt',
  },
  wachttijd: {
    title: INDICATOR_TITLES.wachttijd.nl,
    short: 'De dagen tussen toewijzing en start, en hoe vaak het er te veel zijn',
    sentence: (x, total, unit, { waitNormDays }) =>
      `Bij ${n.count(x)} van ${all(total, unit)} begon de hulp later dan ${n.count(waitNormDays)} dagen na de toewijzing: ${n.percent(x / total)}.`,
    rule: (unit, { waitNormDays }) => `${perUnit(unit)}, langer dan ${n.count(waitNormDays)} dagen`,
    counted: 'langer dan de norm',
    others: 'binnen de norm',
  },
  doorlooptijd: {
    title: INDICATOR_TITLES.doorlooptijd.nl,
    short: 'Hoe lang de hulp duurde die eindigde',
    rule: endings,
    counted: 'beëindigd',
    others: 'de rest',
  },
  stroom: {
    title: INDICATOR_TITLES.stroom.nl,
    short: 'Hoeveel hulp liep, begon en eindigde',
    rule: (unit) => `${perUnit(unit)}, alle einden tellen mee`,
    counted: 'geteld',
    others: 'de rest',
  },
};
