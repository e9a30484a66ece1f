import { NO_DAY } from '#lib/domain/day.ts';
import { INDICATOR_TITLES } from '#lib/domain/indicator-list.ts';
import { dayClass, rememberingRow, type IndicatorDefinition } from '../definition.ts';

/** Days that an earlier end may lie back: five years, leap days included. */
const LOOK_BACK_DAYS = 1826;

/** Starts of earlier clients: the share of begun units whose client had ended care before. */
export const herhaaldBeroep: IndicatorDefinition = {
  id: 'herhaald-beroep',
  version: 1,
  title: INDICATOR_TITLES['herhaald-beroep'],
  better: 'neither',
  units: 'set',
  by: 'begin',
  shape: 'share',
  lookBackDays: LOOK_BACK_DAYS,
  method: {
    question: {
      nl: 'Welk deel van de nieuwe hulp ging naar cliënten die eerder hulp hadden?',
      en: 'What share of new care went to clients who had care before?',
    },
    numerator: {
      nl: 'Starts van een cliënt die onder dezelfde wet eerder hulp had die hooguit vijf jaar (1.826 dagen) voor deze start eindigde, om welke reden ook. Onderverdeeld naar de dagen sinds het laatste einde.',
      en: 'Starts of a client who had care under the same law that ended at most five years (1,826 days) before this start, for whatever reason. Divided by the days since the latest end.',
    },
    denominator: {
      nl: 'Alle arrangementen of trajecten die in de periode begonnen.',
      en: 'All arrangements or trajectories that began in the period.',
    },
    excluded: {
      nl: 'Niets. Hulp die nog liep toen de nieuwe begon, telt niet als eerdere hulp.',
      en: 'Nothing. Care that was still running when the new care began is not earlier care.',
    },
    caveats: {
      nl: 'Het cijfer ziet niet verder terug dan de berichten gaan: in de eerste jaren is het te laag. Terugkomen kan goed zijn: een gezin dat op tijd opnieuw hulp vraagt.',
      en: 'The figure sees no further back than the messages go: in the first years it is too low. Coming back can be good: a family that asks for help again in time.',
    },
    source: {
      nl: 'Gevraagd door regio’s naast “geen nieuwe start”: dezelfde vraag, gezien vanaf de start.',
      en: 'Asked for by regions beside “no new start”: the same question, seen from the start.',
    },
  },
  rule: ({ units, succession }) => {
    const daysSince = rememberingRow((row) => {
      const end = succession.latestEndBefore(row);
      if (end === NO_DAY) return undefined;
      const days = (units.begin[row] as number) - end;
      return days <= LOOK_BACK_DAYS ? days : undefined;
    });
    return {
      leftOut: () => undefined,
      counts: (row) => daysSince(row) !== undefined,
      part: (row) => {
        const days = daysSince(row);
        return days === undefined ? undefined : dayClass(days);
      },
    };
  },
  examples: [
    {
      text: {
        nl: 'Van 3 starts in 2024 kwamen er 2 van een eerdere cliënt: na 40 dagen en na 3 jaar. De derde cliënt had onder de andere wet hulp.',
        en: 'Of 3 starts in 2024, 2 came from an earlier client: after 40 days and after 3 years. The third client had care under the other law.',
      },
      set: 'westfriesland',
      period: '2024',
      units: [
        { law: 'wmo', client: 'a', begin: '2023-01-01', end: '2024-01-01', reason: '19' },
        { law: 'wmo', client: 'a', begin: '2024-02-10' },
        { law: 'wmo', client: 'b', begin: '2020-01-01', end: '2021-05-01', reason: '02' },
        { law: 'wmo', client: 'b', begin: '2024-05-01' },
        { law: 'jeugd', client: 'c', begin: '2020-01-01', end: '2023-12-01', reason: '31' },
        { law: 'wmo', client: 'c', begin: '2024-01-01' },
      ],
      expected: [
        { part: null, n: 3, x: 2 },
        { part: '32-92', n: 3, x: 1 },
        { part: '>92', n: 3, x: 1 },
      ],
    },
  ],
};
