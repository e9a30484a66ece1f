import { isClear, type ComparedGroup, type Verdict } from '#lib/domain/comparison.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { Words } from '../nl.ts';
import { numbersIn } from '../numbers.ts';
import { figures } from './figures.ts';

const n = numbersIn('en');
const COUNTED = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const ONE: Record<ComparedGroup, string> = { provider: 'provider', municipality: 'municipality' };
const MANY: Record<ComparedGroup, string> = {
  provider: 'providers',
  municipality: 'municipalities',
};
const PERIODS: Record<PeriodKind, string> = {
  year: 'years',
  'half-year': 'half-years',
  quarter: 'quarters',
  month: 'months',
};

function counted(count: number): string {
  return COUNTED[count] ?? n.count(count);
}

function points(fraction: number): string {
  return n.points(Math.abs(fraction)) === '0' ? '0' : n.points(fraction).replace('-', '−');
}

const BESIDE: Record<Verdict, string> = {
  higher: 'Clearly higher than',
  'maybe-higher': 'Possibly higher than',
  same: 'Not clearly different from',
  'maybe-lower': 'Possibly lower than',
  lower: 'Clearly lower than',
  'too-few': 'Too few to compare with',
};

const WHY =
  'Chance is an unlikely explanation. This does not say why: clients, products and registration may differ. Use it for a conversation, not as a judgement.';

/** What figures say beside each other. */
export const compared: Words['compared'] = {
  verdicts: {
    higher: 'Clearly higher',
    'maybe-higher': 'Possibly higher',
    same: 'Not clearly different',
    'maybe-lower': 'Possibly lower',
    lower: 'Clearly lower',
    'too-few': 'Too few to compare',
  },
  region: 'the region',
  together: 'the whole',
  regionShort: 'region',
  togetherShort: 'together',
  beside: (verdict, whole, value) =>
    `${BESIDE[verdict]} ${whole} (${value}).${isClear(verdict) ? ` ${WHY}` : ''}`,
  earlier: (verdict, period, value, low, high) => {
    const than = BESIDE[verdict].endsWith(' than') ? `${BESIDE[verdict]} in` : BESIDE[verdict];
    const by =
      low === null || high === null
        ? ''
        : ` By chance the difference lies between ${points(low)} and ${points(high)} percentage points.`;
    return `${than} ${`${figures.period(period)} (${n.percent(value)})`}.${by}`;
  },
  trend: (verdict, count, kind) => {
    const over = `Over ${counted(count)} ${PERIODS[kind]}`;
    switch (verdict) {
      case 'higher':
        return `${over} there is a clear rise.`;
      case 'lower':
        return `${over} there is a clear fall.`;
      case 'maybe-higher':
        return `${over} there is possibly a rise.`;
      case 'maybe-lower':
        return `${over} there is possibly a fall.`;
      case 'same':
        return `${over} there is no clear rise or fall.`;
    }
  },
  looksBack: (day) =>
    `Messages begin on ${day}. This figure looks back five years, so it does not see everything yet: no rise or fall can be read from it.`,
  clear: (group, count, of) => {
    if (of === 1)
      return `The one ${ONE[group]} that can be compared is ${count === 0 ? 'not ' : ''}clearly different.`;
    const all = `the ${counted(of)} ${MANY[group]}`;
    return `${figures.counted(count)} of ${all} ${count > 1 ? 'are' : 'is'} clearly different.`;
  },
  funnelTitle: (group, count) => {
    if (count === 0) return `No ${ONE[group]} is outside what chance explains`;
    return count === 1
      ? `One ${ONE[group]} is outside what chance explains`
      : `${figures.counted(count)} ${MANY[group]} are outside what chance explains`;
  },
  funnel: 'funnel',
  funnelText:
    'The smaller the number, the wider the margin. Inside the band a difference may be chance.',
  funnelLabel: (group, title) =>
    `${title} by ${ONE[group]}, against its size; the same figures are in the list. Use the left and right arrow keys to go along the ${MANY[group]}.`,
  tooFewChart: ['too few', 'to compare'],
  limit95: '95%',
  limit998: '99.8%',
  legend: {
    clear: 'clearly different',
    maybe: 'possibly different',
    same: 'not clearly different',
    few: 'too few to compare',
    own: 'chosen',
  },
  hidden: (count) => `${n.count(count)} not shown`,
  none: (group) => `There are too few figures to compare ${MANY[group]}.`,
  widened: (group) =>
    `The ${MANY[group]} differ among each other more than chance explains. The limits are wider for that.`,
  allProducts:
    'All products stand here together: the kind of care may differ. Choose a product or product group to compare like with like.',
  better: {
    higher: 'Higher is meant to be good here.',
    lower: 'Lower is meant to be good here.',
    neither: 'Higher or lower is not good in itself here.',
  },
  column: 'Compared',
  size: 'number',
  against: 'Compare with',
  sameQuestion: 'The same question for',
};
