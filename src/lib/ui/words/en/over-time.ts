import type { ComparedGroup } from '#lib/domain/comparison.ts';
import { numbersIn } from '../numbers.ts';
import type { PageWords } from '../nl.ts';

const n = numbersIn('en');
const MANY: Record<ComparedGroup, string> = {
  provider: 'providers',
  municipality: 'municipalities',
};

/** The members of a group side by side, each over time. */
export const overTime: PageWords['overTime'] = {
  titles: { provider: 'Per provider over time', municipality: 'Per municipality over time' },
  groups: { provider: 'Providers', municipality: 'Municipalities' },
  choose: 'Over time per',
  working: 'The figures are being computed.',
  none: (group) => `There are no ${MANY[group]} with figures in two periods or more.`,
  count: (group, members, periods) =>
    `${n.count(members)} ${MANY[group]}, each over ${n.count(periods)} periods`,
  latest: (period, provisional) => (provisional ? `${period}, provisional` : period),
  axis: (from, until) =>
    `Every chart runs from ${n.percent(from)} to ${n.percent(until)}, with the margin of chance. Where a point is missing, there is no figure or it is not shown.`,
  only: (group) =>
    `Only ${MANY[group]} with figures in two periods or more, by name. With each name stands the latest figure.`,
};
