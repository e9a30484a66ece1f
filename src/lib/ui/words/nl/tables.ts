import type { Severity } from '#lib/domain/issue.ts';
import type { Confidence, DateOrder, FieldOrigin } from '#lib/domain/table.ts';
import { numbersIn } from '../numbers.ts';
import { reasons } from './reasons.ts';
import { tableFields } from './table-fields.ts';

const n = numbersIn('nl');

function rows(count: number): string {
  return count === 1 ? '1 rij' : `${n.count(count)} rijen`;
}

const confidence: Record<Confidence, string> = {
  sure: 'zeker',
  likely: 'waarschijnlijk',
  unsure: 'niet zeker',
};

const severities: Record<Severity, string> = {
  unreadable: 'kan niet gelezen worden',
  wrong: 'klopt niet',
  doubt: 'twijfel',
  remark: 'opmerking',
};

const orders: Record<DateOrder, string> = {
  dmy: 'dag, maand, jaar',
  mdy: 'maand, dag, jaar',
  ymd: 'jaar, maand, dag',
  serial: 'een aantal dagen (Excel)',
};

const origins: Record<FieldOrigin, string> = {
  name: 'herkend aan de naam',
  values: 'herkend aan de inhoud',
  remembered: 'zoals de vorige keer',
  chosen: 'door u gekozen',
  constant: 'door u gekozen, voor alle rijen',
  derived: 'afgeleid uit de categorie, voor alle rijen',
};

/** What values of a list mean, by the value. A value that is not here is shown as it is. */
const values: Record<string, string> = {
  jeugd: 'Jeugdwet',
  wmo: 'Wmo',
  zin: 'zorg in natura',
  pgb: 'pgb (telt niet mee)',
  ja: 'ja',
  nee: 'nee',
  '1': 'eerste aanlevering',
  '2': 'gewijzigd',
  '3': 'verwijderd',
  '9': 'ongewijzigd',
  'geen-nieuwe-start': 'geen nieuwe start',
  'herhaald-beroep': 'herhaald beroep',
  'lichtere-ondersteuning': 'lichtere ondersteuning',
  client: 'cliënt',
  nvt: 'n.v.t.',
  hulpvraag: 'hulpvraag veranderd',
  'niet-passend': 'aanbod niet passend',
  aanbod: 'ander aanbod',
  extern: 'externe omstandigheden',
  'te-kort': 'te kort',
  niets: 'niets nodig',
  doel: 'doel bijstellen',
  aanbieder: 'andere aanbieder',
  lager: 'lager is beter',
  hoger: 'hoger is beter',
};

/** A dropped table: what it is taken for, what is asked, what is the matter, and adding it. */
export const tables = {
  ...tableFields,
  reasons,
  values,
  confidence,
  severities,
  orders,
  origins,
  rows,
  tag: 'tabel',
  title: (name: string, what: string) => `${name} lijkt ${what}.`,
  titleUnknown: (name: string) => `Wat staat er in ${name}?`,
  size: (count: number, columns: number) =>
    `${rows(count)}, ${columns === 1 ? '1 kolom' : `${n.count(columns)} kolommen`}`,
  howSure: 'Hoe zeker is dat?',
  remembered: 'Gelezen zoals de vorige keer.',
  renamed: (field: string, before: string, now: string) =>
    `${field}: de kolom heette de vorige keer “${before}” en nu “${now}”.`,
  renamedGone: (field: string, before: string) =>
    `${field}: de kolom “${before}” van de vorige keer staat er niet meer in.`,
  format: 'Soort lijst',
  chooseFormat: 'Kies een soort',
  formatTitle: 'Wat voor lijst is dit?',
  formatText: 'De kolommen lijken op geen lijst die de pagina kent. Kies zelf wat het is.',
  sheet: 'Werkblad',
  sheetNumber: (number: number) => `Werkblad ${n.count(number)}`,
  sheetRows: (name: string, count: number, hidden: boolean) =>
    `${name} (${rows(count)}${hidden ? ', verborgen' : ''})`,
  headerRow: 'Rij met kolomnamen',
  questions: (count: number) =>
    count === 1 ? 'De pagina vraagt u één ding.' : `De pagina vraagt u ${n.count(count)} dingen.`,
  fieldTitle: (field: string) => `Welke kolom is “${field}”?`,
  fieldAsk: 'Kies de kolom. De rest van de tabel wordt meteen opnieuw gelezen.',
  fieldGuess: (column: string) => `De pagina denkt aan “${column}”, maar is niet zeker.`,
  fieldNeeded: 'Zonder deze kolom kan geen enkele rij meetellen. Kies een kolom.',
  column: 'Kolom',
  columnOf: (field: string) => `Kolom voor ${field}`,
  chooseColumn: 'Kies een kolom',
  noColumn: 'Staat er niet in',
  columnOfBsns: (column: string) => `${column} (BSN: alleen voor de cliënt)`,
  columnUsed: (column: string, field: string) => `${column} (nu: ${field})`,
  unnamed: (number: number) => `Kolom ${n.count(number)}, zonder naam`,
  right: 'Dat klopt',
  sameForAll: 'Of: één waarde voor alle rijen',
  sameForAllOf: (field: string) => `${field}, voor alle rijen`,
  choose: 'Kies',
  useForAll: 'Gebruik voor alle rijen',
  agbWrong: 'Een AGB-code heeft acht cijfers.',
  versionTitle: 'Deze aanlevering was er al.',
  versionText: (files: string) =>
    `Van deze aanbieder, wet en periode staat er al iets: ${files}. Dit nieuwe bestand is daarmee vergeleken.`,
  versionSame: (count: number) => `${rows(count)} hetzelfde`,
  versionFresh: (count: number) => `${rows(count)} nieuw`,
  versionChanged: (count: number) => `${rows(count)} veranderd`,
  versionGone: (count: number) => `${rows(count)} weg`,
  versionReplaces: 'Nieuwe versie: telt in plaats van de oude',
  versionBeside: 'Aanvulling: telt naast de oude',
  withoutTitle: (column: string) => `De kolom “${column}” mag er niet in staan.`,
  withoutText:
    'Het lijkt een kolom met burgerservicenummers, namen of geboortedatums van personen. Er is verder niets uit gelezen. Haal de kolom weg in de bron, of lees het bestand zonder deze kolom.',
  without: 'Lees zonder deze kolom',
  datesTitle: (field: string) => `Hoe staan de datums in “${field}”?`,
  datesText: 'Deze datums zijn op twee manieren te lezen. Kies wat u bedoelt.',
  datesFits: (fits: number, all: number) =>
    fits === all
      ? `past bij alle ${n.count(all)}`
      : `past bij ${n.count(fits)} van de ${n.count(all)}`,
  datesExists: 'bestaat niet',
  datesOrder: 'Volgorde',
  wordsTitle: (field: string) => `Wat betekenen de woorden in “${field}”?`,
  wordsText:
    'Deze woorden kent de pagina niet. U mag dit overslaan: de rijen blijven dan staan zoals hieronder bij de problemen.',
  wordsBothLaws:
    'In dit bestand staan beide wetten. De codes verschillen per wet: kies er bij elke wet een.',
  wordMeans: (raw: string, law: string) =>
    law === '' ? `Wat betekent “${raw}”?` : `Wat betekent “${raw}” bij de ${law}?`,
  inFile: 'In het bestand',
  count: 'Rijen',
  means: 'Betekent',
  unknown: 'nog niet gekozen',
  noMeaning: 'niet te lezen',
  empty: 'leeg',
  moreWords: (count: number) => `Nog ${n.count(count)} woorden tonen`,
  readAs: 'Zo is het gelezen',
  readAsText: 'Klopt een kolom niet? Kies hier een andere. U ziet meteen wat er verandert.',
  readAsHidden: 'Wat er over een cliënt staat, wordt hier nooit getoond.',
  allRows: (meaning: string) => `alle rijen: ${meaning}`,
  meansWords: (count: number) =>
    count === 1 ? '1 woord en wat het betekent' : `${n.count(count)} woorden en wat ze betekenen`,
  others: 'Andere kolommen die erin kunnen staan',
  moreSamples: 'en andere',
  notes: 'Over het bestand',
  noteRows: (list: string) => `Rij ${list}.`,
  noteSheets: (list: string) => `Het gaat om ${list}.`,
  issues: (count: number) => (count === 1 ? '1 probleem' : `${n.count(count)} problemen`),
  noIssues: 'Er is niets bijzonders gevonden.',
  issueColumn: (column: string) => `kolom “${column}”`,
  rowNumbers: (list: string, more: number) =>
    `${list}${more > 0 ? ` en nog ${n.count(more)}` : ''}`,
  later: 'Daarna ziet u wat er met de rijen is.',
  row: 'Rij',
  stands: 'Er staat',
  becomes: 'Wordt',
  newValue: (row: number) => `Nieuwe waarde voor rij ${row}`,
  against: (row: number) => `zelfde hulp als rij ${row}`,
  keep: 'Kies een andere',
  suggest: (text: string) => `Maak er ${text} van`,
  suggestOf: (text: string, row: number) => `Maak er ${text} van in rij ${row}`,
  leaveRow: 'Laat weg',
  leaveRowOf: (row: number) => `Laat rij ${row} weg`,
  applyAll: (count: number) => `Pas toe op alle ${n.count(count)}`,
  leaveRows: (count: number): string => (count === 1 ? 'Laat deze rij weg' : 'Laat deze rijen weg'),
  explain: 'Klopt, met toelichting',
  explainLabel: 'Waarom klopt het?',
  explainHint: 'Kort, en zonder namen of nummers van personen.',
  explainSave: 'Laat zo meetellen',
  explainEmpty: 'Schrijf kort waarom het klopt.',
  explainPerson: 'Dit lijkt een burgerservicenummer. Noem geen personen.',
  cancel: 'Annuleren',
  explained: (note: string) => `Klopt volgens u: “${note}”`,
  leftOut: 'U laat deze rijen weg.',
  showMore: (count: number) => `Toon meer (${n.count(count)})`,
  notNamed: (count: number) =>
    `Er zijn nog ${rows(count)} met dit probleem die hier niet staan. Wat u voor alle rijen kiest, geldt ook voor die.`,
  tally: 'Wat er met de rijen gebeurt',
  good: (count: number) => `${n.count(count)} goed`,
  doubtful: (count: number) => `${n.count(count)} met twijfel`,
  refused: (count: number) => `${n.count(count)} ${count === 1 ? 'telt' : 'tellen'} niet mee`,
  pgb: (count: number) => `${n.count(count)} pgb, geteld en weggelaten`,
  left: (count: number) => `${n.count(count)} door u weggelaten`,
  together: (count: number) => `samen ${rows(count)}`,
  marked: 'Werkboek met gemarkeerde cellen',
  markedText:
    'Een Excel-bestand met uw rijen, de cellen met een probleem in kleur en een lijst van wat er te doen is. Het bevat alles wat in uw bestand staat.',
  workbook: {
    sheets: { rows: 'Gegevens', list: 'Na te kijken' },
    columns: {
      row: 'Rij',
      column: 'Kolom',
      severity: 'Soort',
      what: 'Wat er is',
      todo: 'Wat u kunt doen',
    },
    wholeRow: 'hele rij',
  },
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  leave: 'Bestand weglaten',
  leaveOf: (name: string) => `${name} weglaten`,
  add: 'Toevoegen',
  willAdd: (count: number, doubtful: number, out: number) =>
    `${rows(count)}${doubtful > 0 ? `, waarvan ${n.count(doubtful)} met twijfel` : ''}` +
    (out > 0 ? `; ${rows(out)} ${out === 1 ? 'telt' : 'tellen'} niet mee.` : '.'),
  willList: 'U ziet daarna eerst wat er in het regioprofiel verandert.',
  notYetQuestions: 'Dat kan als de vragen hierboven beantwoord zijn.',
  notYetRows: 'Dat kan als er een rij is die goed is.',
  said: (good: number, doubtful: number, out: number, questions: number) =>
    `Opnieuw gelezen: ${n.count(good)} goed, ${n.count(doubtful)} met twijfel, ${n.count(out)} ${out === 1 ? 'telt' : 'tellen'} niet mee.` +
    (questions > 0 ? ` Nog ${questions === 1 ? '1 vraag' : `${n.count(questions)} vragen`}.` : ''),
  arrived: (count: number) =>
    count === 1
      ? 'Er wacht 1 bestand op u. Kijk het na en voeg het toe.'
      : `Er wachten ${n.count(count)} bestanden op u. Kijk ze na en voeg ze toe.`,
};

/** What every language has words for. */
export type TableWords = typeof tables;
