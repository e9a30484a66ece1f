import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import type { IndicatorAnswer } from '#lib/domain/figure.ts';
import { LAWS } from '#lib/domain/law.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import {
  SET_PARAMETERS,
  type ChangedCount,
  type CountChange,
  type SetCause,
  type SetDifference,
  type SetParameter,
  type ShownChange,
} from '#lib/domain/set-difference.ts';
import { hidesShare, type DisclosureRules } from '#lib/disclosure/primary.ts';
import type { Filter } from '#lib/indicators/cube.ts';
import type { IndicatorDefinition } from '#lib/indicators/definition.ts';
import { indicatorOf } from '#lib/indicators/indicators.ts';
import { NO_BUNDLE, type CountColumn, type Judgement } from '#lib/indicators/judge.ts';
import { filterOf } from './answer.ts';
import { figureAt, partsAt, type Spot } from './figures.ts';
import type { Model } from './model.ts';

/** The counts that tell of a figure, by its shape. */
const COUNTS: Readonly<
  Record<IndicatorDefinition['shape'], readonly { of: ChangedCount; column: CountColumn }[]>
> = {
  share: [
    { of: 'n', column: 'n' },
    { of: 'x', column: 'x' },
  ],
  parts: [{ of: 'n', column: 'population' }],
  days: [{ of: 'n', column: 'n' }],
  flow: [
    { of: 'in', column: 'part in' },
    { of: 'uit', column: 'part uit' },
  ],
};

/**
 * Why the other sets give another figure than the set in use: each value that differs is changed by
 * itself, and the units that come in and go out are counted. A change of one or two is not told.
 */
export function compareSets(model: Model, question: IndicatorAnswer['question']): SetDifference[] {
  const definition = indicatorOf(question.indicator);
  const base = model.sets.find(({ id }) => id === question.set);
  const period = parsePeriod(question.period);
  if (!definition || !base || !period || !model.laws.includes(question.law)) return [];
  const filter = filterOf(model, question, question.law);
  const spot: Spot = { group: 'region', member: 0, from: period.firstMonth, to: period.lastMonth };
  return model.sets
    .filter(({ id }) => id !== base.id)
    .map((other) => {
      const differing = differingParameters(base, other);
      const causes = differing
        .filter((parameter) => definition.units === 'set' || !OF_UNITS.has(parameter))
        .map((parameter) => causeOf(definition, model, base, other, parameter, filter, spot))
        .filter((cause) => changesFigure(cause));
      return { set: other.id, differing: differing.length, causes };
    });
}

/** Values that decide what a unit is. */
const OF_UNITS: ReadonlySet<SetParameter> = new Set(['unit', 'gapDays']);

function changesFigure({ changes }: SetCause): boolean {
  return changes.some(({ entered, left }) => entered !== 0 || left !== 0);
}

/** The values in which two sets differ; the room in a trajectory says nothing about arrangements. */
export function differingParameters(base: DefinitionSet, other: DefinitionSet): SetParameter[] {
  const value = (set: DefinitionSet, parameter: SetParameter) =>
    parameter === 'leftOut' ? [...set.leftOut].sort().join() : String(set[parameter]);
  const bothTrajectories = base.unit === 'trajectory' && other.unit === 'trajectory';
  return SET_PARAMETERS.filter(
    (parameter) =>
      value(base, parameter) !== value(other, parameter) &&
      (parameter !== 'gapDays' || bothTrajectories),
  );
}

/** A set with one value of another; trajectories bring the room between their arrangements along. */
function withParameter(
  base: DefinitionSet,
  other: DefinitionSet,
  parameter: SetParameter,
): DefinitionSet {
  const { gapDays } = other;
  return {
    ...base,
    [parameter]: other[parameter],
    ...(parameter === 'unit' && other.unit === 'trajectory' ? { gapDays } : {}),
  };
}

function causeOf(
  definition: IndicatorDefinition,
  model: Model,
  base: DefinitionSet,
  other: DefinitionSet,
  parameter: SetParameter,
  filter: Filter,
  spot: Spot,
): SetCause {
  const rules = model.profile.disclosure;
  const between = withParameter(base, other, parameter);
  const toldOf = (set: DefinitionSet) => {
    const counts = model.counts(definition, set, filter, ['region']);
    return {
      figure: figureAt(definition, counts, spot, rules),
      parts: partsAt(definition, counts, spot, rules),
    };
  };
  const told = toldOf(between);
  // How many leave a count that is not shown would give it away.
  const hidden = new Set([...hiddenCounts(toldOf(base)), ...hiddenCounts(told)]);
  const counts = COUNTS[definition.shape].filter(({ of }) => !hidden.has(of));
  const before = model.judgement(definition, base);
  const after = model.judgement(definition, between);
  return {
    parameter,
    from: base,
    to: other,
    changes: counts.map(({ of, column }) => {
      const change = changeOf(before, after, column, filter, spot);
      return {
        of,
        entered: shownChange(change.entered, rules),
        left: shownChange(change.left, rules),
      } satisfies CountChange;
    }),
    ...told,
  };
}

/** The counts behind a figure that are not shown; denominators always are. */
function hiddenCounts({ figure, parts }: Pick<SetCause, 'figure' | 'parts'>): ChangedCount[] {
  const isHidden = (id: string) =>
    parts.some(({ part, figure: count }) => part === id && count.suppressed);
  return [
    ...(figure.suppressed ? (['x'] as const) : []),
    ...(['in', 'uit'] as const).filter(isHidden),
  ];
}

function shownChange(count: number, rules: DisclosureRules): ShownChange {
  return hidesShare(null, count, rules) ? 'few' : count;
}

/** Units that come into a column and go out of it; with other units only their difference. */
function changeOf(
  before: Judgement,
  after: Judgement,
  column: CountColumn,
  filter: Filter,
  spot: Spot,
): { entered: number; left: number } {
  const was = before.judged.map((_rows, index) => membersOf(before, index, column, filter, spot));
  const is = after.judged.map((_rows, index) => membersOf(after, index, column, filter, spot));
  const same = before.judged.every(({ rows }, index) => rows === after.judged[index]?.rows);
  let entered = 0;
  let left = 0;
  was.forEach((members, index) => {
    const next = is[index] ?? new Uint8Array();
    if (!same) {
      const difference = sum(next) - sum(members);
      entered += Math.max(0, difference);
      left += Math.max(0, -difference);
      return;
    }
    for (let row = 0; row < members.length; row++) {
      if (members[row] === next[row]) continue;
      if (next[row] === 1) entered++;
      else left++;
    }
  });
  return { entered, left };
}

/** 1 for every row that counts in a column at a spot. */
function membersOf(
  { months, judged }: Judgement,
  index: number,
  column: CountColumn,
  { law, municipality, provider, product, lines }: Filter,
  { from, to }: Spot,
): Uint8Array {
  const found = judged[index];
  if (!found) return new Uint8Array();
  const { rows, slot, bundle, bundles } = found;
  const counts = Uint8Array.from(bundles, (columns) => (columns.includes(column) ? 1 : 0));
  const lawCode = LAWS.indexOf(law);
  const result = new Uint8Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const code = bundle[row] as number;
    if (code === NO_BUNDLE || counts[code] !== 1 || rows.law[row] !== lawCode) continue;
    const month = months[slot[row] as number] as number;
    if (month < from || month > to) continue;
    const here =
      municipality < 0 ? rows.inRegion[row] === 1 : rows.municipality[row] === municipality;
    if (!here || (provider >= 0 && rows.provider[row] !== provider)) continue;
    if (product >= 0 && rows.product[row] !== product) continue;
    if (lines === undefined || lines.has[rows.line[row] as number] === 1) result[row] = 1;
  }
  return result;
}

function sum(members: Uint8Array): number {
  let total = 0;
  for (const member of members) total += member;
  return total;
}
