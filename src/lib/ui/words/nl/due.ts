import type { DeliveryTable } from '#lib/domain/delivery-records.ts';
import type { ObligationState } from '#lib/domain/obligation.ts';
import { numbersIn, partsOfPeriod } from '../numbers.ts';
import { dueMail } from './due-mail.ts';

const n = numbersIn('nl');
const many = (count: number, one: string, more: string) => (count === 1 ? one : more);
const counted = (count: number, one: string, more: string) =>
  `${n.count(count)} ${many(count, one, more)}`;

const TABLES: Partial<Record<DeliveryTable, string>> = {
  lists: 'tevredenheid',
  response: 'respons',
  results: 'resultaten',
  outcomes: 'uitkomsten',
  goals: 'doelen',
  scores: 'metingen',
};

/** 2024-H1 → 1e halfjaar: the year stands elsewhere */
function half(written: string): string {
  const { year, part } = partsOfPeriod(written);
  return part === '' ? year : `${part.slice(1)}e halfjaar`;
}

function inHalf(written: string): string {
  const { year, part } = partsOfPeriod(written);
  return part === '' ? year : `het ${part.slice(1)}e halfjaar ${year}`;
}

/** The page of deliveries: who has to deliver what and by when, and what came. */
export const due = {
  mail: dueMail,
  states: {
    open: 'Loopt nog',
    none: 'Geen zorg',
    expected: 'Verwacht',
    received: 'Aangeleverd',
    'to-check': 'Na te kijken',
    approved: 'Goedgekeurd',
    'few-noticed': 'Te weinig, met melding',
    'few-missing': 'Te weinig, melding ontbreekt',
    late: 'Te laat',
    exempt: 'Vrijgesteld',
  } satisfies Record<ObligationState, string>,
  noticeExpected: 'Melding verwacht',
  unknown: 'Nog niet te zeggen',
  ended: (count: number) => `${n.count(count)} beëindigd`,
  half,
  foster: 'Pleegzorg',
  provider: 'Aanbieder',
  next: 'Volgende stap',
  by: (day: string) => `uiterlijk ${n.dayShort(day)}`,
  notInMessages: 'niet in de berichten',
  emptyTitle: 'Er is nog niets om bij te houden.',
  emptyText:
    'Lees eerst berichten en aanleveringen in. Dan staat hier wie wat moet aanleveren, en wanneer.',
  toFiles: 'Naar Bestanden',
  nothingDue: (year: string) => `Over ${year} hoeft nog niemand aan te leveren.`,
  complete: (complete: number, asked: number, period: string) =>
    complete === asked
      ? asked === 1
        ? `De enige aanbieder die moest aanleveren, is compleet voor ${inHalf(period)}.`
        : `Alle ${n.count(asked)} aanbieders zijn compleet voor ${inHalf(period)}.`
      : `${n.count(complete)} van de ${n.count(asked)} ${many(asked, 'aanbieder', 'aanbieders')} ${many(complete, 'is', 'zijn')} compleet voor ${inHalf(period)}.`,
  late: (count: number) => `${n.count(count)} ${many(count, 'is', 'zijn')} te laat.`,
  receivedFrom: (count: number, year: string) =>
    `${counted(count, 'aanbieder leverde', 'aanbieders leverden')} iets aan over ${year}.`,
  noMessages:
    'Er zijn nog geen berichten. Daarom is niet te zeggen wie moest aanleveren: hier staat alleen wat u ontving.',
  quarters:
    'In het regioprofiel staat dat er per kwartaal wordt aangeleverd. Zo rekent deze pagina nog niet: hier staat alleen wat u ontving, per halfjaar.',
  waiting: (count: number) =>
    `${counted(count, 'aanlevering wacht', 'aanleveringen wachten')} op u.`,
  deadline: (day: string, what: readonly string[]) =>
    `De volgende termijn is ${n.day(day)}, voor ${what.join(' en ')}.`,
  deadlineOf: (period: string) => inHalf(period),
  deadlineOfFoster: (year: string) => `pleegzorg ${year}`,
  horizon: (day: string) => `De berichten zijn volledig tot en met ${n.day(day)}.`,
  asOf: (day: string) => `Stand op ${n.day(day)}.`,
  year: 'Jaar',
  show: 'Toon',
  showAll: (count: number) => `alle ${n.count(count)} aanbieders`,
  showOpen: 'alleen wat openstaat',
  noneOpen: 'Er staat niets open.',
  calendar: 'Agendabestand',
  print: 'Afdrukken',
  legend: 'Toestanden',
  tableTitle: (year: string) => `Per aanbieder, ${year}`,
  tableCaption: (year: string) => `Toestand per aanbieder en periode, ${year}`,
  openHint: 'Kies een aanbieder voor de reden, de bestanden en alle stappen.',
  foot: 'Onderaannemers tellen mee bij hun hoofdaannemer als die in het regioprofiel staat. Deze aantallen staan alleen hier, nooit in cijfers die u deelt.',
  reasons: {
    enough: (count: number, period: string, by: string) =>
      `${n.count(count)} in ${inHalf(period)}: aanleveren, uiterlijk ${n.day(by)}.`,
    few: (count: number, period: string, threshold: number, by: string) =>
      `${n.count(count)} in ${inHalf(period)}: minder dan ${n.count(threshold)}. Niets aanleveren, wel een melding, uiterlijk ${n.day(by)}.`,
    carried: (count: number) =>
      count === 1
        ? 'Dat ene traject telt mee met het 2e halfjaar.'
        : `De ${n.count(count)} tellen mee met het 2e halfjaar.`,
    sumEnough: (first: number, second: number, by: string) =>
      `${n.count(first)} in het 1e halfjaar en ${n.count(second)} in het 2e halfjaar: samen ${n.count(first + second)}, dus beide aanleveren, uiterlijk ${n.day(by)}.`,
    sumFew: (first: number, second: number, threshold: number, by: string) =>
      `${n.count(first)} in het 1e halfjaar en ${n.count(second)} in het 2e halfjaar: samen ${n.count(first + second)}, minder dan ${n.count(threshold)}. Niets aanleveren, wel een melding, uiterlijk ${n.day(by)}.`,
    notCarried: (year: string) => `Dit aantal telt niet mee in ${year}.`,
    running: (period: string, until: string) =>
      `${capital(inHalf(period))} loopt tot en met ${n.day(until)}.`,
    beyond: (horizon: string) =>
      `Nog niet te zeggen: de berichten zijn volledig tot en met ${n.day(horizon)}.`,
    soFar: (count: number, carried: number) =>
      carried === 0
        ? `Tot nu toe ${n.count(count)}.`
        : `Tot nu toe ${n.count(count)}, plus ${n.count(carried)} uit het 1e halfjaar.`,
    'no-care': 'Volgens de berichten was er in deze periode geen zorg.',
    exempt: 'Deze aanbieder is vrijgesteld in het regioprofiel.',
    foster: (by: string) => `Alleen tevredenheid, één keer per jaar, uiterlijk ${n.day(by)}.`,
    'not-in-messages':
      'Deze aanbieder staat niet in de berichten. Of er iets had moeten komen, is niet te zeggen.',
    'no-messages': 'Zonder berichten is niet te zeggen of er iets had moeten komen.',
    quarters: 'Per kwartaal rekent deze pagina nog niet.',
  },
  got: (rows: number, tables: readonly DeliveryTable[]) =>
    `${counted(rows, 'rij', 'rijen')} ontvangen: ${tables.map((table) => TABLES[table] ?? table).join(', ')}.`,
  gotFiles: (files: readonly string[]) =>
    `${many(files.length, 'Bestand', 'Bestanden')}: ${files.join(', ')}`,
  doubtful: (rows: number) => counted(rows, 'twijfelrij', 'twijfelrijen'),
  notEnoughYet: 'De tevredenheid of de uitkomsten ontbreken nog.',
  notNeeded: 'Dit was niet nodig.',
  noticed: (count: number) =>
    `Melding ontvangen: ${counted(count, 'afgerond traject', 'afgeronde trajecten')}.`,
  noticedAnyway: 'Volgens de berichten moet er toch worden aangeleverd.',
  changed: 'Opnieuw nakijken: dit is anders dan wat u goedkeurde.',
  approve: 'Goedkeuren',
  unapprove: 'Goedkeuring intrekken',
  check: 'Nakijken',
  checkAgain: 'Opnieuw nakijken',
  remind: 'Herinnering',
  nothing: 'Niets te doen',
  wait: (day: string) => `Afwachten tot en met ${n.day(day)}`,
  overdue: (days: number) => `${counted(days, 'dag', 'dagen')} te laat`,
  approved: (name: string) => `${name}: goedgekeurd.`,
  unapproved: (name: string) => `${name}: de goedkeuring is ingetrokken.`,
  ruleTitle: (threshold: number) => `Minder dan ${n.count(threshold)} afgerond? Dan telt het door.`,
  ruleText: (threshold: number) =>
    `Een aanbieder levert aan vanaf ${n.count(threshold)} beëindigde trajecten in een halfjaar. Zijn het er minder in het 1e halfjaar, dan komt er een melding en telt het aantal mee met het 2e halfjaar. Naar een volgend jaar telt niets mee.`,
  ruleLabel: 'Drie voorbeelden van de regel',
  ruleEnough: 'aanleveren',
  ruleBoth: 'beide halfjaren aanleveren',
  ruleNone: 'niets aanleveren, wel een melding',
  firstHalf: '1e halfjaar',
  secondHalf: '2e halfjaar',
  countedTitle: 'Wat er wordt geteld',
  countedText:
    'Beëindigde trajecten in de berichten van de gemeenten in de regio, zonder administratieve einden. Een traject is zorg van één aanbieder met hooguit 31 dagen ertussen (definitieset SDCG, welke set u ook kiest). Jeugdwet en Wmo tellen samen, pgb telt niet mee.',
  fosterTitle: 'Pleegzorg',
  fosterText:
    'Pleegzorg telt niet mee in het aantal. Een aanbieder levert er één keer per jaar alleen tevredenheid over aan, in een eigen bestand. Wat pleegzorg is, staat in de productenlijst (soort).',
  approvedTitle: 'Wat goedkeuren betekent',
  approvedText:
    'U zegt ermee dat u deze bestanden hebt gezien. Komt er een nieuwe versie of een bestand bij, dan vervalt de goedkeuring. Het verandert niets aan de cijfers.',
  event: (what: readonly string[]) => `Aanleveren: ${what.join(' en ')}`,
  eventText: (region: string) =>
    `Uiterlijk vandaag ontvangt ${region} de aanleveringen, of een melding van te weinig.`,
  region: 'de regio',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
