import type { UnitKind } from '#lib/domain/definition-set.ts';
import { numbersIn } from '../numbers.ts';
import type { shapes as dutch } from '../nl/shapes.ts';
import { units } from './units.ts';

const n = numbersIn('en');

function days(value: number): string {
  return `${n.decimal(value)}\u00a0${value === 1 ? 'day' : 'days'}`;
}

function ended(count: number, unit: UnitKind): string {
  return `${n.count(count)} ${units(unit, count)} that ended`;
}

/** What each shape of figure says, whatever the indicator. */
export const shapes: typeof dutch = {
  days,
  daysUnit: '\u00a0days',
  percentUnit: '%',
  daysWord: (value) => (value === 1 ? 'day' : 'days'),
  countedOf: (count) => `${n.count(count)} counted`,
  p50: 'median',
  p90: 'P90',
  median: (value) => `median ${days(value)}`,
  ninetieth: (value) => `P90 ${days(value)}`,
  daysSentence: (p50, p90, total, unit) =>
    total === 1
      ? `The one ${units(unit, 1)} that ended lasted ${days(p50)}.`
      : `Half of the ${ended(total, unit)} lasted ${days(p50)} at most` +
        (p90 === null ? '.' : `; nine in ten lasted ${days(p90)} at most.`),
  daysReadout: (p50, p90, total) =>
    [
      `${n.count(total)} counted`,
      p50 === null ? 'median not shown' : `median ${days(p50)}`,
      p90 === null ? 'P90 not shown' : `P90 ${days(p90)}`,
    ].join(', '),
  daysHidden: (total, unit) =>
    `How long ${ended(total, unit)} lasted is not shown, so that nobody can be recognised.`,
  daysBoth: (p50, p90) => `Half waited ${days(p50)} at most, nine in ten ${days(p90)} at most.`,
  daysHalf: (p50) => `Half waited ${days(p50)} at most.`,
  daysNoMargin:
    'For a median the page computes no margin of chance. The smaller the number, the more chance.',
  p50Text: 'half lasted this long at most',
  p90Text: 'nine in ten lasted this long at most',
  flowSentence: (into, out, unit) => {
    if (into === null && out === null) {
      return `How many ${units(unit, 2)} were added and ended is not shown.`;
    }
    const came =
      into === null
        ? ''
        : `${n.count(into)} ${units(unit, into)} ${into === 1 ? 'was' : 'were'} added`;
    if (out === null) return `${came}.`;
    return into === null
      ? `${n.count(out)} ${units(unit, out)} ended.`
      : `${came} and ${n.count(out)} ended.`;
  },
  flowParts: {
    begin: 'ran at the beginning',
    in: 'was added',
    uit: 'ended',
    eind: 'ran on at the end',
  },
  flowLabels: { in: 'added', uit: 'ended' },
  flowFoot: 'Begin, plus what was added, less what ended, is end.',
  flowHidden:
    'Small numbers are not shown, so that nobody can be recognised. A second number is then always hidden: the first could be computed otherwise.',
  flowReadout: (into, out, end) => `${into} added, ${out} ended, ${end} ran on at the end`,
  partsTotal: (total, unit) =>
    `${n.count(total)} ${units(unit, total)} ended. These are the reasons.`,
  partsSentence: (part, value, total, unit) =>
    `Of the ${ended(total, unit)}, ${n.percent(value)} had the reason: ${part.charAt(0).toLowerCase()}${part.slice(1)}.`,
  largestPart: 'largest part',
  allOpenSentence: 'For this period nothing can be told yet.',
  openTitle: 'How much can be told',
  openCount: (count) => `${n.count(count)} not yet known`,
  openChart: ['not yet', 'known'],
  matrixTitle: 'What came after each rung',
  matrixText:
    'Each row is the rung of the care that ended, by the product list. The columns say what followed it in time.',
  matrixBefore: 'Care that ended',
  matrixTotal: 'Total',
  matrixRung: (ladder, rung) => `${ladder}, rung ${n.decimal(rung)}`,
  matrixNotListed: 'Without a rung in the product list',
  matrixNoProduct: 'Without a product code',
  matrixHidden:
    'Small numbers are not shown, so that nobody can be recognised. Where a row or column has one, a second number is hidden as well: the first could be computed from the total otherwise.',
  references: 'Reference figures',
  referencesOther: 'Not comparable: another or an unknown definition',
  referenceLegend: 'reference figure',
  referenceName: (area) => `reference ${area}`,
  referenceText: (figure, denominator, source, definition) =>
    [
      denominator === null ? figure : `${figure} of ${n.count(denominator)}`,
      `Source: ${source === '' ? 'unknown' : source}`,
      `Definition: ${definition ?? 'unknown'}`,
    ].join('. ') + '.',
  inFigure: 'in the figure',
  outsideFigure: 'not in the figure',
  survivalTitle: (last) => `By estimate new care began within a year after ${n.percent(last)}`,
  survivalLede: 'How soon a new start comes',
  survivalText: (count, unit) =>
    `Estimate over all ${ended(count, unit)} until now, also those of which the year is not over. That is why it differs from the figure above.`,
  survivalReadout: (day, value, low, high) =>
    `after ${days(day)} still ${n.percent(value)} without a new start, margin ${n.points(low)} to ${n.percent(high)}`,
  survivalShare: 'Without a new start',
  survivalAxis: 'days after the end',
  survivalLegend: 'estimated share without a new start, with margin (95%)',
  survivalHelp: 'Use the left and right arrow keys to go along the days.',
};
