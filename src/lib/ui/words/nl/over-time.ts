import type { ComparedGroup } from '#lib/domain/comparison.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');
const MANY: Record<ComparedGroup, string> = { provider: 'aanbieders', municipality: 'gemeenten' };

/** The members of a group side by side, each over time. */
export const overTime = {
  titles: { provider: 'Per aanbieder over de tijd', municipality: 'Per gemeente over de tijd' },
  groups: { provider: 'Aanbieders', municipality: 'Gemeenten' },
  choose: 'Over de tijd per',
  working: 'De cijfers worden berekend.',
  none: (group: ComparedGroup) =>
    `Er zijn geen ${MANY[group]} met cijfers in twee periodes of meer.`,
  /** how many members there are, and over how many periods */
  count: (group: ComparedGroup, members: number, periods: number) =>
    `${n.count(members)} ${MANY[group]}, elk over ${n.count(periods)} periodes`,
  latest: (period: string, provisional: boolean) => (provisional ? `${period}, voorlopig` : period),
  axis: (from: number, until: number) =>
    `Elke grafiek loopt van ${n.percent(from)} tot ${n.percent(until)}, met de marge van toeval. Waar een punt ontbreekt, is er geen cijfer of wordt het niet getoond.`,
  only: (group: ComparedGroup) =>
    `Alleen ${MANY[group]} met cijfers in twee periodes of meer, op naam. Bij elke naam staat het laatste cijfer.`,
};
