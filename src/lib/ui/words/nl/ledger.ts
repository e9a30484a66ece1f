import type { NameAndText, OutId, StepId } from '../ids.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');

/** "Waarom dit getal": the steps and what leaves between them. */
export const ledger = {
  title: 'Waarom dit getal',
  lede: {
    end: 'Van elk stopbericht is na te gaan of het meetelt. Open een stap voor de regel.',
    begin: 'Van elke start is na te gaan of zij meetelt. Open een stap voor de regel.',
  },
  sentence: (first: number, name: string, last: number, counted: string) =>
    `Van ${n.count(first)} ${name} naar ${n.count(last)} ${counted}.`,
  label: (first: number, name: string, last: number) =>
    `Van ${n.count(first)} ${name} naar ${n.count(last)}; elke stap staat in de lijst eronder`,
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
    'units-begun': {
      name: 'begonnen',
      text: 'Starts zijn samengevoegd tot arrangementen of trajecten, zoals de definitie zegt, tot en met de laatste dag waarop de berichten volledig zijn.',
    },
    population: {
      name: 'bekeken',
      text: 'Wat overblijft nadat is weggelaten wat niets over deze uitkomst kan zeggen.',
    },
    denominator: {
      name: 'tellen mee: de noemer',
      text: 'Waar het cijfer over wordt berekend.',
    },
    numerator: { name: 'hiervan: de teller', text: 'Het deel waar dit cijfer over gaat.' },
  } satisfies Record<StepId, NameAndText>,
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
    'other-classes': {
      name: 'andere soort einde',
      text: 'Een einde dat niets over deze uitkomst zegt, zoals overlijden of verhuizing. Hieronder staat welke einden dat zijn.',
    },
    'no-assignment': {
      name: 'zonder toewijzing',
      text: 'Bij deze starts is geen toewijzing (301) bekend, of het is niet de eerste start ervan.',
    },
    undetermined: {
      name: 'nog niet te bepalen',
      text: 'De tijd waarin er nog iets kan volgen, is niet om.',
    },
    'not-compared': {
      name: 'niet vergelijkbaar',
      text: 'Deze tellen niet mee in de noemer. Hoe zij zich verdelen, is niet getoond om herleidbaarheid te voorkomen.',
    },
    'part-geen': { name: 'zonder vervolg', text: 'Binnen 31 dagen begon geen andere hulp.' },
    'part-anders': {
      name: 'vervolg op een andere ladder',
      text: 'Het vervolg is andere hulp: lichter of zwaarder is niet te zeggen.',
    },
    'part-onbekend': {
      name: 'niet in de catalogus',
      text: 'Eén van de twee producten staat niet in de productcatalogus van de regio.',
    },
    'part-terugwerkend': {
      name: 'met terugwerkende kracht',
      text: 'De hulp begon voordat zij was toegewezen. Een wachttijd is er dan niet.',
    },
    'other-reasons': { name: 'de rest', text: 'Telt wel in de noemer en niet in de teller.' },
  } satisfies Record<OutId, NameAndText>,
};
