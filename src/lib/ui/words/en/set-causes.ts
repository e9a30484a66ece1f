import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import type { ShownChange } from '#lib/domain/set-difference.ts';
import type { setCauses as words } from '../nl/set-causes.ts';
import { numbersIn } from '../numbers.ts';
import { region } from './region.ts';
import { units } from './units.ts';

const n = numbersIn('en');

function many(count: ShownChange): string {
  return count === 'few' ? 'a few' : n.count(count);
}

function windowOf({ newStartWindow }: DefinitionSet): string {
  return newStartWindow === 'half-year'
    ? 'to the end of the next half-year'
    : `of ${n.count(newStartWindow)} days`;
}

function classes(list: DefinitionSet['leftOut'], without: DefinitionSet['leftOut']): string {
  return list
    .filter((one) => !without.includes(one))
    .map((one) => region.reasonClasses[one])
    .join(', ');
}

/** Why definition sets give other figures. */
export const setCauses: typeof words = {
  title: 'Why the sets differ',
  text: (set) => `Each time one rule of ${set} is changed; the others stay the same.`,
  causes: {
    unit: (from, to) => `By the unit ${units(to.unit, 1)} instead of ${units(from.unit, 1)}`,
    gapDays: (from, to) =>
      `By ${n.count(to.gapDays)} days of room within a trajectory instead of ${n.count(from.gapDays)}`,
    newStartWindow: (from, to) => `By a window ${windowOf(to)} instead of one ${windowOf(from)}`,
    followOnDays: (from, to) =>
      `By follow-on care within ${n.count(to.followOnDays)} days instead of ${n.count(from.followOnDays)}`,
    leftOut: (from, to) => {
      const back = classes(from.leftOut, to.leftOut);
      const gone = classes(to.leftOut, from.leftOut);
      const parts = [
        back ? `these reasons count: ${back}` : '',
        gone ? `these reasons do not count: ${gone}` : '',
      ].filter(Boolean);
      return `Because ${parts.join(', and ')}`;
    },
  },
  counted: { end: 'endings', begin: 'starts' },
  change: (of, entered, left, counted) => {
    const what = {
      n: ` ${counted}`,
      x: ' in the numerator',
      in: ' begun',
      uit: ' ended',
    }[of];
    if (left === 0) return entered === 0 ? '' : `${many(entered)} more${what}`;
    if (entered === 0) return `${many(left)} fewer${what}`;
    return `${many(entered)} more and ${many(left)} fewer${what}`;
  },
  figure: 'The figure',
  median: 'The median',
  becomes: (what, now, then) =>
    now === then ? `${what} stays ${now}.` : `${what} becomes ${then} instead of ${now}.`,
  none: 'The rules in which this set differs do not change this figure.',
  equal: 'This set has the same rules.',
  together: 'The rules also work on each other. So the differences do not always add up.',
};
