import type { IndicatorDefinition } from './definition.ts';
import { doorlooptijd } from './definitions/doorlooptijd.ts';
import { geenNieuweStart } from './definitions/geen-nieuwe-start.ts';
import { herhaaldBeroep } from './definitions/herhaald-beroep.ts';
import { lichtereOndersteuning } from './definitions/lichtere-ondersteuning.ts';
import { stopredenen } from './definitions/stopredenen.ts';
import { stroom } from './definitions/stroom.ts';
import { uitval } from './definitions/uitval.ts';
import { wachttijd } from './definitions/wachttijd.ts';

/** Every indicator of the page, in the order of the screen. */
export const INDICATORS: readonly IndicatorDefinition[] = [
  geenNieuweStart,
  uitval,
  lichtereOndersteuning,
  stopredenen,
  herhaaldBeroep,
  wachttijd,
  doorlooptijd,
  stroom,
];

/** The indicator with an id, or undefined. */
export function indicatorOf(id: string): IndicatorDefinition | undefined {
  return INDICATORS.find((definition) => definition.id === id);
}
