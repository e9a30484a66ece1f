import { partsOfPeriod, numbersIn } from '../numbers.ts';
import type { OutId, StepId } from '../ids.ts';
import { reasons } from './reasons.ts';

const n = numbersIn('nl');
const COUNTED = ['Nul', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'];

function units(unit: 'arrangement' | 'trajectory', count: number): string {
  return unit === 'arrangement'
    ? count === 1
      ? 'arrangement'
      : 'arrangementen'
    : count === 1
      ? 'traject'
      : 'trajecten';
}

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
  kinds: { year: 'jaar', 'half-year': 'halfjaar', quarter: 'kwartaal', month: 'maand' },
  perKind: {
    year: 'Per jaar, met de marge van toeval',
    'half-year': 'Per halfjaar, met de marge van toeval',
    quarter: 'Per kwartaal, met de marge van toeval',
    month: 'Per maand, met de marge van toeval',
  },
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
  nothingSentence: 'Er zijn geen beëindigingen in deze keuze.',
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
    x: 'Aantal',
    total: 'Van',
    share: 'Aandeel',
    low: 'Marge van',
    high: 'Marge tot',
    remark: 'Opmerking',
  },
  filters: 'Filters',
  filter: {
    law: 'Wet',
    kind: 'Per',
    period: 'Periode',
    municipality: 'Gemeente',
    provider: 'Aanbieder',
    product: 'Product',
  },
  clearFilters: 'Filters weghalen',
  groups: {
    provider: 'Alle aanbieders',
    municipality: 'Alle gemeenten',
    product: 'Alle producten',
  },
  groupsOrdered: {
    name: (group: string) => `${group}, op naam`,
    size: (group: string) => `${group}, op aantal`,
  },
  groupsLabel: { provider: 'aanbieders', municipality: 'gemeenten', product: 'producten' },
  outside: 'Buiten de regio',
  outsideText:
    'Deze gemeenten staan niet in het regioprofiel. Ze tellen niet mee in het cijfer van de regio.',
  groupFoot: 'Verschillen kunnen toeval zijn. De lijntjes laten zien hoeveel.',
  groupWithheldFoot: (count: number) =>
    `${n.count(count)} niet getoond, om herleidbaarheid te voorkomen. Ze houden wel hun plaats in de lijst.`,
  selected: 'gekozen',
  setsTitle: (count: number, shares: string[]) => {
    const word = COUNTED[count] ?? n.count(count);
    if (shares.length < 2) return `${word} definities naast elkaar`;
    const different = [...new Set(shares)];
    if (different.length === 1) return `${word} definities geven allemaal ${different[0]} %`;
    const last = different.pop();
    return `${word} definities geven ${different.join(', ')} of ${last} %`;
  },
  setsLabel: 'Definitieset',
  setsChosen: 'gekozen door de regio',
  setsFoot: (from: number, until: number) =>
    `De lijntjes lopen van ${n.percent(from)} tot ${n.percent(until)}. De definitie geldt voor de hele pagina.`,
  setRule: (unit: 'arrangement' | 'trajectory', leavesOut: boolean) =>
    `per ${units(unit, 1)}, ${leavesOut ? 'zonder administratieve einden' : 'alle einden tellen mee'}`,
  partsTitle: 'Alle redenen',
  partsFoot: 'De redenen tellen op tot 100 %. Getallen zijn afgerond.',
  partsWithheldFoot:
    'Een deel is niet getoond, om herleidbaarheid te voorkomen. Wat wel is getoond, telt daarom niet op tot 100 %.',
  partsBeside: 'Daarnaast',
  partBeside: (count: number) =>
    `${n.count(count)} keer tijdelijk gestopt (reden 20). Dat is geen einde en telt hier niet mee.`,
  parts: 'Onderdelen',
  reasons,
  otherReason: (code: string) => `Reden ${code}`,
  ledgerTitle: 'Waarom dit getal',
  ledgerLede: 'Van elk stopbericht is na te gaan of het meetelt. Open een stap voor de regel.',
  ledgerLabel: (first: number, last: number) =>
    `Van ${n.count(first)} gelezen stops naar ${n.count(last)}; elke stap staat in de lijst eronder`,
  ledgerWithheld: 'Deze stap is niet getoond, om herleidbaarheid te voorkomen.',
  rule: 'De regel',
  ruleOf: (step: string) => `De regel bij ${step}`,
  steps: {
    'stops-read': {
      name: 'stops gelezen',
      text: 'Alle rijen uit stopberichten (307) met een einddatum in deze periode en binnen deze keuze.',
    },
    'stops-existing': {
      name: 'stops die gelden',
      text: 'Dubbele, afgekeurde en ingetrokken stops zijn eruit. Bij tegenspraak telt het laatste bericht.',
    },
    endings: {
      name: 'beëindigingen',
      text: 'Stops die de hulp echt beëindigen: niet tijdelijk (reden 20), en met een datum en reden die kloppen.',
    },
    'units-ended': {
      name: 'beëindigd',
      text: 'Beëindigingen zijn samengevoegd tot arrangementen of trajecten, zoals de definitie zegt, tot en met de laatste dag waarop de berichten volledig zijn.',
    },
    denominator: {
      name: 'tellen mee: de noemer',
      text: 'Wat overblijft nadat de einden zijn weggelaten die niets over de uitkomst zeggen.',
    },
    numerator: {
      name: 'hiervan: de teller',
      text: 'Het deel waar dit cijfer over gaat.',
    },
  } satisfies Record<StepId, { name: string; text: string }>,
  outs: {
    double: {
      name: 'dubbel geleverd',
      text: 'Hetzelfde bericht of dezelfde stop kwam vaker binnen.',
    },
    rejected: { name: 'afgekeurd', text: 'Een retourbericht (308) keurde het bericht af.' },
    deleted: { name: 'ingetrokken', text: 'Een later bericht haalde de stop weg.' },
    'set-apart': {
      name: 'apart gelegd',
      text: 'De einddatum ligt voor de begindatum, of de reden staat niet in de lijst.',
    },
    pause: { name: 'tijdelijk gestopt', text: 'Reden 20: de hulp gaat later verder.' },
    'after-horizon': {
      name: 'na de laatste volledige dag',
      text: 'De stop ligt na de dag waarop de berichten volledig zijn.',
    },
    'trajectory-goes-on': {
      name: 'het traject gaat verder',
      text: 'Binnen 31 dagen volgt andere hulp van dezelfde aanbieder.',
    },
    administrative: {
      name: 'administratief',
      text: 'Redenen 36 en 37: de gemeente wijzigde iets, de hulp kan doorgaan.',
    },
    unspecified: {
      name: 'reden niet vermeld',
      text: 'Oude Wmo-code 19 zei alleen dat de toewijzing was gesloten.',
    },
    'other-reasons': {
      name: 'een andere reden',
      text: 'Beëindigd om een reden die niet in de teller hoort.',
    },
  } satisfies Record<OutId, { name: string; text: string }>,
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
  json: 'JSON',
  exploring:
    'U kijkt hier vrij rond in gegevens op uw eigen computer. Kleine aantallen zijn verborgen.',
};
