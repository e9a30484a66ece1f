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

/** The indicators that are counted from deliveries, in the order of the calculation rules. */
export const DELIVERED_INDICATORS = [
  'uitval',
  'tevredenheid-nut',
  'tevredenheid-ervaring',
  'respons',
  'dekking',
  'resultaten',
  'zonder-hulp',
  'doelen',
  'problemen',
] as const;

/** The id of an indicator that is counted from deliveries. */
export type DeliveredIndicator = (typeof DELIVERED_INDICATORS)[number];

/** The name of every indicator from deliveries. */
export const DELIVERED_TITLES = {
  uitval: INDICATOR_TITLES.uitval,
  'tevredenheid-nut': {
    nl: 'Tevredenheid: nut van de hulp',
    en: 'Satisfaction: usefulness of help',
  },
  'tevredenheid-ervaring': { nl: 'Tevredenheid: ervaring', en: 'Satisfaction: experience' },
  respons: { nl: 'Respons', en: 'Response' },
  dekking: { nl: 'Dekking', en: 'Coverage' },
  resultaten: { nl: 'Resultaten perspectiefplan', en: 'Results of the perspectiefplan' },
  'zonder-hulp': { nl: 'Zonder hulp verder', en: 'On without help' },
  doelen: { nl: 'Doelrealisatie', en: 'Goals reached' },
  problemen: { nl: 'Problemen verminderd', en: 'Problems reduced' },
} as const satisfies Record<DeliveredIndicator, Bilingual>;

/** What an indicator is counted from. */
export type Source = 'traffic' | 'deliveries';

/** How a profile names the sources of an indicator of both lists. */
export const SOURCE_NAMES: Readonly<Record<string, Readonly<Record<Source, string>>>> = {
  uitval: { traffic: 'berichten', deliveries: 'uitkomsten' },
};

/** Whether an indicator can be counted from message traffic. */
export function isFromTraffic(id: string): id is TrafficIndicator {
  return (TRAFFIC_INDICATORS as readonly string[]).includes(id);
}

/** Whether an indicator can be counted from deliveries. */
export function isFromDeliveries(id: string): id is DeliveredIndicator {
  return (DELIVERED_INDICATORS as readonly string[]).includes(id);
}

/** What an indicator is counted from under a profile: of two sources messages, unless it says otherwise. */
export function sourceOf(
  id: string,
  { sources }: { sources: Readonly<Record<string, string>> },
): Source {
  if (!isFromDeliveries(id)) return 'traffic';
  const isChosen = sources[id] === SOURCE_NAMES[id]?.deliveries;
  return isChosen || !isFromTraffic(id) ? 'deliveries' : 'traffic';
}

/** Indicators that a region studied and rejected: off there unless its profile switches them on. */
const REJECTED: Readonly<Record<string, readonly string[]>> = {
  westfriesland: ['doelen', 'problemen'],
};

/** Whether an indicator is shown under a profile. */
export function isSwitchedOn(
  id: string,
  {
    indicators,
    parameters,
  }: {
    indicators: Readonly<Record<string, boolean>>;
    parameters: { definitionSet: string };
  },
): boolean {
  return indicators[id] ?? !REJECTED[parameters.definitionSet]?.includes(id);
}
