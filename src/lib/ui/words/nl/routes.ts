import type {
  CONSENTS,
  DPIA_STATES,
  OpenRoute,
  ROUTE_KINDS,
  RoutePart,
} from '#lib/domain/routes.ts';
import type { NameAndText } from '../ids.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');

/** The register of routes: which data travels how, for what and on what ground. */
export const routes = {
  title: 'Routes en grondslag',
  headline: (count: number, open: number) =>
    count === 0
      ? 'Er is nog geen route vastgelegd.'
      : `Er ${count === 1 ? 'is 1 route' : `zijn ${n.count(count)} routes`} vastgelegd` +
        (open === 0
          ? '.'
          : `; ${open === count ? (count === 1 ? 'die is' : 'die zijn') : `${n.count(open)} ${open === 1 ? 'is' : 'zijn'}`} nog niet compleet.`),
  lede: 'Leg per soort gegevens vast hoe ze bij u komen, waarvoor ze zijn en waarop dat rust. Gegevens zonder complete route blijven leesbaar. Ze krijgen wel een opmerking.',
  register: 'Register',
  none: 'Voeg een rij toe voor elke soort gegevens. Begin met wat u nu al gebruikt.',
  printed: (region: string, day: string) =>
    region === '' ? `Stand op ${day}.` : `Register van ${region}, stand op ${day}.`,
  printedDraft: 'Met wijzigingen die nog niet zijn overgenomen.',
  print: 'Afdrukken',
  kindsTitle: 'De vijf routes',
  kindsText: 'Cijfers over uitkomsten komen langs een van deze vijf wegen.',
  kinds: {
    cbs: {
      name: 'CBS',
      text: 'De aanbieder levert aan het CBS, zoals de wet vraagt. Het CBS maakt er cijfers van.',
    },
    own: {
      name: 'eigen voorziening',
      text: 'De aanbieder meet met een eigen systeem en levert de uitkomsten aan de regio.',
    },
    collective: {
      name: 'collectieve voorziening',
      text: 'Aanbieders gebruiken samen één systeem. Daaruit komen de uitkomsten van hen allemaal.',
    },
    ttp: {
      name: 'vertrouwde derde partij (TTP)',
      text: 'Een onafhankelijke partij ontvangt de gegevens, telt ze op en geeft alleen cijfers door.',
    },
    municipality: {
      name: 'gemeente zelf',
      text: 'De gemeente gebruikt wat zij al heeft, zoals de berichten, of vraagt het zelf aan de cliënt.',
    },
  } satisfies Record<(typeof ROUTE_KINDS)[number], NameAndText>,
  rowTitle: 'Route',
  messages: 'Berichtenverkeer',
  other: 'Anders',
  otherName: 'Naam van de gegevens',
  columns: {
    dataset: 'Gegevens',
    route: 'Route',
    purpose: 'Doel',
    basis: 'Grondslag',
    consent: 'Toestemming',
    dpia: 'DPIA',
    dpiaOn: 'Datum van de DPIA',
    informed: 'Cliënt geïnformeerd',
    indicators: 'Indicatoren',
  },
  purposeHint: 'Waarvoor u de gegevens gebruikt, bijvoorbeeld: leren en verbeteren.',
  basisHint: 'Het artikel van de wet of de afspraak waarop dit rust.',
  dpiaHint:
    'Een DPIA laat vooraf zien welke risico’s er zijn voor de mensen van wie de gegevens zijn.',
  informedLabel: 'De cliënt weet dat dit gebeurt',
  indicatorsLabel: 'Deze cijfers maakt u ermee',
  consents: {
    yes: 'gevraagd',
    'not-needed': 'niet nodig',
    no: 'nog niet geregeld',
  } satisfies Record<(typeof CONSENTS)[number], string>,
  dpiaStates: {
    yes: 'gedaan',
    busy: 'loopt',
    no: 'nog niet gedaan',
  } satisfies Record<(typeof DPIA_STATES)[number], string>,
  parts: {
    purpose: 'doel',
    basis: 'grondslag',
    consent: 'toestemming',
    dpia: 'DPIA',
    dpiaOn: 'datum van de DPIA',
    informed: 'cliënt informeren',
  } satisfies Record<RoutePart, string>,
  missing: (parts: string) => `nog: ${parts}`,
  openTitle: (count: number) =>
    count === 1
      ? 'Van 1 soort gegevens in uw bestanden is nog geen complete route vastgelegd.'
      : `Van ${n.count(count)} soorten gegevens in uw bestanden is nog geen complete route vastgelegd.`,
  openText: 'Ze tellen gewoon mee.',
  openStates: {
    none: 'nog niets vastgelegd',
    incomplete: 'nog niet compleet',
  } satisfies Record<OpenRoute, string>,
  record: 'Vastleggen',
  recordOf: (name: string) => `${name} vastleggen`,
  complete: 'Aanvullen',
  completeOf: (name: string) => `${name} aanvullen`,
  twiceTitle: (count: number) =>
    count === 1
      ? 'U vraagt 1 cijfer meer dan één keer voor hetzelfde doel.'
      : `U vraagt ${n.count(count)} cijfers meer dan één keer voor hetzelfde doel.`,
  twiceText: 'Dat kost aanbieders en cliënten extra werk. Kijk of één route genoeg is.',
  twice: (purpose: string, ways: string) => `voor “${purpose}”: ${ways}.`,
  way: (dataset: string, route: string) => `${dataset} (${route})`,
  fileOpen: {
    none: 'Bij deze gegevens is nog geen doel en grondslag vastgelegd.',
    incomplete: 'De route van deze gegevens is vastgelegd, maar nog niet compleet.',
  } satisfies Record<OpenRoute, string>,
  filesOpen: (count: number) =>
    count === 1
      ? 'Bij 1 bestand zijn route, doel en grondslag nog niet compleet vastgelegd.'
      : `Bij ${n.count(count)} bestanden zijn route, doel en grondslag nog niet compleet vastgelegd.`,
  toRegister: 'Naar routes en grondslag',
};
