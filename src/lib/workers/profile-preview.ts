import { NO_DAY } from '#lib/domain/day.ts';
import type { EffectSide, FigureEffect } from '#lib/domain/profile-effect.ts';
import { isSwitchedOn } from '#lib/domain/indicator-list.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { MONTHS_IN, periodOf, type Month, type PeriodKind } from '#lib/domain/period.ts';
import { validateProfile } from '#lib/domain/profile.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import type { DeliveredDefinition } from '#lib/indicators/delivered/definition.ts';
import { INDICATORS } from '#lib/indicators/indicators.ts';
import { filledPeriods, latestTold, unitOf, wholeRegion } from './answer.ts';
import { activeDelivered, deliveredKind, deliveredStarts } from './delivered.ts';
import { strandFigures } from './delivered-figures.ts';
import { figureAt, partsAt, shareFigure, type Spot } from './figures.ts';
import { buildModel, type Model } from './model.ts';

/** The figures of the region under the profile that applies and under another; none where that is wrong. */
export function previewProfile(model: Model, text: string): FigureEffect[] {
  const { profile } = validateProfile(JSON.parse(text));
  if (!profile) return [];
  return profileEffect(model, buildModel(model.traffic.gathered, profile, model.today, model));
}

/** What goes from one model to the other, for every indicator of messages that either of them shows. */
export function profileEffect(before: Model, after: Model): FigureEffect[] {
  return LAWS.flatMap((law) =>
    INDICATORS.flatMap((definition) => {
      const [was, is] = [before, after].map((model) => tellerOf(model, definition, law));
      // A longer window tells less far: both are looked at where both can be told.
      const both = was?.kind === is?.kind ? commonMonth(was, is) : undefined;
      const now = sideOf(was, both ?? latestOf(was) ?? latestOf(is));
      const then = sideOf(is, both ?? latestOf(is) ?? latestOf(was));
      if (!now && !then) return [];
      const differs = JSON.stringify(now) !== JSON.stringify(then);
      return [{ indicator: definition.id, law, shape: definition.shape, now, then, differs }];
    }),
  );
}

/** A figure of the region under one model: the periods that it can be told of, and itself in one of them. */
interface Teller {
  kind: PeriodKind;
  months: readonly Month[];
  figure: (spot: Spot) => Omit<EffectSide, 'period'>;
}

function commonMonth(was: Teller | undefined, is: Teller | undefined): Month | undefined {
  return was?.months.findLast((month) => is?.months.includes(month));
}

function latestOf(teller: Teller | undefined): Month | undefined {
  return teller?.months.at(-1);
}

function sideOf(teller: Teller | undefined, from: Month | undefined): EffectSide | null {
  if (!teller || from === undefined) return null;
  const to = from + MONTHS_IN[teller.kind] - 1;
  const figure = teller.figure({ group: 'region', member: 0, from, to });
  return { period: periodOf(from, teller.kind), ...figure };
}

/** Undefined where the model does not show the indicator. */
function tellerOf(model: Model, definition: IndicatorDefinition, law: Law): Teller | undefined {
  if (!isSwitchedOn(definition.id, model.profile)) return undefined;
  const delivered = activeDelivered(model).find(({ id }) => id === definition.id);
  return delivered
    ? tellerOfDeliveries(model, delivered, law)
    : tellerOfTraffic(model, definition, law);
}

function tellerOfTraffic(model: Model, definition: IndicatorDefinition, law: Law): Teller {
  const horizonDay = model.traffic.horizon[law]?.day ?? NO_DAY;
  const kind = model.profile.parameters.period;
  const counts = model.counts(definition, model.set, wholeRegion(law), ['region']);
  const starts = filledPeriods(definition, counts, kind, horizonDay);
  const latest = latestTold(definition, counts, starts, kind, horizonDay) ?? -Infinity;
  const rules = model.profile.disclosure;
  return {
    kind,
    months: starts.filter((from) => from <= latest),
    figure: (spot) => ({
      unit: unitOf(definition, model.set),
      figure: figureAt(definition, counts, spot, rules),
      parts: partsAt(definition, counts, spot, rules),
    }),
  };
}

function tellerOfDeliveries(model: Model, definition: DeliveredDefinition, law: Law): Teller {
  const kind = deliveredKind(model.profile.parameters.period);
  const counts = model.deliveredCounts(definition, wholeRegion(law), kind);
  return {
    kind,
    months: deliveredStarts(definition, counts, kind),
    figure: (spot) => {
      const [told] = strandFigures(definition, counts, spot, model.profile.disclosure);
      return {
        unit: 'trajectory',
        figure: told?.figure ?? shareFigure(0, 0, model.profile.disclosure),
        parts: [],
      };
    },
  };
}
