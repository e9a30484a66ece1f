import type { IndicatorDefinition } from './definition.ts';
import { stopredenen } from './definitions/stopredenen.ts';
import { uitval } from './definitions/uitval.ts';

/** Every indicator of the page, in the order of the screen. */
export const INDICATORS: readonly IndicatorDefinition[] = [uitval, stopredenen];

/** The indicator with an id, or undefined. */
export function indicatorOf(id: string): IndicatorDefinition | undefined {
  return INDICATORS.find((definition) => definition.id === id);
}
