import type { FilledProblem } from '#lib/domain/filled-row.ts';
import type { AgeGroup, CareKind, Informant, Moment, QuestionId } from '#lib/domain/survey.ts';
import type { Law } from '#lib/domain/law.ts';
import { numbersIn } from '../numbers.ts';
import type { NameAndText } from '../ids.ts';

const n = numbersIn('nl');
const lists = (count: number) =>
  count === 1 ? '1 ingevulde lijst' : `${n.count(count)} ingevulde lijsten`;
const evaluations = (count: number) =>
  count === 1 ? '1 evaluatie' : `${n.count(count)} evaluaties`;
const results = (count: number) => (count === 1 ? '1 resultaat' : `${n.count(count)} resultaten`);

const problems: Record<FilledProblem, string> = {
  required: 'Vul dit in.',
  provider:
    'Een AGB-code heeft acht cijfers. Een lokaal team zonder AGB vult zijn gemeentecode in.',
  municipality: 'Deze gemeente is niet bekend. Typ de hele naam of de code van vier cijfers.',
  product: 'Gebruik hoogstens 20 letters en cijfers, en geen nummer van een persoon.',
  day: 'Deze datum bestaat niet.',
  'day-ahead': 'Deze datum ligt in de toekomst.',
  person: 'Dit lijkt een burgerservicenummer. Noem geen personen.',
};

/** What the client reads: B1, and no more than is needed. */
const client = {
  welcome: {
    jeugd: 'Twee vragen over de jeugdhulp',
    wmo: 'Twee vragen over de ondersteuning',
  } satisfies Record<Law, string>,
  inform: [
    {
      name: 'Meedoen mag, het hoeft niet.',
      text: 'Niet meedoen verandert niets aan de hulp. Stoppen kan altijd.',
    },
    {
      name: 'We vragen geen naam.',
      text: 'Ook geen geboortedatum en geen nummer.',
    },
    {
      name: 'De antwoorden zijn om van te leren.',
      text: 'De aanbieder en de gemeente bekijken ze samen met de antwoorden van anderen. Zo kan de hulp beter worden.',
    },
  ] satisfies NameAndText[],
  begin: 'Beginnen',
  declineAll: 'Liever niet meedoen',
  age: 'Hoe oud is degene die de hulp krijgt?',
  ages: {
    '<12': 'Jonger dan 12 jaar',
    '12-15': '12 tot en met 15 jaar',
    '16-17': '16 of 17 jaar',
    '18+': '18 jaar of ouder',
  } satisfies Record<AgeGroup, string>,
  who: 'Wie vult de vragen in?',
  whoText: 'Een ouder vult alleen in als het de jongere zelf niet lukt.',
  informants: {
    jeugdige: 'De jongere zelf',
    ouder: 'Een ouder of verzorger',
    cliënt: 'De cliënt zelf',
  } satisfies Record<Informant, string>,
  readyYouth: 'Eerst de jongere',
  readyYouthText:
    'Deze vragen zijn voor jou. Je vult ze zelf in. Daarna krijgt je ouder of verzorger dezelfde vragen.',
  readyParent: 'Nu de ouder of verzorger',
  readyParentText:
    'Geef de tablet aan de ouder of verzorger. De antwoorden van de jongere zijn niet meer te zien.',
  ready: 'Naar de vragen',
  skipYouth: 'De jongere vult niets in',
  skipParent: 'De ouder vult niets in',
  question: (place: number) => `Vraag ${place} van 2`,
  questions: {
    usefulness: {
      jeugd: { je: 'Hoe nuttig was deze hulp voor jou?', u: 'Hoe nuttig was deze hulp voor u?' },
      wmo: {
        je: 'Hoe nuttig was deze ondersteuning voor jou?',
        u: 'Hoe nuttig was deze ondersteuning voor u?',
      },
    },
    experience: {
      jeugd: {
        je: 'Hoe heb jij de jeugdhulp ervaren?',
        u: 'Hoe heeft u de jeugdhulp ervaren?',
      },
      wmo: {
        je: 'Hoe heb jij de ondersteuning vanuit Wmo ervaren?',
        u: 'Hoe heeft u de ondersteuning vanuit Wmo ervaren?',
      },
    },
  } satisfies Record<QuestionId, Record<Law, Record<'je' | 'u', string>>>,
  lowest: 'slecht',
  highest: 'uitstekend',
  scale: (highest: number) => `1 is slecht, ${highest} is uitstekend`,
  choose: {
    je: 'Kies eerst een antwoord. Wil je dat niet? Kies dan “Liever niet”.',
    u: 'Kies eerst een antwoord. Wilt u dat niet? Kies dan “Liever niet”.',
  },
  ratherNot: 'Liever niet',
  back: 'Terug',
  next: 'Volgende',
  last: 'Klaar',
  thanks: { je: 'Dank je wel', u: 'Dank u wel' },
  thanksText: 'Geef de tablet terug. De antwoorden zijn niet meer te zien.',
  nextClient: 'Volgende cliënt',
  done: 'Naar de begeleider',
};

/** Filling in: the two questions on a tablet, and part IV of the perspectiefplan. */
export const fillIn = {
  title: 'Invullen',
  headline: 'Invullen op dit apparaat, zonder dat er iets wordt verstuurd',
  lede: 'Wat u invult, komt in een bestand om aan te leveren. Na het opslaan bewaart de pagina er niets van.',
  surveyCard: 'Twee vragen aan cliënten',
  surveyCardText:
    'Hoe nuttig was de hulp, en hoe is die ervaren? U zet de vragen één keer klaar en geeft daarna de tablet aan de jeugdige, de ouder of de cliënt.',
  surveyOpen: 'Vragen klaarzetten',
  planCard: 'Deel IV van het perspectiefplan',
  planCardText:
    'Welke resultaten zijn behaald, en wat gebeurt er nu? U vult dit als consulent in, na de evaluatie met cliënt en aanbieder.',
  planOpen: 'Evaluatie invullen',
  sameRules: 'Het bestand volgt het format van de regio.',
  choose: 'Kies',
  notListed: 'Staat er niet bij',
  localTeams: 'Lokale teams',
  localTeam: (municipality: string) => `Lokaal team ${municipality}`,
  providers: 'Aanbieders',
  problems,
  fields: {
    provider: 'Aanbieder',
    providerTyped: 'AGB-code van de aanbieder',
    providerHint: 'Acht cijfers. Een lokaal team zonder AGB vult zijn gemeentecode in.',
    municipality: 'Gemeente',
    municipalityTyped: 'Naam of code van de gemeente',
    municipalityHint: 'De gemeente die de hulp toewees.',
    law: 'Wet',
    product: 'Product',
    productTyped: 'Productcode',
    productHint: 'De code waarmee de gemeente de hulp toewees, zoals 45A04.',
    kind: 'Soort hulp',
    moment: 'Moment van vragen',
    period: 'Periode',
    scale: 'Antwoorden',
  },
  laws: { jeugd: 'Jeugdwet', wmo: 'Wmo' } satisfies Record<Law, string>,
  kinds: {
    herstel: { name: 'Herstel', text: 'Vragen aan het einde van de hulp' },
    duurzaam: { name: 'Duurzaam', text: 'Vragen minstens één keer per jaar' },
    pleegzorg: { name: 'Pleegzorg', text: 'Vragen één keer per jaar' },
  } satisfies Record<CareKind, NameAndText>,
  moments: {
    einde: 'Einde van de hulp',
    jaarlijks: 'Jaarlijks',
    tussentijds: 'Tussentijds',
  } satisfies Record<Moment, string>,
  scales: {
    '1-10': { name: 'Cijfers 1 tot en met 10', text: '1 is slecht, 10 is uitstekend' },
    '1-5': {
      name: 'Gezichten 1 tot en met 5',
      text: '1 is slecht, 5 is uitstekend. De schaal staat in het bestand.',
    },
  },
  periodGroups: { year: 'Jaar', 'half-year': 'Halfjaar', month: 'Maand' },
  periodHint: 'De periode waarover u aanlevert.',
  running: (period: string) => `${period} (loopt nog)`,
  runningNote:
    'Een periode in dit bestand loopt nog. Lever het bestand aan als de periode voorbij is: de controle telt de rijen eerder niet mee.',
  survey: {
    title: 'Twee vragen',
    headlineSetUp: 'Zet de vragen klaar',
    ledeSetUp: 'Dit doet u één keer. Het geldt voor alle cliënten die u hierna de tablet geeft.',
    headlineReady: 'De vragen staan klaar',
    ledeReady:
      'Geef de tablet aan de cliënt. Die ziet alleen de vragen, en nooit wat een ander invulde.',
    headlineUnsaved: (count: number) =>
      count === 1
        ? 'Er is 1 lijst ingevuld en nog niet opgeslagen'
        : `Er zijn ${n.count(count)} lijsten ingevuld en nog niet opgeslagen`,
    step: (place: number, all: number) => `Stap ${place} van ${all}`,
    steps: ['Wie levert de hulp?', 'Welke hulp is het?', 'Wanneer en hoe vraagt u het?'],
    back: 'Vorige stap',
    next: 'Volgende stap',
    ready: 'Klaar, naar de tablet',
    hand: 'Dit geldt voor elke lijst',
    start: 'Start voor een cliënt',
    startNext: 'Start voor de volgende cliënt',
    change: 'Wijzig',
    changeNote: 'Wat al is ingevuld, houdt de gegevens van toen.',
    lists: 'Ingevulde lijsten',
    none: 'Er is nog niets ingevuld.',
    count: lists,
    declined: (count: number) =>
      count === 1
        ? '1 keer liever niets ingevuld. Dat komt niet in het bestand.'
        : `${n.count(count)} keer liever niets ingevuld. Dat komt niet in het bestand.`,
    undo: 'Laatste lijst weghalen',
    keep: 'Bewaar de lijsten tot ik de pagina sluit',
  },
  plan: {
    title: 'Deel IV perspectiefplan',
    headline: 'Vul de evaluatie van het perspectiefplan in',
    headlineUnsaved: (count: number) =>
      count === 1
        ? 'Er is 1 evaluatie ingevuld en nog niet opgeslagen'
        : `Er zijn ${n.count(count)} evaluaties ingevuld en nog niet opgeslagen`,
    lede: 'Het liefst vier tot zes weken voor het einde, met de cliënt en de aanbieder erbij. Vul geen namen, geboortedatums of nummers van personen in.',
    about: 'De evaluatie',
    fields: {
      evaluation: 'Soort evaluatie',
      evaluatedOn: 'Datum van de evaluatie',
      arrangementEnd: 'Einddatum van het arrangement',
      resultArea: 'Resultaatgebied',
      outcome: 'Uitkomst',
      notReached: 'Waarom niet of deels behaald?',
      followUp: 'Vervolg',
      nextAction: 'Vervolgactie',
    },
    optional: 'Mag leeg blijven.',
    provider: 'Lokaal team of aanbieder',
    providerTyped: 'AGB-code of gemeentecode van het lokale team',
    providerHint: 'Acht cijfers, of de vier cijfers van de gemeente.',
    resultAreaHint: 'Eén of twee woorden, zoals wonen of school. Geen namen.',
    result: (place: number) => `Resultaat ${place}`,
    removeResult: (place: number) => `Resultaat ${place} weghalen`,
    remove: 'Weghalen',
    addResult: 'Nog een resultaat',
    handIn: 'Evaluatie klaar',
    handInText: 'U kunt daarna nog een evaluatie invullen, of opslaan.',
    number: (place: number) => `Evaluatie E${place}`,
    numbersText: 'De pagina telt de nummers zelf.',
    collected: 'Klaar om op te slaan',
    none: 'Er is nog geen evaluatie klaar.',
    count: evaluations,
    countResults: results,
    undo: 'Laatste evaluatie weghalen',
    keep: 'Bewaar de evaluaties tot ik de pagina sluit',
  },
  /** the words of the region's formats, where the screen says them in another way */
  choices: {
    eind: 'eindevaluatie',
    tussen: 'tussenevaluatie',
    deels: 'deels behaald',
    niet: 'niet behaald',
    'n.v.t.': 'niet van toepassing',
  } as Readonly<Record<string, string>>,
  save: 'Opslaan als bestand',
  saveText: 'Na het opslaan is alles hier weg.',
  saveKeepText: 'Wat u bewaart, komt ook in het volgende bestand.',
  saved: (name: string) => `Opgeslagen als ${name}.`,
  savedGone: 'Op deze pagina is er niets van bewaard.',
  savedKept: 'De pagina bewaart het tot u haar sluit.',
  erase: 'Nu wissen',
  checkFile: 'Bestand nakijken',
  leaveTitle: 'Er is iets nog niet opgeslagen',
  leaveText: 'Als u deze pagina verlaat, is het weg. Er is nog niets gewist.',
  stay: 'Hier blijven',
  leave: 'Verlaten en wissen',
  client,
};

/** What every language has words for. */
export type FillInWords = typeof fillIn;
