import { MESSAGE_MISHAPS } from './message-mishaps.ts';
import { ROW_MISHAPS } from './row-mishaps.ts';
import type { Mishap } from './telling.ts';

/** All that goes wrong in the example region, each as often as the others. */
export const MISHAPS: readonly Mishap[] = [...MESSAGE_MISHAPS, ...ROW_MISHAPS];
