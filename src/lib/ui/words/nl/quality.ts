import type { QualityKind, QualityPopulation } from '#lib/domain/quality.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');

/** How a kind of fault is spoken of. */
interface KindWords {
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

const ofThe = (total: number, what: string) => `de ${n.count(total)} ${what}`;
const many = (x: number, one: string, more: string) => (x === 1 ? one : more);

const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** The page on the quality of the messages, and the list for a provider. */
export const quality = {
  step: 'Nakijken',
  title: 'Kwaliteit van de berichten',
  short: 'Kwaliteit',
  populations: {
    starts: 'starts',
    stops: 'stops',
    records: 'starts en stops',
    arrangements: 'arrangementen',
    assignments: 'afgelopen toewijzingen',
    messages: 'berichten',
  } satisfies Record<QualityPopulation, string>,
  /** 3 van 40 → 8 %; what is there never becomes 0 % */
  share: (x: number, total: number) =>
    total === 0
      ? '–'
      : x > 0 && x / total < 0.005
        ? 'minder dan 1\u00a0%'
        : x < total && x / total >= 0.995
          ? 'meer dan 99\u00a0%'
          : n.percent(x / total),
  shareShort: (x: number, total: number) =>
    x > 0 && x / total < 0.005 ? '<\u00a01\u00a0%' : n.percent(x / total),
  of: (total: number, what: string) => `van de ${n.count(total)} ${what}`,
  ofTotal: (total: number) => `van ${n.count(total)}`,
  nothing: (scope: string) => `In de berichten valt niets op (${scope}).`,
  emptyTitle: 'Er zijn nog geen berichten om na te kijken.',
  emptyText:
    'Lees eerst bestanden met starts en stops in. Dan staat hier per aanbieder wat niet klopt of te laat kwam.',
  toFiles: 'Naar Bestanden',
  lede: (scope: string) =>
    `${scope}. Dit zijn tellingen om de administratie na te lopen. Een klein aantal bewijst weinig.`,
  incomplete: (day: string) =>
    `Deze periode is nog niet volledig: de berichten zijn compleet tot en met ${day}.`,
  regionTitle: (kinds: number) =>
    kinds === 0
      ? 'Er valt niets op'
      : kinds === 1
        ? 'Eén ding valt op in de regio'
        : `${n.count(kinds)} dingen vallen op in de regio`,
  perHalfYear: 'aantal per halfjaar',
  barsFoot:
    'De staven zijn aantallen per halfjaar. Blauw is de gekozen periode. Een open staaf is nog niet volledig.',
  notFound: (names: readonly string[]) =>
    `Niet gevonden in deze periode: ${names.map(inSentence).join(', ')}.`,
  explain: 'Uitleg',
  why: 'Waarom het telt',
  act: 'Wat de aanbieder kan doen',
  trendCaption: (who: string) => `Wat niet klopt per halfjaar: ${who}`,
  kind: 'Wat',
  xOf: (x: number, total: number) => (total === 0 ? '–' : `${n.count(x)} van ${n.count(total)}`),
  providersTitle: { name: 'Per aanbieder, op naam', size: 'Per aanbieder, op grootte' },
  providersCaption: (scope: string) =>
    `Per aanbieder hoe vaak iets niet klopt, met het deel eronder. ${scope}.`,
  provider: 'Aanbieder',
  records: 'Starts en stops',
  wholeRegion: 'Regio',
  providersFoot:
    'Onderaannemers tellen mee bij hun hoofdaannemer als die in het regioprofiel staat. Een streepje: er was niets om te tellen. Verschillen zeggen niet wie het goed doet.',
  openHint: 'Kies een aanbieder voor het verloop, de uitleg en de lijst.',
  ownTitle: 'Per AGB-code',
  nothingHere: 'In deze periode valt er niets op bij deze aanbieder.',
  few: 'Let op: dit zijn kleine aantallen. Ze zeggen weinig.',
  list: 'Lijst maken',
  listText: 'Een bestand voor de aanbieder: welke berichten, wat er mis is en wat te doen.',
  warning: {
    title: (name: string) => `Lijst voor ${name}`,
    text: 'In dit bestand staan toewijzingnummers: dat zijn persoonsgegevens. Verstuur het alleen beveiligd, en alleen aan deze aanbieder. Verwijder het als het niet meer nodig is.',
    holds: (rows: number) =>
      `${n.count(rows)} ${many(rows, 'regel', 'regels')}. Er staan geen BSN, namen of pseudoniemen in.`,
    make: 'Bestand maken',
  },
  columns: [
    'Wat er mis is',
    'AGB-code',
    'Gemeentecode',
    'Toewijzingnummer',
    'Kenmerk van het bericht',
    'Soort bericht',
    'Dagtekening',
    'Begin',
    'Einde',
    'Wat u kunt doen',
  ],
  howTitle: 'Hoe er wordt geteld',
  howText:
    'Een start telt in de periode van de begindatum en een stop in die van de einddatum. Een afgelopen toewijzing telt op haar einddatum, een arrangement op zijn begindatum en een bericht op zijn dagtekening. Kan een datum niet kloppen, dan telt de dagtekening.',
  lateTitle: 'Wanneer is iets te laat?',
  lateText:
    'Als het eerste bericht meer dan 5 werkdagen na het begin of het einde is gedagtekend. Werkdagen zijn maandag tot en met vrijdag, behalve Nieuwjaarsdag, tweede paasdag, Koningsdag, Bevrijdingsdag in lustrumjaren (2020, 2025), Hemelvaartsdag, tweede pinksterdag en de twee kerstdagen. Goede Vrijdag telt als werkdag. Wat nog niet is gemeld, telt nog niet mee.',
  limitsTitle: 'Wat deze aantallen niet zeggen',
  limitsText:
    'Een fout kan ook bij de gemeente of in een systeem liggen. Ontbreken er bestanden van vroeger, dan lijken er starts te missen. Deze aantallen staan alleen hier en bij Bestanden, nooit in cijfers die u deelt.',
  kinds: {
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
      sentence: (x, total) =>
        `Bij ${n.count(x)} van ${ofThe(total, 'stops')} is geen start gelezen`,
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
  } satisfies Record<QualityKind, KindWords> as Record<QualityKind, KindWords>,
};
