import type { QualityKind } from '#lib/domain/quality.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');
const many = (x: number, one: string, more: string) => (x === 1 ? one : more);
const ofThe = (total: number, what: string) => `de ${n.count(total)} ${what}`;

/** How a kind of fault is spoken of. */
export interface KindWords {
  name: string;
  /** head of a column */
  short: string;
  /** true when read alone, as in "Van de 40 stops kwam er 1 te laat" */
  sentence: (x: number, total: number) => string;
  why: string;
  /** what the provider can do */
  act: string;
  /** what is wrong, in a row of the list for the provider */
  wrong: string;
}

/** What can be wrong in the messages: its names, why it matters and what to do. */
export const qualityKinds: Record<QualityKind, KindWords> = {
  'late-stop': {
    name: 'Stop te laat gemeld',
    short: 'Stop te laat',
    sentence: (x, total) =>
      `Van ${ofThe(total, 'stops')} ${many(x, 'kwam', 'kwamen')} er ${n.count(x)} te laat`,
    why: 'Zolang de stop er niet is, telt de hulp als lopend. Uitval en doorlooptijd zijn dan te laat bekend.',
    act: 'Stuur het stopbericht binnen 5 werkdagen na het einde van de hulp.',
    wrong: 'De stop is meer dan 5 werkdagen na het einde gemeld.',
  },
  'late-start': {
    name: 'Start te laat gemeld',
    short: 'Start te laat',
    sentence: (x, total) =>
      `Van ${ofThe(total, 'starts')} ${many(x, 'kwam', 'kwamen')} er ${n.count(x)} te laat`,
    why: 'De gemeente weet dan te laat dat de hulp is begonnen. Wachttijd en instroom kloppen nog niet.',
    act: 'Stuur het startbericht binnen 5 werkdagen na het begin van de hulp.',
    wrong: 'De start is meer dan 5 werkdagen na het begin gemeld.',
  },
  'assignment-ended-without-stop': {
    name: 'Toewijzing voorbij, geen stop',
    short: 'Geen stop na toewijzing',
    sentence: (x, total) =>
      `Bij ${n.count(x)} van ${ofThe(total, 'afgelopen toewijzingen')} kwam geen stop`,
    why: 'De toewijzing is voorbij, maar de hulp telt nog als lopend. Zo’n einde mist in alle cijfers.',
    act: 'Stuur alsnog een stopbericht met de echte einddatum en reden. Loopt de hulp nog? Vraag de gemeente om een nieuwe toewijzing.',
    wrong: 'De toewijzing is afgelopen en er is geen stop ontvangen.',
  },
  'stop-without-start': {
    name: 'Stop zonder start',
    short: 'Stop zonder start',
    sentence: (x, total) => `Bij ${n.count(x)} van ${ofThe(total, 'stops')} is geen start gelezen`,
    why: 'De stop telt ook als start. De begindatum is dan niet te controleren.',
    act: 'Kijk of de start is verstuurd en niet is afgekeurd. Vergelijk toewijzingnummer en begindatum van start en stop.',
    wrong: 'Bij deze stop is geen start gelezen.',
  },
  'start-without-stop-before': {
    name: 'Nieuwe start terwijl de vorige nog liep',
    short: 'Start zonder stop ervoor',
    sentence: (x, total) =>
      `Bij ${n.count(x)} van ${ofThe(total, 'starts')} liep de vorige hulp nog`,
    why: 'Onder hetzelfde nummer begint hulp opnieuw zonder dat de vorige is gestopt. Samen telt dit als één arrangement.',
    act: 'Stuur de stop van de vorige periode. Is het een verbetering? Trek dan de oude start in.',
    wrong: 'Deze start kwam terwijl de vorige onder dit nummer nog liep.',
  },
  'rejected-message': {
    name: 'Afgekeurde berichten',
    short: 'Bericht afgekeurd',
    sentence: (x, total) =>
      `Van ${ofThe(total, 'berichten')} ${many(x, 'werd', 'werden')} er ${n.count(x)} afgekeurd`,
    why: 'Een afgekeurd bericht telt als niet verstuurd. Wat erin stond, mist tot het opnieuw komt.',
    act: 'Lees in het retourbericht waarom het is afgekeurd, verbeter het en stuur een nieuw bericht.',
    wrong: 'Dit bericht is afgekeurd.',
  },
  'set-apart-reason': {
    name: 'Reden niet in de lijst',
    short: 'Reden onbekend',
    sentence: (x, total) =>
      `Bij ${n.count(x)} van ${ofThe(total, 'stops')} staat de reden niet in de lijst`,
    why: 'De reden hoort niet bij deze wet en versie. De stop telt niet en de hulp blijft open staan.',
    act: 'Trek de stop in en stuur hem opnieuw met een reden uit de lijst van deze wet.',
    wrong: 'De reden staat niet in de lijst van deze wet en versie.',
  },
  'set-apart-end-before-begin': {
    name: 'Einde voor begin',
    short: 'Einde voor begin',
    sentence: (x, total) =>
      `Bij ${n.count(x)} van ${ofThe(total, 'stops')} ligt het einde voor het begin`,
    why: 'Dit kan niet kloppen. De stop telt niet en de hulp blijft open staan.',
    act: 'Trek de stop in en stuur hem opnieuw met de juiste datums.',
    wrong: 'De einddatum ligt voor de begindatum.',
  },
  'set-apart-too-late': {
    name: 'Begint te ver weg',
    short: 'Begint te ver weg',
    sentence: (x, total) =>
      `Van ${ofThe(total, 'starts en stops')} ${many(x, 'begint', 'beginnen')} er ${n.count(x)} te ver weg`,
    why: 'De begindatum ligt meer dan een jaar na de laatste berichten. Dat is bijna altijd een typefout.',
    act: 'Trek het bericht in en stuur het opnieuw met de juiste begindatum.',
    wrong: 'De begindatum ligt meer dan een jaar na de laatste berichten.',
  },
  'several-stops': {
    name: 'Meer dan één stop bij een start',
    short: 'Dubbele stop',
    sentence: (x, total) =>
      `Van ${ofThe(total, 'stops')} ${many(x, 'spreekt', 'spreken')} er ${n.count(x)} een andere stop tegen`,
    why: 'Bij één start horen verschillende stops. De laatste telt, maar misschien is een andere de juiste.',
    act: 'Trek de stops in die niet kloppen.',
    wrong: 'Bij deze start is nog een andere stop gemeld. Deze telt niet.',
  },
  'contents-differ': {
    name: 'Zelfde kenmerk, andere inhoud',
    short: 'Andere inhoud',
    sentence: (x, total) =>
      `Bij ${n.count(x)} van ${ofThe(total, 'berichten')} kwam hetzelfde kenmerk met een andere inhoud`,
    why: 'Twee berichten hebben hetzelfde kenmerk. Alleen het eerste telt, het andere gaat verloren.',
    act: 'Geef elk bericht een eigen kenmerk en stuur opnieuw wat ontbreekt.',
    wrong: 'Er kwam nog een bericht met dit kenmerk en een andere inhoud.',
  },
  'assignment-other-provider': {
    name: 'Toewijzing van een andere aanbieder',
    short: 'Andere aanbieder',
    sentence: (x, total) =>
      `Bij ${n.count(x)} van ${ofThe(total, 'arrangementen')} is de toewijzing van een andere aanbieder`,
    why: 'Het nummer hoort bij een andere aanbieder. Misschien is het verkeerd overgenomen.',
    act: 'Vergelijk het toewijzingnummer met de toewijzing. Werkt u als onderaannemer? Laat dat in het regioprofiel zetten.',
    wrong: 'De toewijzing met dit nummer is van een andere aanbieder.',
  },
  'assignment-other-client': {
    name: 'Toewijzing van een andere cliënt',
    short: 'Andere cliënt',
    sentence: (x, total) =>
      `Bij ${n.count(x)} van ${ofThe(total, 'arrangementen')} is de toewijzing van een andere cliënt`,
    why: 'Het nummer hoort bij iemand anders. De hulp kan dan bij de verkeerde persoon staan.',
    act: 'Vergelijk nummer en cliënt met de toewijzing. Trek het bericht in als het niet klopt.',
    wrong: 'De toewijzing met dit nummer is van een andere cliënt.',
  },
  'unknown-product': {
    name: 'Product niet in de catalogus',
    short: 'Product onbekend',
    sentence: (x, total) =>
      `Bij ${n.count(x)} van ${ofThe(total, 'arrangementen')} staat het product niet in de catalogus`,
    why: 'De code staat niet in de productcatalogus van de regio. Of hulp lichter werd, is dan niet te zeggen.',
    act: 'Controleer de productcode. Klopt die? Laat de regio haar catalogus aanvullen.',
    wrong: 'De productcode staat niet in de catalogus van de regio.',
  },
};
