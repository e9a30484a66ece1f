import type { Words } from '../nl.ts';
import { numbersIn, partsOfPeriod } from '../numbers.ts';
import { reasons } from './reasons.ts';

const n = numbersIn('en');
const COUNTED = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth'];

function units(unit: 'arrangement' | 'trajectory', count: number): string {
  return unit === 'arrangement'
    ? count === 1
      ? 'arrangement'
      : 'arrangements'
    : count === 1
      ? 'trajectory'
      : 'trajectories';
}

function period(written: string): string {
  const { year, part } = partsOfPeriod(written);
  if (part === '') return year;
  if (part.startsWith('H')) return `${ORDINALS[Number(part.slice(1))]} half of ${year}`;
  if (part.startsWith('Q')) return `${ORDINALS[Number(part.slice(1))]} quarter of ${year}`;
  return `${n.monthShort(written)} ${year}`;
}

/** Figures, their margins and their shape. */
export const figures: Words['figures'] = {
  ...n,
  laws: { jeugd: 'Youth', wmo: 'Wmo' },
  lawsInSentence: { jeugd: 'youth', wmo: 'Wmo' },
  /** a small count as a word at the start of a sentence */
  counted: (count) => COUNTED[count] ?? n.count(count),
  and: 'and',
  units,
  period,
  periodShort: (written) => {
    const { year, part } = partsOfPeriod(written);
    if (part === '') return year;
    return /^[HQ]/.test(part) ? part : n.monthShort(written);
  },
  kinds: { year: 'year', 'half-year': 'half-year', quarter: 'quarter', month: 'month' },
  perKind: {
    year: 'Per year, with the margin of chance',
    'half-year': 'Per half-year, with the margin of chance',
    quarter: 'Per quarter, with the margin of chance',
    month: 'Per month, with the margin of chance',
  },
  of: (x, total) => `${n.count(x)} of the ${n.count(total)}`,
  ofShort: (x, total) => `${n.count(x)} of ${n.count(total)}`,
  chance: (low, high) => `By chance this can lie between ${n.percent(low)} and ${n.percent(high)}.`,
  chanceShort: (low, high) => `by chance ${n.points(low)} to ${n.percent(high)}`,
  margin: (low, high) => `margin ${n.points(low)} to ${n.percent(high)}`,
  readout: (x, total, value, low, high) =>
    `${n.count(x)} of ${n.count(total)}, ${n.percent(value)}, margin ${n.points(low)} to ${n.percent(high)}`,
  intervalLabel: (value, low, high) =>
    `${n.percent(value)}, by chance between ${n.percent(low)} and ${n.percent(high)}`,
  withheld: 'not shown, so that nobody can be recognised',
  withheldShort: 'not shown',
  withheldSentence: 'This figure is not shown, so that nobody can be recognised.',
  withheldWhy:
    'With small numbers somebody could be recognised. Choose a longer period or take a filter away.',
  nothing: 'no figures',
  nothingSentence: 'Nothing ended in this selection.',
  nothingText: 'Choose another period or take a filter away.',
  provisional: 'provisional',
  provisionalText:
    'Provisional: the period ended less than 92 days ago. More messages may still come in.',
  cut: 'not complete',
  cutText: (day) => `This period counts up to ${day}: the messages reach no further.`,
  undetermined: 'not yet known',
  region: 'Region',
  all: 'all',
  allOf: (count) => `all ${n.count(count)}`,
  legendFigure: 'figure with margin (95%)',
  axisFrom: (from) => `the axis begins at ${n.percent(from)}`,
  chart: 'Chart',
  table: 'Table',
  view: 'View',
  chartHelp: 'Use the left and right arrow keys to go along the periods.',
  trendLabel: (title) => `${title} per period; the figures are in the table`,
  byName: 'By name',
  bySize: 'By size',
  order: 'Order',
  columns: {
    period: 'Period',
    name: 'Name',
    reason: 'Reason',
    x: 'Number',
    total: 'Of',
    share: 'Share',
    low: 'Margin from',
    high: 'Margin to',
    remark: 'Remark',
  },
  filters: 'Filters',
  filter: {
    law: 'Law',
    kind: 'Per',
    period: 'Period',
    municipality: 'Municipality',
    provider: 'Provider',
    product: 'Product',
  },
  clearFilters: 'Clear filters',
  groups: {
    provider: 'All providers',
    municipality: 'All municipalities',
    product: 'All products',
  },
  groupsOrdered: {
    name: (group) => `${group}, by name`,
    size: (group) => `${group}, by size`,
  },
  groupsLabel: { provider: 'providers', municipality: 'municipalities', product: 'products' },
  outside: 'Outside the region',
  outsideText:
    'These municipalities are not in the region profile. They do not count in the figure of the region.',
  groupFoot: 'Differences can be chance. The lines show how much.',
  groupWithheldFoot: (count) =>
    `${n.count(count)} not shown, so that nobody can be recognised. They keep their place in the list.`,
  selected: 'chosen',
  setsTitle: (count, shares) => {
    const word = COUNTED[count] ?? n.count(count);
    if (shares.length < 2) return `${word} definitions side by side`;
    const different = [...new Set(shares)];
    if (different.length === 1) return `${word} definitions all give ${different[0]}%`;
    const last = different.pop();
    return `${word} definitions give ${different.join(', ')} or ${last}%`;
  },
  setsLabel: 'Definition set',
  setsChosen: 'chosen by the region',
  setsFoot: (from, until) =>
    `The lines run from ${n.percent(from)} to ${n.percent(until)}. The definition applies to the whole page.`,
  setRule: (unit, leavesOut) =>
    `per ${units(unit, 1)}, ${leavesOut ? 'without administrative endings' : 'all endings count'}`,
  partsTitle: 'All reasons',
  partsFoot: 'The reasons add up to 100%. Numbers are rounded.',
  partsWithheldFoot:
    'A part is not shown, so that nobody can be recognised. What is shown does therefore not add up to 100%.',
  partsBeside: 'Beside this',
  partBeside: (count) =>
    `${n.count(count)} times stopped for a while (reason 20). That is no ending and does not count here.`,
  parts: 'Parts',
  reasons,
  otherReason: (code) => `Reason ${code}`,
  ledgerTitle: 'Why this number',
  ledgerLede: 'Of every stop message it can be seen whether it counts. Open a step for its rule.',
  ledgerLabel: (first, last) =>
    `From ${n.count(first)} stops read to ${n.count(last)}; every step is in the list below`,
  ledgerWithheld: 'This step is not shown, so that nobody can be recognised.',
  rule: 'The rule',
  ruleOf: (step) => `The rule of ${step}`,
  steps: {
    'stops-read': {
      name: 'stops read',
      text: 'All rows from stop messages (307) with an end date in this period and within this selection.',
    },
    'stops-existing': {
      name: 'stops that apply',
      text: 'Double, rejected and withdrawn stops are out. Where messages contradict, the last one counts.',
    },
    endings: {
      name: 'endings',
      text: 'Stops that really end the care: not for a while (reason 20), and with a date and reason that are right.',
    },
    'units-ended': {
      name: 'ended',
      text: 'Endings are joined into arrangements or trajectories, as the definition says, up to the last day on which the messages are complete.',
    },
    denominator: {
      name: 'count: the denominator',
      text: 'What is left after endings were taken out that say nothing about the outcome.',
    },
    numerator: { name: 'of these: the numerator', text: 'The part that this figure is about.' },
  },
  outs: {
    double: { name: 'delivered twice', text: 'The same message or stop came in more than once.' },
    rejected: { name: 'rejected', text: 'A return message (308) rejected the message.' },
    deleted: { name: 'withdrawn', text: 'A later message took the stop away.' },
    'set-apart': {
      name: 'set apart',
      text: 'The end date lies before the begin date, or the reason is not in the list.',
    },
    pause: { name: 'stopped for a while', text: 'Reason 20: the care goes on later.' },
    'after-horizon': {
      name: 'after the last complete day',
      text: 'The stop lies after the day up to which the messages are complete.',
    },
    'trajectory-goes-on': {
      name: 'the trajectory goes on',
      text: 'Other care of the same provider follows within 31 days.',
    },
    administrative: {
      name: 'administrative',
      text: 'Reasons 36 and 37: the municipality changed something, the care may go on.',
    },
    unspecified: {
      name: 'reason not given',
      text: 'The old Wmo code 19 only said that the assignment was closed.',
    },
    'other-reasons': {
      name: 'another reason',
      text: 'Ended for a reason that does not belong in the numerator.',
    },
  },
  until: (day, who) =>
    who === null
      ? `Complete up to ${day}, by the region profile`
      : `Complete up to ${day}, decided by ${who}`,
  dataFrom: (day) => `Messages from ${day}`,
  version: (version) => `Rule version ${version}`,
  download: 'Download figures',
  downloadText:
    'The file holds the figures, the definition and the rules. Small numbers are not in it.',
  downloadUnprotected:
    'The file holds the figures, the definition and the rules. The protection of small numbers is off.',
  json: 'JSON',
  exploring: 'You look freely at data on your own computer. Small numbers are hidden.',
};
