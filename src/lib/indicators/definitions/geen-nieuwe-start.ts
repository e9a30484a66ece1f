import type { Day } from '#lib/domain/day.ts';
import { INDICATOR_TITLES } from '#lib/domain/indicator-list.ts';
import type { Units } from '#lib/domain/units.ts';
import { classTable, dayClass, rememberingRow, type IndicatorDefinition } from '../definition.ts';
import type { Succession } from '../succession.ts';
import { lastDayOfNewStart } from '../windows.ts';

/** Days from a unit's end to the next start of its client, if that came by the day `last`. */
function daysToNewStart(units: Units, succession: Succession, row: number, last: Day) {
  const next = succession.nextStarts(row, last)[0];
  return next === undefined
    ? undefined
    : (units.begin[next] as number) - (units.end[row] as number);
}

/** No new start: the share of ended units after which no new care of the same law began in time. */
export const geenNieuweStart: IndicatorDefinition = {
  id: 'geen-nieuwe-start',
  version: 1,
  title: INDICATOR_TITLES['geen-nieuwe-start'],
  better: 'higher',
  units: 'set',
  by: 'end',
  shape: 'share',
  method: {
    question: {
      nl: 'Na welk deel van de beëindigde hulp begon er binnen een jaar geen nieuwe hulp?',
      en: 'After what share of ended care did no new care begin within a year?',
    },
    numerator: {
      nl: 'Beëindigingen waarna dezelfde cliënt in het venster geen nieuwe hulp onder dezelfde wet kreeg, bij geen enkele aanbieder of gemeente. Begint de nieuwe hulp op de einddag, dan telt die mee als zij later begon dan de beëindigde hulp.',
      en: 'Endings after which the same client got no new care under the same law within the window, from any provider or municipality. New care that begins on the last day counts if it began later than the care that ended.',
    },
    denominator: {
      nl: 'Beëindigingen volgens plan, door de cliënt, door de aanbieder, in overeenstemming of door externe omstandigheden, waarvan het venster helemaal voorbij is.',
      en: 'Endings as planned, by the client, by the provider, in agreement or by external circumstances, of which the window is over.',
    },
    excluded: {
      nl: 'Overlijden, verhuizing, overgang naar een andere aanbieder of een ander domein, administratieve stops en code 19 uit iWmo 2.0 en 2.1. Is het venster nog niet voorbij, dan staat de beëindiging bij “nog niet te bepalen”, ook als er al een nieuwe start bekend is.',
      en: 'Death, moving, transfer to another provider or domain, administrative stops and code 19 of iWmo 2.0 and 2.1. While the window is not over the ending stands under “not yet determined”, even if a new start is known already.',
    },
    caveats: {
      nl: 'Geen nieuwe start is niet hetzelfde als: het gaat goed. Een cliënt kan zijn verhuisd, hulp weigeren, of hulp krijgen die niet in de berichten staat. Wie 18 wordt en naar de Wmo gaat, telt hier als geen nieuwe start.',
      en: 'No new start is not the same as: all is well. A client may have moved, refuse care, or get care that is not in the messages. Someone who turns 18 and goes on under the Wmo counts as no new start here.',
    },
    source: {
      nl: 'Geharmoniseerde outcome-indicatoren jeugd (2016), indicator 3.2; venster volgens de gekozen definitieset.',
      en: 'Harmonised outcome indicators for youth care (2016), indicator 3.2; window by the chosen definition set.',
    },
  },
  rule: ({ units, set, succession, horizon }) => {
    const counted = classTable(['plan', 'client', 'provider', 'agreement', 'external']);
    const unspecified = classTable(['unspecified']);
    const bySet = classTable(set.leftOut);
    const windowOf = (row: number) => lastDayOfNewStart(units.end[row] as number, set);
    const daysTo = rememberingRow((row) => daysToNewStart(units, succession, row, windowOf(row)));
    return {
      leftOut: (row) => {
        const code = units.reasonClass[row] as number;
        if (unspecified[code] === 1) return 'unspecified';
        if (bySet[code] === 1) return 'administrative';
        return counted[code] === 1 ? undefined : 'other-classes';
      },
      undetermined: (row) => windowOf(row) > (horizon[units.law[row] as number] as number),
      counts: (row) => daysTo(row) === undefined,
      part: (row) => {
        const days = daysTo(row);
        return days === undefined ? undefined : dayClass(days);
      },
    };
  },
  timeToEvent: ({ units, succession, horizon }) => {
    return (row) =>
      daysToNewStart(units, succession, row, horizon[units.law[row] as number] as number);
  },
  examples: [
    {
      text: {
        nl: 'Na 2 van de 3 beëindigingen begon binnen 365 dagen geen nieuwe hulp. De ene nieuwe start kwam na 20 dagen.',
        en: 'After 2 of 3 endings no new care began within 365 days. The one new start came after 20 days.',
      },
      set: 'westfriesland',
      horizon: '2025-12-31',
      period: '2024-H1',
      units: [
        { law: 'jeugd', client: 'a', begin: '2023-01-01', end: '2024-03-01', reason: '31' },
        { law: 'jeugd', client: 'a', begin: '2025-03-02' },
        { law: 'jeugd', client: 'b', begin: '2023-01-01', end: '2024-03-01', reason: '32' },
        { law: 'jeugd', client: 'b', begin: '2024-03-21' },
        { law: 'jeugd', client: 'c', begin: '2023-01-01', end: '2024-06-30', reason: '34' },
        { law: 'wmo', client: 'c', begin: '2024-07-01' },
        { law: 'jeugd', client: 'd', begin: '2023-01-01', end: '2024-06-30', reason: '02' },
      ],
      expected: [
        { part: null, n: 3, x: 2, undetermined: 0 },
        { part: '0-31', n: 3, x: 1 },
      ],
    },
    {
      text: {
        nl: 'Het venster van CBS loopt tot het einde van het volgende halfjaar: bij een einde op 1 maart 2024 tot en met 31 december 2024. Eén einde in juli is nog niet te bepalen.',
        en: 'The CBS window runs to the end of the next half-year: for an end on 1 March 2024 up to 31 December 2024. One end in July is not yet determined.',
      },
      set: 'cbs',
      horizon: '2025-05-31',
      units: [
        { law: 'jeugd', client: 'a', begin: '2023-01-01', end: '2024-03-01', reason: '31' },
        { law: 'jeugd', client: 'a', begin: '2025-01-01' },
        { law: 'jeugd', client: 'b', begin: '2023-01-01', end: '2024-07-01', reason: '31' },
        { law: 'jeugd', client: 'b', begin: '2024-07-20' },
      ],
      expected: [{ part: null, n: 1, x: 1, undetermined: 1 }],
    },
  ],
};
