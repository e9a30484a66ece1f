import type { Bilingual } from './method.ts';

/** The indicators from message traffic, in the order of the calculation rules; a profile may turn each off. */
export const TRAFFIC_INDICATORS = [
  'uitval',
  'stopredenen',
  'geen-nieuwe-start',
  'herhaald-beroep',
  'lichtere-ondersteuning',
  'doorlooptijd',
  'wachttijd',
  'stroom',
] as const;

/** The id of an indicator from message traffic. */
export type TrafficIndicator = (typeof TRAFFIC_INDICATORS)[number];

/** The name of every indicator from message traffic: the one place where it is written. */
export const INDICATOR_TITLES = {
  uitval: { nl: 'Uitval', en: 'Drop-out' },
  stopredenen: { nl: 'Redenen van beëindiging', en: 'Reasons for ending' },
  'geen-nieuwe-start': { nl: 'Geen nieuwe start', en: 'No new start' },
  'herhaald-beroep': { nl: 'Starts van eerdere cliënten', en: 'Starts of earlier clients' },
  'lichtere-ondersteuning': { nl: 'Lichtere ondersteuning', en: 'Lighter support' },
  doorlooptijd: { nl: 'Doorlooptijd', en: 'Duration' },
  wachttijd: { nl: 'Wachttijd tot start', en: 'Waiting time until start' },
  stroom: { nl: 'In- en uitstroom', en: 'Inflow and outflow' },
} as const satisfies Record<TrafficIndicator, Bilingual>;
