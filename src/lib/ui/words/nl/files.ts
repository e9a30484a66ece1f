import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');

function files(count: number): string {
  return count === 1 ? '1 bestand' : `${n.count(count)} bestanden`;
}

function rows(count: number): string {
  return count === 1 ? '1 rij' : `${n.count(count)} rijen`;
}

/** Reading files, and the list of what was read. */
export const fileWords = {
  title: 'Bestanden',
  files,
  rows,
  headlineEmpty: 'Er zijn nog geen bestanden gelezen.',
  headlineReading: (done: number, total: number) =>
    `${n.count(done)} van de ${files(total)} ${done === 1 ? 'is' : 'zijn'} gelezen.`,
  headline: (count: number, refused: number) =>
    `${files(count)} ${count === 1 ? 'telt' : 'tellen'} mee.` +
    (refused === 0
      ? ''
      : ` ${n.count(refused)} ${refused === 1 ? 'rij is' : 'rijen zijn'} geweigerd.`),
  waiting: (count: number) => `${files(count)} ${count === 1 ? 'wacht' : 'wachten'} op u.`,
  toWaiting: 'Nakijken en toevoegen',
  pasted: 'geplakt.txt',
  emptyText: 'Zodra u een bestand neerzet, ziet u hier wat erin staat en wat meetelt.',
  choose: 'Bestanden kiezen',
  chooseFolder: 'Map kiezen',
  dropHint: (count: number) =>
    count === 0
      ? 'Laat los: uw bestanden worden hier gelezen, niet verstuurd'
      : count === 1
        ? 'Laat los: 1 bestand of map wordt hier gelezen, niet verstuurd'
        : `Laat los: ${n.count(count)} bestanden of mappen worden hier gelezen, niet verstuurd`,
  progress: 'Voortgang',
  phases: {
    making: 'De voorbeeldregio wordt gemaakt',
    inspecting: 'De pagina kijkt wat het is',
    reading: 'De berichten worden gelezen',
    adding: 'De berichten worden bewaard',
    tables: 'De tabellen worden gelezen',
  },
  readingFile: (name: string) => `${name} wordt gelezen`,
  progressText: (done: number, total: number) =>
    `${n.count(done)} van de ${n.count(total)} berichten`,
  progressFiles: (done: number, total: number) => `${n.count(done)} van de ${files(total)}`,
  queued: (count: number) => `Hierna nog ${files(count)}`,
  secondsLeft: (seconds: number) =>
    seconds < 60
      ? `nog ongeveer ${n.count(seconds)} ${seconds === 1 ? 'seconde' : 'seconden'}`
      : `nog ongeveer ${n.count(Math.round(seconds / 60))} ${seconds < 90 ? 'minuut' : 'minuten'}`,
  estimating: 'de pagina schat hoe lang het duurt',
  stop: 'Stoppen',
  stopping: 'Stopt…',
  horizonAsk: (until: string) => `De gegevens tellen tot en met: ${until}. Klopt dat?`,
  horizonWhy:
    'Dat is de laatste begin- of einddatum in uw export. Reikt de export verder, kies dan die dag: anders lijkt hulp nog te lopen of juist te zijn gestopt.',
  horizonYes: 'Ja, dat klopt',
  horizonOther: 'Een andere dag kiezen',
  stoppedTitle: 'Het inlezen is gestopt.',
  stoppedText: 'Van deze bestanden is niets toegevoegd. Wat er al stond, staat er nog.',
  legendGood: 'goed',
  legendDoubt: 'na te kijken',
  legendRefused: 'geweigerd',
  dropHeading: (moment: string) => `Neergezet op ${moment}`,
  thisVisit: 'Niet toegevoegd',
  good: (count: number) => `${n.count(count)} goed`,
  refused: (count: number) => `${n.count(count)} geweigerd`,
  states: {
    read: 'Gelezen',
    known: 'Al bekend',
    refused: 'Geweigerd',
    check: (count: number) => `${n.count(count)} na te kijken`,
  },
  known: 'Dit bestand stond er al en telt één keer mee.',
  refusedText: 'Dit bestand is niet toegevoegd.',
  details: (name: string) => `Details van ${name}`,
  remove: (name: string) => `${name} ongedaan maken`,
  undo: 'Ongedaan maken',
  undoDrop: (count: number) =>
    count === 1 ? 'Ongedaan maken' : `Alle ${n.count(count)} ongedaan maken`,
  undoEffect: (laws: string, from: string, until: string) =>
    `Ongedaan maken haalt dit bestand weg. De cijfers van ${laws} van ${from} tot en met ${until} veranderen dan. Cijfers die u al heeft gedownload, kloppen daarna niet meer.`,
  undoEffectUndated:
    'Ongedaan maken haalt dit bestand weg. Cijfers die u al heeft gedownload, kloppen daarna misschien niet meer.',
  removedTitle: (count: number) => `${files(count)} ${count === 1 ? 'is' : 'zijn'} weggehaald.`,
  removedText:
    'De cijfers zijn opnieuw berekend. Cijfers die u al heeft gedownload, kloppen niet meer.',
  addedTitle: (count: number) => `${files(count)} ${count === 1 ? 'is' : 'zijn'} toegevoegd.`,
  addedNothing: 'Er is niets toegevoegd.',
  addedRows: (count: number) => `${rows(count)} ${count === 1 ? 'telt' : 'tellen'} mee.`,
  addedKnown: (count: number) => `${files(count)} ${count === 1 ? 'was' : 'waren'} al bekend.`,
  addedRefused: (count: number) => `${files(count)} ${count === 1 ? 'is' : 'zijn'} geweigerd.`,
  showFiles: 'Bekijk de bestanden',
  readMeans:
    '“Gelezen” betekent dat het bestand te openen was en de rijen te begrijpen zijn. Of het klopt, is daarmee niet gezegd.',
  storage: 'Wie bij dit computeraccount kan, kan de gegevens lezen.',
  persisted: 'De browser heeft beloofd de gegevens niet vanzelf te wissen.',
  notPersisted:
    'De browser heeft niet beloofd de gegevens te bewaren: als de schijf vol raakt, kan hij ze wissen. Bewaar de bestanden zelf.',
  storageText: (size: string) =>
    `De gegevens staan versleuteld in deze browser en nemen ${size} in. De sleutel staat er ook.`,
  columns: {
    what: 'Inhoud',
    documents: 'Berichten',
    rows: 'Rijen',
    accepted: 'Goed',
    refused: 'Geweigerd',
    where: 'Waar',
  },
  documents: (count: number) => (count === 1 ? '1 bericht' : `${n.count(count)} berichten`),
  municipalities: (count: number) => (count === 1 ? '1 gemeente' : `${n.count(count)} gemeenten`),
  providers: (count: number) => (count === 1 ? '1 aanbieder' : `${n.count(count)} aanbieders`),
  kinds: {
    '301': 'toewijzingen',
    '302': 'retour op toewijzingen',
    '303': 'declaraties',
    '305': 'startberichten',
    '306': 'retour op startberichten',
    '307': 'stopberichten',
    '308': 'retour op stopberichten',
    '315': 'verzoeken om toewijzing',
    '316': 'retour op verzoeken om toewijzing',
    '317': 'verzoeken om wijziging',
    '318': 'retour op verzoeken om wijziging',
    '319': 'antwoorden op verzoeken',
    '320': 'retour op antwoorden',
    '323': 'declaraties',
    '325': 'retour op declaraties',
  },
  otherKind: (type: string) => `berichten ${type}`,
  mixed: 'meer soorten',
  between: (from: string, until: string) => (from === until ? from : `${from} – ${until}`),
  assignments: 'toewijzingen',
  starts: 'starts',
  stops: 'stops',
  contains: 'Wat erin staat',
  containsCaption: (name: string) => `Berichten in ${name}`,
  explained: (issue: string, note: string) => `${issue}. Klopt volgens u: “${note}”`,
  noIssues: 'Er is niets bijzonders gevonden.',
  places: (count: number) => (count === 1 ? '1 plek' : `${n.count(count)} plekken`),
  morePlaces: (count: number) => `Nog ${n.count(count)} plekken`,
  placesKept: (kept: number, count: number) =>
    `De eerste ${n.count(kept)} van de ${n.count(count)} plekken zijn bewaard.`,
  place: {
    wholeFile: 'het hele bestand',
    line: (line: number) => `regel ${n.count(line)}`,
    column: (column: number) => `teken ${n.count(column)}`,
    row: (row: number) => `rij ${n.count(row)}`,
    type: (type: string) => `bericht ${type}`,
  },
  moreFiles: (count: number) => `Nog ${files(count)} tonen`,
};
