import {
  isClear,
  type ComparedGroup,
  type PeriodComparison,
  type Verdict,
} from '#lib/domain/comparison.ts';
import type { MeasureKind } from '#lib/domain/delivered.ts';
import type { FigureShape } from '#lib/domain/figure.ts';
import type { Period, PeriodKind } from '#lib/domain/period.ts';
import { numbersIn } from '../numbers.ts';
import { figures } from './figures.ts';

const n = numbersIn('nl');
const COUNTED = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'];
const ONE: Record<ComparedGroup, string> = { provider: 'aanbieder', municipality: 'gemeente' };
const MANY: Record<ComparedGroup, string> = { provider: 'aanbieders', municipality: 'gemeenten' };
const PERIODS: Record<PeriodKind, string> = {
  year: 'jaren',
  'half-year': 'halfjaren',
  quarter: 'kwartalen',
  month: 'maanden',
};

function counted(count: number): string {
  return COUNTED[count] ?? n.count(count);
}

/** 0.034 → 3, −0.004 → −0,4: what is not 0 shows on which side of it. */
function points(fraction: number): string {
  const isSmall = n.points(Math.abs(fraction)) === '0';
  const text = isSmall ? n.decimal(fraction * 100) : n.points(fraction);
  return text === '-0' ? '0' : text.replace('-', '−');
}

const twoDecimals = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** a difference of marks: −0.043 → −0,04 */
function gap(difference: number): string {
  return twoDecimals.format(Math.round(difference * 100) / 100 || 0).replace('-', '−');
}

/** 2024-H2 → het 2e halfjaar 2024, 2024 → 2024 */
function then(period: Period): string {
  return `${/H|Q/.test(period) ? 'het ' : ''}${figures.period(period)}`;
}

const BESIDE: Record<Verdict, string> = {
  higher: 'Duidelijk hoger dan',
  'maybe-higher': 'Mogelijk hoger dan',
  same: 'Wijkt niet duidelijk af van',
  'maybe-lower': 'Mogelijk lager dan',
  lower: 'Duidelijk lager dan',
  'too-few': 'Te weinig om te vergelijken met',
};

const THEN: Record<Verdict, string> = {
  higher: 'Duidelijk hoger dan in',
  'maybe-higher': 'Mogelijk hoger dan in',
  same: 'Wijkt niet duidelijk af van',
  'maybe-lower': 'Mogelijk lager dan in',
  lower: 'Duidelijk lager dan in',
  'too-few': 'Te weinig om te vergelijken met',
};

const VERDICTS: Record<Verdict, string> = {
  higher: 'Duidelijk hoger',
  'maybe-higher': 'Mogelijk hoger',
  same: 'Wijkt niet duidelijk af',
  'maybe-lower': 'Mogelijk lager',
  lower: 'Duidelijk lager',
  'too-few': 'Te weinig om te vergelijken',
};

const WHY =
  'Toeval is een onwaarschijnlijke verklaring. Dit zegt niet waarom: doelgroep, product en registratie kunnen verschillen. Gebruik het voor een gesprek, niet als oordeel.';

/** What figures say beside each other. */
export const compared = {
  verdicts: VERDICTS,
  /** why a figure that is no share has no verdict */
  noVerdict: {
    days: 'Of dit aantal dagen verschilt van de regio of van een andere periode, staat hier niet: voor een mediaan is geen toets afgesproken.',
    flow: 'Of in- en uitstroom verschillen van de regio of van een andere periode, staat hier niet: het zijn aantallen zonder geheel om ze bij te vergelijken.',
    parts:
      'Redenen worden niet tussen aanbieders of gemeenten vergeleken: dat zijn te veel vergelijkingen tegelijk om toeval te herkennen.',
  } satisfies Record<Exclude<FigureShape, 'share'>, string>,
  /** what is compared with, within the product group that is chosen, or over all products */
  within: (whole: string, chosen: string): string =>
    chosen ? `${whole} binnen ${chosen}` : `${whole} over alle producten`,
  withinFoot: (chosen: string): string => `Vergeleken binnen ${chosen}.`,
  /** values of the column for stay, which say too little in a sentence */
  stay: { ja: 'hulp met verblijf', nee: 'hulp zonder verblijf' },
  withinTitle: 'Vergelijk gelijke hulp',
  withinText: 'Kies een groep om de aanbieders daarbinnen te vergelijken:',
  withinYear:
    'In Delen staan aanbieders binnen een groep alleen per jaar, en alleen van 30 of meer.',
  withinNone:
    'In Delen is hier geen productgroep waarbinnen aanbieders te vergelijken zijn. Kijk daarvoor in Verkennen.',
  region: 'de regio',
  together: 'het geheel',
  /** at the line of what is compared with, on an axis */
  regionShort: 'regio',
  togetherShort: 'samen',
  /** a figure beside that of the whole it belongs to, which is written as text */
  beside: (verdict: Verdict, whole: string, value: string): string =>
    `${BESIDE[verdict]} ${whole} (${value}).${isClear(verdict) ? ` ${WHY}` : ''}`,
  /** a figure beside that of an earlier period */
  earlier: (
    { verdict, period, value, low, high }: PeriodComparison,
    measure: MeasureKind = 'share',
  ): string => {
    const [told, write, unit] =
      measure === 'mean' ? [n.mark(value), gap, 'punt'] : [n.percent(value), points, 'procentpunt'];
    const by =
      low === null || high === null
        ? ''
        : ` Het verschil ligt door toeval tussen ${write(low)} en ${write(high)} ${unit}.`;
    return `${THEN[verdict]} ${then(period)} (${told}).${by}`;
  },
  /** a part of a figure beside the same part of an earlier period */
  earlierPart: (verdict: Verdict, period: Period, value: number): string =>
    `${VERDICTS[verdict]}; ${figures.period(period)}: ${n.percent(value)}`,
  earlierParts: (period: Period): string =>
    `Elke reden is apart vergeleken met ${then(period)}. Bij zo veel redenen wijkt er soms één door toeval af.`,
  trend: (verdict: Verdict, count: number, kind: PeriodKind): string => {
    const over = `Over ${counted(count)} ${PERIODS[kind]}`;
    switch (verdict) {
      case 'higher':
        return `${over} is er een duidelijke stijging.`;
      case 'lower':
        return `${over} is er een duidelijke daling.`;
      case 'maybe-higher':
        return `${over} is er mogelijk een stijging.`;
      case 'maybe-lower':
        return `${over} is er mogelijk een daling.`;
      case 'same':
        return `${over} is er geen duidelijke stijging of daling.`;
      case 'too-few':
        return `Te weinig om over ${counted(count)} ${PERIODS[kind]} te vergelijken.`;
    }
  },
  looksBack: (day: string) =>
    `De berichten beginnen op ${day}. Dit cijfer kijkt vijf jaar terug, en ziet dus nog niet alles: een stijging of daling is er niet uit af te lezen.`,
  /** how many members are clearly different, of those that can be compared */
  clear: (group: ComparedGroup, count: number, of: number): string => {
    if (of === 1)
      return `De ene ${ONE[group]} die te vergelijken is, wijkt ${count === 0 ? 'niet ' : ''}duidelijk af.`;
    const all = `de ${counted(of)} ${MANY[group]}`;
    if (count === 0) return `Geen van ${all} wijkt duidelijk af.`;
    return `${figures.counted(count)} van ${all} ${count === 1 ? 'wijkt' : 'wijken'} duidelijk af.`;
  },
  funnelTitle: (group: ComparedGroup, count: number): string => {
    if (count === 0) return `Geen ${ONE[group]} valt buiten wat toeval verklaart`;
    return count === 1
      ? `Eén ${ONE[group]} valt buiten wat toeval verklaart`
      : `${figures.counted(count)} ${MANY[group]} vallen buiten wat toeval verklaart`;
  },
  /** in the name of a file */
  funnel: 'trechter',
  funnelText:
    'Hoe kleiner het aantal, hoe breder de marge. Binnen de band kan een verschil toeval zijn.',
  funnelLabel: (group: ComparedGroup, title: string) =>
    `${title} per ${ONE[group]}, tegen het aantal; dezelfde cijfers staan in de lijst. Gebruik de pijltjestoetsen links en rechts om langs de ${MANY[group]} te gaan.`,
  tooFewChart: ['te weinig om', 'te vergelijken'],
  limit95: '95 %',
  limit998: '99,8 %',
  legend: {
    clear: 'duidelijk anders',
    maybe: 'mogelijk anders',
    same: 'wijkt niet duidelijk af',
    few: 'te weinig om te vergelijken',
    own: 'gekozen',
  },
  hidden: (count: number) => `${n.count(count)} niet getoond`,
  none: (group: ComparedGroup) => `Er zijn te weinig cijfers om ${MANY[group]} te vergelijken.`,
  wholeHidden: (group: ComparedGroup) =>
    `Het cijfer van het geheel is hier niet getoond. Daarom is er niets om ${MANY[group]} mee te vergelijken. Kies een andere periode of haal een filter weg.`,
  widened: (group: ComparedGroup) =>
    `De ${MANY[group]} verschillen onderling meer dan toeval verklaart. De grenzen zijn daarom ruimer.`,
  allProducts:
    'Alle producten staan hier samen: het soort hulp kan verschillen. Kies een product of productgroep om gelijke hulp te vergelijken.',
  better: {
    higher: 'Hoger is hier de bedoeling.',
    lower: 'Lager is hier de bedoeling.',
    neither: 'Hoger of lager is hier niet vanzelf beter.',
  },
  column: 'Vergeleken',
  size: 'aantal',
  against: 'Vergelijk met',
  sameQuestion: 'Dezelfde vraag voor',
};
