import type { BoxId, NameAndText, NoteId } from '../ids.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');

/** The ledger of the whole traffic and the notes on its quality. */
export const traffic = {
  title: 'Waar elk bericht terechtkwam',
  lede: 'Elke gelezen rij staat in precies één vak. De vakken tellen op tot alles wat is gelezen.',
  caption: 'Alle gelezen rijen per vak',
  box: 'Vak',
  assignments: 'Toewijzingen',
  starts: 'Starts',
  stops: 'Stops',
  total: 'Gelezen',
  facts: (messages: number, duplicates: number, rejected: number) =>
    `${n.count(messages)} berichten, waarvan ${n.count(duplicates)} dubbel en ${n.count(rejected)} afgekeurd.`,
  arrangements: (count: number) => `Dit zijn samen ${n.count(count)} arrangementen.`,
  boxes: {
    double: { name: 'Dubbel', text: 'Het bericht was al gelezen, of de rij kwam later nog eens.' },
    rejected: { name: 'Afgekeurd', text: 'Een retourbericht keurde het bericht af.' },
    deleted: { name: 'Ingetrokken', text: 'Een later bericht haalde de rij weg.' },
    'never-sent': { name: 'Nooit afgegeven', text: 'De gemeente trok de toewijzing in.' },
    refused: { name: 'Geweigerd', text: 'De rij was niet te begrijpen.' },
    'set-apart-reason': {
      name: 'Apart: reden onbekend',
      text: 'De reden staat niet in de lijst van deze wet en versie.',
    },
    'set-apart-end-before-begin': {
      name: 'Apart: einde voor begin',
      text: 'De einddatum ligt voor de begindatum.',
    },
    'set-apart-too-late': {
      name: 'Apart: begint te ver weg',
      text: 'De begindatum ligt meer dan een jaar na de laatste berichten.',
    },
    'without-start': { name: 'Stop zonder start', text: 'De stop telt ook als start.' },
    pause: { name: 'Tijdelijk gestopt', text: 'Reden 20: de hulp gaat later verder.' },
    open: { name: 'Loopt nog', text: 'Er is geen stop gelezen.' },
    ended: { name: 'Beëindigd', text: 'De stop beëindigt de hulp.' },
    'in-effect': { name: 'Geldig', text: 'De toewijzing geldt.' },
  } satisfies Record<BoxId, NameAndText>,
  notesTitle: 'Wat opvalt in de berichten',
  notesText: 'Dit verandert de cijfers niet. Het helpt wel om de administratie na te lopen.',
  notesNone: 'Er valt niets op.',
  toQuality: 'Bekijk de kwaliteit van de berichten',
  notesCaption: 'Opvallende zaken en hoe vaak ze voorkomen',
  note: 'Wat',
  notesCount: 'Aantal',
  notes: {
    'stop-without-start': {
      name: 'Stop zonder start',
      text: 'Het startbericht is nooit gelezen. Bestanden van voor die tijd ontbreken misschien.',
    },
    'start-without-stop-before': {
      name: 'Nieuwe start terwijl de vorige nog liep',
      text: 'Er kwam geen stop tussen twee starts op hetzelfde nummer.',
    },
    'assignment-ended-without-stop': {
      name: 'Toewijzing voorbij, geen stopbericht',
      text: 'De hulp telt als lopend tot er een stopbericht is.',
    },
    'assignment-other-provider': {
      name: 'Toewijzing van een andere aanbieder',
      text: 'De aanbieder van de start is niet die van de toewijzing.',
    },
    'assignment-other-client': {
      name: 'Toewijzing van een andere cliënt',
      text: 'De cliënt van de start is niet die van de toewijzing.',
    },
    'message-contents-differ': {
      name: 'Zelfde bericht, andere inhoud',
      text: 'Twee berichten hebben hetzelfde kenmerk. De eerste telt.',
    },
    'assignment-unknown': {
      name: 'Toewijzing niet gelezen',
      text: 'Bij de start of stop hoort een toewijzing die niet in de bestanden staat.',
    },
  } satisfies Record<NoteId, NameAndText>,
};
