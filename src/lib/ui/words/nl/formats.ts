import type { CellSort, ColumnGuide } from '#lib/domain/format-guide.ts';
import type { MarkedWords, TableFormatId } from '#lib/domain/table.ts';
import { numbersIn } from '../numbers.ts';

const n = numbersIn('nl');

/** What each format is for, in one sentence. */
const sentences: Partial<Record<TableFormatId, string>> = {
  tevredenheid: 'Eén rij is één ingevulde lijst van een jeugdige, ouder of cliënt.',
  'tevredenheid-breed': 'Eén rij is één cliënt, met de cijfers van elke invuller naast elkaar.',
  respons: 'Eén rij zegt hoeveel mensen zijn gevraagd en hoeveel er hebben ingevuld.',
  perspectiefplan: 'Eén rij is één resultaat van één evaluatie (deel IV).',
  uitkomsten: 'Eén rij is één afgerond traject en wat één invuller ervan vindt.',
  doelen: 'Eén rij is de score van één doel, door één invuller, op één moment.',
  metingen: 'Eén rij is een score vooraf en een score achteraf op één instrument.',
  melding: 'Eén rij meldt dat er te weinig trajecten zijn afgerond om aan te leveren.',
  beschikbaarheid: 'Eén rij zegt wat een aanbieder van één product vrij heeft.',
  productenlijst: 'Eén rij is één productcode van de regio.',
  aanbieders: 'Eén rij is één aanbieder van de regio.',
  referentiecijfers: 'Eén rij is één cijfer dat elders is gepubliceerd.',
};

const needs: Record<ColumnGuide['need'], string> = {
  yes: 'verplicht',
  one: 'een van deze',
  no: 'mag leeg',
};

const sorts: Record<CellSort, string> = {
  provider: 'AGB-code van acht cijfers; een lokaal team zonder AGB zet hier zijn gemeentecode',
  agb: 'AGB-code van acht cijfers',
  digits: 'code van twee cijfers',
  municipality: 'CBS-code van vier cijfers, of de naam van de gemeente',
  area: 'regio, of de CBS-code of de naam van een gemeente',
  code: 'cijfers en letters, geen nummer van een persoon',
  whole: 'heel getal, 0 of meer',
  decimal: 'getal, met een komma',
  score: 'heel getal van {low} tot en met {high}, of leeg',
  date: 'datum als 31-12-2024',
  'half-year': 'halfjaar als 2024-H1, of maand als 2024-03',
  'half-year-or-year': 'halfjaar als 2024-H1; voor pleegzorg een jaar als 2024',
  month: 'maand als 2024-03',
  period: 'jaar, halfjaar, kwartaal of maand',
  reason: 'code 01 tot en met 05 van het CBS, of de code uit het stopbericht',
  list: 'een waarde uit de lijst',
  text: 'korte tekst, zonder namen van personen',
};

/** The page with templates, the columns of each format, and the check of a file. */
export const formats = {
  title: 'Formats',
  headline: 'Een bestand maken en nakijken',
  lede: 'Haal hier een leeg sjabloon, of kijk uw bestand na voordat u het aanlevert. Dat gaat met dezelfde regels als bij de regio.',
  checkTitle: 'Controleer mijn bestand',
  checkText: 'Zet een bestand hier neer of kies het. Er wordt niets bewaard en niets verstuurd.',
  choose: 'Kies een bestand om na te kijken',
  oneFile: 'Er is één bestand tegelijk na te kijken. Het eerste is genomen.',
  noTable: (name: string) => `${name} is niet na te kijken.`,
  noRegion: 'Er is geen regioprofiel. Of een gemeente bij de regio hoort, is niet nagekeken.',
  region: (name: string) => `Gemeenten zijn vergeleken met het profiel van ${name}.`,
  good: 'Dit bestand is nagekeken. Er is niets gevonden.',
  found: (count: number) =>
    count === 1
      ? 'Dit bestand is nagekeken. Er is 1 ding gevonden.'
      : `Dit bestand is nagekeken. Er zijn ${n.count(count)} dingen gevonden.`,
  open: 'Beantwoord eerst de vragen hierboven.',
  nothingKept: 'Er is niets toegevoegd of bewaard.',
  marked: 'Bestand met gemarkeerde cellen',
  receipt: 'Ontvangstbewijs',
  close: 'Klaar met dit bestand',
  rules: (version: string) => `Regels versie ${version}.`,
  templates: 'Sjablonen',
  templatesText: 'Elk sjabloon heeft voorbeeldrijen. Haal die weg voordat u het invult.',
  download: (format: string, as: string) => `${format} als ${as}`,
  columns: 'De kolommen',
  columnsOf: (format: string) => `De kolommen van ${format}`,
  heads: {
    column: 'Kolom',
    what: 'Wat',
    need: 'Verplicht',
    allowed: 'Wat mag er staan',
    example: 'Voorbeeld',
  },
  alsoCalled: (names: string) => `Mag ook heten: ${names}`,
  sentences,
  needs,
  sorts,
  sheets: { rows: 'Invullen', guide: 'Uitleg', lists: 'Lijsten' },
  markedWords: {
    rows: 'Gegevens',
    list: 'Na te kijken',
    columns: {
      row: 'Rij',
      column: 'Kolom',
      severity: 'Soort',
      what: 'Wat is er',
      todo: 'Wat te doen',
    },
    wholeRow: 'hele rij',
  } satisfies Omit<MarkedWords, 'severities' | 'issues'>,
  receiptFile: 'ontvangstbewijs',
  receiptLines: {
    title: 'Ontvangstbewijs van de controle',
    file: 'Bestand',
    format: 'Soort',
    date: 'Datum',
    rules: 'Regels versie',
    rows: 'Rijen',
    good: 'Goed',
    doubtful: 'Met twijfel',
    refused: 'Telt niet mee',
    pgb: 'Pgb, weggelaten',
    left: 'Door u weggelaten',
    changed: 'Op de pagina is iets gewijzigd dat niet in het bestand zelf staat.',
  },
};

/** What every language has words for. */
export type FormatsWords = typeof formats;
