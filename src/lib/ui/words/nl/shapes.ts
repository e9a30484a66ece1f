import type { UnitKind } from '#lib/domain/definition-set.ts';
import { numbersIn } from '../numbers.ts';
import { units } from './units.ts';

const n = numbersIn('nl');

function days(value: number): string {
  return `${n.decimal(value)}\u00a0${value === 1 ? 'dag' : 'dagen'}`;
}

function ended(count: number, unit: UnitKind): string {
  return `${n.count(count)} ${count === 1 ? 'beëindigd' : 'beëindigde'} ${units(unit, count)}`;
}

/** What each shape of figure says, whatever the indicator. */
export const shapes = {
  days,
  daysUnit: '\u00a0dagen',
  percentUnit: '\u00a0%',
  daysWord: (value: number): string => (value === 1 ? 'dag' : 'dagen'),
  countedOf: (count: number) => `${n.count(count)} geteld`,
  p50: 'mediaan',
  p90: 'P90',
  median: (value: number) => `mediaan ${days(value)}`,
  ninetieth: (value: number) => `P90 ${days(value)}`,
  daysSentence: (p50: number, p90: number | null, total: number, unit: UnitKind) =>
    total === 1
      ? `Het ene ${units(unit, 1)} dat eindigde, duurde ${days(p50)}.`
      : `De helft van de ${ended(total, unit)} duurde hooguit ${days(p50)}` +
        (p90 === null ? '.' : `; negen van de tien duurden hooguit ${days(p90)}.`),
  daysReadout: (p50: number | null, p90: number | null, total: number) =>
    [
      `${n.count(total)} geteld`,
      p50 === null ? 'mediaan niet getoond' : `mediaan ${days(p50)}`,
      p90 === null ? 'P90 niet getoond' : `P90 ${days(p90)}`,
    ].join(', '),
  daysHidden: (total: number, unit: UnitKind) =>
    `Van ${ended(total, unit)} is de duur niet getoond, om herleidbaarheid te voorkomen.`,
  daysBoth: (p50: number, p90: number) =>
    `De helft wachtte hooguit ${days(p50)}, negen van de tien hooguit ${days(p90)}.`,
  daysHalf: (p50: number) => `De helft wachtte hooguit ${days(p50)}.`,
  daysNoMargin:
    'Bij een mediaan rekent de pagina geen marge van toeval. Hoe kleiner het aantal, hoe meer toeval.',
  p50Text: 'de helft duurde hooguit zo lang',
  p90Text: 'negen van de tien duurden hooguit zo lang',
  flowSentence: (into: number | null, out: number | null, unit: UnitKind) => {
    if (into === null && out === null) {
      return `Hoeveel ${units(unit, 2)} erbij kwamen en eindigden, is niet getoond.`;
    }
    const came =
      into === null
        ? ''
        : `Er ${into === 1 ? 'kwam' : 'kwamen'} ${n.count(into)} ${units(unit, into)} bij`;
    if (out === null) return `${came}.`;
    const ends = `${out === 1 ? 'eindigde' : 'eindigden'} er ${n.count(out)}`;
    return into === null
      ? `Er ${out === 1 ? 'eindigde' : 'eindigden'} ${n.count(out)} ${units(unit, out)}.`
      : `${came} en er ${ends.replace(' er ', ' ')}.`;
  },
  flowParts: {
    begin: 'liep al bij het begin',
    in: 'kwam erbij',
    uit: 'eindigde',
    eind: 'liep nog aan het eind',
  },
  flowLabels: { in: 'erbij', uit: 'geëindigd' },
  flowFoot: 'Begin, plus wat erbij kwam, min wat eindigde, is eind.',
  flowHidden:
    'Kleine aantallen zijn niet getoond, om herleidbaarheid te voorkomen. Er is dan altijd een tweede aantal verborgen: anders is het eerste uit te rekenen.',
  flowReadout: (into: string, out: string, end: string) =>
    `${into} erbij, ${out} geëindigd, ${end} liep nog aan het eind`,
  partsTotal: (total: number, unit: UnitKind) =>
    `${n.count(total)} ${units(unit, total)} ${total === 1 ? 'is' : 'zijn'} beëindigd. Dit zijn de redenen.`,
  partsSentence: (part: string, value: number, total: number, unit: UnitKind) =>
    `Van de ${ended(total, unit)} was bij ${n.percent(value)} de reden: ${part.charAt(0).toLowerCase()}${part.slice(1)}.`,
  largestPart: 'grootste deel',
  allOpenSentence: 'Voor deze periode is nog niets te bepalen.',
  openTitle: 'Hoeveel al te bepalen is',
  openCount: (count: number) => `${n.count(count)} nog niet te bepalen`,
  openChart: ['nog niet', 'te bepalen'],
  matrixTitle: 'Wat er kwam na elke trede',
  matrixText:
    'Elke rij is de trede van de hulp die eindigde, volgens de productenlijst. De kolommen zeggen wat er binnen de termijn op volgde.',
  matrixBefore: 'Hulp die eindigde',
  matrixTotal: 'Totaal',
  matrixRung: (ladder: string, rung: number) => `${ladder}, trede ${n.decimal(rung)}`,
  matrixNotListed: 'Zonder trede in de productenlijst',
  matrixNoProduct: 'Zonder productcode',
  matrixHidden:
    'Kleine aantallen zijn niet getoond, om herleidbaarheid te voorkomen. Staat er in een rij of kolom één, dan is er een tweede aantal verborgen: anders is het eerste uit het totaal terug te rekenen.',
  references: 'Referentiecijfers',
  referencesOther: 'Niet vergelijkbaar: andere of onbekende definitie',
  referenceLegend: 'referentiecijfer',
  referenceName: (area: string) => `referentie ${area}`,
  referenceText: (
    figure: string,
    denominator: number | null,
    source: string,
    definition: string | null,
  ) =>
    [
      denominator === null ? figure : `${figure} van ${n.count(denominator)}`,
      `Bron: ${source === '' ? 'onbekend' : source}`,
      `Definitie: ${definition ?? 'onbekend'}`,
    ].join('. ') + '.',
  inFigure: 'in het cijfer',
  outsideFigure: 'niet in het cijfer',
  survivalTitle: (last: number) =>
    `Naar schatting begon bij ${n.percent(last)} binnen een jaar nieuwe hulp`,
  survivalLede: 'Hoe snel een nieuwe start komt',
  survivalText: (count: number, unit: UnitKind) =>
    `Schatting over alle ${ended(count, unit)} tot nu toe, ook die waarvan het jaar nog niet om is. Daarom wijkt zij af van het cijfer hierboven.`,
  survivalReadout: (day: number, value: number, low: number, high: number) =>
    `na ${days(day)} nog ${n.percent(value)} zonder nieuwe start, marge ${n.points(low)} tot ${n.percent(high)}`,
  survivalShare: 'Zonder nieuwe start',
  survivalAxis: 'dagen na het einde',
  survivalLegend: 'geschat deel zonder nieuwe start, met marge (95 %)',
  survivalHelp: 'Gebruik de pijltjestoetsen links en rechts om langs de dagen te gaan.',
};
