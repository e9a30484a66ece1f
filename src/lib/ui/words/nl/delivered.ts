import type { DeliveredIndicator } from '#lib/domain/indicator-list.ts';
import { numbersIn } from '../numbers.ts';
import { indicators } from './indicators.ts';

const n = numbersIn('nl');

/** A number as it stands in a sentence, with who it is of. */
interface Said {
  strand: string;
  text: string;
}

const list = (parts: readonly string[]) => new Intl.ListFormat('nl').format(parts);
const told = (parts: readonly Said[]) => list(parts.map(({ strand, text }) => `${strand} ${text}`));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of indicators from deliveries. */
export const delivered = {
  title: 'Uit aanleveringen',
  text: 'Berekend uit de bestanden van aanbieders en lokale teams, niet uit berichten.',
  empty: 'Voor dit cijfer is nog niets aangeleverd.',
  emptyText:
    'Zet de bestanden van aanbieders of lokale teams neer. De sjablonen staan op de pagina Formats.',
  toFormats: 'Naar de sjablonen',
  short: {
    uitval: indicators.uitval.short,
    'tevredenheid-nut': 'Cijfer van 1 tot 10 voor hoe nuttig de hulp was',
    'tevredenheid-ervaring': 'Cijfer van 1 tot 10 voor hoe de hulp is ervaren',
    respons: 'Wie van de gevraagden de vragen invulde',
    dekking: 'Ingevulde lijsten naast beëindigde hulp',
    resultaten: 'Resultaten uit het perspectiefplan die zijn behaald',
    'zonder-hulp': 'Wie na de hulp zonder hulp verder kan',
    doelen: 'Doelen die zijn bereikt, op de schaal van −1 tot +2',
    problemen: 'Problemen die aantoonbaar minder zijn geworden',
  } satisfies Record<DeliveredIndicator, string>,
  sentences: {
    uitval: (said) =>
      `Voortijdig gestopt door de cliënt: ${list(said.map(({ text }) => text))} van de trajecten.`,
    'tevredenheid-nut': (said) => `Het nut van de hulp: ${told(said)}.`,
    'tevredenheid-ervaring': (said) => `De ervaring met de hulp: ${told(said)}.`,
    respons: (said) => `De vragen zijn ingevuld door: ${told(said)}.`,
    dekking: (said) => `Lijsten naast beëindigde hulp: ${told(said)}.`,
    resultaten: (said) => `Resultaten behaald: ${told(said)}.`,
    'zonder-hulp': (said) => `Zonder hulp verder: ${told(said)}.`,
    doelen: (said) => `Doelen bereikt: ${told(said)}.`,
    problemen: (said) => `Problemen verminderd: ${told(said)}.`,
  } satisfies Record<DeliveredIndicator, (said: readonly Said[]) => string> as Record<
    DeliveredIndicator,
    (said: readonly Said[]) => string
  >,
  hidden: 'niet getoond',
  strands: {
    '': 'alles samen',
    jeugdige: 'jeugdigen',
    ouder: 'ouders',
    cliënt: 'cliënten',
    'duurzaam jeugdige': 'jeugdigen, duurzame hulp',
    'duurzaam ouder': 'ouders, duurzame hulp',
    'duurzaam cliënt': 'cliënten, duurzame hulp',
    eind: 'eindevaluaties',
    tussen: 'tussenevaluaties',
  } as Record<string, string>,
  capital,
  /** what the denominator is */
  counted: {
    uitval: (count) => `${n.count(count)} ${count === 1 ? 'traject' : 'trajecten'}`,
    'tevredenheid-nut': (count) => `${n.count(count)} ${count === 1 ? 'cijfer' : 'cijfers'}`,
    'tevredenheid-ervaring': (count) => `${n.count(count)} ${count === 1 ? 'cijfer' : 'cijfers'}`,
    respons: (count) => `${n.count(count)} gevraagd`,
    dekking: (count) => `${n.count(count)} beëindigd`,
    resultaten: (count) => `${n.count(count)} ${count === 1 ? 'resultaat' : 'resultaten'}`,
    'zonder-hulp': (count) => `${n.count(count)} ${count === 1 ? 'antwoord' : 'antwoorden'}`,
    doelen: (count) => `${n.count(count)} ${count === 1 ? 'doel' : 'doelen'}`,
    problemen: (count) => `${n.count(count)} ${count === 1 ? 'paar' : 'paren'} van scores`,
  } satisfies Record<DeliveredIndicator, (count: number) => string> as Record<
    DeliveredIndicator,
    (count: number) => string
  >,
  ofCounted: (x: number, counted: string) => `${n.count(x)} van de ${counted}`,
  meanOf: 'gemiddeld',
  meanMargin: (low: string, high: string) => `Door toeval kan dit tussen ${low} en ${high} liggen.`,
  meanMarginShort: (low: string, high: string) => `marge ${low} tot ${high}`,
  noMargin: 'Bij minder dan 5 antwoorden is er geen marge.',
  moreThanAll: 'Er zijn meer lijsten dan beëindigingen: een marge past daar niet bij.',
  asked: (count: number, share: string) =>
    `Van de ${n.count(count)} die gevraagd zijn, gaf ${share} een cijfer.`,
  provisional:
    'Een open punt is voorlopig: de dag tot wanneer die periode aangeleverd kan worden, is nog niet voorbij.',
  lowResponse: (share: string) => `Lage respons: minder dan ${share}.`,
  worstCase: (low: string, high: string) =>
    `Wat de anderen ook zouden antwoorden: het ligt tussen ${low} en ${high}.`,
  side: 'Naast elkaar, nooit samen gemiddeld.',
  distributionTitle: 'Hoe de cijfers verdeeld zijn',
  distributionOf: (strand: string) => `Verdeling: ${strand}`,
  band: (from: number, until: number) =>
    from === until ? `${from}` : `${from} tot en met ${until}`,
  mark: 'Cijfer',
  fewText: 'Onder de 100 antwoorden staan er drie groepen, om herleidbaarheid te voorkomen.',
  trendTitle: (kind: 'year' | 'half-year'): string =>
    kind === 'year' ? 'Per jaar' : 'Per halfjaar',
  measuresTitle: 'Meer over deze antwoorden',
  measuresText: (count: number) =>
    `${n.count(count)} ${count === 1 ? 'aandeel of score' : 'aandelen en scores'} van dezelfde antwoorden.`,
  measure: 'Antwoord',
  measures: {
    deels: 'deels',
    niet: 'niet behaald',
    nee: 'nee',
    tijdig: 'evaluatie op tijd (28 tot en met 42 dagen voor het einde)',
    'minstens-1': 'minstens deels bereikt (+1 of +2)',
    gemiddeld: 'gemiddelde score',
    unchanged: 'gelijk gebleven',
    worse: 'slechter geworden',
    'reden hulpvraag': 'reden: hulpvraag veranderd',
    'reden motivatie': 'reden: motivatie',
    'reden niet-passend': 'reden: aanbod niet passend',
    'reden wachttijd': 'reden: wachttijd',
    'reden extern': 'reden: externe omstandigheden',
    'reden te-kort': 'reden: te kort',
    'reden anders': 'reden: anders',
    'reden niet-genoemd': 'reden: niet genoemd',
    'actie niets': 'daarna: niets nodig',
    'actie doel': 'daarna: doel bijstellen',
    'actie aanbod': 'daarna: ander aanbod',
    'actie aanbieder': 'daarna: andere aanbieder',
    'actie overleg': 'daarna: overleg',
    'actie anders': 'daarna: iets anders',
    'vervolg geen': 'vervolg: geen',
    'vervolg lichter': 'vervolg: lichter',
    'vervolg gelijk': 'vervolg: gelijk',
    'vervolg zwaarder': 'vervolg: zwaarder',
    'vervolg anders': 'vervolg: anders',
  } as Record<string, string>,
  leftOutTitle: 'Wat niet meetelt',
  leftOut: {
    'not-answered': 'deze vraag niet beantwoord',
    'no-informant': 'niet bekend wie antwoordde',
    'not-asked-disability': 'niet gevraagd: licht verstandelijke beperking',
    'not-asked-avoiding': 'niet gevraagd: mijdt zorg',
    'not-asked-language': 'niet gevraagd: taalbarrière',
    'not-asked-other': 'niet gevraagd: andere reden',
    'foster-care': 'pleegzorg',
    'not-at-end': 'niet aan het einde ingevuld',
    'not-applicable': 'niet van toepassing',
    'earlier-moment': 'een eerder meetmoment van hetzelfde doel',
    pause: 'tijdelijk gestopt (20): geen einde',
    'reason-left-out': 'een reden die de definitieset niet meetelt',
    'not-determined': 'niet te bepalen: norm of richting ontbreekt',
  } as Record<string, string>,
  converted: (count: number) =>
    count === 1
      ? '1 cijfer is omgerekend van een schaal van 1 tot 5.'
      : `${n.count(count)} cijfers zijn omgerekend van een schaal van 1 tot 5.`,
  share: 'Aandeel',
  mean: 'Gemiddelde',
};
