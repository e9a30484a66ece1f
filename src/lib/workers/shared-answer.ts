import type { ComparedGroup } from '#lib/domain/comparison.ts';
import type {
  Figure,
  FigureShape,
  IndicatorAnswer,
  PartRow,
  Question,
} from '#lib/domain/figure.ts';
import type { Narrowing } from '#lib/domain/groups.ts';
import type { Period } from '#lib/domain/period.ts';
import type { SharedAnswer } from '#lib/domain/shared-answer.ts';
import { measure } from './answer.ts';
import { comparisonOf } from './comparison.ts';
import type { SharedSet, Subject } from './shared-set.ts';
import { asksOf } from './shared-asks.ts';
import { heldGroups, measuredWhereTold } from './shared-held.ts';
import type { Model } from './model.ts';

/** What is known of a figure that is not shared: nothing, not even n. */
export const NOT_HELD: Figure = {
  n: null,
  x: null,
  value: null,
  low: null,
  high: null,
  undetermined: null,
  suppressed: true,
};

/** The page of one indicator with shared figures alone; null where there is nothing to show. */
export function sharedAnswer(
  model: Model,
  set: SharedSet,
  question: Question,
  made: { dataVersion: string; kept: number },
): SharedAnswer<IndicatorAnswer> | null {
  // Only the chosen definition set is shared.
  const own = measuredWhereTold(set, { ...question, set: null }, (asked) => measure(model, asked));
  if (!own) return null;
  const { period } = own.question;
  const told = (narrowing: Narrowing, at: Period, figure: Figure) =>
    toldAt(set, own.question, own.shape, narrowing, at, figure);
  const { groups, cut } = heldGroups(set, own, (row, narrowing) => ({
    ...row,
    ...told(narrowing, period, row.figure),
  }));
  const wholeOf = (group: ComparedGroup) =>
    told({ ...own.question, [group]: null }, period, own.wholes[group]).figure;
  const answer = {
    ...own,
    ...told(own.question, period, own.figure),
    trend: own.trend.map((point) => ({
      ...point,
      ...told(own.question, point.period, point.figure),
    })),
    groups,
    wholes: {
      provider: wholeOf('provider'),
      municipality: wholeOf('municipality'),
    },
    // What the set does not hold is not shared: other sets, rungs, the estimate, the way of the rows.
    sets: [],
    matrix: null,
    survival: null,
    ledger: [],
  };
  return {
    // Compared by what is shown alone.
    answer: { ...answer, comparison: comparisonOf(answer) },
    ...made,
    ...asksOf(model, set, own.question, (found) => isShown(found, own.shape)),
    cut,
  };
}

/** A figure and its parts as they are shared. */
export function toldAt(
  set: SharedSet,
  subject: Subject,
  shape: FigureShape,
  narrowing: Narrowing,
  period: Period,
  own: Figure,
): { figure: Figure; parts: PartRow[] } {
  const found = set.at(subject, narrowing, period);
  if (!found) {
    // Where nobody is, nothing is told: that much is known.
    const nobody = set.holds(subject, narrowing, period) && (own.n ?? 0) === 0;
    return { figure: nobody ? own : NOT_HELD, parts: [] };
  }
  const parts = [...found].flatMap(([part, figure]) => (part === '' ? [] : [{ part, figure }]));
  // Of these two there is no figure of its own, only how many its parts are of, as they tell it.
  if (shape === 'parts' || shape === 'flow') {
    const told = parts.find((one) => one.figure.n !== null)?.figure.n;
    return { figure: { ...own, n: told ?? own.n }, parts };
  }
  const figure = found.get(shape === 'days' ? 'p50' : '');
  return { figure: figure ?? (own.n === 0 ? own : NOT_HELD), parts };
}

/** Whether figures tell anything of their shape. */
function isShown(found: ReadonlyMap<string, Figure>, shape: FigureShape): boolean {
  if (shape === 'share') return found.get('')?.value !== null && found.has('');
  if (shape === 'days') return found.has('p50') && found.get('p50')?.value !== null;
  return [...found.values()].some(({ suppressed }) => !suppressed);
}
