import type { Day } from '#lib/domain/day.ts';
import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import type { LedgerOut, LedgerStep } from '#lib/domain/figure.ts';
import { LAWS } from '#lib/domain/law.ts';
import { daysOfPeriod, monthOf, type Period } from '#lib/domain/period.ts';
import type { Counts, Filter } from '#lib/indicators/cube.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import type { CountColumn } from '#lib/indicators/judge.ts';
import { stopsLedger } from '#lib/traffic/stops-ledger.ts';
import { figureAt, partsAt } from './figures.ts';
import type { Model } from './model.ts';

/**
 * "Waarom dit getal": from the records that were read to the numerator, step by step. Each step is
 * the one before it less what left on the way. Indicators of in- and outflow have none.
 */
export function ledgerOf(
  definition: IndicatorDefinition,
  model: Model,
  set: DefinitionSet,
  counts: Counts,
  filter: Filter,
  period: Period,
): LedgerStep[] {
  if (definition.shape === 'flow') return [];
  const { first, last } = daysOfPeriod(period);
  const from = monthOf(first);
  const to = monthOf(last);
  const tally = counts.groups.region;
  const sum = (column: CountColumn) => tally.sum(column, 0, from, to);
  const population = sum('population');
  const undetermined = sum('undetermined');
  const n = sum('n');
  const leftOut: LedgerOut[] = tally.names('out').map((id) => ({ id, count: sum(`out ${id}`) }));
  leftOut.push({ id: 'undetermined', count: undetermined });
  const units = leftOut.reduce((total, out) => total + out.count, population);
  const steps: LedgerStep[] = [];
  if (definition.by === 'end') {
    const isAsked = askedOf(model, filter);
    const stops = stopsLedger(model.traffic, model.parties, { ...filter, isAsked, first, last });
    const goesOn = { id: 'trajectory-goes-on', count: stops.endings - units };
    const isTrajectory = definition.units === 'set' && set.unit === 'trajectory';
    steps.push(
      { id: 'stops-read', count: stops.read, out: stops.gone },
      { id: 'stops-existing', count: stops.existing, out: stops.noEnding },
      { id: 'endings', count: stops.endings, out: isTrajectory ? [goesOn] : [] },
    );
  }
  steps.push({
    id: definition.by === 'end' ? 'units-ended' : 'units-begun',
    count: units,
    out: leftOut,
  });
  const spot = { group: 'region', member: 0, from, to } as const;
  const rules = model.profile.disclosure;
  if (population !== n) {
    // What stands in the population and not in the denominator is a part of its own, if it is shown.
    const parts = partsAt(definition, counts, spot, rules);
    const hidden = parts.some(({ figure }) => figure.suppressed);
    const out = hidden
      ? [{ id: 'not-compared', count: population - n }]
      : parts.flatMap(({ part, figure }) =>
          OUTSIDE_PARTS.has(part) ? [{ id: `part-${part}`, count: figure.x ?? 0 }] : [],
        );
    steps.push({ id: 'population', count: population, out });
  }
  steps.push({ id: 'denominator', count: n, out: [] });
  const figure = figureAt(definition, counts, spot, rules);
  if (definition.shape === 'share' && figure.x !== null) {
    steps.at(-1)?.out.push({ id: 'other-reasons', count: n - figure.x });
    steps.push({ id: 'numerator', count: figure.x, out: [] });
  }
  return steps.map((step) => ({ ...step, out: step.out.filter((out) => out.count !== 0) }));
}

/** Whether a filter asks for care with a product that began on a day; undefined where all of it is. */
function askedOf({ catalogue }: Model, { law, lines }: Filter) {
  if (!lines) return undefined;
  const lawCode = LAWS.indexOf(law);
  const lineOf = catalogue.lineOf ?? ((_, product) => product);
  return (product: number, begin: Day) => lines.has[lineOf(lawCode, product, begin)] === 1;
}

/** Parts of a population that no denominator holds. */
const OUTSIDE_PARTS: ReadonlySet<string> = new Set(['geen', 'anders', 'onbekend', 'terugwerkend']);
