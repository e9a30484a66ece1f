import { formatDay } from '#lib/domain/day.ts';
import type { Tile } from '#lib/domain/figure.ts';
import type { Overview } from '#lib/domain/overview.ts';
import { LAWS, type Law } from '#lib/domain/law.ts';
import { municipalityName } from '#lib/domain/municipalities.ts';
import { MONTHS_IN, type Month, type PeriodKind } from '#lib/domain/period.ts';
import { isUnprotected } from '#lib/disclosure/primary.ts';
import type { Counts } from '#lib/indicators/cube.ts';
import {
  activeIndicators,
  filledPeriods,
  horizonOf,
  latestTold,
  trendOf,
  unitOf,
  wholeRegion,
} from './answer.ts';
import { periodBefore, sharesApart } from './comparison.ts';
import { deliveredTiles } from './delivered.ts';
import type { Model } from './model.ts';

/** Periods in the little trend of a tile. */
const TILE_PERIODS = 5;

/** Whether units end in a period and none of them can be told yet. */
function isOpen({ groups: { region } }: Counts, from: Month, kind: PeriodKind): boolean {
  const to = from + MONTHS_IN[kind] - 1;
  return region.sum('n', 0, from, to) === 0 && region.sum('undetermined', 0, from, to) > 0;
}

/** What the start page shows. */
export function overview(model: Model): Overview {
  const { traffic, parties, profile } = model;
  const tilesOf = (law: Law): Tile[] => {
    const horizonDay = traffic.horizon[law]?.day;
    if (horizonDay === undefined) return [];
    const kind = profile.parameters.period;
    return activeIndicators(model).flatMap((definition) => {
      const counts = model.counts(definition, model.set, wholeRegion(law), ['region']);
      const starts = filledPeriods(definition, counts, kind, horizonDay);
      const latest = latestTold(definition, counts, starts, kind, horizonDay);
      if (latest === undefined) return [];
      const shown = starts.filter((from) => from <= latest).slice(-TILE_PERIODS);
      const trend = trendOf(definition, counts, model, law, shown, kind);
      const last = trend.at(-1);
      const before = trend.at(-2);
      const apart =
        definition.shape === 'share' &&
        last &&
        before?.period === periodBefore(last.period, kind) &&
        (definition.lookBackDays ?? 0) === 0 &&
        sharesApart(last.figure, before.figure);
      return last
        ? [
            {
              indicator: definition.id,
              title: definition.title,
              shape: definition.shape,
              unit: unitOf(definition, model.set),
              period: last.period,
              figure: last.figure,
              parts: last.parts,
              trend,
              earlier: apart && before ? { period: before.period, ...apart } : null,
              open: starts.filter((from) => from > latest && isOpen(counts, from, kind)).length,
            },
          ]
        : [];
    });
  };
  const last = new Map<number, number>();
  for (const law of LAWS) {
    for (const [municipality, day] of traffic.last[law]) {
      last.set(municipality, Math.max(day, last.get(municipality) ?? day));
    }
  }
  const completeness = [...last]
    .map(([code, day]) => {
      const municipality = parties.texts[code] ?? '';
      return {
        municipality,
        name: municipalityName(municipality),
        inRegion: parties.inRegion[code] === 1,
        last: formatDay(day),
      };
    })
    .sort((a, b) => (a.municipality < b.municipality ? -1 : 1));
  const delivered = { jeugd: deliveredTiles(model, 'jeugd'), wmo: deliveredTiles(model, 'wmo') };
  return {
    laws: LAWS.filter((law) => model.laws.includes(law) || delivered[law].length > 0),
    delivered,
    tiles: { jeugd: tilesOf('jeugd'), wmo: tilesOf('wmo') },
    horizon: { jeugd: horizonOf(model, 'jeugd'), wmo: horizonOf(model, 'wmo') },
    completeness,
    unprotected: isUnprotected(profile.disclosure),
  };
}
