import type { EffectSide, FigureEffect } from '#lib/domain/profile-effect.ts';
import type { Law } from '#lib/domain/law.ts';
import { MONTHS_IN, periodOf, type Month } from '#lib/domain/period.ts';
import { validateProfile } from '#lib/domain/profile.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import { INDICATORS } from '#lib/indicators/indicators.ts';
import { activeIndicators, filledPeriods, latestTold, unitOf, wholeRegion } from './answer.ts';
import { figureAt, partsAt } from './figures.ts';
import { buildModel, type Model } from './workspace.ts';

/** The figures of the region under the profile that applies and under another; none where that is wrong. */
export function previewProfile(model: Model, text: string): FigureEffect[] {
  const { profile } = validateProfile(JSON.parse(text));
  if (!profile) return [];
  return profileEffect(model, buildModel(model.traffic.gathered, profile, model.today, model));
}

/** What goes from one model to the other, for every indicator that either of them shows. */
export function profileEffect(before: Model, after: Model): FigureEffect[] {
  const shown = new Set([...activeIndicators(before), ...activeIndicators(after)]);
  const isShown = (model: Model, definition: IndicatorDefinition) =>
    model.profile.indicators[definition.id] !== false;
  return after.laws.flatMap((law) =>
    INDICATORS.filter((definition) => shown.has(definition)).flatMap((definition) => {
      const [was, is] = [before, after].map((model) => latestMonth(model, definition, law));
      const sameKind = before.profile.parameters.period === after.profile.parameters.period;
      // A longer window tells less far: both are looked at where both can be told.
      const both =
        sameKind && was !== undefined && is !== undefined ? Math.min(was, is) : undefined;
      const side = (model: Model, month: Month | undefined) =>
        month === undefined || !isShown(model, definition)
          ? null
          : sideOf(model, definition, law, month);
      const now = side(before, both ?? was);
      const then = side(after, both ?? is);
      if (!now && !then) return [];
      const differs = JSON.stringify(now) !== JSON.stringify(then);
      return [{ indicator: definition.id, law, shape: definition.shape, now, then, differs }];
    }),
  );
}

function countsOf(model: Model, definition: IndicatorDefinition, law: Law) {
  return model.counts(definition, model.set, wholeRegion(law), ['region']);
}

/** First month of the latest whole period that a figure can be told of. */
function latestMonth(model: Model, definition: IndicatorDefinition, law: Law): Month | undefined {
  const horizonDay = model.traffic.horizon[law]?.day;
  if (horizonDay === undefined) return undefined;
  const kind = model.profile.parameters.period;
  const counts = countsOf(model, definition, law);
  const starts = filledPeriods(definition, counts, kind, horizonDay);
  return latestTold(definition, counts, starts, kind, horizonDay);
}

function sideOf(model: Model, definition: IndicatorDefinition, law: Law, from: Month): EffectSide {
  const kind = model.profile.parameters.period;
  const counts = countsOf(model, definition, law);
  const spot = { group: 'region', member: 0, from, to: from + MONTHS_IN[kind] - 1 } as const;
  const rules = model.profile.disclosure;
  return {
    period: periodOf(from, kind),
    unit: unitOf(definition, model.set),
    figure: figureAt(definition, counts, spot, rules),
    parts: partsAt(definition, counts, spot, rules),
  };
}
