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
  const isSmall = n.points(Math.abs(fraction)) === '0';
  const text = isSmall ? n.decimal(fraction * 100) : n.points(fraction);
  return text === '-0' ? '0' : text.replace('-', '−');
}

const twoDecimals = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

function gap(difference: number): string {
  return twoDecimals.format(Math.round(difference * 100) / 100 || 0).replace('-', '−');
}

const BESIDE: Record<Verdict, string> = {
  higher: 'Clearly higher than',
  'maybe-higher': 'Possibly higher than',
  same: 'Not clearly different from',
  'maybe-lower': 'Possibly lower than',
  lower: 'Clearly lower than',
  'too-few': 'Too few to compare with',
};

const THEN: Record<Verdict, string> = {
  higher: 'Clearly higher than in',
  'maybe-higher': 'Possibly higher than in',
  same: 'Not clearly different from',
  'maybe-lower': 'Possibly lower than in',
  lower: 'Clearly lower than in',
  'too-few': 'Too few to compare with',
};

const VERDICTS: Record<Verdict, string> = {
  higher: 'Clearly higher',
  'maybe-higher': 'Possibly higher',
  same: 'Not clearly different',
  'maybe-lower': 'Possibly lower',
  lower: 'Clearly lower',
  'too-few': 'Too few to compare',
};

const WHY =
  'Chance is an unlikely explanation. This does not say why: clients, products and registration may differ. Use it for a conversation, not as a judgement.';

/** What figures say beside each other. */
export const compared: Words['compared'] = {
  verdicts: VERDICTS,
  noVerdict: {
    days: 'Whether this number of days differs from the region or from another period is not told here: no test is agreed for a median.',
    flow: 'Whether in- and outflow differ from the region or from another period is not told here: they are counts without a whole to compare them by.',
    parts:
      'Reasons are not compared between providers or municipalities: that would be too many comparisons at once to recognise chance.',
  },
  within: (whole, chosen) => (chosen ? `${whole} within ${chosen}` : `${whole} for all products`),
  withinFoot: (chosen) => `Compared within ${chosen}.`,
  stay: { ja: 'care with stay', nee: 'care without stay' },
  withinTitle: 'Compare like with like',
  withinText: 'Choose a group to compare the providers within it:',
  withinYear: 'In Share, providers within a group are told by year alone, and only from 30 on.',
  withinNone:
    'In Share there is no product group here to compare providers within. Look in Explore for that.',
  region: 'the region',
  together: 'the whole',
  regionShort: 'region',
  togetherShort: 'together',
  beside: (verdict, whole, value) =>
    `${BESIDE[verdict]} ${whole} (${value}).${isClear(verdict) ? ` ${WHY}` : ''}`,
  earlier: ({ verdict, period, value, low, high }, measure = 'share') => {
    const [told, write, unit] =
      measure === 'mean'
        ? [n.mark(value), gap, 'points']
        : [n.percent(value), points, 'percentage points'];
    const by =
      low === null || high === null
        ? ''
        : ` By chance the difference lies between ${write(low)} and ${write(high)} ${unit}.`;
    return `${THEN[verdict]} ${figures.period(period)} (${told}).${by}`;
  },
  earlierPart: (verdict, period, value) =>
    `${VERDICTS[verdict]}; ${figures.period(period)}: ${n.percent(value)}`,
  earlierParts: (period) =>
    `Each reason is compared with ${figures.period(period)} on its own. Among so many reasons one may differ by chance.`,
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
      case 'too-few':
        return `Too few to compare over ${counted(count)} ${PERIODS[kind]}.`;
    }
  },
  looksBack: (day) =>
    `Messages begin on ${day}. This figure looks back five years, so it does not see everything yet: no rise or fall can be read from it.`,
  clear: (group, count, of) => {
    if (of === 1)
      return `The one ${ONE[group]} that can be compared is ${count === 0 ? 'not ' : ''}clearly different.`;
    const all = `the ${counted(of)} ${MANY[group]}`;
    const found = count === 0 ? 'None' : figures.counted(count);
    return `${found} of ${all} ${count > 1 ? 'are' : 'is'} clearly different.`;
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
  wholeHidden: (group) =>
    `The figure of the whole is not shown here. So there is nothing to compare ${MANY[group]} with. Choose another period or remove a filter.`,
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
