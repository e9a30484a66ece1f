import type { DefinitionSet } from '#lib/domain/definition-set.ts';
import type { ChangedCount, ShownChange } from '#lib/domain/set-difference.ts';
import { numbersIn } from '../numbers.ts';
import { region } from './region.ts';
import { units } from './units.ts';

const n = numbersIn('nl');

function many(count: ShownChange): string {
  return count === 'few' ? 'enkele' : n.count(count);
}

function windowOf({ newStartWindow }: DefinitionSet): string {
  return newStartWindow === 'half-year'
    ? 'tot het eind van het volgende halfjaar'
    : `van ${n.count(newStartWindow)} dagen`;
}

function classes(list: DefinitionSet['leftOut'], without: DefinitionSet['leftOut']): string {
  return list
    .filter((one) => !without.includes(one))
    .map((one) => region.reasonClasses[one])
    .join(', ');
}

/** Why definition sets give other figures. */
export const setCauses = {
  title: 'Waardoor de sets verschillen',
  text: (set: string) => `Telkens is één regel van ${set} veranderd; de andere blijven gelijk.`,
  causes: {
    unit: (from: DefinitionSet, to: DefinitionSet) =>
      `Door de eenheid ${units(to.unit, 1)} in plaats van ${units(from.unit, 1)}`,
    gapDays: (from: DefinitionSet, to: DefinitionSet) =>
      `Door ${n.count(to.gapDays)} dagen ruimte binnen een traject in plaats van ${n.count(from.gapDays)}`,
    newStartWindow: (from: DefinitionSet, to: DefinitionSet) =>
      `Door een venster ${windowOf(to)} in plaats van een venster ${windowOf(from)}`,
    followOnDays: (from: DefinitionSet, to: DefinitionSet) =>
      `Door vervolg binnen ${n.count(to.followOnDays)} dagen in plaats van ${n.count(from.followOnDays)}`,
    leftOut: (from: DefinitionSet, to: DefinitionSet) => {
      const back = classes(from.leftOut, to.leftOut);
      const gone = classes(to.leftOut, from.leftOut);
      const parts = [
        back ? `deze redenen wel meetellen: ${back}` : '',
        gone ? `deze redenen niet meetellen: ${gone}` : '',
      ].filter(Boolean);
      return `Doordat ${parts.join(', en ')}`;
    },
  },
  /** what is counted in a denominator */
  counted: { end: 'beëindigingen', begin: 'starts' },
  change: (of: ChangedCount, entered: ShownChange, left: ShownChange, counted: string): string => {
    const what = {
      n: ` ${counted}`,
      x: ' in de teller',
      in: ' begonnen',
      uit: ' geëindigd',
    }[of];
    if (left === 0) return entered === 0 ? '' : `${many(entered)} meer${what}`;
    if (entered === 0) return `${many(left)} minder${what}`;
    return `${many(entered)} meer en ${many(left)} minder${what}`;
  },
  figure: 'Het cijfer',
  median: 'De mediaan',
  becomes: (what: string, now: string, then: string) =>
    now === then ? `${what} blijft ${now}.` : `${what} wordt ${then} in plaats van ${now}.`,
  none: 'De regels waarin deze set verschilt, veranderen dit cijfer niet.',
  equal: 'Deze set heeft dezelfde regels.',
  together: 'De regels werken ook op elkaar in. Daarom tellen de verschillen niet altijd op.',
};
