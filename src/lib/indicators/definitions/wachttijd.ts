import { NO_DAY } from '#lib/domain/day.ts';
import { INDICATOR_TITLES } from '#lib/domain/indicator-list.ts';
import type { IndicatorDefinition } from '../definition.ts';

/** Waiting time: the days from the first assignment to the start, and the share over the norm. */
export const wachttijd: IndicatorDefinition = {
  id: 'wachttijd',
  version: 1,
  title: INDICATOR_TITLES.wachttijd,
  better: 'lower',
  units: 'arrangement',
  by: 'begin',
  shape: 'share',
  method: {
    question: {
      nl: 'Hoe lang wachtten cliënten tussen de toewijzing en de start, en hoe vaak langer dan de norm?',
      en: 'How long did clients wait between assignment and start, and how often longer than the norm?',
    },
    numerator: {
      nl: 'Starts die later kwamen dan 42 dagen (zes weken, in te stellen) na de eerste toewijzingsdatum. Daarnaast de mediaan en P90 in dagen.',
      en: 'Starts that came later than 42 days (six weeks, can be set) after the first date of assignment. Beside it the median and P90 in days.',
    },
    denominator: {
      nl: 'Arrangementen die in de periode begonnen, de eerste onder hun toewijzingsnummer, met een bekende toewijzing van voor of op de begindag.',
      en: 'Arrangements that began in the period, the first under their assignment number, with a known assignment made before or on the first day.',
    },
    excluded: {
      nl: 'Starts zonder bekende toewijzing. Hulp die al begon voordat zij was toegewezen, staat apart bij “met terugwerkende kracht”.',
      en: 'Starts without a known assignment. Care that began before it was assigned stands apart under “backdated”.',
    },
    caveats: {
      nl: 'Dit is niet de hele wachttijd: de tijd tussen hulpvraag en toewijzing staat niet in de berichten. Wie wacht en nooit begint, telt niet mee.',
      en: 'This is not the whole wait: the time between asking and being assigned is not in the messages. Someone who waits and never starts does not count.',
    },
    source: {
      nl: 'Toewijzingsdatum (301) en begindatum (305). De norm van 42 dagen staat in het regioprofiel.',
      en: 'Date of assignment (301) and begin date (305). The norm of 42 days stands in the region profile.',
    },
  },
  rule: ({ units, waitNormDays }) => {
    const waited = (row: number) =>
      (units.begin[row] as number) - (units.assignedOn[row] as number);
    return {
      leftOut: (row) => (units.assignedOn[row] === NO_DAY ? 'no-assignment' : undefined),
      part: (row) => (waited(row) < 0 ? 'terugwerkend' : undefined),
      among: (row) => waited(row) >= 0,
      counts: (row) => waited(row) > waitNormDays,
      days: waited,
    };
  },
  examples: [
    {
      text: {
        nl: 'Van 4 starts met een toewijzing begon er 1 met terugwerkende kracht. Van de andere 3 wachtte er 1 langer dan 42 dagen.',
        en: 'Of 4 starts with an assignment 1 was backdated. Of the other 3, 1 waited longer than 42 days.',
      },
      set: 'westfriesland',
      units: [
        { law: 'wmo', begin: '2024-03-01', assigned: '2024-03-01' },
        { law: 'wmo', begin: '2024-03-01', assigned: '2024-01-19' },
        { law: 'wmo', begin: '2024-03-01', assigned: '2024-01-18' },
        { law: 'wmo', begin: '2024-03-01', assigned: '2024-03-02' },
        { law: 'wmo', begin: '2024-03-01' },
      ],
      expected: [
        { part: null, n: 3, x: 1 },
        { part: 'p50', n: 3, value: 42 },
        { part: 'p90', n: 3, value: 43 },
        { part: 'terugwerkend', n: 4, x: 1 },
      ],
    },
  ],
};
