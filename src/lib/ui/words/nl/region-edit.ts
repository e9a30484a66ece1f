import type { RowList, RowProblem } from '#lib/domain/row-remark.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');
const rows = (count: number) => (count === 1 ? '1 rij' : `${n.count(count)} rijen`);

/** Editing the region profile and its lists. */
export const regionEdit = {
  tabs: 'Delen van het regioprofiel',
  settings: 'Instellingen',
  products: 'Producten',
  providers: 'Aanbieders',
  referenceFigures: 'Referentiecijfers',
  instruments: 'Instrumenten',
  routes: 'Routes en grondslag',
  keptTitle: 'Bewaarde profielen',
  keptText: 'Profielen staan versleuteld op deze computer. Eén ervan geldt.',
  applies: 'geldt nu',
  use: 'Gebruiken',
  useOf: (name: string) => `${name} gebruiken`,
  download: 'Downloaden',
  downloadOf: (name: string) => `${name} downloaden`,
  remove: 'Weghalen',
  removeOf: (name: string) => `${name} weghalen`,
  removeAsk: (name: string) => `Het profiel ${name} weghalen?`,
  removeAskText:
    'Het profiel gaat van deze computer. Uw bestanden blijven staan. Download het eerst als u het wilt bewaren.',
  draft: (count: number) =>
    count === 1
      ? '1 wijziging is nog niet overgenomen.'
      : `${n.count(count)} wijzigingen zijn nog niet overgenomen.`,
  draftText: 'Er telt nog niets mee.',
  waiting: (count: number) =>
    count === 1
      ? 'U heeft nog 1 wijziging van een vorige keer.'
      : `U heeft nog ${n.count(count)} wijzigingen van een vorige keer.`,
  waitingText: 'Ze staan versleuteld op deze computer en tellen nog niet mee.',
  resume: 'Verder met uw wijzigingen',
  throwAway: 'Weggooien',
  review: 'Bekijk wat verandert',
  discard: 'Wijzigingen weghalen',
  basics: 'Naam en gemeenten',
  regionName: 'Naam van de regio',
  nameTaken:
    'Er staat al een profiel met deze naam op deze computer. Kies een andere naam, of haal dat profiel eerst weg.',
  addMunicipality: 'Gemeente toevoegen',
  addMunicipalityHint: 'Typ de naam of de code van vier cijfers.',
  municipalityUnknown: (text: string) =>
    `“${text}” is geen gemeente, of er zijn er meer die zo beginnen. Typ de hele naam of de code.`,
  municipalityDouble: (name: string) => `${name} staat al in de lijst.`,
  add: 'Toevoegen',
  chosenMunicipalities: 'Gekozen gemeenten',
  definitionTitle: 'Definitie',
  definitionText:
    'De set bepaalt wat er wordt geteld. Wijzigt u iets, dan ziet u eerst wat het met de cijfers doet.',
  addSet: 'Eigen set toevoegen',
  ownSet: 'eigen set',
  editOf: (name: string) => `${name} wijzigen`,
  edit: 'Wijzigen',
  setName: 'Naam van de set',
  setUnit: 'Eenheid',
  unitNames: { arrangement: 'Arrangement', trajectory: 'Traject' },
  newStartWindow: 'Venster voor een nieuwe start, in dagen',
  newStartWindowHint:
    'Staat er een garantietermijn in het contract? Vul die hier in: zo lang na het einde telt nieuwe hulp als nieuwe start.',
  effectTitle: 'Wat dit doet met de cijfers',
  effectText: 'De hele regio, in de laatste volledige periode. Er is nog niets veranderd.',
  effectSet:
    'Als deze set geldt, samen met uw andere wijzigingen. De hele regio, in de laatste volledige periode.',
  effectBusy: 'De cijfers worden berekend.',
  effectColumns: { indicator: 'Cijfer', now: 'Nu', then: 'Wordt' },
  effectNone: 'Hierdoor verandert geen enkel cijfer in de laatste volledige periode.',
  effectSame: (names: string) => `Geen verschil: ${names}.`,
  effectEmpty: 'Zodra er berichten zijn ingelezen, ziet u hier wat een wijziging doet.',
  effectOff: 'uit',
  followOn: 'Venster voor vervolg, in dagen',
  gap: 'Ruimte binnen een traject, in dagen',
  leftOut: 'Deze redenen tellen niet mee bij de beëindigingen',
  setRule: (unit: string, leftOut: string) =>
    leftOut === '' ? `per ${unit}, alle einden tellen mee` : `per ${unit}, zonder: ${leftOut}`,
  windowDays: (days: number) => `nieuwe start binnen ${n.count(days)} dagen`,
  windowHalfYear: 'nieuwe start tot het eind van het volgende halfjaar',
  period: 'Soort periode',
  waitNorm: 'Norm voor wachten, in dagen',
  waitNormHint: 'Wie langer wacht op de start, telt mee bij wachttijd.',
  horizonLabel: { jeugd: 'Jeugd: volledig tot en met', wmo: 'Wmo: volledig tot en met' },
  horizonHint: 'Leeg: de pagina bepaalt de dag uit de berichten.',
  horizonClear: 'Uit de berichten',
  disclosureFields: {
    threshold: 'Kleinste noemer die wordt getoond',
    minPart: 'Kleinste deel en kleinste rest',
    allOrNoneBelow: 'Iedereen of niemand: pas getoond vanaf',
    minProviders: 'Minste aanbieders achter een regiocijfer',
  },
  thresholdHint: '0 zet alle bescherming uit.',
  indicatorsTitle: 'Indicatoren',
  indicatorsText: 'Wat u uitzet, staat niet op het scherm en niet in de download.',
  sourceHint:
    'Aanleveringen zijn voor een regio zonder berichten. Dan telt elk aangeleverd traject, per halfjaar en jaar. Definitiesets en referentiecijfers staan er dan niet naast.',
  numberWhole: 'Vul een heel getal van 0 of meer in.',
  numberAny: 'Vul een getal in, bijvoorbeeld 1 of 1,5.',
  numberPositive: 'Vul een getal boven 0 in, bijvoorbeeld 5,8.',
  numberFraction: 'Vul een getal van 0 tot en met 1 in, bijvoorbeeld 0,82.',
  required: 'Vul dit in.',
  save: 'Opslaan',
  mainContractor: 'Hoofdaannemer',
  toMend: 'na te kijken',
  search: 'Zoeken',
  rowsShown: (shown: number, total: number) =>
    shown === total ? rows(total) : `${n.count(shown)} van ${rows(total)}`,
  more: (count: number) => `Nog ${n.count(count)} tonen`,
  noneFound: 'Geen enkele rij past bij wat u zoekt.',
  addRow: 'Rij toevoegen',
  row: (row: number) => `rij ${n.count(row)}`,
  yes: 'ja',
  no: 'nee',
  unknown: 'niet ingevuld',
  productsHeadline: (count: number) =>
    count === 0 ? 'De productenlijst is nog leeg.' : `De productenlijst telt ${rows(count)}.`,
  productsText:
    'Met een ladder en een trede ziet de pagina of vervolg lichter is. Een trede mag decimalen hebben: 1,5 past tussen 1 en 2.',
  productsNone: 'Er staan nog geen producten in het profiel.',
  productTitle: 'Product',
  productColumns: {
    code: 'Productcode',
    law: 'Wet',
    name: 'Omschrijving',
    category: 'Productcategorie',
    segment: 'Segment',
    profile: 'Profiel',
    intensity: 'Intensiteit',
    kind: 'Soort',
    hulpvorm: 'Hulpvorm',
    residence: 'Verblijf',
    ladder: 'Ladder',
    rung: 'Trede',
    validFrom: 'Geldig van',
    validUntil: 'Geldig tot en met',
  },
  rungHint: 'Hoger is zwaarder.',
  productsMissing: (count: number) =>
    count === 1
      ? '1 code uit de berichten staat niet in de lijst'
      : `${n.count(count)} codes uit de berichten staan niet in de lijst`,
  missingText: 'Zonder rij is niet te zeggen of hulp lichter of zwaarder is.',
  providersMissing: (count: number) =>
    count === 1
      ? '1 aanbieder uit de berichten staat niet in het register'
      : `${n.count(count)} aanbieders uit de berichten staan niet in het register`,
  providersMissingText: 'Zonder rij heeft een aanbieder hier geen naam en geen hoofdaannemer.',
  arrangements: (count: number) =>
    count === 1 ? '1 arrangement' : `${n.count(count)} arrangementen`,
  addOf: (code: string) => `${code} toevoegen`,
  providersHeadline: (count: number) =>
    count === 0
      ? 'Er staan nog geen aanbieders in het register.'
      : `Het register telt ${count === 1 ? '1 aanbieder' : `${n.count(count)} aanbieders`}.`,
  providersText:
    'Onderaannemers tellen mee bij hun hoofdaannemer. Zo blijft hulp die van de een naar de ander gaat één traject.',
  providersNone: 'Er staan nog geen aanbieders in het profiel.',
  providerTitle: 'Aanbieder',
  providerColumns: {
    agb: 'AGB-code',
    name: 'Naam',
    mainContractor: 'AGB-code hoofdaannemer',
    solo: 'Solistisch',
    exempt: 'Vrijgesteld',
    products: 'Gecontracteerde producten',
  },
  productsHint: 'Productcodes met een komma ertussen.',
  referenceHeadline: (count: number) =>
    count === 0
      ? 'Er zijn nog geen referentiecijfers.'
      : `Er zijn ${count === 1 ? '1 referentiecijfer' : `${n.count(count)} referentiecijfers`}.`,
  referenceText:
    'Cijfers die elders zijn gepubliceerd, om naast te leggen. Ze veranderen niets aan de berekening.',
  referenceNone: 'Er staan nog geen referentiecijfers in het profiel.',
  referenceTitle: 'Referentiecijfer',
  referenceColumns: {
    indicator: 'Indicator',
    law: 'Wet',
    area: 'Gebied',
    period: 'Periode',
    value: 'Waarde',
    denominator: 'Noemer',
    source: 'Bron',
    definition: 'Definitie',
  },
  definitionNotKnown: 'niet bekend',
  areaHint: 'Bijvoorbeeld Nederland, of een gemeentecode.',
  periodHint: 'Bijvoorbeeld 2024, 2024-H1, 2024-Q1 of 2024-03.',
  valueHint: 'Een aandeel als breuk: 0,13 is 13 %.',
  instrumentsHeadline: (count: number) =>
    count === 0
      ? 'Er zijn nog geen normen van instrumenten.'
      : `Er zijn normen van ${count === 1 ? '1 instrument' : `${n.count(count)} instrumenten`}.`,
  instrumentsText:
    'Met de norm van een vragenlijst ziet “Problemen verminderd” of een verschil meer is dan meetfout. Wat hier staat, gaat voor wat een aanbieder in zijn bestand zet.',
  instrumentsNone: 'Er staan nog geen instrumenten in het profiel.',
  instrumentTitle: 'Instrument',
  instrumentColumns: {
    name: 'Naam',
    sd: 'Standaarddeviatie',
    reliability: 'Betrouwbaarheid',
    better: 'Richting',
  },
  directions: { lower: 'lager is beter', higher: 'hoger is beter' },
  instrumentHint: 'Zoals het in de bestanden van aanbieders staat. Hoofdletters maken niet uit.',
  normHint: 'Uit de normstudie van het instrument.',
  reliabilityHint: 'Van 0 tot en met 1, bijvoorbeeld Cronbachs alfa.',
  removeRow: 'Rij weghalen',
  remarksRefused: (count: number) =>
    count === 1 ? '1 rij kan niet mee.' : `${n.count(count)} rijen kunnen niet mee.`,
  remarksDoubt: (count: number) =>
    count === 1 ? '1 rij vraagt aandacht.' : `${n.count(count)} rijen vragen aandacht.`,
  remarksText: 'De andere rijen kunnen wel mee. Er verandert niets tot u ja zegt.',
  remarksMore: (count: number) => `En nog ${n.count(count)}.`,
  takeGood: 'Profiel overnemen met de goede rijen',
  listNames: {
    products: 'Productenlijst',
    providers: 'Aanbieders',
    referenceFigures: 'Referentiecijfers',
    instruments: 'Instrumenten',
    routes: 'Routes en grondslag',
  } satisfies Record<RowList, string>,
  problems: {
    'law-unknown': () => 'De wet is geen jeugd of wmo. Verbeter de wet.',
    'code-empty': () => 'De productcode ontbreekt. Vul hem in.',
    'code-double': (other: number) =>
      `De code geldt in dezelfde tijd ook in rij ${n.count(other)}. Verander de geldigheid, of haal een van de twee weg.`,
    'rung-without-ladder': () => 'Er is een trede zonder ladder. Vul de ladder in.',
    'ladder-without-rung': () => 'Er is een ladder zonder trede. Vul de trede in.',
    'ends-before-begin': () => 'De geldigheid eindigt voor zij begint. Verander een van de dagen.',
    'agb-digits': () => 'Een AGB-code heeft acht cijfers. Verbeter de code.',
    'agb-double': (other: number) =>
      `Deze AGB-code staat ook in rij ${n.count(other)}. Haal een van de twee weg.`,
    'main-digits': () => 'De AGB-code van de hoofdaannemer heeft geen acht cijfers.',
    'main-self': () => 'De aanbieder is hoofdaannemer van zichzelf. Maak het veld leeg.',
    'main-circle': () =>
      'De hoofdaannemers verwijzen naar elkaar in een kring. Maak er een van leeg.',
    'main-unknown': () =>
      'De hoofdaannemer staat niet in het register. Dat mag; kijk of de code klopt.',
    'period-unknown': () => 'De periode is niet te lezen. Schrijf bijvoorbeeld 2024-H1.',
    'definition-unknown': () =>
      'De definitie is geen definitieset van dit profiel. Het cijfer komt dan nergens naast te staan.',
    'figure-double': (other: number) =>
      `Dit cijfer staat ook in rij ${n.count(other)}. Haal een van de twee weg.`,
    'instrument-empty': () => 'De naam van het instrument ontbreekt. Vul hem in.',
    'instrument-double': (other: number) =>
      `Dit instrument staat ook in rij ${n.count(other)}. Haal een van de twee weg.`,
    'dataset-empty': () => 'Er staat niet om welke gegevens het gaat. Vul de naam in.',
    'route-double': (other: number) =>
      `Deze gegevens gaan in rij ${n.count(other)} langs dezelfde route, voor hetzelfde doel. Haal een van de twee weg.`,
    'field-wrong': () => 'Een veld van deze rij heeft een waarde die niet kan.',
  } satisfies Record<RowProblem, (other: number) => string>,
  placeBeside: (name: string) => `Dit profiel komt naast ${name} te staan en geldt dan.`,
  placeReplaces: (name: string) => `Het bewaarde profiel ${name} wordt vervangen.`,
};
