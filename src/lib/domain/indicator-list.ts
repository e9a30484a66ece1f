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
