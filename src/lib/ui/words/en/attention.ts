import type { Words } from '../nl.ts';
import { numbersIn } from '../numbers.ts';
import { figures } from './figures.ts';

const n = numbersIn('en');

/** The list of what asks for a look. */
export const attention: Words['attention'] = {
  title: 'This first',
  headline: (count) =>
    count === 1
      ? 'One thing asks for your attention.'
      : `${figures.counted(count)} things ask for your attention.`,
  none: 'Nothing stands out now.',
  noneText:
    'No provider or municipality is clearly different, and nothing is late. That does not say that everything is right.',
  standsOut: (title, name, isHigher, value, other) =>
    `${title} at ${name} is clearly ${isHigher ? 'higher' : 'lower'} than in the region: ${value} against ${other}.`,
  standsOutText: (x, total, law, written) =>
    `${law}, ${figures.period(written)}, ${x === null ? `${n.count(total)} marks` : `${n.count(x)} of the ${n.count(total)}`}. Chance is an unlikely explanation. This does not say why.`,
  changed: (title, isHigher, value, other, before) =>
    `${title} in the region is clearly ${isHigher ? 'higher' : 'lower'} than in the ${figures.period(before)}: ${n.percent(value)} against ${n.percent(other)}.`,
  late: (count, written) =>
    count === 1
      ? `One provider has not delivered the ${figures.period(written)} yet.`
      : `${figures.counted(count)} providers have not delivered the ${figures.period(written)} yet.`,
  lateText: (day) => `It was due on ${n.day(day)}.`,
  behind: (name, day) => `No start or stop messages from ${name} were read since ${n.day(day)}.`,
  behindText: (others, of) =>
    others === 0
      ? `Figures after that day miss one of the ${n.count(of)} municipalities.`
      : `${others === 1 ? 'One other municipality is' : `${n.count(others)} other municipalities are`} more than a month behind as well.`,
  low: (strand, x, total) =>
    `Of the questionnaires to ${strand}, ${n.percent(x / total)} came back: ${n.count(x)} of the ${n.count(total)}.`,
  lowText: (law, written) =>
    `${law}, ${figures.period(written)}. Those who did not answer may think differently.`,
  links: {
    'stands-out': 'See the figure',
    changed: 'See the figure',
    late: 'See the deliveries',
    behind: 'See the files',
    'low-response': 'See the response',
  },
};
