import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');

/** The region profile. */
export const region = {
  title: 'Regio',
  headline: (name: string, count: number) =>
    `${name} telt ${count === 1 ? '1 gemeente' : `${n.count(count)} gemeenten`}.`,
  headlineNamed: (name: string) => `Het profiel van ${name} noemt nog geen gemeenten.`,
  headlineNone: 'Er is nog geen regioprofiel gekozen.',
  ledeNone:
    'De pagina gebruikt nu de standaardwaarden. Met een regioprofiel telt iedereen in de regio hetzelfde.',
  lede: 'Een regioprofiel zorgt dat gemeenten en aanbieders op dezelfde manier tellen.',
  municipalities: 'Gemeenten',
  municipalitiesNone:
    'Er staan geen gemeenten in het profiel: alle gemeenten in de berichten tellen mee.',
  definition: 'Definitie',
  days: (count: number) => (count === 1 ? '1 dag' : `${n.count(count)} dagen`),
  horizon: 'Gegevens volledig tot en met',
  horizonBy: (who: string) => `Bepaald door ${who}: daar eindigen de berichten het eerst.`,
  undoneTitle: 'Het vorige regioprofiel geldt weer.',
  undoneText: 'De cijfers zijn opnieuw berekend.',
  hostRows: (count: number) =>
    `In het regioprofiel van deze pagina ${count === 1 ? 'telt 1 rij' : `tellen ${n.count(count)} rijen`} niet mee.`,
  hostRowsText: 'De rest van het profiel geldt. Geef dit door aan wie het profiel beheert.',
  horizonByExport:
    'de laatste begin- of einddatum in uw exports; klopt die niet, stel de dag dan zelf in',
  horizonByProfile: 'Zo staat het in het regioprofiel.',
  horizonNone: 'Nog geen start- of stopberichten gelezen.',
  disclosure: 'Bescherming van kleine aantallen',
  disclosureText: 'Cijfers over te weinig mensen worden niet getoond, en ook niet gedownload.',
  threshold: (count: number) => `Minder dan ${n.count(count)} in de noemer: niet getoond.`,
  minPart: (count: number) =>
    `Een deel of rest van 1 tot en met ${n.count(count - 1)}: niet getoond.`,
  allOrNone: (count: number) =>
    `Iedereen of niemand, bij minder dan ${n.count(count)}: niet getoond.`,
  off: 'De bescherming staat uit. Deze cijfers zijn alleen om na te rekenen, niet om te delen.',
  file: 'Het profielbestand',
  fileText:
    'Sleep een ander regioprofiel.json naar dit venster, of kies het. U ziet eerst wat er verandert.',
  choose: 'Profiel kiezen',
  download: 'Profiel downloaden',
  changesTitle: 'Dit verandert er in het regioprofiel',
  changesNone: 'Dit profiel is gelijk aan het profiel dat al geldt.',
  changesCaption: 'Wat er verandert',
  changesText:
    'Alle cijfers worden opnieuw berekend. Cijfers die u al heeft gedownload, kunnen dan anders zijn.',
  key: 'Instelling',
  from: 'Was',
  to: 'Wordt',
  nothing: 'niets',
  take: 'Profiel overnemen',
  takenTitle: 'Het regioprofiel is overgenomen.',
  takenText: 'De cijfers zijn opnieuw berekend.',
  reasonClasses: {
    plan: 'volgens plan',
    client: 'door de cliënt',
    provider: 'door de aanbieder',
    agreement: 'in overeenstemming',
    external: 'externe omstandigheden',
    moved: 'verhuizing',
    death: 'overlijden',
    transfer: 'andere aanbieder',
    otherDomain: 'ander domein',
    administrative: 'administratief',
    pause: 'tijdelijk',
    unspecified: 'reden niet vermeld',
  },
};
