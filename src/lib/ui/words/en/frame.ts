import { numbersIn } from '../numbers.ts';
import type { PageWords } from '../nl.ts';

const n = numbersIn('en');

/** The frame that every chart stands in: what it is about, and what can be taken along. */
export const frame: PageWords['frame'] = {
  picture: 'Picture',
  figures: 'Figures (CSV)',
  list: 'List',
  walk: 'Use the arrow keys to go along the figures.',
  source: (name) => `Source: ${name}`,
  sources: { traffic: 'messages (iJw and iWmo)', deliveries: 'deliveries' },
  n: (counted) => `n = ${counted}`,
  nIn: (counted, period) => `${counted} (${period})`,
  span: (first, last) => (first === last ? first : `${first} up to and including ${last}`),
  until: (day) => `All up to and including ${day}`,
  units: {
    share: 'Share in percent, with the margin of chance (95%)',
    parts: 'Share in percent',
    days: 'Days: median and P90',
    flow: 'Number',
    count: 'Number',
    mark: (from, until) =>
      `Mark from ${n.decimal(from)} to ${n.decimal(until)}, with the margin of chance (95%)`,
  },
  about: {
    title: 'Title',
    chart: 'Chart',
    summary: 'In one sentence',
    scope: 'Choice',
    unit: 'Unit',
    n: 'n',
    period: 'Period',
    source: 'Source',
    definition: 'Definition',
    version: 'Data version',
    notShown: 'Not shown',
  },
  notShownText: 'so that nobody can be recognised',
  fromTo: (first, then, last, now) =>
    then === now
      ? `There is one figure: ${last} (${now}).`
      : `From ${first} (${then}) to ${last} (${now}).`,
  lastDays: (first, last) =>
    first === last
      ? `The last message is of ${first} everywhere.`
      : `The last messages are of ${first} up to and including ${last}.`,
  municipalities: (count) => `${n.count(count)} ${count === 1 ? 'municipality' : 'municipalities'}`,
  none: 'There is no figure that is shown.',
  range: (low, high, shown, all) =>
    (shown === 1
      ? `There is one figure: ${low}.`
      : low === high
        ? `The ${n.count(shown)} figures are all ${low}.`
        : `The ${n.count(shown)} figures run from ${low} to ${high}.`) +
    (all > shown ? ` ${n.count(all - shown)} without a figure or not shown.` : ''),
  latestRange: (low, high, shown) =>
    shown === 1
      ? `The latest figure is ${low}.`
      : `The latest figures of these ${n.count(shown)} run from ${low} to ${high}.`,
  largest: (name, value) => `The largest part: ${name}, ${value}.`,
  mostGiven: (said) =>
    said
      .map(
        ({ strand, mark, count, n: total }) =>
          `${strand}: most often ${mark} (${n.count(count)} of ${n.count(total)}).`,
      )
      .join(' '),
  rows: (count, rows) =>
    `${n.count(count)} times care that ended, in ${n.count(rows)} ${rows === 1 ? 'row' : 'rows'}.`,
  out: 'Drops out',
  step: 'Step',
  informant: 'Who',
};
