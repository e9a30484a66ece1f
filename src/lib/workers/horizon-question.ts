import { LAWS, type Law } from '#lib/domain/law.ts';
import type { Store } from '#lib/storage/store.ts';
import { horizonOf } from './answer.ts';
import type { Model } from './model.ts';

/** Where the days are kept that a person has looked at. */
const SEEN = 'horizon-seen';

type Days = Partial<Record<Law, string>>;

/**
 * The days up to which exports reach, where nobody has looked at them: an export does not say how far
 * it is complete (calculation rules, 1.5). Null where there is nothing to ask.
 */
export async function horizonToConfirm(model: Model, store: Store): Promise<Days | null> {
  const days: Days = {};
  for (const law of LAWS) {
    const horizon = horizonOf(model, law);
    if (horizon?.decidedBy === 'export') days[law] = horizon.day;
  }
  if (Object.keys(days).length === 0) return null;
  return (await store.setting(SEEN)) === JSON.stringify(days) ? null : days;
}

/** Remembers that a person has looked at these days; other days are asked again. */
export async function confirmHorizon(days: Days, store: Store): Promise<void> {
  await store.setSetting(SEEN, JSON.stringify(days));
}
