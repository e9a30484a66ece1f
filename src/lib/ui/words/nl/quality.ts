import type { QualityPopulation } from '#lib/domain/quality.ts';
import { numbersIn } from '../numbers.ts';
import { qualityKinds } from './quality-kinds.ts';

const n = numbersIn('nl');

const many = (x: number, one: string, more: string) => (x === 1 ? one : more);
const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** The page on the quality of the messages, and the list for a provider. */
export const quality = {
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
  detailTitle: 'Per halfjaar',
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
  kinds: qualityKinds,
};
