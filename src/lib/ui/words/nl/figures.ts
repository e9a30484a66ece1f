import { partsOfPeriod, numbersIn } from '../numbers.ts';
import type { FigureShape } from '#lib/domain/figure.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import { groups } from './groups.ts';
import { reasons } from './reasons.ts';
import { shapes } from './shapes.ts';
import { units } from './units.ts';

const n = numbersIn('nl');
const COUNTED = ['Nul', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht'];
const KINDS = { year: 'jaar', 'half-year': 'halfjaar', quarter: 'kwartaal', month: 'maand' };
const TREND: Record<FigureShape, string> = {
  share: 'met de marge van toeval',
  parts: 'alle einden',
  days: 'in dagen',
  flow: 'erbij en geëindigd',
};

function period(written: string): string {
  const { year, part } = partsOfPeriod(written);
  if (part === '') return year;
  if (part.startsWith('H')) return `${part.slice(1)}e halfjaar ${year}`;
  if (part.startsWith('Q')) return `${part.slice(1)}e kwartaal ${year}`;
  return `${n.monthShort(written)} ${year}`;
}

/** Figures, their margins and their shape. */
export const figures = {
  ...n,
  ...shapes,
  ...groups,
  laws: { jeugd: 'Jeugd', wmo: 'Wmo' },
  lawsInSentence: { jeugd: 'jeugd', wmo: 'Wmo' },
  /** a small count as a word at the start of a sentence */
  counted: (count: number) => COUNTED[count] ?? n.count(count),
  and: 'en',
  units,
  period,
  periodShort: (written: string) => {
    const { year, part } = partsOfPeriod(written);
    if (part === '') return year;
    if (/^[HQ]/.test(part)) return `${part.slice(1)}e`;
    return n.monthShort(written);
  },
  kinds: KINDS,
  /** over a trend: per half-year, and what is drawn */
  trendTitle: (kind: PeriodKind, shape: FigureShape) => `Per ${KINDS[kind]}, ${TREND[shape]}`,
  of: (x: number, total: number) => `${n.count(x)} van de ${n.count(total)}`,
  ofShort: (x: number, total: number) => `${n.count(x)} van ${n.count(total)}`,
  chance: (low: number, high: number) =>
    `Door toeval kan dit tussen ${n.percent(low)} en ${n.percent(high)} liggen.`,
  chanceShort: (low: number, high: number) => `door toeval ${n.points(low)} tot ${n.percent(high)}`,
  margin: (low: number, high: number) => `marge ${n.points(low)} tot ${n.percent(high)}`,
  readout: (x: number, total: number, value: number, low: number, high: number) =>
    `${n.count(x)} van ${n.count(total)}, ${n.percent(value)}, marge ${n.points(low)} tot ${n.percent(high)}`,
  intervalLabel: (value: number, low: number, high: number) =>
    `${n.percent(value)}, door toeval tussen ${n.percent(low)} en ${n.percent(high)}`,
  withheld: 'niet getoond om herleidbaarheid te voorkomen',
  withheldShort: 'niet getoond',
  withheldSentence: 'Dit cijfer is niet getoond, om herleidbaarheid te voorkomen.',
  withheldWhy:
    'Bij kleine aantallen zou iemand te herkennen zijn. Kies een langere periode of haal een filter weg.',
  nothing: 'geen cijfers',
  nothingSentence: {
    end: 'In deze keuze is geen beëindiging die meetelt.',
    begin: 'In deze keuze is geen start die meetelt.',
  },
  nothingText: 'Kies een andere periode of haal een filter weg.',
  provisional: 'voorlopig',
  provisionalText:
    'Voorlopig: de periode is minder dan 92 dagen voorbij. Er kunnen nog berichten bijkomen.',
  cut: 'niet volledig',
  cutText: (day: string) => `Deze periode telt tot en met ${day}: verder reiken de berichten niet.`,
  undetermined: 'nog niet te bepalen',
  region: 'Regio',
  all: 'alle',
  allOf: (count: number) => `alle ${n.count(count)}`,
  legendFigure: 'cijfer met marge (95 %)',
  axisFrom: (from: number) => `de as begint bij ${n.percent(from)}`,
  chart: 'Grafiek',
  table: 'Tabel',
  view: 'Weergave',
  chartHelp: 'Gebruik de pijltjestoetsen links en rechts om langs de periodes te gaan.',
  trendLabel: (title: string) => `${title} per periode; de cijfers staan in de tabel`,
  byName: 'Op naam',
  bySize: 'Op aantal',
  order: 'Volgorde',
  columns: {
    period: 'Periode',
    name: 'Naam',
    reason: 'Reden',
    part: 'Onderdeel',
    x: 'Aantal',
    total: 'Van',
    counted: 'Aantal',
    share: 'Aandeel',
    low: 'Marge van',
    high: 'Marge tot',
    open: 'Nog niet te bepalen',
    p50: 'Mediaan (dagen)',
    p90: 'P90 (dagen)',
    days: 'Dagen na het einde',
    begin: 'Begin',
    in: 'Erbij',
    uit: 'Geëindigd',
    eind: 'Eind',
    remark: 'Opmerking',
  },
  filters: 'Filters',
  clearFilters: 'Filters weghalen',
  outside: 'Buiten de regio',
  outsideText:
    'Deze gemeenten staan niet in het regioprofiel. Ze tellen niet mee in het cijfer van de regio.',
  groupFoot: 'Verschillen kunnen toeval zijn. De lijntjes laten zien hoeveel.',
  groupDaysFoot:
    'De stip is de mediaan, het streepje P90. Er is geen marge bij: verschillen kunnen toeval zijn.',
  groupWithheldFoot: (count: number) =>
    `${n.count(count)} niet getoond, om herleidbaarheid te voorkomen. Ze houden wel hun plaats in de lijst.`,
  selected: 'gekozen',
  setsTitle: (count: number, values: string[], unit: string) => {
    const word = COUNTED[count] ?? n.count(count);
    if (values.length < 2) return `${word} definities naast elkaar`;
    const different = [...new Set(values)];
    if (different.length === 1) return `${word} definities geven allemaal ${different[0]}${unit}`;
    const last = different.pop();
    return `${word} definities geven ${different.join(', ')} of ${last}${unit}`;
  },
  setsLabel: 'Definitieset',
  setsChosen: 'gekozen door de regio',
  setsFoot: (from: string, until: string) =>
    `De lijntjes lopen van ${from} tot ${until}. De definitie geldt voor de hele pagina.`,
  partsTitle: 'Alle redenen',
  partsFoot: 'De onderdelen tellen op tot 100 %. Getallen zijn afgerond.',
  partsWithheldFoot:
    'Een deel is niet getoond, om herleidbaarheid te voorkomen. Wat wel is getoond, telt daarom niet op tot 100 %.',
  partsBeside: 'Daarnaast',
  partBeside: (count: number) =>
    `${n.count(count)} keer tijdelijk gestopt (reden 20). Dat is geen einde en telt hier niet mee.`,
  parts: 'Onderdelen',
  reasons,
  otherReason: (code: string) => `Reden ${code}`,
  until: (day: string, who: string | null) =>
    who === null
      ? `Volledig tot en met ${day}, volgens het regioprofiel`
      : `Volledig tot en met ${day}, bepaald door ${who}`,
  dataFrom: (day: string) => `Berichten vanaf ${day}`,
  version: (version: number) => `Rekenregel versie ${version}`,
  download: 'Cijfers downloaden',
  downloadText:
    'Het bestand bevat de cijfers, de definitie en de regels. Kleine aantallen staan er niet in.',
  downloadUnprotected:
    'Het bestand bevat de cijfers, de definitie en de regels. De bescherming van kleine aantallen staat uit.',
  downloadStop: 'Stoppen',
  printLook:
    'Dit scherm is om rond te kijken en wordt niet afgedrukt. Kies Delen op de pagina van een indicator om cijfers af te drukken.',
};
