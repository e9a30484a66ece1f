/** A word of the field or of this page. */
export interface Term {
  term: string;
  /** other names of the same thing, with commas between them */
  also?: string;
  text: string;
}

/** The words round the list of terms. */
export const glossaryPage = {
  title: 'Begrippen',
  headline: 'De woorden van het veld en van deze pagina, in gewone taal.',
  lede: 'Elk woord betekent op elke pagina hetzelfde.',
  search: 'Zoek een begrip',
  found: (count: string, total: string) => `${count} van de ${total} begrippen`,
  none: 'Er is geen begrip met deze letters. Probeer een korter woord.',
};

/** Every term, by an id that stays the same in each language. */
export const glossary = {
  aanbieder: {
    term: 'aanbieder',
    text: 'De organisatie die de hulp geeft. Een aanbieder is te herkennen aan zijn AGB-code van 8 cijfers.',
  },
  aanlevering: {
    term: 'aanlevering',
    text: 'Een bestand dat een aanbieder naar de regio stuurt, bijvoorbeeld over tevredenheid.',
  },
  administratief: {
    term: 'administratief einde',
    text: 'Een stop met reden 36 of 37: de gemeente wijzigde iets. Het zegt niets over hoe de hulp verliep.',
  },
  arrangement: {
    term: 'arrangement',
    text: 'De hulp onder één toewijzing bij één aanbieder, van de eerste start tot een definitieve stop.',
  },
  bericht: {
    term: 'bericht',
    also: '301, 305, 307',
    text: 'Eén document uit het berichtenverkeer. Een 301 wijst hulp toe, een 305 meldt dat zij begint en een 307 dat zij stopt.',
  },
  berichtenverkeer: {
    term: 'berichtenverkeer',
    text: 'Alle berichten tussen gemeenten en aanbieders, in een vaste vorm.',
  },
  beschikking: {
    term: 'beschikking',
    text: 'Het formele besluit van de gemeente. In oude versies van de berichten staat het nummer van de beschikking op de plaats van dat van de toewijzing.',
  },
  bsn: {
    term: 'BSN',
    text: 'Het burgerservicenummer. De pagina maakt er bij het lezen meteen een pseudoniem van en bewaart het niet.',
  },
  dagtekening: {
    term: 'dagtekening',
    text: 'De datum boven aan een bericht: de dag waarop het is gemaakt.',
  },
  definitieset: {
    term: 'definitieset',
    text: 'Een vaste bundel afspraken waarmee cijfers worden gemaakt, zoals Westfriesland, SDCG of CBS.',
  },
  elfproef: {
    term: 'elfproef',
    text: 'Een rekensom waarmee een fout BSN te herkennen is.',
  },
  garantietermijn: {
    term: 'garantietermijn',
    text: 'De tijd na een einde waarin nieuwe hulp volgens het contract telt als een nieuwe start. Op deze pagina heet dat het venster.',
  },
  gebeurtenis: {
    term: 'gebeurtenis',
    text: 'Iets wat u zelf bij cijfers over de tijd noteert, zoals een nieuw contract. Het staat als lijn in de grafiek en verandert niets aan de cijfers.',
  },
  gemeente: {
    term: 'gemeente',
    text: 'Wie de hulp toewijst en betaalt. Een gemeente heeft een code van 4 cijfers.',
  },
  'geen-nieuwe-start': {
    term: 'geen nieuwe start',
    text: 'Een uitkomst: na het einde van de hulp begon er binnen het venster geen nieuwe hulp.',
  },
  goedkeuring: {
    term: 'goedkeuring',
    text: 'De regio heeft een aanlevering bekeken en neemt haar zo over. Komt er een ander bestand bij, dan vervalt de goedkeuring.',
  },
  herleidbaarheid: {
    term: 'herleidbaarheid',
    text: 'Het gevaar dat iemand uit een cijfer een mens kan herkennen.',
  },
  hoofdaannemer: {
    term: 'hoofdaannemer',
    text: 'De aanbieder die verantwoordelijk is voor zijn onderaannemers. Hun hulp telt bij de hoofdaannemer.',
  },
  horizon: {
    term: 'horizon',
    also: 'gegevens volledig tot en met',
    text: 'De laatste dag waarvoor de berichten volledig zijn. Cijfers tellen tot en met die dag.',
  },
  informant: {
    term: 'informant',
    text: 'Wie een lijst over tevredenheid invult: de jeugdige, een ouder of de cliënt.',
  },
  jeugdwet: {
    term: 'Jeugdwet',
    also: 'iJw',
    text: 'De wet voor hulp aan jeugdigen. iJw is de vorm van de berichten die daarbij hoort.',
  },
  kwaliteit: {
    term: 'kwaliteit',
    text: 'Of de berichten compleet en op tijd zijn en bij elkaar passen. Het gaat over de berichten en niet over de hulp zelf.',
  },
  'lichtere-ondersteuning': {
    term: 'lichtere ondersteuning',
    text: 'Een uitkomst: wat na de hulp komt, is lichter. Wat lichter is, legt de regio vast in een ladder van producten.',
  },
  marge: {
    term: 'marge',
    text: 'Het gebied rond een cijfer waarbinnen toeval het kan verschuiven. De marges hier zijn van 95 %.',
  },
  melding: {
    term: 'melding',
    text: 'Het bericht van een aanbieder dat er te weinig trajecten eindigden om iets aan te leveren.',
  },
  'niet-getoond': {
    term: 'niet getoond',
    text: 'Een cijfer over te weinig mensen blijft verborgen, zodat niemand te herkennen is. Het is geen nul.',
  },
  noemer: {
    term: 'noemer',
    text: 'Het aantal waar het om gaat: alle einden die meetellen. In “8 van de 64” is 64 de noemer.',
  },
  onderbouwing: {
    term: 'onderbouwing',
    also: 'waarom dit getal',
    text: 'Het overzicht bij elk cijfer: wat is gelezen, wat viel af en waarom, en wat telde mee.',
  },
  pauze: {
    term: 'pauze',
    text: 'Een stop met reden 20. De hulp stopt tijdelijk; het is geen einde.',
  },
  periode: {
    term: 'periode',
    also: 'halfjaar',
    text: 'De maand, het kwartaal, het halfjaar of het jaar waarin een einde valt.',
  },
  perspectiefplan: {
    term: 'perspectiefplan',
    also: 'deel IV',
    text: 'Het plan van de hulp. In deel IV staat bij de evaluatie welke resultaten zijn behaald en wat er daarna gebeurt.',
  },
  pseudoniem: {
    term: 'pseudoniem',
    text: 'Wat in de plaats van een BSN komt; alleen met de sleutel van deze werkruimte is het te maken. Het is niet anoniem.',
  },
  reden: {
    term: 'reden beëindiging',
    text: 'De code in een stopbericht die zegt waarom de hulp stopt. Dezelfde code kan in een andere wet iets anders betekenen.',
  },
  regio: {
    term: 'regio',
    text: 'Gemeenten die samen hulp inkopen.',
  },
  regioprofiel: {
    term: 'regioprofiel',
    text: 'Een bestand met de keuzes van de regio: gemeenten, definitieset, producten en grenzen.',
  },
  retourbericht: {
    term: 'retourbericht',
    also: '302, 306, 308',
    text: 'Het antwoord op een bericht. Keurt het af, dan telt het eerste bericht niet mee.',
  },
  spiegelrapport: {
    term: 'spiegelrapport',
    text: 'De cijfers van één aanbieder naast die van de hele regio, zonder namen van anderen.',
  },
  start: {
    term: 'start',
    also: 'startbericht',
    text: 'Een regel in een 305: de hulp is begonnen.',
  },
  stop: {
    term: 'stop',
    also: 'stopbericht',
    text: 'Een regel in een 307: de hulp is gestopt, of stopt tijdelijk.',
  },
  teller: {
    term: 'teller',
    text: 'Het deel van de noemer waar de uitkomst over gaat. In “8 van de 64” is 8 de teller.',
  },
  termijn: {
    term: 'termijn',
    text: 'De laatste dag waarop een aanlevering over een periode op tijd is.',
  },
  toewijzing: {
    term: 'toewijzing',
    text: 'Een regel in een 301: de gemeente wijst een cliënt een product toe bij een aanbieder.',
  },
  traject: {
    term: 'traject',
    text: 'Arrangementen van één cliënt bij één aanbieder die op elkaar volgen, met niet meer dan 31 dagen ertussen.',
  },
  trechter: {
    term: 'trechter',
    text: 'Een grafiek die laat zien wat toeval bij elk aantal verklaart: hoe kleiner het aantal, hoe breder. Wat erbuiten ligt, is duidelijk anders.',
  },
  uitval: {
    term: 'uitval',
    text: 'Een uitkomst: de cliënt stopte voortijdig en eenzijdig met de hulp.',
  },
  venster: {
    term: 'venster',
    text: 'De tijd na een einde waarin de pagina kijkt of er nieuwe hulp begint, bijvoorbeeld 365 dagen.',
  },
  vergelijking: {
    term: 'vergelijking',
    text: 'Een cijfer naast dat van de regio of van een eerdere periode. Er zijn vier uitkomsten: duidelijk anders, mogelijk anders, niet duidelijk anders, en te weinig om te vergelijken.',
  },
  verkennen: {
    term: 'verkennen',
    also: 'delen',
    text: 'Verkennen is kijken op uw eigen scherm. Delen is alles wat dat scherm verlaat; daarvoor gelden strengere regels.',
  },
  vervolg: {
    term: 'vervolg',
    text: 'De hulp die binnen 31 dagen na een einde begint.',
  },
  voorlopig: {
    term: 'voorlopig',
    text: 'De periode is nog maar kort voorbij. Er kunnen berichten bijkomen die het cijfer veranderen.',
  },
  werkdag: {
    term: 'werkdag',
    text: 'Een dag van maandag tot en met vrijdag die geen feestdag is.',
  },
  werkruimte: {
    term: 'werkruimte',
    text: 'Alles wat deze pagina in uw browser bewaart.',
  },
  wmo: {
    term: 'Wmo',
    also: 'iWmo',
    text: 'De Wet maatschappelijke ondersteuning. iWmo is de vorm van de berichten die daarbij hoort.',
  },
} satisfies Record<string, Term>;

/** The ids of the terms. */
export type TermId = keyof typeof glossary;
