import { formatDay } from '#lib/domain/day.ts';
import type { Cell } from '#lib/domain/figure.ts';
import type { ImportEntry } from '#lib/domain/import.ts';
import type { Law } from '#lib/domain/law.ts';
import { MONTHS_IN, periodOf, type Month, type PeriodKind } from '#lib/domain/period.ts';
import type { Counts, TallyGroup } from '#lib/indicators/cube.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import { activeIndicators, periodStarts, wholeRegion } from './answer.ts';
import { figureAt, partsAt } from './figures.ts';
import type { Model } from './workspace.ts';

/** Which groups are published by which kinds of period (privacy and statistics, 2). */
const PUBLISHED: readonly { group: TallyGroup; kinds: readonly PeriodKind[] }[] = [
  { group: 'region', kinds: ['year', 'half-year', 'quarter', 'month'] },
  { group: 'municipality', kinds: ['year', 'half-year'] },
  { group: 'provider', kinds: ['year', 'half-year'] },
  { group: 'product', kinds: ['year', 'half-year'] },
];

/** A crossing of provider and municipality is published by year, from this many units on. */
const CROSSING_FROM = 30;

/** Every cell of the publication set of the chosen definition set, in a fixed order. */
export function publishedCells(model: Model): Cell[] {
  const cells: Cell[] = [];
  for (const definition of activeIndicators(model)) {
    for (const law of model.laws) {
      const counts = model.counts(definition, model.set, wholeRegion(law));
      for (const { group, kinds } of PUBLISHED) {
        for (const kind of kinds) addCells(cells, model, definition, law, counts, group, kind);
      }
      addCrossings(cells, model, definition, law, counts);
    }
  }
  return cells;
}

function addCells(
  cells: Cell[],
  model: Model,
  definition: IndicatorDefinition,
  law: Law,
  counts: Counts,
  group: TallyGroup,
  kind: PeriodKind,
): void {
  const horizonDay = model.traffic.horizon[law]?.day ?? 0;
  const texts =
    group === 'product' ? model.traffic.gathered.texts.product.texts : model.parties.texts;
  const members = group === 'region' ? 1 : texts.length;
  const starts = periodStarts(definition, counts, kind, horizonDay);
  for (let member = group === 'region' ? 0 : 1; member < members; member++) {
    for (const from of starts) {
      const name = group === 'region' ? null : (texts[member] ?? null);
      const address = {
        indicator: definition.id,
        law,
        period: periodOf(from, kind),
        municipality: group === 'municipality' ? name : null,
        provider: group === 'provider' ? name : null,
        product: group === 'product' ? name : null,
      };
      addSpot(cells, model, definition, counts, group, member, from, kind, address);
    }
  }
}

type Address = Omit<Cell, keyof ReturnType<typeof figureAt> | 'part'>;

function addSpot(
  cells: Cell[],
  model: Model,
  definition: IndicatorDefinition,
  counts: Counts,
  group: TallyGroup,
  member: number,
  from: Month,
  kind: PeriodKind,
  address: Address,
): void {
  const spot = { group, member, from, to: from + MONTHS_IN[kind] - 1 };
  const rules = model.profile.disclosure;
  if (definition.shape === 'share') {
    const figure = figureAt(definition, counts, spot, rules);
    if (figure.n !== 0 || (figure.undetermined ?? 0) > 0)
      cells.push({ ...address, ...figure, part: null });
  }
  for (const { part, figure } of partsAt(definition, counts, spot, rules)) {
    cells.push({ ...address, ...figure, part });
  }
}

function addCrossings(
  cells: Cell[],
  model: Model,
  definition: IndicatorDefinition,
  law: Law,
  counts: Counts,
): void {
  const horizonDay = model.traffic.horizon[law]?.day ?? 0;
  const starts = periodStarts(definition, counts, 'year', horizonDay);
  const texts = model.parties.texts;
  const tally = counts.groups.municipality;
  for (let municipality = 1; municipality < texts.length; municipality++) {
    const large = starts.filter(
      (from) => tally.sum('n', municipality, from, from + 11) >= CROSSING_FROM,
    );
    if (large.length === 0 || model.parties.inRegion[municipality] !== 1) continue;
    const own = model.counts(definition, model.set, { ...wholeRegion(law), municipality });
    for (let provider = 1; provider < texts.length; provider++) {
      for (const from of large) {
        const n = own.groups.provider.sum('n', provider, from, from + 11);
        if (n < CROSSING_FROM) continue;
        addSpot(cells, model, definition, own, 'provider', provider, from, 'year', {
          indicator: definition.id,
          law,
          period: periodOf(from, 'year'),
          municipality: texts[municipality] ?? null,
          provider: texts[provider] ?? null,
          product: null,
        });
      }
    }
  }
}

/** The published cells as the text of a `uitkomstwijzer-cijfers` file (formats, 5). */
export function figuresFile(model: Model, imports: readonly ImportEntry[], made: string): string {
  const { profile, set, traffic } = model;
  const horizon = Object.fromEntries(
    model.laws.map((law) => [law, formatDay(traffic.horizon[law]?.day ?? 0)]),
  );
  const file = {
    format: 'uitkomstwijzer-cijfers',
    version: 1,
    made,
    parameters: {
      definitionSet: set.id,
      unit: set.unit,
      newStartWindow: set.newStartWindow,
      followOnDays: set.followOnDays,
      gapDays: set.gapDays,
      leftOut: set.leftOut,
      period: profile.parameters.period,
      waitNormDays: profile.parameters.waitNormDays,
      municipalities: profile.municipalities,
      disclosure: profile.disclosure,
      definitions: Object.fromEntries(
        activeIndicators(model).map(({ id, version }) => [id, version]),
      ),
    },
    horizon,
    files: imports.map(({ summary }) => ({
      sha256: summary.sha256,
      format: summary.format,
      rows: sum(summary.accepted) + sum(summary.refused),
      accepted: sum(summary.accepted),
      refused: sum(summary.refused),
    })),
    cells: publishedCells(model),
  };
  return JSON.stringify(file, null, 1);
}

function sum(counts: { assignments: number; starts: number; stops: number }): number {
  return counts.assignments + counts.starts + counts.stops;
}
