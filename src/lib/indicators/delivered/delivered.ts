import type { DeliveredDefinition } from './definition.ts';
import { dekking } from './dekking.ts';
import { doelen } from './doelen.ts';
import { problemen } from './problemen.ts';
import { respons } from './respons.ts';
import { resultaten } from './resultaten.ts';
import { tevredenheidErvaring } from './tevredenheid-ervaring.ts';
import { tevredenheidNut } from './tevredenheid-nut.ts';
import { uitval } from './uitval.ts';
import { zonderHulp } from './zonder-hulp.ts';

/** Every indicator that is counted from deliveries, in the order of the screen. */
export const DELIVERED: readonly DeliveredDefinition[] = [
  uitval,
  tevredenheidNut,
  tevredenheidErvaring,
  respons,
  dekking,
  resultaten,
  zonderHulp,
  doelen,
  problemen,
];

/** The indicator from deliveries with an id, or undefined. */
export function deliveredOf(id: string): DeliveredDefinition | undefined {
  return DELIVERED.find((definition) => definition.id === id);
}
