import type { FigureShape } from '#lib/domain/figure.ts';
import type { Words } from '../nl.ts';
import { numbersIn, partsOfPeriod } from '../numbers.ts';
import { groups } from './groups.ts';
import { reasons } from './reasons.ts';
import { shapes } from './shapes.ts';
import { units } from './units.ts';

const n = numbersIn('en');
const COUNTED = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
const KINDS = { year: 'year', 'half-year': 'half-year', quarter: 'quarter', month: 'month' };
const TREND: Record<FigureShape, string> = {
  share: 'with the margin of chance',
  parts: 'all endings',
  days: 'in days',
  flow: 'added and ended',
};
const ORDINALS = ['', 'first', 'second', 'third', 'fourth'];

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
  ...shapes,
  ...groups,
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
  kinds: KINDS,
  trendTitle: (kind, shape) => `Per ${KINDS[kind]}, ${TREND[shape]}`,
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
  nothingSentence: {
    end: 'This selection has no ending that counts.',
    begin: 'This selection has no start that counts.',
  },
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
    part: 'Part',
    x: 'Number',
    total: 'Of',
    counted: 'Number',
    share: 'Share',
    low: 'Margin from',
    high: 'Margin to',
    open: 'Not yet known',
    p50: 'Median (days)',
    p90: 'P90 (days)',
    days: 'Days after the end',
    begin: 'Begin',
    in: 'Added',
    uit: 'Ended',
    eind: 'End',
    remark: 'Remark',
  },
  filters: 'Filters',
  clearFilters: 'Clear filters',
  outside: 'Outside the region',
  outsideText:
    'These municipalities are not in the region profile. They do not count in the figure of the region.',
  groupFoot: 'Differences can be chance. The lines show how much.',
  groupDaysFoot:
    'The dot is the median, the tick P90. There is no margin: differences can be chance.',
  groupWithheldFoot: (count) =>
    `${n.count(count)} not shown, so that nobody can be recognised. They keep their place in the list.`,
  selected: 'chosen',
  setsTitle: (count, values, unit) => {
    const word = COUNTED[count] ?? n.count(count);
    if (values.length < 2) return `${word} definitions side by side`;
    const different = [...new Set(values)];
    if (different.length === 1) return `${word} definitions all give ${different[0]}${unit}`;
    const last = different.pop();
    return `${word} definitions give ${different.join(', ')} or ${last}${unit}`;
  },
  setsLabel: 'Definition set',
  setsChosen: 'chosen by the region',
  setsFoot: (from, until) =>
    `The lines run from ${from} to ${until}. The definition applies to the whole page.`,
  partsTitle: 'All reasons',
  partsFoot: 'The parts add up to 100%. Numbers are rounded.',
  partsWithheldFoot:
    'A part is not shown, so that nobody can be recognised. What is shown does therefore not add up to 100%.',
  partsBeside: 'Beside this',
  partBeside: (count) =>
    `${n.count(count)} times stopped for a while (reason 20). That is no ending and does not count here.`,
  parts: 'Parts',
  reasons,
  otherReason: (code) => `Reason ${code}`,
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
  downloadStop: 'Stop',
  printLook:
    'This screen is for looking around and is not printed. Choose Share on the page of an indicator to print figures.',
};
